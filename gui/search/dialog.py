"""The window in which is searched: a field, the conditions there are, and what answers.

It says what is asked for with each letter and shows the answers that it is given.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.model import SessionState
from gui import words
from gui.lines import LinesLabel
from gui.search.results import RESULT, Result, ResultList
from gui.theme import RANGE, SMALL, Theme

WIDE, HIGH = 640, 620
"""The size it opens with, in pixels at 100 %."""

_STEPS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class SearchDialog(QDialog):
    """Open beside the window. `asked` is what is searched for now, `chosen` the result to go to."""

    asked = Signal(str)
    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search"))
        self._theme = theme
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words in notes, titles and topics"))
        self.field.setAccessibleName(self.tr("Words in notes, titles and topics"))
        self.field.setClearButtonEnabled(True)
        self.narrow = QToolButton()
        self.narrow.setText(self.tr("Only…"))
        self.narrow.setAccessibleName(self.tr("Search only some sessions"))
        self.narrow.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.narrow.setMenu(self._conditions())
        self.said = LinesLabel(theme, SMALL, "muted", most=2)
        self.list = ResultList(theme)
        self.list.setAccessibleName(self.tr("What was found"))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self.field.textChanged.connect(self.asked)
        self.field.installEventFilter(self)
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.close_button.clicked.connect(self.close)

    def show_results(self, results: Sequence[Result], more: bool) -> None:
        """Show what answers; `more` says that there is more of it than that.

        Where the user has gone on from the first one, the chosen one stays so.
        """
        before = self.list.currentIndex()
        chosen: Result | None = before.data(RESULT) if before.row() > 0 else None
        self.list.found.show_results(results)
        if results:
            same = (n for n, r in enumerate(results) if chosen and r[:2] == chosen[:2])
            self.list.setCurrentIndex(self.list.found.index(next(same, 0)))
        found = words.count(len(results), "result")
        if more:
            found = self.tr("The first {results}").format(results=found)
        nothing = self.tr("Nothing answers. Take fewer words, or only the beginning of one.")
        self.said.show_text(found if results else nothing)

    def _lay_out(self) -> None:
        px = self._theme.px
        head = LinesLabel(self._theme, RANGE, bold=True)
        head.show_text(self.tr("Search"))
        row, foot = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.narrow)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(24),) * 4)
        column.setSpacing(px(12))
        column.addWidget(head)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        room = self.screen().availableGeometry().size()
        self.resize(min(px(WIDE), room.width() - px(32)), min(px(HIGH), room.height() - px(64)))

    def _conditions(self) -> QMenu:
        """What may be asked for besides words, put into the field in its own words."""
        menu = QMenu(self)
        for state in SessionState:
            menu.addAction(words.state_name(state), lambda s=state: self._add(f"state:{s.value}"))
        menu.addSeparator()
        for text, condition in (
            (self.tr("Not sure of it"), "confidence:<3"),
            (self.tr("On a day of the plan"), "day:"),
            (self.tr("In a plan called"), "plan:"),
            (self.tr("From a date on"), "after:"),
            (self.tr("Until a date"), "before:"),
        ):
            menu.addAction(f"{text}  {condition}", lambda c=condition: self._add(c))
        return menu

    def _add(self, condition: str) -> None:
        before = self.field.text().rstrip()
        ends = "" if condition.endswith(":") else " "
        self.field.setText(f"{before} {condition}{ends}".lstrip())
        self.field.setFocus()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(RESULT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go through the list while one types, and Enter choose."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
                self.list.keyPressEvent(event)
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and enter:
                if (index := self.list.currentIndex()).isValid():
                    self._choose(index)
                return True
        return super().eventFilter(watched, event)
