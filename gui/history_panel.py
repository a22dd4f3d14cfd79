"""Everything that was done since the plan was opened, and the way to any point of it.

It shows the document's history and asks it to go there; what going there changes is the
document's business.
"""

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.history import Entry
from gui import words
from gui.document import Document
from gui.icons import SIDE, icon
from gui.lines import LinesLabel
from gui.theme import BODY, RANGE, SMALL, Theme

WIDE, HIGH = 420, 520
"""The size it opens with, in pixels at 100 %."""


class HistoryPanel(QDialog):
    """A list, the newest first; what was undone stands above the present, muted.

    A click or Enter goes to the point after that edit. It stays open beside the window and follows
    what is done there.
    """

    def __init__(self, document: Document, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self._document = document
        self._theme = theme
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was done, the newest first"))
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        document.changed.connect(self._show)
        document.opened.connect(self._show)
        theme.changed.connect(self._show)
        self._show()
        self.list.setFocus()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = LinesLabel(self._theme, RANGE, bold=True)
        head.show_text(self.tr("History"))
        hint = LinesLabel(self._theme, SMALL, "muted", most=3)
        hint.show_text(
            self.tr("Choose a point to go there. Nothing is lost until you change something else.")
        )
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(24),) * 4)
        column.setSpacing(px(12))
        for part in (head, hint):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        room = self.screen().availableGeometry().size()
        self.resize(min(px(WIDE), room.width() - px(32)), min(px(HIGH), room.height() - px(64)))

    def _show(self) -> None:
        """Show the history as it is now, the present chosen."""
        history = self._document.history
        point = len(history.done)
        entries = [*history.done, *reversed(history.undone)]
        self.list.clear()
        side = self._theme.px(SIDE)
        self.list.setIconSize(QSize(side, side))
        for number in range(len(entries), 0, -1):
            self._add(number, self._words(entries[number - 1]), point)
        self._add(0, self.tr("As it was opened"), point)
        row = len(entries) - point
        self.list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollToItem(self.list.item(row))

    def _add(self, number: int, text: str, point: int) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, number)
        item.setFont(self._theme.font(BODY, bold=number == point))
        if number == point:
            item.setIcon(icon("check", self._theme, "accent"))
            said = self.tr("{edit}, where you are now").format(edit=text)
        elif number > point:
            item.setForeground(self._theme.color("muted"))
            said = self.tr("{edit}, undone").format(edit=text)
        else:
            said = text
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.list.addItem(item)

    def _words(self, entry: Entry) -> str:
        """The edit's name, with how many sessions it touched where that is more than one."""
        touched = len(entry.changes.sessions())
        if touched < 2:
            return entry.name
        return f"{entry.name} ({words.count(touched, 'session')})"

    def _go(self, item: QListWidgetItem) -> None:
        number, text = item.data(Qt.ItemDataRole.UserRole), item.text()
        if number != len(self._document.history.done):
            self._document.go_to(number)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, text))
