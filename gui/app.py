"""Starts the window: first something to see, then the plan, then everything slow.

The order is what makes the start fast: the window stands before any library is read, the week is
painted from a read-only look into the file, and the library's machinery is loaded after that.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from whenever import Instant

from core.model import State
from core.store.reader import read_open_plan
from gui import crash
from gui.document import Document
from gui.errands import Errands, Make
from gui.jobs import Jobs
from gui.shelf import Shelf
from gui.single_instance import SingleInstance
from gui.theme import Theme, system_is_dark
from gui.window import MainWindow
from resources import path_of

LOOK_AGAIN = 2000
"""Milliseconds between looks whether another program has edited the library."""


@dataclass(frozen=True)
class Wiring:
    """What the window is given: the library, the clock, the zone, and who makes files."""

    library: Path
    now: Callable[[], Instant]
    zone: str
    make: Make


class App:
    """One running window and what it stands on."""

    def __init__(self, wiring: Wiring, qt: QApplication) -> None:
        self._wiring = wiring
        self._settings = QSettings("tenday", "tenday")
        dark = self._settings.value("dark", system_is_dark(qt), bool)
        self.theme = Theme(qt, bool(dark), float(self._settings.value("scale", 1.0)))  # pyright: ignore[reportArgumentType]
        self.jobs = Jobs(qt)
        self.shelf = Shelf(wiring.library, wiring.now)
        self.document = Document(self.shelf.save, self.jobs)
        self.window = MainWindow(self.document, self.theme, wiring.now)
        self.errands = Errands(
            self.window,
            self.document,
            self.shelf,
            self.jobs,
            self.theme,
            wiring.now,
            wiring.zone,
            wiring.make,
        )
        self.errands.connect()
        self.window.closing.connect(self._close)

    def start(self, plan: Path | None) -> None:
        """Show the window, then the plan last opened, or the one given."""
        geometry = self._settings.value("geometry")
        if geometry is None or not self.window.restoreGeometry(geometry):
            self.window.resize(1440, 900)
        self.window.show()
        QTimer.singleShot(0, lambda: self._show_plan(plan))

    def called(self, plan: Path | None) -> None:
        """A second start was made: come forward, with its plan."""
        self.window.setWindowState(
            self.window.windowState() & ~self.window.windowState().WindowMinimized
        )
        self.window.raise_()
        self.window.activateWindow()
        if plan is not None:
            self.errands.open_plan(plan)

    def _show_plan(self, plan: Path | None) -> None:
        state = read_open_plan(self._wiring.library)
        if state is not None:
            self.document.open(state)
        QTimer.singleShot(0, lambda: self._open_library(plan))

    def _open_library(self, plan: Path | None) -> None:
        def opened(state: State) -> None:
            if not self.document.is_open:
                self.document.open(state)
            self.window.every(LOOK_AGAIN, self._look_again)
            if plan is not None:
                self.errands.open_plan(plan)

        self.jobs.submit(self._last_plan_or_sample, opened, self.errands.no_library)

    def _last_plan_or_sample(self) -> State:
        return self.shelf.last_plan() or self.errands.add_sample()

    def _look_again(self) -> None:
        plan = self.document.state.plan.id
        self.jobs.submit(
            lambda: self.shelf.changed_elsewhere(plan),
            lambda state: self.document.receive(state) if state is not None else None,
            self.errands.refused,
        )

    def _close(self) -> None:
        self._settings.setValue("geometry", self.window.saveGeometry())
        self._settings.setValue("dark", self.theme.dark)
        self._settings.setValue("scale", self.theme.scale)
        self.jobs.submit(self.shelf.close, lambda _: None, self.errands.refused)
        self.jobs.finish()


def run(wiring: Wiring, plan: Path | None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("tenday")
    qt.setApplicationDisplayName("Tenday")
    qt.setDesktopFileName("tenday")
    qt.setWindowIcon(QIcon(str(path_of("icons/tenday.svg"))))
    crash.install(wiring.library.parent / "reports", wiring.now)
    instance = SingleInstance(wiring.library)
    if instance.hand_over(plan):
        print("Tenday is already open with this library; it has come to the front.")
        return 0
    instance.listen()
    app = App(wiring, qt)
    instance.called.connect(app.called)
    app.start(plan)
    return qt.exec()
