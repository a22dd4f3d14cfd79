"""Where the timer's small window stands: over nothing that is pressed, and where it was put."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from gui.focus.focus import Focus
from gui.focus.window import FocusWindow
from gui.preferences import PLACE
from gui.replan.replanning import Replanning
from tests.gui.conftest import PINNED
from tests.gui.focus.conftest import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def started(room: Room) -> Focus:
    focus = room.furnish()
    room.window.choose(PINNED)
    focus.start(PINNED)
    return focus


def drag(small: FocusWindow, to: QPoint) -> None:
    """Carry it by its ground."""
    QTest.mousePress(small, LEFT, pos=QPoint(5, 5))
    QTest.mouseMove(small, small.mapFromGlobal(to) + QPoint(5, 5))
    QTest.mouseRelease(small, LEFT, pos=QPoint(5, 5))


@pytest.fixture
def fitting(room: Room) -> Room:
    """The window covers the whole screen, as most do."""
    room.window.setGeometry(room.window.screen().availableGeometry())
    return room


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_comes_up_over_no_pane_and_no_button(fitting: Room, direction: Qt.LayoutDirection):
    window = fitting.window
    window.setLayoutDirection(direction)
    small = started(fitting).small
    lies = on_screen(small)
    assert window.screen().availableGeometry().contains(lies)
    panes = [p for p in (window.outline, window.session_pane, window.bar) if p.isVisible()]
    buttons = [b for b in window.findChildren(QPushButton) if b.isVisible()]
    assert panes and not [w for w in (*panes, *buttons) if on_screen(w).intersects(lies)]


def test_beside_a_window_that_leaves_room_it_stands_in_the_corner(room: Room):
    free = room.window.screen().availableGeometry()
    room.window.setGeometry(free.adjusted(0, 0, 0, -free.height() // 2))
    lies = on_screen(started(room).small)
    assert lies.right() > free.center().x() and lies.bottom() > free.bottom() - 40
    assert not lies.intersects(on_screen(room.window))


def test_where_it_was_put_it_stands_again(fitting: Room):
    """Also over a pane, and at the next start."""
    focus = started(fitting)
    there = fitting.window.mapToGlobal(QPoint(10, 100))
    drag(focus.small, there)
    assert focus.small.pos() == there
    QTest.keyClick(focus.small, Qt.Key.Key_Escape)
    focus.button.click()
    assert focus.small.pos() == there
    focus.small.hide()
    again = fitting.furnish()
    fitting.until(again.small.isVisible)
    assert again.small.pos() == there


def test_it_stays_on_a_screen_that_has_become_smaller(fitting: Room):
    fitting.preferences.put(PLACE, "5000,-300")
    small = started(fitting).small
    assert fitting.window.screen().availableGeometry().contains(on_screen(small))


def test_it_steps_aside_for_a_panel_that_opens_below_it_and_comes_back(fitting: Room):
    window, errands = fitting.window, fitting.errands
    replanning = Replanning(window, errands.document, errands.jobs, errands.theme, errands.now)
    replanning.connect_actions()
    small = started(fitting).small
    free = window.screen().availableGeometry()
    there = free.bottomRight() + QPoint(1, 1) - QPoint(small.width(), small.height())
    drag(small, there)
    window.activateWindow()
    fitting.qtbot.waitUntil(window.isActiveWindow)
    window.actions_.replan.trigger()
    panel = replanning.panel
    assert panel is not None
    fitting.until(lambda: not on_screen(small).intersects(on_screen(panel)))
    assert small.isVisible() and not on_screen(small).intersects(on_screen(panel.apply))
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert replanning.panel is None
    fitting.until(lambda: small.pos() == there)
