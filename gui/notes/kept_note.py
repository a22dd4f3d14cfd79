"""A note of the plan as it is edited: written into the document while it is typed, never lost.

What is typed here wins over what comes from elsewhere at the same moment; otherwise the editor
follows the document.
"""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core import notes
from core.notes import Subject
from gui.document import Document
from gui.local_keys import LocalKeys
from gui.notes.editor import NoteEditor
from gui.notes.naming import note_on
from gui.notes.template import given
from gui.theme import Theme

SAVE_AFTER = 400
"""Milliseconds after which typing is written at the latest."""


class KeptNote(NoteEditor):
    """A note editor that knows whose note it holds.

    `own_template` gives the user's own for notes of that table, empty where there is none.
    """

    def __init__(
        self,
        document: Document,
        theme: Theme,
        own_keys: LocalKeys | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, own_keys, parent)
        self._document = document
        self.own_template: Callable[[str], str] = lambda _: ""
        self._subject: Subject | None = None
        self._written = ""
        self._typing = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._typing.timeout.connect(self.write)
        self.left.connect(self.write)
        self.textChanged.connect(self._typed)

    def show_note(self, subject: Subject | None) -> None:
        """Hold another note; what was typed for the last one must be written before."""
        self._subject = subject
        self._written = self._in_document()
        self.setPlainText(self._written)
        self._typing.stop()

    def template(self) -> str:
        """What such a note may start from."""
        table = self._subject.table if self._subject else "notes"
        return self.own_template(table) or given(table)

    def write(self) -> None:
        """Write what was typed and not yet written."""
        self._typing.stop()
        subject, text = self._subject, self.toPlainText()
        if subject is None or text == self._written:
            return
        self._written = text
        self._document.do(
            note_on(self._document.state, subject),
            lambda state: notes.write(state, subject, text),
            run=f"note:{subject.table}:{subject.key}",
        )

    def follow(self) -> None:
        """Take over a note that changed elsewhere, unless something newer is being typed here."""
        text = self._in_document()
        if text == self._written:
            return
        is_typing = self.toPlainText() != self._written
        self._written = text
        if not is_typing:
            self.show_text(text)
            self._typing.stop()

    def _typed(self) -> None:
        if self._subject is not None and not self._typing.isActive():
            self._typing.start()

    def _in_document(self) -> str:
        return notes.note_of(self._document.state, self._subject) if self._subject else ""
