"""The focus timer in the window: started from the block, seen, stepped, kept and recorded."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from core.focus import timer as timers
from core.focus.timer import Phase
from core.model import SessionState
from core.store.library import Library
from gui.focus.desktop import Desktop
from gui.preferences import RHYTHM
from tests.gui.conftest import PINNED, UNPLACED
from tests.gui.focus.conftest import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


def test_space_on_a_block_starts_its_timer(room: Room):
    """It shows on top without taking the keys, and in the bar; it is in the library at once."""
    focus = room.furnish()
    room.window.calendar.setFocus()
    room.window.choose(PINNED)
    room.clock = room.clock.add(minutes=70)
    room.qtbot.keyClick(room.window.calendar.hours.grid.viewport(), Qt.Key.Key_Space)
    small = focus.small
    assert small.isVisible()
    assert small.title.text() == "SQL review"
    assert small.below.text() == "until 10:30"
    assert focus.button.isVisible()
    assert focus.button.text() == "1 h 20"
    room.until(room.kept)
    assert room.kept() == focus.focusing.timer


def test_every_step_shows_is_kept_and_is_recorded_at_the_end(room: Room):
    """Pause, go on, fifteen more, done: one edit, which undo takes back."""
    focus = room.furnish()
    focus.start(PINNED)
    small = focus.small
    room.clock = room.clock.add(minutes=30)
    room.qtbot.mouseClick(small.pause, LEFT)
    assert (small.pause.text(), small.below.text()) == ("Go on", "Paused")
    room.clock = room.clock.add(minutes=100)
    room.qtbot.mouseClick(small.pause, LEFT)
    room.qtbot.mouseClick(small.fifteen, LEFT)
    assert focus.focusing.standing.left == 75 * 60
    room.clock = room.clock.add(minutes=20)
    done = len(room.document.history.done)
    room.qtbot.mouseClick(small.done, LEFT)
    assert not small.isVisible()
    assert not focus.button.isVisible()
    assert len(room.document.history.done) == done + 1
    assert room.document.state.records[PINNED].minutes == 50
    room.until(lambda: room.stored().sessions[PINNED].state is SessionState.DONE)
    room.until(lambda: room.kept() is None)
    room.document.undo()
    assert PINNED not in room.document.state.records


def test_time_saved_is_offered_to_the_next_sessions(room: Room):
    focus = room.furnish()
    focus.start(PINNED)
    room.clock = room.clock.add(minutes=50)
    focus.focusing.finish()
    toast = room.window.toast
    assert toast.text.text() == "Done: SQL review, 40 min early."
    room.qtbot.mouseClick(toast.action, LEFT)
    assert room.pulled == ["forward"]


def test_a_timer_that_is_stopped_leaves_the_session_to_be_done(room: Room):
    focus = room.furnish()
    focus.start(PINNED)
    room.clock = room.clock.add(minutes=20)
    room.qtbot.mouseClick(focus.small.stop, LEFT)
    assert room.document.state.sessions[PINNED].state is SessionState.PLANNED
    assert room.document.state.records[PINNED].minutes == 20


def test_another_session_takes_over_with_nothing_lost(room: Room):
    focus = room.furnish()
    focus.start(PINNED)
    room.clock = room.clock.add(minutes=20)
    focus.start(UNPLACED)
    assert room.document.state.records[PINNED].minutes == 20
    assert focus.small.title.text() == room.document.state.sessions[UNPLACED].title
    room.until(lambda: (kept := room.kept()) is not None and kept.session == UNPLACED)


def test_it_is_there_again_at_the_next_start(room: Room):
    """Also where the program was killed: nothing had to be written at its end."""
    with closing(Library.open(room.path, room.clock)) as library:
        library.focus.change(lambda _: timers.begin(room.document.state, PINNED, room.clock))
    room.clock = room.clock.add(minutes=40)
    focus = room.furnish()
    room.until(lambda: focus.focusing.timer)
    assert focus.small.isVisible()
    assert focus.focusing.standing.counted == 40 * 60


@pytest.mark.parametrize(("answer", "minutes"), [("done_then", 90), ("not_done", 90)])
def test_one_that_ran_out_long_ago_is_asked_about(room: Room, answer: str, minutes: int):
    with closing(Library.open(room.path, room.clock)) as library:
        library.focus.change(lambda _: timers.begin(room.document.state, PINNED, room.clock))
    room.clock = room.clock.add(hours=20)
    focus = room.furnish()
    room.until(lambda: focus.asked)
    asked = focus.asked
    assert asked is not None
    assert asked.text() == "The timer of “SQL review” ran out 18 h 30 ago."
    room.qtbot.mouseClick(getattr(asked, answer), LEFT)
    row = room.document.state.sessions[PINNED]
    assert (row.state is SessionState.DONE) is (answer == "done_then")
    assert room.document.state.records[PINNED].minutes == minutes
    room.until(lambda: room.kept() is None)


def test_what_another_program_does_with_it_shows(room: Room):
    focus = room.furnish()
    focus.start(PINNED)
    room.until(room.kept)
    later = room.clock.add(minutes=5)
    with closing(Library.open(room.path, room.clock)) as library:
        library.focus.change(lambda timer: timer and timers.pause(timer, later))
    focus.begin()
    room.until(lambda: focus.focusing.standing.phase is Phase.PAUSED)
    with closing(Library.open(room.path, room.clock)) as library:
        library.focus.change(lambda _: None)
    focus.focusing.pause_or_resume()
    room.until(lambda: focus.focusing.timer is None)
    assert room.kept() is None


def test_sleep_is_not_counted_unless_the_user_says_so(room: Room):
    focus = room.furnish()
    focus.start(PINNED)
    room.clock = room.clock.add(minutes=1)
    focus.focusing._tick()
    room.clock = room.clock.add(minutes=30)
    focus.focusing._tick()
    assert focus.focusing.standing.counted == 60
    toast = room.window.toast
    assert toast.text.text() == "The computer slept for 30 min. The timer did not count it."
    room.qtbot.mouseClick(toast.action, LEFT)
    assert focus.focusing.standing.counted == 31 * 60


def test_a_clock_that_is_put_back_loses_nothing(room: Room):
    focus = room.furnish()
    focus.start(PINNED)
    room.clock = room.clock.add(minutes=1)
    focus.focusing._tick()
    room.clock = room.clock.subtract(hours=5)
    focus.focusing._tick()
    assert focus.focusing.standing.counted == 60
    assert "put back" in room.window.toast.text.text()


def test_only_a_turn_is_announced(room: Room, monkeypatch: pytest.MonkeyPatch):
    """A screen reader hears of the break and of the end, not of the seconds."""
    room.preferences.put(RHYTHM, "25/5")
    focus = room.furnish()
    focus.start(PINNED)
    assert focus.small.below.text() == "Break in 25 min · until 09:30"
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda e: said.append(e.message()))
    for _ in range(26):
        room.clock = room.clock.add(minutes=1)
        focus.focusing._tick()
    assert said == ["SQL review: break, 1 hour 5 minutes left"]
    assert focus.button.accessibleName() == "SQL review: break, 1 hour 4 minutes left"


def test_a_session_that_is_done_by_other_means_ends_its_timer(room: Room):
    focus = room.furnish()
    focus.start(PINNED)
    room.window.choose(PINNED)
    room.window.actions_.session_done.trigger()
    assert focus.focusing.timer is None
    room.until(lambda: room.kept() is None)


def test_a_session_that_is_done_has_no_timer(room: Room):
    focus = room.furnish()
    done = next(s for s, row in room.document.state.sessions.items() if row.state == "done")
    focus.start(done)
    assert focus.focusing.timer is None
    assert "no longer to be done" in room.window.toast.text.text()


def test_escape_puts_the_small_window_away_and_the_bar_brings_it_back(room: Room):
    focus = room.furnish()
    focus.start(PINNED)
    room.qtbot.keyClick(focus.small, Qt.Key.Key_Escape)
    assert not focus.small.isVisible()
    assert focus.focusing.timer is not None
    room.qtbot.mouseClick(focus.button, LEFT)
    assert focus.small.isVisible()


def test_without_a_chosen_session_the_next_one_is_offered(room: Room):
    """It is started only when the offer is taken; with a timer its window comes instead."""
    focus = room.furnish()
    room.window.choose(None)
    room.window.actions_.focus.trigger()
    toast = room.window.toast
    assert toast.text.text() == "No session is chosen. Next is SQL review."
    assert focus.focusing.timer is None
    room.qtbot.mouseClick(toast.action, LEFT)
    assert focus.focusing.timer is not None
    assert focus.focusing.timer.session == PINNED


@pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")
def test_the_tray_starts_the_next_session_and_tells_the_time_left(room: Room):
    """What its entry does is what it says; the rest of the menu can be used while there is one."""
    focus, called = room.furnish(), list[bool]()
    room.window.choose(None)
    tray = Desktop(focus, room.window.actions_, room.window)
    tray.called.connect(lambda: called.append(True))
    tray.show_now()
    assert tray.icon.toolTip() == "Tenday"
    assert tray.start.text() == "Start timer: SQL review"
    tray.start.trigger()
    assert focus.focusing.timer is not None
    assert tray.icon.toolTip() == "SQL review: 1 hour 30 minutes left"
    room.clock = room.clock.add(minutes=50)
    focus.focusing._tick()
    focus.focusing._tick()
    assert tray.start.text() == "Show the timer"
    focus.small.hide()
    tray.start.trigger()
    assert focus.small.isVisible()
    room.window.actions_.focus_done.trigger()
    assert tray.icon.toolTip() == "Tenday"
    assert tray.start.text() == "Start timer"
    assert not tray.start.isEnabled()
    tray.close()
