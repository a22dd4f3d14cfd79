"""What a chart's colours stand for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.theme import CAPTION, Theme


class Key(QWidget):
    """A swatch and a word for each colour, in a row."""

    def __init__(self, theme: Theme, entries: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._theme = theme
        self._entries = entries
        self.setAccessibleName(", ".join(word for _, word in entries))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(CAPTION))
        swatch, gap = theme.px(10), theme.px(6)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0.0
        for token, word in self._entries:
            wide = painter.fontMetrics().horizontalAdvance(word) + theme.px(4)
            box = QRectF(x, (self.height() - swatch) / 2, swatch, swatch)
            text = QRectF(x + swatch + gap, 0, wide, self.height())
            if mirrored:
                box.moveRight(self.width() - x)
                text.moveRight(self.width() - x - swatch - gap)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(token))
            painter.drawRoundedRect(box, 2, 2)
            painter.setPen(theme.color("muted"))
            painter.drawText(text, Qt.AlignmentFlag.AlignCenter, word)
            x += swatch + gap + wide + theme.px(12)
        painter.end()
