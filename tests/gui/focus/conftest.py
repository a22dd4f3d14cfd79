"""A window with the sample plan in a library of its own, a clock that tests set, and its timer."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whenever import Instant

from core.focus.timer import Timer
from core.model import PlanId, State
from core.store.library import Library
from gui.document import Document
from gui.errands import Errands
from gui.focus.focus import Focus
from gui.jobs import Jobs
from gui.preferences import Preferences
from gui.shelf import Shelf
from gui.theme import Theme
from gui.window import MainWindow
from tests.gui.conftest import MORNING
from tests.states import sample_state


class Clock:
    """Shows the moment that a test sets."""

    def __init__(self) -> None:
        self.moment = MORNING

    def now(self) -> Instant:
        """The moment it shows."""
        return self.moment


@dataclass
class Room:
    """The window, what it stands on, and the timer."""

    path: Path
    qtbot: QtBot
    document: Document
    window: MainWindow
    errands: Errands
    preferences: Preferences
    pulled: list[str]
    watch: Clock

    @property
    def clock(self) -> Instant:
        """The moment on the clock."""
        return self.watch.moment

    @clock.setter
    def clock(self, moment: Instant) -> None:
        self.watch.moment = moment

    def open_plan(self, plan: PlanId, then: Callable[[], None]) -> None:
        """Make the plan the open one, and go on."""
        shelf, document = self.errands.shelf, self.document

        def opened(state: State) -> None:
            document.open(state)
            then()

        if plan == document.state.plan.id:
            then()
        else:
            self.errands.jobs.submit(lambda: shelf.open(plan), opened, self.errands.refused)

    def furnish(self) -> Focus:
        """The timer of a window that has just been opened."""
        focus = Focus(
            self.errands,
            self.preferences,
            self.open_plan,
            lambda: self.pulled.append("forward"),
        )
        focus.connect_actions()
        focus.begin()
        return focus

    def kept(self) -> Timer | None:
        """The timer as another program finds it in the library."""
        with closing(Library.open(self.path, self.clock)) as library:
            return library.focus.timer()

    def stored(self) -> State:
        """The plan as another program finds it in the library."""
        with closing(Library.open(self.path, self.clock)) as library:
            return library.load(self.document.state.plan.id)

    def until(self, what: Callable[[], object]) -> None:
        """Wait for what the worker does."""
        self.qtbot.waitUntil(lambda: bool(what()))


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    """On Wednesday at 08:00; the pinned session is from 09:00 to 10:30."""
    path = tmp_path / "library.sqlite"
    with closing(Library.open(path, MORNING)) as library:
        library.add(sample_state(), b"# Plan\n", MORNING)
    theme, jobs = Theme(qapp), Jobs()

    clock = Clock()
    now = clock.now
    shelf = Shelf(path, now)
    document = Document(shelf.save, jobs)
    document.open(sample_state())
    window = MainWindow(document, theme, now)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    errands = Errands(
        window, document, shelf, jobs, theme, now, "Europe/Berlin",
        lambda _form, _what: b"", lambda _path, _zone, _run_up: {},
    )  # fmt: skip
    made = Room(path, qtbot, document, window, errands, Preferences(settings), [], clock)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.close()
    jobs.submit(shelf.close, lambda _: None, lambda _: None)
    jobs.finish()
    theme.deleteLater()
