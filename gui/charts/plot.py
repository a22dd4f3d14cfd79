"""Where numbers stand in a chart: places side by side, minutes upward, the hours at its edge."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from gui import words
from gui.theme import CAPTION, Theme

STEPS = (1, 2, 3, 5, 10, 15, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
"""Hours between two lines of an axis."""

LINES = 4


def scale(most: int, least: int = 0) -> tuple[int, int, int]:
    """Minutes between the lines of an axis that holds both, at its foot, and at its top.

    `least` is 0 or below it.
    """
    hours = max(60, most - least) / 60
    every = 60 * next((each for each in STEPS if each >= hours / LINES), STEPS[-1])
    return every, least // every * every, max(every, -(-most // every) * every)


class Plot(NamedTuple):
    """The room of so many `places` side by side, and of minutes from `low` up to `top`.

    Places go from left to right, or `mirrored` from right to left. Lines are `every` so many
    minutes; both ends are such lines.
    """

    room: QRectF
    places: int
    mirrored: bool
    every: int
    low: int
    top: int

    def x(self, place: float) -> float:
        """Where a place begins; its middle is half a place further."""
        part = place / max(1, self.places)
        room = self.room
        return (
            room.right() - room.width() * part
            if self.mirrored
            else (room.left() + room.width() * part)
        )

    def y(self, minutes: float) -> float:
        """How high so many minutes stand."""
        part = (minutes - self.low) / max(1, self.top - self.low)
        return self.room.bottom() - self.room.height() * part

    def at(self, place: float, minutes: float) -> QPointF:
        """The point of both."""
        return QPointF(self.x(place), self.y(minutes))

    def column(self, place: int) -> QRectF:
        """All of one place, from top to bottom."""
        ends = sorted((self.x(place), self.x(place + 1)))
        return QRectF(ends[0], self.room.top(), ends[1] - ends[0], self.room.height())

    def bar(self, place: int, minutes: int, width: float) -> QRectF:
        """A bar of that width in the middle of its place."""
        middle, y = self.x(place + 0.5), self.y(minutes)
        return QRectF(middle - width / 2, y, width, self.room.bottom() - y)


def plot_in(
    room: QRectF, count: int, most: int, theme: Theme, mirrored: bool, least: int = 0
) -> Plot:
    """The plot that leaves room at the edges for its axes' words; `least` is 0 or below it."""
    side, foot = theme.px(44), theme.px(22)
    left, right = (0, side) if mirrored else (side, 0)
    every, low, top = scale(most, least)
    within = room.adjusted(left, theme.px(6), -right, -foot)
    return Plot(within, count, mirrored, every, low, top)


def paint_hours(painter: QPainter, plot: Plot, theme: Theme) -> None:
    """The lines of the hours, and their names at the side."""
    painter.setFont(theme.font(CAPTION))
    for minutes in range(plot.low, plot.top + 1, plot.every):
        y = plot.y(minutes)
        painter.setPen(theme.color("line"))
        painter.drawLine(QPointF(plot.room.left(), y), QPointF(plot.room.right(), y))
        painter.setPen(theme.color("muted"))
        high, wide, gap = theme.px(16), theme.px(40), theme.px(6)
        if plot.mirrored:
            box, side = QRectF(plot.room.right() + gap, y - high / 2, wide, high), "left"
        else:
            box, side = QRectF(plot.room.left() - gap - wide, y - high / 2, wide, high), "right"
        align = Qt.AlignmentFlag.AlignLeft if side == "left" else Qt.AlignmentFlag.AlignRight
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        text = words.duration(minutes) if minutes else words.number(0)
        painter.drawText(box, flags, words.isolated(text))


def paint_places(painter: QPainter, plot: Plot, names: list[str], theme: Theme) -> None:
    """The names of the places below, as many as there is room for."""
    painter.setFont(theme.font(CAPTION))
    painter.setPen(theme.color("muted"))
    metrics = painter.fontMetrics()
    widest = max((metrics.horizontalAdvance(name) for name in set(names)), default=0) + theme.px(10)
    each = max(1, -int(-widest * max(1, plot.places) // max(1.0, plot.room.width())))
    for place in range(0, len(names), each):
        middle = plot.x(place + 0.5)
        box = QRectF(middle - widest / 2, plot.room.bottom() + theme.px(4), widest, theme.px(16))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words.isolated(names[place]))
