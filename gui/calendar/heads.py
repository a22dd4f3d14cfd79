"""The heads of the days: weekday, date, what the plan does that day, and how much more it holds."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget
from whenever import Date, Instant

from core.loads import DayLoad, day_loads, day_spare
from core.model import Day
from gui import words
from gui.boxes import paint_note
from gui.calendar import loads_bar
from gui.calendar.accessible import FOCUS, MENU, PRESS, Part, Role, Voice
from gui.calendar.dates import AllDay
from gui.calendar.grid import TimeGrid
from gui.calendar.names import date_said, is_noted
from gui.calendar.words import number as number_words
from gui.calendar.words import spare_token, spare_words
from gui.theme import BODY, CAPTION, RANGE, Theme

HEIGHT = 76
"""Pixels at 100 %."""

NARROW = 72
"""Columns narrower than this, in pixels at 100 %, have the weekday above the date and no more."""


class DayHeads(QWidget):
    """One head above each column of the grid. A click on one, or Enter, wishes to see its day.

    `menu_wished` has a date and where its menu is wished for.

    With the keyboard: the arrows go from head to head.
    """

    day_wished = Signal(object)
    menu_wished = Signal(object, QPoint)

    def __init__(
        self, grid: TimeGrid, theme: Theme, now: Callable[[], Instant], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._grid = grid
        self._theme = theme
        self._now = now
        self._known: dict[Date, tuple[DayLoad, int | None]] = {}
        self._week = ""
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Days"))
        self.voice = Voice(self, Role.List, self._parts)
        self.voice.current = lambda: self._grid.geometry_now.dates[self._current]
        grid.columns_changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """As high as a head, however wide."""
        return QSize(100, self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heads that are asked for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(event.rect(), self._theme.color("background"))
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._theme.color("line"))
        geometry, dates = self._grid.geometry_now, self._grid.dates
        today = dates.state.local(self._now()).date() if dates else None
        self._week_number(painter)
        for index, date in enumerate(geometry.dates):
            column = geometry.column(index)
            narrow = column.width < self._theme.px(NARROW)
            air = 3 if narrow else 8
            room = QRectF(column.x + air, 0, column.width - 2 * air, self.height())
            if narrow:
                self._narrow_date(painter, room, date, date == today)
            else:
                self._date(painter, room, date, date == today)
            if dates is None:
                continue
            load, spare = self._loads()[date]
            if not narrow:
                self._plan(painter, room, dates.all_day_on(date))
            self._spare(painter, room, load, spare, narrow)
            run_up = dates.state.run_up
            counts = run_up.first_day <= date < run_up.target_date
            bar = QRectF(room.left(), self._theme.px(63), room.width(), self._theme.px(4))
            loads_bar.paint(painter, bar, load, counts, self._theme, geometry.mirrored)
        if self.hasFocus():
            self._ring(painter)
        painter.end()

    # For the keyboard and for screen readers

    def canvas(self) -> QWidget:
        """What the heads are painted on."""
        return self

    def _parts(self) -> list[Part]:
        return [self._part(index, date) for index, date in enumerate(self._grid.geometry_now.dates)]

    def _part(self, index: int, date: Date) -> Part:
        def state(of: QAccessible.State) -> None:
            of.focusable = True
            of.focused = index == self._current and self.hasFocus()

        return Part(
            date,
            Role.ListItem,
            lambda: ", ".join(self.said(index).split("\n")),
            lambda: self._head(index),
            state,
            {
                FOCUS: lambda: self._take(index),
                PRESS: lambda: self.day_wished.emit(date),
                MENU: lambda: self._show_menu(index),
            },
            self.tr("Enter shows the day by itself."),
        )

    def _head(self, index: int) -> QRect:
        column = self._grid.geometry_now.column(index)
        return QRect(column.x, 0, column.width, self.height())

    def _take(self, index: int) -> None:
        self._current = index
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()
        self.voice.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from head to head, Enter shows the day."""
        geometry = self._grid.geometry_now
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if way:
            there = self._current + (-way if geometry.mirrored else way)
            self._take(min(max(there, 0), geometry.count - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.day_wished.emit(geometry.dates[self._current])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows the day by itself."""
        geometry, at = self._grid.geometry_now, event.position()
        inside = geometry.in_columns(at.x()) and 0 <= at.y() < self.height()
        if event.button() == Qt.MouseButton.LeftButton and inside and geometry.count > 1:
            self.day_wished.emit(geometry.dates[geometry.column_at(at.x())])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the head at the pointer or, by key, of the current one."""
        geometry = self._grid.geometry_now
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._show_menu(self._current)
        elif geometry.in_columns(event.pos().x()) and self._grid.dates is not None:
            date = geometry.dates[geometry.column_at(event.pos().x())]
            self.menu_wished.emit(date, event.globalPos())

    def _show_menu(self, index: int) -> None:
        at = self.mapToGlobal(self._head(index).center())
        self.menu_wished.emit(self._grid.geometry_now.dates[index], at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a click would do something."""
        geometry = self._grid.geometry_now
        usable = geometry.count > 1 and geometry.in_columns(event.position().x())
        shape = Qt.CursorShape.PointingHandCursor if usable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, and say where it is."""
        super().focusInEvent(event)
        self.update()
        self.voice.focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say in full what a narrow head cuts short."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._grid.geometry_now.column_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.said(index), self)
            return True
        return super().event(event)

    def said(self, index: int) -> str:
        """A head in words."""
        date, dates = self._grid.geometry_now.dates[index], self._grid.dates
        if dates is None:
            return words.long_date(date)
        return "\n".join(date_said(dates, date, *self._loads()[date]))

    def days_on(self, date: Date) -> list[Day]:
        """The plan's days of which anything stands on the date."""
        return self._grid.dates.all_day_on(date).days if self._grid.dates else []

    def show_week(self, text: str) -> None:
        """Show beside the dates which weeks of the year they are in; nothing where that is ""."""
        if text != self._week:
            self._week = text
            self.update()

    def refresh(self) -> None:
        """Read anew how full the days are."""
        self._known = {}
        self.update()

    def _loads(self) -> dict[Date, tuple[DayLoad, int | None]]:
        """What each date holds, and how much more it could; None where that is not asked."""
        dates = self._grid.dates
        if not self._known and dates is not None:
            state, shown = dates.state, self._grid.geometry_now.dates
            spare = day_spare(state, shown, self._now())
            loads = day_loads(state, shown)
            self._known = {date: (loads[date], spare.get(date)) for date in shown}
        return self._known

    def _follow(self) -> None:
        self._known = {}
        self._current = min(self._current, self._grid.geometry_now.count - 1)
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.update()
        self.voice.changed()

    def _ring(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = QRectF(self._head(self._current)).adjusted(2, 2, -2, -4)
        painter.drawRoundedRect(inner, self._theme.px(6), self._theme.px(6))

    def _date(self, painter: QPainter, room: QRectF, date: Date, is_today: bool) -> None:
        theme, mirrored = self._theme, self._grid.geometry_now.mirrored
        weekday, number = words.weekday(date), number_words(date.day)
        small, big = theme.font(BODY), theme.font(RANGE, bold=True)
        base = theme.px(24)
        widths = (
            QFontMetricsF(small).horizontalAdvance(weekday),
            QFontMetricsF(big).horizontalAdvance(number),
        )
        gap = theme.px(5)
        pill = max(widths[1] + theme.px(12), theme.px(26))
        if mirrored:
            x_day = room.right() - widths[0]
            x_number = x_day - gap - widths[1]
            x_pill = x_day - gap - pill
        else:
            x_day = room.left()
            x_number = x_day + widths[0] + gap
            x_pill = x_number
        muted = theme.color("text" if is_today else "muted")
        _write(painter, small, muted, x_day, base, weekday)
        if not is_today:
            _write(painter, big, theme.color("text"), x_number, base, number)
            return
        high = theme.px(26)
        top = base - QFontMetricsF(big).capHeight() / 2 - high / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(x_pill, top, pill, high), high / 2, high / 2)
        x = x_pill + (pill - widths[1]) / 2
        _write(painter, big, theme.color("on_accent"), x, base, number)

    def _narrow_date(self, painter: QPainter, room: QRectF, date: Date, is_today: bool) -> None:
        theme = self._theme
        caption, big = theme.font(CAPTION), theme.font(BODY, bold=True)
        weekday = words.weekday(date)
        if QFontMetricsF(caption).horizontalAdvance(weekday) > room.width():
            weekday = words.weekday_initial(date)
        above = QRectF(room.left(), theme.px(4), room.width(), theme.px(14))
        below = QRectF(room.left(), theme.px(20), room.width(), theme.px(22))
        painter.setFont(caption)
        painter.setPen(theme.color("text" if is_today else "muted"))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, weekday)
        painter.setPen(theme.color("text"))
        if is_today:
            side = min(below.height(), below.width())
            pill = QRectF(0, 0, side, side)
            pill.moveCenter(below.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(pill)
            painter.setPen(theme.color("on_accent"))
        painter.setFont(big if room.width() >= theme.px(18) else caption)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, number_words(date.day))

    def _week_number(self, painter: QPainter) -> None:
        theme, geometry = self._theme, self._grid.geometry_now
        font, pad = theme.font(CAPTION), theme.px(9)
        x = geometry.width - geometry.gutter + pad
        if not geometry.mirrored:
            x = geometry.gutter - pad - QFontMetricsF(font).horizontalAdvance(self._week)
        _write(painter, font, theme.color("muted"), x, theme.px(24), self._week)

    def _spare(
        self, painter: QPainter, room: QRectF, load: DayLoad, spare: int | None, narrow: bool
    ) -> None:
        """How much more the date holds; once it is over, what was done on it."""
        text, token = "", "muted"
        if spare is not None:
            text, token = spare_words(spare), spare_token(spare)
        elif load.done:
            text = self.tr("{length} done").format(length=words.duration(load.done))
        font, base = self._theme.font(CAPTION), self._theme.px(56)
        if not narrow:
            self._caption(painter, room, base, text, token)
        elif (wide := QFontMetricsF(font).horizontalAdvance(text)) <= room.width():
            x = room.center().x() - wide / 2
            _write(painter, font, self._theme.color(token), x, base, text)

    def _plan(self, painter: QPainter, room: QRectF, all_day: AllDay) -> None:
        if not all_day.days:
            return
        first, more = all_day.days[0], len(all_day.days) - 1
        text = " · ".join(filter(None, (words.day_name(first), first.theme)))
        tail = f" +{number_words(more)}" if more else ""
        if (dates := self._grid.dates) is not None and is_noted(dates, all_day.days):
            mirrored, px = self._grid.geometry_now.mirrored, self._theme.px
            left = room.left() if mirrored else room.right() - px(8)
            paint_note(painter, left, px(37), self._theme)
            room = room.adjusted(px(12) * mirrored, 0, -px(12) * (not mirrored), 0)
        self._caption(painter, room, self._theme.px(41), text, "muted", tail)

    def _caption(
        self, painter: QPainter, room: QRectF, base: float, text: str, token: str, tail: str = ""
    ) -> None:
        """A line of small type, `text` cut short where it and its `tail` have no room."""
        font = self._theme.font(CAPTION)
        metrics = QFontMetricsF(font)
        left = room.width() - metrics.horizontalAdvance(tail)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, left) + tail
        x = room.left()
        if self._grid.geometry_now.mirrored:
            x = room.right() - metrics.horizontalAdvance(shown)
        _write(painter, font, self._theme.color(token), x, base, shown)


def _write(painter: QPainter, font: QFont, color: QColor, x: float, base: float, text: str) -> None:
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(round(x), round(base), text)
