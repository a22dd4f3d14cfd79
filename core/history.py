"""Undo and redo without limit: a list of named changes and the way back through it.

Undoing applies an edit's changes backwards, field by field, so it takes back that edit alone and
leaves what came from elsewhere since. Nothing here knows who asks or who listens.
"""

from typing import NamedTuple

from core.changes import NOTHING, Changes
from core.model import State


class Entry(NamedTuple):
    """One edit as the user knows it: its name ("Move Docker basics") and what it changed.

    Neighbouring entries with the same `run` are one to the user, as with a note while it is typed.
    """

    name: str
    changes: Changes
    run: str | None = None


class History(NamedTuple):
    """What can be undone and what can be redone, each with its next entry last."""

    done: tuple[Entry, ...] = ()
    undone: tuple[Entry, ...] = ()

    def with_edit(self, entry: Entry) -> "History":
        """The history after a new edit; what was undone before it can no longer be redone."""
        last = self.done[-1] if self.done else None
        if last is not None and entry.run is not None and last.run == entry.run:
            joined = Entry(last.name, last.changes.then(entry.changes), entry.run)
            return History((*self.done[:-1], joined))
        return History((*self.done, entry))

    def undo(self, state: State) -> tuple["History", State, Changes]:
        """One step back, with the state then and what that changed; nothing where there is none."""
        if not self.done:
            return self, state, NOTHING
        entry = self.done[-1]
        before = entry.changes.inverted().apply(state)
        return (
            History(self.done[:-1], (*self.undone, entry)),
            before,
            Changes.between(state, before),
        )

    def redo(self, state: State) -> tuple["History", State, Changes]:
        """One step forward again; the counterpart of undo."""
        if not self.undone:
            return self, state, NOTHING
        entry = self.undone[-1]
        after = entry.changes.apply(state)
        return (
            History((*self.done, entry), self.undone[:-1]),
            after,
            Changes.between(state, after),
        )
