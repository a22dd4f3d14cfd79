"""Hours a day as a row of small bars: what is planned, what is done, and what a day can take."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from core.loads import DayLoad
from gui.theme import Theme

LEAST_STEP = 3.0
"""Pixels a bar and its gap take at least; more dates than fit so are gathered, the fullest seen."""


def highest(loads: Sequence[DayLoad]) -> int:
    """The minutes that the tallest bar stands for."""
    return max((max(load.planned + load.done, load.capacity) for load in loads), default=0)


def paint_loads(
    painter: QPainter, room: QRectF, theme: Theme, loads: Sequence[DayLoad], top: int
) -> None:
    """Paint one bar a date, `top` minutes reaching the room's upper edge.

    The ground of a bar is what its date can take; what goes beyond that is amber.
    """
    if not loads or top <= 0:
        return
    fits = max(1, int(room.width() / LEAST_STEP))
    each = -(-len(loads) // fits)
    shown = [
        max(loads[k : k + each], key=lambda load: load.planned + load.done - load.capacity / 1e6)
        for k in range(0, len(loads), each)
    ]
    step = min(room.width() / len(shown), theme.px(14))
    width = step - min(max(1.0, step / 4), theme.px(3))
    for place, load in enumerate(shown):
        left = room.left() + place * step
        for token, low, high in _parts(load):
            bottom = room.bottom() - room.height() * low / top
            height = room.height() * (high - low) / top
            painter.fillRect(QRectF(left, bottom - height, width, height), theme.color(token))
    base = QRectF(room.left(), room.bottom(), step * len(shown) - (step - width), 1)
    painter.fillRect(base, theme.color("load"))


def _parts(load: DayLoad) -> list[tuple[str, int, int]]:
    full = load.done + load.planned
    within = min(full, load.capacity)
    parts = [("busy", 0, load.capacity), ("done", 0, min(load.done, within))]
    parts += [("accent", min(load.done, within), within), ("missed", within, full)]
    return [(token, low, high) for token, low, high in parts if high > low]
