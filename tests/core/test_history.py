"""Undo and redo: named, unlimited, and blind to what others did since."""

import itertools

from hypothesis import given
from whenever import Instant

from core import edits
from core.changes import Changes
from core.history import Entry, History
from core.model import DayId, SessionId, State
from tests.any_edit import edited_states, empty_state

A = SessionId("a")


@given(edited_states(most=8))
def test_undo_to_the_beginning_and_redo_to_the_end(states: list[State]) -> None:
    """Every state on the way is passed again in both directions."""
    history = History()
    for number, (before, after) in enumerate(itertools.pairwise(states)):
        history = history.with_edit(Entry(str(number), Changes.between(before, after)))
    state = states[-1]
    for expected in reversed(states[:-1]):
        history, state, _ = history.undo(state)
        assert state == expected
    for expected in states[1:]:
        history, state, _ = history.redo(state)
        assert state == expected


def test_nothing_to_undo_changes_nothing() -> None:
    """An empty history has no steps."""
    state = empty_state()
    assert History().undo(state) == (History(), state, Changes({}))
    assert History().redo(state) == (History(), state, Changes({}))


def noted(state: State, text: str) -> State:
    return edits.write_note(state, A, text)


def with_session() -> State:
    day = edits.add_day(empty_state(), DayId("d"), "1", "")
    return edits.add_session(day, A, DayId("d"), "Docker", 60)


def test_what_is_typed_in_one_go_is_undone_in_one_step() -> None:
    """Neighbouring edits of the same run are one entry; another edit between ends it."""
    base = with_session()
    one, two = noted(base, "D"), noted(base, "Do")
    moved = edits.move(two, A, Instant.from_utc(2026, 3, 2, 9))
    history = (
        History()
        .with_edit(Entry("Write note", Changes.between(base, one), "note:a"))
        .with_edit(Entry("Write note", Changes.between(one, two), "note:a"))
        .with_edit(Entry("Move Docker", Changes.between(two, moved)))
    )
    assert [entry.name for entry in history.done] == ["Write note", "Move Docker"]
    history, state, _ = history.undo(moved)
    history, state, _ = history.undo(state)
    assert state == base


def test_a_new_edit_ends_redo() -> None:
    """After something new there is nothing to bring back."""
    base = with_session()
    entry = Entry("Write note", Changes.between(base, noted(base, "x")))
    history, _state, _ = History().with_edit(entry).undo(noted(base, "x"))
    assert history.undone
    assert not history.with_edit(entry).undone
