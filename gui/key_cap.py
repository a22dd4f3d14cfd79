"""Keys drawn as they look on a keyboard."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import CAPTION, Theme


class KeyCaps(QWidget):
    """Sequences side by side, each a small cap. Keys are written left to right in any language."""

    def __init__(self, keys: list[QKeySequence], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_keys(keys)

    def show_keys(self, keys: list[QKeySequence]) -> None:
        """Show these instead."""
        self._texts = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in keys]
        self.setAccessibleName(", ".join(self._texts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        width = sum(self._width(text) for text in self._texts)
        return QSize(width + px(4) * max(len(self._texts) - 1, 0), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(CAPTION))
        left, px = 0.0, self._theme.px
        for text in self._texts:
            cap = QRectF(left + 0.5, 0.5, self._width(text) - 1, px(20) - 1)
            painter.setPen(self._theme.color("line"))
            painter.setBrush(self._theme.color("card"))
            painter.drawRoundedRect(cap, px(4), px(4))
            painter.setPen(self._theme.color("text"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)
            left += self._width(text) + px(4)
        painter.end()

    def _width(self, text: str) -> int:
        advance = QFontMetrics(self._theme.font(CAPTION)).horizontalAdvance(text)
        return max(advance + self._theme.px(12), self._theme.px(20))
