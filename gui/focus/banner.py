"""A reminder over the calendar, and the question how a session went; it takes no focus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from core.focus.reminders import Answer, Kind, Planned, Reminder
from core.model import SessionState
from gui import words
from gui.focus.reminding import MORE, Reminding
from gui.focus.went_by import WentBy
from gui.lines import LinesLabel
from gui.session_pane.confidence import Confidence
from gui.theme import BODY, SMALL, Theme
from gui.translation import translate


class Banner(QFrame):
    """Shows the reminder that waits, else what went by. `timer_wished` asks for a session's timer.

    `catch_up_wished` asks for the list of what went by of a plan. `left`: what the keys were
    answering is answered.
    """

    timer_wished = Signal(object)
    catch_up_wished = Signal(str)
    left = Signal()

    def __init__(self, reminding: Reminding, went_by: WentBy, theme: Theme) -> None:
        super().__init__()
        self._reminding, self._went_by, self._theme = reminding, went_by, theme
        self._shown: Reminder | list[Planned] = []
        self.setProperty("tint", "warning")
        self.text = LinesLabel(theme, BODY, bold=True, most=2)
        self.plan = LinesLabel(theme, SMALL, "muted")
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
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.text)
        told.addWidget(self.plan)
        head.addLayout(told, 1)
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
        self._went_by.changed.connect(self.show_now)
        self.begin.clicked.connect(self._begin)
        self.list.clicked.connect(self._list)
        self.done.clicked.connect(lambda: self._answer(SessionState.DONE))
        self.missed.clicked.connect(lambda: self._answer(SessionState.MISSED))
        self.line.returnPressed.connect(lambda: self._answer(SessionState.DONE))
        self.more.clicked.connect(self._more)
        self.later.clicked.connect(self._later)
        self.confidence.chosen.connect(
            lambda value: self.confidence.show_confidence(value or None, True)
        )

    def take_focus(self) -> None:
        """Let the keys answer."""
        for button in (self.begin, self.list, self.done):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_now(self) -> None:
        """Show what waits, nothing where nothing does; what is being answered stays until it is."""
        shown = self._reminding.current or self._went_by.current
        is_used = self.isAncestorOf(QApplication.focusWidget() or self)
        if is_used and self._shown in self._reminding.waiting:
            shown = self._shown
        if is_used and shown != self._shown:
            self.left.emit()  # or the next key would answer what was not read yet
        if not shown:
            self._shown = []
            self.hide()
            return
        reminder = shown if isinstance(shown, Reminder) else None
        plan = of_plan(self._reminding, reminder.about if reminder else self._went_by.current[0])
        if shown == self._shown and plan == self.plan.text():
            return
        self._shown = shown
        is_end = reminder is not None and reminder.kind is Kind.END
        asks = (self.how_sure, self.confidence, self.line)
        for widget in (self.done, self.missed, self.more, *asks):
            widget.setVisible(is_end)
        self.begin.setVisible(reminder is not None and not is_end)
        self.list.setVisible(reminder is None)
        self.line.clear()
        self.confidence.show_confidence(None, True)
        text = sentence(reminder, self._zone) if reminder else self._list_words()
        self.text.show_text(text)
        self.plan.setVisible(bool(plan))
        self.plan.show_text(plan)
        said = f"{text} {plan}".strip()
        self.setAccessibleName(said)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    @property
    def _zone(self) -> str:
        return self._reminding.document.state.availability.zone

    def _list_words(self) -> str:
        went = words.count(len(self._went_by.current), "session")
        return translate("Reminding", "{count} went by without an answer.").format(count=went)

    def _begin(self) -> None:
        if isinstance(self._shown, Reminder):
            self.timer_wished.emit(self._shown.about.key)

    def _list(self) -> None:
        if not isinstance(self._shown, Reminder):
            plan = self._shown[0].key.plan
            self._went_by.put_off(plan)
            self.catch_up_wished.emit(plan)

    def _answer(self, state: SessionState) -> None:
        is_done = state is SessionState.DONE
        confidence = self.confidence.value() or None if is_done else None
        if isinstance(self._shown, Reminder):
            answer = Answer(state, confidence, self.line.text())
            self._reminding.answer(self._shown, answer)

    def _more(self) -> None:
        if isinstance(self._shown, Reminder):
            self._reminding.give_more(self._shown)

    def _later(self) -> None:
        if isinstance(self._shown, Reminder):
            self._reminding.put_off(self._shown)
        elif self._shown:
            self._went_by.put_off(self._shown[0].key.plan)

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


def sentence(reminder: Reminder, zone: str) -> str:
    """The reminder in words: "SQL review begins at 09:00."."""
    match reminder.kind:
        case Kind.AHEAD:
            text = translate("Reminding", "{title} begins at {time}.")
        case Kind.START:
            text = translate("Reminding", "{title} begins now.")
        case Kind.END:
            text = translate("Reminding", "{title} is over. How did it go?")
    about = reminder.about
    return text.format(title=about.title, time=words.clock(about.span.start, zone))


def of_plan(reminding: Reminding, about: Planned) -> str:
    """Which plan a session is of, where that is not the open one: "In the plan Databases"."""
    if reminding.is_open(about.key.plan):
        return ""
    return translate("Reminding", "In the plan “{plan}”").format(plan=about.of)
