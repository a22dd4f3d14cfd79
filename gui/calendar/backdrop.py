"""What lies under the blocks: hours, days, study time in light and the rest in shade.

Drawn once into a pixmap, and again only when the range, the size, the hours or the theme change.
"""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap
from whenever import Date

from core.model import State
from gui.calendar import shapes, words
from gui.calendar.geometry import DAY, Geometry
from gui.theme import CAPTION, Theme


class Backdrop:
    """Draws backdrops; the hours beside the dates are drawn once for all weeks."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._hours: QPixmap | None = None
        self._hours_of: tuple[object, ...] = ()

    def forget(self) -> None:
        """Theme or language are different."""
        self._hours = None

    def draw(self, geometry: Geometry, state: State | None, today: Date, dpr: float) -> QPixmap:
        """The grid without anything on it."""
        theme = self._theme
        pixmap = _opaque(geometry.width, geometry.height, dpr)
        with QPainter(pixmap) as painter:
            for index in range(geometry.count):
                _column(painter, geometry, index, state, theme)
                if geometry.dates[index] == today:
                    painter.fillRect(QRect(*geometry.column(index)), theme.color("accent", 0.035))
            _lines(painter, geometry, theme)
            for index in range(geometry.count):
                _changed_hour(painter, geometry, index, theme, dpr)
                if state and geometry.dates[index] == state.run_up.target_date:
                    _target(painter, geometry, index, theme)
            x = geometry.width - geometry.gutter if geometry.mirrored else 0
            painter.drawPixmap(x, 0, self._gutter(geometry, dpr))
        return pixmap

    def _gutter(self, geometry: Geometry, dpr: float) -> QPixmap:
        key = (geometry.gutter, geometry.hour, geometry.mirrored, dpr)
        if self._hours is None or self._hours_of != key:
            self._hours, self._hours_of = _opaque(geometry.gutter, geometry.height, dpr), key
            with QPainter(self._hours) as painter:
                hours = QRect(0, 0, geometry.gutter, geometry.height)
                painter.fillRect(hours, self._theme.color("background"))
                _hours(painter, geometry, self._theme)
        return self._hours


def _opaque(width: int, height: int, dpr: float) -> QPixmap:
    pixmap = QPixmap(round(width * dpr), round(height * dpr))
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def _column(
    painter: QPainter, geometry: Geometry, index: int, state: State | None, theme: Theme
) -> None:
    column, date = geometry.column(index), geometry.dates[index]
    painter.fillRect(QRect(*column), theme.color("off_hours"))
    if state is None or not state.run_up.first_day <= date < state.run_up.target_date:
        return
    light = theme.color("background")
    for each in (date.subtract(days=1), date):
        for span in state.availability.spans_on(each):
            for piece in geometry.clocks[index].pieces(span):
                top, bottom = geometry.y_of(piece.top), geometry.y_of(piece.bottom)
                painter.fillRect(QRect(column.x, top, column.width, bottom - top), light)


def _lines(painter: QPainter, geometry: Geometry, theme: Theme) -> None:
    first, last = geometry.column(0), geometry.column(geometry.count - 1)
    left, right = min(first.x, last.x), max(first.x + first.width, last.x + last.width)
    line = theme.color("line")
    for hour in range(1, 24):
        painter.fillRect(QRect(left, geometry.y_of(hour * 60), right - left, 1), line)
    for index in range(geometry.count):
        column = geometry.column(index)
        x = column.x + column.width - 1 if geometry.mirrored else column.x
        painter.fillRect(QRect(x, 0, 1, geometry.height), line)


def _changed_hour(
    painter: QPainter, geometry: Geometry, index: int, theme: Theme, dpr: float
) -> None:
    """Hatch the hour the clock skips; part the one it shows twice down the middle."""
    column, clock = geometry.column(index), geometry.clocks[index]
    if clock.missing:
        top, bottom = (geometry.y_of(min(minute, DAY)) for minute in clock.missing)
        brush = shapes.hatch(theme.color("hatch"), theme.color("busy"), dpr)
        painter.fillRect(QRect(column.x + 1, top + 1, column.width - 1, bottom - top - 1), brush)
    if clock.repeated:
        top, bottom = (geometry.y_of(minute) for minute in clock.repeated)
        pen = QPen(theme.color("muted", 0.6), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        middle = column.x + column.width // 2 + 0.5
        painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))


def _target(painter: QPainter, geometry: Geometry, index: int, theme: Theme) -> None:
    column = geometry.column(index)
    x = column.x + column.width - 2 if geometry.mirrored else column.x
    painter.fillRect(QRect(x, 0, 2, column.height), theme.color("text", 0.75))


def _hours(painter: QPainter, geometry: Geometry, theme: Theme) -> None:
    font = theme.font(CAPTION)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(theme.color("muted"))
    pad = theme.px(9)
    for hour in range(1, 24):
        text = words.hour(hour)
        middle = geometry.y_of(hour * 60) + 0.5
        x = pad if geometry.mirrored else geometry.gutter - pad - metrics.horizontalAdvance(text)
        base = middle + (metrics.capHeight()) / 2
        painter.drawText(QPointF(round(x), round(base)), text)
