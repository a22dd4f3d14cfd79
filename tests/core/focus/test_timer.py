"""The timer as a value: what it counts in any order of steps, and whatever the clock does."""

import doctest
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Instant

from core import edits
from core.errors import Refused
from core.focus import timer as timers
from core.focus.timer import Phase, Rhythm, Timer
from core.model import PlanId, Record, SessionId
from tests.states import FIRST_DAY, at, sample_state, session_id

NINE = at(FIRST_DAY.add(days=2), 9)
PINNED, UNPLACED, DONE = session_id(3, 1), session_id(3, 2), session_id(1, 1)
"""90 minutes from nine on; 150 minutes without a place; one that is done."""


def of(minutes: int, rhythm: Rhythm | None = None) -> Timer:
    """A timer that starts at nine."""
    goal = minutes * 60
    return Timer(PlanId("plan"), SessionId("s"), NINE, goal, NINE, rhythm=rhythm)


def after(minutes: float) -> Instant:
    """So many minutes after nine."""
    return NINE.add(seconds=round(minutes * 60))


def test_the_worked_example_holds():
    """The one at the head of the module."""
    assert doctest.testmod(timers).failed == 0


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["pause", "resume", "extend", "look", "sleep"]),
        st.integers(-7200, 7200),
    ),
    max_size=25,
)


@given(STEPS)
def test_no_order_of_steps_counts_a_pause_or_more_than_the_clock_went(
    steps: list[tuple[str, int]],
):
    """Any order of pausing, going on, extending and sleeping, under a clock that jumps at will."""
    timer, now, most, goal = of(60), NINE, 0, 3600
    for step, by in steps:
        was, now = now, now.add(seconds=by)
        before, running = timers.counted(timer, was), not timer.is_paused
        if running and step != "sleep":
            most += max(0, by)
        match step:
            case "pause":
                timer = timers.pause(timer, now)
            case "resume":
                timer = timers.resume(timer, now)
            case "extend":
                timer = timers.extend(timer, 5, now)
                goal = max(goal, timers.counted(timer, now)) + 300
            case "sleep":
                timer = timers.leave_out(timer, was, now)
                assert timers.counted(timer, now) == before
            case _:
                pass
        if not running:
            assert timers.counted(timer, now) == before
        assert 0 <= timers.counted(timer, now) <= most
        assert timers.record(timer, now).minutes * 60 <= most
        assert timer.goal == goal


@given(st.lists(st.tuples(st.sampled_from(["pause", "resume", "look"]), st.integers(0, 4000))))
def test_with_a_true_clock_just_what_was_not_paused_counts(steps: list[tuple[str, int]]):
    timer, now, wanted = of(60), NINE, 0
    for step, by in steps:
        now = now.add(seconds=by)
        wanted += 0 if timer.is_paused else by
        timer = {"pause": timers.pause, "resume": timers.resume}.get(step, lambda t, _: t)(
            timer, now
        )
    assert timers.counted(timer, now) == wanted


def test_it_counts_to_the_end_of_the_place_that_the_session_has_now():
    late = timers.begin(sample_state(), PINNED, after(10))
    assert (late.goal, timers.ends(late)) == (80 * 60, after(90))


@pytest.mark.parametrize("minute", [-30, 87, 200])
def test_elsewhere_it_counts_the_sessions_length(minute: int):
    """Before its place, at its very end and after it."""
    assert timers.begin(sample_state(), PINNED, after(minute)).goal == 90 * 60
    assert timers.begin(sample_state(), UNPLACED, after(minute)).goal == 150 * 60


def test_what_was_spent_before_is_part_of_what_is_recorded():
    """A second sitting starts where the first one stopped, and keeps when that began."""
    state = edits.spend(sample_state(), UNPLACED, Record(NINE, 100))
    timer = timers.begin(state, UNPLACED, after(300))
    assert timer.goal == 50 * 60
    assert timers.record(timer, after(340)) == Record(NINE, 140)


@pytest.mark.parametrize("session", [DONE, "gone"])
def test_only_what_is_to_be_done_has_a_timer(session: str):
    with pytest.raises(Refused, match=r"no longer"):
        timers.begin(sample_state(), SessionId(session), NINE)


def test_work_and_breaks_follow_each_other_to_the_end():
    timer = of(70, Rhythm(25, 5))
    phases = [(t.phase, t.turn) for t in (timers.standing(timer, after(m)) for m in (0, 25, 30))]
    assert phases == [(Phase.WORK, 1500), (Phase.BREAK, 300), (Phase.WORK, 1500)]
    assert timers.standing(timer, after(69)).turn == 60
    over = timers.standing(timer, after(72))
    assert (over.phase, over.left, over.turn) == (Phase.OVER, -120, None)


def test_more_time_after_the_end_is_counted_from_now():
    timer = timers.extend(of(60), 5, after(75))
    assert timers.standing(timer, after(75)).left == 300


def test_a_clock_that_was_put_back_loses_nothing_that_was_counted():
    timer = timers.leave_out(of(60), after(20), after(-600))
    assert timers.counted(timer, after(-595)) == 25 * 60
    assert timers.counted(of(60), after(-600)) == 0


@pytest.mark.parametrize(
    ("minutes", "strayed"), [(0, False), (1, False), (2, True), (-0.1, True), (600, True)]
)
def test_a_clock_strays_that_goes_back_or_leaps(minutes: float, strayed: bool):
    assert timers.strayed(NINE, after(minutes)) is strayed


def test_what_was_left_out_can_be_counted_after_all():
    timer = timers.leave_out(of(60), after(20), after(50))
    assert timers.counted(timers.count_in(timer, 30 * 60), after(50)) == 50 * 60


def test_a_timer_that_ran_out_long_ago_was_forgotten():
    assert not timers.is_forgotten(of(60), after(80))
    assert timers.is_forgotten(of(60), after(90))
    assert not timers.is_forgotten(timers.pause(of(60), after(10)), after(9000))


def test_a_record_holds_no_more_than_a_day():
    assert timers.record(of(60), after(5000)).minutes == 1440


def test_two_timers_are_the_same_however_far_they_came():
    assert timers.is_same(of(60), timers.pause(of(60), after(10)))
    assert not timers.is_same(of(60), replace(of(60), started=after(1)))
    assert not timers.is_same(of(60), None)


@pytest.mark.parametrize("minutes", [(0, 5), (25, 0), (25, 1441)])
def test_a_rhythm_has_work_and_breaks(minutes: tuple[int, int]):
    with pytest.raises(Refused):
        Rhythm(*minutes)
