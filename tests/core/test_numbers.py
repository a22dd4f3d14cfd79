"""All numbers of a plan's progress, and the history they come from."""

from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from whenever import Date

from core import edits
from core.changes import Changes
from core.model import Record, RunUp, SessionId, SessionState, State, Topic
from core.progress.course import Stage
from core.progress.dates import dates_of
from core.progress.habits import Share, Streak
from core.progress.history import NO_HISTORY, Fact, Happening, History, Rewound, happenings_of
from core.progress.numbers import Numbers, numbers
from core.progress.since import Miss
from core.report.said import as_json, lines
from core.store.happenings import beginnings
from core.store.library import Library
from tests.any_edit import FIRST, edited_states
from tests.states import FIRST_DAY, NOW, at, sample_state, session_id, ten_day_state

ONE, TWO, THREE = session_id(1, 1), session_id(1, 2), session_id(1, 3)
TUESDAY, WEDNESDAY = FIRST_DAY.add(days=1), FIRST_DAY.add(days=2)


def lived(*days: tuple[SessionId, Date, int]) -> tuple[State, History]:
    """The ten-day plan, each given session done on that date from eight on, in so many minutes."""
    state = ten_day_state()
    happened = list(beginnings(state, at(FIRST_DAY, 7)))
    for session, date, minutes in days:
        before = state
        state = edits.complete(state, session, Record(at(date, 8), minutes, 3))
        happened += happenings_of(Changes.between(before, state), at(date, 21))
    return state, History(tuple(happened))


def counted(state: State, history: History, date: Date, hour: int = 22) -> Numbers:
    return numbers(state, history, at(date, hour))


def test_the_burn_up_sets_the_work_done_against_an_even_spread_of_it() -> None:
    """A hundred hours over ten days of equal room; 2 h were done on Monday, 5 h by Tuesday."""
    state, history = lived((ONE, FIRST_DAY, 130), (TWO, TUESDAY, 200))
    stages = counted(state, history, TUESDAY).course.stages
    assert len(stages) == 10
    assert stages[0] == Stage(FIRST_DAY, 600, 6000, 120)
    assert stages[1] == Stage(TUESDAY, 1200, 6000, 300)
    assert stages[9] == Stage(FIRST_DAY.add(days=9), 6000, None, None)


def test_work_that_came_later_was_not_asked_for_before() -> None:
    """A session added on Tuesday is no part of what Monday's end asked for, nor one cut since."""
    state, history = lived()
    day = next(iter(state.days))
    more = edits.add_session(state, SessionId("new"), day, "More", 45)
    less = edits.skip(more, ONE)
    happened = (
        *history.happenings,
        *happenings_of(Changes.between(state, more), at(TUESDAY, 12)),
        *happenings_of(Changes.between(more, less), at(WEDNESDAY, 12)),
    )
    stages = counted(less, History(happened), WEDNESDAY).course.stages
    assert [stage.wanted for stage in stages[:3]] == [6000, 6045, 5925]


def test_hours_of_a_date_stay_what_they_were_as_it_began() -> None:
    """A session that moved away on Tuesday noon stood on Tuesday; spent is what was recorded."""
    state, history = lived((ONE, FIRST_DAY, 130))
    moved = edits.move(state, session_id(2, 1), at(WEDNESDAY, 21))
    happened = happenings_of(Changes.between(state, moved), at(TUESDAY, 12))
    history = History((*history.happenings, *happened))
    hours = counted(moved, history, WEDNESDAY).course.hours
    assert [(each.planned, each.spent) for each in hours[:3]] == [(600, 130), (600, 0), (720, 0)]


def test_without_a_history_nothing_is_made_up() -> None:
    """What the plan asked for earlier is not known, and neither is what was on time."""
    found = counted(sample_state(), NO_HISTORY, TUESDAY)
    assert {stage.wanted for stage in found.course.stages} == {None}
    assert found.on_time == Share(0, 0)
    assert found.misses == (Miss(session_id(1, 2), None, None),)
    assert not found.since_yesterday


