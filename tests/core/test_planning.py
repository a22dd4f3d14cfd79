"""From plans to problems and back: what is fixed, what is ordered, where a new plan lands."""

from dataclasses import replace

from whenever import Date, Instant

from core import edits
from core.availability import Availability, ordinary
from core.loads import DayLoad, day_loads, day_spare
from core.model import Busy, BusyId, Record, Rule, RunUp, SessionId, State
from core.planning import (
    Placement,
    Slack,
    first_placement,
    placement_of,
    problem_of,
    slack,
)
from core.scheduling.document import read_problem, write_problem
from core.scheduling.problem import Edge, Kind, TaskState
from core.timespan import Span
from tests.states import FIRST_DAY, NOW, ZONE, at, sample_state, session_id, ten_day_state

MORNING = at(FIRST_DAY, 7)
FOUR = [(8, 0), (10, 15), (14, 15), (17, 30)]


def replan(state: State, now: Instant) -> Placement:
    return placement_of(state, problem_of(state, now), "preview")


def unplaced(state: State, target: Date) -> State:
    return edits.set_run_up(replace(state, slots={}), RunUp(FIRST_DAY, target))


def wall_times(
    state: State, starts: dict[SessionId, Instant | None]
) -> list[tuple[Date, int, int]]:
    walls = [state.local(start) for start in starts.values() if start is not None]
    return [(wall.date(), wall.hour, wall.minute) for wall in walls]


def test_the_reference_plan_lands_on_ten_days_at_the_same_hours():
    """08:00–10:00, 10:15–13:15, 14:15–17:15, 17:30–19:30, from the first day on."""
    state = unplaced(ten_day_state(), Date(2026, 3, 14))
    placement = first_placement(state, MORNING)
    expected = [(FIRST_DAY.add(days=k), h, m) for k in range(10) for h, m in FOUR]
    assert wall_times(state, dict(placement.starts)) == expected
    assert placement.sentences() == []


def test_a_plan_placed_the_evening_before_or_long_before_lands_the_same():
    """The first day decides, not the present."""
    state = unplaced(ten_day_state(), Date(2026, 3, 14))
    long_before = first_placement(state, at(Date(2026, 1, 1), 12))
    assert long_before.starts == first_placement(state, at(Date(2026, 3, 1), 21)).starts


def test_a_light_plan_day_keeps_its_date():
    """Day 2 begins on the second date even where day 1 leaves room."""
    state = unplaced(sample_state(), Date(2026, 3, 9))
    state = replace(edits.reopen(state, session_id(1, 1)), records={})
    for id_ in state.sessions:
        state = edits.reopen(state, id_)
    dates = [date for date, _, _ in wall_times(state, dict(first_placement(state, MORNING).starts))]
    assert dates == [FIRST_DAY.add(days=k) for k in (0, 0, 1, 1, 2, 2)]


def test_days_follow_on_where_dates_are_too_few():
    """Six sessions of three plan days on two dates."""
    state = unplaced(sample_state(), Date(2026, 3, 4))
    for id_ in state.sessions:
        state = edits.reopen(state, id_)
    placement = first_placement(state, MORNING)
    assert placement.unplaced == ()


def test_what_happened_and_what_the_user_fixed_are_facts():
    """Done with its record, missed as loose, skipped left out, pinned as pinned."""
    problem = problem_of(sample_state(), NOW)
    states = {task.id: (task.state, task.start) for task in problem.tasks}
    assert states == {
        "d1s1": (TaskState.DONE, at(FIRST_DAY, 9, 5)),
        "d1s2": (TaskState.TODO, None),
        "d2s1": (TaskState.DONE, at(FIRST_DAY.add(days=1), 9)),
        "d3s1": (TaskState.PINNED, at(FIRST_DAY.add(days=2), 9)),
        "d3s2": (TaskState.TODO, None),
    }
    assert problem.busy == (Span.lasting(at(Date(2026, 3, 4), 16), 60),)
    assert problem.edges[-1] == Edge("d3s1", "d3s2", Kind.PREREQ)
    assert read_problem(write_problem(problem)).tasks == problem.tasks


def test_a_session_that_has_begun_stays():
    """Nobody moves the chair one sits on."""
    state = ten_day_state()
    now = at(FIRST_DAY, 9)
    placement = replan(edits.set_busy(state, wall(FIRST_DAY, 8, 120)), now)
    assert session_id(1, 1) not in placement.starts
    assert edits.place(state, placement.starts) == state


def wall(date: Date, hour: int, minutes: int) -> dict[BusyId, Busy]:
    busy = Busy(BusyId("b"), "Dentist", Span.lasting(at(date, hour), minutes))
    return {busy.id: busy}


