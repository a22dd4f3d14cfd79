"""A Google account in the window: signed in by the browser, synced, and connected again."""

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
import requests
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whenever import Date

import sync.google
from core.mark import Account
from core.model import Busy, BusyId
from gui.sync.reconnect import SignInAgain
from gui.sync.signing_in import STEPS
from sync.service import CalendarAddress, Service, Waits
from sync.waiting import Heed, nobody
from tests.conformance.google_server import Answer, Asked, Google, google, redirected
from tests.gui.test_accounts import Room
from tests.sync.keyrings import in_memory

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Browser(QObject):
    """What Qt opens addresses in: a user who agrees, or only looks."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.agrees = True

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if self.agrees:
            answer = redirected(self.opened[-1], "code")
            Thread(target=lambda: requests.get(answer, timeout=10)).start()


class Local:
    """Google's room, with new calendars made on the server here."""

    def __init__(self, there: Google) -> None:
        self._there = there

    def connect(self, account: Account, secret: str, zone: str, heed: Heed = nobody) -> Service:
        return sync.google.connect(account, secret, zone, heed)

    def calendars(
        self, url: str, user: str, secret: str, heed: Heed = nobody
    ) -> list[CalendarAddress]:
        return sync.google.calendars(url, user, secret, heed)

    def create(
        self, url: str, user: str, secret: str, name: str, heed: Heed = nobody
    ) -> CalendarAddress:
        return sync.google.create(url or self._there.url, user, secret, name, heed)

    def sign_in(self, client_file: Path, waits: Waits) -> str:
        return sync.google.sign_in(client_file, waits)

    def sign_in_again(self, secret: str, waits: Waits, busy: bool = False) -> str:
        return sync.google.sign_in_again(secret, waits, busy)

    def readable(self, account: Account, secret: str, heed: Heed = nobody) -> list[CalendarAddress]:
        return sync.google.readable(account, secret, heed)

    def busy(
        self,
        account: Account,
        secret: str,
        url: str,
        zone: str,
        first: Date,
        last: Date,
        heed: Heed = nobody,
    ) -> dict[BusyId, Busy]:
        return sync.google.busy(account, secret, url, zone, first, last, heed)


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> Iterator[Google]:
    """A server that gives a lasting token to whoever comes back with a code."""
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")

    def grant(asked: Asked) -> Answer | None:
        if asked.path == "/token" and b"code=" in asked.body:
            told = {"access_token": "short", "refresh_token": "long", "token_type": "Bearer"}
            return Answer(200, {**told, "expires_in": 3600})
        return None

    with google() as server:
        server.fault = grant
        yield server


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, made, "open")  # pyright: ignore[reportArgumentType]
    yield made
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot, tmp_path: Path, there: Google) -> Iterator[Room]:
    with in_memory():
        made = Room(qapp, qtbot, tmp_path, Local(there))
        yield made
        made.window.close()
        made.jobs.finish()


def client_file(there: Google, folder: Path) -> str:
    parts = {"client_id": "me", "client_secret": "s"}
    parts |= {"auth_uri": f"{there.url}auth", "token_uri": f"{there.url}token"}
    file = folder / "client.json"
    file.write_text(json.dumps({"installed": parts}))
    return str(file)


def settle(room: Room) -> None:
    room.rest()
    room.qtbot.waitUntil(lambda: not room.syncing.is_running)
    room.rest()


def added(room: Room, there: Google, folder: Path) -> None:
    """Sign in through the dialog, and wait until everything is sent."""
    dialog = room.accounts.ask_for_account(["caldav", "google", "file"])
    dialog.service.setCurrentText("Google Calendar")
    assert not dialog.address.isVisible()
    room.qtbot.keyClicks(dialog.client.path, client_file(there, folder))
    with room.qtbot.waitSignal(dialog.added):
        dialog.ok.click()
    room.qtbot.waitUntil(lambda: [len(c) for c in there.calendars.values()] == [5])
    settle(room)


def test_an_account_is_added_by_signing_in(
    room: Room, there: Google, browser: Browser, tmp_path: Path
) -> None:
    """The browser is opened by itself; then a calendar is made and everything sent."""
    added(room, there, tmp_path)
    (standing,) = room.syncing.standings
    assert (standing.account.name, standing.account.kind) == ("Google Calendar", "google")
    assert len(browser.opened) == 1


def test_waiting_can_be_cancelled(
    room: Room, there: Google, browser: Browser, tmp_path: Path
) -> None:
    """Cancel ends the waiting at once, and nothing is added; the address can be copied."""
    browser.agrees = False
    dialog = room.accounts.ask_for_account(["google"])
    assert "How?" in dialog.verdict.text()
    room.qtbot.keyClicks(dialog.client.path, client_file(there, tmp_path))
    dialog.ok.click()
    room.qtbot.waitUntil(dialog.browser.copy.isVisible)
    dialog.browser.copy.click()
    assert QApplication.clipboard().text() == browser.opened[0]
    dialog.cancel.click()
    settle(room)
    assert not room.syncing.standings
    assert not there.calendars


def test_a_withdrawn_sign_in_is_renewed_without_the_file(
    room: Room, there: Google, browser: Browser, tmp_path: Path
) -> None:
    """The same client is used; what waited is sent."""
    added(room, there, tmp_path)
    grant = there.fault
    assert grant is not None

    def withdrawn(asked: Asked) -> Answer | None:
        if asked.path == "/token" and b"code=" not in asked.body:
            return Answer(400, {"error": "invalid_grant"})
        return grant(asked)

    there.fault = withdrawn
    room.window.actions_.sync.trigger()
    settle(room)
    assert "Connect the account again" in room.accounts.button.accessibleDescription()
    there.fault = grant
    (standing,) = room.syncing.standings
    dialog = room.accounts.reconnect(standing.account)
    assert isinstance(dialog, SignInAgain)
    assert not dialog.client.isVisible()
    with room.qtbot.waitSignal(dialog.connected):
        dialog.ok.click()
    settle(room)
    assert not room.syncing.troubles


def test_busy_times_are_let_seen_when_they_are_wanted(
    room: Room, there: Google, browser: Browser, tmp_path: Path
) -> None:
    """Nobody is asked for that before; then they stand in the plan's way, and are told."""
    added(room, there, tmp_path)
    assert "freebusy" not in browser.opened[0]
    (standing,) = room.syncing.standings
    dialog = room.accounts.choose_busy(standing.account)
    room.qtbot.waitUntil(lambda: "may not see yet" in dialog.verdict.text())
    dialog.ok.click()
    room.qtbot.waitUntil(lambda: bool(dialog.boxes))
    assert "freebusy" in browser.opened[1]
    (box,) = dialog.boxes.values()
    box.click()
    with room.qtbot.waitSignal(dialog.chosen):
        dialog.ok.click()
    room.qtbot.waitUntil(lambda: bool(room.document.state.elsewhere))
    (wall,) = room.document.state.elsewhere.values()
    assert wall.title == "Busy"
    settle(room)
    assert room.syncing.standings[0].watched == ("Google Calendar",)


def test_the_guide_opens_the_page_of_each_step(room: Room, browser: Browser) -> None:
    """Nothing is opened by itself."""
    browser.agrees = False
    dialog = room.accounts.ask_for_account(["google"])
    guide = dialog.client.explain()
    assert not browser.opened
    for page in guide.pages:
        page.click()
    assert browser.opened == [address for _, _, address in STEPS if address]
    dialog.reject()
