"""The bar that says how full a date is: done, planned, and what is too much for it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from core.loads import DayLoad
from gui.theme import Theme


def paint(
    painter: QPainter, bar: QRectF, load: DayLoad, counts: bool, theme: Theme, mirrored: bool
) -> None:
    """Paint a bar as long as the date's capacity.

    Outside the run-up no capacity `counts`, and there is a bar only for what stands there.
    """
    filled = load.planned + load.done
    whole = max(load.capacity if counts else 0, filled)
    if not whole:
        return
    fits = min(filled, load.capacity)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    _part(painter, bar, 1, theme.color("line"), mirrored)
    if filled > load.capacity:
        _part(painter, bar, 1, theme.color("missed"), mirrored)
    if fits:
        _part(painter, bar, fits / whole, theme.color("load"), mirrored)
    if load.done:
        _part(painter, bar, load.done / whole, theme.color("done"), mirrored)
    painter.restore()


def _part(painter: QPainter, bar: QRectF, share: float, color: QColor, mirrored: bool) -> None:
    width = share * bar.width()
    left = bar.right() - width if mirrored else bar.left()
    painter.setBrush(color)
    painter.setClipRect(QRectF(left, bar.top(), width, bar.height()))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
