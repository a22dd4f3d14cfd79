"""The ways of looking at the calendar, as the window's actions and its bar offer them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget
from whenever import Instant

from gui.actions import Actions, connect
from gui.bar import Bar
from gui.calendar.calendar import Calendar
from gui.calendar.ranges import Mode
from gui.document import Document
from gui.theme import Theme

ZOOM = 1.25
"""How much higher or lower a command makes the hours."""


class Looking(QObject):
    """Connects the calendar with what chooses between its views and its dates."""

    def __init__(
        self,
        calendar: Calendar,
        actions: Actions,
        bar: Bar,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._calendar = calendar
        self._actions = actions
        self._bar = bar
        self._document = document
        self._theme = theme
        self._now = now
        self._window = window
        calendar.range_changed.connect(self.show)
        calendar.look_changed.connect(self.show)
        bar.range_button.clicked.connect(self.choose_date)
        for mode, command in actions.views.items():
            command.triggered.connect(lambda _checked=False, mode=mode: self._set(mode))
        connect(
            {
                actions.today: calendar.today,
                actions.back: calendar.back,
                actions.forward: calendar.forward,
                actions.zoom_in: lambda: self._zoom(ZOOM),
                actions.zoom_out: lambda: self._zoom(1 / ZOOM),
                actions.look: self.edit_look,
                actions.go_to_date: self.choose_date,
            }
        )
        self.show()

    def show(self) -> None:
        """Say in the bar what the calendar shows."""
        self._bar.show_range(self._calendar.title, self._calendar.short_title)
        self._bar.switch.show_mode(self._calendar.mode)

    def choose_date(self) -> None:
        """Open a small month to jump with."""
        from gui.calendar.mini_month import MiniMonth

        state = self._document.state if self._document.is_open else None
        popup = MiniMonth(self._theme, self._window)
        popup.date_wished.connect(self._calendar.show_date)
        button = self._bar.range_button
        below = button.mapToGlobal(QPoint(0, button.height()))
        calendar = self._calendar
        popup.show_at(
            below,
            calendar.date,
            calendar.first_weekday,
            state,
            calendar.today_date,
            calendar.numbers_weeks,
        )

    def edit_look(self) -> None:
        """Ask how the calendar should look."""
        from gui.calendar.look_dialog import LookDialog

        LookDialog(self._calendar, self._theme, self._window).open()

    def _set(self, mode: Mode) -> None:
        self._calendar.set_mode(mode)
        self.show()  # the command that was in force already has unchecked itself

    def _zoom(self, factor: float) -> None:
        grid = self._calendar.grid
        grid.zoom(factor, grid.viewport().height() / 2)
