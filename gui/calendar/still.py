"""The picture of what stands still while something is carried over it.

A step of a drag then copies pixels where it took the carried block away, however much stands there.
It is made piece by piece, where it is first needed, and given back when nothing is carried.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

Paint = Callable[[QPainter, QRegion], None]
"""Paints a region of the window, and nothing beyond the rectangles it makes of it."""


class Still:
    """One picture of the window's size. All places are those on the window."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None
        self._stale = QRegion()

    def forget(self) -> None:
        """Give the picture back."""
        self._picture = None

    def touch(self, rect: QRect) -> None:
        """Something differs here."""
        if self._picture is not None:
            self._stale += rect

    def scroll(self, dy: int) -> None:
        """What is shown has moved down by `dy` pixels."""
        picture = self._picture
        if picture is None:
            return
        ratio = picture.devicePixelRatio()
        if dy * ratio % 1:
            self.forget()
            return
        picture.scroll(0, round(dy * ratio), picture.rect())
        size = picture.deviceIndependentSize().toSize()
        self._stale.translate(0, dy)
        come = QRect(0, 0 if dy > 0 else size.height() + dy, size.width(), abs(dy))
        self._stale = (self._stale + come) & QRect(0, 0, size.width(), size.height())

    def paint(
        self, painter: QPainter, region: QRegion, size: QSize, ratio: float, paint: Paint
    ) -> None:
        """Copy onto a window of this size, clipped to `region`; `paint` draws what is missing."""
        picture = self._made(size, ratio)
        if self._stale.intersects(region):
            # From top to bottom at once: what is carried goes up and down more than across.
            across = region.boundingRect()
            todo = self._stale & QRect(across.x(), 0, across.width(), size.height())
            with QPainter(picture) as into:
                paint(into, todo)
            self._stale -= todo
        painter.drawPixmap(0, 0, picture)

    def _made(self, size: QSize, ratio: float) -> QPixmap:
        if self._picture is None:
            self._picture = QPixmap(size * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._stale = QRegion(QRect(0, 0, size.width(), size.height()))
        return self._picture
