"""Brings the windows of notes into the main one: opened by its command, closed with it."""

from PySide6.QtCore import QObject

from core.model import SessionId
from gui.actions import connect
from gui.errands import Errands
from gui.notes.window import NoteWindow


class Notes(QObject):
    """Connected once to a window. A session's note has one window at most."""

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._open: dict[SessionId, NoteWindow] = {}

    def connect_actions(self) -> None:
        """Let the window's command and the keys of the pane's note lead here."""
        window = self._errands.window
        connect({window.actions_.note: self.open})
        window.session_pane.note.find_wished.connect(self._find)
        window.flush_wished.connect(self._flush)

    def open(self) -> NoteWindow | None:
        """Show the chosen session's note in its window, or bring that forward."""
        main = self._errands.window
        main.flush()
        session = main.session_pane.session
        if session is None:
            main.toast.show_message(self.tr("Choose a session first."))
            return None
        if session not in self._open:
            self._open[session] = self._made(session)
        window = self._open[session]
        window.show()
        window.raise_()
        window.activateWindow()
        window.note.setFocus()
        return window

    def _made(self, session: SessionId) -> NoteWindow:
        main = self._errands.window
        keys = main.session_pane.note.keys
        made = NoteWindow(self._errands.document, self._errands.theme, keys, session, main)
        made.session_wished.connect(lambda id_: main.choose(SessionId(id_)))
        made.destroyed.connect(lambda: self._open.pop(session, None))
        main.closing.connect(made.close)
        return made

    def _flush(self) -> None:
        for window in self._open.values():
            window.flush()

    def _find(self) -> None:
        """Find in the pane's note: there is room for it in the window."""
        if (window := self.open()) is not None:
            window.find_bar.open()
