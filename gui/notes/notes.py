"""Brings the windows of notes into the main one: opened by commands and menus, closed with it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu
from whenever import Date

from core.note_links import elsewhere, key_of, sessions_by_title
from core.notes import THE_PLAN, Subject, is_there, of_day, of_session
from gui import words
from gui.actions import connect
from gui.errands import Errands
from gui.notes.other_plans import OtherPlans
from gui.pictures.album import Album
from gui.pictures.inserting import Inserting
from gui.shelf import OpenPlan
from gui.words import menu_text

if TYPE_CHECKING:
    from gui.notes.window import NoteWindow


class Notes(QObject):
    """Connected once to a window. Each note has one window at most.

    `open_plan` makes another plan the open one, `own_template` is a `KeptNote`'s.
    """

    def __init__(
        self,
        errands: Errands,
        open_plan: OpenPlan,
        own_template: Callable[[str], str] = lambda _: "",
    ) -> None:
        super().__init__(errands.window)
        self._errands, self._open_plan = errands, open_plan
        self._own_template = own_template
        self._others = OtherPlans(errands, self)
        self._open: dict[Subject, NoteWindow] = {}
        self._album = Album(errands.shelf, errands.jobs, self)

    def connect_actions(self) -> None:
        """Let the window's commands, its menus and the keys of the pane's note lead here."""
        window = self._errands.window
        actions = window.actions_
        connect(
            {
                actions.note: self.open_session,
                actions.day_note: self.open_day,
                actions.plan_note: lambda: self.open(THE_PLAN),
            }
        )
        window.outline.note_wished.connect(self.open)
        window.calendar.date_menu_wished.connect(self._show_date_menu)
        window.session_pane.note.find_wished.connect(self._find)
        Inserting(window.session_pane.note, self._album, window.toast.show_error)
        window.session_pane.note.own_template = self._own_template
        window.flush_wished.connect(self._flush)

    def open_session(self) -> "NoteWindow | None":
        """Show the chosen session's note."""
        window = self._errands.window
        if (session := window.session_pane.session) is None:
            window.toast.show_message(self.tr("Choose a session first."))
            return None
        return self.open(of_session(session))

    def open_day(self) -> "NoteWindow | None":
        """Show the note of the day that is chosen in the outline or has the chosen session."""
        window = self._errands.window
        if (day := window.outline.day) is None:
            window.toast.show_message(self.tr("The plan has no day yet."))
            return None
        return self.open(of_day(day))

    def open(self, subject: Subject) -> "NoteWindow | None":
        """Show the note in its window, or bring that forward."""
        main, document = self._errands.window, self._errands.document
        main.flush()
        if not document.is_open or not is_there(document.state, subject):
            return None
        if subject not in self._open:
            self._open[subject] = self._made(subject)
        window = self._open[subject]
        window.show()
        window.raise_()
        window.activateWindow()
        window.note.setFocus()
        return window

    def _made(self, subject: Subject) -> "NoteWindow":
        from gui.notes.window import NoteWindow

        main = self._errands.window
        keys = main.session_pane.note.keys
        document, theme = self._errands.document, self._errands.theme
        self._others.refresh()
        made = NoteWindow(document, theme, keys, subject, main, self._others)
        made.note.own_template = self._own_template
        made.link_wished.connect(self._follow)
        made.show_pictures(self._album)
        made.destroyed.connect(lambda: self._open.pop(subject, None))
        main.closing.connect(made.close)
        return made

    def _follow(self, words: str) -> None:
        """Go where a link leads: to a session of this plan, else of another one."""
        session = sessions_by_title(self._errands.document.state).get(key_of(words))
        if session is not None:
            self._errands.window.choose(session)
        elif (named := elsewhere(words, self._others.by_title)) is not None:
            plan, title = named
            self._open_plan(plan.id, partial(self._arrive, title))

    def _arrive(self, title: str) -> None:
        """Show the session of that title, in the plan that is open by now."""
        window, state = self._errands.window, self._errands.document.state
        session = sessions_by_title(state).get(key_of(title))
        if session is None:
            said = self.tr("{plan} has no session called {title}.")
            window.toast.show_message(said.format(plan=state.plan.title, title=title))
            return
        if (slot := state.slots.get(session)) is not None:
            window.calendar.show_date(state.local(slot.start).date())
        window.choose(session)

    def _show_date_menu(self, date: Date, at: QPoint) -> None:
        """What can be done with a date of the calendar: its plan's days have notes."""
        window, calendar = self._errands.window, self._errands.window.calendar
        menu = QMenu(window)
        menu.addAction(
            self.tr("Show {date} alone").format(date=words.date_words(date)),
            lambda: calendar.show_day(date),
        )
        menu.addSeparator()
        for day in calendar.hours.heads.days_on(date):
            name = self.tr("Note on {day}…").format(day=words.full_day_name(day))
            menu.addAction(menu_text(name), lambda day=day: self.open(of_day(day.id)))
        menu.addAction(self.tr("Note on the plan…"), lambda: self.open(THE_PLAN))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _flush(self) -> None:
        for window in self._open.values():
            window.flush()

    def _find(self) -> None:
        """Find in the pane's note: there is room for it in the window."""
        if (window := self.open_session()) is not None:
            window.find_bar.open()