def test_the_pace_leads_to_a_date_between_two() -> None:
    """2 h on one of two study days is 1 h a day: 98 h more take 98 of them."""
    state, history = lived((ONE, FIRST_DAY, 120))
    pace = counted(state, history, TUESDAY, 23).pace
    assert (pace.whole, pace.remaining) == (120, 98 * 60)  # nothing done today: it is not over
    pace = counted(state, history, WEDNESDAY, 1).pace
    assert (pace.whole, pace.recent) == (60, 60)
    assert pace.earliest == pace.latest == WEDNESDAY.add(days=98)


def test_a_pace_that_slackens_leads_to_a_later_date() -> None:
    """The faster of both paces gives the earliest date, the slower one the latest."""
    done = [(session_id(n, 2), FIRST_DAY.add(days=n - 1), 180) for n in range(1, 4)]
    state, history = lived(*done, (session_id(8, 1), FIRST_DAY.add(days=7), 120))
    pace = counted(state, history, FIRST_DAY.add(days=7)).pace
    assert pace.whole > pace.recent
    assert pace.earliest is not None
    assert pace.latest is not None
    assert pace.earliest < pace.latest


def test_a_plan_without_work_done_leads_nowhere_and_a_finished_one_is_there() -> None:
    """No date is made up."""
    state, history = lived()
    assert counted(state, history, TUESDAY).pace.earliest is None
    for session in state.sessions:
        state = edits.complete(state, session, Record(at(FIRST_DAY, 8), 60))
    assert counted(state, NO_HISTORY, TUESDAY).pace.latest == TUESDAY


def test_a_streak_goes_over_days_off_and_is_not_broken_by_today() -> None:
    """Monday, Tuesday, then a day off, then Thursday; it ends with Friday's end."""
    thursday = FIRST_DAY.add(days=3)
    done = ((ONE, FIRST_DAY, 60), (TWO, TUESDAY, 60), (THREE, thursday, 60))
    state, history = lived(*done)
    off = replace(state.availability, exceptions={WEDNESDAY: ()})
    state = edits.set_availability(state, off)
    assert counted(state, history, thursday.add(days=1)).streak == Streak(3, 3)
    assert counted(state, history, thursday.add(days=2)).streak == Streak(0, 3)


def test_on_time_is_what_was_done_by_its_first_date() -> None:
    """One on its day, one a day late, one missed: a third."""
    state, history = lived((ONE, FIRST_DAY, 60), (TWO, TUESDAY, 60))
    state = edits.miss(state, THREE)
    assert counted(state, history, TUESDAY).on_time == Share(1, 3)


def test_estimates_compare_spent_with_planned_and_readings_are_counted() -> None:
    """110 and 130 minutes for two sessions of 120; one reading of three."""
    found = counted(sample_state(), NO_HISTORY, TUESDAY)
    assert found.estimates == Share(240, 240)
    assert found.coverage == Share(1, 3)


def test_topics_are_ordered_by_confidence_and_share_their_sessions() -> None:
    """Spelling in capitals makes no other topic; sessions without topics count by title."""
    state = sample_state()
    state = edits.set_topics(state, session_id(2, 1), (Topic("Wheels; SDISTS"),))
    state = edits.complete(state, session_id(2, 1), Record(at(TUESDAY, 9), 60, 1))
    topics = counted(state, NO_HISTORY, TUESDAY).topics
    assert [(t.topic, t.confidence) for t in topics[:3]] == [
        ("wheels; sdists", 2.5),
        ("pyproject", 4.0),
        ("Typing in practice", None),
    ]
    assert topics[0].done.sessions == 2


def test_the_hours_of_the_week_hold_every_minute_once() -> None:
    """A session over the full hour is in both; 9:05 to 10:55 on Monday."""
    by_hour = counted(sample_state(), NO_HISTORY, TUESDAY).by_hour
    assert by_hour[1, 9] == 55
    assert by_hour[1, 10] == 55
    assert sum(by_hour.values()) == 240


def test_a_missed_session_that_was_done_later_is_recovered() -> None:
    """With the moments it was said at."""
    state = ten_day_state()
    missed = edits.miss(state, ONE)
    done = edits.complete(missed, ONE, Record(at(WEDNESDAY, 8), 120))
    first, second = at(FIRST_DAY, 20), at(WEDNESDAY, 20)
    history = History(
        (
            *happenings_of(Changes.between(state, missed), first),
            *happenings_of(Changes.between(missed, done), second),
        )
    )
    assert counted(done, history, WEDNESDAY).misses == (Miss(ONE, first, second),)


