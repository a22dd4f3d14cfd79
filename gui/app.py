"""Starts the window: first something to see, then the plan, then everything slow.

The order is what makes the start fast. A bare window stands before the panes are even imported, the
week is painted from a read-only look into the library, and the library's machinery comes after it.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from gui.frame import Frame
from gui.preferences import Preferences
from gui.theme import DARK, LIGHT, Theme, system_is_dark
from resources import path_of

if TYPE_CHECKING:
    from whenever import Instant

    from core.model import Busy, BusyId, State
    from core.outgoing import Format, Outgoing
    from gui.errands import ReadBusy

LOOK_AGAIN = 2000
"""Milliseconds between looks whether another program has edited the library."""


class Wiring(NamedTuple):
    """What the window is given: the library, the clock, the zone, who makes and reads files."""

    library: Path
    now: "Callable[[], Instant]"
    zone: "Callable[[], str]"
    make: "Callable[[Format, Outgoing], bytes]"
    read_busy: "ReadBusy"


def run(wiring: Wiring, plan: Path | None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    _spare_reading_sources()
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("tenday")
    qt.setApplicationDisplayName("Tenday")
    qt.setDesktopFileName("tenday")
    settings = QSettings("tenday", "tenday")
    dark = bool(settings.value("dark", system_is_dark(qt), bool))
    frame = Frame((DARK if dark else LIGHT).background)
    geometry = settings.value("geometry")
    if geometry is None or not frame.restoreGeometry(geometry):
        frame.resize(1440, 900)
    app = App(wiring, qt, dark, frame, settings)
    if not app.is_first(plan):
        print("Tenday is already open with this library; it has come to the front.")
        return 0
    frame.stands.connect(lambda: QTimer.singleShot(0, lambda: app.furnish(plan)))
    frame.show()
    return qt.exec()


def _spare_reading_sources() -> None:
    """Have PySide not read the source of each module imported after it, for a switch unused here.

    It looks for its `__feature__` imports that way, which costs a start dozens of milliseconds.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]


class App:
    """One running window and what it stands on."""

    def __init__(
        self, wiring: Wiring, qt: QApplication, dark: bool, frame: Frame, settings: QSettings
    ) -> None:
        self._wiring = wiring
        self._qt = qt
        self._dark = dark
        self._settings = settings
        self._preferences = Preferences(settings)
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
        from gui import crash
        from gui.calendar.look import CalendarLook
        from gui.document import Document
        from gui.jobs import Jobs
        from gui.shelf import Shelf
        from gui.window import MainWindow

        wiring = self._wiring
        self.theme = Theme(self._qt, self._dark, float(str(self._settings.value("scale", 1.0))))
        crash.install(wiring.library.parent / "reports", wiring.now)
        self.jobs = Jobs(self.frame)
        self.shelf = Shelf(wiring.library, wiring.now)
        self.document = Document(self.shelf.save, self.jobs)
        self.window = MainWindow(self.document, self.theme, wiring.now, whole=False)
        look = CalendarLook.of_text(self._preferences.text("calendar/look"))
        self.window.calendar.set_look(look)
        self.window.closing.connect(self._close)
        self.frame.setCentralWidget(self.window)
        QApplication.sendPostedEvents()
        state = read_open_plan(wiring.library)
        if state is not None:
            self.document.open(state)
            self.frame.repaint()
            QTimer.singleShot(0, lambda: self._settle(plan))
        else:
            self._begin(plan)

    def _begin(self, plan: Path | None) -> None:
        """Open a plan that cannot be had by a look into the library: the sample, at first."""

        def begun(state: "State") -> None:
            self.document.open(state)
            self._settle(plan)

        self._complete()
        self.jobs.submit(self._last_plan_or_sample, begun, self.errands.no_library)

    def _settle(self, plan: Path | None) -> None:
        """Do what the first picture did not have to wait for."""
        if not self.window.is_whole:
            self._complete()
        # The library's import, at the first edit, must not keep the window from being painted.
        sys.setswitchinterval(0.0005)
        from PySide6.QtGui import QIcon

        QApplication.setWindowIcon(QIcon(str(path_of("icons/tenday.svg"))))
        self._instance.listen()
        self._see_elsewhere()
        self.window.every(LOOK_AGAIN, self._look_again)
        if plan is not None:
            self.errands.open_plan(plan)

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
        from gui.replan.replanning import Replanning
        from gui.shell import Shell

        window, wiring = self.window, self._wiring
        window.add_sides()
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
        )
        self.errands.connect()
        self.shell = Shell(window, self.document, self.theme, self._preferences, wiring.now)
        self.shell.connect_actions()
        self.replanning = Replanning(window, self.document, self.jobs, self.theme, wiring.now)
        self.replanning.connect_actions()

    def _called(self, plan: Path | None) -> None:
        """A second start was made: come forward, with its plan."""
        self.frame.setWindowState(
            self.frame.windowState() & ~self.frame.windowState().WindowMinimized
        )
        self.frame.raise_()
        self.frame.activateWindow()
        if plan is not None:
            self.errands.open_plan(plan)

    def _last_plan_or_sample(self) -> "State":
        return self.shelf.last_plan() or self.errands.add_sample()

    def _look_again(self) -> None:
        plan = self.document.state.plan.id
        self.jobs.submit(
            lambda: self.shelf.changed_elsewhere(plan),
            lambda state: self.document.receive(state) if state is not None else None,
            self.errands.refused,
        )

    def _close(self) -> None:
        self._settings.setValue("geometry", self.frame.saveGeometry())
        self._preferences.put("calendar/look", self.window.calendar.look.as_text())
        self._settings.setValue("dark", self.theme.dark)
        self._settings.setValue("scale", self.theme.scale)
        self.document.finish()
        self.jobs.submit(self.shelf.close, lambda _: None, self.errands.refused)
        self.jobs.finish()
