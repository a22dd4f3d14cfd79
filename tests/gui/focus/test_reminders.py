"""Reminders in the window: what the banner says and asks, and what becomes of the answers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core import edits
from core.model import SessionState
from gui.focus.reminders import Reminders
from gui.preferences import AHEAD, AT_END, QUIET
from tests.gui.conftest import PINNED, UNPLACED
from tests.gui.focus.conftest import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def reminders(room: Room) -> Reminders:
    """On Wednesday at 08:00; the pinned session is from 09:00 to 10:30."""
    focus = room.furnish()
    made = Reminders(room.errands, room.preferences, focus, room.open_plan, lambda: None, 10**6)
    made.connect_actions()
    return made


def wait(room: Room, reminders: Reminders, minutes: int) -> None:
    """Let so many minutes go by, with a look at the clock in each."""
    for _ in range(minutes):
        room.clock = room.clock.add(minutes=1)
        reminders.reminding.look()


def test_a_session_is_announced_and_its_timer_is_a_click_away(room: Room, reminders: Reminders):
    banner = reminders.banner
    wait(room, reminders, 54)
    assert not banner.isVisible()
    wait(room, reminders, 1)
    assert banner.isVisible()
    assert banner.text.text() == "SQL review begins at 09:00."
    wait(room, reminders, 5)
    assert banner.text.text() == "SQL review begins now."
    room.qtbot.mouseClick(banner.begin, LEFT)
    assert not banner.isVisible()
    timer = reminders._focus.focusing.timer
    assert timer is not None
    assert timer.session == PINNED
    wait(room, reminders, 90)
    assert not banner.isVisible()


def test_at_its_end_it_is_asked_how_it_went(room: Room, reminders: Reminders):
    """Answered by keys alone: confidence, a line for the note, done; one edit to undo."""
    banner = reminders.banner
    wait(room, reminders, 150)
    assert banner.text.text() == "SQL review is over. How did it go?"
    room.window.actions_.answer.trigger()
    assert banner.done.hasFocus()
    banner.confidence.setFocus()
    QTest.keyClick(banner.confidence, Qt.Key.Key_4)
    assert banner.confidence.value() == 4
    banner.line.setFocus()
    QTest.keyClicks(banner.line, "Joins are clear now")
    reminders.reminding.look()
    assert banner.confidence.value() == 4
    done = len(room.document.history.done)
    QTest.keyClick(banner.line, Qt.Key.Key_Return)
    assert not banner.isVisible()
    state = room.document.state
    assert state.sessions[PINNED].state is SessionState.DONE
    assert state.records[PINNED].confidence == 4
    assert state.notes[PINNED].text == "Joins are clear now\n"
    assert len(room.document.history.done) == done + 1
    room.document.undo()
    assert PINNED not in room.document.state.notes


def test_what_is_being_answered_stays_when_the_next_session_begins(
    room: Room, reminders: Reminders
):
    """It is shown once the answer is given."""
    after = edits.move(room.document.state, UNPLACED, room.clock.add(minutes=152))
    room.document.do("Move", lambda _: after)
    banner = reminders.banner
    wait(room, reminders, 150)
    room.window.actions_.answer.trigger()
    banner.line.setFocus()
    QTest.keyClicks(banner.line, "Joins")
    wait(room, reminders, 2)
    assert banner.text.text() == "SQL review is over. How did it go?"
    assert banner.line.text() == "Joins"
    QTest.keyClick(banner.line, Qt.Key.Key_Return)
    title = after.sessions[UNPLACED].title
    assert banner.text.text() == f"{title} begins now."
    assert room.document.state.notes[PINNED].text == "Joins\n"
    assert room.window.calendar.isAncestorOf(QApplication.focusWidget() or room.window)


def test_a_session_that_did_not_happen_is_missed(room: Room, reminders: Reminders):
    wait(room, reminders, 150)
    room.qtbot.mouseClick(reminders.banner.missed, LEFT)
    assert room.document.state.sessions[PINNED].state is SessionState.MISSED


def test_a_session_that_needs_more_time_is_asked_about_again(room: Room, reminders: Reminders):
    wait(room, reminders, 151)
    room.qtbot.mouseClick(reminders.banner.more, LEFT)
    assert room.document.state.sessions[PINNED].minutes == 106
    assert not reminders.banner.isVisible()
    wait(room, reminders, 15)
    assert reminders.banner.done.isVisible()


def test_what_is_put_off_is_gone_until_the_next_start(room: Room, reminders: Reminders):
    """Then it is asked about in one list, with all else that went by."""
    wait(room, reminders, 150)
    room.qtbot.mouseClick(reminders.banner.later, LEFT)
    assert not reminders.banner.isVisible()
    reminders.begin()
    room.until(lambda: reminders.banner.isVisible())
    assert reminders.banner.text.text() == "1 session went by without an answer."
    asked: list[bool] = []
    room.window.actions_.catch_up.triggered.connect(lambda: asked.append(True))
    room.qtbot.mouseClick(reminders.banner.list, LEFT)
    assert asked
    assert not reminders.banner.isVisible()


def test_nothing_is_said_that_is_not_wanted(room: Room, reminders: Reminders):
    for name, value in ((AHEAD, "0"), (AT_END, "no"), (QUIET, "22-10")):
        room.preferences.put(name, value)
    wait(room, reminders, 200)
    assert not reminders.banner.isVisible()


def test_what_came_due_while_the_computer_slept_is_not_said_late(room: Room, reminders: Reminders):
    room.clock = room.clock.add(hours=2)
    reminders.reminding.look()
    assert not reminders.banner.isVisible()


def test_a_reminder_goes_with_what_it_is_about(room: Room, reminders: Reminders):
    wait(room, reminders, 56)
    assert reminders.banner.isVisible()
    room.document.do("Delete", lambda state: edits.delete_session(state, PINNED))
    assert not reminders.banner.isVisible()
