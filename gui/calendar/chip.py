"""What is carried over the window while it is not over a date: a small chip beside the pointer."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.theme import SMALL, Theme

WIDEST = 220


class Chip(QWidget):
    """Floats over the window of `owner`; the pointer goes through it."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._theme = theme
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def carry(self, title: str, at: QPoint) -> None:
        """Stand beside the global position `at` with this title."""
        window = self._owner.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        font = self._theme.font(SMALL, bold=True)
        metrics = QFontMetricsF(font)
        self._text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, WIDEST)
        wide = metrics.horizontalAdvance(self._text) + self._theme.px(24)
        self.resize(round(wide), self._theme.px(30))
        self.move(window.mapFromGlobal(at) + QPoint(self._theme.px(12), self._theme.px(6)))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(theme.color("accent"))
        painter.setBrush(theme.color("accent_tint"))
        painter.drawRoundedRect(body, theme.px(7), theme.px(7))
        painter.setFont(theme.font(SMALL, bold=True))
        painter.setPen(theme.color("on_tint"))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
