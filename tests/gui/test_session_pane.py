"""The session pane: what it shows of a session, and that each touch becomes the right edit."""

import pytest
from PySide6.QtCore import QDate, QPoint, QRect, Qt, QTime
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core import edits
from core.model import Record, SessionState
from gui.session_pane import SessionPane
from gui.session_pane.when import WhenPopup
from tests.gui.conftest import ALSO_DONE, DONE, MISSED, PINNED, SKIPPED, UNPLACED, Desk
from tests.states import FIRST_DAY, at, ten_day_state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WEDNESDAY = FIRST_DAY.add(days=2)


@pytest.fixture
def pane(desk: Desk) -> SessionPane:
    made = SessionPane(desk.document, desk.theme, desk.now)
    desk.show(made, 300, 868)
    made.show_session(PINNED)
    QApplication.processEvents()
    return made


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def popup(pane: SessionPane) -> WhenPopup:
    found = pane.findChildren(WhenPopup)
    assert found, "no popup is open"
    return found[-1]


# What it shows


def test_it_says_where_the_session_belongs_and_when_it_is(pane: SessionPane):
    assert pane.where.text() == "Day 3 · Databases · Session 1"
    assert pane.title.toPlainText() == "SQL review"
    shown = [chip.text() for chip in (pane.chips.date, pane.chips.time, pane.chips.length)]
    assert shown == ["Wed 4 Mar", "09:00 – 10:30", "1 h 30"]
    assert pane.chips.time.accessibleName() == "Time: 09:00 – 10:30"


def test_without_a_session_it_suggests_the_next(pane: SessionPane, desk: Desk, qtbot: QtBot):
    pane.show_session(None)
    assert pane.empty.hint.isVisible()
    assert pane.empty.next.text() == "SQL review\nWed 4 Mar · 09:00 – 10:30"
    with qtbot.waitSignal(pane.session_wished) as wished:
        click(pane.empty.next)
    assert wished.args == [PINNED]
    desk.document.do("Done", lambda s: edits.complete_as_planned(s, PINNED, desk.now()))
    assert not pane.empty.next.isVisible()


def test_a_session_without_a_place_says_so_and_can_be_given_one(pane: SessionPane, desk: Desk):
    pane.show_session(UNPLACED)
    assert pane.chips.unplaced.isVisible()
    assert "Drag it from the outline" in pane.status.text()
    assert not pane.actions_.pin.isEnabled()
    click(pane.chips.date)
    popup(pane).date.setDate(QDate(2026, 3, 5))
    popup(pane).time.setTime(QTime(14, 0))
    click(popup(pane).set_button)
    assert desk.state.slots[UNPLACED].start == at(WEDNESDAY.add(days=1), 14)
    assert not pane.chips.unplaced.isVisible()


@pytest.mark.parametrize(
    ("session", "words"),
    [
        (DONE, "Done Mon 2 Mar in 1 h 50"),
        (MISSED, "Missed; it still has to be done."),
        (SKIPPED, "Skipped; it no longer counts."),
    ],
)
def test_what_became_of_a_session_is_said_in_words(pane: SessionPane, session, words: str):
    pane.show_session(session)
    assert pane.status.text() == words


# The title


def test_a_title_is_edited_where_it_stands(pane: SessionPane, desk: Desk):
    click(pane.title.viewport())
    pane.title.selectAll()
    QTest.keyClicks(pane.title, "Joins & windows")
    QTest.keyClick(pane.title, Qt.Key.Key_Return)
    assert desk.state.sessions[PINNED].title == "Joins & windows"
    assert desk.document.undo_name == "Rename SQL review"
    desk.document.undo()
    assert pane.title.toPlainText() == "SQL review"


