"""Edits: each does what it is named for, and refuses in words what cannot be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Date, Instant

from core import edits
from core.errors import Refused
from core.model import (
    DayId,
    PartOfDay,
    ReadingId,
    Record,
    Rule,
    RunUp,
    SessionId,
    SessionState,
    State,
)
from tests.any_edit import edited_states, empty_state

A, B, C = SessionId("a"), SessionId("b"), SessionId("c")
ONE, TWO = DayId("d1"), DayId("d2")
NINE = Instant.from_utc(2026, 3, 2, 9)


@pytest.fixture
def state() -> State:
    made = edits.add_day(edits.add_day(empty_state(), ONE, "1", "Docker"), TWO, "2", "SQL")
    for id_ in (A, B, C):
        made = edits.add_session(made, id_, ONE, f"Session {id_}", 60)
    return made


def test_a_moved_session_is_pinned_where_it_was_put(state: State) -> None:
    """What the user puts somewhere stays there."""
    slot = edits.move(state, A, NINE).slots[A]
    assert (slot.start, slot.pinned) == (NINE, True)


def test_a_new_length_alone_does_not_pin(state: State) -> None:
    """Dragging the lower edge changes the length; the session may still be replanned."""
    placed = edits.place(state, {A: NINE})
    longer = edits.resize(placed, A, NINE, 90)
    assert longer.sessions[A].minutes == 90
    assert not longer.slots[A].pinned


def test_dragging_the_upper_edge_pins(state: State) -> None:
    """A start that the user chose is kept."""
    placed = edits.place(state, {A: NINE})
    earlier = edits.resize(placed, A, NINE.subtract(minutes=30), 90)
    assert earlier.slots[A].pinned


def test_the_scheduler_moves_no_pin_off_a_session_that_stays(state: State) -> None:
    """Placing a session where it stands keeps its pin."""
    pinned = edits.move(state, A, NINE)
    assert edits.place(pinned, {A: NINE}) == pinned
    assert A not in edits.place(pinned, {A: None}).slots


def test_done_then_reopened_forgets_the_record(state: State) -> None:
    """A session planned again has not happened."""
    done = edits.complete(state, A, Record(NINE, 55, 4))
    assert done.sessions[A].state is SessionState.DONE
    assert edits.reopen(done, A) == state


@given(st.permutations([0, 1, 2, 1, 0, 2] * 12))
def test_moving_about_keeps_an_order_without_end(moves: list[int]) -> None:
    """However often sessions change places, each stands where it was put."""
    made = edits.add_day(empty_state(), ONE, "1", "Docker")
    for id_ in (A, B, C):
        made = edits.add_session(made, id_, ONE, f"Session {id_}", 60)
    for place in moves:
        order = [s.id for s in made.sessions_of(ONE)]
        mover = order.pop(2 - place)
        target = order[0]
        made = edits.move_to_day(made, mover, ONE, before=target)
        assert [s.id for s in made.sessions_of(ONE)] == [mover, *order]


def test_there_is_always_room_between_two_sessions(state: State) -> None:
    """Halving the gap for ever runs out of numbers, not of places."""
    for _ in range(200):
        first, second, third = (s.id for s in state.sessions_of(ONE))
        state = edits.move_to_day(state, third, ONE, before=second)
        assert [s.id for s in state.sessions_of(ONE)] == [first, third, second]


def test_a_session_moves_to_the_end_of_another_day(state: State) -> None:
    """Without a session to stand before, it is the day's last."""
    moved = edits.move_to_day(edits.move_to_day(state, A, TWO), B, TWO)
    assert [s.id for s in moved.sessions_of(TWO)] == [A, B]
    assert [s.id for s in moved.sessions_of(ONE)] == [C]


def test_a_deleted_day_takes_all_it_holds(state: State) -> None:
    """Sessions, places, notes and readings of the day are gone with it."""
    full = edits.write_note(edits.move(state, A, NINE), A, "learnt much")
    full = edits.add_reading(full, ReadingId("r"), ONE, "ECS vs EKS")
    left = edits.delete_day(full, ONE)
    assert set(left.days) == {TWO}
    assert not (left.sessions or left.slots or left.notes or left.readings)


def test_a_rule_that_asks_for_nothing_is_no_rule(state: State) -> None:
    """Asked for, it stands; emptied or with its session deleted, it is gone."""
    ruled = edits.set_rule(state, B, Rule(keep_day=True, after=(A,), part=PartOfDay.EVENING))
    assert ruled.rules[B].after == (A,)
    assert edits.set_rule(ruled, B, Rule()) == state
    assert edits.delete_session(ruled, B).rules == {}
    assert edits.delete_session(ruled, A).rules == ruled.rules


def test_sessions_cannot_wait_for_each_other(state: State) -> None:
    """The refusal names them all; a session cannot wait for itself either."""
    chained = edits.set_rule(edits.set_rule(state, B, Rule(after=(A,))), C, Rule(after=(B,)))
    with pytest.raises(Refused, match=r"Session a.*Session b.*Session c|Session [bc].*Session a"):
        edits.set_rule(chained, A, Rule(after=(C,)))
    with pytest.raises(Refused, match="Take one of these prerequisites away"):
        edits.set_rule(state, A, Rule(after=(A,)))


def test_hours_ahead_can_be_frozen(state: State) -> None:
    """Up to two weeks, and let go again."""
    assert edits.freeze(state, 24).availability.freeze_hours == 24
    assert edits.freeze(edits.freeze(state, 24), 0) == state
    with pytest.raises(Refused, match="choose 0 to"):
        edits.freeze(state, -1)


def test_an_empty_note_is_no_note(state: State) -> None:
    """Clearing the text removes the note."""
    assert edits.write_note(edits.write_note(state, A, "x"), A, "") == state


@pytest.mark.parametrize("minutes", [0, -5, 24 * 60 + 1])
def test_an_impossible_length_is_refused_in_words(state: State, minutes: int) -> None:
    """The refusal names the session and what to do."""
    with pytest.raises(Refused, match=r"Session a.*Change its length"):
        edits.set_minutes(state, A, minutes)


def test_refusals_name_the_remedy(state: State) -> None:
    """Edits of what is not there say why and what helps."""
    with pytest.raises(Refused, match="undo brings it back"):
        edits.move(state, SessionId("gone"), NINE)
    with pytest.raises(Refused, match="Give it a time first"):
        edits.pin(state, A)
    with pytest.raises(Refused, match="needs a title"):
        edits.retitle(state, A, "  \n ")
    with pytest.raises(Refused, match="Choose one that is"):
        edits.move_to_day(state, A, TWO, before=B)
    with pytest.raises(Refused, match="later target date"):
        RunUp(Date(2026, 3, 2), Date(2026, 3, 2))
    with pytest.raises(Refused, match="1 to 5"):
        Record(NINE, 10, 6)


@given(edited_states())
def test_edits_keep_the_state_whole(states: list[State]) -> None:
    """After any edits, rows belong to days and sessions that exist, under their own ids."""
    state = states[-1]
    assert {s.day for s in state.sessions.values()} <= state.days.keys()
    assert {r.day for r in state.readings.values()} <= state.days.keys()
    for table in (state.slots, state.rules, state.records, state.notes):
        assert table.keys() <= state.sessions.keys()
    assert all(id_ == s.id for id_, s in state.sessions.items())
