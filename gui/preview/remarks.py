"""What was assumed and what is doubtful, under its headings; each remark leads to its line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from gui.preview.found import Found
from gui.sentences import in_words
from gui.theme import Theme
from gui.translation import translate

ROWS = 4
"""The most remarks on show at once, counted as if each were one line; the list scrolls."""


class RemarkList(QListWidget):
    """The remarks on one plan. `line_wished` says which line's remark was chosen."""

    line_wished = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWordWrap(True)
        self.setAccessibleName(translate("ImportDialog", "What was assumed and not understood"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(lambda item, _: self._go(item))
        self.itemClicked.connect(self._go)

    def show_found(self, found: Found) -> None:
        """List the remarks on another plan; without any there is no list."""
        self.blockSignals(True)
        self.clear()
        for title, remarks in (
            (translate("ImportDialog", "Not understood, and kept as it is"), found.unknown),
            (translate("ImportDialog", "Worth a look"), found.warnings),
            (translate("ImportDialog", "Assumed"), found.assumed),
        ):
            if remarks:
                self._head(f"{title} ({len(remarks)})")
            for line, text in remarks:
                item = QListWidgetItem(self)
                item.setText(
                    translate("ImportDialog", "Line {line}: {text}").format(
                        line=line, text=in_words(text)
                    )
                )
                item.setData(Qt.ItemDataRole.UserRole, line)
        self.blockSignals(False)
        self.setVisible(self.count() > 0)
        row = self.sizeHintForRow(0) if self.count() else 0
        self.setFixedHeight(min(self.count(), ROWS) * row + self._theme.px(10))

    def _head(self, text: str) -> None:
        head = QListWidgetItem(text, self)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setForeground(self._theme.color("muted"))
        font = head.font()
        font.setBold(True)
        head.setFont(font)

    def _go(self, item: QListWidgetItem | None) -> None:
        line = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        if line is not None:
            self.line_wished.emit(line)
