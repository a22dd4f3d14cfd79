"""The open plan: holds its state, is the only door for edits, owns undo, and says what changed.

Whoever wants the state to be different asks `do`; whoever shows it listens to `changed`. It knows
neither widgets nor the library: what it saves goes through a function it is given.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from core.changes import NOTHING, Changes
from core.errors import Refused
from core.history import Entry, History
from core.model import Busy, BusyId, Leads, PlanId, State
from gui.jobs import Jobs
from gui.sentences import told
from gui.translation import translate

Edit = Callable[[State], State]
Save = Callable[[PlanId, Changes], None]


class Saving(Enum):
    """How the state on the screen relates to the library."""

    SAVED = "saved"
    WRITING = "writing"
    FAILED = "failed"


class Document(QObject):
    """One open plan and its history.

    `changed` is emitted with the Changes after each edit, undo, redo or arrival from outside, once
    the state holds them. `opened` says that another plan took the place of the last. Edits show at
    once and are written by the worker in order; `saving_changed` tells how far that is.
    """

    opened = Signal()
    changed = Signal(object)
    saving_changed = Signal(object)
    trouble = Signal(str)

    def __init__(self, save: Save, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._jobs = jobs
        self._state: State | None = None
        self._history = History()
        self._unsaved = NOTHING
        self._in_writing = NOTHING
        self._saving = Saving.SAVED

    def open(self, state: State) -> None:
        """Show another plan, or the same one read afresh; its history starts empty.

        What is still to be written of the last one is handed to the worker first.
        """
        self.finish()
        self._state = state
        self._history = History()
        self.opened.emit()

    @property
    def is_open(self) -> bool:
        """Whether there is a plan at all."""
        return self._state is not None

    @property
    def state(self) -> State:
        """The present state. Only asked for when a plan is open."""
        assert self._state is not None, "no plan is open"
        return self._state

    @property
    def saving(self) -> Saving:
        """Whether everything shown is in the library."""
        return self._saving

    @property
    def history(self) -> History:
        """What was done since the plan was opened, and what was undone of it."""
        return self._history

    @property
    def undo_name(self) -> str | None:
        """The name of what undo would take back."""
        return self._history.done[-1].name if self._history.done else None

    @property
    def redo_name(self) -> str | None:
        """The name of what redo would bring back."""
        return self._history.undone[-1].name if self._history.undone else None

    def preview(self, edit: Edit) -> Changes:
        """What `edit` would change. Raises Refused where it cannot be."""
        return Changes.between(self.state, edit(self.state))

    def do(self, name: str, edit: Edit, run: str | None = None) -> Changes:
        """Make the edit: show it, remember it for undo under `name`, save it. Returns what changed.

        Edits with the same `run` that follow each other are undone together. Where the edit cannot
        be, `trouble` says why in the user's words and nothing changes.
        """
        try:
            changes = self.preview(edit)
        except Refused as refusal:
            self.trouble.emit(told(refusal))
            return NOTHING
        if changes:
            self._history = self._history.with_edit(Entry(name, changes, run))
            self._take(changes.apply(self.state), changes)
        return changes

    def undo(self) -> Changes:
        """Take the last edit back."""
        self._history, state, changes = self._history.undo(self.state)
        self._take(state, changes)
        return changes

    def redo(self) -> Changes:
        """Bring the last undone edit back."""
        self._history, state, changes = self._history.redo(self.state)
        self._take(state, changes)
        return changes

    def go_to(self, done: int) -> Changes:
        """Undo or redo until `done` edits of the history hold, as one change of what is shown."""
        history, state, changes = self._history, self.state, NOTHING
        while len(history.done) != done:
            step = history.undo if len(history.done) > done else history.redo
            history, state, one = step(state)
            changes = changes.then(one)
        self._history = history
        self._take(state, changes)
        return changes

    def receive(self, stored: State) -> None:
        """Show a state read afresh from the library, where another program has changed it.

        Edits of ours that are still being written are kept on top of it; a plan that is no longer
        the open one is not shown.
        """
        if stored.plan.id != self.state.plan.id:
            return
        pending = self._in_writing.then(self._unsaved)
        state = replace(pending.apply(stored), leads=self.state.leads)
        changes = Changes.between(self.state, state)
        self._state = state
        if changes:
            self.changed.emit(changes)

    def adopt(self, name: str, changes: Changes) -> None:
        """Take up an edit that is in the library already; it is undone under `name` like any other.

        A field that was edited here meanwhile keeps what it has.
        """
        before = self.state
        self._history = self._history.with_edit(Entry(name, changes))
        self._state = changes.apply(before)
        self.changed.emit(Changes.between(before, self._state))

    def see_elsewhere(self, walls: Mapping[BusyId, Busy]) -> None:
        """Show where the sessions of the library's other plans stand. No edit, and never saved."""
        before = self.state
        self._state = replace(before, elsewhere=walls)
        if changes := Changes.between(before, self._state):
            self.changed.emit(changes)

    def see_leads(self, leads: Mapping[str, Leads]) -> None:
        """Show where the words of the plan's text lead. No edit, and never saved."""
        before = self.state
        self._state = replace(before, leads=leads)
        if changes := Changes.between(before, self._state):
            self.changed.emit(changes)

    def save_again(self) -> None:
        """Try once more to write what could not be written."""
        self._write()

    def finish(self) -> None:
        """Hand the rest of what is to be written to the worker, behind what it is writing."""
        if self._unsaved:
            batch, self._unsaved = self._unsaved, NOTHING
            plan = self.state.plan.id
            self._jobs.submit(lambda: self._save(plan, batch), self._written, self._not_written)

    def _take(self, state: State, changes: Changes) -> None:
        self._state = state
        self._unsaved = self._unsaved.then(changes)
        self.changed.emit(changes)
        self._write()

    def _write(self) -> None:
        if self._in_writing or not self._unsaved:
            return
        batch, self._unsaved = self._unsaved, NOTHING
        self._in_writing = batch
        plan = self.state.plan.id
        self._tell(Saving.WRITING)
        self._jobs.submit(lambda: self._save(plan, batch), self._written, self._not_written)

    def _written(self, _: None) -> None:
        self._in_writing = NOTHING
        self._tell(Saving.WRITING if self._unsaved else Saving.SAVED)
        self._write()

    def _not_written(self, error: BaseException) -> None:
        self._unsaved = self._in_writing.then(self._unsaved)
        self._in_writing = NOTHING
        self._tell(Saving.FAILED)
        self.trouble.emit(translate("Document", "Not saved yet. {error}").format(error=told(error)))

    def _tell(self, saving: Saving) -> None:
        if saving is not self._saving:
            self._saving = saving
            self.saving_changed.emit(saving)
