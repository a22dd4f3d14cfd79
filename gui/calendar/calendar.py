"""The calendar as the window knows it: one plan, looked at by the hour, by the month or as a list.

It holds which way of looking is in force and on which date, and hands everything else to the view
that shows it. The views that a start does without are made when they are first asked for.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget
from whenever import SYSTEM_TZ, Date, Instant

from core.changes import NOTHING, Changes
from core.model import RunUp, SessionId
from gui.calendar import accessible
from gui.calendar.grid import HOUR, TimeGrid
from gui.calendar.keys import GridKeys
from gui.calendar.look import CalendarLook
from gui.calendar.ranges import HOURLY, Customs, Dated, Mode, dates_of, stepped, weeks_of
from gui.calendar.view import HoursView
from gui.calendar.words import first_weekday, month_and_year, weeks, workdays
from gui.document import Document
from gui.theme import Theme
from gui.words import date_range, date_words, long_date

if TYPE_CHECKING:
    from gui.calendar.agenda import AgendaView
    from gui.calendar.month import MonthView


class Calendar(QWidget):
    """All the ways of looking at the plan's time.

    `put` tells of a session that was let go of and of how many others moved with it. `look_changed`
    tells of another way of looking, `range_changed` of other dates.
    """

    selected_changed = Signal(object)
    edit_wished = Signal(str)
    focus_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    date_menu_wished = Signal(object, QPoint)
    create_wished = Signal(object, int)
    put = Signal(str, int)
    range_changed = Signal()
    look_changed = Signal()

    def __init__(
        self,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        parent: QWidget | None = None,
        look: CalendarLook | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._now = now
        self._look = look or CalendarLook()
        self._preview = NOTHING
        accessible.install()
        self.keys = GridKeys()
        self.hours = HoursView(document, theme, now, self.keys, self)
        self._month: MonthView | None = None
        self._agenda: AgendaView | None = None
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.hours)
        self._date = self.today_date
        self._connect()
        self._show_mode()
        document.opened.connect(self._open)
        self._open()

    def _connect(self) -> None:
        hours = self.hours
        hours.selected_changed.connect(self.selected_changed)
        hours.edit_wished.connect(self.edit_wished)
        hours.focus_wished.connect(self.focus_wished)
        hours.menu_wished.connect(self.menu_wished)
        hours.create_wished.connect(self.create_wished)
        hours.put.connect(self.put)
        hours.heads.day_wished.connect(self.show_day)
        hours.heads.menu_wished.connect(self.date_menu_wished)
        hours.turn_wished.connect(lambda way: self.forward() if way > 0 else self.back())
        hours.grid.zoomed.connect(self._keep_zoom)

    # What is shown

    @property
    def mode(self) -> Mode:
        """The way of looking in force."""
        return self._look.mode

    @property
    def look(self) -> CalendarLook:
        """How the user likes the calendar."""
        return self._look

    @property
    def date(self) -> Date:
        """The date in focus, among those shown."""
        return self._date

    @property
    def today_date(self) -> Date:
        """Today where the plan is at home; without a plan, where the computer is."""
        if self._document.is_open:
            return self._document.state.local(self._now()).date()
        return self._now().to_tz(SYSTEM_TZ).date()

    @property
    def first_weekday(self) -> int:
        """The weekday that weeks begin with; Monday is 1, Sunday 7."""
        return self._look.first_weekday or first_weekday()

    @property
    def numbers_weeks(self) -> bool:
        """Whether weeks have their numbers: as chosen, else where they begin on Mondays."""
        chosen = self._look.week_numbers
        return self.first_weekday == 1 if chosen is None else chosen

    @property
    def dates(self) -> Dated:
        """The dates shown: the first, and how many."""
        return dates_of(self.mode, self._date, self._customs(), self._run_up())

    @property
    def grid(self) -> TimeGrid:
        """The hours, whether they are on the screen or not."""
        return self.hours.grid

    @property
    def title(self) -> str:
        """The dates shown in words, for above the calendar."""
        if self.mode is Mode.MONTH:
            return month_and_year(self._date)
        if self.mode is Mode.DAY:
            return long_date(self._date)
        return date_range(self.dates.first, self.dates.last)

    @property
    def short_title(self) -> str:
        """The same in fewer letters."""
        if self.mode is Mode.MONTH:
            return self.title
        if self.mode is Mode.DAY:
            return date_words(self._date)
        return date_range(self.dates.first, self.dates.last, short=True)

    @property
    def selected(self) -> SessionId | None:
        """The chosen session."""
        return self.hours.selected

    def set_mode(self, mode: Mode) -> None:
        """Look another way, at the chosen session's date, at today, or where one was."""
        if mode is not self.mode:
            self._date = self._date_in_focus()
            self.set_look(replace(self._look, mode=mode))

    def set_look(self, look: CalendarLook) -> None:
        """Show the calendar as the user likes it now."""
        if look != self._look:
            self._look = look
            self._show_mode()
            self.look_changed.emit()

    def select(self, session: SessionId | None) -> None:
        """Choose a session; it comes into view if it stands in the range."""
        self.hours.select(session)
        for page in (self._month, self._agenda):
            if page is not None:
                page.select(session)

    def show_date(self, date: Date) -> None:
        """Show `date`, and what belongs beside it in this way of looking."""
        self._date = date
        self._show_dates()

    def show_day(self, date: Date) -> None:
        """Show `date` by itself."""
        self._date = date
        self.set_look(replace(self._look, mode=Mode.DAY))

    def today(self) -> None:
        """Show today."""
        self.show_date(self.today_date)

    def forward(self) -> None:
        """Show what comes after."""
        self._step(1)

    def back(self) -> None:
        """Show what came before."""
        self._step(-1)

    def show_preview(self, changes: Changes) -> None:
        """Show what an edit would move before it is made; empty Changes end it."""
        self._preview = changes
        page = self._pages.currentWidget()
        if page is self._month and self._month is not None:
            self._month.show_preview(changes)
        else:
            self.hours.show_preview(changes)

    def lift(self, session: SessionId) -> None:
        """Pick a session up: keys or the pointer, with no button held, carry it from here on."""
        if self.mode is Mode.MONTH:
            self._month_view().lift(session)
        else:
            if self.mode is Mode.AGENDA:
                self.set_mode(Mode.WEEK)
            self.grid.setFocus()
            self.hours.lift(session)

    def moment_at(self, at: QPoint) -> Instant | None:
        """The quarter of an hour at a global position, None where there are no hours."""
        return self.hours.moment_at(at) if self.mode in HOURLY else None

    # A session dragged here from elsewhere in the window

    def drag_in(self, session: SessionId, at: QPoint) -> bool:
        """Carry a session from elsewhere in the window; returns whether it is over a date.

        The widget it comes from keeps the mouse (a plain press grabs it) and calls this with each
        mouse move past the start distance and its global position. Letting go is `drag_in_drop`,
        Esc is `drag_in_cancel`; both are also right where nothing is carried.
        """
        if self.mode is Mode.MONTH and self._month is not None:
            return self._month.drag_in(session, at)
        return self.hours.drag_in(session, at)

    def drag_in_drop(self) -> None:
        """Let go: the session stands where it was shown, or nothing happens off the dates."""
        self.hours.drag_in_drop()
        if self._month is not None:
            self._month.drag_in_drop()

    def drag_in_cancel(self) -> None:
        """Forget what is carried."""
        self.hours.drag_in_cancel()
        if self._month is not None:
            self._month.drag_in_cancel()

    # Changing over

    def _open(self) -> None:
        if self._document.is_open:
            self.show_date(max(self.today_date, self._document.state.run_up.first_day))
            self.hours.scroll_to_morning()

    def _step(self, way: int) -> None:
        self.show_date(stepped(self.mode, self._date, way, self._customs(), self.dates))

    def _show_mode(self) -> None:
        page: QWidget = self.hours
        if self.mode is Mode.MONTH:
            page = self._month_view()
        elif self.mode is Mode.AGENDA:
            page = self._agenda_view()
        self.grid.set_second_zone(self._look.second_zone)
        self._show_dates()
        if self.mode in HOURLY:
            self._zoom()
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page)
        if had_focus:
            page.setFocus()
        self.show_preview(self._preview)

    def _show_dates(self) -> None:
        dates = self.dates
        if self.mode is Mode.MONTH:
            self._month_view().show_month(dates, self._date, self.numbers_weeks)
        elif self.mode is Mode.AGENDA:
            self._agenda_view().show_date(self._date)
        else:
            self.hours.show_dates(dates)
            self.hours.heads.show_week(weeks(*weeks_of(dates)) if self.numbers_weeks else "")
        self.range_changed.emit()

    def _zoom(self) -> None:
        height = self._look.hours.get(self.mode)
        if height is not None:
            self.grid.set_hour(height)
        elif self.mode is Mode.PLAN:
            self.hours.fit_study_hours()
        else:
            self.grid.set_hour(HOUR)

    def _keep_zoom(self, height: float) -> None:
        self._look = self._look.with_hour(self.mode, height)

    def _month_view(self) -> "MonthView":
        if self._month is None:
            from gui.calendar.month import MonthView

            month = self._month = MonthView(self._document, self._theme, self._now, self.keys, self)
            month.chosen.connect(self.hours.select)
            month.edit_wished.connect(self.edit_wished)
            month.focus_wished.connect(self.focus_wished)
            month.menu_wished.connect(self.menu_wished)
            month.create_wished.connect(self.create_wished)
            month.put.connect(self.put)
            month.day_wished.connect(self.show_day)
            month.date_menu_wished.connect(self.date_menu_wished)
            month.turn_wished.connect(self._step)
            self._pages.addWidget(month)
            month.select(self.selected)
        return self._month

    def _agenda_view(self) -> "AgendaView":
        if self._agenda is None:
            from gui.calendar.agenda import AgendaView

            agenda = self._agenda = AgendaView(self._document, self._theme, self._now, self)
            agenda.chosen.connect(self.hours.select)
            agenda.edit_wished.connect(self.edit_wished)
            agenda.focus_wished.connect(self.focus_wished)
            agenda.menu_wished.connect(self.menu_wished)
            agenda.day_wished.connect(self.show_day)
            agenda.date_menu_wished.connect(self.date_menu_wished)
            self._pages.addWidget(agenda)
            agenda.select(self.selected)
        return self._agenda

    def _date_in_focus(self) -> Date:
        shown, today = self.dates, self.today_date
        if self.selected is not None:
            slot = self._document.state.slots.get(self.selected)
            date = slot and self._document.state.local(slot.start).date()
            if date is not None and shown.holds(date):
                return date
        if self.mode in (Mode.DAY, Mode.DAYS):
            return self._date
        return today if shown.holds(today) else self._date

    def _customs(self) -> Customs:
        first = self.first_weekday
        return Customs(first, workdays(first), self._look.days)

    def _run_up(self) -> RunUp | None:
        return self._document.state.run_up if self._document.is_open else None

    def changeEvent(self, event: QEvent) -> None:
        """Begin the weeks as another locale has it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._show_dates()
