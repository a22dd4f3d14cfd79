"""Reminders as the desktop's notifications, on a real message bus: seen, pressed, taken back."""

import os
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import edits
from core.model import SessionState
from gui.focus.focus import Focus
from gui.focus.reminders import Reminders
from gui.preferences import ON_DESKTOP, RHYTHM
from tests.gui.conftest import PINNED, UNPLACED
from tests.gui.focus import server
from tests.gui.focus.conftest import Room
from tests.gui.focus.server import Server

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(sys.platform != "linux", reason="notifications of D-Bus are Linux's"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon"),
]

LEFT = Qt.MouseButton.LeftButton
ALL = ["actions", "body", "body-markup"]


class Desk(NamedTuple):
    """The window's reminders, its timer, and the desktop's server."""

    room: Room
    reminders: Reminders
    focus: Focus
    server: Server
    called: list[str]

    def wait(self, minutes: int) -> None:
        """Let so many minutes go by, with a look at the clock in each."""
        for _ in range(minutes):
            self.room.clock = self.room.clock.add(minutes=1)
            self.reminders.reminding.look()

    def until_shown(self, summary: str) -> int:
        """Wait for a notification; returns its number."""
        shown = self.server.shown
        self.room.until(lambda: [n for n, told in shown.items() if told.summary == summary])
        return next(n for n, told in shown.items() if told.summary == summary)


@pytest.fixture
def make(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Desk]]:
    """Makes a desk with a server that is able to do that. Nobody looks at the window."""
    with ExitStack() as stack:
        address = stack.enter_context(server.bus(tmp_path))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        made: list[Reminders] = []

        def desk(able: list[str] = ALL, *, mute: bool = False) -> Desk:
            shown = stack.enter_context(Server(address, able, mute=mute))
            focus, called = room.furnish(), list[str]()
            reminders = Reminders(
                room.errands,
                room.preferences,
                focus,
                room.open_plan,
                lambda: called.append("forward"),
                10**6,
            )
            reminders.connect_actions()
            monkeypatch.setattr(room.window, "isActiveWindow", lambda: False)
            reminders.begin()
            made.append(reminders)
            return Desk(room, reminders, focus, shown, called)

        yield desk
        room.window.close()


def is_ready(desk: Desk) -> bool:
    """Whether the server has answered."""
    telling = desk.reminders._telling
    return bool(telling and telling._notifications and telling._notifications.is_there)


@pytest.fixture
def desk(make: Callable[..., Desk]) -> Desk:
    """With a server that can do all."""
    desk = make()
    desk.room.until(lambda: is_ready(desk))
    return desk


def test_a_session_has_one_notification_from_before_its_start_to_its_end(desk: Desk):
    """Each takes the place of the one before; the question at the end stays until answered."""
    desk.wait(55)
    ahead = desk.until_shown("SQL review begins at 09:00.")
    assert desk.server.shown[ahead].body == "09:00 – 10:30"
    assert list(desk.server.shown[ahead].actions) == ["default", "begin", "later"]
    desk.wait(5)
    assert desk.until_shown("SQL review begins now.") == ahead
    desk.wait(90)
    end = desk.until_shown("SQL review is over. How did it go?")
    assert end == ahead
    assert list(desk.server.shown[end].actions) == ["default", "done", "missed", "more"]
    assert desk.server.shown[end].expires == 0
    assert len(desk.server.shown) == 1


@pytest.mark.parametrize(
    ("action", "state"), [("done", SessionState.DONE), ("missed", SessionState.MISSED)]
)
def test_an_answer_given_there_is_one_here(desk: Desk, action: str, state: SessionState):
    desk.wait(150)
    desk.server.press(desk.until_shown("SQL review is over. How did it go?"), action)
    document = desk.room.document
    desk.room.until(lambda: document.state.sessions[PINNED].state is state)
    assert not desk.reminders.banner.isVisible()
    assert len(document.history.done) == 1


def test_more_time_is_given_from_there(desk: Desk):
    desk.wait(151)
    desk.server.press(desk.until_shown("SQL review is over. How did it go?"), "more")
    desk.room.until(lambda: desk.room.document.state.sessions[PINNED].minutes == 106)
    desk.wait(15)
    desk.until_shown("SQL review is over. How did it go?")


def test_the_timer_is_started_from_there(desk: Desk):
    desk.wait(60)
    desk.server.press(desk.until_shown("SQL review begins now."), "begin")
    desk.room.until(lambda: desk.focus.focusing.timer)
    assert desk.focus.focusing.timer is not None
    assert desk.focus.focusing.timer.session == PINNED


def test_later_is_later_and_a_click_beside_the_buttons_shows_the_window(desk: Desk):
    desk.wait(60)
    desk.server.press(desk.until_shown("SQL review begins now."), "default")
    desk.room.until(lambda: desk.called)
    assert desk.reminders.banner.isVisible()
    desk.wait(90)
    desk.server.go(desk.until_shown("SQL review is over. How did it go?"), server.DISMISSED)
    desk.room.qtbot.wait(100)
    assert desk.reminders.banner.isVisible()


