"""Everything a hand can do besides moving and resizing one session, and the same without a drag."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core import edits
from core.changes import Changes
from core.model import RunUp, SessionId
from gui.calendar.hint import Hint
from gui.calendar.month import MonthView
from gui.calendar.ranges import Mode
from tests.gui.calendar.conftest import Stage, Staging
from tests.states import FIRST_DAY, at, ten_day_state

PART_1, PART_2 = SessionId("d1s1"), SessionId("d1s2")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def roomy(staged: Staging) -> Stage:
    """Only the sessions of the first two days, so that nothing has to give way."""
    state = edits.set_run_up(ten_day_state(), RunUp(FIRST_DAY, FIRST_DAY.add(days=30)))
    for day in range(3, 11):
        for place in range(1, 5):
            state = edits.unschedule(state, SessionId(f"d{day}s{place}"))
    return staged(state)


def click(stage: Stage, session: str, modifiers: Qt.KeyboardModifier) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(stage.viewport, left, modifiers, stage.middle(session))


def hint(stage: Stage) -> str:
    label = stage.view.findChild(Hint)
    return label.text() if isinstance(label, Hint) and label.isVisible() else ""


# Drawing a new one


def test_a_drag_over_nothing_draws_a_session(roomy: Stage, qtbot: QtBot):
    with qtbot.waitSignal(roomy.view.create_wished) as wished:
        roomy.drag(roomy.spot(4, 9), roomy.spot(4, 10.5))
    assert wished.args == [at(FIRST_DAY.add(days=4), 9), 90]


def test_what_is_drawn_shows_its_times_and_escape_forgets_it(roomy: Stage, qtbot: QtBot):
    roomy.press(roomy.spot(4, 9))
    roomy.go(roomy.spot(4, 10))
    roomy.go(roomy.spot(4, 11))
    (ghost,) = roomy.view.grid.preview.ghosts
    assert ghost.face.time == "09:00 – 11:00"
    with qtbot.assertNotEmitted(roomy.view.create_wished):
        roomy.key(Qt.Key.Key_Escape)
        roomy.release(roomy.spot(4, 11))
    assert not roomy.view.grid.preview.ghosts


def test_drawn_upwards_it_ends_where_the_press_was(roomy: Stage, qtbot: QtBot):
    with qtbot.waitSignal(roomy.view.create_wished) as wished:
        roomy.drag(roomy.spot(4, 10), roomy.spot(4, 9))
    assert wished.args == [at(FIRST_DAY.add(days=4), 9), 75]


# Copying


def test_with_control_a_drag_copies(roomy: Stage):
    box, middle = roomy.box(PART_1), roomy.middle(PART_1)
    end = roomy.spot(4, 9) + QPoint(0, middle.y() - box.y + 1)
    roomy.press(middle)
    roomy.go(end, ctrl=True)
    assert PART_1 not in roomy.view.grid.preview.moved
    roomy.release(end)
    assert roomy.wall(PART_1) == "02 08:00"
    (copy,) = roomy.state.sessions.keys() - ten_day_state().sessions.keys()
    assert roomy.wall(copy) == "06 09:00"
    assert roomy.state.sessions[copy].title == roomy.state.sessions[PART_1].title
    assert roomy.view.selected == copy
    roomy.document.undo()
    assert copy not in roomy.state.sessions


def test_control_pressed_and_let_go_on_the_way_changes_what_it_is(roomy: Stage):
    end = roomy.spot(4, 10)
    roomy.press(roomy.middle(PART_1))
    roomy.go(end, ctrl=True)
    roomy.go(end + QPoint(0, 1))
    assert PART_1 in roomy.view.grid.preview.moved
    roomy.release(end)
    assert len(roomy.state.sessions) == 40
    assert roomy.start(PART_1).day == 6


# Swapping


def test_with_control_and_shift_a_drop_on_another_swaps_them(roomy: Stage):
    other = SessionId("d2s1")
    roomy.press(roomy.middle(PART_1))
    roomy.go(roomy.middle(other), ctrl=True, shift=True)
    assert "Swap with Advanced Backend" in hint(roomy)
    roomy.release(roomy.middle(other))
    assert (roomy.wall(PART_1), roomy.wall(other)) == ("03 08:00", "02 08:00")
    assert roomy.document.undo_name is not None and "Swap" in roomy.document.undo_name


def test_a_swap_with_nothing_does_nothing(roomy: Stage):
    before = roomy.state
    roomy.press(roomy.middle(PART_1))
    roomy.go(roomy.spot(5, 9), ctrl=True, shift=True)
    assert "over another session" in hint(roomy)
    roomy.release(roomy.spot(5, 9))
    assert roomy.state == before


# Taking off


def test_dragged_out_of_the_grid_a_session_leaves_the_calendar(roomy: Stage):
    out = QPoint(-60, roomy.middle(PART_1).y())
    roomy.press(roomy.middle(PART_1))
    roomy.go(roomy.spot(1, 9))
    roomy.go(out)
    assert "off the calendar" in hint(roomy)
    roomy.release(out)
    assert PART_1 not in roomy.state.slots
    assert PART_1 in roomy.state.sessions
    roomy.document.undo()
    assert roomy.wall(PART_1) == "02 08:00"


def test_brought_back_in_it_is_moved_after_all(roomy: Stage):
    end = roomy.spot(4, 10)
    roomy.press(roomy.middle(PART_1))
    roomy.go(QPoint(-60, 300))
    roomy.go(end)
    roomy.release(end)
    assert roomy.start(PART_1).day == 6


# Several at once


def test_control_and_a_click_choose_several_which_move_together(roomy: Stage):
    click(roomy, PART_1, Qt.KeyboardModifier.NoModifier)
    click(roomy, "d2s1", CONTROL)
    assert roomy.view.grid.marked == {PART_1, "d2s1"}
    roomy.carry(PART_1, 3, 9)
    assert (roomy.wall(PART_1), roomy.wall("d2s1")) == ("05 09:00", "06 09:00")
    roomy.document.undo()
    assert (roomy.wall(PART_1), roomy.wall("d2s1")) == ("02 08:00", "03 08:00")


def test_shift_and_a_click_choose_all_between(roomy: Stage):
    click(roomy, PART_1, Qt.KeyboardModifier.NoModifier)
    click(roomy, "d2s1", SHIFT)
    assert roomy.view.grid.marked == {"d1s1", "d1s2", "d1s3", "d1s4", "d2s1"}


def test_a_band_chooses_what_it_meets(roomy: Stage):
    start, end = roomy.spot(2, 7.5), roomy.spot(0, 10.5)
    QTest.mousePress(roomy.viewport, Qt.MouseButton.LeftButton, SHIFT, start)
    roomy.go(start + QPoint(-20, 20), shift=True)
    roomy.go(end, shift=True)
    roomy.release(end)
    assert roomy.view.grid.marked == {"d1s1", "d1s2", "d2s1", "d2s2"}
    roomy.key(Qt.Key.Key_Delete)
    assert not roomy.state.slots.keys() & {"d1s1", "d1s2", "d2s1", "d2s2"}
    roomy.document.undo()
    assert "d2s2" in roomy.state.slots


def test_a_click_on_one_of_several_chooses_it_alone(roomy: Stage):
    click(roomy, PART_1, Qt.KeyboardModifier.NoModifier)
    click(roomy, PART_2, CONTROL)
    click(roomy, PART_2, Qt.KeyboardModifier.NoModifier)
    assert roomy.view.grid.marked == frozenset()
    assert roomy.view.selected == PART_2


def test_control_and_the_arrows_choose_several_by_key(roomy: Stage):
    roomy.view.select(PART_1)
    roomy.key(Qt.Key.Key_Down, CONTROL)
    assert roomy.view.grid.marked == {PART_1, PART_2}
    roomy.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert (roomy.wall(PART_1), roomy.wall(PART_2)) == ("03 08:00", "03 10:15")
    roomy.key(Qt.Key.Key_Escape)
    assert roomy.view.grid.marked == frozenset()


# Lifted by a key


def test_enter_lifts_arrows_carry_and_enter_lets_go(roomy: Stage):
    roomy.view.select(PART_1)
    roomy.key(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        roomy.key(key)
    (ghost,) = roomy.view.grid.preview.ghosts
    assert ghost.face.time == "08:15 – 10:15"
    assert roomy.wall(PART_1) == "02 08:00"
    roomy.key(Qt.Key.Key_Down, SHIFT)
    roomy.key(Qt.Key.Key_Return)
    assert roomy.wall(PART_1) == "05 08:15"
    assert roomy.state.sessions[PART_1].minutes == 135
    roomy.document.undo()
    assert roomy.wall(PART_1) == "02 08:00"
    assert roomy.state.sessions[PART_1].minutes == 120


def test_escape_gives_a_lifted_session_back(roomy: Stage):
    before = roomy.state
    roomy.view.select(PART_1)
    roomy.key(Qt.Key.Key_Return)
    roomy.key(Qt.Key.Key_Down)
    roomy.key(Qt.Key.Key_Escape)
    assert roomy.state == before
    assert not roomy.view.grid.preview.ghosts
    assert roomy.view.selected == PART_1


def test_carried_past_the_last_date_the_next_week_shows(roomy: Stage):
    roomy.view.select(PART_1)
    roomy.key(Qt.Key.Key_Return)
    for _ in range(7):
        roomy.key(Qt.Key.Key_Right)
    assert roomy.view.dates.first == FIRST_DAY.add(days=7)
    roomy.key(Qt.Key.Key_Return)
    assert roomy.wall(PART_1) == "09 08:00"


def test_picked_up_the_pointer_carries_it_without_a_button(roomy: Stage):
    """The way for those who cannot drag: a menu picks it up, a click lets it go."""
    roomy.view.lift(PART_1)
    QTest.mouseMove(roomy.viewport, roomy.spot(4, 9))
    QTest.mouseMove(roomy.viewport, roomy.spot(4, 10.25))
    QTest.mouseClick(roomy.viewport, Qt.MouseButton.LeftButton, pos=roomy.spot(4, 10.25))
    assert roomy.wall(PART_1) == "06 10:00"


def test_in_a_month_the_arrows_carry_by_days_and_weeks(roomy: Stage):
    roomy.view.set_mode(Mode.MONTH)
    month = roomy.view.findChild(MonthView)
    assert isinstance(month, MonthView)
    roomy.view.select(PART_1)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(month, key)
    assert roomy.wall(PART_1) == "10 08:00"
    QTest.keyClick(month, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert roomy.wall(PART_1) == "09 08:00"


def test_every_gesture_is_one_step_back(roomy: Stage):
    before = roomy.state
    roomy.carry(PART_1, 4, 9)
    roomy.document.undo()
    assert not Changes.between(before, roomy.state)
