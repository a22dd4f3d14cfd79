"""When a session is and how long: three chips, and the small popup in which they are edited."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from whenever import Date, Instant, Time

from core import edits
from core.model import SessionId, State
from core.wallclock import from_wall
from gui import words
from gui.document import Document
from gui.fields import LengthSpin, date_edit, form, time_edit
from gui.flow import Flow
from gui.theme import Theme
from gui.translation import translate


class Chip(Enum):
    """Which chip."""

    DATE = "date"
    TIME = "time"
    LENGTH = "length"


@dataclass(frozen=True)
class When:
    """A session's place and length as they were asked for. Without a date it has no place."""

    date: Date | None
    time: Time
    minutes: int


def reschedule(state: State, session: SessionId, asked: When) -> State:
    """The state with the session where and as long as asked; what stays the same is not touched."""
    changed = edits.set_minutes(state, session, asked.minutes)
    if asked.date is None:
        return edits.unschedule(changed, session) if session in state.slots else changed
    start = from_wall(asked.date, asked.time, state.availability.zone)
    slot = state.slots.get(session)
    return changed if slot and slot.start == start else edits.move(changed, session, start)


class WhenPopup(QDialog):
    """Date, time and length of one session; Enter sets them, Esc or a click elsewhere does not."""

    def __init__(self, state: State, session: SessionId, start: Instant, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(translate("SessionPaneWhen", "Date, time and length"))
        is_placed = session in state.slots
        wall = state.local(start)
        self.date = date_edit(wall.date(), translate("SessionPaneWhen", "Date"))
        self.time = time_edit(wall.time(), translate("SessionPaneWhen", "Time"))
        self.length = LengthSpin(state.sessions[session].minutes)
        self.set_button = QPushButton(
            translate("SessionPaneWhen", "Set")
            if is_placed
            else translate("SessionPaneWhen", "Put on the calendar")
        )
        self.set_button.setProperty("primary", True)
        self.set_button.setDefault(True)
        self.set_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addLayout(
            form(
                (
                    (translate("SessionPaneWhen", "Date"), self.date),
                    (translate("SessionPaneWhen", "Time"), self.time),
                    (translate("SessionPaneWhen", "Length"), self.length),
                )
            )
        )
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.set_button)
        column.addLayout(foot)

    @property
    def asked(self) -> When:
        """What the fields say."""
        date, time = words.from_qdate(self.date.date()), words.from_qtime(self.time.time())
        return When(date, time, self.length.value())

    def open_at(self, anchor: QWidget, chip: Chip) -> None:
        """Open under `anchor`, ready to type into the field of its chip."""
        self.adjustSize()
        at = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        at.setY(max(room.top(), min(at.y(), room.bottom() - self.height())))
        self.move(at)
        self.show()
        field = {Chip.DATE: self.date, Chip.TIME: self.time, Chip.LENGTH: self.length}[chip]
        field.setFocus(Qt.FocusReason.PopupFocusReason)
        field.selectAll() if chip is Chip.LENGTH else None


class Chips(QWidget):
    """The chips of the session on show."""

    def __init__(
        self,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._now = now
        self._session: SessionId | None = None
        self.unplaced = QLabel(translate("SessionPaneWhen", "Not on the calendar"))
        self.unplaced.setProperty("chip", "empty")
        flow = Flow(theme.px(6))
        self.setLayout(flow)
        flow.addWidget(self.unplaced)
        self.date, self.time, self.length = (self._chip(chip) for chip in Chip)
        for chip in (self.date, self.time, self.length):
            flow.addWidget(chip)

    def show_session(self, session: SessionId) -> None:
        """Show when this session is."""
        self._session = session
        state = self._document.state
        row, span, zone = state.sessions[session], state.span_of(session), state.availability.zone
        self.unplaced.setVisible(span is None)
        self.time.setVisible(span is not None)
        self._say(
            self.length,
            words.duration(row.minutes),
            translate("SessionPaneWhen", "Length"),
            translate("SessionPaneWhen", "change it"),
        )
        if span is None:
            self._say(
                self.date,
                translate("SessionPaneWhen", "Set a time…"),
                translate("SessionPaneWhen", "Date and time"),
                translate("SessionPaneWhen", "put it on the calendar"),
            )
            return
        date = state.local(span.start).date()
        self._say(
            self.date,
            words.date_words(date),
            translate("SessionPaneWhen", "Date"),
            translate("SessionPaneWhen", "move it"),
        )
        self._say(
            self.time,
            words.time_range(span, zone),
            translate("SessionPaneWhen", "Time"),
            translate("SessionPaneWhen", "move it"),
        )

    def _chip(self, chip: Chip) -> QPushButton:
        button = QPushButton()
        button.setProperty("chip", "edit")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._edit(button, chip))
        return button

    def _say(self, chip: QPushButton, text: str, what: str, why: str) -> None:
        chip.setText(words.isolated(text))
        chip.setAccessibleName(f"{what}: {text}")
        chip.setToolTip(
            translate("SessionPaneWhen", "{what}: click to {why}").format(what=what, why=why)
        )
        chip.updateGeometry()

    def _edit(self, anchor: QPushButton, chip: Chip) -> None:
        session = self._session
        if session is None or session not in self._document.state.sessions:
            return
        state = self._document.state
        slot = state.slots.get(session)
        popup = WhenPopup(state, session, slot.start if slot else self._soon(), self)
        popup.accepted.connect(lambda: self._set(session, popup.asked, chip, slot is not None))
        popup.open_at(anchor, chip)

    def _soon(self) -> Instant:
        """The next full quarter of an hour, where an unplaced session is first proposed."""
        seconds = self._now().timestamp()
        return Instant.from_timestamp(seconds - seconds % 900 + 900)

    def _set(self, session: SessionId, asked: When, chip: Chip, was_placed: bool) -> None:
        state = self._document.state
        if session not in state.sessions:
            return
        title = state.sessions[session].words
        if not was_placed and chip is Chip.LENGTH:
            asked = When(None, asked.time, asked.minutes)
        only_length = was_placed and _stays(state, session, asked)
        name = (
            translate("SessionPaneWhen", "Resize {title}").format(title=title)
            if only_length or asked.date is None
            else translate("SessionPaneWhen", "Move {title}").format(title=title)
        )
        self._document.do(name, lambda state: reschedule(state, session, asked))


def _stays(state: State, session: SessionId, asked: When) -> bool:
    assert asked.date is not None
    slot = state.slots.get(session)
    return slot is not None and slot.start == from_wall(
        asked.date, asked.time, state.availability.zone
    )
