"""Dragging with a real pointer: what moves, what it is called, and what does not happen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from whenever import Date, Instant

from core import edits
from core.changes import Changes
from core.model import RunUp, SessionId, State
from tests.gui.calendar.conftest import Stage, Staging
from tests.states import FIRST_DAY, at, ten_day_state

PART_1 = SessionId("d1s1")


def test_a_drag_moves_snaps_and_pins(stage: Stage):
    stage.carry("d1s1", 0, 9.3)
    assert stage.wall("d1s1") == "02 09:15"
    assert stage.state.slots[PART_1].pinned
    assert stage.document.undo_name == "Move Python Backend Foundations, part 1 to Mon 09:15"
    assert stage.view.selected == "d1s1"


def test_a_drag_is_one_edit_however_far_it_goes(stage: Stage):
    seen: list[Changes] = []
    stage.document.changed.connect(seen.append)
    stage.press(stage.middle("d1s1"))
    for day in range(6):
        stage.go(stage.spot(day, 12))
    stage.release(stage.spot(5, 12))
    assert len(seen) == 1
    stage.document.undo()
    assert stage.wall("d1s1") == "02 08:00"
    assert stage.document.undo_name is None


def test_alt_makes_the_steps_five_minutes(stage: Stage):
    stage.carry("d1s1", 0, 9.34, alt=True)
    assert stage.wall("d1s1") == "02 09:20"


def test_across_days_a_session_keeps_its_odd_minutes(staged: Staging):
    stage = staged(edits.move(ten_day_state(), PART_1, at(FIRST_DAY, 8, 7)))
    stage.carry("d1s1", 3, 8.1)
    assert stage.wall("d1s1") == "05 08:07"


def test_escape_gives_it_back(stage: Stage):
    before = stage.state
    stage.press(stage.middle("d1s1"))
    stage.go(stage.spot(3, 12))
    assert stage.view.grid.preview.ghosts
    stage.key(Qt.Key.Key_Escape)
    assert not stage.view.grid.preview.ghosts
    stage.go(stage.spot(4, 12))
    stage.release(stage.spot(4, 12))
    assert stage.state is before
    assert stage.document.undo_name is None


def test_nothing_changes_before_the_button_comes_up(stage: Stage):
    before = stage.state
    stage.press(stage.middle("d1s1"))
    stage.go(stage.spot(3, 12))
    assert stage.state is before
    ghost = stage.view.grid.preview.ghosts[0]
    assert ghost.box.x > stage.view.grid.geometry_now.column(3).x
    assert " – " in ghost.face.time


def test_back_where_it_was_nothing_is_edited(stage: Stage):
    stage.press(stage.middle("d1s1"))
    stage.go(stage.spot(3, 12))
    home = stage.middle("d1s1")
    stage.go(home)
    stage.release(home)
    assert stage.document.undo_name is None


def test_a_click_only_chooses(stage: Stage):
    before = stage.state
    at_ = stage.middle("d2s2")
    stage.press(at_)
    stage.go(at_ + QPoint(2, 2))
    assert not stage.view.grid.preview.ghosts
    stage.release(at_ + QPoint(2, 2))
    assert stage.view.selected == "d2s2"
    assert stage.state is before


def test_a_click_beside_everything_chooses_nothing(stage: Stage):
    stage.view.select(PART_1)
    empty = stage.spot(0, 22)
    stage.press(empty)
    stage.release(empty)
    assert stage.view.selected is None


@pytest.mark.parametrize(("edge", "hour", "start", "minutes"), [
    ("top", 8.5, "02 08:30", 90),
    ("top", 7.0, "02 07:00", 180),
    ("top", 23.0, "02 09:45", 15),
    ("bottom", 11.0, "02 08:00", 180),
    ("bottom", 3.0, "02 08:00", 15),
])  # fmt: skip
def test_each_edge_resizes(stage: Stage, edge: str, hour: float, start: str, minutes: int):
    box = stage.box("d1s1")
    x = box.x + box.width // 2
    grip = QPoint(x, box.y + 2 if edge == "top" else box.y + box.height - 2)
    stage.drag(grip, QPoint(x, stage.spot(0, hour).y()))
    assert stage.wall("d1s1") == start
    assert stage.state.sessions[PART_1].minutes == minutes


def test_a_resize_is_named_after_the_new_length(stage: Stage):
    box = stage.box("d1s1")
    grip = QPoint(box.x + 30, box.y + box.height - 2)
    stage.drag(grip, QPoint(grip.x(), stage.spot(0, 11).y()))
    assert stage.document.undo_name == "Resize Python Backend Foundations, part 1 to 3 h"
    assert not stage.state.slots[PART_1].pinned


def test_the_pointer_says_what_it_would_take_hold_of(stage: Stage):
    box = stage.box("d1s1")
    for y, shape in (
        (box.y + 1, Qt.CursorShape.SizeVerCursor),
        (box.y + box.height // 2, Qt.CursorShape.ArrowCursor),
        (box.y + box.height - 2, Qt.CursorShape.SizeVerCursor),
    ):
        QTest.mouseMove(stage.viewport, QPoint(box.x + 20, y))
        assert stage.viewport.cursor().shape() == shape


def test_a_block_past_midnight_is_carried_by_either_part(staged: Staging):
    stage = staged(edits.move(ten_day_state(), PART_1, at(FIRST_DAY, 23)))
    first, second = stage.view.grid.shown.pieces_of(PART_1)
    assert (first.column, second.column) == (0, 1)
    morning = stage.spot(1, 0.5)
    stage.drag(morning, stage.spot(3, 0.5))
    assert stage.wall("d1s1") == "04 23:00"


def test_near_the_lower_edge_a_drag_scrolls(staged: Staging, qtbot: QtBot):
    stage = staged(size=(1000, 500))
    stage.press(stage.middle("d1s1"))
    stage.go(stage.middle("d1s1") + QPoint(0, 40))
    before = stage.view.grid.top
    stage.go(QPoint(200, stage.viewport.height() - 1))
    bar = stage.view.grid.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > before + 20)
    shown = stage.view.grid.preview.ghosts[0].box
    stage.release(QPoint(200, stage.viewport.height() - 1))
    assert stage.box("d1s1").y + stage.view.grid.top == shown.y


def test_a_drag_scrolls_only_the_way_it_went(staged: Staging, qtbot: QtBot):
    stage = staged(size=(1000, 500))
    stage.view.grid.verticalScrollBar().setValue(stage.view.grid.geometry_now.y_of(8 * 60) - 5)
    top = stage.view.grid.top
    stage.press(stage.middle("d1s1"))
    stage.go(QPoint(stage.middle("d1s1").x() + 80, stage.middle("d1s1").y() + 5))
    stage.go(QPoint(stage.middle("d1s1").x() + 80, stage.middle("d1s1").y() + 6))
    qtbot.wait(40)
    assert stage.view.grid.top == top
    stage.release(stage.middle("d1s1"))


def test_held_at_the_side_a_drag_turns_the_week(stage: Stage):
    stage.press(stage.middle("d1s1"))
    edge = QPoint(stage.view.grid.geometry_now.width - 2, stage.middle("d1s1").y())
    stage.go(stage.spot(5, 9))
    stage.go(edge)
    timer = stage.view.hours.hand.edges.turning
    assert timer.isActive()
    timer.timeout.emit()
    assert stage.view.dates.first == FIRST_DAY.add(days=7)
    stage.go(stage.spot(1, 9))
    stage.release(stage.spot(1, 9))
    assert stage.wall("d1s1") == "10 08:00"


def test_an_hour_the_clock_skips_takes_no_session(staged: Staging):
    stage = staged(_in_spring(), now=at(Date(2026, 3, 25), 12))
    before = stage.state
    middle = stage.middle("d1s1")
    stage.press(middle)
    # The block is an hour long and held by its middle: at 02:30 + 30 min it would start at 02:30.
    stage.go(stage.spot(6, 3) + QPoint(0, -2))
    assert stage.viewport.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    assert not stage.view.grid.preview.ghosts
    stage.release(stage.spot(6, 3) + QPoint(0, -2))
    assert stage.state is before


def test_a_drop_across_the_change_of_the_clock_keeps_wall_time_and_length(staged: Staging):
    stage = staged(_in_spring(), now=at(Date(2026, 3, 25), 12))
    stage.carry("d1s1", 6, 8)
    assert stage.wall("d1s1") == "29 08:00"
    span = stage.state.span_of(PART_1)
    assert span is not None
    assert span.minutes == 60


def test_the_two_rounds_of_a_repeated_hour_are_two_halves_of_the_column(staged: Staging):
    autumn = Date(2026, 10, 19)
    state = _with_week(ten_day_state(), autumn)
    state = edits.set_minutes(state, PART_1, 30)
    state = edits.move(state, PART_1, at(autumn, 8))
    stage = staged(state, now=at(autumn, 12))
    column = stage.view.grid.geometry_now.column(6)
    for share, utc_hour in ((0.2, 0), (0.8, 1)):
        box = stage.box("d1s1")
        x = column.x + round(column.width * share)
        start = QPoint(box.x + box.width // 2, box.y + box.height // 2)
        y = stage.spot(6, 2).y() + box.height // 2 + 2
        stage.drag(start, QPoint(x, y))
        assert stage.state.slots[PART_1].start == Instant.from_utc(2026, 10, 25, utc_hour)
        assert (stage.box("d1s1").x > column.x + column.width // 2 - 2) == (share > 0.5)


def test_right_to_left_is_the_mirror_image(staged: Staging):
    stage = staged(mirrored=True)
    geometry = stage.view.grid.geometry_now
    assert geometry.column(0).x > geometry.column(6).x
    stage.carry("d1s1", 4, 10)
    assert stage.wall("d1s1") == "06 10:00"


def test_at_200_percent_a_drag_means_the_same(staged: Staging):
    stage = staged(size=(1600, 1300))
    stage.theme.set_scale(2.0)
    stage.view.grid.bring_into_view(PART_1)
    assert stage.view.grid.geometry_now.hour == 104
    stage.carry("d1s1", 2, 9.5)
    assert stage.wall("d1s1") == "04 09:30"


def test_a_session_from_outside_lands_where_it_is_let_go(staged: Staging):
    stage = staged(edits.unschedule(ten_day_state(), PART_1))
    outside = stage.window.mapToGlobal(QPoint(5, 5))
    assert not stage.view.drag_in(PART_1, outside)
    assert not stage.view.grid.preview.ghosts
    inside = stage.viewport.mapToGlobal(stage.spot(4, 21.25))
    assert stage.view.drag_in(PART_1, inside)
    assert [ghost.session for ghost in stage.view.grid.preview.ghosts] == ["d1s1"]
    stage.view.drag_in_drop()
    assert stage.wall("d1s1") == "06 21:00"
    assert stage.state.slots[PART_1].pinned


def test_from_outside_nothing_happens_off_the_dates_or_after_escape(staged: Staging):
    stage = staged(edits.unschedule(ten_day_state(), PART_1))
    stage.view.drag_in(PART_1, stage.viewport.mapToGlobal(stage.spot(4, 12)))
    stage.view.drag_in(PART_1, stage.window.mapToGlobal(QPoint(5, 5)))
    stage.view.drag_in_drop()
    stage.view.drag_in(PART_1, stage.viewport.mapToGlobal(stage.spot(4, 12)))
    stage.view.drag_in_cancel()
    stage.view.drag_in_drop()
    assert PART_1 not in stage.state.slots
    assert not stage.view.grid.preview.ghosts


def test_an_arrival_from_elsewhere_ends_the_drag(stage: Stage):
    stage.press(stage.middle("d1s1"))
    stage.go(stage.spot(3, 12))
    stage.document.receive(edits.move(stage.state, PART_1, at(FIRST_DAY, 20)))
    stage.release(stage.spot(3, 12))
    assert stage.wall("d1s1") == "02 20:00"


def test_a_drag_outlives_what_arrives_for_others(stage: Stage):
    stage.press(stage.middle("d1s1"))
    stage.go(stage.spot(3, 12))
    other = SessionId("d2s1")
    stage.document.receive(edits.move(stage.state, other, at(FIRST_DAY, 21)))
    assert stage.view.grid.preview.ghosts
    stage.release(stage.spot(3, 12))
    assert stage.start("d1s1").date() == FIRST_DAY.add(days=3)
    assert stage.wall("d2s1") == "02 21:00"


def _with_week(state: State, monday: Date) -> State:
    return edits.set_run_up(state, RunUp(monday, monday.add(days=30)))


def _in_spring() -> State:
    monday = Date(2026, 3, 23)
    state = edits.set_minutes(_with_week(ten_day_state(), monday), PART_1, 60)
    return edits.move(state, PART_1, at(monday, 8))
