"""How a month looks: the weekdays' names, the weeks' numbers, and a cell for each date."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from whenever import Date, Instant

from core.loads import DayLoad, day_loads, day_spare
from core.model import SessionId, State
from gui import words
from gui.calendar import loads_bar
from gui.calendar.dates import Dates
from gui.calendar.geometry import Box
from gui.calendar.month_blocks import COLUMNS, FOOT, HEAD, LINE, ROWS, MonthBlocks, MonthGeometry
from gui.calendar.paint import BlockPainter, Frame
from gui.calendar.ranges import week_number
from gui.calendar.words import more, number, spare_token, spare_words, target_date
from gui.theme import BODY, CAPTION, Theme

NAMES, GUTTER = 30, 34
"""Pixels at 100 % of the row of weekdays, and of the weeks' numbers beside the dates."""


class Shows(NamedTuple):
    """What is shown besides the plan: the month meant, today, what is chosen and what moved."""

    month: Date
    now: Instant
    selected: SessionId | None
    moved: frozenset[SessionId]
    focused: bool


class MonthPainter:
    """Paints months. Call `forget` when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._blocks = BlockPainter(theme)
        self._counted: tuple[State, Date, int] | None = None
        self._loads: dict[Date, DayLoad] = {}
        self._spare: dict[Date, int] = {}

    def forget(self) -> None:
        """Draw everything afresh from now on."""
        self._blocks.forget()

    def date_box(self, geometry: MonthGeometry, index: int) -> Box:
        """Where a date's number stands."""
        x, y, width, _ = geometry.cell(index)
        side = self._theme.px(HEAD)
        return Box(x + width - side if geometry.mirrored else x, y, side, side)

    def paint(
        self,
        painter: QPainter,
        geometry: MonthGeometry,
        blocks: MonthBlocks,
        dates: Dates | None,
        shows: Shows,
        dpr: float,
    ) -> None:
        """Paint it all."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(0, 0, geometry.width, geometry.height, theme.color("background"))
        self._names(painter, geometry)
        today = dates.state.local(shows.now).date() if dates else None
        for index, date in enumerate(geometry.dates):
            self._cell(painter, geometry, index, dates, today)
            self._date(painter, geometry, index, date == today, date.month == shows.month.month)
            if dates is not None:
                self._plan(painter, geometry, index, dates, shows.now, blocks.hidden_in(index))
            self._lines(painter, geometry, index, blocks, shows, dpr)
            if date in self._spare:
                self._say_spare(painter, geometry, index, blocks)
        if geometry.gutter:
            self._week_numbers(painter, geometry)

    def _names(self, painter: QPainter, geometry: MonthGeometry) -> None:
        font = self._theme.font(CAPTION)
        for column in range(COLUMNS):
            x, _, width, _ = geometry.cell(column)
            name = words.weekday(geometry.dates[column])
            room = QRectF(x + 9, 0, width - 18, geometry.names)
            _write(painter, font, self._theme.color("muted"), room, name, geometry.mirrored)

    def _week_numbers(self, painter: QPainter, geometry: MonthGeometry) -> None:
        font = self._theme.font(CAPTION)
        left = geometry.width - geometry.gutter if geometry.mirrored else 0
        for row in range(ROWS):
            cell, date = geometry.cell(row * COLUMNS), geometry.dates[row * COLUMNS]
            room = QRectF(left, cell.y, geometry.gutter, self._theme.px(HEAD))
            painter.setFont(font)
            painter.setPen(self._theme.color("muted"))
            # A week that begins on a Sunday has the number of its Monday.
            number_ = number(week_number(date.add(days=3)))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, number_)

    def _cell(
        self,
        painter: QPainter,
        geometry: MonthGeometry,
        index: int,
        dates: Dates | None,
        today: Date | None,
    ) -> None:
        theme, cell, date = self._theme, QRect(*geometry.cell(index)), geometry.dates[index]
        run_up = dates.state.run_up if dates else None
        if (
            run_up is None
            or not run_up.first_day <= date <= run_up.target_date
            or (dates is not None and not dates.state.availability.hours_on(date))
        ):
            painter.fillRect(cell, theme.color("off_hours"))
        if date == today:
            painter.fillRect(cell, theme.color("accent", 0.05))
        line = theme.color("line")
        x = cell.right() if geometry.mirrored else cell.left()
        painter.fillRect(x, cell.top(), 1, cell.height(), line)
        painter.fillRect(cell.left(), cell.top(), cell.width(), 1, line)

    def _date(
        self, painter: QPainter, geometry: MonthGeometry, index: int, today: bool, inside: bool
    ) -> None:
        theme, box = self._theme, QRectF(*self.date_box(geometry, index))
        font = theme.font(BODY, bold=True)
        color = theme.color("text" if inside else "muted")
        if today:
            side = theme.px(22)
            pill = QRectF(0, 0, side, side)
            pill.moveCenter(box.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(pill)
            color = theme.color("on_accent")
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(geometry.dates[index].day))

    def _say_spare(
        self, painter: QPainter, geometry: MonthGeometry, index: int, blocks: MonthBlocks
    ) -> None:
        """How much more the date holds, where its last line is free."""
        if len(blocks.in_cell(index)) + bool(blocks.hidden_in(index)) >= geometry.lines:
            return
        px, (x, y, width, height) = self._theme.px, geometry.cell(index)
        room = QRectF(x + 8, y + height - px(FOOT + LINE), width - 16, px(LINE - 2))
        spare = self._spare[geometry.dates[index]]
        color = self._theme.color(spare_token(spare))
        _write(
            painter, self._theme.font(CAPTION), color, room, spare_words(spare), geometry.mirrored
        )

    def _plan(
        self,
        painter: QPainter,
        geometry: MonthGeometry,
        index: int,
        dates: Dates,
        now: Instant,
        hidden: int,
    ) -> None:
        """The plan's day, or the target date, beside the number; how full the date is, below.

        Where there is room for nothing else, how much stands there goes before the plan's day.
        """
        theme, date = self._theme, geometry.dates[index]
        x, y, width, height = geometry.cell(index)
        side = theme.px(HEAD)
        room = QRectF(x + 4 if geometry.mirrored else x + side, y, width - side - 8, side)
        font, color = theme.font(CAPTION), theme.color("muted")
        text = ""
        if date == dates.state.run_up.target_date:
            text, color = target_date(), theme.color("text")
            font = theme.font(CAPTION, bold=True)
        elif hidden and not geometry.lines:
            text = more(hidden)
        elif days := dates.all_day_on(date).days:
            name = words.day_name(days[0])
            text = name if len(days) == 1 else f"{name} +{number(len(days) - 1)}"
        _write(painter, font, color, room, text, geometry.mirrored)
        load = self._load_of(dates, geometry, now)[date]
        run_up = dates.state.run_up
        counts = run_up.first_day <= date < run_up.target_date
        bar = QRectF(x + 6, y + height - theme.px(FOOT), width - 12, theme.px(3))
        loads_bar.paint(painter, bar, load, counts, theme, geometry.mirrored)

    def _lines(
        self,
        painter: QPainter,
        geometry: MonthGeometry,
        index: int,
        blocks: MonthBlocks,
        shows: Shows,
        dpr: float,
    ) -> None:
        cell = blocks.in_cell(index)
        for shown in cell:
            self._blocks.draw(painter, shown.box, shown.face, geometry.mirrored, dpr)
            if shown.session is None:
                continue
            if shown.session in shows.moved:
                self._blocks.draw_frame(painter, shown.box, Frame.LIFTED, dpr)
            if shown.session == shows.selected:
                frame = Frame.FOCUSED if shows.focused else Frame.SELECTED
                self._blocks.draw_frame(painter, shown.box, frame, dpr)
        hidden = blocks.hidden_in(index)
        if hidden and geometry.lines:
            box = QRectF(*geometry.line(index, len(cell))).adjusted(6, 0, -6, 0)
            text, font = more(hidden), self._theme.font(CAPTION, bold=True)
            _write(painter, font, self._theme.color("muted"), box, text, geometry.mirrored)

    def _load_of(self, dates: Dates, geometry: MonthGeometry, now: Instant) -> dict[Date, DayLoad]:
        # What is past is not to spare: quarter by quarter there is less of today.
        quarter, known = int(now.timestamp()) // (15 * 60), self._counted
        if known is None or known[0] is not dates.state or known[1:] != (geometry.first, quarter):
            self._counted = dates.state, geometry.first, quarter
            self._loads = day_loads(dates.state, geometry.dates)
            self._spare = day_spare(dates.state, geometry.dates, now)
        return self._loads


def _write(
    painter: QPainter, font: QFont, color: QColor, room: QRectF, text: str, mirrored: bool
) -> None:
    """One line, from the side that reading starts at, elided where it has no room."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    x = room.right() - metrics.horizontalAdvance(shown) if mirrored else room.left()
    base = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QPointF(round(x), round(base)), shown)
