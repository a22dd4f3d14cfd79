"""Topics by how sure one is of them, the least sure first: dots from 1 to 5, and how that came."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from core.progress.confidence import Confidence, Point
from core.progress.habits import Topical
from gui import words
from gui.charts.chart import Chart, Mark, Marks
from gui.charts.spark import paint_spark
from gui.theme import SMALL, Theme
from gui.translation import translate

ROW = 26
MOST = 8
"""Topics in the picture; the table has them all."""

FULL = 5

NAME, COURSE = 0.47, 0.15
"""The shares of a row that the name and the course take; the dots have the rest."""


class Ranking(Chart):
    """A row for each topic that confidence was given for, with its course where there is one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Charts", "Topics by confidence"), MOST * ROW)
        self._topics: Sequence[Topical] = ()
        self._courses: Sequence[Sequence[Point]] = ()
        self.head = (
            translate("Charts", "Topic"),
            translate("Charts", "Confidence"),
            translate("Charts", "First"),
            translate("Charts", "Last"),
        )

    def show_topics(self, topics: Sequence[Topical], over_time: Confidence) -> None:
        """Show those of the topics that confidence was given for."""
        judged = [topic for topic in topics if topic.confidence is not None]
        courses = [over_time.of_topic(topic.topic) for topic in judged]
        self._topics, self._courses = judged, courses
        marks = Marks(len(judged), lambda place: _mark(judged[place], courses[place]))
        said = translate("Charts", "The least sure first") if marks else ""
        self.take(marks, said)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(MOST * ROW))

    def step(self, key: int) -> int:
        return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)

    def choose(self, place: int | None) -> None:
        """Only what is in the picture."""
        shown = min(MOST, len(self.marks)) - 1
        super().choose(None if place is None or shown < 0 else min(place, shown))

    def area(self, place: int) -> QRectF:
        if place >= MOST:
            return QRectF()
        high = self.theme.px(ROW)
        return QRectF(self.room.left(), self.room.top() + place * high, self.room.width(), high)

    def paint(self, painter: QPainter) -> None:
        theme = self.theme
        painter.setFont(theme.font(SMALL))
        metrics = painter.fontMetrics()
        for place, topic in enumerate(self._topics[:MOST]):
            name, course, bar = self._parts_of(self.area(place))
            painter.setPen(theme.color("text"))
            text = metrics.elidedText(topic.topic, Qt.TextElideMode.ElideRight, int(name.width()))
            edge = Qt.AlignmentFlag.AlignVCenter | _edge(self.is_mirrored)
            painter.drawText(name, edge, words.isolated(text))
            paint_spark(painter, course, theme, self._courses[place], mirrored=self.is_mirrored)
            self._paint_dots(painter, bar, topic.confidence or 0)

    def _parts_of(self, row: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """Where the name stands, the course, and the dots."""
        gap, wide = self.theme.px(8), row.width()
        name = QRectF(row.left(), row.top(), wide * NAME - gap, row.height())
        course = QRectF(row.left() + wide * NAME, row.top(), wide * COURSE - gap, row.height())
        dots = QRectF(row)
        dots.setLeft(row.left() + wide * (NAME + COURSE))
        if self.is_mirrored:
            for part in (name, course, dots):
                part.moveRight(row.right() - (part.left() - row.left()))
        return name, course, dots

    def _paint_dots(self, painter: QPainter, room: QRectF, value: float) -> None:
        step = min(room.width() / FULL, self.theme.px(20))
        size, name = step * 0.62, "missed" if value < 3 else "done"
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(FULL):
            left = (
                room.right() - step * (place + 1)
                if self.is_mirrored
                else (room.left() + step * place)
            )
            dot = QRectF(left, room.center().y() - size / 2, size, size)
            painter.setBrush(self.theme.color("line"))
            painter.drawEllipse(dot)
            full = min(1.0, max(0.0, value - place))
            if full > 0:
                painter.save()
                half = QRectF(dot)
                half.setWidth(dot.width() * full)
                if self.is_mirrored:
                    half.moveRight(dot.right())
                painter.setClipRect(half)
                painter.setBrush(self.theme.color(name))
                painter.drawEllipse(dot)
                painter.restore()


def _mark(topic: Topical, course: Sequence[Point]) -> Mark:
    value = _number(topic.confidence or 0.0)
    said = translate("Charts", "{topic}: {value} of 5").format(topic=topic.topic, value=value)
    if not course:
        return Mark((topic.topic, value, "", ""), said)
    first, last = (
        translate("Charts", "{value} on {date}").format(
            value=_number(point.confidence), date=words.date_words(point.date)
        )
        for point in (course[0], course[-1])
    )
    if len(course) > 1:
        said = f"{said}. {first} → {last}"
    return Mark((topic.topic, value, first, last), said)


def _number(value: float) -> str:
    return words.locale().toString(value, "f", 1)


def _edge(mirrored: bool) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft) | (
        Qt.AlignmentFlag.AlignAbsolute
    )
