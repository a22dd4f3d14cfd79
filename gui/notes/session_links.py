"""Links from a note to sessions: `[[Title]]`, offered while it is typed, opened by a click.

Behind the title of another plan and a slash, that plan's sessions are offered.
"""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter

from core.model import State
from core.note_links import BETWEEN, LINK, elsewhere, is_linkable, key_of, sessions_by_title
from gui.notes.editor import NoteEditor
from gui.notes.other_plans import OtherPlans

_BEGUN = re.compile(r"\[\[([^\[\]\n]*)$")


class Reachable:
    """What links of the open plan's notes lead to: `words in` it says whether they do."""

    def __init__(self, state: State, others: OtherPlans) -> None:
        self._sessions = sessions_by_title(state)
        self._plans = others.by_title

    def __contains__(self, words: str) -> bool:
        return key_of(words) in self._sessions or elsewhere(words, self._plans) is not None


class SessionLinks(QObject):
    """Offers the titles in an editor, and follows a link that Ctrl and a click ask for.

    `state` gives the plan, `others` the other ones, `follow` is told the link's words.
    """

    def __init__(
        self,
        editor: NoteEditor,
        state: Callable[[], State],
        others: OtherPlans,
        follow: Callable[[str], object],
    ) -> None:
        super().__init__(editor)
        self._editor, self._state, self._others, self._follow = editor, state, others, follow
        self._completer: QCompleter | None = None
        self._popup: QAbstractItemView | None = None
        self._offered = QStringListModel(self)
        editor.textChanged.connect(self._offer)
        others.changed.connect(self._offer)
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
        words = self._at(self._editor.cursorForPosition(event.position().toPoint()))
        if words is not None:
            self._follow(words)
        return words is not None

    def _at(self, cursor: QTextCursor) -> str | None:
        place = cursor.positionInBlock()
        for found in LINK.finditer(cursor.block().text()):
            if found.start() <= place <= found.end():
                return found[1] if found[1] in Reachable(self._state(), self._others) else None
        return None

    def _is_offering(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _offer(self) -> None:
        """Offer titles behind `[[`, those that have what is typed so far."""
        begun = self._begun()
        if begun is None or not self._editor.hasFocus():
            if self._popup is not None:
                self._popup.hide()
            return
        completer, popup = self._completer_of(begun)
        completer.setCompletionPrefix(begun)
        popup.setCurrentIndex(completer.completionModel().index(0, 0))
        place = self._editor.cursorRect()
        wide = popup.sizeHintForColumn(0) + 2 * popup.verticalScrollBar().sizeHint().width()
        place.setWidth(min(wide, self._editor.window().width()))
        completer.complete(place)

    def _begun(self) -> str | None:
        """What is typed so far of a link that the cursor stands in."""
        cursor = self._editor.textCursor()
        begun = _BEGUN.search(cursor.block().text()[: cursor.positionInBlock()])
        return None if begun is None else begun[1]

    def _completer_of(self, begun: str) -> tuple[QCompleter, QAbstractItemView]:
        """What offers the titles there are now. It stays: its list would take the focus with it."""
        if self._completer is None:
            self._completer = QCompleter(self._offered, self)
            self._completer.setWidget(self._editor)
            self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self._completer.activated.connect(self._complete)
            self._popup = self._completer.popup()
        titles = list(self._titles(begun))
        if titles != self._offered.stringList():
            self._offered.setStringList(titles)
        assert self._popup is not None
        self._popup.setObjectName("offered")
        return self._completer, self._popup

    def _complete(self, title: str) -> None:
        cursor, begun = self._editor.textCursor(), self._begun()
        if begun is None:
            return
        step = QTextCursor.MoveOperation.PreviousCharacter
        cursor.movePosition(step, QTextCursor.MoveMode.KeepAnchor, len(begun))
        cursor.insertText(title if title.endswith(BETWEEN) else f"{title}]]")

    def _titles(self, begun: str) -> Iterator[str]:
        """Titles that can stand in a link: of this plan's sessions, and of the other plans, or,
        behind the title of one, of its sessions.
        """
        named = elsewhere(begun, self._others.by_title)
        if named is not None:
            plan, _ = named
            yield from (f"{plan.title}{BETWEEN}{title}" for title in self._others.titles(plan))
            return
        titles = dict.fromkeys(session.title for session in self._state().ordered_sessions())
        yield from filter(is_linkable, titles)
        yield from (f"{plan.title}{BETWEEN}" for plan in self._others.by_title.values())
