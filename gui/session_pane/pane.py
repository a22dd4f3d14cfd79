"""The session pane as one widget: shows the chosen session, hands each change to the document."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from whenever import Instant

from core import edits
from core.changes import Changes
from core.model import SessionId, SessionState, State
from core.notes import of_session
from gui.document import Document
from gui.lines import LinesLabel
from gui.links import leads_of_row
from gui.notes.kept_note import KeptNote
from gui.scrolled import scrolled
from gui.session_pane import sayings
from gui.session_pane.actions import SessionActions
from gui.session_pane.confidence import Confidence
from gui.session_pane.empty import NothingChosen
from gui.session_pane.title import TitleEdit
from gui.session_pane.topics import Topics
from gui.session_pane.when import Chips
from gui.theme import CAPTION, SMALL, Theme
from gui.translation import translate

WIDTH = 300
"""The pane's width in pixels at 100 %, unless the user drags it wider or narrower."""

HANG = 8
"""How far the title's frame stands out to the left, so that its words line up with the rest."""

SHOWN = {"days", "availability", "leads"}
"""Tables that the pane shows something of, besides those of its session."""

LOOK_AT_CLOCK = 30_000
"""Milliseconds between looks at the clock, for what is running and what is next."""


class SessionPane(QWidget):
    """The right pane.

    `session_wished` asks the window to choose a session, `edit_wished` to open its dialog; `shown`
    says that another session is on show.
    """

    session_wished = Signal(str)
    edit_wished = Signal(str)
    shown = Signal()

    def __init__(
        self,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._now = now
        self._session: SessionId | None = None
        self.where = LinesLabel(theme, SMALL, "muted", most=2)
        self.title = TitleEdit(theme)
        self.chips = Chips(document, theme, now)
        self.status = LinesLabel(theme, SMALL, "muted", most=3)
        self.actions_ = SessionActions(document, theme, now)
        self._topics_head = self._head(translate("SessionPanePane", "Topics"))
        self.topics = Topics(theme)
        self.note = KeptNote(document, theme)
        self.confidence = Confidence(theme)
        self.past = LinesLabel(theme, SMALL, "muted", most=3)
        self.past.hide()
        self.empty = NothingChosen(document, theme, now)
        self._clock = QTimer(self, interval=LOOK_AT_CLOCK)
        self._clock.start()
        self._lay_out()
        self._connect()
        self.show_session(None)

    def show_session(self, session: SessionId | None) -> None:
        """Show a session, or nothing; what was typed for the last one is written first."""
        if session is not None and session == self._session:
            return
        self.flush()
        known = self._document.is_open and session in self._document.state.sessions
        self._session = session if known else None
        self.title.refuse()
        self.note.show_note(of_session(session) if session is not None and known else None)
        self._show()
        self.shown.emit()

    def show_past(self, text: str) -> None:
        """Show how sure one was before; an empty text hides the line."""
        self.past.show_text(text)
        self.past.setVisible(bool(text))

    @property
    def session(self) -> SessionId | None:
        """The session on show."""
        return self._session

    def sizeHint(self) -> QSize:
        """As wide as the design has it."""
        return QSize(self._theme.px(WIDTH), super().sizeHint().height())

    def flush(self) -> None:
        """Write what was typed and not yet written."""
        self.title.commit()
        self.note.write()

    # The parts

    def _head(self, text: str) -> LinesLabel:
        head = LinesLabel(self._theme, CAPTION, "muted", bold=True)
        head.show_text(text)
        return head

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("clear")
        self._fill(page)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(page))
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setMinimumWidth(self._theme.px(240))

    def _fill(self, page: QWidget) -> None:
        px = self._theme.px
        column = QVBoxLayout(page)
        column.setContentsMargins(px(16 - HANG), px(16), px(16), px(16))
        column.setSpacing(0)
        for part, inset, gap in (
            (self.where, HANG, 4),
            (self.title, 0, 8),
            (self.chips, HANG, 8),
            (self.status, HANG, 8),
            (self.actions_, HANG, 24),
            (self._topics_head, HANG, 0),
            (self.topics, HANG, 0),
            (self._head(translate("SessionPanePane", "Note")), HANG, 8),
            (self.note, HANG, 16),
            (self._head(translate("SessionPanePane", "Confidence")), HANG, 0),
            (self.confidence, HANG - 4, 4),
            (self.past, HANG, 0),
        ):
            row = QHBoxLayout()
            row.setContentsMargins(px(inset), 0, 0, 0)
            row.addWidget(part)
            column.addLayout(row, 1 if part is self.note else 0)
            column.addSpacing(px(gap))
        self.note.setMinimumHeight(px(160))
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self._document.changed.connect(self._changed)
        self._document.opened.connect(self._forget)
        self._theme.changed.connect(self._show)
        self._clock.timeout.connect(self._show)
        self.title.retitled.connect(self._retitle)
        self.topics.ticked.connect(self._tick)
        self.confidence.chosen.connect(self._set_confidence)
        self.actions_.edit_wished.connect(self.edit_wished)
        self.empty.session_wished.connect(self.session_wished)
        for keys, act in (("F2", self.title.edit), ("Ctrl+Return", self.actions_.done.click)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # Showing

    def _changed(self, changes: Changes) -> None:
        if self._session is None:
            self._show()
        elif self._session not in self._document.state.sessions:
            self._forget()
        elif self._session in changes.sessions() or changes.tables() & SHOWN:
            self.note.follow()
            self._show()

    def _forget(self) -> None:
        """Show nothing, and write nothing: the session is no longer there to be written to."""
        self._session = None
        self.title.refuse()
        self.note.show_note(None)
        self._show()

    def _show(self) -> None:
        self._stack.setCurrentIndex(1 if self._session is None else 0)
        if self._session is None:
            self.empty.refresh()
            return
        state, session = self._document.state, self._document.state.sessions[self._session]
        self.where.show_text(sayings.where(state, session))
        leads = leads_of_row(state, session.id)
        self.title.show_title(session.title, leads)
        self.chips.show_session(session.id)
        text, token = sayings.status(state, session, self._now())
        self.status.setVisible(bool(text))
        self.status.set_token(token)
        self.status.show_text(text)
        self.actions_.show_session(state, session)
        self._topics_head.setVisible(bool(session.topics))
        self._topics_head.show_text(sayings.topics(session))
        self.topics.setVisible(bool(session.topics))
        self.topics.show_topics(session.topics, leads)
        for before, after in pairwise((self.actions_.more, *self.topics.boxes, self.note)):
            QWidget.setTabOrder(before, after)
        record = state.records.get(session.id)
        is_done = session.state is SessionState.DONE and record is not None
        self.confidence.show_confidence(record.confidence if record else None, is_done)

    # Changing

    def _retitle(self, title: str) -> None:
        self._do(
            translate("SessionPanePane", "Rename {}"),
            lambda state, id_: edits.retitle(state, id_, title),
        )

    def _tick(self, index: int, done: bool) -> None:
        name = (
            translate("SessionPanePane", "Tick a topic of {}")
            if done
            else translate("SessionPanePane", "Untick a topic of {}")
        )
        self._do(name, lambda state, id_: edits.tick_topic(state, id_, index, done))

    def _set_confidence(self, value: int) -> None:
        def edit(state: State, id_: SessionId) -> State:
            record = replace(state.records[id_], confidence=value or None)
            return edits.complete(state, id_, record)

        self._do(translate("SessionPanePane", "Confidence in {}"), edit)

    def _do(self, name: str, edit: Callable[[State, SessionId], State]) -> None:
        """Edit the session on show; `name` has a place for its title."""
        session = self._session
        if session is not None:
            title = self._document.state.sessions[session].words
            self._document.do(name.replace("{}", title), lambda state: edit(state, session))
