"""The line of the present moment."""

from collections.abc import Iterable
from typing import NamedTuple, cast

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen, QRegion
from whenever import ZonedDateTime

from gui.calendar.geometry import Box, Geometry
from gui.theme import Theme

RADIUS = 4.5
SHORTEST = 8
"""Pixels of the line that are worth showing beside the words of a running block."""


class NowLine(NamedTuple):
    """Where the line stands: in which column, from which side on, how high and how long."""

    column: int
    x: int
    y: int
    width: int
    mirrored: bool

    @property
    def area(self) -> Box:
        """All it covers, its dot included."""
        return Box(self.x - 8, self.y - 8, self.width + 16, 17)

    def paint(self, painter: QPainter, theme: Theme, words: list[Box]) -> None:
        """Draw the line with its dot, but not through `words`."""
        region = QRegion(self.x, self.y - 1, self.width, 2)
        for word in words:
            region -= QRegion(QRect(*word).adjusted(-4, 2, 4, -2))
        color = theme.color("now")
        for rect in rects_of(region):
            if rect.width() >= SHORTEST:
                painter.fillRect(rect, color)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("background"), 1.5))
        painter.setBrush(color)
        dot = self.x + self.width if self.mirrored else self.x
        painter.drawEllipse(QRectF(dot - RADIUS, self.y - RADIUS, 2 * RADIUS, 2 * RADIUS))


def now_line(geometry: Geometry, wall: ZonedDateTime) -> NowLine | None:
    """The line at a moment on the wall, or None where its date is not shown."""
    index = geometry.column_index(wall.date())
    if index is None:
        return None
    column = geometry.column(index)
    y = geometry.y_of(wall.hour * 60 + wall.minute)
    return NowLine(index, column.x, y, column.width, geometry.mirrored)


def rects_of(region: QRegion) -> list[QRect]:
    """The rectangles of a region; its iterator is missing from PySide's annotations."""
    return list(cast("Iterable[QRect]", region))
