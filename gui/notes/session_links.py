"""Links from a note to other sessions: `[[Title]]`, offered while it is typed, opened by a click.

A title means the first session of the plan that is called so, whatever its case.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter

from core.model import SessionId, State
from gui.notes.editor import NoteEditor

LINK = re.compile(r"\[\[([^\[\]\n]+)\]\]")
_BEGUN = re.compile(r"\[\[([^\[\]\n]*)$")


def sessions_by_title(state: State) -> Mapping[str, SessionId]:
    """The plan's sessions by their titles without case, the earliest in the plan of each."""
    titles: dict[str, SessionId] = {}
    for id_, session in state.sessions.items():
        titles.setdefault(session.title.casefold(), id_)
    return titles


class SessionLinks(QObject):
    """Offers the titles in an editor, and follows a link that Ctrl and a click ask for.

    `state` gives the plan, `follow` is told the session.
    """

    def __init__(
        self,
        editor: NoteEditor,
        state: Callable[[], State],
        follow: Callable[[SessionId], object],
    ) -> None:
        super().__init__(editor)
        self._editor, self._state, self._follow = editor, state, follow
        self._completer: QCompleter | None = None
        self._popup: QAbstractItemView | None = None
        editor.textChanged.connect(self._offer)
        editor.is_offering = self._is_offering
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the clicks on links."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            return self._clicked(event)
        return False

    def _clicked(self, event: QMouseEvent) -> bool:
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        session = self._at(self._editor.cursorForPosition(event.position().toPoint()))
        if session is not None:
            self._follow(session)
        return session is not None

    def _at(self, cursor: QTextCursor) -> SessionId | None:
        place = cursor.positionInBlock()
        for found in LINK.finditer(cursor.block().text()):
            if found.start() <= place <= found.end():
                return sessions_by_title(self._state()).get(found[1].strip().casefold())
        return None

    def _is_offering(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _offer(self) -> None:
        """Offer titles behind `[[`, those that have what is typed so far."""
        cursor = self._editor.textCursor()
        begun = _BEGUN.search(cursor.block().text()[: cursor.positionInBlock()])
        if begun is None or not self._editor.hasFocus():
            if self._popup is not None:
                self._popup.hide()
            return
        if self._completer is None or not self._is_offering():
            self._completer = self._made()
        completer, popup = self._completer, self._popup
        assert popup is not None
        completer.setCompletionPrefix(begun[1])
        popup.setCurrentIndex(completer.completionModel().index(0, 0))
        place = self._editor.cursorRect()
        place.setWidth(self._editor.fontMetrics().averageCharWidth() * 40)
        completer.complete(place)

    def _made(self) -> QCompleter:
        if self._completer is not None:
            self._completer.deleteLater()
        completer = QCompleter(list(_titles(self._state())), self)
        completer.setWidget(self._editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._complete)
        self._popup = completer.popup()
        return completer

    def _complete(self, title: str) -> None:
        cursor = self._editor.textCursor()
        begun = _BEGUN.search(cursor.block().text()[: cursor.positionInBlock()])
        if begun is None:
            return
        step = QTextCursor.MoveOperation.PreviousCharacter
        cursor.movePosition(step, QTextCursor.MoveMode.KeepAnchor, len(begun[1]))
        cursor.insertText(f"{title}]]")


def _titles(state: State) -> Iterator[str]:
    """Titles that can stand in a link."""
    titles = dict.fromkeys(session.title for session in state.sessions.values())
    return (title for title in titles if not set(title) & set("[]\n"))
