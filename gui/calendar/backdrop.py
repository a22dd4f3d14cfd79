"""What lies under the blocks: hours, days, study time in light and the rest in shade.

What there is to fill is worked out once for a range, a size, hours and a theme; painting fills what
of it lies in the area asked for, so neither zooming nor turning the week needs a picture of it all.
"""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter
from whenever import Date

from core.model import State
from core.wallclock import to_wall
from gui.calendar import shapes, words
from gui.calendar.geometry import DAY, Box, Geometry
from gui.theme import CAPTION, Theme

ROWS = (10, 15, 30, 60, 120)
"""Minutes that the grid's rows may have."""

LEAST_ROW = 36
"""Pixels at 100 % below which a row is too low, and the next longer one is taken."""

SECOND = 46
"""How far the hours of a second time zone stand from those of the plan's, in pixels at 100 %."""

LEAST_LABEL = 26
"""Pixels at 100 % between two labels of hours at least."""


class Fill(NamedTuple):
    """A rectangle of one colour or pattern."""

    rect: QRect
    brush: QColor | QBrush


class Label(NamedTuple):
    """An hour's label, its base line starting at `at`."""

    at: QPointF
    text: str
    muted: bool


class Text(NamedTuple):
    """What a label says, and how wide it is."""

    text: str
    width: float


class Backdrop:
    """Paints the grid without anything on it. Call `forget` when theme or language differ."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self._fills: list[Fill] = []
        self._labels: list[Label] = []
        self._gutter = QRect()
        self._font = QFont()
        self._texts: dict[int, Text] = {}

    def forget(self) -> None:
        """Work everything out anew."""
        self._key = ()
        self._texts.clear()

    def paint(
        self,
        painter: QPainter,
        area: Box,
        geometry: Geometry,
        state: State | None,
        today: Date,
        second_zone: str | None,
        dpr: float,
    ) -> None:
        """Paint what of the backdrop lies in `area`."""
        key = (geometry, state and (state.run_up, id(state.availability)), today, second_zone, dpr)
        if key != self._key:
            self._key = key
            self._work_out(geometry, state, today, second_zone, dpr)
        rect = QRect(*area)
        for fill in self._fills:
            if fill.rect.intersects(rect):
                painter.fillRect(fill.rect & rect, fill.brush)
        if not self._gutter.intersects(rect):
            return
        painter.fillRect(self._gutter & rect, self._theme.color("background"))
        painter.setFont(self._font)
        colors = self._theme.color("muted"), self._theme.color("text", 0.85)
        for label in self._labels:
            if area.y - 20 <= label.at.y() <= area.y + area.height + 20:
                painter.setPen(colors[0] if label.muted else colors[1])
                painter.drawText(label.at, label.text)

    def _work_out(
        self,
        geometry: Geometry,
        state: State | None,
        today: Date,
        second_zone: str | None,
        dpr: float,
    ) -> None:
        theme, fills = self._theme, list[Fill]()
        for index in range(geometry.count):
            fills += _column(geometry, index, state, theme)
            if geometry.dates[index] == today:
                fills.append(Fill(QRect(*geometry.column(index)), theme.color("accent", 0.035)))
        fills += _lines(geometry, theme)
        for index in range(geometry.count):
            fills += _changed_hour(geometry, index, theme, dpr)
            if state and geometry.dates[index] == state.run_up.target_date:
                fills.append(_target(geometry, index, theme))
        self._fills = fills
        left = geometry.width - geometry.gutter if geometry.mirrored else 0
        self._gutter = QRect(left, 0, geometry.gutter, geometry.height)
        self._font = theme.font(CAPTION)
        self._labels = _hours(geometry, theme, second_zone, self._texts)


def row_minutes(geometry: Geometry, scale: float) -> int:
    """How long the grid's rows are at its zoom: from ten minutes to two hours."""
    fitting = (m for m in ROWS if m * geometry.hour / 60 >= LEAST_ROW * scale)
    return next(fitting, ROWS[-1])


