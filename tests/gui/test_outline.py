"""The outline: what it says of the plan, and choosing, ticking and dragging in it."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import edits
from core.changes import Changes
from core.model import DayId, PlanId, ReadingId, SessionId
from gui.document import Document
from gui.jobs import Jobs
from gui.outline import Outline
from gui.outline.tree import Tree
from tests.any_edit import empty_state
from tests.gui.conftest import ALSO_DONE, DONE, MISSED, PINNED, SKIPPED, UNPLACED, Desk


@pytest.fixture
def outline(desk: Desk) -> Outline:
    made = Outline(desk.document, desk.theme, desk.now)
    desk.show(made, 264, 868)
    return made


def index_of(tree: Tree, start: str) -> QModelIndex:
    """The row whose text starts with `start`."""
    for index in indexes(tree, QModelIndex()):
        if str(index.data()).startswith(start):
            return index
    raise AssertionError(f"no row starts with {start}")


def indexes(tree: Tree, above: QModelIndex) -> Iterator[QModelIndex]:
    """All rows below `above`, each before those below it."""
    for row in range(tree.model().rowCount(above)):
        index = tree.model().index(row, 0, above)
        yield index
        yield from indexes(tree, index)


def spot(tree: Tree, start: str, x: int = 100) -> QPoint:
    """A point in the row, `x` from its left."""
    rect = tree.visualRect(index_of(tree, start))
    return QPoint(x, rect.center().y())


def spoken(tree: Tree, start: str) -> str:
    return index_of(tree, start).data(Qt.ItemDataRole.AccessibleTextRole)


def click(tree: Tree, start: str, x: int = 100) -> None:
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot(tree, start, x))


def test_it_grows_with_the_text_as_it_stands(outline: Outline, desk: Desk):
    before = outline.minimumWidth()
    desk.theme.set_scale(2.0)
    assert outline.minimumWidth() == 2 * before
    desk.theme.set_scale(1.0)
    assert outline.minimumWidth() == before


def test_the_head_says_how_much_is_done_and_how_long_there_is(outline: Outline, qtbot: QtBot):
    # Six sessions of 120, 180, 120, 180, 90 and 150; one of 180 is skipped, two of 120 are done.
    qtbot.waitUntil(lambda: "4 of 11 h" in outline.head.figures.text())
    assert outline.head.figures.text() == "4 of 11 h · 5 days to go"
    assert outline.head.title.text() == "Backend Interview"


def test_slack_is_said_in_words_and_follows_the_plan(outline: Outline, desk: Desk, qtbot: QtBot):
    qtbot.waitUntil(lambda: outline.slack.text().endswith("spare before Mon 9 Mar"))
    for number in range(8):
        id_ = SessionId(f"more{number}")
        desk.document.do(
            "Add", lambda s, i=id_: edits.add_session(s, i, DayId("d3"), "More", 10 * 60)
        )
    qtbot.waitUntil(lambda: "short before Mon 9 Mar" in outline.slack.text())


def test_todays_day_is_open_at_the_start_and_the_others_are_not(outline: Outline):
    tree = outline.tree
    is_open = [tree.isExpanded(index_of(tree, f"Day {n}")) for n in (1, 2, 3)]
    assert is_open == [False, False, True]


def test_a_click_on_a_day_opens_and_closes_it(outline: Outline):
    tree = outline.tree
    click(tree, "Day 1")
    assert tree.isExpanded(index_of(tree, "Day 1"))
    click(tree, "Day 1")
    assert not tree.isExpanded(index_of(tree, "Day 1"))


def test_a_screen_reader_hears_what_is_painted_beside_the_title(outline: Outline, desk: Desk):
    tree = outline.tree
    assert spoken(tree, "Day 3") == "Day 3 Databases, today, 0 of 4 hours done"
    assert spoken(tree, "Day 2").endswith("2 of 2 hours done")  # what is skipped does not count
    assert spoken(tree, "SQL") == (
        "SQL review, 1 hour 30 minutes, planned, Wed 4 Mar 09:00, pinned, 1 of 3 topics ticked"
    )
    assert "optional, not on the calendar" in spoken(tree, "Indexing")
    assert "missed" in spoken(tree, "Typing")
    assert spoken(tree, "PEP") == "PEP 8 and its why, reading, read"
    desk.clock = desk.clock.add(hours=1)
    assert ", now, " in spoken(tree, "SQL")


def test_qt_offers_the_rows_to_screen_readers(outline: Outline):
    interface = QAccessible.queryAccessibleInterface(outline.tree)
    names = [interface.child(i).text(QAccessible.Text.Name) for i in range(interface.childCount())]
    assert any(name.startswith("SQL review, 1 hour 30 minutes") for name in names)


def test_choosing_with_the_mouse_or_the_keys_says_which_session(outline: Outline, qtbot: QtBot):
    tree = outline.tree
    with qtbot.waitSignal(outline.session_selected) as chosen:
        click(tree, "SQL")
    assert chosen.args == [PINNED]
    with qtbot.waitSignal(outline.session_selected) as chosen:
        QTest.keyClick(tree, Qt.Key.Key_Down)
    assert chosen.args == [UNPLACED]


def test_following_another_pane_opens_the_day_and_says_nothing(outline: Outline, qtbot: QtBot):
    with qtbot.assertNotEmitted(outline.session_selected):
        outline.select(DONE)
    tree = outline.tree
    assert tree.isExpanded(index_of(tree, "Day 1"))
    assert tree.selectionModel().isSelected(index_of(tree, "Packages"))
    outline.select(None)
    assert not tree.selectionModel().hasSelection()


def test_a_double_click_and_enter_ask_for_the_edit(outline: Outline, qtbot: QtBot):
    tree = outline.tree
    with qtbot.waitSignal(outline.edit_wished) as wished:
        QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot(tree, "SQL"))
    assert wished.args == [PINNED]
    outline.select(UNPLACED)
    with qtbot.waitSignal(outline.edit_wished) as wished:
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert wished.args == [UNPLACED]


@pytest.mark.parametrize("reason", ["mouse", "key"])
def test_the_menu_is_asked_for_where_it_belongs(outline: Outline, qtbot: QtBot, reason: str):
    tree = outline.tree
    outline.select(PINNED)
    at = spot(tree, "SQL")
    kind = (
        QContextMenuEvent.Reason.Mouse if reason == "mouse" else QContextMenuEvent.Reason.Keyboard
    )
    event = QContextMenuEvent(kind, at, tree.viewport().mapToGlobal(at))
    with qtbot.waitSignal(outline.menu_wished) as wished:
        QApplication.sendEvent(tree.viewport(), event)
    session, where = wished.args or []
    assert session == PINNED
    row = tree.visualRect(index_of(tree, "SQL"))
    assert row.adjusted(0, 0, 0, 2).contains(tree.viewport().mapFromGlobal(where))


def test_space_and_the_box_tick_a_reading_and_undo_takes_it_back(outline: Outline, desk: Desk):
    tree, reading = outline.tree, ReadingId("r3")
    tree.setCurrentIndex(index_of(tree, "CAP"))
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert desk.state.readings[reading].done
    click(tree, "CAP", x=34)
    assert not desk.state.readings[reading].done
    desk.document.undo()
    assert desk.state.readings[reading].done
    ticked = index_of(tree, "CAP").data(Qt.ItemDataRole.CheckStateRole)
    assert ticked == Qt.CheckState.Checked


def test_a_press_on_a_readings_words_only_chooses_it(outline: Outline, desk: Desk):
    click(outline.tree, "CAP", x=120)
    assert not desk.state.readings[ReadingId("r3")].done


def drag(outline: Outline, start: str, by: QPoint) -> QPoint:
    """Press on a session and move; returns the global point the pointer is at."""
    tree, at = outline.tree, spot(outline.tree, start)
    QTest.mousePress(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(tree.viewport(), at + by)
    return tree.viewport().mapToGlobal(at + by)


def test_a_drag_says_where_it_is_and_where_it_is_dropped(outline: Outline, qtbot: QtBot):
    tree = outline.tree
    with qtbot.waitSignal(outline.drag_moved) as moved:
        there = drag(outline, "SQL", QPoint(300, 40))
    assert moved.args == [PINNED, there]
    with qtbot.waitSignal(outline.drag_dropped) as dropped:
        QTest.mouseRelease(
            tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.viewport().mapFromGlobal(there)
        )
    assert dropped.args == [PINNED, there]


def test_a_small_movement_is_a_click(outline: Outline, qtbot: QtBot):
    with qtbot.assertNotEmitted(outline.drag_moved):
        drag(outline, "SQL", QPoint(2, 1))


def test_escape_calls_the_drag_off_and_the_release_drops_nothing(outline: Outline, qtbot: QtBot):
    tree = outline.tree
    there = drag(outline, "SQL", QPoint(300, 40))
    with qtbot.waitSignal(outline.drag_cancelled):
        QTest.keyClick(tree, Qt.Key.Key_Escape)
    local = tree.viewport().mapFromGlobal(there)
    with qtbot.assertNotEmitted(outline.drag_moved), qtbot.assertNotEmitted(outline.drag_dropped):
        QTest.mouseMove(tree.viewport(), local + QPoint(9, 9))
        QTest.mouseRelease(tree.viewport(), Qt.MouseButton.LeftButton, pos=local)


def test_days_are_not_dragged(outline: Outline, qtbot: QtBot):
    with qtbot.assertNotEmitted(outline.drag_moved):
        drag(outline, "Day 3", QPoint(300, 40))


def test_an_edit_elsewhere_touches_the_rows_it_changes_and_no_others(
    outline: Outline, desk: Desk, qtbot: QtBot
):
    touched: list[str] = []
    outline.tree.model().dataChanged.connect(
        lambda top, _bottom, _roles: touched.append(top.data())
    )
    desk.document.do("Rename", lambda s: edits.retitle(s, PINNED, "SQL again"))
    assert sorted(touched) == ["Day 3 Databases", "SQL again"]


def test_done_hours_follow_a_session_that_is_done(outline: Outline, desk: Desk):
    desk.document.do("Done", lambda s: edits.complete_as_planned(s, PINNED, desk.now()))
    assert "1.5 of 4 hours done" in spoken(outline.tree, "Day 3")
    desk.document.undo()
    assert "0 of 4 hours done" in spoken(outline.tree, "Day 3")


def test_a_new_order_keeps_what_is_open_and_what_is_chosen(
    outline: Outline, desk: Desk, qtbot: QtBot
):
    outline.select(MISSED)
    with qtbot.assertNotEmitted(outline.session_selected):
        desk.document.do("Move", lambda s: edits.move_to_day(s, ALSO_DONE, DayId("d3")))
    tree = outline.tree
    assert tree.isExpanded(index_of(tree, "Day 1"))
    assert tree.selectionModel().isSelected(index_of(tree, "Typing"))
    assert index_of(tree, "Images").parent().data() == "Day 3 Databases"


def test_a_deleted_session_leaves_the_outline_and_undo_brings_it_back(outline: Outline, desk: Desk):
    desk.document.do("Delete", lambda s: edits.delete_session(s, SKIPPED))
    with pytest.raises(AssertionError, match="no row"):
        index_of(outline.tree, "Compose")
    desk.document.undo()
    assert index_of(outline.tree, "Compose").isValid()


def test_without_a_plan_it_says_what_to_do(desk: Desk):
    document = Document(lambda _plan, _changes: None, Jobs(desk.document))
    empty = Outline(document, desk.theme, desk.now)
    desk.show(empty, 264, 600)
    assert not empty.head.isVisible()
    document.open(desk.state)
    assert empty.head.isVisible()


def test_the_foot_tells_a_failed_save_and_tries_again(desk: Desk, qtbot: QtBot):
    full = [True]

    def save(plan: PlanId, changes: Changes) -> None:
        if full[0]:
            raise edits.Refused("The disk is full. Free some space and try again.")

    document = Document(save, Jobs(desk.document))
    document.open(desk.state)
    outline = Outline(document, desk.theme, desk.now)
    desk.show(outline, 264, 600)
    document.do("Rename", lambda s: edits.retitle(s, PINNED, "SQL again"))
    qtbot.waitUntil(lambda: outline.foot.text.text() == "Not saved ·")
    full[0] = False
    QTest.mouseClick(outline.foot.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: outline.foot.text.text() == "Saved")


def test_a_thousand_sessions_open_and_scroll_without_a_wait(desk: Desk):
    state = empty_state()
    for day in range(100):
        state = edits.add_day(state, DayId(f"d{day}"), str(day + 1), "A theme of some length")
        for place in range(10):
            id_ = SessionId(f"d{day}s{place}")
            state = edits.add_session(state, id_, DayId(f"d{day}"), f"Session {day} {place}", 60)
    desk.document.open(state)
    outline = Outline(desk.document, desk.theme, desk.now)
    desk.show(outline, 264, 868)
    begin = time.perf_counter()
    outline.tree.expandAll()
    outline.select(SessionId("d99s9"))
    outline.grab()
    desk.document.do("Rename", lambda s: edits.retitle(s, SessionId("d99s9"), "Last"))
    outline.grab()
    assert time.perf_counter() - begin < 2.0
