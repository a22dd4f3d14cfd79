"""What stands round the plan in the window: the palette, the keys, the settings, the history.

It makes each of them when it is first asked for, from what the window already has.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from whenever import Date, Instant

from core.model import SessionId
from gui import words
from gui.actions import connect
from gui.document import Document
from gui.palette.entries import Offer
from gui.preferences import Preferences
from gui.shortcuts import Shortcuts
from gui.theme import Theme
from gui.typing_guard import TypingGuard
from gui.window import MainWindow

RECENT = "palette/recent"
MOST_RECENT = 12


class Shell(QObject):
    """Connected once to the window's actions."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        theme: Theme,
        preferences: Preferences,
        now: Callable[[], Instant],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._theme = theme
        self._preferences = preferences
        self._now = now
        self.shortcuts = Shortcuts(window.actions_, preferences)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._guard = TypingGuard(window.actions_, app)

    def connect_actions(self) -> None:
        """Let the window's actions open what they name."""
        actions = self._window.actions_
        connect({actions.palette: self.open_palette, actions.cheat_sheet: self.open_cheat_sheet})

    # The palette

    def open_palette(self) -> None:
        """Let the user find and do anything by typing a few letters of it."""
        from gui.palette import Palette

        recent = self._preferences.text(RECENT).split()
        Palette(self._window, self._theme, self._offers(), self._date, recent, self._used)

    def _offers(self) -> list[Offer]:
        from gui.palette.entries import of_commands, of_menu, of_sessions

        window, offers = self._window, list(of_commands(self._window.actions_))
        if not self._document.is_open:
            return offers
        state, chosen = self._document.state, window.calendar.selected
        if chosen is not None:
            menu = window.session_menu(chosen)
            offers = [*of_menu(menu, state.sessions[chosen].title), *offers]
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

        CheatSheet(self._window.actions_, self._theme, self._window).open()
