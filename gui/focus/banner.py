"""A reminder over the calendar, and the question how a session went; it takes no focus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from core.focus.reminders import Answer, Kind, Reminder
from core.model import SessionState
from gui import words
from gui.focus.reminding import MORE, Reminding
from gui.lines import LinesLabel
from gui.session_pane.confidence import Confidence
from gui.theme import BODY, SMALL, Theme
from gui.translation import translate


class Banner(QFrame):
    """Shows the reminder that waits, if any. `timer_wished` asks for its session's timer.

    `catch_up_wished` asks for the list of what went by.
    """

    timer_wished = Signal(str)
    catch_up_wished = Signal()

    def __init__(self, reminding: Reminding, theme: Theme) -> None:
        super().__init__()
        self._reminding, self._theme = reminding, theme
        self._shown: Reminder | None = None
        self.went_by = 0
        self._told: tuple[Reminder | None, int] | None = None
        self.setProperty("tint", "warning")
        self.text = LinesLabel(theme, BODY, bold=True, most=2)
        self.begin = self._button(translate("Reminding", "Start timer"), primary=True)
        self.list = self._button(translate("Reminding", "Answer…"), primary=True)
        self.done = self._button(translate("Reminding", "Done"), primary=True)
        self.missed = self._button(translate("Reminding", "Missed"))
        more = translate("Reminding", "{minutes} minutes more").format(minutes=MORE)
        self.more = self._button(more)
        self.later = self._button(translate("Reminding", "Later"))
        self.confidence = Confidence(theme)
        self.how_sure = LinesLabel(theme, SMALL, "muted")
        self.how_sure.show_text(translate("Reminding", "How sure do you feel?"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("Reminding", "One line for the note"))
        self.line.setAccessibleName(translate("Reminding", "One line for the note"))
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(self.text, 1)
        for button in (self.begin, self.list, self.done, self.missed, self.more, self.later):
            head.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(self.how_sure)
        below.addWidget(self.confidence)
        below.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(8), px(10), px(8))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addLayout(below)

    def _connect(self) -> None:
        self._reminding.changed.connect(self.show_now)
        self.begin.clicked.connect(self._begin)
        self.list.clicked.connect(self._list)
        self.done.clicked.connect(lambda: self._answer(SessionState.DONE))
        self.missed.clicked.connect(lambda: self._answer(SessionState.MISSED))
        self.line.returnPressed.connect(lambda: self._answer(SessionState.DONE))
        self.more.clicked.connect(self._reminding.give_more)
        self.later.clicked.connect(self._later)
        self.confidence.chosen.connect(
            lambda value: self.confidence.show_confidence(value or None, True)
        )

    def show_went_by(self, count: int) -> None:
        """Say that so many sessions went by while nobody was asked."""
        self.went_by = count
        self.show_now()

    def take_focus(self) -> None:
        """Let the keys answer."""
        for button in (self.begin, self.list, self.done):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_now(self) -> None:
        """Show what waits; nothing where nothing does."""
        reminder = self._reminding.current
        is_list = reminder is None and self.went_by > 0
        if reminder is None and not is_list:
            self._shown = None
            self.hide()
            return
        if (reminder, self.went_by) == self._told and not self.isHidden():
            return
        self._told = reminder, self.went_by
        self._shown = reminder
        is_end = reminder is not None and reminder.kind is Kind.END
        asks = (self.how_sure, self.confidence, self.line)
        for widget in (self.done, self.missed, self.more, *asks):
            widget.setVisible(is_end)
        self.begin.setVisible(reminder is not None and not is_end)
        self.list.setVisible(is_list)
        self.line.clear()
        self.confidence.show_confidence(None, True)
        text = self._words(reminder) if reminder else self._list_words()
        self.text.show_text(text)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _words(self, reminder: Reminder) -> str:
        return sentence(self._reminding, reminder)

    def _list_words(self) -> str:
        went = words.count(self.went_by, "session")
        return translate("Reminding", "{count} went by without an answer.").format(count=went)

    def _begin(self) -> None:
        if self._shown is not None:
            self.timer_wished.emit(self._shown.session)

    def _list(self) -> None:
        self.show_went_by(0)
        self.catch_up_wished.emit()

    def _answer(self, state: SessionState) -> None:
        is_done = state is SessionState.DONE
        confidence = self.confidence.value() or None if is_done else None
        self._reminding.answer(Answer(state, confidence, self.line.text()))

    def _later(self) -> None:
        if self._shown is not None:
            self._reminding.put_off()
        else:
            self.show_went_by(0)

    def _button(self, text: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setProperty("chip", "edit")
        button.setProperty("primary", primary)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it off."""
        if event.key() == Qt.Key.Key_Escape:
            self._later()
        else:
            super().keyPressEvent(event)


def sentence(reminding: Reminding, reminder: Reminder) -> str:
    """The reminder in words: "SQL review begins at 09:00."."""
    state = reminding.document.state
    title, zone = state.sessions[reminder.session].title, state.availability.zone
    match reminder.kind:
        case Kind.AHEAD:
            text = translate("Reminding", "{title} begins at {time}.")
        case Kind.START:
            text = translate("Reminding", "{title} begins now.")
        case Kind.END:
            text = translate("Reminding", "{title} is over. How did it go?")
    return text.format(title=title, time=words.clock(reminder.span.start, zone))
