"""Accounts in the window: added, synced, asked about, reconnected and removed."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from whenever import Instant

import main as tenday
from core import edits
from core.changes import Changes
from core.model import Plan, PlanId
from core.store.library import Library
from core.store.reader import has_accounts
from gui.document import Document
from gui.errands import Errands
from gui.jobs import Jobs
from gui.preferences import Preferences
from gui.shelf import Shelf
from gui.sync.accounts import AUTOMATIC, Accounts
from gui.sync.add_dialog import AddAccount
from gui.sync.alarm_box import AlarmBox
from gui.sync.page import AccountsPage
from gui.sync.reconnect import Reconnect
from gui.theme import Theme
from gui.window import MainWindow
from sync.accounts import Secrets
from sync.courier import Courier
from sync.event import session_uid
from sync.service import Backend
from tests.gui.conftest import MORNING
from tests.states import ZONE, sample_state, session_id
from tests.sync.installation import Phone
from tests.sync.keyrings import InMemory, in_memory
from tests.sync.test_courier import ACCOUNT, THURSDAY, Cloud

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PLANNED, OTHER = session_id(3, 1), session_id(3, 2)
PATIENCE = 10
"""Seconds."""


class Room:
    """A window with a plan and one account in it, and a phone beside it."""

    def __init__(
        self, qapp: QApplication, qtbot: QtBot, folder: Path, backend: Backend | None = None
    ) -> None:
        self.qtbot, self.jobs, self.cloud = qtbot, Jobs(), Cloud()
        self.path = folder / "library.sqlite"
        theme, shelf = Theme(qapp), Shelf(self.path, self.now)
        with closing(Library.open(self.path, MORNING)) as library:
            library.add(sample_state(), b"", MORNING)
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
        self.document.open(sample_state())
        self.courier = Courier(
            lambda: Library.open(self.path, MORNING),
            Secrets(),
            self.now,
            lambda: ZONE,
            lambda _: backend or self.cloud,
        )
        file = str(folder / "settings.ini")
        self.preferences = Preferences(QSettings(file, QSettings.Format.IniFormat))
        self.preferences.put(AUTOMATIC, "hand")
        self.accounts = Accounts(
            self.errands,
            lambda heed: replace(self.courier, heed=heed),
            self.preferences,
            lambda: has_accounts(self.path),
            self.open_plan,
            first_look=0,
        )
        self.accounts.connect_actions()
        self.syncing = self.accounts.syncing
        self.phone = Phone(self.cloud.calendar)

    def now(self) -> Instant:
        return MORNING

    def open_plan(self, plan: PlanId, then: Callable[[], None]) -> None:
        with closing(Library.open(self.path, MORNING)) as library:
            self.document.open(library.load(plan))
        then()

    def sync(self) -> None:
        """Press the key for it, and wait until the account has been looked at again."""
        with self.qtbot.waitSignal(self.syncing.changed):
            self.qtbot.keyClick(self.window, Qt.Key.Key_F5)
        self.qtbot.waitUntil(lambda: not self.syncing.is_running)
        self.rest()

    def rest(self) -> None:
        seen: list[bool] = []
        self.syncing.refresh(lambda: seen.append(True))
        self.qtbot.waitUntil(lambda: bool(seen))

    def page(self) -> AccountsPage:
        self.window.actions_.accounts.trigger()
        page = self.accounts.page
        assert page is not None
        self.rest()
        return page

    def buttons(self) -> list[str]:
        """What can be pressed on the page, as a screen reader calls it."""
        found = self.page().findChildren(QPushButton)
        return [b.accessibleName() for b in found if not b.isHidden()]

    def press(self, page: AccountsPage, name: str) -> None:
        """Click the page's button that a screen reader calls so."""
        (button,) = [
            b
            for b in page.findChildren(QPushButton)
            if name in (b.accessibleName(), b.text()) and not b.isHidden()
        ]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def keyring() -> Iterator[InMemory]:
    with in_memory() as kept:
        yield kept


@pytest.fixture
def empty(qapp: QApplication, qtbot: QtBot, tmp_path: Path, keyring: InMemory) -> Iterator[Room]:
    """A room without an account."""
    room = Room(qapp, qtbot, tmp_path)
    yield room
    room.window.close()
    room.jobs.finish()


@pytest.fixture
def room(empty: Room) -> Room:
    """A room with one account, synced."""
    empty.courier.add(ACCOUNT, "secret")
    empty.rest()
    empty.sync()
    return empty


def test_what_the_phone_did_comes_as_an_edit_that_can_be_undone(room: Room) -> None:
    """It shows at once, is told, and Ctrl+Z takes it back; the undo goes to the phone."""
    assert len(room.cloud.calendar.bodies) == 5
    room.phone.edit(PLANNED, summary="From the phone")
    room.sync()
    assert room.document.state.sessions[PLANNED].title == "From the phone"
    assert "cloud changed 1 session" in room.window.toast.text.text()
    assert room.document.undo_name == "Edits from cloud"
    room.document.undo()
    room.qtbot.waitUntil(lambda: room.document.saving.value == "saved")
    room.sync()
    assert room.phone.event(PLANNED).summary == "SQL review"


