"""A window that closes while a real server lets it wait leaves nothing behind that waits on."""

import threading
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.sync.add_dialog import AddAccount
from sync import caldav
from tests.conformance.proxy import LOST, Answer, Asked, line_to
from tests.gui.test_accounts import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def beside() -> list[str]:
    """The threads that would keep the program from ending."""
    return [t.name for t in threading.enumerate() if t.name.startswith("beside")]


def test_a_window_that_closes_waits_for_no_server(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """It was asked for its calendars while an account was added, and does not answer."""
    asked, over = Event(), Event()

    def hang(_: Asked) -> Answer:
        asked.set()
        over.wait()
        return LOST

    with line_to("http://127.0.0.1/") as line:
        line.instead = hang
        room = Room(qapp, qtbot, tmp_path, caldav)
        dialog: AddAccount = room.accounts.ask_for_account(["caldav"])
        dialog.address.clear()
        typed = ((dialog.address, line.url), (dialog.user, "ada"), (dialog.secret, "secret"))
        for field, text in typed:
            qtbot.keyClicks(field, text)
        dialog.ok.click()
        qtbot.waitUntil(asked.is_set)
        assert beside()
        room.window.close()
        room.jobs.finish()
        qtbot.waitUntil(lambda: not beside())
        over.set()
