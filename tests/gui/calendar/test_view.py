"""The week view apart from dragging: choosing, keys, wishes, and what is painted when."""

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from whenever import SYSTEM_TZ, Date

from core import edits
from core.model import DayId, ReadingId, Record, Rule, RunUp, SessionId
from gui.calendar.calendar import Calendar
from gui.calendar.faces import Look
from gui.calendar.ranges import Dated
from gui.calendar.waiting import Waiting
from gui.document import Document
from gui.jobs import Jobs
from gui.theme import Theme
from tests.gui.calendar.conftest import NOW, Stage, Staging
from tests.states import FIRST_DAY, at, ten_day_state

PART_1 = SessionId("d1s1")


def test_it_opens_on_the_week_of_today_with_the_first_study_hour_in_sight(staged: Staging):
    stage = staged(size=(1000, 500))
    assert stage.view.dates == Dated(FIRST_DAY, 7)
    assert 0 < stage.box("d1s1").y < 100


def test_it_opens_on_the_first_day_of_a_plan_that_lies_ahead(staged: Staging):
    assert staged(now=at(Date(2026, 1, 1), 9)).view.dates == Dated(FIRST_DAY, 7)


@pytest.mark.parametrize(("locale", "first"), [("de_DE", 2), ("en_US", 1), ("ar_EG", 28)])
def test_weeks_begin_as_the_locale_has_it(staged: Staging, locale: str, first: int):
    QLocale.setDefault(QLocale(locale))
    assert staged().view.dates.first.day == first


def test_the_weeks_follow_each_other(stage: Stage, qtbot: QtBot):
    with qtbot.waitSignal(stage.view.range_changed):
        stage.view.forward()
    assert stage.view.dates.first == FIRST_DAY.add(days=7)
    assert stage.view.grid.shown.pieces_of(SessionId("d8s1"))
    stage.view.back()
    stage.view.back()
    assert stage.view.dates.first == FIRST_DAY.subtract(days=7)
    stage.view.today()
    assert stage.view.dates.first == FIRST_DAY


def test_choosing_is_said_once_and_seen(stage: Stage):
    said: list[str | None] = []
    stage.view.selected_changed.connect(said.append)
    before = _pixels(stage)
    stage.view.select(PART_1)
    stage.view.select(PART_1)
    assert said == ["d1s1"]
    box = stage.box("d1s1")
    ring = QPoint(box.x + box.width // 2, box.y)
    assert _pixels(stage).pixelColor(ring) != before.pixelColor(ring)
    assert _pixels(stage).pixelColor(stage.middle("d3s3")) == before.pixelColor(
        stage.middle("d3s3")
    )


def test_a_double_click_wishes_to_edit(stage: Stage, qtbot: QtBot):
    with qtbot.waitSignal(stage.view.edit_wished) as wished:
        QTest.mouseDClick(stage.viewport, Qt.MouseButton.LeftButton, pos=stage.middle("d2s1"))
    assert wished.args == ["d2s1"]


def test_a_double_click_beside_everything_wishes_a_session_there(stage: Stage, qtbot: QtBot):
    with qtbot.waitSignal(stage.view.create_wished) as wished:
        QTest.mouseDClick(stage.viewport, Qt.MouseButton.LeftButton, pos=stage.spot(1, 21.2))
    assert wished.args == [at(FIRST_DAY.add(days=1), 21), 60]


def test_a_right_click_wishes_the_menu_there(stage: Stage, qtbot: QtBot):
    here = stage.middle("d2s1")
    there = stage.viewport.mapToGlobal(here)
    mouse = QContextMenuEvent.Reason.Mouse
    with qtbot.waitSignal(stage.view.menu_wished) as wished:
        QTest.mousePress(stage.viewport, Qt.MouseButton.RightButton, pos=here)
        QApplication.sendEvent(stage.viewport, QContextMenuEvent(mouse, here, there))
    assert wished.args == ["d2s1", there]
    assert stage.view.selected == "d2s1"


def test_the_menu_key_wishes_the_menu_of_what_is_chosen(stage: Stage, qtbot: QtBot):
    stage.view.select(PART_1)
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(stage.view.menu_wished) as wished:
        QApplication.sendEvent(stage.view.grid, key)
    assert wished.args is not None
    assert wished.args[0] == "d1s1"


def test_arrows_go_from_session_to_session(stage: Stage):
    seen: list[str | None] = []
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
        Qt.Key.Key_Left,
    ):
        stage.key(key)
        seen.append(stage.view.selected)
    assert seen == ["d1s1", "d1s2", "d2s2", "d2s1", "d1s4", "d1s4"]


def test_right_to_left_the_arrows_go_where_they_point(staged: Staging):
    stage = staged(mirrored=True)
    stage.view.select(PART_1)
    stage.key(Qt.Key.Key_Left)
    assert stage.view.selected == "d2s1"