def test_what_changed_since_yesterday_is_the_difference_and_not_the_way() -> None:
    """Moved there and back is nothing; what is older than yesterday is no news."""
    state, history = lived((ONE, FIRST_DAY, 60), (TWO, WEDNESDAY, 60))
    moved = edits.move(state, THREE, at(WEDNESDAY, 20, 30))
    back = edits.move(moved, THREE, state.slots[THREE].start)
    elsewhere = edits.move(back, session_id(5, 1), at(WEDNESDAY, 21))
    happened = [*history.happenings]
    for before, after in ((state, moved), (moved, back), (back, elsewhere)):
        happened += happenings_of(Changes.between(before, after), at(WEDNESDAY, 13))
    found = counted(elsewhere, History(tuple(happened)), WEDNESDAY).since_yesterday
    assert found.done == (TWO,)
    assert found.moved == (session_id(5, 1),)


def test_today_knows_what_is_next_and_what_is_left() -> None:
    """The session under way counts; those over or done do not."""
    today = counted(ten_day_state(), NO_HISTORY, FIRST_DAY, 11).today
    assert (today.left, today.next) == (480, TWO)


@given(edited_states())
def test_taking_back_what_happened_leads_to_how_it_stood(states: list[State]) -> None:
    """Whatever the edits: the history has every step, so each earlier sum comes out of it."""
    happened: list[Happening] = []
    for n, (before, after) in enumerate(pairwise(states), 1):
        happened += happenings_of(Changes.between(before, after), FIRST.add(minutes=n))
    history = History(tuple(happened))
    rewound = Rewound(states[-1], history, dates_of(states[-1], history).stands)
    for n in range(len(states) - 1, -1, -1):
        rewound.to(FIRST.add(minutes=n))
        kept = [s for s in states[n].sessions.values() if s.state is not SessionState.SKIPPED]
        assert rewound.wanted == sum(s.minutes for s in kept)
        on = sum(s.minutes for s in kept if s.id in states[n].slots)
        assert sum(rewound.on.values()) == on


@given(edited_states())
def test_any_plan_can_be_counted_and_said(states: list[State]) -> None:
    """The parts make the whole, dates go up, done work never falls."""
    state = states[-1]
    found = numbers(state, NO_HISTORY, FIRST.add(hours=24 * 20), 0)
    done = [stage.done for stage in found.course.stages if stage.done is not None]
    assert done == sorted(done)
    dates = [stage.date for stage in found.course.stages]
    assert dates == sorted(set(dates))
    ideal = [stage.ideal for stage in found.course.stages]
    assert ideal == sorted(ideal)
    assert as_json(state, found)["progress"] == 1
    assert all(lines(state, found))


def test_a_run_up_of_decades_is_counted_too() -> None:
    """Dates on which nothing was done are left out where there are too many."""
    state = replace(sample_state(), run_up=RunUp(FIRST_DAY, Date(2099, 1, 1)))
    assert len(counted(state, NO_HISTORY, TUESDAY).course.stages) == 2


def test_the_library_records_what_happens_to_sessions(tmp_path: Path) -> None:
    """Their beginning, each edit in its order, undo too; the slack of a date is the last one."""
    state = sample_state()
    with closing(Library.open(tmp_path / "l.sqlite", NOW)) as library:
        library.add(state, b"", NOW)
        after = edits.skip(state, session_id(3, 1))
        library.write(state.plan.id, Changes.between(state, after), NOW.add(hours=1))
        library.write(state.plan.id, Changes.between(after, state), NOW.add(hours=2))
        for minutes in (60, 90):
            library.remember_slack(state.plan.id, FIRST_DAY, minutes)
        history = library.history(state.plan.id)
        assert history.since == NOW
        assert history.slack == {FIRST_DAY: 90}
        assert history.happenings[:-2] == tuple(beginnings(state, NOW))
        assert history.happenings[-2:] == (
            Happening(NOW.add(hours=1), session_id(3, 1), Fact.STATE, "planned", "skipped"),
            Happening(NOW.add(hours=2), session_id(3, 1), Fact.STATE, "skipped", "planned"),
        )
        library.remove(state.plan.id)
        library.remember_slack(state.plan.id, FIRST_DAY, 60)
        assert library.history(state.plan.id) == NO_HISTORY
