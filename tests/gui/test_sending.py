"""A phone gets the plan from the window: asked for, shown as a code, fetched, and over."""

from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from whenever import Instant

import main as tenday
from core import edits
from gui.document import Document
from gui.errands import Errands
from gui.jobs import Jobs
from gui.phone_dialog import PhoneDialog, local_addresses
from gui.qr_code import QUIET
from gui.sending import Sending
from gui.shelf import Shelf
from gui.theme import Theme
from gui.window import MainWindow
from sync.phone_link import OPEN_FOR, PhoneLink
from tests.gui.conftest import MORNING, PINNED
from tests.states import ZONE, sample_state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HERE = "127.0.0.1"


class Room:
    """A window with a plan in it, and someone with a phone beside it."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.jobs, self.clock = qtbot, Jobs(), MORNING
        theme, shelf = Theme(qapp), Shelf(folder / "library.sqlite", self.now)
        self.document = Document(shelf.save, self.jobs)
        self.window = MainWindow(self.document, theme, self.now)
        qtbot.addWidget(self.window)
        self.window.resize(1200, 800)
        self.window.show()
        self.errands = Errands(
            self.window,
            self.document,
            shelf,
            self.jobs,
            theme,
            self.now,
            ZONE,
            tenday._make,
            tenday._read_busy,
        )
        self.sending = Sending(self.errands, lambda host, data: PhoneLink(host, data, self.now))
        self.sending.connect_actions()
        self.jobs.submit(lambda: shelf.add(sample_state(), b""), self.document.open, self.fail)
        qtbot.waitUntil(lambda: self.document.is_open)

    def now(self) -> Instant:
        """The moment on the clock of this room."""
        return self.clock

    def fail(self, error: BaseException) -> None:
        """Nothing is to go wrong unseen."""
        raise error

    def send(self, *addresses: str) -> PhoneDialog:
        """Open the dialog."""
        dialog = self.sending.send(addresses)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.qtbot.waitExposed(dialog)
        return dialog

    def show(self, dialog: PhoneDialog) -> str:
        """Ask for the code; returns the address in it."""
        click(dialog.ok)
        self.qtbot.waitUntil(lambda: not dialog.ok.isVisible())
        return dialog.url.text()


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(qapp, qtbot, tmp_path)
    yield made
    made.window.close()
    made.jobs.finish()


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def is_gone(url: str) -> bool:
    try:
        urlopen(url, timeout=10).close()
    except HTTPError:
        return False  # something still listens
    except OSError:  # a connection may also be reset while the server goes
        return True
    return False


def test_the_phone_gets_the_plan_as_it_stands_when_the_code_is_asked_for(room: Room) -> None:
    dialog = room.send(HERE)
    room.document.do("Rename", lambda state: edits.retitle(state, PINNED, "Indexes at last"))
    url = room.show(dialog)
    assert "10:00 left" in dialog.verdict.text()
    with urlopen(url, timeout=10) as answer:
        assert b"SUMMARY:Indexes at last" in answer.read()
    room.qtbot.waitUntil(lambda: "has the calendar" in dialog.verdict.text())


def test_the_code_holds_the_address_and_can_be_read_off_the_screen(room: Room) -> None:
    dialog = room.send(HERE)
    url = room.show(dialog)
    rows = segno.make_qr(url, error="m").matrix
    room.qtbot.waitUntil(lambda: dialog.code.height() >= dialog.code.sizeHint().height())
    picture = dialog.code.grab().toImage()
    count = len(rows) + 2 * QUIET
    module = int(min(picture.width(), picture.height()) / count)
    left, top = ((size - module * count) // 2 for size in (picture.width(), picture.height()))
    seen = [
        [
            picture.pixelColor(
                left + x * module + module // 2, top + y * module + module // 2
            ).value()
            for x in range(count)
        ]
        for y in range(count)
    ]
    inner = [row[QUIET:-QUIET] for row in seen[QUIET:-QUIET]]
    assert module >= 4
    assert inner == [[0 if dark else 255 for dark in row] for row in rows]
    quiet = seen[:QUIET] + seen[-QUIET:]
    assert all(value == 255 for row in quiet for value in row)
    assert url in dialog.code.accessibleName()
    click(dialog.copy)
    assert QGuiApplication.clipboard().text() == url


def test_nothing_listens_once_the_dialog_has_closed(room: Room) -> None:
    dialog = room.send(HERE)
    url = room.show(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    room.qtbot.waitUntil(lambda: is_gone(url))


def test_nothing_listens_where_the_dialog_closed_before_there_was_a_code(room: Room) -> None:
    opened: list[PhoneLink] = []

    def open_link(host: str, content: bytes) -> PhoneLink:
        opened.append(made := PhoneLink(host, content, room.now))
        return made

    room.sending = Sending(room.errands, open_link)
    dialog = room.send(HERE)
    click(dialog.ok)
    dialog.reject()
    room.qtbot.waitUntil(lambda: bool(opened) and opened[0].is_over)
    room.qtbot.waitUntil(lambda: is_gone(opened[0].url))


def test_ten_minutes_later_the_code_goes_and_another_can_be_had(room: Room) -> None:
    dialog = room.send(HERE)
    first = room.show(dialog)
    room.clock += OPEN_FOR
    room.qtbot.waitUntil(dialog.ok.isVisible)
    assert "ten minutes are over" in dialog.verdict.text()
    assert not dialog.code.isVisible()
    second = room.show(dialog)
    assert second != first and dialog.code.isVisible()


def test_without_a_network_it_says_so_and_serves_nothing(room: Room) -> None:
    dialog = room.send()
    assert "no network" in dialog.verdict.text()
    click(dialog.ok)
    assert dialog.ok.isVisible() and "no network" in dialog.verdict.text()


def test_an_address_that_has_gone_is_said_and_can_be_tried_again(room: Room) -> None:
    dialog = room.send("203.0.113.1", HERE)
    click(dialog.ok)
    room.qtbot.waitUntil(lambda: "no longer has the address" in dialog.verdict.text())
    dialog.address.setCurrentText(HERE)
    assert room.show(dialog).startswith(f"http://{HERE}:")


def test_closing_the_window_ends_it(room: Room) -> None:
    url = room.show(room.send(HERE))
    room.window.close()
    room.qtbot.waitUntil(lambda: is_gone(url))


def test_the_addresses_are_those_a_phone_nearby_could_reach() -> None:
    assert HERE not in local_addresses()
    assert all("." in address for address in local_addresses())
