"""Every action of the window, once: its words, its keys, its place, and what it asks for.

Buttons, menus, keys, the palette and the cheat sheet share these. An action only knows the function
that it calls.
"""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.calendar.ranges import Mode
from gui.commands import Category, Command, Keys


class Actions(QObject):
    """The window's actions. Each is connected by the window to what carries it out."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._make_calendar()
        self._make_session()
        self._make_plan()
        self._make_files()
        self._make_journal()
        self._make_window()
        self.exports = self._menu(
            self.tr("Export"),
            self.send_to_phone,
            self.export_calendar,
            self.export_report,
            self.print_week,
            self.print_day,
            self.export_markdown,
            self.export_everything,
        )
        self.journal = self._menu(
            self.tr("Journal"),
            self.journal_write,
            self.journal_push,
            self.journal_read,
            self.journal_stop,
            None,
            self.journal_settings,
        )
        self.everything = self._everything()

    def __iter__(self) -> Iterator[Command]:
        """Every command there is, in the order of its making."""
        return iter(self._commands.values())

    def __getitem__(self, id_: str) -> Command:
        """The command of that id. Raises KeyError where there is none."""
        return self._commands[id_]

    def name_undo(self, undo: str | None, redo: str | None) -> None:
        """Say on the actions what they would take back and bring back."""
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self.undo.tell(self.tr("Undo: {name}").format(name=undo) if undo else "")
        self.redo.tell(self.tr("Redo: {name}").format(name=redo) if redo else "")

    def _make_calendar(self) -> None:
        add = partial(self._add, Category.CALENDAR)
        self.today = add("today", self.tr("Today"), "Alt+Home", "T", icon="today")
        self.back = add("back", self.tr("Back"), "Alt+Left", "P", icon="chevron-left")
        self.forward = add("forward", self.tr("Forward"), "Alt+Right", "N", icon="chevron-right")
        self.views = {
            Mode.DAY: add("view_day", self.tr("Day"), "D", "1", icon="view-day"),
            Mode.WEEK: add("view_week", self.tr("Week"), "W", "2", icon="view-week"),
            Mode.MONTH: add("view_month", self.tr("Month"), "M", "3", icon="view-month"),
            Mode.DAYS: add("view_days", self.tr("Several days"), "4", icon="view-week"),
            Mode.AGENDA: add("view_agenda", self.tr("Agenda"), "A", "5", icon="view-agenda"),
            Mode.PLAN: add("view_plan", self.tr("Whole plan"), "6", icon="view-plan"),
            Mode.WORK_WEEK: add(
                "view_work_week", self.tr("Work week"), "Shift+W", icon="view-week"
            ),
        }
        for view in self.views.values():
            view.setCheckable(True)
        self.zoom_in = add("zoom_in", self.tr("Higher hours"), "Ctrl+Alt+Up", icon="plus")
        self.zoom_out = add("zoom_out", self.tr("Lower hours"), "Ctrl+Alt+Down", icon="minus")
        self.go_to_date = add("go_to_date", self.tr("Go to a date…"), "G", icon="view-month")
        self.look = add("look", self.tr("Calendar look…"), icon="view-plan")

    def _make_session(self) -> None:
        add = partial(self._add, Category.SESSION)
        self.session_new = add("session_new", self.tr("New session"), "C", icon="plus")
        self.session_edit = add("session_edit", self.tr("Edit session"), "E", icon="pencil")
        self.note = add("note", self.tr("Note in a window"), "Ctrl+Shift+N", icon="text")
        self.day_note = add("day_note", self.tr("Note on this day…"), "Ctrl+Alt+N", icon="text")
        self.session_done = add("session_done", self.tr("Session done"), "X", icon="check")
        self.session_missed = add(
            "session_missed", self.tr("Session missed"), "Shift+M", icon="close"
        )
        self.open_link = add("open_link", self.tr("Open its link"), "Ctrl+L", icon="open")
        self.session_lift = add(
            "session_lift", self.tr("Carry session"), "Ctrl+Shift+L", icon="session"
        )

        self.focus = add("focus", self.tr("Focus timer"), "F", icon="timer")
        self.focus_pause = add(
            "focus_pause", self.tr("Pause or resume the timer"), "Shift+F", icon="pause"
        )
        self.focus_more = add("focus_more", self.tr("Timer: 15 minutes more"), icon="plus")
        self.focus_done = add("focus_done", self.tr("Timer: the session is done"), icon="check")
        self.answer = add("answer", self.tr("Answer the reminder"), "R", icon="clock")
        self.focus_stop = add("focus_stop", self.tr("Stop the timer"), icon="close")

    def _make_plan(self) -> None:
        add, key = partial(self._add, Category.PLAN), QKeySequence.StandardKey
        self.undo = add("undo", self.tr("Undo"), key.Undo, icon="undo")
        self.redo = add("redo", self.tr("Redo"), "Ctrl+Shift+Z", icon="redo")
        self.history = add("history", self.tr("History…"), "Ctrl+H", icon="history")
        self.catch_up = add("catch_up", self.tr("Catch up"), "Ctrl+R", icon="check")
        self.progress = add("progress", self.tr("Progress…"), "Ctrl+Shift+P", icon="chart")
        self.replan = add("replan", self.tr("Replan…"), "Ctrl+Shift+R", icon="replan")
        self.plan_reviews = add(
            "plan_reviews", self.tr("Plan reviews…"), "Ctrl+Alt+R", icon="history"
        )
        self.hours = add("hours", self.tr("Dates and study hours…"), "Ctrl+Shift+H", icon="clock")
        self.plan_around = add(
            "plan_around", self.tr("Plan around a calendar (.ics)…"), icon="busy"
        )
        self.forget_busy = add(
            "forget_busy", self.tr("Forget the calendars planned around"), icon="close"
        )
        self.plan_note = add("plan_note", self.tr("Note on the plan…"), icon="text")
        self.plan_text = add("plan_text", self.tr("Edit the plan's text"), "Ctrl+T", icon="text")
        self.plan_text.setCheckable(True)
        self.link_file = add("link_file", self.tr("Link to its file…"), icon="export")
        self.unlink_file = add("unlink_file", self.tr("Let go of the file"), icon="close")
        self.unlink_file.setEnabled(False)
        self.copy_test_case = add("copy_test_case", self.tr("Copy as test case"), icon="copy")

    def _make_files(self) -> None:
        add, key = partial(self._add, Category.FILES), QKeySequence.StandardKey
        self.plans = add("plans", self.tr("Plans…"), "Ctrl+Shift+O", icon="archive")
        self.new_plan = add("new_plan", self.tr("New plan…"), key.New, icon="plus")
        self.open_plan = add("open_plan", self.tr("Open a plan…"), key.Open, icon="open")
        self.paste_plan = add("paste_plan", self.tr("Paste a plan"), key.Paste, icon="copy")
        self.export_calendar = add(
            "export_calendar", self.tr("Calendar for the phone (.ics)…"), "Ctrl+E", icon="export"
        )
        self.send_to_phone = add(
            "send_to_phone", self.tr("Send to the phone (QR code)…"), "Ctrl+Shift+E", icon="phone"
        )
        self.export_report = add(
            "export_report", self.tr("Progress report (PDF)…"), "Ctrl+P", icon="export"
        )
        self.print_week = add("print_week", self.tr("Print my week…"), icon="view-week")
        self.print_day = add("print_day", self.tr("Print the day…"), icon="view-day")
        self.export_markdown = add(
            "export_markdown", self.tr("Plan as Markdown…"), key.SaveAs, icon="export"
        )
        self.export_everything = add(
            "export_everything", self.tr("Everything as JSON…"), icon="export"
        )
        self.accounts = add("accounts", self.tr("Calendars and sync…"), icon="sync")
        self.sync = add("sync", self.tr("Sync now"), "F5", icon="replan")
        self.back_up = add("back_up", self.tr("Back up the library…"), icon="archive")
        self.restore = add("restore", self.tr("Restore a backup…"), icon="archive")

    def _make_journal(self) -> None:
        add = partial(self._add, Category.JOURNAL)
        self.journal_write = add(
            "journal_write", self.tr("Write the journal now"), "Ctrl+Shift+J", icon="journal"
        )
        self.journal_push = add("journal_push", self.tr("Push the journal"), icon="export")
        self.journal_read = add("journal_read", self.tr("Read the journal"), icon="open")
        self.journal_stop = add("journal_stop", self.tr("Stop the journal's work"), icon="close")
        self.journal_stop.setEnabled(False)
        self.journal_settings = add(
            "journal_settings", self.tr("Journal settings…"), icon="settings"
        )

    def _make_window(self) -> None:
        add, key = partial(self._add, Category.WINDOW), QKeySequence.StandardKey
        self.palette = add("palette", self.tr("Find and do anything…"), "Ctrl+K", icon="search")
        self.palette.everywhere = True
        self.search = add("search", self.tr("Search notes…"), "Ctrl+Shift+F", icon="search")
        self.search.everywhere = True
        self.cheat_sheet = add("cheat_sheet", self.tr("Shortcuts…"), "?", "F1", icon="keyboard")
        self.settings = add("settings", self.tr("Settings…"), "Ctrl+,", icon="settings")
        self.dark = add("dark", self.tr("Dark theme"), "Ctrl+Shift+D", icon="moon")
        self.dark.setCheckable(True)
        self.larger = add("larger", self.tr("Larger text"), key.ZoomIn, icon="plus")
        self.smaller = add("smaller", self.tr("Smaller text"), key.ZoomOut, icon="minus")
        self.outline = add("outline", self.tr("Outline"), "Shift+F9", icon="pane")
        self.side_pane = add("side_pane", self.tr("Session pane"), "F9", icon="pane")
        for pane in (self.outline, self.side_pane):
            pane.setCheckable(True)
            pane.setChecked(True)
        self.quit = add("quit", self.tr("Quit"), "Ctrl+Q", icon="close")

    def _everything(self) -> QMenu:
        """The menu with all that is not exported."""
        return self._menu(
            self.tr("Menu"),
            self.palette,
            self.search,
            None,
            *self._of_plans(),
            None,
            self.catch_up,
            self.replan,
            self.plan_reviews,
            self.undo,
            self.redo,
            self.history,
            self.copy_test_case,
            None,
            self.accounts,
            self.sync,
            self.journal.menuAction(),
            self.back_up,
            self.restore,
            self.exports.menuAction(),
            None,
            self.outline,
            self.side_pane,
            self.dark,
            self.larger,
            self.smaller,
            None,
            self.settings,
            self.cheat_sheet,
            self.quit,
        )

    def _of_plans(self) -> tuple[QAction, ...]:
        return (
            self.plans,
            self.new_plan,
            self.open_plan,
            self.paste_plan,
            self.plan_text,
            self.plan_note,
            self.link_file,
            self.unlink_file,
            self.hours,
            self.plan_around,
            self.forget_busy,
        )

    def _add(self, category: Category, id_: str, name: str, *keys: Keys, icon: str) -> Command:
        command = Command(id_, category, name, keys, icon, self._window)
        self._commands[id_] = command
        return command

    def _menu(self, title: str, *actions: QAction | None) -> QMenu:
        menu = QMenu(title, self._window)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu


def connect(wishes: dict[QAction, Callable[[], object]]) -> None:
    """Let each action, when triggered, ask for what it stands for."""
    for action, wish in wishes.items():
        action.triggered.connect(lambda _checked=False, wish=wish: wish())