def _column(geometry: Geometry, index: int, state: State | None, theme: Theme) -> list[Fill]:
    column, date = geometry.column(index), geometry.dates[index]
    fills = [Fill(QRect(*column), theme.color("off_hours"))]
    if state is None or not state.run_up.first_day <= date < state.run_up.target_date:
        return fills
    light = theme.color("background")
    for each in (date.subtract(days=1), date):
        for span in state.availability.spans_on(each):
            for piece in geometry.clocks[index].pieces(span):
                top, bottom = geometry.y_of(piece.top), geometry.y_of(piece.bottom)
                fills.append(Fill(QRect(column.x, top, column.width, bottom - top), light))
    return fills


def _lines(geometry: Geometry, theme: Theme) -> list[Fill]:
    first, last = geometry.column(0), geometry.column(geometry.count - 1)
    left, right = min(first.x, last.x), max(first.x + first.width, last.x + last.width)
    line, faint = theme.color("line"), theme.color("line", 0.5)
    fills = [
        Fill(QRect(left, geometry.y_of(minute), right - left, 1), faint if minute % 60 else line)
        for minute in range(0, DAY, row_minutes(geometry, theme.scale))
        if minute
    ]
    for index in range(geometry.count):
        column = geometry.column(index)
        x = column.x + column.width - 1 if geometry.mirrored else column.x
        fills.append(Fill(QRect(x, 0, 1, geometry.height), line))
    return fills


def _changed_hour(geometry: Geometry, index: int, theme: Theme, dpr: float) -> list[Fill]:
    """Hatch the hour the clock skips; part the one it shows twice down the middle."""
    column, clock = geometry.column(index), geometry.clocks[index]
    fills: list[Fill] = []
    if clock.missing:
        top, bottom = (geometry.y_of(min(minute, DAY)) for minute in clock.missing)
        brush = shapes.hatch(theme.color("hatch"), theme.color("busy"), dpr)
        rect = QRect(column.x + 1, top + 1, column.width - 1, bottom - top - 1)
        fills.append(Fill(rect, brush))
    if clock.repeated:
        top, bottom = (geometry.y_of(minute) for minute in clock.repeated)
        middle = QRect(column.x + column.width // 2, top, 1, bottom - top)
        dashes = QBrush(theme.color("muted", 0.6), Qt.BrushStyle.Dense4Pattern)
        fills.append(Fill(middle, dashes))
    return fills


def _target(geometry: Geometry, index: int, theme: Theme) -> Fill:
    column = geometry.column(index)
    x = column.x + column.width - 2 if geometry.mirrored else column.x
    return Fill(QRect(x, 0, 2, column.height), theme.color("text", 0.75))


def _hours(
    geometry: Geometry, theme: Theme, second_zone: str | None, known: dict[int, Text]
) -> list[Label]:
    metrics = QFontMetricsF(theme.font(CAPTION))
    pad = theme.px(9)
    rows = row_minutes(geometry, theme.scale)
    step = 60 if geometry.hour >= LEAST_LABEL * theme.scale else 120
    labels: list[Label] = []
    for minute in range(0, DAY, min(rows, step)):
        if not minute:
            continue
        text = known.get(minute)
        if text is None:
            label = words.minute(minute) if minute % 60 else words.hour(minute // 60)
            text = known[minute] = Text(label, metrics.horizontalAdvance(label))
        texts = [text]
        start = geometry.clocks[0].instant_at(minute) if second_zone else None
        if second_zone and start is not None and minute % 60 == 0:
            wall = to_wall(start, second_zone)
            other = words.minute(wall.hour * 60 + wall.minute)
            texts.append(Text(other, metrics.horizontalAdvance(other)))
        base = geometry.y_of(minute) + 0.5 + metrics.capHeight() / 2
        edge = float(geometry.gutter - pad)
        for place, text in enumerate(texts):
            x = geometry.width - edge if geometry.mirrored else edge
            if not geometry.mirrored:
                x -= text.width
            muted = place > 0 or minute % 60 > 0
            labels.append(Label(QPointF(round(x), round(base)), text.text, muted))
            edge -= theme.px(SECOND)
    return labels
