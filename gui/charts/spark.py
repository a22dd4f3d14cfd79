"""How sure one was, date by date, as a line so small that it stands beside a name."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from core.progress.confidence import Point
from gui.theme import Theme

LOWEST, HIGHEST = 1, 5
HIGH = 14
"""Pixels at 100 % between the lowest and the highest confidence."""


def paint_spark(
    painter: QPainter, room: QRectF, theme: Theme, course: Sequence[Point], *, mirrored: bool
) -> None:
    """Paint the line in the middle of `room`, its end as a dot; of one point there is none."""
    if len(course) < 2:
        return
    first, last = (course[at].date.to_stdlib().toordinal() for at in (0, -1))
    dot, high = theme.px(5), theme.px(HIGH)
    line, bottom = room.adjusted(dot, 0, -dot, 0), room.center().y() + high / 2
    points: list[QPointF] = []
    for point in course:
        part = (point.date.to_stdlib().toordinal() - first) / (last - first)
        x = line.right() - line.width() * part if mirrored else line.left() + line.width() * part
        share = (point.confidence - LOWEST) / (HIGHEST - LOWEST)
        points.append(QPointF(x, bottom - high * share))
    has_fallen = course[-1].confidence < course[0].confidence
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("muted"), theme.px(2) * 0.75))
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("missed" if has_fallen else "done"))
    painter.drawEllipse(points[-1], dot / 2, dot / 2)
