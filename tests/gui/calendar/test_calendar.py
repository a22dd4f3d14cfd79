"""The ways of looking at one plan: what each shows, and what they have in common."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core import edits
from core.changes import NOTHING
from core.model import SessionId
from gui.calendar.agenda import AgendaView
from gui.calendar.agenda_rows import Kind
from gui.calendar.look import CalendarLook
from gui.calendar.month import MonthView
from gui.calendar.ranges import HOURLY, Dated, Mode
from tests.gui.calendar.conftest import Stage, Staging
from tests.states import FIRST_DAY, at, ten_day_state

PART_1 = SessionId("d1s1")


def month_of(stage: Stage) -> MonthView:
    stage.view.set_mode(Mode.MONTH)
    view = stage.view.findChild(MonthView)
    assert isinstance(view, MonthView)
    return view


def agenda_of(stage: Stage) -> AgendaView:
    stage.view.set_mode(Mode.AGENDA)
    view = stage.view.findChild(AgendaView)
    assert isinstance(view, AgendaView)
    return view


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for to in (start + (end - start) / 2, end):
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(to),
            QPointF(widget.mapToGlobal(to)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


@pytest.mark.parametrize(("mode", "count"), [
    (Mode.DAY, 1), (Mode.WORK_WEEK, 5), (Mode.WEEK, 7), (Mode.DAYS, 4), (Mode.PLAN, 11),
])  # fmt: skip
def test_the_hours_show_as_many_columns_as_the_view_has_dates(stage: Stage, mode: Mode, count: int):
    stage.view.set_mode(mode)
    assert stage.view.grid.geometry_now.count == count
    assert stage.view.grid.geometry_now.dates[0] == stage.view.dates.first


def test_a_day_is_that_of_the_chosen_session(stage: Stage):
    stage.view.select(SessionId("d5s1"))
    stage.view.set_mode(Mode.DAY)
    assert stage.view.dates == Dated(FIRST_DAY.add(days=4), 1)
    assert stage.view.grid.shown.pieces_of(SessionId("d5s1"))


def test_the_zoom_is_kept_for_each_view(stage: Stage):
    grid = stage.view.grid
    grid.zoom(2, 0)
    high = grid.hour
    stage.view.set_mode(Mode.DAY)
    assert grid.hour != high
    stage.view.set_mode(Mode.WEEK)
    assert grid.hour == high
    assert stage.view.look.hours == {Mode.WEEK: high}


def test_the_whole_plan_fits_its_study_hours_until_it_is_zoomed(staged: Staging):
    stage = staged(size=(1000, 500))
    stage.view.set_mode(Mode.PLAN)
    grid = stage.view.grid
    ends = [s.box.y + s.box.height - grid.top for s in grid.shown.all()]
    assert max(ends) <= stage.viewport.height()
    assert min(s.box.y - grid.top for s in grid.shown.all()) >= 0
    stage.view.resize(1000, 700)
    assert (
        30
        < stage.viewport.height() - max(s.box.y + s.box.height - grid.top for s in grid.shown.all())
        < 60
    )


def test_weeks_begin_as_the_user_wants(stage: Stage):
    stage.view.set_look(CalendarLook(first_weekday=7))
    assert stage.view.dates.first == FIRST_DAY.subtract(days=1)


def test_a_second_time_zone_stands_beside_the_hours(stage: Stage):
    gutter = stage.view.grid.geometry_now.gutter
    stage.view.set_look(CalendarLook(second_zone="Asia/Kolkata"))
    assert stage.view.grid.geometry_now.gutter > gutter
    x, y = gutter // 2, stage.spot(0, 9).y()
    ink = stage.viewport.grab(stage.viewport.rect()).toImage()
    around = [ink.pixelColor(x + dx, y + dy).lightness() for dx in range(9) for dy in range(-5, 6)]
    assert min(around) < 150


def test_the_month_shows_every_session_of_a_date(staged: Staging):
    stage = staged(size=(1000, 900))
    month = month_of(stage)
    assert {s.session for s in month.shown.all()} == set(ten_day_state().sessions)
    index = month.geometry_now.index_of(FIRST_DAY)
    assert index is not None
    assert [s.session for s in month.shown.in_cell(index)] == [f"d1s{n}" for n in range(1, 5)]


def test_what_a_date_has_no_room_for_is_counted(staged: Staging):
    stage = staged(size=(1000, 420))
    month = month_of(stage)
    index = month.geometry_now.index_of(FIRST_DAY)
    assert index is not None
    assert len(month.shown.in_cell(index)) + month.shown.hidden_in(index) == 4
    assert month.shown.hidden_in(index) > 0


def test_a_cell_as_low_as_its_head_says_there_how_much_stands_on_it(staged: Staging):
    """As in a small window at 200 %; a click on it shows the day."""
    stage = staged(size=(1000, 250))
    month = month_of(stage)
    index = month.geometry_now.index_of(FIRST_DAY)
    assert index is not None
    assert month.geometry_now.lines == 0
    assert month.shown.in_cell(index) == [] and month.shown.hidden_in(index) == 4
    x, y, width, height = month.geometry_now.cell(index)
    head = QRect(x + 30, y, width - 38, height)
    before = month.grab(head).toImage()
    stage.document.do("off", lambda s: edits.unschedule(s, PART_1))
    assert month.grab(head).toImage() != before
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=QPoint(x + width // 2, y + height - 8))
    assert (stage.view.mode, stage.view.date) == (Mode.DAY, FIRST_DAY)


def test_dragged_to_another_date_a_session_keeps_its_time(staged: Staging):
    stage = staged(size=(1000, 900))
    month = month_of(stage)
    x, y, width, height = month.shown.pieces_of(PART_1)[0].box
    index = month.geometry_now.index_of(FIRST_DAY.add(days=13))
    assert index is not None
    cell = month.geometry_now.cell(index)
    drag(month, QPoint(x + width // 2, y + height // 2), QPoint(cell.x + 20, cell.y + 40))
    assert stage.wall("d1s1") == "15 08:00"
    assert stage.state.slots[PART_1].pinned
    stage.document.undo()
    assert stage.wall("d1s1") == "02 08:00"


def test_escape_gives_a_session_back_to_its_date(staged: Staging):
    stage = staged(size=(1000, 900))
    month = month_of(stage)
    x, y, *_ = month.shown.pieces_of(PART_1)[0].box
    at_ = QPoint(x + 20, y + 5)
    assert month.drag_in(PART_1, month.mapToGlobal(at_ + QPoint(300, 0)))
    QTest.keyClick(month, Qt.Key.Key_Escape)
    month.drag_in_drop()
    assert stage.wall("d1s1") == "02 08:00"


def test_a_month_previews_what_an_edit_would_move(staged: Staging):
    stage = staged(size=(1000, 900))
    month = month_of(stage)
    there = FIRST_DAY.add(days=6)
    changes = stage.document.preview(lambda s: edits.move(s, PART_1, at(there, 9)))
    stage.view.show_preview(changes)
    index = month.geometry_now.index_of(there)
    assert month.shown.pieces_of(PART_1) == [] or index is not None
    assert PART_1 in [s.session for s in month.shown.in_cell(index or 0)]
    stage.view.show_preview(NOTHING)
    assert PART_1 not in [s.session for s in month.shown.in_cell(index or 0)]


def test_the_month_follows_an_edit(staged: Staging):
    stage = staged(size=(1000, 900))
    month = month_of(stage)
    before = _pixels(month)
    stage.document.do("move", lambda s: edits.move(s, PART_1, at(FIRST_DAY.add(days=6), 9)))
    assert _pixels(month) != before
    stage.document.undo()
    assert _pixels(month) == before


def test_a_click_on_a_date_shows_its_day(staged: Staging):
    stage = staged(size=(1000, 900))
    month = month_of(stage)
    cell = month.geometry_now.cell(month.geometry_now.index_of(FIRST_DAY.add(days=3)) or 0)
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=QPoint(cell.x + 8, cell.y + 8))
    assert stage.view.mode is Mode.DAY
    assert stage.view.dates.first == FIRST_DAY.add(days=3)


def test_the_agenda_lists_dates_and_what_stands_on_them(stage: Stage):
    rows = agenda_of(stage).rows.rows
    assert [r.key for r in rows if r.date == FIRST_DAY] == ["", "d1s1", "d1s2", "d1s3", "d1s4"]
    assert [r.date for r in rows if r.kind is Kind.DATE][-1] == stage.state.run_up.target_date


def test_the_agenda_ends_with_what_waits_for_a_place(stage: Stage):
    agenda = agenda_of(stage)
    stage.document.do("off", lambda s: edits.unschedule(s, PART_1))
    assert [r.kind for r in agenda.rows.rows[-2:]] == [Kind.WAITING, Kind.SESSION]
    assert agenda.rows.rows[-1].key == PART_1


def test_the_search_finds_titles_topics_days_and_notes(stage: Stage):
    agenda = agenda_of(stage)
    stage.document.do("note", lambda s: edits.write_note(s, SessionId("d2s2"), "Bitmap SCAN?"))
    for typed, found in (("docker 2", ["d3s2"]), ("bitmap", ["d2s2"]), ("zebra", [])):
        agenda.search.setText(typed)
        assert [r.key for r in agenda.rows.rows if r.kind is Kind.SESSION] == found, typed
    agenda.search.clear()
    assert len([r for r in agenda.rows.rows if r.kind is Kind.SESSION]) == 40


def test_the_agenda_chooses_and_opens_by_key(stage: Stage, qtbot: QtBot):
    agenda = agenda_of(stage)
    stage.view.select(PART_1)
    QTest.keyClick(agenda.list, Qt.Key.Key_Down)
    assert stage.view.selected == "d1s2"
    with qtbot.waitSignal(stage.view.edit_wished) as wished:
        QTest.keyClick(agenda.list, Qt.Key.Key_Return)
    assert wished.args == ["d1s2"]
    QTest.keyClick(agenda.list, Qt.Key.Key_Delete)
    assert "d1s2" not in stage.state.slots


def test_the_agenda_has_the_session_s_menu(stage: Stage, qtbot: QtBot):
    agenda = agenda_of(stage)
    agenda.select(PART_1)
    at_ = agenda.list.visualRect(agenda.list.currentIndex()).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at_, agenda.list.viewport().mapToGlobal(at_)
    )
    with qtbot.waitSignal(stage.view.menu_wished) as wished:
        QApplication.sendEvent(agenda.list, event)
    assert wished.args is not None and wished.args[0] == PART_1


def test_keys_go_from_date_to_date_of_a_month(staged: Staging):
    """Tab comes to the dates; their ends turn the month, and no key there is for the blocks."""
    stage = staged(size=(1000, 900))
    stage.view.select(PART_1)
    month = month_of(stage)
    stage.window.activateWindow()
    month.setFocus()
    QTest.keyClick(month, Qt.Key.Key_Tab)
    heads = month.heads
    assert heads.hasFocus() and heads.current == FIRST_DAY
    ringed = _pixels(month)
    for key, there in (
        (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 8), (Qt.Key.Key_Left, 7), (Qt.Key.Key_Up, 0),
    ):  # fmt: skip
        QTest.keyClick(heads, key)
        assert heads.current == FIRST_DAY.add(days=there)
    assert _pixels(month) == ringed
    QTest.keyClick(heads, Qt.Key.Key_Delete)
    assert PART_1 in stage.state.slots
    for _ in range(6):
        QTest.keyClick(heads, Qt.Key.Key_Down)
    assert stage.view.dates.holds(FIRST_DAY.add(days=42)) and not stage.view.dates.holds(FIRST_DAY)
    assert heads.current == FIRST_DAY.add(days=42)
    QTest.keyClick(heads, Qt.Key.Key_Return)
    assert (stage.view.mode, stage.view.date) == (Mode.DAY, FIRST_DAY.add(days=42))


def test_the_dates_of_a_month_are_mirrored_for_the_keys_too(staged: Staging):
    stage = staged(size=(1000, 900))
    month = month_of(stage)
    month.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    month.heads.setFocus()
    before = month.heads.current
    QTest.keyClick(month.heads, Qt.Key.Key_Left)
    assert month.heads.current == before.add(days=1)


def test_keys_on_a_date_of_the_agenda_are_the_date_s(stage: Stage):
    """Enter shows it by itself, and what was chosen before stays where it is."""
    agenda = agenda_of(stage)
    stage.view.select(SessionId("d1s4"))
    QTest.keyClick(agenda.list, Qt.Key.Key_Down)
    QTest.keyClick(agenda.list, Qt.Key.Key_Delete)
    assert "d1s4" in stage.state.slots
    QTest.keyClick(agenda.list, Qt.Key.Key_Return)
    assert (stage.view.mode, stage.view.date) == (Mode.DAY, FIRST_DAY.add(days=1))


def test_a_choice_holds_across_the_views(stage: Stage):
    stage.view.select(SessionId("d2s1"))
    month, agenda = month_of(stage), agenda_of(stage)
    assert month.selected == "d2s1"
    assert agenda.list.currentIndex().data(Qt.ItemDataRole.UserRole).key == "d2s1"
    for mode in HOURLY:
        stage.view.set_mode(mode)
        assert stage.view.selected == "d2s1"


def _pixels(widget: QWidget) -> QImage:
    return widget.grab().toImage()
