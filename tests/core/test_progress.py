"""The numbers of a plan's progress."""

from hypothesis import given
from whenever import Instant, Weekday

from core import edits
from core.model import DayId, SessionState, State
from core.progress import Progress, Standing, Tally, standing
from core.progress.dates import dates_of
from core.progress.history import NO_HISTORY
from tests.any_edit import FIRST, edited_states, empty_state
from tests.states import FIRST_DAY, NOW, at, sample_state


def stands(state: State, now: Instant) -> Standing:
    """How a plan stands of which nothing was recorded as it happened."""
    return standing(state, dates_of(state, NO_HISTORY), now)


def test_the_sample_plan_has_these_numbers() -> None:
    """Done, missed, skipped and planned minutes are planned lengths; spent is what was recorded."""
    assert stands(sample_state(), NOW).whole == Progress(
        planned=Tally(2, 240),
        done=Tally(2, 240),
        missed=Tally(1, 180),
        skipped=Tally(1, 180),
        overdue=Tally(),
        spent=240,
    )
    assert stands(sample_state(), NOW).whole.wanted == Tally(5, 660)
    assert stands(sample_state(), NOW).whole.share_done == 240 / 660


def test_each_day_has_its_own() -> None:
    """In the plan's order."""
    days = stands(sample_state(), NOW).days
    assert list(days) == ["d1", "d2", "d3"]
    assert days[DayId("d1")].spent == 110
    assert days[DayId("d1")].missed == Tally(1, 180)
    assert days[DayId("d3")].planned == Tally(2, 240)


def test_a_planned_session_is_overdue_once_its_time_is_over() -> None:
    """From the moment it ends, not before; one without a place never is."""
    state, wednesday = sample_state(), FIRST_DAY.add(days=2)
    assert stands(state, at(wednesday, 10, 29)).whole.overdue == Tally()
    assert stands(state, at(wednesday, 10, 30)).whole.overdue == Tally(1, 90)


def test_an_empty_plan_has_come_nowhere() -> None:
    """Nothing wanted is nothing done."""
    assert stands(empty_state(), NOW).whole.share_done == 0.0
    day = edits.add_day(empty_state(), DayId("d"), "1", "")
    assert stands(day, NOW).days[DayId("d")].wanted == Tally()


@given(edited_states())
def test_every_session_counts_exactly_once(states: list[State]) -> None:
    """The four states part the sessions, the days part the plan, and the weeks what has a date."""
    state = states[-1]
    on = dates_of(state, NO_HISTORY)
    whole, days, weeks = standing(state, on, FIRST)
    assert whole.wanted + whole.skipped == Tally(
        len(state.sessions), sum(s.minutes for s in state.sessions.values())
    )
    for part in SessionState:
        total = sum((getattr(day, part.value) for day in days.values()), Tally())
        assert total == getattr(whole, part.value)
    assert sum(day.spent for day in days.values()) == whole.spent
    dated = [s for s in state.sessions.values() if s.id in on.stands or s.id in on.worked]
    counted = sum((week.wanted + week.skipped for week in weeks.values()), Tally())
    assert counted == Tally(len(dated), sum(session.minutes for session in dated))
    assert all(monday.day_of_week() is Weekday.MONDAY for monday in weeks)
    assert list(weeks) == sorted(weeks)
    assert sum((week.overdue for week in weeks.values()), Tally()) == whole.overdue
