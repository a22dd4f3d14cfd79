"""What was changed on the settings page, a step each, and the way back through them.

A step of the window is kept by the page alone; a step of the plan is the document's edit, and is
taken back here only while it is still the last one there.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core.errors import Refused
from gui.document import Document, Edit
from gui.preferences import Preferences
from gui.sentences import told


class Step(NamedTuple):
    """One change: what to say of it, how to take it back, and whether that still can be."""

    said: str
    take_back: Callable[[], object]
    holds: Callable[[], bool]


class Steps(QObject):
    """The one door for changes made in the settings.

    It outlives the page, and the window where that is made anew in another language.

    `made` says what just changed, `undone` that controls have to show their values anew, and
    `refused` why something cannot be.
    """

    made = Signal(str)
    undone = Signal()
    refused = Signal(str)

    def __init__(self, document: Document, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self._document = document
        self._steps: list[Step] = []
        document.opened.connect(self._forget)

    @property
    def last(self) -> Step | None:
        """The step that undo would take back."""
        while self._steps and not self._steps[-1].holds():
            self._steps.pop()
        return self._steps[-1] if self._steps else None

    def choose(self, name: str, value: str | float | None, said: str) -> None:
        """Keep a preference; None is what is usual."""
        before = self.preferences.text(name) if self.preferences.has(name) else None
        self.take(said, lambda: self.preferences.put(name, before))
        self.preferences.put(name, value)

    def take(self, said: str, take_back: Callable[[], object]) -> None:
        """Remember a change of the window that is made elsewhere."""
        self._steps.append(Step(said, take_back, lambda: True))
        self.made.emit(said)

    def edit(self, name: str, edit: Edit) -> bool:
        """Make an edit of the plan; returns whether it could be, and else says why not."""
        try:
            wanted = self._document.preview(edit)
        except Refused as refusal:
            self.refused.emit(told(refusal))
            return False
        if wanted:
            self._document.do(name, edit)
            entry = self._document.history.done[-1]
            self._steps.append(
                Step(
                    name,
                    self._document.undo,
                    lambda: entry in self._document.history.done[-1:],
                )
            )
        self.made.emit(name if wanted else "")
        return True

    def undo(self) -> None:
        """Take the last step back."""
        if (step := self.last) is not None:
            self._steps.pop()
            step.take_back()
            self.undone.emit()
            self.made.emit("")

    def _forget(self) -> None:
        """Another plan is open: its edits are not this page's to take back."""
        self._steps = []
        self.undone.emit()
