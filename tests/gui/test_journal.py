"""The journal in the window: chosen in the settings, written as sessions end, read back."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main as tenday
from core import edits
from core.model import Plan, PlanId
from core.store.library import Library
from core.store.reader import has_journal
from gui.document import Document
from gui.jobs import Jobs
from gui.journal.journal import JournalInWindow
from gui.journal.journaling import Journaling
from gui.palette.synonyms import of_journal_settings
from gui.preferences import Preferences
from gui.settings.page import SettingsPage
from gui.settings.steps import Steps
from gui.shelf import Shelf
from gui.shortcuts import Shortcuts
from gui.theme import Theme
from gui.window import MainWindow
from tests.gui.conftest import MORNING
from tests.states import sample_state, session_id
from tests.sync import keyrings
from tests.sync.repositories import at_home, bare, clone, git, needs_git

pytestmark = [needs_git, pytest.mark.qt_log_ignore("This plugin does not support")]

FIRST, OTHER = session_id(1, 1), session_id(3, 1)
NEVER = 10**8
SUBJECT = "Journal: Packages and imports (2026-03-02)"


class Desk:
    """A window with the sample plan, its settings open, and a clone for the journal."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.jobs, self.path = qtbot, Jobs(), folder / "library.sqlite"
        theme, shelf = Theme(qapp), Shelf(self.path, lambda: MORNING)
        with closing(Library.open(self.path, MORNING)) as library:
            library.add(sample_state(), b"", MORNING)
        self.document = Document(shelf.save, self.jobs)
        self.window = MainWindow(self.document, theme, lambda: MORNING)
        qtbot.addWidget(self.window)
        self.document.open(sample_state())
        self.journaling = Journaling(
            partial(tenday._journal_courier, self.path),
            self.document,
            self.jobs,
            lambda: has_journal(self.path),
            self.window,
            pause=0,
            first_look=NEVER,
        )
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.steps = Steps(self.document, Preferences(settings), self.window)
        shortcuts = Shortcuts(self.window.actions_, self.steps.preferences, ())
        self.page = SettingsPage(
            self.document, self.steps, shortcuts, theme, self.window, self.journaling
        )
        self.page.finish()
        self.page.show()
        part = self.page.journal_part
        assert part is not None
        self.part = part
        self.settings_wished = 0
        self.journal = JournalInWindow(
            self.window, self.journaling, theme, lambda: has_journal(self.path), self.wish_settings
        )
        self.journal.connect_actions()
        self.window.show()
        self.rest()

    def wish_settings(self) -> None:
        self.settings_wished += 1

    @property
    def toast(self) -> str:
        """What the window says in passing."""
        return self.window.toast.text.text()

    def trigger(self, id_: str) -> None:
        """Give a command, and wait until what it begins is over."""
        self.window.actions_[id_].trigger()
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.journaling.is_running, timeout=20_000)

    def unsent(self) -> int:
        """How many commits wait, once nothing is under way; -1 until then."""
        standing = self.journaling.standing
        return -1 if self.journaling.is_running or standing is None else standing.unsent

    def press(self, button: object) -> None:
        """Click it, and wait until what it begins is over."""
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # pyright: ignore[reportArgumentType]
        self.rest()

    def keep(self, place: object) -> None:
        self.part.place.clear()
        self.qtbot.keyClicks(self.part.place, str(place))
        self.press(self.part.keep_button)


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    return bare(tmp_path / "remote.git")


