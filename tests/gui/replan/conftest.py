"""The whole window on the ten-day plan, with a clock that the test sets and the real process."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from pytestqt.qtbot import QtBot
from whenever import Instant

from core import edits
from core.model import Busy, BusyId, RunUp, State
from core.replan.proposal import Strategy
from core.timespan import Span
from gui.document import Document
from gui.jobs import Jobs
from gui.replan.panel import ReplanPanel
from gui.replan.replanning import Replanning
from gui.theme import Theme
from gui.window import MainWindow
from tests.states import FIRST_DAY, at, ten_day_state

PATIENCE = 15_000
"""Milliseconds after which an answer of the process is taken not to come."""

MONDAY, TUESDAY = FIRST_DAY, FIRST_DAY.add(days=1)
EARLY, EVENING = at(MONDAY, 7), at(MONDAY, 20)


@dataclass
class Desk:
    """The window and what is behind it."""

    qtbot: QtBot
    window: MainWindow
    document: Document
    replanning: Replanning
    jobs: Jobs
    theme: Theme
    clock: Instant = EARLY

    @property
    def state(self) -> State:
        return self.document.state

    @property
    def panel(self) -> ReplanPanel:
        """The panel, once it stands and has a first answer for each strategy."""
        self.until(lambda: self.replanning.panel is not None)
        panel = self.replanning.panel
        assert panel is not None
        self.until(lambda: all(panel.finder.fresh(strategy) for strategy in Strategy))
        return panel

    @property
    def said(self) -> str:
        """What the toast says, once there is one."""
        self.until(self.window.toast.isVisible)
        return self.window.toast.text.text()

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def dialog(self, kind: type) -> QDialog:
        """The dialog of that kind which is open."""
        self.until(lambda: any(d.isVisible() for d in self.window.findChildren(kind)))
        return next(d for d in self.window.findChildren(kind) if d.isVisible())

    def previewed(self) -> set[str]:
        """The sessions that the calendar shows as moved."""
        return set(self.window.calendar.grid.preview.moved)


def roomy(state: State) -> State:
    """The plan with four more days before its target date, so that everything has room."""
    return edits.set_run_up(state, RunUp(FIRST_DAY, FIRST_DAY.add(days=14)))


def with_wall(state: State, hour: int = 8, minutes: int = 120) -> State:
    """The plan with someone else's appointment on Tuesday."""
    wall = Busy(BusyId("wall"), "Doctor", Span.lasting(at(TUESDAY, hour), minutes))
    return edits.set_busy(state, {wall.id: wall})


@pytest.fixture(scope="package")
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """One queue and one process for all, since a process takes a moment to start."""
    made = Jobs()
    yield made
    made.finish()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, jobs: Jobs) -> Iterator[Desk]:
    theme = Theme(qapp)
    document = Document(lambda _plan, _changes: None, jobs)
    frame = QMainWindow()
    frame.resize(1440, 900)
    clock: list[Desk] = []
    window = MainWindow(document, theme, lambda: clock[0].clock if clock else EARLY)
    frame.setCentralWidget(window)

    def leave() -> None:
        window.close()

    qtbot.addWidget(frame, before_close_func=lambda _: leave())
    replanning = Replanning(window, document, jobs, theme, lambda: clock[0].clock)
    made = Desk(qtbot, window, document, replanning, jobs, theme)
    clock.append(made)
    document.open(roomy(ten_day_state()))
    replanning.connect_actions()
    with qtbot.waitExposed(frame):
        frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    yield made
    QGuiApplication.restoreOverrideCursor()
    theme.deleteLater()
