"""The box that is ticked off, painted alike in the outline and in the session pane."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from gui.theme import Theme


def paint_check(painter: QPainter, box: QRectF, theme: Theme, checked: bool) -> None:
    """Paint a check box: an outline, or filled with a tick."""
    radius = box.width() / 4
    if not checked:
        painter.setBrush(theme.color("card"))
        painter.setPen(QPen(theme.color("muted"), 1.3))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("done"))
    painter.drawRoundedRect(box, radius, radius)
    tick = QPainterPath()
    for i, (x, y) in enumerate(((0.24, 0.52), (0.43, 0.71), (0.77, 0.32))):
        point = QPointF(box.left() + x * box.width(), box.top() + y * box.height())
        tick.lineTo(point) if i else tick.moveTo(point)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme.color("on_accent"), box.width() / 8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(tick)