def test_f2_begins_and_escape_takes_back_the_edit_of_a_title(pane: SessionPane, desk: Desk):
    pane.note.setFocus()
    QTest.keyClick(pane.note, Qt.Key.Key_F2)
    assert pane.title.hasFocus()
    QTest.keyClicks(pane.title, "Nonsense")
    QTest.keyClick(pane.title, Qt.Key.Key_Escape)
    assert pane.title.toPlainText() == desk.state.sessions[PINNED].title == "SQL review"


def test_a_title_of_nothing_is_the_old_one(pane: SessionPane, desk: Desk, qtbot: QtBot):
    pane.title.edit()
    QTest.keyClick(pane.title, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(desk.document.trouble):
        QTest.keyClick(pane.title, Qt.Key.Key_Return)
    assert pane.title.toPlainText() == "SQL review"
    assert desk.document.undo_name is None


def test_a_half_typed_title_is_written_when_another_session_is_chosen(
    pane: SessionPane, desk: Desk
):
    pane.title.edit()
    QTest.keyClicks(pane.title, "SQL again")
    pane.show_session(MISSED)
    assert desk.state.sessions[PINNED].title == "SQL again"
    assert pane.title.toPlainText() == "Typing in practice"
    assert desk.state.sessions[MISSED].title == "Typing in practice"


def test_a_long_title_wraps_and_is_whole(pane: SessionPane, desk: Desk):
    before = pane.title.height()
    desk.document.do("Rename", lambda s: edits.retitle(s, PINNED, "Indexing and planning " * 3))
    assert pane.title.height() > 2 * before


# The chips


def test_a_new_time_moves_the_session_and_is_one_step_to_undo(pane: SessionPane, desk: Desk):
    click(pane.chips.time)
    popup(pane).time.setTime(QTime(16, 30))
    QTest.keyClick(popup(pane).time, Qt.Key.Key_Return)
    assert desk.state.slots[PINNED].start == at(WEDNESDAY, 16, 30)
    assert pane.chips.time.text() == "16:30 – 18:00"
    assert desk.document.undo_name == "Move SQL review"
    desk.document.undo()
    assert pane.chips.time.text() == "09:00 – 10:30"


def test_a_length_is_typed_as_people_write_it(pane: SessionPane, desk: Desk):
    click(pane.chips.length)
    field = popup(pane).length
    field.selectAll()
    QTest.keyClicks(field, "2:15")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.state.sessions[PINNED].minutes == 135
    assert desk.document.undo_name == "Resize SQL review"


def test_escape_leaves_everything_as_it_is(pane: SessionPane, desk: Desk):
    click(pane.chips.date)
    popup(pane).date.setDate(QDate(2026, 3, 6))
    QTest.keyClick(popup(pane).date, Qt.Key.Key_Escape)
    assert desk.document.undo_name is None
    assert pane.chips.date.text() == "Wed 4 Mar"


def test_the_length_of_an_unplaced_session_does_not_place_it(pane: SessionPane, desk: Desk):
    pane.show_session(UNPLACED)
    click(pane.chips.length)
    popup(pane).length.setValue(60)
    click(popup(pane).set_button)
    assert desk.state.sessions[UNPLACED].minutes == 60
    assert UNPLACED not in desk.state.slots


# What became of it


def test_done_takes_the_planned_time_and_a_second_click_plans_it_again(
    pane: SessionPane, desk: Desk
):
    click(pane.actions_.done)
    assert desk.state.records[PINNED] == Record(at(WEDNESDAY, 9), 90)
    assert desk.state.sessions[PINNED].state is SessionState.DONE
    click(pane.actions_.done)
    assert desk.state.sessions[PINNED].state is SessionState.PLANNED
    assert PINNED not in desk.state.records


def test_ctrl_enter_says_done_from_within_the_note(pane: SessionPane, desk: Desk):
    pane.note.setFocus()
    QTest.keyClick(pane.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.state.sessions[PINNED].state is SessionState.DONE


def test_a_missed_session_can_be_planned_again(pane: SessionPane, desk: Desk):
    pane.show_session(MISSED)
    click(pane.actions_.again)
    assert desk.state.sessions[MISSED].state is SessionState.PLANNED
    assert not pane.actions_.again.isVisible()


def test_the_overflow_offers_missed_and_skip(pane: SessionPane, desk: Desk):
    click(pane.actions_.more)
    menu = pane.actions_.findChild(QMenu)
    assert isinstance(menu, QMenu)
    by_name = {action.text(): action for action in menu.actions()}
    assert {"Missed", "Skip"} <= by_name.keys()
    by_name["Missed"].trigger()
    menu.close()
    assert desk.state.sessions[PINNED].state is SessionState.MISSED


def test_pin_lets_go_and_holds_again(pane: SessionPane, desk: Desk):
    assert pane.actions_.pin.text() == "Pinned"
    click(pane.actions_.pin)
    assert not desk.state.slots[PINNED].pinned
    assert (pane.actions_.pin.text(), pane.actions_.pin.isChecked()) == ("Pin", False)
    QTest.keyClick(pane.actions_.pin, Qt.Key.Key_Space)
    assert desk.state.slots[PINNED].pinned


def test_topics_are_ticked_by_click_and_by_space_and_show_no_markup(pane: SessionPane, desk: Desk):
    boxes = pane.topics.boxes
    assert [box.isChecked() for box in boxes] == [True, False, False]
    assert boxes[1].accessibleName() == "Windows <b>&</b> frames"
    click(boxes[1])
    boxes[0].setFocus()
    QTest.keyClick(boxes[0], Qt.Key.Key_Space)
    assert [topic.done for topic in desk.state.sessions[PINNED].topics] == [False, True, False]
    assert pane.topics.boxes[0].hasFocus()
    desk.document.undo()
    assert pane.topics.boxes[0].isChecked()


def test_confidence_is_asked_once_it_is_done(pane: SessionPane, desk: Desk):
    assert not pane.confidence.isEnabled()
    pane.show_session(ALSO_DONE)
    QTest.keyClick(pane.confidence, Qt.Key.Key_4)
    assert desk.state.records[ALSO_DONE].confidence == 4
    QTest.keyClick(pane.confidence, Qt.Key.Key_Right)
    assert desk.state.records[ALSO_DONE].confidence == 5
    click_bar(pane, 2)
    assert desk.state.records[ALSO_DONE] == Record(at(FIRST_DAY.add(days=1), 9), 130, 2)
    click_bar(pane, 2)
    assert desk.state.records[ALSO_DONE].confidence is None
    value = QAccessible.queryAccessibleInterface(pane.confidence).valueInterface()
    assert value is None or value.maximumValue() == 5


def click_bar(pane: SessionPane, bar: int) -> None:
    at_ = QPoint(20 + (bar - 1) * 38, pane.confidence.height() // 2)
    QTest.mouseClick(pane.confidence, Qt.MouseButton.LeftButton, pos=at_)


# The note


def test_what_is_typed_is_in_the_document_soon_and_undone_as_one(
    pane: SessionPane, desk: Desk, qtbot: QtBot
):
    pane.note.setFocus()
    QTest.keyClicks(pane.note, "Hash ")
    qtbot.waitUntil(lambda: desk.note(PINNED) == "Hash ", timeout=1000)
    QTest.keyClicks(pane.note, "joins")
    qtbot.waitUntil(lambda: desk.note(PINNED) == "Hash joins", timeout=1000)
    desk.document.undo()
    assert desk.note(PINNED) == ""
    assert pane.note.toPlainText() == ""


def test_typing_is_not_disturbed_by_its_own_echo(pane: SessionPane, desk: Desk, qtbot: QtBot):
    pane.note.setFocus()
    QTest.keyClicks(pane.note, "ad")
    QTest.keyClick(pane.note, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: desk.note(PINNED) == "ad", timeout=1000)
    QTest.keyClicks(pane.note, "b c")
    assert pane.note.toPlainText() == "ab cd"


@pytest.mark.parametrize("leave", ["focus", "session", "flush"])
def test_nothing_typed_is_lost_on_leaving(pane: SessionPane, desk: Desk, leave: str):
    pane.note.setFocus()
    QTest.keyClicks(pane.note, "kept")
    if leave == "focus":
        pane.actions_.done.setFocus()
    elif leave == "session":
        pane.show_session(MISSED)
    else:
        pane.flush()
    assert desk.note(PINNED) == "kept"
    assert desk.note(MISSED) == ""


def test_each_session_has_its_own_note(pane: SessionPane, desk: Desk):
    pane.show_session(DONE)
    assert pane.note.toPlainText() == desk.note(DONE)
    assert desk.note(DONE).startswith("# Wheels")
    pane.show_session(MISSED)
    assert pane.note.toPlainText() == ""


def test_a_note_that_changed_elsewhere_is_taken_over(pane: SessionPane, desk: Desk):
    desk.document.do("Write", lambda s: edits.write_note(s, PINNED, "from the phone"))
    assert pane.note.toPlainText() == "from the phone"


def test_what_is_being_typed_wins_over_what_changed_elsewhere(pane: SessionPane, desk: Desk):
    pane.note.setFocus()
    QTest.keyClicks(pane.note, "mine")
    desk.document.do("Write", lambda s: edits.write_note(s, PINNED, "from the phone"))
    assert pane.note.toPlainText() == "mine"
    pane.flush()
    assert desk.note(PINNED) == "mine"


def test_another_edit_of_the_session_leaves_the_cursor_alone(pane: SessionPane, desk: Desk):
    pane.note.setFocus()
    QTest.keyClicks(pane.note, "abc")
    QTest.keyClick(pane.note, Qt.Key.Key_Home)
    desk.document.do("Unpin", lambda s: edits.unpin(s, PINNED))
    assert pane.note.textCursor().position() == 0


def test_undo_in_the_note_is_the_notes_own(pane: SessionPane, desk: Desk):
    desk.document.do("Unpin", lambda s: edits.unpin(s, PINNED))
    pane.note.setFocus()
    QTest.keyClicks(pane.note, "abc")
    QTest.keyClick(pane.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pane.note.toPlainText() == ""
    assert not desk.state.slots[PINNED].pinned


def test_a_deleted_session_leaves_the_pane(pane: SessionPane, desk: Desk):
    desk.document.do("Delete", lambda s: edits.delete_session(s, PINNED))
    assert pane.empty.hint.isVisible()
    pane.flush()


def test_another_plan_takes_the_place_of_a_half_typed_note(pane: SessionPane, desk: Desk):
    pane.note.setFocus()
    QTest.keyClicks(pane.note, "of the old plan")
    desk.document.open(ten_day_state())
    pane.flush()
    assert pane.empty.hint.isVisible()
    assert not desk.state.notes


def test_every_control_is_reached_by_tab(pane: SessionPane):
    pane.title.setFocus()
    seen: list[QWidget] = []
    for _ in range(16):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = [
        pane.chips.date,
        pane.chips.time,
        pane.chips.length,
        pane.actions_.done,
        pane.actions_.pin,
        pane.actions_.more,
        *pane.topics.boxes,
        pane.note,
    ]
    assert [seen.index(widget) for widget in wanted] == sorted(seen.index(w) for w in wanted)


def test_nothing_is_clipped_at_its_width(pane: SessionPane):
    inside = QRect(0, 0, pane.width(), pane.height())
    for widget in (
        pane.actions_.done,
        pane.actions_.pin,
        pane.actions_.more,
        pane.chips.length,
        pane.confidence,
    ):
        rect = QRect(widget.mapTo(pane, QPoint(0, 0)), widget.size())
        assert inside.contains(rect)
