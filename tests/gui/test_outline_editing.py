"""The outline as an editor: names, lengths, ticks, order, with the mouse and the keys."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core import edits
from core.model import DayId, ReadingId, SessionId, Topic
from core.outlining import rows_of
from gui.outline import Outline
from gui.outline.tree import Tree
from tests.gui.conftest import ALSO_DONE, PINNED, UNPLACED, Desk
from tests.gui.test_outline import click, index_of, outline, spot

__all__ = ["outline"]


def field(tree: Tree) -> QLineEdit:
    """The field that is open."""
    (found,) = [f for f in tree.viewport().findChildren(QLineEdit) if f.isVisible()]
    return found


def press(target: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(target, key, held or Qt.KeyboardModifier.NoModifier)


def stand_on(tree: Tree, start: str) -> None:
    tree.setCurrentIndex(index_of(tree, start))
    tree.setFocus()


def rename(tree: Tree, start: str, name: str) -> None:
    stand_on(tree, start)
    press(tree, Qt.Key.Key_F2)
    QTest.keyClicks(field(tree), name)
    press(field(tree), Qt.Key.Key_Return)


def titles(desk: Desk, day: str) -> list[str]:
    return [row.title for row in rows_of(desk.state, DayId(day))]


def test_f2_renames_days_sessions_readings_and_topics_and_undo_takes_each_back(
    outline: Outline, desk: Desk
):
    tree = outline.tree
    tree.expandAll()
    rename(tree, "Day 3", "Data")
    rename(tree, "SQL", "SQL again")
    rename(tree, "CAP", "PACELC")
    rename(tree, "Joins", "Outer joins")
    state = desk.state
    assert state.days[DayId("d3")].theme == "Data"
    assert state.sessions[PINNED].title == "SQL again"
    assert state.readings[ReadingId("r3")].title == "PACELC"
    assert state.sessions[PINNED].topics[0] == Topic("Outer joins", True)
    for _ in range(4):
        desk.document.undo()
    assert desk.state.sessions[PINNED].title == "SQL review"
    assert desk.state.days[DayId("d3")].theme == "Databases"


def test_an_empty_name_is_refused_in_a_sentence_and_escape_keeps_the_old_one(
    outline: Outline, desk: Desk
):
    tree = outline.tree
    stand_on(tree, "SQL")
    press(tree, Qt.Key.Key_F2)
    editor = field(tree)
    editor.clear()
    press(editor, Qt.Key.Key_Return)
    assert field(tree) is editor
    assert "needs a title" in tree.itemDelegate().sentence.text()  # pyright: ignore[reportAttributeAccessIssue]
    press(editor, Qt.Key.Key_Escape)
    assert desk.state.sessions[PINNED].title == "SQL review"
    assert not tree.itemDelegate().sentence.isVisible()  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize(("typed", "minutes"), [("2h", 120), ("45 min", 45), ("1:30", 90)])
def test_tab_goes_from_the_name_to_the_length(
    outline: Outline, desk: Desk, typed: str, minutes: int
):
    tree = outline.tree
    stand_on(tree, "SQL")
    press(tree, Qt.Key.Key_F2)
    press(field(tree), Qt.Key.Key_Tab)
    QTest.keyClicks(field(tree), typed)
    press(field(tree), Qt.Key.Key_Return)
    assert desk.state.sessions[PINNED].minutes == minutes


@pytest.mark.parametrize("typed", ["soon", "0", "25 h", ""])
def test_a_bad_length_is_refused_and_stays_in_the_field(outline: Outline, desk: Desk, typed: str):
    tree = outline.tree
    tree.edit_length(tree.model().key(index_of(tree, "SQL")))  # pyright: ignore[reportAttributeAccessIssue]
    editor = field(tree)
    editor.setText(typed)
    press(editor, Qt.Key.Key_Return)
    assert field(tree).text() == typed
    assert tree.itemDelegate().sentence.text()  # pyright: ignore[reportAttributeAccessIssue]
    assert desk.state.sessions[PINNED].minutes == 90


def test_a_click_on_the_length_edits_it(outline: Outline, desk: Desk):
    tree = outline.tree
    click(tree, "SQL", x=tree.viewport().width() - 30)
    QTest.keyClicks(field(tree), "3 h")
    stand_on(tree, "CAP")  # leaving the field takes what was typed
    assert desk.state.sessions[PINNED].minutes == 180


def test_insert_adds_below_and_enter_goes_on_until_escape(outline: Outline, desk: Desk):
    tree = outline.tree
    stand_on(tree, "SQL")
    press(tree, Qt.Key.Key_Insert)
    QTest.keyClicks(field(tree), "Normal forms")
    press(field(tree), Qt.Key.Key_Return)
    QTest.keyClicks(field(tree), "Views")
    press(field(tree), Qt.Key.Key_Escape)
    assert titles(desk, "d3")[:3] == ["SQL review", "Normal forms", "New session"]
    desk.document.undo()
    desk.document.undo()
    assert titles(desk, "d3")[:2] == ["SQL review", "Indexing; query plans, costs"]


def test_readings_topics_and_days_are_added_too(outline: Outline, desk: Desk):
    tree = outline.tree
    stand_on(tree, "SQL")
    press(tree, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    press(field(tree), Qt.Key.Key_Escape)
    stand_on(tree, "SQL")
    press(tree, Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier)
    press(field(tree), Qt.Key.Key_Escape)
    menu = outline.add.menu()
    action(menu, "Day").trigger()
    press(field(tree), Qt.Key.Key_Escape)
    assert titles(desk, "d3")[1] == "New reading"
    assert desk.state.sessions[PINNED].topics[-1] == Topic("New topic")
    assert desk.state.ordered_days()[-1].name == "Day 4"


def action(menu: QMenu, text: str) -> QAction:
    return next(a for a in menu.actions() if a.text() == text)


def test_space_ticks_a_topic_and_the_session_says_how_many_are(outline: Outline, desk: Desk):
    tree = outline.tree
    tree.expandAll()
    stand_on(tree, "Plans")
    press(tree, Qt.Key.Key_Space)
    assert desk.state.sessions[PINNED].topics[2].done
    spoken = index_of(tree, "SQL").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("2 of 3 topics ticked")


def test_delete_and_duplicate_work_on_the_current_row(outline: Outline, desk: Desk, qtbot: QtBot):
    tree = outline.tree
    stand_on(tree, "SQL")
    press(tree, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert titles(desk, "d3")[:2] == ["SQL review"] * 2
    with qtbot.waitSignal(outline.deleted):
        press(tree, Qt.Key.Key_Delete)
    assert titles(desk, "d3")[:2] == ["SQL review", "Indexing; query plans, costs"]
    stand_on(tree, "Day 3")
    press(tree, Qt.Key.Key_Delete)
    assert DayId("d3") not in desk.state.days
    desk.document.undo()
    assert PINNED in desk.state.slots


def test_alt_and_arrows_move_a_session_through_the_plan(outline: Outline, desk: Desk):
    tree, alt = outline.tree, Qt.KeyboardModifier.AltModifier
    stand_on(tree, "SQL")
    press(tree, Qt.Key.Key_Up, alt)
    assert titles(desk, "d2")[-1] == "SQL review"
    assert tree.current is not None and tree.current.id == PINNED
    press(tree, Qt.Key.Key_Left, alt)
    assert titles(desk, "d1")[-1] == "SQL review"
    press(tree, Qt.Key.Key_Right, alt)
    press(tree, Qt.Key.Key_Down, alt)
    assert titles(desk, "d3")[0] == "SQL review"
    assert desk.state.slots[PINNED].pinned  # its place on the calendar stays


def test_a_session_is_dragged_within_and_across_days(outline: Outline, desk: Desk):
    tree = outline.tree
    tree.expandAll()
    drop(tree, "Indexing", spot(tree, "SQL") - QPoint(0, 8))
    assert titles(desk, "d3")[:2] == ["Indexing; query plans, costs", "SQL review"]
    drop(tree, "Indexing", spot(tree, "Day 1") + QPoint(0, 8))
    assert titles(desk, "d1")[0] == "Indexing; query plans, costs"
    desk.document.undo()
    desk.document.undo()
    assert titles(desk, "d3")[0] == "SQL review"


def test_days_and_topics_are_dragged_among_their_like(outline: Outline, desk: Desk):
    tree = outline.tree
    tree.expandAll()
    drop(tree, "Plans", spot(tree, "Joins") - QPoint(0, 6))
    assert desk.state.sessions[PINNED].topics[0].text == "Plans"
    drop(tree, "Day 3", spot(tree, "Day 1") - QPoint(0, 6))
    assert [d.theme for d in desk.state.ordered_days()] == ["Databases", "Python", "Docker"]


def drop(tree: Tree, start: str, at: QPoint) -> None:
    """Drag the row there with the left button."""
    view, left = tree.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=spot(tree, start))
    QTest.mouseMove(view, spot(tree, start) + QPoint(0, 15))
    QTest.mouseMove(view, at)
    QTest.mouseRelease(view, left, pos=at)


def test_a_drag_that_comes_back_from_the_calendar_reorders(
    outline: Outline, desk: Desk, qtbot: QtBot
):
    tree = outline.tree
    at = spot(tree, "SQL")
    QTest.mousePress(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(outline.drag_moved):
        QTest.mouseMove(tree.viewport(), at + QPoint(400, 0))
    below = spot(tree, "Indexing") + QPoint(0, 4)
    with qtbot.waitSignal(outline.drag_cancelled):
        QTest.mouseMove(tree.viewport(), below)
    with qtbot.assertNotEmitted(outline.drag_dropped):
        QTest.mouseRelease(tree.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert titles(desk, "d3")[1] == "SQL review"


def test_a_sessions_menu_offers_what_its_keys_do(outline: Outline, desk: Desk):
    menu = QMenu()
    outline.offer(menu, UNPLACED)
    action(menu, "Move to the day before").trigger()
    assert desk.state.sessions[UNPLACED].day == "d2"
    action(menu, "Duplicate").trigger()
    assert sum(s.title.startswith("Indexing") for s in desk.state.sessions.values()) == 2


def test_the_last_day_is_not_deleted(outline: Outline, desk: Desk, qtbot: QtBot):
    for day in ("d1", "d2"):
        desk.document.do("Delete", lambda s, d=day: edits.delete_day(s, DayId(d)))
    stand_on(outline.tree, "Day 3")
    with qtbot.waitSignal(desk.document.trouble):
        press(outline.tree, Qt.Key.Key_Delete)
    assert DayId("d3") in desk.state.days
    assert SessionId(ALSO_DONE) not in desk.state.sessions


class Browser(QObject):
    """Takes the addresses that would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_an_address_in_a_rows_words_is_opened_in_the_browser(outline: Outline, desk: Desk):
    title = "Compare https://example.org/a?b=1&c=2, then file:///etc/passwd"
    desk.document.do("Rename", lambda s: edits.retitle(s, PINNED, title))
    browser, menu = Browser(), QMenu()
    QDesktopServices.setUrlHandler("https", browser, "show")  # pyright: ignore[reportArgumentType]
    outline.offer(menu, PINNED)
    opening = [action for action in menu.actions() if action.text().startswith("Open ")]
    opening[0].trigger()
    QDesktopServices.unsetUrlHandler("https")
    assert len(opening) == 1
    assert browser.opened == ["https://example.org/a?b=1&c=2"]
