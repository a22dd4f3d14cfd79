"""What stands round the plan in the window: the palette, the keys, the settings, the history.

It makes each of them when it is first asked for, from what the window already has.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from whenever import Date, Instant

from core.model import SessionId
from gui import conventions, words
from gui.actions import connect
from gui.calendar.look import CalendarLook
from gui.commands import Category
from gui.document import Document
from gui.palette.entries import Offer
from gui.preferences import LOOK
from gui.settings.steps import Steps
from gui.shortcuts import Shortcuts
from gui.theme import Theme
from gui.typing_guard import TypingGuard
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.journal.journaling import Journaling
    from gui.settings.page import SettingsPage

RECENT = "palette/recent"
MOST_RECENT = 12
HIDDEN = "hidden"
"""How a pane is kept that the user put away."""

Place = tuple[QRect, str, int]
"""Where the settings stand, what is searched in them, and how far they are scrolled."""


class Shell(QObject):
    """Connected once to the window's actions."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        theme: Theme,
        steps: Steps,
        now: Callable[[], Instant],
        journaling: "Journaling | None" = None,
    ) -> None:
        super().__init__(window)
        self._journaling = journaling
        self._window = window
        self._document = document
        self._theme = theme
        self._steps = steps
        self._preferences = preferences = steps.preferences
        self._settings: SettingsPage | None = None
        self._now = now
        self.shortcuts = Shortcuts(
            window.actions_,
            preferences,
            (
                *window.calendar.keys,
                *window.outline.tree.keyboard.keys,
                *window.session_pane.note.keys,
            ),
        )
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self._guard = TypingGuard(window.actions_, app)
        menu_key = QShortcut(QKeySequence("Shift+F10"), window, self._open_menu)
        menu_key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        window.calendar.look_changed.connect(self._keep_look)
        preferences.changed.connect(self._follow)

    def connect_actions(self) -> None:
        """Let the window's actions open what they name."""
        actions = self._window.actions_
        connect(
            {
                actions.palette: self.open_palette,
                actions.cheat_sheet: self.open_cheat_sheet,
                actions.settings: self.open_settings,
                actions.history: self.open_history,
            }
        )
        self._window.closing.connect(self.leave)
        for pane in (actions.outline, actions.side_pane):
            pane.setChecked(self._preferences.text(pane.id) != HIDDEN)
            pane.toggled.connect(
                lambda shown, id_=pane.id: self._preferences.put(id_, None if shown else HIDDEN)
            )

    # The calendar's look, which the user changes on the calendar and in the settings

    def _keep_look(self) -> None:
        look = self._window.calendar.look
        conventions.begin_weeks(self._app, look)
        self._preferences.put(LOOK, look.as_text())

    def _follow(self, name: str) -> None:
        if name == LOOK:
            self._window.calendar.set_look(CalendarLook.of_text(self._preferences.text(LOOK)))

    def _open_menu(self) -> None:
        """Have the menu of what has the focus, as by the menu key, which many keyboards lack."""
        if (focus := self._app.focusWidget()) is not None:
            at, by_key = focus.rect().center(), QContextMenuEvent.Reason.Keyboard
            event = QContextMenuEvent(by_key, at, focus.mapToGlobal(at))
            QApplication.sendEvent(focus, event)

    # The palette

    def open_palette(self) -> None:
        """Let the user find and do anything by typing a few letters of it."""
        from gui.palette import Palette

        recent = self._preferences.text(RECENT).split()
        Palette(self._window, self._theme, self._offers(), self._date, recent, self._used)

    def _offers(self) -> list[Offer]:
        from gui.palette.entries import of_commands, of_menu, of_sessions, of_settings

        window, with_plan = self._window, self._document.is_open
        settings = of_settings(self.open_settings_at, with_plan, self._journaling is not None)
        offers = [*of_commands(window.actions_), *settings]
        if not with_plan:
            return offers
        state, chosen = self._document.state, window.calendar.selected
        if chosen is not None:
            menu = window.session_menu(chosen)
            offers = [*of_menu(menu, state.sessions[chosen].words), *offers]
        return [*offers, *of_sessions(state, self._go_to_session)]

    def _go_to_session(self, session: SessionId) -> None:
        state = self._document.state
        if (slot := state.slots.get(session)) is not None:
            self._window.calendar.show_date(state.local(slot.start).date())
        self._window.choose(session)

    def _date(self, typed: str) -> Offer | None:
        from gui.palette.dates import read_date

        date = read_date(typed, self._today()) if self._document.is_open else None
        if date is None:
            return None
        text = self.tr("Go to {date}").format(date=words.date_with_year(date))
        return Offer(text, "", "today", lambda: self._window.calendar.show_date(date))

    def _today(self) -> Date:
        return self._document.state.local(self._now()).date()

    def _used(self, id_: str) -> None:
        others = [old for old in self._preferences.text(RECENT).split() if old != id_]
        self._preferences.put(RECENT, " ".join([id_, *others][:MOST_RECENT]))

    # The keys

    def open_cheat_sheet(self) -> None:
        """Show every command's keys."""
        from gui.cheat_sheet import CheatSheet

        window = self._window
        places = {
            Category.OUTLINE: window.outline.tree.keyboard.keys,
            Category.NOTE: window.session_pane.note.keys,
        }
        CheatSheet(window.actions_, window.calendar.keys, places, self._theme, window).open()

    # The history

    def open_history(self) -> None:
        """Show everything that was done, to go back to any point of it."""
        from gui.history_panel import HistoryPanel

        if self._document.is_open:
            self._window.session_pane.flush()
            HistoryPanel(self._document, self._theme, self._window).show()

    # The settings

    def open_settings(self, place: Place | None = None) -> None:
        """Open the settings, or bring them to the front; `place` is where they stood before."""
        from gui.settings.page import SettingsPage

        if self._settings is not None:
            self._settings.raise_()
            self._settings.activateWindow()
            return
        page = self._settings = SettingsPage(
            self._document,
            self._steps,
            self.shortcuts,
            self._theme,
            self._window,
            self._journaling,
        )
        page.finished.connect(self._closed)
        if place is not None:
            page.finish()
            page.setGeometry(place[0])
            page.search.setText(place[1])
        page.show()
        if place is not None:
            page.grab()  # lays the page out, so that it can be scrolled
            page.area.verticalScrollBar().setValue(place[2])

    def open_settings_at(self, name: str) -> None:
        """Open the settings with that name searched for."""
        self.open_settings()
        if self._settings is not None:
            self._settings.search.setText(name)

    def leave(self) -> Place | None:
        """Close what stands open; returns where the settings stood, if they did."""
        page = self._settings
        if page is None:
            return None
        place = page.geometry(), page.search.text(), page.area.verticalScrollBar().value()
        page.close()
        return place

    def _closed(self) -> None:
        self._settings = None