def test_a_replan_moves_what_a_new_busy_time_hits_and_says_why():
    """In the plan's own titles."""
    state = edits.set_run_up(ten_day_state(), RunUp(FIRST_DAY, Date(2026, 3, 14)))
    busy = edits.set_busy(state, wall(Date(2026, 3, 11), 17, 180))
    placement = replan(busy, MORNING)
    after = edits.place(busy, placement.starts)
    moved = [id_ for id_ in state.slots if after.slots[id_] != state.slots[id_]]
    assert moved == [session_id(10, 4)] or moved == [session_id(10, 3), session_id(10, 4)]
    assert placement.titles[moved[0]] in placement.sentences()[0]


def test_a_drop_out_of_order_is_left_alone_and_hinted():
    """The last session dropped before the first: the first does not flee."""
    state = edits.set_run_up(ten_day_state(), RunUp(FIRST_DAY, Date(2026, 3, 14)))
    state = edits.set_availability(state, Availability(ZONE, ordinary(ZONE).weekly, capacity=720))
    state = edits.set_busy(state, {})
    dropped = edits.move(state, session_id(2, 1), at(FIRST_DAY, 5))
    placement = replan(dropped, at(FIRST_DAY, 4))
    assert edits.place(dropped, placement.starts) == dropped
    assert any("is now before" in sentence for sentence in placement.sentences())


def test_a_drop_among_others_moves_only_those_in_its_way():
    """Order among the rest stays, past the pin."""
    state = edits.set_run_up(ten_day_state(), RunUp(FIRST_DAY, Date(2026, 3, 14)))
    dropped = edits.move(state, session_id(1, 1), at(Date(2026, 3, 13), 8))
    placement = replan(dropped, MORNING)
    assert edits.place(dropped, placement.starts) == dropped


def test_a_target_in_the_past_and_no_hours_at_all_are_told():
    """Nothing is placed, in words."""
    state = unplaced(ten_day_state(), Date(2026, 3, 14))
    late = first_placement(state, at(Date(2026, 4, 1), 9))
    assert len(late.unplaced) == 40
    assert any("has passed" in sentence for sentence in late.sentences())
    never = edits.set_availability(state, Availability(ZONE, ((),) * 7))
    assert any("no study time" in s for s in first_placement(never, MORNING).sentences())


def test_slack_is_what_is_left_of_the_free_time():
    """Two spare days of ten hours; a pinned or done session is in neither number."""
    state = unplaced(ten_day_state(), Date(2026, 3, 14))
    assert slack(state, MORNING) == Slack(free=7200, needed=6000)
    assert slack(state, MORNING).minutes == 1200
    pinned = edits.move(state, session_id(1, 1), at(FIRST_DAY, 8))
    assert slack(pinned, MORNING) == Slack(free=7080, needed=5880)
    done = edits.complete(pinned, session_id(1, 1), Record(at(FIRST_DAY, 8), 120))
    assert slack(done, at(FIRST_DAY, 10)) == Slack(free=7080, needed=5880)
    assert slack(state, at(Date(2026, 3, 14), 0)) == Slack(free=0, needed=6000)


def test_day_loads_are_minutes_of_each_date():
    """Planned, done and what the date holds at most."""
    state = sample_state()
    wednesday = FIRST_DAY.add(days=2)
    loads = day_loads(state, [FIRST_DAY, wednesday])
    assert loads[FIRST_DAY] == DayLoad(planned=0, done=110, capacity=600)
    assert loads[wednesday] == DayLoad(planned=90, done=0, capacity=600)


def test_spare_time_is_what_still_fits_each_date_to_come():
    """Without breaks, walls and what is past; a date that holds too much says how much."""
    state, monday, tuesday = ten_day_state(), FIRST_DAY, FIRST_DAY.add(days=1)
    dates = [monday, tuesday, Date(2026, 3, 12)]
    assert day_spare(state, dates, at(tuesday, 7)) == {tuesday: 0}
    fewer = edits.unschedule(state, session_id(2, 2))
    assert day_spare(fewer, dates, at(tuesday, 7)) == {tuesday: 180}
    # From 12:20 to 13:30 four quarters, and one more from 19:45 to 20:00.
    assert day_spare(fewer, dates, at(tuesday, 12, 20)) == {tuesday: 75}
    more = edits.move(state, session_id(3, 1), at(tuesday, 20))
    assert day_spare(more, dates, at(tuesday, 7)) == {tuesday: -120}
    done = edits.complete(more, session_id(2, 1), Record(at(tuesday, 8), 700))
    for session in (2, 3, 4):
        done = edits.skip(done, session_id(2, session))
    assert day_spare(edits.skip(done, session_id(3, 1)), dates, at(tuesday, 18)) == {tuesday: 0}


def test_a_break_of_its_own_takes_from_the_spare_time():
    state, monday = edits.unschedule(ten_day_state(), session_id(1, 2)), FIRST_DAY
    assert day_spare(state, [monday], at(monday, 7))[monday] == 180
    rested = edits.set_rule(state, session_id(1, 1), Rule(buffer=90))
    assert day_spare(rested, [monday], at(monday, 7))[monday] == 120 + 15
