"""What stands above the hours is found, said and used by screen readers and by keys alone."""

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from core.model import ReadingId
from gui.calendar.ranges import Mode
from tests.gui.calendar.conftest import Stage
from tests.gui.calendar.test_accessible import children, names
from tests.states import FIRST_DAY


@pytest.fixture(autouse=True)
def british() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def test_each_head_says_its_date_its_day_and_what_is_to_spare(stage: Stage):
    assert names(stage.view.hours.heads)[3] == (
        "Thursday 5 March 2026, Day 4 · Databases, 10 h to do, 0 min done, room for 10 h, full"
    )


def test_a_head_shows_its_day_by_key_click_and_screen_reader(stage: Stage):
    heads, view = stage.view.hours.heads, stage.view
    stage.window.activateWindow()
    heads.setFocus()
    QTest.keyClick(heads, Qt.Key.Key_Right)
    assert children(heads)[1].state().focused
    QTest.keyClick(heads, Qt.Key.Key_Return)
    assert (view.mode, view.date) == (Mode.DAY, FIRST_DAY.add(days=1))
    view.set_mode(Mode.WEEK)
    actions = children(heads)[2].actionInterface()
    assert actions is not None and set(actions.actionNames()) == {"SetFocus", "Press", "ShowMenu"}
    actions.doAction("Press")
    assert (view.mode, view.date) == (Mode.DAY, FIRST_DAY.add(days=2))
    view.set_mode(Mode.WEEK)
    column = view.grid.geometry_now.column(4)
    QTest.mouseClick(heads, Qt.MouseButton.LeftButton, pos=QPoint(column.x + 20, 20))
    assert (view.mode, view.date) == (Mode.DAY, FIRST_DAY.add(days=4))


def test_a_reading_is_a_check_box_that_can_be_ticked(stage: Stage):
    lane = stage.view.hours.all_day
    stage.window.activateWindow()
    assert names(lane)[0] == "Monday 2 March, reading, Further on Python Backend Foundations"
    first, second, *_ = children(lane)
    assert first.role() is QAccessible.Role.CheckBox and not first.state().checked
    actions = first.actionInterface()
    assert actions is not None and set(actions.actionNames()) == {"SetFocus", "Toggle"}
    actions.doAction("Toggle")
    assert stage.state.readings[ReadingId("r1")].done
    assert children(lane)[0].state().checked
    lane.setFocus()
    QTest.keyClick(lane, Qt.Key.Key_Right)
    assert second.state().focused


def test_tab_goes_from_the_heads_down(stage: Stage):
    """Before and after the day was looked at another way."""
    hours = stage.view.hours
    stage.window.activateWindow()
    for mode in (Mode.DAY, Mode.MONTH, Mode.WEEK):
        stage.view.set_mode(mode)
    hours.grid.setFocus()
    for before in (hours.all_day, hours.heads):
        QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Backtab)
        assert before.hasFocus()
