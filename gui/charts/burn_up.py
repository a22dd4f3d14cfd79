"""The work done by each date against all there is to do, and against an even spread of it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from core.progress.course import Stage
from gui import words
from gui.charts.chart import Chart, Mark, Marks
from gui.charts.plot import Plot, paint_hours, paint_places, plot_in
from gui.theme import Theme
from gui.translation import translate


class BurnUpChart(Chart):
    """A place for each date; its numbers are those of the date's end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Charts", "Work done over time"), 210)
        self._stages: Sequence[Stage] = ()
        self._most = 60
        self._dates: list[str] = []
        self.head = (
            translate("Charts", "Date"),
            translate("Charts", "Done"),
            translate("Charts", "All there is to do"),
            translate("Charts", "Spread evenly"),
        )

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show the way through these dates."""
        self._stages = stages
        self._most = max((max(s.ideal, s.wanted or 0, s.done or 0) for s in stages), default=60)
        self._dates = [words.date_words(stage.date) for stage in stages]
        past = [stage for stage in stages if stage.done is not None]
        said = ""
        if past:
            said = translate("Charts", "{done} done; spread evenly it would be {ideal}").format(
                done=words.duration(past[-1].done or 0), ideal=words.duration(past[-1].ideal)
            )
        self.take(Marks(len(stages), lambda place: _mark(stages[place])), said)

    @property
    def _plot(self) -> Plot:
        return plot_in(self.room, len(self._stages), self._most, self.theme, self.is_mirrored)

    def area(self, place: int) -> QRectF:
        return self._plot.column(place)

    def paint(self, painter: QPainter) -> None:
        plot, theme, stages = self._plot, self.theme, self._stages
        paint_hours(painter, plot, theme)
        paint_places(painter, plot, self._dates, theme)
        start = plot.at(0, 0)
        done = [plot.at(k + 1, s.done) for k, s in enumerate(stages) if s.done is not None]
        if done:
            ground = QPolygonF([start, *done, QPointF(done[-1].x(), plot.room.bottom())])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("done", 0.18))
            painter.drawPolygon(ground)
        self._paint_wanted(painter, plot)
        ideal = [start, *(plot.at(k + 1, s.ideal) for k, s in enumerate(stages))]
        dashed = QPen(theme.color("accent"), theme.px(1.5))
        dashed.setDashPattern([4, 3])
        _paint_line(painter, ideal, dashed)
        if done:
            _paint_line(painter, [start, *done], QPen(theme.color("done"), theme.px(2.5)))
            painter.setPen(QPen(theme.color("background"), 1.5))
            painter.setBrush(theme.color("done"))
            painter.drawEllipse(done[-1], theme.px(4.5), theme.px(4.5))

    def _paint_wanted(self, painter: QPainter, plot: Plot) -> None:
        known = [(k, s.wanted) for k, s in enumerate(self._stages) if s.wanted is not None]
        steps = [point for k, v in known for point in (plot.at(k, v), plot.at(k + 1, v))]
        _paint_line(painter, steps, QPen(self.theme.color("text"), self.theme.px(1.25)))


def _paint_line(painter: QPainter, points: list[QPointF], pen: QPen) -> None:
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def _mark(stage: Stage) -> Mark:
    date, ideal = words.date_words(stage.date), words.duration(stage.ideal)
    done = "" if stage.done is None else words.duration(stage.done)
    wanted = "" if stage.wanted is None else words.duration(stage.wanted)
    if done:
        said = translate("Charts", "{date}: {done} done, evenly {ideal}")
    else:
        said = translate("Charts", "{date}: evenly {ideal}")
    return Mark((date, done, wanted, ideal), said.format(date=date, done=done, ideal=ideal))
