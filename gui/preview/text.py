"""The text that is looked through: read and pointed at, never changed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from core.markdown.source import split_lines
from gui.source.editor import SourceEditor
from gui.theme import Theme
from gui.translation import translate

MOST = 8000
"""So many lines are shown: what is read ends there, too."""

_BREAKS = str.maketrans(dict.fromkeys("\u2028\u2029\ufdd0\ufdd1", " "))
"""What ends a line for Qt, but for no Markdown."""


class PlanText(SourceEditor):
    """Says which line, counted from 1, the cursor is put on, and which is pointed at (0: none)."""

    line_chosen = Signal(int)
    line_pointed = Signal(int)

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(translate("Preview", "The text as it is"))
        self.setMinimumWidth(theme.px(160))
        lines = [line.rstrip("\r\n") for line in split_lines(text)[:MOST]]
        self.setPlainText("\n".join(lines).translate(_BREAKS))
        self.viewport().setMouseTracking(True)
        self._is_led = False
        self.cursorPositionChanged.connect(self._moved)

    @property
    def line(self) -> int:
        """The line the cursor is on, counted from 1."""
        return self.textCursor().blockNumber() + 1

    def lead_to(self, line: int) -> None:
        """Put the cursor on a line that was chosen elsewhere, and scroll there if need be."""
        self._is_led = True
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(line - 1)))
        if not self._shows(line):
            self.centerCursor()
        self._is_led = False

    def showEvent(self, event: QShowEvent) -> None:
        """Open at the line that was chosen before there was anything to scroll."""
        super().showEvent(event)
        if not self._shows(self.line):
            self.centerCursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which line is pointed at."""
        super().mouseMoveEvent(event)
        at = self.cursorForPosition(event.position().toPoint())
        self.line_pointed.emit(at.blockNumber() + 1)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say when no line is pointed at any more."""
        if event.type() == QEvent.Type.Leave:
            self.line_pointed.emit(0)
        return super().viewportEvent(event)

    def _shows(self, line: int) -> bool:
        return line in [shown for shown, _ in self.lines_on_show()][:-1]

    def _moved(self) -> None:
        if not self._is_led:
            self.line_chosen.emit(self.line)