@pytest.fixture
def desk(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    at_home(monkeypatch, tmp_path)
    with keyrings.in_memory():
        desk = Desk(qapp, qtbot, tmp_path)
        yield desk
        desk.page.close()
        desk.journaling.close()
        desk.document.finish()
        desk.jobs.finish()


def test_a_journal_is_chosen_in_the_settings_and_written_at_once(
    desk: Desk, remote: Path, tmp_path: Path
):
    """A folder without a repository is not taken; undo on the page keeps none any more."""
    desk.page.search.setText(next(of_journal_settings())[0])
    assert desk.part.place.isVisible()
    assert desk.part.keep_button.isVisible()
    desk.keep(tmp_path)
    assert "is not in a Git repository" in desk.part.state.text()
    assert not has_journal(desk.path)
    work = clone(remote, tmp_path / "work")
    desk.keep(work)
    assert git(work, "log", "--format=%s") == SUBJECT
    assert "1 entry to push" in desk.part.state.text()
    desk.press(desk.part.push_button)
    assert git(remote, "log", "--format=%s", "main") == SUBJECT
    desk.press(desk.page.undo)
    assert desk.part.state.text() == "No journal is kept."
    assert not has_journal(desk.path)


def test_a_session_that_ends_is_written_by_itself_and_notes_are_read_back(desk: Desk, remote: Path):
    """Sent as soon as it is saved; reading is one edit, which undo takes back."""
    desk.keep(remote)
    desk.document.do("Note", lambda state: edits.write_note(state, FIRST, "better"))
    desk.qtbot.waitUntil(
        lambda: git(remote, "log", "--format=%s", "main").splitlines() == [SUBJECT, SUBJECT],
        timeout=20_000,
    )
    desk.rest()
    desk.document.do("Reopen", lambda state: edits.reopen(state, FIRST))
    desk.document.do("Note", lambda state: edits.write_note(state, FIRST, ""))
    desk.press(desk.part.read_button)
    assert desk.document.state.notes[FIRST].text == "better"
    assert desk.document.undo_name == "Read the journal"
    desk.document.undo()
    assert FIRST not in desk.document.state.notes


def test_a_network_that_is_gone_is_told_once_and_the_commits_go_later(desk: Desk, remote: Path):
    """However many sessions end meanwhile; the page keeps saying it."""
    desk.keep(remote)
    told: list[str] = []
    desk.journaling.failed.connect(told.append)
    gone = remote.rename(remote.with_name("gone"))
    for n in range(2):
        desk.document.do("Note", lambda state, n=n: edits.write_note(state, FIRST, f"better {n}"))
        desk.qtbot.waitUntil(lambda n=n: desk.unsent() == n + 1, timeout=20_000)
    assert len(told) == 1
    assert "cannot be reached" in desk.part.state.text()
    gone.rename(remote)
    desk.press(desk.part.push_button)
    assert len(git(remote, "log", "--format=%s", "main").splitlines()) == 3


def test_the_journal_is_written_pushed_and_read_by_commands(desk: Desk, remote: Path):
    """By keys in the window; what came of it is said there, and nothing hides behind a page."""
    desk.keep(clone(remote, remote.with_name("work")))
    desk.page.hide()
    desk.window.activateWindow()
    desk.document.do("Note", lambda state: edits.write_note(state, FIRST, "better"))
    desk.qtbot.keyClick(
        desk.window,
        Qt.Key.Key_J,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    desk.qtbot.waitUntil(lambda: desk.unsent() == 2, timeout=20_000)
    assert "2 entries to push" in desk.journal.button.accessibleDescription()
    desk.trigger("journal_push")
    assert "Commits pushed: 2." in desk.toast
    assert desk.journal.button.accessibleDescription() == "All of it is written."
    desk.trigger("journal_read")
    assert desk.toast == "The journal has no note that is not here."
    assert desk.settings_wished == 0


def test_what_waits_for_the_network_is_counted_in_the_bar(desk: Desk, remote: Path):
    """Quietly, with a dot; the trouble stands beside it, and both are gone when all is sent."""
    assert desk.journal.button.isHidden()
    desk.keep(remote)
    assert not desk.journal.button.isHidden()
    gone = remote.rename(remote.with_name("gone"))
    desk.document.do("Note", lambda state: edits.write_note(state, FIRST, "better"))
    desk.qtbot.waitUntil(lambda: desk.unsent() == 1, timeout=20_000)
    said = desk.journal.button.accessibleDescription()
    assert "Waiting for the network: 1 entry" in said
    assert "cannot be reached" in said
    gone.rename(remote)
    desk.trigger("journal_push")
    assert desk.journal.button.accessibleDescription() == "All of it is written."


def test_work_that_takes_long_is_shown_and_can_be_stopped(desk: Desk, remote: Path):
    """A server that never answers: a command ends it, and the entry is kept for later."""
    desk.keep(remote)
    hook = remote / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\ntouch here\nexec sleep 60\n")
    hook.chmod(0o755)
    stop = desk.window.actions_.journal_stop
    assert not stop.isEnabled()
    desk.document.do("Note", lambda state: edits.write_note(state, FIRST, "better"))
    desk.qtbot.waitUntil((remote / "here").exists, timeout=20_000)
    assert "Pushing the journal…" in desk.journal.button.accessibleDescription()
    stop.trigger()
    desk.rest()
    assert not stop.isEnabled()
    assert desk.toast.startswith("It was stopped.")
    assert desk.unsent() == 1
    hook.unlink()
    desk.trigger("journal_write")
    assert "Commits pushed: 1." in desk.toast


def test_without_a_journal_a_command_leads_to_where_one_is_named(desk: Desk):
    """Nothing is written anywhere."""
    desk.trigger("journal_write")
    assert desk.settings_wished == 1
    assert "Name first the repository" in desk.toast


def test_a_session_answered_for_in_another_plan_is_written_too(desk: Desk, remote: Path):
    """The open plan has nothing new to write."""
    desk.keep(remote)
    before = git(remote, "rev-list", "--count", "main")
    other = replace(sample_state(), plan=Plan(PlanId("other"), "Other"))
    with closing(Library.open(desk.path, MORNING)) as library:
        library.add(other, b"", MORNING)
    desk.journaling.write_soon()
    desk.qtbot.waitUntil(
        lambda: git(remote, "rev-list", "--count", "main") != before, timeout=20_000
    )
    desk.rest()
