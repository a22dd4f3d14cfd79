"""Reminders of the library's plans that are not open: said with the plan, answered where it is."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import edits
from core.model import Plan, PlanId, SessionState, State
from core.store.library import Library
from gui.focus.reminders import Reminders
from tests.gui.conftest import PINNED
from tests.gui.focus.conftest import Room
from tests.states import sample_state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
OTHER = PlanId("other")


@pytest.fixture
def reminders(room: Room) -> Iterator[Reminders]:
    """At 08:00; the other plan's session is from 08:30 to 10:00, the open one's from 09:00."""
    start = room.clock.add(minutes=30)
    other = replace(edits.move(sample_state(), PINNED, start), plan=Plan(OTHER, "Databases & more"))
    with closing(Library.open(room.path, room.clock)) as library:
        library.add(other, b"# Databases\n", room.clock)
        library.opened(sample_state().plan.id, room.clock)
    made = Reminders(
        room.errands, room.preferences, room.furnish(), room.open_plan, lambda: None, 10**6
    )
    made.connect_actions()
    made.elsewhere.look()
    room.until(lambda: made.elsewhere.planned)
    yield made
    room.window.close()


def wait(room: Room, reminders: Reminders, minutes: int) -> None:
    for _ in range(minutes):
        room.clock = room.clock.add(minutes=1)
        reminders.reminding.look()


def stored(room: Room) -> State:
    """The other plan as another program finds it."""
    with closing(Library.open(room.path, room.clock)) as library:
        return library.load(OTHER)


def test_the_banner_says_which_plan_a_session_is_of(room: Room, reminders: Reminders):
    """Of the open plan it need not."""
    banner = reminders.banner
    wait(room, reminders, 30)
    assert banner.text.text() == "SQL review begins now."
    assert banner.plan.text() == "In the plan “Databases & more”"
    assert banner.accessibleName() == "SQL review begins now. In the plan “Databases & more”"
    wait(room, reminders, 30)
    assert banner.text.text() == "SQL review begins now."
    assert not banner.plan.isVisible()


def test_an_answer_is_an_edit_of_that_plan_and_can_be_taken_back(room: Room, reminders: Reminders):
    """The open plan and its history are left alone; it no longer stands in the open plan's way."""
    room.document.see_elsewhere(room.errands.shelf.elsewhere(room.document.state.plan.id))
    banner, before = reminders.banner, room.document.state
    wait(room, reminders, 120)
    assert banner.plan.text() == "In the plan “Databases & more”"
    banner.line.setText("Keys")
    room.qtbot.mouseClick(banner.done, LEFT)
    toast = room.window.toast
    room.until(toast.isVisible)
    assert toast.text.text() == "Done: SQL review"
    after = stored(room)
    assert after.sessions[PINNED].state is SessionState.DONE
    assert after.notes[PINNED].text == "Keys\n"
    assert before.elsewhere
    room.until(lambda: not room.document.state.elsewhere)
    assert room.document.state == replace(before, elsewhere={})
    assert not room.document.history.done
    room.qtbot.mouseClick(toast.action, LEFT)
    room.until(lambda: stored(room).sessions[PINNED].state is SessionState.PLANNED)
    assert PINNED not in stored(room).notes


def test_more_time_is_given_in_that_plan(room: Room, reminders: Reminders):
    wait(room, reminders, 121)
    room.qtbot.mouseClick(reminders.banner.more, LEFT)
    room.until(lambda: stored(room).sessions[PINNED].minutes == 106)
    room.until(lambda: reminders.elsewhere.planned[0].span.end == room.clock.add(minutes=15))
    assert room.document.state.sessions[PINNED].minutes == 90


def test_its_timer_opens_its_plan(room: Room, reminders: Reminders):
    wait(room, reminders, 30)
    room.qtbot.mouseClick(reminders.banner.begin, LEFT)
    room.until(lambda: reminders._focus.focusing.timer)
    assert room.document.state.plan.id == OTHER
    timer = reminders._focus.focusing.timer
    assert timer is not None
    assert (timer.plan, timer.session) == (OTHER, PINNED)


def test_a_reminder_stays_when_another_plan_is_opened(room: Room, reminders: Reminders):
    """It is of a plan that is not open then, and says so."""
    wait(room, reminders, 60)
    assert not reminders.banner.plan.isVisible()
    reached: list[bool] = []
    room.open_plan(OTHER, lambda: reached.append(True))
    room.until(lambda: reached)
    title = sample_state().plan.title
    assert reminders.banner.plan.text() == f"In the plan “{title}”"


def test_what_went_by_is_asked_about_plan_by_plan(room: Room, reminders: Reminders, qtbot: QtBot):
    """The open plan's first; the list of another is asked for there, after it was opened."""
    room.clock = room.clock.add(hours=5)
    reminders.begin()
    banner = reminders.banner
    room.until(banner.isVisible)
    assert banner.text.text() == "1 session went by without an answer."
    assert not banner.plan.isVisible()
    qtbot.mouseClick(banner.later, LEFT)
    assert banner.text.text() == "1 session went by without an answer."
    assert banner.plan.text() == "In the plan “Databases & more”"
    with qtbot.waitSignal(room.window.actions_.catch_up.triggered):
        qtbot.mouseClick(banner.list, LEFT)
    assert room.document.state.plan.id == OTHER
    assert not banner.isVisible()


def test_a_plan_that_is_put_away_is_not_reminded_of(room: Room, reminders: Reminders):
    with closing(Library.open(room.path, room.clock)) as library:
        library.put_away(OTHER, True)
    reminders.elsewhere.look()
    room.until(lambda: not reminders.elsewhere.planned)
    wait(room, reminders, 40)
    assert not reminders.banner.isVisible()