def test_what_the_phone_did_shows_before_anything_is_sent(room: Room) -> None:
    """Sending may take minutes; a session that was moved there must not be moved here from where it
    no longer stands.
    """
    shown = Event()
    room.document.changed.connect(
        lambda _: room.document.state.sessions[PLANNED].title == "From the phone" and shown.set()
    )
    room.phone.edit(PLANNED, summary="From the phone")
    room.document.do("Rename", lambda s: edits.retitle(s, session_id(1, 1), "Mine"))
    room.qtbot.waitUntil(lambda: room.document.saving.value == "saved")
    waited: list[bool] = []
    room.cloud.before_write = lambda: waited.append(shown.wait(PATIENCE))
    room.sync()
    assert waited == [True]
    assert room.document.undo_name == "Edits from cloud"
    room.document.undo()
    assert room.document.undo_name == "Rename"


def test_a_move_that_overlaps_is_kept_replanned_or_put_back(room: Room) -> None:
    """It says with what; putting it back is an edit of its own."""
    room.document.do("Place", lambda s: edits.move(s, OTHER, THURSDAY))
    room.qtbot.waitUntil(lambda: room.document.saving.value == "saved")
    before = room.document.state.slots[PLANNED].start
    room.phone.edit(PLANNED, start=THURSDAY, end=THURSDAY.add(minutes=90))
    room.sync()
    assert room.document.state.slots[PLANNED].start == THURSDAY
    (arrival,) = room.syncing.arrivals
    title = room.document.state.sessions[OTHER].title
    assert f"It overlaps {title}." in arrival.hints
    room.press(room.page(), "Put back: SQL review")
    assert room.document.state.slots[PLANNED].start == before
    assert not room.syncing.arrivals


def test_a_move_that_overlaps_waits_until_it_is_settled(room: Room) -> None:
    """Across a restart, too, and while another plan is open; kept, it is asked about no more."""
    room.document.do("Place", lambda s: edits.move(s, OTHER, THURSDAY))
    room.qtbot.waitUntil(lambda: room.document.saving.value == "saved")
    room.phone.edit(PLANNED, start=THURSDAY, end=THURSDAY.add(minutes=90))
    room.courier.sync("cloud")
    with closing(Library.open(room.path, MORNING)) as library:
        room.document.open(library.load(sample_state().plan.id))
    room.rest()
    (arrival,) = room.syncing.arrivals
    assert arrival.session == PLANNED
    another = replace(sample_state(), plan=Plan(PlanId("another"), "Another"))
    room.document.open(another)
    assert room.syncing.arrivals == [arrival]
    room.press(room.page(), f"Open the plan: SQL review, in {sample_state().plan.title}")
    assert room.document.state.plan == sample_state().plan
    assert "Put back: SQL review" in room.buttons()
    room.document.open(another)
    room.press(room.page(), f"Keep: SQL review, in {sample_state().plan.title}")
    assert not room.syncing.arrivals
    room.qtbot.waitUntil(lambda: not any(e.moved for e in room.courier.history()))
    room.open_plan(sample_state().plan.id, lambda: None)
    assert not room.syncing.arrivals
    assert room.document.state.slots[PLANNED].start == THURSDAY


def test_a_conflict_is_settled_on_the_page(room: Room) -> None:
    """Both values are shown; the chosen one holds here at once."""
    room.document.do("Name", lambda s: edits.retitle(s, PLANNED, "Mine"))
    room.qtbot.waitUntil(lambda: room.document.saving.value == "saved")
    room.phone.edit(PLANNED, summary="Theirs")
    room.sync()
    assert room.document.state.sessions[PLANNED].title == "Mine"
    page = room.page()
    room.press(page, "Take theirs: Mine")
    room.qtbot.waitUntil(lambda: room.document.state.sessions[PLANNED].title == "Theirs")
    room.rest()
    assert not room.syncing.questions


def test_what_was_deleted_there_is_asked_about(room: Room) -> None:
    """The button in the bar says that something waits."""
    room.phone.delete(PLANNED)
    room.sync()
    assert "To decide: 1" in room.accounts.button.accessibleDescription()
    room.press(room.page(), "Skipped: SQL review")
    room.qtbot.waitUntil(lambda: room.document.state.sessions[PLANNED].state.value == "skipped")


def test_an_account_that_is_let_in_no_more_is_reconnected(room: Room) -> None:
    """The bar says so in a sentence, and the edits made meanwhile are sent then."""
    room.cloud.password = "another"
    room.document.do("Move", lambda s: edits.move(s, PLANNED, THURSDAY))
    room.qtbot.waitUntil(lambda: room.document.saving.value == "saved")
    room.sync()
    assert "does not take this password" in room.accounts.button.accessibleDescription()
    dialog = room.accounts.reconnect(ACCOUNT)
    assert isinstance(dialog, Reconnect)
    room.qtbot.keyClicks(dialog.secret, "another")
    room.qtbot.keyClick(dialog.secret, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: room.phone.event(PLANNED).start == THURSDAY)
    room.qtbot.waitUntil(lambda: not room.syncing.is_running)
    room.rest()
    assert not room.syncing.troubles


