"""Starts the window: first something to see, then the plan, then everything slow.

The order is what makes the start fast. A bare window stands before the panes are even imported, the
week is painted from a read-only look into the library, and the library's machinery comes after it.
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication

from gui.frame import Frame
from gui.garbage import Garbage
from gui.look import Look, is_dark
from gui.preferences import LOOK, Preferences
from gui.starting import Wiring, arrived
from gui.theme import ARGUMENTS, DARK, LIGHT, Theme
from resources import path_of

if TYPE_CHECKING:
    from core.model import Busy, BusyId, State
    from gui.journal.journaling import Journaling

PANES = "panes"
HUE = "hue"
"""The setting that holds the open plan's colour, so that the first picture has it."""

SIZE = 1440, 900
"""The size that the window first opens with, where the screen has room for it."""

TITLE_BAR = 40
"""Room left for what the desktop puts over a window, in pixels."""

LOOK_AGAIN = 2000
"""Milliseconds between looks whether another program has edited the library."""


def run(wiring: Wiring, plan: Path | None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    qt = QApplication(ARGUMENTS)
    qt.setApplicationName("tenday")
    qt.setApplicationDisplayName("Tenday")
    qt.setDesktopFileName("tenday")
    settings = QSettings("tenday", "tenday")
    preferences = Preferences(settings)
    dark = is_dark(qt, preferences)
    frame = Frame((DARK if dark else LIGHT).background)
    geometry = settings.value("geometry")
    if geometry is None or not frame.restoreGeometry(geometry):
        room = frame.screen().availableGeometry().size()
        frame.resize(QSize(*SIZE).boundedTo(room - QSize(0, TITLE_BAR)))
    app = App(wiring, qt, frame, settings, preferences)
    if not app.is_first(plan):
        print("Tenday is already open with this library; it has come to the front.")
        return 0
    frame.stands.connect(lambda: QTimer.singleShot(0, lambda: app.furnish(plan)))
    frame.show()
    return qt.exec()


class App:
    """One running window and what it stands on."""

    def __init__(
        self,
        wiring: Wiring,
        qt: QApplication,
        frame: Frame,
        settings: QSettings,
        preferences: Preferences,
    ) -> None:
        self._wiring = wiring
        self._qt = qt
        self._settings = settings
        self._preferences = preferences
        self.frame = frame

    def is_first(self, plan: Path | None) -> bool:
        """Whether no other window has this library open; one that has is handed the plan."""
        from gui.single_instance import SingleInstance

        self._instance = SingleInstance(self._wiring.library)
        self._instance.called.connect(self._called)
        return self._instance.is_first or not self._instance.hand_over(plan)

    def furnish(self, plan: Path | None) -> None:
        """Put the panes into the frame and the plan last opened, or the one given, into them."""
        from core.store.reader import read_open_plan
        from gui import conventions, crash
        from gui.document import Document
        from gui.jobs import Jobs
        from gui.settings.steps import Steps
        from gui.shelf import Shelf

        wiring = self._wiring
        dark, scale = is_dark(self._qt, self._preferences), self._preferences.number("scale", 1.0)
        hue = int(self._preferences.number(HUE, 0))
        self.theme = Theme(self._qt, dark, scale, hue)
        conventions.follow(self._qt, self._preferences)
        crash.install(wiring.library.parent / "reports", wiring.now)
        self.jobs = Jobs(self.frame)
        self.shelf = Shelf(wiring.library, wiring.now)
        self.document = Document(self.shelf.save, self.jobs)
        self._steps = Steps(self.document, self._preferences, self.document)
        state = read_open_plan(wiring.library)
        if state is not None:
            self.document.open(state)
        self._stand()
        QApplication.sendPostedEvents()
        if state is not None:
            self.frame.repaint()
            QTimer.singleShot(0, lambda: self._settle(plan))
        else:
            self._begin(plan)

    def _stand(self) -> None:
        """Put a window round the document into the frame."""
        from gui.calendar.look import CalendarLook
        from gui.window import MainWindow

        self.window = MainWindow(self.document, self.theme, self._wiring.now, whole=False)
        look = CalendarLook.of_text(self._preferences.text(LOOK))
        self.window.calendar.set_look(look)
        self.window.panes.restore(self._settings.value(PANES))
        self.window.closing.connect(self._close)
        self.frame.setCentralWidget(self.window)
        if self.document.is_open:
            self.window.name_window()
        self.window.calendar.setFocus()

    def _begin(self, plan: Path | None) -> None:
        """Open a plan that cannot be had by a look into the library, or ask for the first one."""

        def looked(state: "State | None") -> None:
            if state is not None:
                self.document.open(state)
                self._settle(plan)
                self.focus.begin()
            else:
                self._settle(None)
                self._first_run(plan)

        self._complete()
        self.jobs.submit(self.shelf.last_plan, looked, self.errands.no_library)

    def _first_run(self, plan: Path | None) -> None:
        from gui.first_run import FirstRun

        first_run = FirstRun(self.errands)
        if plan is None:
            first_run.begin()
        else:
            first_run.bring(plan)

    def _settle(self, plan: Path | None) -> None:
        """Do what the first picture did not have to wait for."""
        if not self.window.is_whole:
            self._complete()
        Look(self._qt, self.theme, self._preferences)
        self._preferences.changed.connect(self._preferred)
        # The library's import, at the first edit, must not keep the window from being painted.
        sys.setswitchinterval(0.0005)
        from PySide6.QtGui import QIcon

        QApplication.setWindowIcon(QIcon(str(path_of("icons/tenday.svg"))))
        self._instance.listen()
        if self.document.is_open:
            self._see_elsewhere()
        self.plans.take_color()
        if plan is not None:
            self.errands.open_plan(plan)
        arrived()
        Garbage(self.window)

    def _see_elsewhere(self) -> None:
        """Take the sessions of other plans as walls; the first picture does not wait for them."""
        plan = self.document.state.plan.id

        def see(walls: "Mapping[BusyId, Busy]") -> None:
            if self.document.state.plan.id == plan:
                self.document.see_elsewhere(walls)

        self.jobs.submit(lambda: self.shelf.elsewhere(plan), see, self.errands.refused)

    def _complete(self) -> None:
        """Add what is beside the calendar, and what the actions start."""
        from gui.errands import Errands
        from gui.plans.plans import Plans
        from gui.replan.replanning import Replanning
        from gui.shell import Shell

        window, wiring = self.window, self._wiring
        window.add_sides()
        window.panes.restore(self._settings.value(PANES))
        self.errands = Errands(
            window,
            self.document,
            self.shelf,
            self.jobs,
            self.theme,
            wiring.now,
            wiring.zone(),
            wiring.make,
            wiring.read_busy,
            self._preferences.usual_length,
        )
        self.errands.connect()
        self.plans = Plans(
            window, self.document, self.shelf, self.jobs, self.theme, self.errands, wiring.now
        )
        self.plans.connect_actions()
        self._add_text()
        journal = self._add_journal()
        self.shell = Shell(window, self.document, self.theme, self._steps, wiring.now, journal)
        self.shell.connect_actions()
        self.replanning = Replanning(window, self.document, self.jobs, self.theme, wiring.now)
        self.replanning.connect_actions()
        self._add_outlooks()
        self._add_accounts()
        self._add_journal_commands()
        self._add_focus()
        window.every(LOOK_AGAIN, self._look_again)

    def _add_text(self) -> None:
        """The plan's text beside the plan, and in its file."""
        from gui.finding_links import FindingLinks
        from gui.leading import Leading
        from gui.linked.linking import Linking
        from gui.source.showing import Showing

        self.linking = Linking(self.errands)
        self.linking.connect_actions()
        window, now = self.window, self._wiring.now
        self.text = Showing(window, self.document, self.jobs, self.theme, now, self.shelf.source)
        self.text.connect_actions()
        FindingLinks(window, self.document)
        self.leading = Leading(self.errands)
        self.leading.look()

    def _add_outlooks(self) -> None:
        from gui.notes.notes import Notes
        from gui.notes.template import KEPT
        from gui.progress.keeping import Keeping
        from gui.progress.standing import Standing
        from gui.reporting import Reporting
        from gui.review.reviewing import Reviewing
        from gui.search.searching import Searching
        from gui.sending import Sending
        from gui.session_pane.past import Past

        preferences = self._preferences
        notes = Notes(self.errands, self.plans.open, lambda table: preferences.text(KEPT[table]))
        notes.connect_actions()
        self.progress = Standing(self.errands)
        self.progress.connect_actions()
        self.keeping = Keeping(self.errands)
        Past(self.errands)
        self.reviewing = Reviewing(self.errands, self.replanning)
        self.reviewing.connect_actions()
        self.searching = Searching(self.errands, self.plans.open, notes.open)
        self.searching.connect_actions()
        self.reporting = Reporting(self.errands, preferences)
        self.reporting.connect_actions()
        self.sending = Sending(self.errands, self._wiring.open_link)
        self.sending.connect_actions()

    def _add_accounts(self) -> None:
        from core.store.reader import has_accounts
        from gui.sync.accounts import Accounts

        wiring = self._wiring
        self.accounts = Accounts(
            self.errands,
            wiring.open_courier,
            self._preferences,
            lambda: has_accounts(wiring.library),
            self.plans.open,
        )
        self.accounts.connect_actions()
        self.plans.offer_to_clear(lambda: has_accounts(wiring.library), self.accounts.syncing.clear)

    def _add_journal(self) -> "Journaling":
        from core.store.reader import has_journal
        from gui.journal.journaling import Journaling

        path, window = self._wiring.library, self.window
        self.journaling = Journaling(
            self._wiring.open_journal, self.document, self.jobs, lambda: has_journal(path), window
        )
        return self.journaling

    def _add_journal_commands(self) -> None:
        from core.store.reader import has_journal
        from gui.journal.journal import JournalInWindow
        from gui.translation import translate

        path, shell = self._wiring.library, self.shell
        self.journal = JournalInWindow(
            self.window,
            self.journaling,
            self.theme,
            lambda: has_journal(path),
            lambda: shell.open_settings_at(translate("JournalPart", "Journal in Git")),
        )
        self.journal.connect_actions()

    def _add_focus(self) -> None:
        from gui.focus.focus import Focus
        from gui.focus.reminders import Reminders
        from gui.ticking import Ticking

        pull_forward = self.replanning.pull_forward
        self.focus = Focus(self.errands, self._preferences, self.plans.open, pull_forward)
        self.focus.connect_actions()
        open_plan, come_forward = self.plans.open, lambda: self._called(None)
        self.reminders = Reminders(
            self.errands, self._preferences, self.focus, open_plan, come_forward
        )
        self.reminders.connect_actions()
        self.reminders.elsewhere.edited.connect(self.journaling.write_soon)
        Ticking(self.errands, self.focus.focusing)
        if self.document.is_open:
            self.focus.begin()

    def _preferred(self, name: str) -> None:
        """Follow a choice of the user's that everything shown has to be made anew for."""
        from gui.conventions import CHOICES

        if name in CHOICES:
            # Not from within the control that was chosen with: it goes with the window.
            QTimer.singleShot(0, self._anew)

    def _anew(self) -> None:
        """Make the window again as it stands, in another language or way to write."""
        from gui.conventions import follow
        from gui.replan.replanning import OFFER

        old, date = self.window, self.window.calendar.date
        chosen, place = old.calendar.selected, self.shell.leave()
        self._keep_place()
        self.jobs.cancel(OFFER)
        old.closing.disconnect(self._close)
        old.close()
        follow(self._qt, self._preferences)
        self._stand()
        self._complete()
        if self.document.is_open:
            self.window.calendar.show_date(date)
            self.window.choose(chosen)
        self.window.show()
        if place is not None:
            self.shell.open_settings(place)

    def _called(self, plan: Path | None) -> None:
        """A second start was made: come forward, with its plan."""
        self.frame.setWindowState(
            self.frame.windowState() & ~self.frame.windowState().WindowMinimized
        )
        self.frame.raise_()
        self.frame.activateWindow()
        if plan is not None:
            self.errands.open_plan(plan)

    def _look_again(self) -> None:
        if not self.document.is_open:
            return
        plan = self.document.state.plan.id

        def looked(state: "State | None") -> None:
            if state is not None:
                self.document.receive(state)
                self.focus.begin()

        changed = self.shelf.changed_elsewhere
        self.jobs.submit(lambda: changed(plan), looked, self.errands.refused)

    def _close(self) -> None:
        self._keep_place()
        self.document.finish()
        self.linking.finish()
        self.keeping.finish()
        self.jobs.submit(self.shelf.close, lambda _: None, self.errands.refused)
        self.jobs.finish()

    def _keep_place(self) -> None:
        self._settings.setValue("geometry", self.frame.saveGeometry())
        self._settings.setValue(HUE, self.theme.hue)
        self._settings.setValue(PANES, self.window.panes.widths)
        self._preferences.put(LOOK, self.window.calendar.look.as_text())
