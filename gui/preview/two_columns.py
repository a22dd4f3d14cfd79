"""A tree of what is in a plan that is not open yet: names, and beside each something muted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gui import words
from gui.theme import Theme


class TwoColumns(QTreeWidget):
    """`name` is what a screen reader calls it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("understood")
        self.setAccessibleName(name)
        self.setMinimumWidth(theme.px(160))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(theme.px(16))
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def say(self, item: QTreeWidgetItem, name: str, aside: str, *, is_day: bool = False) -> None:
        """Show a row's name, bold where it is a day's, and what is said beside it."""
        item.setText(0, name)
        item.setText(1, words.isolated(aside))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, self.theme.color("muted"))
        if is_day:
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)