@pytest.mark.parametrize(("key", "shift", "wall", "minutes"), [
    (Qt.Key.Key_Down, False, "02 08:15", 120),
    (Qt.Key.Key_Up, False, "02 07:45", 120),
    (Qt.Key.Key_Right, False, "03 08:00", 120),
    (Qt.Key.Key_Left, False, "01 08:00", 120),
    (Qt.Key.Key_Down, True, "02 08:00", 135),
    (Qt.Key.Key_Up, True, "02 08:00", 105),
])  # fmt: skip
def test_alt_moves_and_shift_resizes(
    stage: Stage, key: Qt.Key, shift: bool, wall: str, minutes: int
):
    stage.view.select(PART_1)
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.AltModifier
    stage.key(key, held)
    assert stage.wall("d1s1") == wall
    assert stage.state.sessions[PART_1].minutes == minutes


def test_steps_by_key_are_undone_together(stage: Stage):
    stage.view.select(PART_1)
    for _ in range(3):
        stage.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert stage.wall("d1s1") == "02 08:45"
    stage.document.undo()
    assert stage.wall("d1s1") == "02 08:00"


def test_f2_edits_delete_takes_off_and_escape_lets_go(stage: Stage, qtbot: QtBot):
    stage.view.select(PART_1)
    with qtbot.waitSignal(stage.view.edit_wished) as wished:
        stage.key(Qt.Key.Key_F2)
    assert wished.args == ["d1s1"]
    stage.key(Qt.Key.Key_Delete)
    assert PART_1 not in stage.state.slots
    assert PART_1 in stage.state.sessions
    stage.document.undo()
    stage.key(Qt.Key.Key_Escape)
    assert stage.view.selected is None


def test_a_click_ticks_a_reading(stage: Stage):
    lane = stage.view.hours.all_day
    item = next(item for item in lane.items if item.key == "r2")
    QTest.mouseClick(lane, Qt.MouseButton.LeftButton, pos=lane.box(item).center().toPoint())
    assert stage.state.readings[ReadingId("r2")].done
    assert next(item for item in lane.items if item.key == "r2").done
    stage.document.undo()
    assert not next(item for item in lane.items if item.key == "r2").done


def test_the_space_bar_ticks_a_reading(stage: Stage):
    QTest.keyClick(stage.view.hours.all_day, Qt.Key.Key_Right)
    QTest.keyClick(stage.view.hours.all_day, Qt.Key.Key_Space)
    assert stage.state.readings[ReadingId("r2")].done


def test_the_lane_shows_three_rows_and_the_rest_on_demand(staged: Staging):
    state = ten_day_state()
    for number in range(4):
        state = edits.add_reading(state, ReadingId(f"x{number}"), DayId("d1"), f"More {number}")
    stage = staged(state)
    lane = stage.view.hours.all_day
    more = next(item for item in lane.items if item.text == "+2 more")
    assert more.row == 3
    low = lane.height()
    QTest.mouseClick(lane, Qt.MouseButton.LeftButton, pos=lane.box(more).center().toPoint())
    assert {item.text for item in lane.items} >= {"More 0", "More 3", "Show less"}
    assert lane.height() > low


def test_the_target_date_has_its_flag(staged: Staging):
    state = edits.set_run_up(ten_day_state(), RunUp(FIRST_DAY, FIRST_DAY.add(days=5)))
    flags = [item for item in staged(state).view.hours.all_day.items if item.text == "Target date"]
    assert [flag.column for flag in flags] == [5]


def test_an_undo_repaints_what_it_brings_back(stage: Stage):
    before = _pixels(stage)
    stage.carry("d1s1", 0, 5)
    stage.view.select(None)
    stage.clear_hover()
    assert _pixels(stage) != before
    stage.document.undo()
    assert _pixels(stage) == before


def test_every_edit_shows_as_if_painted_from_nothing(stage: Stage):
    record = Record(at(FIRST_DAY, 8), 120)
    for name, edit in (
        ("done", lambda s: edits.complete(s, PART_1, record)),
        ("title", lambda s: edits.retitle(s, SessionId("d2s2"), "Another")),
        ("moved", lambda s: edits.move(s, SessionId("d4s1"), at(FIRST_DAY, 9))),
        ("gone", lambda s: edits.delete_session(s, SessionId("d3s1"))),
        ("hours", lambda s: edits.set_minutes(s, SessionId("d5s3"), 30)),
        ("dates", lambda s: edits.set_run_up(s, RunUp(FIRST_DAY, FIRST_DAY.add(days=4)))),
    ):
        stage.document.do(name, edit)
        partly = _pixels(stage)
        stage.view.grid.reset()
        assert partly == _pixels(stage), name


