"""The numbers of a plan's progress."""

from hypothesis import given

from core import edits
from core.model import DayId, SessionState, State
from core.progress import Progress, Tally, progress, progress_by_day
from tests.any_edit import FIRST, edited_states, empty_state
from tests.states import FIRST_DAY, NOW, at, sample_state


def test_the_sample_plan_has_these_numbers() -> None:
    """Done, missed, skipped and planned minutes are planned lengths; spent is what was recorded."""
    assert progress(sample_state(), NOW) == Progress(
        planned=Tally(2, 240),
        done=Tally(2, 240),
        missed=Tally(1, 180),
        skipped=Tally(1, 180),
        overdue=Tally(),
        spent=240,
    )
    assert progress(sample_state(), NOW).wanted == Tally(5, 660)
    assert progress(sample_state(), NOW).share_done == 240 / 660


def test_each_day_has_its_own() -> None:
    """In the plan's order."""
    days = progress_by_day(sample_state(), NOW)
    assert list(days) == ["d1", "d2", "d3"]
    assert days[DayId("d1")].spent == 110
    assert days[DayId("d1")].missed == Tally(1, 180)
    assert days[DayId("d3")].planned == Tally(2, 240)


def test_a_planned_session_is_overdue_once_its_time_is_over() -> None:
    """From the moment it ends, not before; one without a place never is."""
    state, wednesday = sample_state(), FIRST_DAY.add(days=2)
    assert progress(state, at(wednesday, 10, 29)).overdue == Tally()
    assert progress(state, at(wednesday, 10, 30)).overdue == Tally(1, 90)


def test_an_empty_plan_has_come_nowhere() -> None:
    """Nothing wanted is nothing done."""
    assert progress(empty_state(), NOW).share_done == 0.0
    day = edits.add_day(empty_state(), DayId("d"), "1", "")
    assert progress_by_day(day, NOW)[DayId("d")].wanted == Tally()


@given(edited_states())
def test_every_session_counts_exactly_once(states: list[State]) -> None:
    """The four states part the sessions, and the days part the plan."""
    state = states[-1]
    whole = progress(state, FIRST)
    assert whole.wanted + whole.skipped == Tally(
        len(state.sessions), sum(s.minutes for s in state.sessions.values())
    )
    days = progress_by_day(state, FIRST).values()
    for part in SessionState:
        total = sum((getattr(day, part.value) for day in days), Tally())
        assert total == getattr(whole, part.value)
    assert sum(day.spent for day in days) == whole.spent
