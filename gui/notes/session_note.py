"""The note of the session on show: written into the document while it is typed, never lost.

What is typed here wins over what comes from elsewhere at the same moment; otherwise the editor
follows the document.
"""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core import edits
from core.model import SessionId
from gui.document import Document
from gui.local_keys import LocalKeys
from gui.notes.editor import NoteEditor
from gui.theme import Theme
from gui.translation import translate

SAVE_AFTER = 400
"""Milliseconds after which typing is written at the latest."""


class SessionNote(NoteEditor):
    """A note editor that knows whose note it holds."""

    def __init__(
        self,
        document: Document,
        theme: Theme,
        own_keys: LocalKeys | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, own_keys, parent)
        self._document = document
        self._session: SessionId | None = None
        self._written = ""
        self._typing = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._typing.timeout.connect(self.write)
        self.left.connect(self.write)
        self.textChanged.connect(self._typed)

    def show_session(self, session: SessionId | None) -> None:
        """Hold another session's note; what was typed for the last one must be written before."""
        self._session = session
        self._written = self._in_document()
        self.setPlainText(self._written)
        self._typing.stop()

    def write(self) -> None:
        """Write what was typed and not yet written."""
        self._typing.stop()
        session, text = self._session, self.toPlainText()
        if session is None or text == self._written:
            return
        self._written = text
        title = self._document.state.sessions[session].title
        self._document.do(
            translate("SessionPaneNote", "Note on {title}").format(title=title),
            lambda state: edits.write_note(state, session, text),
            run=f"note:{session}",
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
        if self._session is not None and not self._typing.isActive():
            self._typing.start()

    def _in_document(self) -> str:
        note = self._document.state.notes.get(self._session) if self._session else None
        return note.text if note else ""
