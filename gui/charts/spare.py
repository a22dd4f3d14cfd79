"""The spare time that was left on each date it is known of: whether the plan's air runs out."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from whenever import Date

from gui import words
from gui.charts.chart import Chart, Mark, Marks
from gui.charts.plot import Plot, paint_hours, paint_places, plot_in
from gui.theme import Theme
from gui.translation import translate


class SpareChart(Chart):
    """A dot for each date that spare time is known of, joined; below the line of 0 time is short.

    The dates between them have their room, so that the line falls as fast as the time went.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Charts", "Spare time"), 150)
        self._points: Sequence[tuple[Date, int]] = ()
        self._dates: list[str] = []
        self._most, self._least = 60, 0
        self.head = (translate("Charts", "Date"), translate("Charts", "Spare time"))

    def show_spare(self, points: Sequence[tuple[Date, int]]) -> None:
        """Show the minutes left on these dates, the oldest first; time that is short is below 0."""
        self._points = points
        minutes = [minutes for _, minutes in points]
        self._most, self._least = max([60, *minutes]), min([0, *minutes])
        said = ""
        self._dates = []
        if points:
            days = range(self._day(len(points) - 1) + 1)
            self._dates = [words.date_words(points[0][0].add(days=day)) for day in days]
            said = translate("Charts", "{first} at first, {last} now").format(
                first=words.duration(points[0][1]), last=words.duration(points[-1][1])
            )
        self.take(Marks(len(points), lambda place: _mark(*points[place])), said)

    @property
    def _plot(self) -> Plot:
        room, count = self.room, len(self._dates)
        return plot_in(room, count, self._most, self.theme, self.is_mirrored, self._least)

    def _day(self, place: int) -> int:
        """How many days after the first date."""
        first, date = self._points[0][0], self._points[place][0]
        return (date.to_stdlib() - first.to_stdlib()).days

    def area(self, place: int) -> QRectF:
        return self._plot.column(self._day(place))

    def paint(self, painter: QPainter) -> None:
        plot, theme = self._plot, self.theme
        if not self._points:
            return
        paint_hours(painter, plot, theme)
        paint_places(painter, plot, self._dates, theme)
        painter.setPen(QPen(theme.color("muted"), 1))
        painter.drawLine(
            QPointF(plot.room.left(), plot.y(0)), QPointF(plot.room.right(), plot.y(0))
        )
        dots = [
            plot.at(self._day(place) + 0.5, minutes)
            for place, (_, minutes) in enumerate(self._points)
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), theme.px(2)))
        painter.drawPolyline(QPolygonF(dots))
        painter.setPen(Qt.PenStyle.NoPen)
        wide = min(theme.px(3), plot.room.width() / plot.places / 2)
        for dot, (_, minutes) in zip(dots, self._points, strict=True):
            painter.setBrush(theme.color("missed" if minutes < 0 else "accent"))
            painter.drawEllipse(dot, wide, wide)


def _mark(date: Date, minutes: int) -> Mark:
    said = (
        translate("Charts", "{date}: {time} spare")
        if minutes >= 0
        else translate("Charts", "{date}: {time} short")
    )
    named = words.date_words(date)
    told = said.format(date=named, time=words.duration(abs(minutes)))
    return Mark((named, words.duration(minutes)), told)
