"""One edit and what gives way to it: as little as can be, and never what was left out before."""

from core import edits
from core.model import Rule, RunUp, SessionId, State
from core.replan.follow import contradictions, follow
from tests.core.replan.plans import MONDAY, NOW, busy, on, plan, with_busy, with_sessions

A, B, C, D = (SessionId(name) for name in "abcd")


def three() -> State:
    """A, B and C of an hour each on Wednesday at 9, 14 and 16."""
    state = with_sessions(plan(), 60, 60, 60)
    return edits.place(state, {A: on(2, 9), B: on(2, 14), C: on(2, 16)})


def drop(state: State, session: SessionId, day: int, hour: int, minute: int = 0) -> State:
    start = on(day, hour, minute)
    return follow(lambda s: edits.move(s, session, start), NOW, touched=session)(state)


def test_a_drop_into_free_time_moves_nothing_else() -> None:
    """The rest keeps the very rows it had."""
    after = drop(three(), B, 2, 10, 15)
    assert after.slots[B].start == on(2, 10, 15)
    assert (after.slots[A], after.slots[C]) == (three().slots[A], three().slots[C])


def test_a_drop_on_another_moves_that_one() -> None:
    """The one under it gives way, with a break between, and the dropped one is pinned."""
    after = drop(three(), B, 2, 16)
    assert after.slots[B].pinned
    assert not on(2, 14, 45) < after.slots[C].start < on(2, 17, 15)
    assert after.slots[A] == three().slots[A]


def test_a_drop_out_of_order_is_waived_and_said() -> None:
    """C before A: nobody flees; the hint names whom it went past."""
    after = drop(three(), C, 1, 9)
    assert after.slots[A] == three().slots[A]
    assert contradictions(after, NOW, C) == ("“C” is now before “A” and “B”.",)
    assert contradictions(three(), NOW, C) == ()


def test_prerequisites_stay_when_order_is_waived() -> None:
    """What needs the dropped one follows it; a drop before its own prerequisite is said."""
    state = edits.set_rule(three(), C, Rule(after=(B,)))
    after = drop(state, B, 3, 9)
    assert after.slots[C].start >= on(3, 10, 15)
    early = drop(state, C, 1, 9)
    assert "“C” needs “B” first." in contradictions(early, NOW, C)


def test_a_longer_session_pushes_its_neighbour() -> None:
    """It stays where it is, and unpinned."""
    longer = follow(lambda s: edits.resize(s, B, on(2, 14), 150), NOW, touched=B)(three())
    assert longer.slots[B] == three().slots[B]
    assert longer.slots[C].start != on(2, 16)


def test_a_new_session_gets_a_place_and_others_that_wait_do_not() -> None:
    """What was taken off the calendar comes back only when asked for."""
    state = edits.unschedule(three(), A)
    day = state.sessions[B].day
    after = follow(lambda s: edits.add_session(s, D, day, "D", 60), NOW, touched=D)(state)
    assert D in after.slots
    assert A not in after.slots
    assert A not in drop(state, B, 2, 11).slots


def test_deleting_and_being_early_move_nothing() -> None:
    """A valid rest is left as it is."""
    gone = follow(lambda s: edits.delete_session(s, A), NOW)(three())
    assert dict(gone.slots) == {id_: three().slots[id_] for id_ in (B, C)}
    done = follow(lambda s: edits.complete_as_planned(s, A, NOW), NOW)(three())
    assert dict(done.slots) == dict(three().slots)


def test_a_new_frame_is_filled_with_all_that_waits() -> None:
    """Busy times, hours and the target date concern everyone."""
    state = edits.unschedule(three(), C)
    hit = follow(lambda s: with_busy(s, busy("Fair", on(2, 9), 60)), NOW)(state)
    assert hit.slots[A].start != on(2, 9)
    assert C in hit.slots
    run_up = RunUp(MONDAY, MONDAY.add(days=2))
    sooner = follow(lambda s: edits.set_run_up(s, run_up), NOW)(three())
    assert all(slot.start < on(2, 0) for slot in sooner.slots.values())
