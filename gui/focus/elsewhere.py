"""The sessions of all the library's plans that are still to be done, and edits of plans not open.

Both are jobs for the shelf. An edit here is the same as in the open plan, and recorded
alike; only its undo is offered at once, as it does not stand in the open plan's history.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.changes import Changes
from core.focus.reminders import Planned
from core.model import Busy, BusyId, PlanId
from gui.document import Document, Edit
from gui.jobs import Jobs
from gui.sentences import told
from gui.shelf import Shelf


class Elsewhere(QObject):
    """`changed`: something else is planned. `edited` has an edit's name and how to take it back."""

    changed = Signal()
    edited = Signal(str, object)
    refused = Signal(str)

    def __init__(self, document: Document, shelf: Shelf, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._shelf, self._jobs = document, shelf, jobs
        self._planned: list[Planned] = []
        document.opened.connect(self.look)

    @property
    def planned(self) -> list[Planned]:
        """What the plans that are not open have, as of the last look."""
        own = self._document.state.plan.id if self._document.is_open else None
        return [about for about in self._planned if about.key.plan != own]

    def look(self, then: Callable[[], object] = lambda: None) -> None:
        """Read it anew, and go on once it is read; a library in trouble says so elsewhere."""

        def seen(planned: list[Planned]) -> None:
            is_new, self._planned = planned != self._planned, planned
            if is_new:
                self.changed.emit()
            then()

        self._jobs.submit(self._shelf.planned, seen, lambda _: None, self)

    def do(self, plan: PlanId, name: str, edit: Edit) -> None:
        """Make an edit of a plan that is not open, or of the open one where it is by then."""

        def edited(changes: Changes) -> None:
            if self._document.is_open and self._document.state.plan.id == plan:
                self._document.adopt(name, changes)
            elif changes:
                self.edited.emit(name, lambda: self._take_back(plan, name, changes))
            self._look_again()

        self._jobs.submit(lambda: self._shelf.edit(plan, edit), edited, self._refused, self)

    def _take_back(self, plan: PlanId, name: str, changes: Changes) -> None:
        undo = changes.inverted().apply
        if self._document.is_open and self._document.state.plan.id == plan:
            self._document.do(name, undo)
            return
        edit = partial(self._shelf.edit, plan, undo)
        self._jobs.submit(edit, lambda _: self._look_again(), self._refused, self)

    def _look_again(self) -> None:
        """See what is still to be done, and where it stands in the open plan's way."""
        self.look()
        own = self._document.state.plan.id

        def see(walls: Mapping[BusyId, Busy]) -> None:
            if self._document.state.plan.id == own:
                self._document.see_elsewhere(walls)

        self._jobs.submit(lambda: self._shelf.elsewhere(own), see, self._refused, self)

    def _refused(self, error: BaseException) -> None:
        self.refused.emit(told(error))
