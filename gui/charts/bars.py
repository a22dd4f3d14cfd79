"""Hours of each date as bars: what was spent before what was planned."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from core.progress.course import DateHours
from gui import words
from gui.charts.chart import Chart, Mark, Marks
from gui.charts.plot import Plot, paint_hours, paint_places, plot_in
from gui.theme import Theme
from gui.translation import translate

DAYS = 31
"""Up to so many dates are named by their day alone."""

SLIM = 6
"""Bars of fewer pixels are whole ones and square: evenly wide, and quick to paint by hundreds."""


class HoursChart(Chart):
    """A place for each date."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Charts", "Hours per day"), 170)
        self._hours: Sequence[DateHours] = ()
        self._most = 60
        self._days: list[str] = []
        self.head = (
            translate("Charts", "Date"),
            translate("Charts", "Planned"),
            translate("Charts", "Spent"),
        )

    def show_hours(self, hours: Sequence[DateHours]) -> None:
        """Show the hours of these dates."""
        self._hours = hours
        self._most = max((max(each.planned, each.spent) for each in hours), default=60)
        self._days = [
            words.date_words(each.date) if len(hours) > DAYS else words.number(each.date.day)
            for each in hours
        ]
        spent = words.duration(sum(each.spent for each in hours))
        said = translate("Charts", "Hours planned and spent on each date; {spent} in all")
        self.take(Marks(len(hours), lambda place: _mark(hours[place])), said.format(spent=spent))

    @property
    def _plot(self) -> Plot:
        return plot_in(self.room, len(self._hours), self._most, self.theme, self.is_mirrored)

    def area(self, place: int) -> QRectF:
        return self._plot.column(place)

    def paint(self, painter: QPainter) -> None:
        plot, theme = self._plot, self.theme
        paint_hours(painter, plot, theme)
        paint_places(painter, plot, self._days, theme)
        step = plot.room.width() / max(1, plot.places)
        wide = min(step * 0.66, theme.px(34))
        painter.setPen(Qt.PenStyle.NoPen)
        for name, alpha, width, minutes in (
            ("accent", 0.25, wide, [each.planned for each in self._hours]),
            ("done", 1.0, wide * 0.56, [each.spent for each in self._hours]),
        ):
            painter.setBrush(theme.color(name, alpha))
            is_slim = width < theme.px(SLIM)
            width = max(1.0, round(width)) if is_slim else width
            boxes = [plot.bar(place, tall, width) for place, tall in enumerate(minutes) if tall]
            if is_slim:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.drawRects(boxes)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            else:
                for box in boxes:
                    painter.drawPath(_bar(box, theme.px(3)))


def _mark(of: DateHours) -> Mark:
    date = words.date_words(of.date)
    planned, spent = words.duration(of.planned), words.duration(of.spent)
    said = translate("Charts", "{date}: {planned} planned, {spent} spent")
    return Mark((date, planned, spent), said.format(date=date, planned=planned, spent=spent))


def _bar(box: QRectF, radius: float) -> QPainterPath:
    """A bar that is round at its top alone."""
    r = min(radius, box.width() / 2, box.height())
    path = QPainterPath()
    path.moveTo(box.bottomLeft())
    path.lineTo(box.left(), box.top() + r)
    path.quadTo(box.topLeft(), box.topLeft() + (box.topRight() - box.topLeft()) * (r / box.width()))
    path.lineTo(box.right() - r, box.top())
    path.quadTo(
        box.topRight(),
        box.topRight() + (box.bottomRight() - box.topRight()) * (r / max(box.height(), 1e-6)),
    )
    path.lineTo(box.bottomRight())
    path.closeSubpath()
    return path