def test_looks_follow_state_and_clock(staged: Staging):
    state = ten_day_state()
    state = edits.complete(state, PART_1, Record(at(FIRST_DAY, 8), 120))
    state = edits.miss(state, SessionId("d1s2"))
    state = edits.skip(state, SessionId("d1s3"))
    state = edits.set_optional(state, SessionId("d5s1"), True)
    stage = staged(state)
    looks = {s.block.key: s.face.look for s in stage.view.grid.shown.all()}
    assert looks["d1s1"] is Look.DONE
    assert looks["d1s2"] is Look.MISSED
    assert looks["d1s3"] is Look.SKIPPED
    assert looks["d5s1"] is Look.OPTIONAL
    assert looks["d3s2"] is Look.RUNNING
    assert looks["d3s3"] is Look.PLANNED
    stage.clock.now = NOW.add(hours=4)
    stage.view.grid.tick()
    looks = {s.block.key: s.face.look for s in stage.view.grid.shown.all()}
    assert looks["d3s2"] is Look.PLANNED
    assert looks["d3s3"] is Look.RUNNING


def test_the_dark_theme_paints_everything_else(stage: Stage):
    before = _pixels(stage)
    stage.theme.set_dark(True)
    after = _pixels(stage)
    assert after.pixelColor(stage.middle("d1s1")) != before.pixelColor(stage.middle("d1s1"))
    assert after.pixelColor(5, 5) != before.pixelColor(5, 5)


def test_control_and_the_wheel_zoom_around_the_pointer(stage: Stage):
    grid = stage.view.grid
    at_ = stage.spot(2, 12)
    minute = grid.geometry_now.minute_at(at_.y() + grid.top)
    event = QWheelEvent(
        QPointF(at_),
        QPointF(stage.viewport.mapToGlobal(at_)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stage.viewport, event)
    assert grid.geometry_now.hour > 52
    assert abs(grid.geometry_now.minute_at(at_.y() + grid.top) - minute) < 3


def test_a_preview_shows_every_session_it_would_move(stage: Stage):
    starts = {SessionId(f"d1s{n}"): at(FIRST_DAY.add(days=6), 8 + n) for n in (1, 2)}
    changes = stage.document.preview(lambda state: edits.place(state, starts))
    stage.view.show_preview(changes)
    ghosts = stage.view.grid.preview.ghosts
    assert {ghost.session for ghost in ghosts} == set(starts)
    assert ghosts[0].box.x + ghosts[0].box.width <= ghosts[1].box.x
    stage.view.show_preview(type(changes)({}))
    assert not stage.view.grid.preview.ghosts


def test_the_ring_is_seen_when_the_keyboard_comes(stage: Stage):
    stage.view.grid.clearFocus()
    without = _pixels(stage)
    stage.view.grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert _pixels(stage).pixelColor(1, 1) != without.pixelColor(1, 1)
    stage.view.select(PART_1)
    focused = _pixels(stage)
    stage.view.grid.clearFocus()
    assert _pixels(stage) != focused


def test_a_press_on_a_block_half_in_sight_does_not_scroll(staged: Staging):
    stage = staged(size=(1000, 500))
    grid = stage.view.grid
    grid.verticalScrollBar().setValue(grid.geometry_now.y_of(9 * 60))
    top = grid.top
    stage.press(stage.middle("d1s1") + QPoint(0, 40))
    assert stage.view.selected == "d1s1"
    assert grid.top == top
    stage.release(stage.middle("d1s1"))
    stage.view.select(SessionId("d2s1"))
    assert grid.top < top


def test_larger_text_keeps_the_hour_that_stood_at_the_top(staged: Staging):
    stage = staged(size=(1000, 500))
    grid = stage.view.grid
    hour = grid.geometry_now.minute_at(grid.top)
    stage.theme.set_scale(2.0)
    assert abs(grid.geometry_now.minute_at(grid.top) - hour) < 3


def test_without_a_plan_it_shows_this_week_and_takes_no_harm(qtbot: QtBot, theme: Theme):
    jobs = Jobs()
    window = QWidget()
    qtbot.addWidget(window)
    view = Calendar(Document(lambda _plan, _changes: None, jobs), theme, lambda: NOW, window)
    view.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
    assert view.dates.holds(NOW.to_tz(SYSTEM_TZ).date())
    viewport = view.grid.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        QTest.keyClick(view.grid, key)
    view.forward()
    view.grid.tick()
    assert view.selected is None
    jobs.finish()


def _pixels(stage: Stage) -> QImage:
    return stage.viewport.grab().toImage()


def test_arrows_lead_from_what_the_chosen_session_waits_for(stage: Stage) -> None:
    """Only while it is chosen and both are to be seen, and clicks go through them."""
    first, later = SessionId("d3s1"), SessionId("d4s2")
    waiting = stage.view.hours.findChild(Waiting)
    assert waiting is not None
    stage.document.do("wait", lambda s: edits.set_rule(s, later, Rule(after=(first,))))
    assert not waiting.isVisible()
    stage.view.select(later)
    assert [(a.session, b.session) for a, b in waiting.arrows()] == [(first, later)]
    assert waiting.isVisible()
    under = QApplication.widgetAt(stage.viewport.mapToGlobal(stage.middle(first)))
    assert under is stage.viewport
    QTest.mouseClick(stage.viewport, Qt.MouseButton.LeftButton, pos=stage.middle(first))
    assert stage.view.selected == first
    assert not waiting.isVisible()
