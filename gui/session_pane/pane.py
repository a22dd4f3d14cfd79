"""The session pane as one widget: shows the chosen session, hands each change to the document."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from whenever import Instant

from core import edits
from core.changes import Changes
from core.model import Session, SessionId, SessionState, State
from gui import words
from gui.document import Document
from gui.icons import icon
from gui.lines import LinesLabel
from gui.note_editor import NoteEditor
from gui.session_menu import SessionMenu
from gui.session_pane.confidence import Confidence
from gui.session_pane.title import TitleEdit
from gui.session_pane.topics import Topics
from gui.session_pane.when import Chips
from gui.theme import BODY, CAPTION, SMALL, Theme

SAVE_AFTER = 400
"""Milliseconds after which typing is written at the latest."""

HANG = 8
"""How far the title's frame stands out to the left, so that its words line up with the rest."""


class SessionPane(QWidget):
    """The right pane.

    `session_wished` asks the window to choose a session, `edit_wished` to open its dialog.
    """

    session_wished = Signal(str)
    edit_wished = Signal(str)

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
        self._written = ""
        self._icons: list[tuple[QToolButton | QPushButton, str]] = []
        self._make_parts()
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._connect()
        self._dress()
        self.show_session(None)

    def show_session(self, session: SessionId | None) -> None:
        """Show a session, or nothing; what was typed for the last one is written first."""
        if session is not None and session == self._session:
            return
        self.flush()
        known = self._document.is_open and session in self._document.state.sessions
        self._session = session if known else None
        self.title.refuse()
        if self._session is not None:
            self._written = self._note_of(self._session)
            self.note.setPlainText(self._written)
            self._typing.stop()
        self._show()

    def flush(self) -> None:
        """Write what was typed and not yet written."""
        self.title.commit()
        self._write_note()

    # The parts

    def _make_parts(self) -> None:
        theme = self._theme
        self.where = LinesLabel(theme, SMALL, "muted", most=2)
        self.title = TitleEdit(theme)
        self.chips = Chips(self._document, theme, self._now)
        self.status = LinesLabel(theme, SMALL, "muted", most=3)
        self.done = QPushButton("Done")
        self.again = QPushButton("Plan again")
        self.pin = QPushButton("Pin")
        self.pin.setCheckable(True)
        self.more = QToolButton()
        self.topics = Topics(theme)
        self.note = NoteEditor(theme)
        self.confidence = Confidence(theme)
        self.topics_head, self.note_head, self.confidence_head = (
            LinesLabel(theme, CAPTION, "muted", bold=True) for _ in range(3)
        )
        self.topics_head.show_text("Topics")
        self.note_head.show_text("Note")
        self.confidence_head.show_text("Confidence")
        self.more.setAccessibleName("More")
        self.more.setToolTip("More")
        self._icons.append((self.more, "more"))
        self.done.setToolTip("Done as planned (Ctrl+Enter)")
        self.nothing = LinesLabel(theme, BODY, "muted", most=3)
        self.nothing.show_text("Choose a session to see its note.")
        self.next_head = LinesLabel(theme, CAPTION, "muted", bold=True)
        self.next_head.show_text("Next")
        self.next = QPushButton()
        self.next.setProperty("card", True)

    def _lay_out(self) -> None:
        theme = self._theme
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scrolled(self._session_page()))
        self._stack.addWidget(self._empty_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setMinimumWidth(theme.px(240))

    def _session_page(self) -> QWidget:
        px = self._theme.px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(px(16 - HANG), px(16), px(16), px(16))
        column.setSpacing(0)
        actions = QHBoxLayout()
        actions.setSpacing(px(8))
        for button in (self.done, self.again, self.pin, self.more):
            actions.addWidget(button)
        actions.addStretch()
        for part, gap in (
            (_inset(self.where, px(HANG)), 4),
            (self.title, 8),
            (_inset(self.chips, px(HANG)), 8),
            (_inset(self.status, px(HANG)), 8),
            (_inset(actions, px(HANG)), 24),
            (_inset(self.topics_head, px(HANG)), 0),
            (_inset(self.topics, px(HANG)), 0),
            (_inset(self.note_head, px(HANG)), 8),
        ):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
            column.addSpacing(px(gap))
        column.addLayout(_inset(self.note, px(HANG)), 1)
        column.addSpacing(px(16))
        column.addLayout(_inset(self.confidence_head, px(HANG)))
        column.addLayout(_inset(self.confidence, px(HANG - 4)))
        self.note.setMinimumHeight(px(160))
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return page

    def _empty_page(self) -> QWidget:
        px = self._theme.px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        column.addWidget(self.nothing)
        column.addSpacing(px(8))
        column.addWidget(self.next_head)
        column.addWidget(self.next)
        column.addStretch()
        return page

    def _scrolled(self, page: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setObjectName("clear")
        page.setObjectName("clear")
        area.setWidget(page)
        return area

    def _connect(self) -> None:
        self._document.changed.connect(self._changed)
        self._document.opened.connect(lambda: self.show_session(None))
        self._theme.changed.connect(self._dress)
        self.title.retitled.connect(self._retitle)
        self.done.clicked.connect(self._toggle_done)
        self.again.clicked.connect(lambda: self._do("Plan {} again", edits.reopen))
        self.pin.clicked.connect(self._toggle_pin)
        self.more.clicked.connect(self._show_menu)
        self.topics.ticked.connect(self._tick)
        self.confidence.chosen.connect(self._set_confidence)
        self.note.textChanged.connect(self._typed)
        self.note.left.connect(self._write_note)
        self._typing.timeout.connect(self._write_note)
        self.next.clicked.connect(self._wish_next)
        for keys, act in (("F2", self.title.edit), ("Ctrl+Return", self.done.click)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # Showing

    def _changed(self, changes: Changes) -> None:
        if self._session is None:
            self._show()
            return
        if self._session not in self._document.state.sessions:
            self._typing.stop()
            self._session = None
            self._show()
        elif self._session in changes.sessions() or changes.tables() & {"days", "availability"}:
            self._follow_note()
            self._show()

    def _show(self) -> None:
        self._stack.setCurrentIndex(1 if self._session is None else 0)
        if self._session is None:
            self._show_next()
            return
        state, session = self._document.state, self._document.state.sessions[self._session]
        self.where.show_text(_where(state, session))
        self.title.show_title(session.title)
        self.chips.show_session(session.id)
        self._show_status(state, session)
        self._show_actions(state, session)
        self.topics_head.setVisible(bool(session.topics))
        self.topics.setVisible(bool(session.topics))
        self.topics.show_topics(session.topics)
        for before, after in pairwise((self.more, *self.topics.boxes, self.note)):
            QWidget.setTabOrder(before, after)
        record = state.records.get(session.id)
        is_done = session.state is SessionState.DONE and record is not None
        self.confidence.show_confidence(record.confidence if record else None, is_done)

    def _show_status(self, state: State, session: Session) -> None:
        text, token = _status(state, session, self._now())
        self.status.setVisible(bool(text))
        self.status.set_token(token)
        self.status.show_text(text)

    def _show_actions(self, state: State, session: Session) -> None:
        is_done = session.state is SessionState.DONE
        slot = state.slots.get(session.id)
        self.done.setProperty("primary", not is_done)
        self.done.setProperty("done", is_done)
        self.done.setToolTip(
            "Done; click to plan it again" if is_done else "Done as planned (Ctrl+Enter)"
        )
        self.done.setAccessibleName("Done, plan again" if is_done else "Done")
        self.done.setIcon(icon("check", self._theme, "done" if is_done else "on_accent"))
        self.done.style().unpolish(self.done)
        self.done.style().polish(self.done)
        self.again.setVisible(session.state in (SessionState.MISSED, SessionState.SKIPPED))
        self.pin.setVisible(not self.again.isVisibleTo(self))
        self.pin.setEnabled(slot is not None)
        is_pinned = slot is not None and slot.pinned
        self.pin.setChecked(is_pinned)
        self.pin.setText("Pinned" if is_pinned else "Pin")
        self.pin.setToolTip(
            "Pinned: no replan moves it; click to let go" if is_pinned else "Pin it where it stands"
        )
        self.pin.setIcon(icon("pin", self._theme, "on_tint" if is_pinned else "text"))

    def _show_next(self) -> None:
        session = self._next()
        self.next.setVisible(session is not None)
        self.next_head.setVisible(session is not None)
        if session is None:
            return
        state = self._document.state
        span = state.span_of(session.id)
        assert span is not None
        date = words.date_words(state.local(span.start).date())
        when = f"{date} · {words.time_range(span, state.availability.zone)}"
        self.next.setAccessibleName(f"Next: {session.title}, {when}")
        metrics = self.next.fontMetrics()
        room = max(self.width(), self._theme.px(240)) - self._theme.px(60)
        title = metrics.elidedText(session.title, Qt.TextElideMode.ElideRight, room)
        self.next.setText(f"{title}\n{when}".replace("&", "&&"))

    def _next(self) -> Session | None:
        """The session that is on now or comes next."""
        if not self._document.is_open:
            return None
        state, now = self._document.state, self._now()
        ahead = [
            (slot.start, session)
            for id_, slot in state.slots.items()
            if (session := state.sessions[id_]).state is SessionState.PLANNED
            and slot.start.add(minutes=session.minutes) > now
        ]
        return min(ahead, key=lambda pair: pair[0])[1] if ahead else None

    def _dress(self) -> None:
        side = self._theme.px(16)
        for button, name in self._icons:
            button.setIcon(icon(name, self._theme))
        for button in (self.done, self.pin, self.more):
            button.setIconSize(QSize(side, side))
        if self._session is not None:
            self._show()

    # Changing

    def _do(self, name: str, edit: Callable[[State, SessionId], State]) -> None:
        """Edit the session on show; `name` has a place for its title."""
        session = self._session
        if session is not None:
            title = self._document.state.sessions[session].title
            self._document.do(name.format(title), lambda state: edit(state, session))

    def _retitle(self, title: str) -> None:
        self._do("Rename {}", lambda state, id_: edits.retitle(state, id_, title))

    def _toggle_done(self) -> None:
        if self._session is None:
            return
        if self._document.state.sessions[self._session].state is SessionState.DONE:
            self._do("Plan {} again", edits.reopen)
        else:
            now = self._now()
            self._do("Done: {}", lambda state, id_: edits.complete_as_planned(state, id_, now))

    def _toggle_pin(self) -> None:
        if self._session is None:
            return
        slot = self._document.state.slots.get(self._session)
        if slot is not None and slot.pinned:
            self._do("Unpin {}", edits.unpin)
        else:
            self._do("Pin {}", edits.pin)

    def _tick(self, index: int, done: bool) -> None:
        self._do(
            "Tick a topic of {}" if done else "Untick a topic of {}",
            lambda state, id_: edits.tick_topic(state, id_, index, done),
        )

    def _set_confidence(self, value: int) -> None:
        def edit(state: State, id_: SessionId) -> State:
            record = replace(state.records[id_], confidence=value or None)
            return edits.complete(state, id_, record)

        self._do("Confidence in {}", edit)

    def _show_menu(self) -> None:
        if self._session is not None:
            menu = SessionMenu(
                self._document, self._session, self._now, self.edit_wished.emit, self
            )
            menu.show_at(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _wish_next(self) -> None:
        if (session := self._next()) is not None:
            self.session_wished.emit(session.id)

    # The note

    def _typed(self) -> None:
        if self._session is not None and not self._typing.isActive():
            self._typing.start()

    def _write_note(self) -> None:
        self._typing.stop()
        session, text = self._session, self.note.toPlainText()
        if session is None or text == self._written:
            return
        self._written = text
        title = self._document.state.sessions[session].title
        self._document.do(
            f"Note on {title}",
            lambda state: edits.write_note(state, session, text),
            run=f"note:{session}",
        )

    def _follow_note(self) -> None:
        """Take over a note that changed elsewhere, unless something newer is being typed here."""
        assert self._session is not None
        text = self._note_of(self._session)
        if text == self._written:
            return
        is_typing = self.note.toPlainText() != self._written
        self._written = text
        if not is_typing:
            self.note.show_text(text)
            self._typing.stop()

    def _note_of(self, session: SessionId) -> str:
        note = self._document.state.notes.get(session)
        return note.text if note else ""


def _inset(part: QWidget | QLayout, by: int) -> QHBoxLayout:
    """A row with the part a little in from the left."""
    row = QHBoxLayout()
    row.setContentsMargins(by, 0, 0, 0)
    row.addWidget(part) if isinstance(part, QWidget) else row.addLayout(part)
    return row


def _where(state: State, session: Session) -> str:
    """Where the session belongs: "Day 4 · Databases · Session 3"."""
    day = state.days[session.day]
    place = [other.id for other in state.sessions_of(day.id)].index(session.id) + 1
    label = session.label or f"Session {place}"
    return " · ".join(part for part in (day.name, day.theme, label) if part)


def _status(state: State, session: Session, now: Instant) -> tuple[str, str]:
    """What became of the session in words, and the colour to say it in."""
    span, record = state.span_of(session.id), state.records.get(session.id)
    if session.state is SessionState.DONE and record is not None:
        date = words.date_words(state.local(record.started).date())
        return f"Done {date} in {words.duration(record.minutes)}", "muted"
    if session.state is SessionState.MISSED:
        return "Missed; it still has to be done.", "missed"
    if session.state is SessionState.SKIPPED:
        return "Skipped; it no longer counts.", "muted"
    if span is None:
        return "Drag it from the outline to a day, or choose a time.", "muted"
    if span.start <= now < span.end:
        left = int(span.end.timestamp() - now.timestamp()) // 60
        return f"Now, {words.duration(left)} left", "accent"
    return (
        ("Optional: cut first when time is short.", "muted") if session.optional else ("", "text")
    )
