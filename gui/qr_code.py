"""A text as a QR code that a phone's camera reads off the screen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import Theme

QUIET = 4
"""Modules of white round the code (ISO/IEC 18004, 9.1): without them no camera finds it."""

SIDE = 256
"""Pixels at 100 %."""


class QrCode(QWidget):
    """Dark on white in both themes, as cameras want it; a screen reader hears the text itself."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        import segno

        self._theme = theme
        self._rows = segno.make_qr(text, error="m").matrix
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code of {text}").format(text=text))

    def sizeHint(self) -> QSize:
        """A square that a camera reads at arm's length."""
        return QSize(self._theme.px(SIDE), self._theme.px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each module as whole pixels of the screen, lest its edges blur."""
        count, ratio = len(self._rows) + 2 * QUIET, self.devicePixelRatioF()
        module = int(min(self.width(), self.height()) * ratio / count) / ratio
        left = int((self.width() - module * count) / 2 * ratio) / ratio
        top = int((self.height() - module * count) / 2 * ratio) / ratio
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(left, top, module * count, module * count), Qt.GlobalColor.white)
        for y, row in enumerate(self._rows, QUIET):
            for x, dark in enumerate(row, QUIET):
                if dark:
                    at = QRectF(left + x * module, top + y * module, module, module)
                    painter.fillRect(at, Qt.GlobalColor.black)
        painter.end()
