"""Small drawn signs: tick, pin, flag, box to tick, hatching. No font has to hold them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap


def tick(painter: QPainter, box: QRectF, color: QColor, weight: float = 2.0) -> None:
    """A check mark that fills `box`."""
    w, h = box.width(), box.height()
    path = QPainterPath(QPointF(box.x() + 0.12 * w, box.y() + 0.55 * h))
    path.lineTo(box.x() + 0.40 * w, box.y() + 0.82 * h)
    path.lineTo(box.x() + 0.90 * w, box.y() + 0.22 * h)
    pen = QPen(color, weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)


def pin(painter: QPainter, box: QRectF, color: QColor) -> None:
    """A drawing pin seen from the side, its needle at the middle of the bottom."""
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    head = QPainterPath()
    head.addRoundedRect(QRectF(x + 0.24 * w, y, 0.52 * w, 0.14 * h), 1, 1)
    head.moveTo(x + 0.34 * w, y + 0.12 * h)
    head.lineTo(x + 0.66 * w, y + 0.12 * h)
    head.lineTo(x + 0.70 * w, y + 0.40 * h)
    head.quadTo(x + 0.90 * w, y + 0.48 * h, x + 0.92 * w, y + 0.64 * h)
    head.lineTo(x + 0.08 * w, y + 0.64 * h)
    head.quadTo(x + 0.10 * w, y + 0.48 * h, x + 0.30 * w, y + 0.40 * h)
    head.closeSubpath()
    painter.fillPath(head, color)
    pen = QPen(color, max(1.2, 0.12 * w), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(x + w / 2, y + 0.6 * h), QPointF(x + w / 2, y + 0.96 * h))


def flag(painter: QPainter, box: QRectF, color: QColor) -> None:
    """A flag on its pole."""
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    cloth = QPainterPath(QPointF(x + 0.2 * w, y + 0.04 * h))
    cloth.lineTo(x + 0.98 * w, y + 0.04 * h)
    cloth.lineTo(x + 0.78 * w, y + 0.31 * h)
    cloth.lineTo(x + 0.98 * w, y + 0.58 * h)
    cloth.lineTo(x + 0.2 * w, y + 0.58 * h)
    cloth.closeSubpath()
    painter.fillPath(cloth, color)
    painter.setPen(QPen(color, max(1.4, 0.13 * w), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(x + 0.16 * w, y + 0.04 * h), QPointF(x + 0.16 * w, y + 0.98 * h))


def check_box(
    painter: QPainter, box: QRectF, done: bool, line: QColor, fill: QColor, mark: QColor
) -> None:
    """A box to tick, ticked or not."""
    radius = box.width() * 0.24
    if not done:
        painter.setPen(QPen(line, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.65, 0.65, -0.65, -0.65), radius, radius)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, radius, radius)
    inset = box.width() * 0.16
    tick(painter, box.adjusted(inset, inset, -inset, -inset), mark, box.width() * 0.14)


def hatch(color: QColor, ground: QColor | None, dpr: float, pitch: int = 8) -> QBrush:
    """Diagonal stripes as a brush that repeats without a seam, on `ground` or on nothing."""
    side = round(pitch * dpr)
    tile = QPixmap(side, side)
    tile.fill(ground if ground is not None else QColor(Qt.GlobalColor.transparent))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, side * 0.36, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift - side, side * 2), QPointF(shift + side * 2, -side))
    painter.end()
    tile.setDevicePixelRatio(dpr)
    return QBrush(tile)
