"""What became of the sessions that lie behind without an answer: asked once, on one page."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import SessionId, SessionState, State
from gui import words
from gui.dialog import Dialog
from gui.lines import LinesLabel
from gui.replan.moves import moment
from gui.theme import BODY, SMALL, Theme
from gui.translation import QT_TRANSLATE_NOOP, translate

ANSWERS: Mapping[SessionState, str] = {
    SessionState.DONE: QT_TRANSLATE_NOOP("ReplanCatchUp", "Done"),
    SessionState.MISSED: QT_TRANSLATE_NOOP("ReplanCatchUp", "Missed"),
    SessionState.SKIPPED: QT_TRANSLATE_NOOP("ReplanCatchUp", "Skip"),
}
TIPS: Mapping[SessionState, str] = {
    SessionState.DONE: QT_TRANSLATE_NOOP("ReplanCatchUp", "It happened as planned (D)"),
    SessionState.MISSED: QT_TRANSLATE_NOOP(
        "ReplanCatchUp", "It did not happen and still has to (M)"
    ),
    SessionState.SKIPPED: QT_TRANSLATE_NOOP(
        "ReplanCatchUp", "It did not happen and no longer has to (S)"
    ),
}
KEYS = {
    Qt.Key.Key_D: SessionState.DONE,
    Qt.Key.Key_M: SessionState.MISSED,
    Qt.Key.Key_S: SessionState.SKIPPED,
}


class Question(QWidget):
    """One session with its three answers. Left and Right choose, and D, M and S do."""

    def __init__(self, theme: Theme, state: State, session: SessionId) -> None:
        super().__init__()
        row = state.sessions[session]
        title = LinesLabel(theme, BODY, bold=True, most=2)
        title.show_text(row.words)
        when = LinesLabel(theme, SMALL, "muted")
        start = state.slots[session].start
        when.show_text(f"{moment(state, start)}, {words.duration(row.minutes)}")
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(title)
        told.addWidget(when)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        line.setSpacing(theme.px(4))
        line.addLayout(told, 1)
        line.addSpacing(theme.px(12))
        self._group = QButtonGroup(self)
        self.buttons: dict[SessionState, QPushButton] = {}
        for answer, marked in ANSWERS.items():
            text = translate("ReplanCatchUp", marked)
            button = self.buttons[answer] = QPushButton(text)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setToolTip(translate("ReplanCatchUp", TIPS[answer]))
            button.setAccessibleName(f"{row.words}: {text}")
            self._group.addButton(button)
            line.addWidget(button)
        self.give(SessionState.MISSED)

    @property
    def answer(self) -> SessionState:
        """The answer as it stands."""
        return next(answer for answer, button in self.buttons.items() if button.isChecked())

    def give(self, answer: SessionState) -> None:
        """Choose an answer."""
        self.buttons[answer].setChecked(True)

    def take_focus(self) -> None:
        """Let the keys choose here."""
        self.buttons[self.answer].setFocus(Qt.FocusReason.TabFocusReason)


class CatchUpDialog(Dialog):
    """Once accepted, `answers` hold what became of each session."""

    def __init__(
        self,
        state: State,
        overdue: Sequence[SessionId],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("ReplanCatchUp", "What became of these?"),
            translate("ReplanCatchUp", "Go on"),
            parent,
        )
        self.setWindowTitle(translate("ReplanCatchUp", "Catch up"))
        self.questions = {session: Question(theme, state, session) for session in overdue}
        self._rows = list(self.questions.values())
        self.all_done = self._for_all(
            translate("ReplanCatchUp", "All done"), "Ctrl+D", SessionState.DONE
        )
        self.all_missed = self._for_all(
            translate("ReplanCatchUp", "All missed"), "Ctrl+M", SessionState.MISSED
        )
        if len(overdue) > 1:
            shortcuts = QHBoxLayout()
            shortcuts.setSpacing(theme.px(8))
            shortcuts.addWidget(self.all_done)
            shortcuts.addWidget(self.all_missed)
            shortcuts.addStretch()
            self.body.addLayout(shortcuts)
        for question in self._rows:
            for button in question.buttons.values():
                button.installEventFilter(self)
                button.toggled.connect(self.look)
            self.body.addWidget(question)
        self.body.addStretch()
        self.setMinimumWidth(theme.px(520))
        self._rows[0].take_focus()
        self.look()

    @property
    def answers(self) -> dict[SessionId, SessionState]:
        """What was answered for each session."""
        return {session: question.answer for session, question in self.questions.items()}

    def judge(self) -> None:
        """Say how it adds up."""
        self.verdict.say(summary(self.answers))

    def showEvent(self, event: QShowEvent) -> None:
        """Find the height once the width is known, which decides where titles wrap."""
        super().showEvent(event)
        self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go from session to session; a letter answers and goes on to the next."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            at = next(
                (k for k, row in enumerate(self._rows) if watched in row.buttons.values()), None
            )
            if at is not None and self._key(at, Qt.Key(event.key())):
                return True
        return super().eventFilter(watched, event)

    def _key(self, at: int, key: Qt.Key) -> bool:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if key in KEYS:
            self._rows[at].give(KEYS[key])
            step = 1
        if step is None:
            return False
        self._rows[min(max(at + step, 0), len(self._rows) - 1)].take_focus()
        return True

    def _for_all(self, text: str, keys: str, answer: SessionState) -> QPushButton:
        def give() -> None:
            for question in self._rows:
                question.give(answer)

        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setToolTip(keys)
        button.setVisible(len(self.questions) > 1)
        button.clicked.connect(give)
        QShortcut(QKeySequence(keys), self).activated.connect(give)
        return button


def summary(answers: Mapping[SessionId, SessionState]) -> str:
    """How the answers add up: "2 done, 1 missed"."""
    names = {
        SessionState.DONE: translate("ReplanCatchUp", "{count} done"),
        SessionState.MISSED: translate("ReplanCatchUp", "{count} missed"),
        SessionState.SKIPPED: translate("ReplanCatchUp", "{count} skipped"),
    }
    given = list(answers.values())
    return ", ".join(
        name.format(count=words.number(given.count(answer)))
        for answer, name in names.items()
        if answer in given
    )