def test_most_of_a_calendar_gone_is_asked_about(room: Room) -> None:
    """Nothing changes until it is let go."""
    for uid in list(room.cloud.calendar.bodies):
        room.cloud.calendar.remove(uid)
    room.sync()
    assert not room.syncing.questions
    room.press(room.page(), "Let them go: cloud")
    room.qtbot.waitUntil(lambda: not room.syncing.is_running)
    room.rest()
    assert room.syncing.questions


def test_an_account_is_added_with_a_calendar_of_its_own(empty: Room) -> None:
    """Address, user and password; then which calendar; then everything is sent."""
    room = empty
    dialog = room.accounts.ask_for_account(["caldav", "file"])
    assert dialog.service.count() == 5
    assert "Fill in" in dialog.verdict.text()
    room.qtbot.keyClicks(dialog.address, "cloud.example")
    room.qtbot.keyClicks(dialog.user, "ada")
    room.qtbot.keyClicks(dialog.secret, "secret")
    dialog.ok.click()
    room.qtbot.waitUntil(lambda: dialog.calendar.count() == 2)
    assert dialog.calendar.currentText() == "Tenday"
    with room.qtbot.waitSignal(dialog.added):
        dialog.ok.click()
    room.qtbot.waitUntil(lambda: len(room.cloud.calendar.bodies) == 5)
    room.qtbot.waitUntil(lambda: not room.syncing.is_running)
    room.rest()
    assert [s.account.name for s in room.syncing.standings] == ["Nextcloud"]
    assert room.accounts.button.isVisible()
    assert "In step since" in room.accounts.button.accessibleDescription()


def test_without_a_keyring_the_password_may_be_kept_for_this_run(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """It is offered where it turns out; everything typed stays, and no calendar is made twice."""
    room = Room(qapp, qtbot, tmp_path)
    dialog: AddAccount = room.accounts.ask_for_account(["caldav"])
    for field, text in ((dialog.address, "x"), (dialog.user, "ada"), (dialog.secret, "secret")):
        qtbot.keyClicks(field, text)
    dialog.ok.click()
    qtbot.waitUntil(lambda: dialog.calendar.count() == 2)
    dialog.calendar.setCurrentIndex(0)
    dialog.ok.click()
    qtbot.waitUntil(dialog.for_now.isVisible)
    dialog.for_now.setChecked(True)
    with qtbot.waitSignal(dialog.added):
        dialog.ok.click()
    qtbot.waitUntil(lambda: len(room.cloud.calendar.bodies) == 5)
    assert room.cloud.made == 1
    qtbot.waitUntil(lambda: not room.syncing.is_running)
    room.rest()
    room.window.close()
    room.jobs.finish()


def test_an_account_rings_at_another_time(room: Room) -> None:
    """Chosen by keys on its card; the next sync tells the events."""
    assert "TRIGGER:-PT10M" in room.cloud.calendar.bodies[session_uid(PLANNED)]
    page = room.page()
    (box,) = page.findChildren(AlarmBox)
    assert box.accessibleName() == "Reminder: cloud"
    room.qtbot.keyClick(box, Qt.Key.Key_Down)
    room.qtbot.waitUntil(lambda: room.syncing.standings[0].account.alarm == 15)
    room.press(page, "Sync now")
    room.qtbot.waitUntil(
        lambda: "TRIGGER:-PT15M" in room.cloud.calendar.bodies[session_uid(PLANNED)]
    )
    room.qtbot.waitUntil(lambda: not room.syncing.is_running)
    room.rest()


def test_an_account_is_removed_with_its_events(room: Room) -> None:
    """After a question; the plan stays as it is."""
    page = room.page()
    room.press(page, "Remove: cloud")
    (box,) = page.findChildren(QMessageBox)
    (delete,) = [b for b in box.buttons() if b.text() == "Delete its events"]
    delete.click()
    room.qtbot.waitUntil(lambda: not room.syncing.standings)
    assert not room.cloud.calendar.bodies
    assert len(room.document.state.slots) == 5
    assert not room.accounts.button.isVisible()


def test_an_edit_is_sent_by_itself_after_a_pause(room: Room) -> None:
    """Once the user lets it; edits close together go together."""
    room.preferences.put(AUTOMATIC, None)
    room.syncing._soon.setInterval(1)
    room.document.do("Move", lambda s: edits.move(s, PLANNED, THURSDAY))
    room.qtbot.waitUntil(lambda: room.phone.event(PLANNED).start == THURSDAY)
    room.qtbot.waitUntil(lambda: not room.syncing.is_running)
    room.rest()


def test_an_edit_elsewhere_is_not_lost_to_what_the_phone_did(room: Room) -> None:
    """A field that was edited here while the sync ran keeps what it has, and is sent."""
    before = room.document.state
    theirs = Changes.between(before, edits.retitle(before, PLANNED, "Theirs"))
    room.document.do("Name", lambda s: edits.retitle(s, PLANNED, "Mine"))
    room.document.adopt("Edits from cloud", theirs)
    assert room.document.state.sessions[PLANNED].title == "Mine"
