"""The heads of a month's dates for the keyboard and for screen readers; the month paints them.

It lies over the month and lets the pointer through. Tab comes here from the blocks and goes back.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget
from whenever import Date, Instant

from core.loads import day_loads, day_spare
from core.model import SessionId
from gui.calendar.accessible import FOCUS, MENU, PRESS, Part, Role, Voice
from gui.calendar.dates import Dates
from gui.calendar.month_blocks import HEAD, MonthGeometry
from gui.calendar.names import date_said
from gui.theme import Theme


class Month(Protocol):
    """What shows the dates."""

    dates: Dates | None
    selected: SessionId | None

    @property
    def geometry_now(self) -> MonthGeometry: ...
    def show_date_of(self, date: Date) -> None: ...


class MonthHeads(QWidget):
    """One head in each cell. Enter wishes to see its day, the menu key its menu.

    With the keyboard: the arrows go from date to date, and turn the month at its ends.
    """

    day_wished = Signal(object)
    menu_wished = Signal(object, QPoint)
    turn_wished = Signal(int)

    def __init__(
        self, month: Month, theme: Theme, now: Callable[[], Instant], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._month = month
        self._theme = theme
        self._now = now
        self._last: Date | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Days"))
        self.voice = Voice(self, Role.List, self._parts)
        self.voice.current = lambda: self.current

    @property
    def current(self) -> Date:
        """Where the keyboard is: where it was last, else at the chosen session, else today."""
        geometry, dates = self._month.geometry_now, self._month.dates
        chosen: list[Date | None] = [self._last]
        if dates is not None:
            if self._month.selected is not None:
                chosen += dates.dates_of(self._month.selected)
            chosen.append(dates.state.local(self._now()).date())
        shown = (date for date in chosen if date and geometry.index_of(date) is not None)
        return next(shown, geometry.dates[0])

    def canvas(self) -> QWidget:
        """What the heads are painted on."""
        return self

    def _parts(self) -> list[Part]:
        return [self._part(date) for date in self._month.geometry_now.dates]

    def _part(self, date: Date) -> Part:
        def state(of: QAccessible.State) -> None:
            of.focusable = True
            of.focused = date == self.current and self.hasFocus()

        actions: dict[str, Callable[[], object]] = {
            FOCUS: lambda: self._take(date),
            PRESS: lambda: self.day_wished.emit(date),
            MENU: lambda: self._show_menu(date),
        }
        hint = self.tr("Enter shows the day by itself.")
        return Part(
            date, Role.ListItem, lambda: self._said(date), lambda: self._head(date), state,
            actions, hint,
        )  # fmt: skip

    def _said(self, date: Date) -> str:
        if (dates := self._month.dates) is None:
            return ""
        load = day_loads(dates.state, (date,))[date]
        spare = day_spare(dates.state, (date,), self._now()).get(date)
        return ", ".join(date_said(dates, date, load, spare))

    def _head(self, date: Date) -> QRect:
        geometry = self._month.geometry_now
        if (index := geometry.index_of(date)) is None:
            return QRect()
        x, y, width, _ = geometry.cell(index)
        return QRect(x, y, width, self._theme.px(HEAD))

    def _take(self, date: Date) -> None:
        self._last = date
        self._month.show_date_of(date)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()
        self.voice.focus()

    def _show_menu(self, date: Date) -> None:
        self.menu_wished.emit(date, self.mapToGlobal(self._head(date).center()))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from date to date, Enter shows the day; no key is for the blocks below."""
        key = Qt.Key
        way = {key.Key_Left: -1, key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        way = -way if self._month.geometry_now.mirrored else way
        way = {key.Key_Up: -7, key.Key_Down: 7}.get(Qt.Key(event.key()), way)
        if way:
            self._take(self.current.add(days=way))
        elif event.key() in (key.Key_Return, key.Key_Enter, key.Key_Space):
            self.day_wished.emit(self.current)
        elif event.key() in (key.Key_PageUp, key.Key_PageDown):
            self.turn_wished.emit(-1 if event.key() == key.Key_PageUp else 1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the date that the keyboard is on."""
        if self._month.dates is not None:
            self._show_menu(self.current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, and say where it is."""
        super().focusInEvent(event)
        self.update()
        self.voice.focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring, where the keyboard is here."""
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        ring, radius = self._head(self.current).adjusted(2, 2, -2, -2), self._theme.px(6)
        painter.drawRoundedRect(ring, radius, radius)
        painter.end()