def test_a_click_on_one_of_several_shows_that_one(desk: Desk):
    other = edits.move(desk.room.document.state, UNPLACED, desk.room.clock.add(minutes=152))
    desk.room.document.do("Move", lambda _: other)
    desk.wait(152)
    title = other.sessions[UNPLACED].title
    assert desk.reminders.banner.text.text() == f"{title} begins now."
    desk.server.press(desk.until_shown("SQL review is over. How did it go?"), "default")
    desk.room.until(lambda: desk.called)
    assert desk.reminders.banner.text.text() == "SQL review is over. How did it go?"


def test_what_is_answered_in_the_window_goes_from_the_desktop(desk: Desk):
    desk.wait(150)
    desk.until_shown("SQL review is over. How did it go?")
    desk.room.qtbot.mouseClick(desk.reminders.banner.missed, LEFT)
    desk.room.until(lambda: not desk.server.shown)


def test_what_is_answered_before_the_server_took_it_goes_as_well(desk: Desk):
    desk.wait(150)
    desk.room.qtbot.mouseClick(desk.reminders.banner.later, LEFT)
    desk.room.until(lambda: desk.server.told and not desk.server.shown)


def test_a_title_is_no_markup(desk: Desk):
    other = edits.retitle(desk.room.document.state, PINNED, "<b>A & B</b>")
    desk.room.document.do("Rename", lambda _: other)
    desk.wait(60)
    desk.until_shown("<b>A & B</b> begins now.")


def test_a_server_without_buttons_is_told_of_none(make: Callable[..., Desk]):
    desk = make(["body"])
    desk.room.until(lambda: is_ready(desk))
    desk.wait(60)
    assert desk.server.shown[desk.until_shown("SQL review begins now.")].actions == {}


def test_the_end_of_the_timer_can_be_answered_there(desk: Desk):
    """Its notification goes with the timer."""
    desk.room.preferences.put(RHYTHM, "50/10")
    desk.focus.start(PINNED)
    for _ in range(91):
        desk.room.clock = desk.room.clock.add(minutes=1)
        desk.focus.focusing._tick()
    number = desk.until_shown("SQL review: its time is over")
    assert list(desk.server.shown[number].actions) == ["done", "more"]
    desk.server.press(number, "more")
    desk.room.until(lambda: desk.focus.focusing.standing.left == 15 * 60)
    desk.focus.focusing.finish()
    desk.room.until(lambda: not desk.server.shown)


def test_a_server_that_goes_is_missed_by_nobody_and_the_next_one_is_found(desk: Desk):
    desk.wait(55)
    desk.until_shown("SQL review begins at 09:00.")
    desk.server.__exit__()
    desk.room.until(lambda: not is_ready(desk))
    desk.wait(1)
    assert desk.reminders.banner.isVisible()
    with Server(os.environ["DBUS_SESSION_BUS_ADDRESS"], ALL) as after:
        desk.room.until(lambda: is_ready(desk))
        desk.wait(4)
        desk.room.until(lambda: after.told)
        assert after.told[0].replaces == 0


def test_what_the_server_does_not_take_is_told_of(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    """So that the tray can say it instead."""
    from gui.focus import bus

    monkeypatch.setattr(bus, "PATIENCE", 50)
    desk.server.mute = True
    telling = desk.reminders._telling
    assert telling is not None
    assert telling._notifications is not None
    with qtbot.waitSignal(telling._notifications.unheard) as told:
        desk.wait(60)
    assert told.args is not None
    assert told.args[1].summary == "SQL review begins now."


def test_a_server_that_never_answers_holds_nothing_up(make: Callable[..., Desk]):
    desk = make(mute=True)
    desk.wait(60)
    assert desk.reminders.banner.isVisible()
    assert not is_ready(desk)


def test_nothing_is_told_where_it_is_not_wanted(room: Room, make: Callable[..., Desk]):
    room.preferences.put(ON_DESKTOP, "no")
    desk = make()
    desk.wait(60)
    assert desk.reminders._telling is None
    assert desk.server.told == []


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere", "autolaunch:", "tcp:host=x,port=1"])
def test_without_a_bus_there_is_the_banner(
    room: Room, make: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch, address: str
):
    desk = make()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    desk.reminders.begin()
    room.qtbot.wait(50)
    assert not is_ready(desk)
    desk.wait(60)
    assert desk.reminders.banner.isVisible()


def test_a_bus_that_hangs_holds_nothing_up(
    room: Room, make: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    """It takes the connection and says nothing."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "deaf"))
        listening.listen()
        desk = make()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'deaf'}")
        desk.reminders.begin()
        desk.wait(60)
        assert desk.reminders.banner.isVisible()
        assert not is_ready(desk)
