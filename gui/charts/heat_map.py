"""When in the week the work was done: weekdays under each other, hours side by side."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from whenever import Time

from gui import words
from gui.charts.chart import Chart, Mark, Marks
from gui.theme import CAPTION, Theme
from gui.translation import translate

FIRST, LAST = 7, 22
"""The hours that are shown even where nothing was done in them."""


class HeatMap(Chart):
    """A square for each weekday and hour: the more was done, the fuller its colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Charts", "When in the week"), 210)
        self._minutes: Mapping[tuple[int, int], int] = {}
        self._hours = range(FIRST, LAST)
        self.head = (
            translate("Charts", "Weekday"),
            translate("Charts", "Hour"),
            translate("Charts", "Spent"),
        )

    def show_hours(self, minutes: Mapping[tuple[int, int], int]) -> None:
        """Show the minutes spent by weekday, Monday being 1, and hour."""
        self._minutes = minutes
        hours = [hour for _, hour in minutes]
        self._hours = range(min([FIRST, *hours]), max([LAST, *(hour + 1 for hour in hours)]))
        squares = [(day, hour) for day in self._weekdays for hour in self._hours]
        marks = Marks(len(squares), lambda place: _mark(*squares[place], minutes))
        most = max(minutes, key=lambda key: (minutes[key], key), default=None)
        said = ""
        if most is not None:
            said = translate("Charts", "Most was done on {weekday} at {hour}").format(
                weekday=words.weekday_name(most[0], long=True), hour=_hour(most[1])
            )
        self.take(marks, said)

    @property
    def _weekdays(self) -> list[int]:
        first = words.first_weekday()
        return [(first - 1 + k) % 7 + 1 for k in range(7)]

    def step(self, key: int) -> int:
        rows = {Qt.Key.Key_Down: len(self._hours), Qt.Key.Key_Up: -len(self._hours)}
        return rows.get(Qt.Key(key), 0) or super().step(key)

    def area(self, place: int) -> QRectF:
        row, column = divmod(place, len(self._hours))
        room, side, foot = self.room, self.theme.px(40), self.theme.px(20)
        wide, high = (room.width() - side) / len(self._hours), (room.height() - foot) / 7
        left = room.left() + side + column * wide
        if self.is_mirrored:
            left = room.right() - side - (column + 1) * wide
        return QRectF(left, room.top() + row * high, wide, high)

    def paint(self, painter: QPainter) -> None:
        theme, most = self.theme, max(self._minutes.values(), default=1)
        painter.setPen(Qt.PenStyle.NoPen)
        weekdays = self._weekdays
        for place in range(len(self.marks)):
            row, column = divmod(place, len(self._hours))
            minutes = self._minutes.get((weekdays[row], self._hours[column]), 0)
            alpha = 0.2 + 0.8 * minutes / most
            painter.setBrush(theme.color("done", alpha) if minutes else theme.color("shade"))
            painter.drawRoundedRect(self.area(place).adjusted(1, 1, -1, -1), 3, 3)
        painter.setFont(theme.font(CAPTION))
        painter.setPen(theme.color("muted"))
        self._paint_names(painter)

    def _paint_names(self, painter: QPainter) -> None:
        center, each = Qt.AlignmentFlag.AlignCenter, len(self._hours)
        for row, weekday in enumerate(self._weekdays):
            box = self.area(row * each)
            left = self.room.right() - self.theme.px(40) if self.is_mirrored else self.room.left()
            place = QRectF(left, box.top(), self.theme.px(40), box.height())
            painter.drawText(place, center, words.weekday_name(weekday))
        for column in range(0, each, 3):
            box = self.area(6 * each + column)
            wide = self.theme.px(60)
            place = QRectF(box.center().x() - wide / 2, box.bottom(), wide, self.theme.px(20))
            painter.drawText(place, center, _hour(self._hours[column]))


def _mark(weekday: int, hour: int, minutes: Mapping[tuple[int, int], int]) -> Mark:
    day, spent = words.weekday_name(weekday, long=True), minutes.get((weekday, hour), 0)
    cells = (day, _hour(hour), words.duration(spent))
    said = translate("Charts", "{weekday} {hour}: {spent}")
    return Mark(cells, said.format(weekday=cells[0], hour=cells[1], spent=cells[2]))


def _hour(hour: int) -> str:
    return words.time_words(Time(hour))
