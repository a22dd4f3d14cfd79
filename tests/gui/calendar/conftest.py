"""A week view over the ten-day plan, at a size where nothing needs scrolling to be reached."""

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from whenever import Instant, ZonedDateTime

from core.model import SessionId, State
from gui.calendar.calendar import Calendar
from gui.calendar.geometry import Box
from gui.document import Document
from gui.jobs import Jobs
from gui.theme import Theme
from tests.states import FIRST_DAY, at, ten_day_state

NOW = at(FIRST_DAY.add(days=2), 11)
"""Wednesday of the first week, in the middle of its second session."""


class Stage:
    """A view on the screen, and a pointer that says where it goes in hours and dates."""

    def __init__(
        self, view: Calendar, document: Document, theme: Theme, clock: SimpleNamespace
    ) -> None:
        self.clock = clock
        self.view = view
        self.window = view.window()
        self.document = document
        self.theme = theme
        self.viewport = view.grid.viewport()

    @property
    def state(self) -> State:
        """The document's state."""
        return self.document.state

    def box(self, session: str) -> Box:
        """Where a session's first block is drawn, on the screen."""
        x, y, width, height = self.view.grid.shown.pieces_of(SessionId(session))[0].box
        return Box(x, y - self.view.grid.top, width, height)

    def middle(self, session: str) -> QPoint:
        """The middle of a session's block."""
        x, y, width, height = self.box(session)
        return QPoint(x + width // 2, y + height // 2)

    def spot(self, day: int, hour: float) -> QPoint:
        """The middle of the day's column, at an hour of the wall clock."""
        geometry = self.view.grid.geometry_now
        column = geometry.column(day)
        y = geometry.y_of(hour * 60) - self.view.grid.top
        return QPoint(column.x + column.width // 2, y)

    def press(self, at_: QPoint) -> None:
        """The left button goes down."""
        QTest.mousePress(self.viewport, Qt.MouseButton.LeftButton, pos=at_)

    def go(self, to: QPoint, alt: bool = False, shift: bool = False, ctrl: bool = False) -> None:
        """The pointer moves with the button down; QTest's own moves know no modifiers."""
        modifiers = Qt.KeyboardModifier.NoModifier
        if alt:
            modifiers = Qt.KeyboardModifier.AltModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        if ctrl:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(to),
            QPointF(self.viewport.mapToGlobal(to)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            modifiers,
        )
        QApplication.sendEvent(self.viewport, event)

    def release(self, at_: QPoint) -> None:
        """The left button comes up."""
        QTest.mouseRelease(self.viewport, Qt.MouseButton.LeftButton, pos=at_)

    def drag(self, start: QPoint, end: QPoint, alt: bool = False) -> None:
        """Press, move, release."""
        self.press(start)
        self.go(start + (end - start) / 2, alt)
        self.go(end, alt)
        self.release(end)

    def carry(self, session: str, day: int, hour: float, alt: bool = False) -> None:
        """Drag a session by its middle so that it starts at an hour of a day."""
        box, middle = self.box(session), self.middle(session)
        end = self.spot(day, hour) + QPoint(0, middle.y() - box.y + 1)
        self.drag(middle, end, alt)

    def start(self, session: str) -> ZonedDateTime:
        """When a session starts, on the wall."""
        return self.state.local(self.state.slots[SessionId(session)].start)

    def wall(self, session: str) -> str:
        """The same as a day of the month and a time."""
        return self.start(session).format("DD HH:mm")

    def clear_hover(self) -> None:
        """The pointer leaves the grid."""
        self.view.grid.set_hovered(None)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """A key is struck on the grid."""
        QTest.keyClick(self.view.grid, key, modifiers or Qt.KeyboardModifier.NoModifier)


Staging = Callable[..., Stage]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, at 100 %."""
    theme = Theme(qapp)
    yield theme
    theme.deleteLater()


@pytest.fixture
def staged(qtbot: QtBot, theme: Theme) -> Iterator[Staging]:
    """Makes a stage from a state; the clock stands still at `now`."""
    jobs = Jobs()

    def make(
        state: State | None = None,
        now: Instant = NOW,
        mirrored: bool = False,
        size: tuple[int, int] = (1000, 1400),
    ) -> Stage:
        document = Document(lambda _plan, _changes: None, jobs)
        document.open(state or ten_day_state())
        clock = SimpleNamespace(now=now)
        # A window with a layout of its own makes the offscreen platform warn; this one has none.
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(*size)
        view = Calendar(document, theme, lambda: clock.now, window)
        if mirrored:
            view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        view.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        view.grid.setFocus()
        return Stage(view, document, theme, clock)

    yield make
    jobs.finish()
    QGuiApplication.restoreOverrideCursor()
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def stage(staged: Staging) -> Stage:
    """The ten-day plan on its first Wednesday."""
    return staged()
