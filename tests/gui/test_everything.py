"""A plan comes back from its file by the doors that a plan's text takes; shown before it does."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core import edits
from core.everything.whole import Everything
from core.everything.writing import to_json
from core.journal.choice import Journal
from core.mark import Account
from core.markdown.writer import BARE
from core.pictures.naming import shown
from core.pictures.picture import Picture
from core.store.library import Library as Database
from gui.everything.dialog import EverythingDialog
from gui.first_run import Welcome
from tests.gui.test_arriving import drop, files
from tests.gui.test_first_run import Newcomer, newcomer
from tests.pictures import png
from tests.states import NOW, sample_state, session_id

__all__ = ["newcomer"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FIRST, PINNED = session_id(1, 1), session_id(3, 1)
PICTURE = Picture.of(png(3, 2))
PLAN = sample_state().plan.id


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Everything of the sample plan, one of whose notes shows a picture; it has a past."""
    path = tmp_path / "computer" / "library.sqlite"
    with closing(Database.open(path, NOW)) as library:
        state = edits.write_note(sample_state(), FIRST, shown(PICTURE.name, "A wheel"))
        library.pictures.add(PICTURE)
        library.add(state, BARE, NOW)
        (tmp_path / "plan.json").write_bytes(to_json(library.wholes.of(PLAN)))
    return tmp_path / "plan.json"


@pytest.fixture
def owner(newcomer: Newcomer) -> Iterator[Newcomer]:
    """Someone whose library has the plan of the file, edited since."""
    state = edits.delete_session(sample_state(), session_id(2, 2))
    newcomer.document.open(newcomer.shelf.add(edits.retitle(state, PINNED, "Other"), BARE))
    newcomer.first_run._errands.connect()
    yield newcomer


def asked(of: Newcomer) -> EverythingDialog:
    """The dialog that is open, once one is."""

    def visible() -> list[EverythingDialog]:
        return [d for d in of.window.findChildren(EverythingDialog) if d.isVisible()]

    of.qtbot.waitUntil(lambda: len(visible()) == 1)
    return visible()[0]


def said(dialog: EverythingDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def in_library(of: Newcomer, what: Callable[[Database], object]) -> object:
    """What another program would find in the library."""
    with closing(Database.open(of.shelf.path, NOW)) as library:
        return what(library)


def titles(of: Newcomer) -> object:
    return in_library(of, lambda library: sorted(entry.title for entry in library.plans()))


def test_a_file_dropped_on_the_window_is_shown_and_comes_in(
    newcomer: Newcomer, file: Path, qtbot: QtBot
) -> None:
    """With its past and its pictures; nothing is in the library before that is wished."""
    newcomer.first_run._errands.connect()
    assert drop(newcomer.window, files(file))
    dialog = asked(newcomer)
    assert "3 days, 6 sessions, 3 readings, 14 h" in said(dialog)
    assert "2 – 9 March 2026" in said(dialog)
    assert "1 note · 1 picture · its past, recorded since Tue 3 Mar 2026" in said(dialog)
    assert "already" not in said(dialog)
    assert titles(newcomer) == []
    QTest.keyClick(dialog.ok, Qt.Key.Key_Return)
    newcomer.opened()
    assert newcomer.document.state.notes[FIRST].text == shown(PICTURE.name, "A wheel")
    assert newcomer.shelf.picture(PICTURE.name) == PICTURE.data
    qtbot.waitUntil(lambda: newcomer.window.toast.isVisible())
    assert newcomer.window.toast.text.text() == "Backend Interview is back"
    with closing(Database.open(file.parent / "computer" / "library.sqlite", NOW)) as there:
        assert in_library(newcomer, lambda here: here.wholes.of(PLAN)) == there.wholes.of(PLAN)


def test_the_tree_says_what_became_of_each_session(newcomer: Newcomer, file: Path) -> None:
    newcomer.first_run._errands.open_plan(file)
    tree = asked(newcomer).contents
    first = tree.model().index(0, 0)
    rows = [
        [tree.model().index(at, column, tree.model().index(day, 0)).data() for column in (0, 1)]
        for day, at in ((0, 0), (0, 1), (2, 1))
    ]
    assert first.data() == "Day 1 – Python"
    assert rows == [
        ["✓ Packages and imports", "Mon 2 Mar · 2 h"],
        ["Typing in practice", "Missed · 3 h"],
        ["Indexing; query plans, costs", "2 h 30"],
    ]


def test_beside_the_plan_that_is_there_it_is_one_of_its_own(owner: Newcomer, file: Path) -> None:
    """What Enter does: nothing that is there is touched."""
    before = in_library(owner, lambda library: library.wholes.of(PLAN))
    owner.first_run._errands.open_plan(file)
    dialog = asked(owner)
    assert "already" in said(dialog)
    assert "the same hours" in said(dialog)
    assert "calendars" not in said(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    owner.qtbot.waitUntil(lambda: owner.document.state.plan.id != PLAN)
    assert owner.document.state.plan.title == "Backend Interview (restored 3 March 2026)"
    assert titles(owner) == ["Backend Interview", "Backend Interview (restored 3 March 2026)"]
    assert in_library(owner, lambda library: library.wholes.of(PLAN)) == before


def test_in_its_place_it_is_shown_and_taken_back_in_one_step(owner: Newcomer, file: Path) -> None:
    """What was typed just before is not lost: it is in what comes back."""
    owner.document.do("Note", lambda state: edits.write_note(state, FIRST, "Mine"))
    owner.first_run._errands.open_plan(file)
    dialog = asked(owner)
    assert "sessions changed 2, added 1, deleted 0" in said(dialog)
    QTest.mouseClick(dialog.replace, Qt.MouseButton.LeftButton)
    owner.qtbot.waitUntil(lambda: session_id(2, 2) in owner.document.state.sessions)
    assert owner.document.state.sessions[PINNED].title == "SQL review"
    assert titles(owner) == ["Backend Interview"]
    owner.qtbot.waitUntil(lambda: owner.window.toast.action.isVisible())
    QTest.mouseClick(owner.window.toast.action, Qt.MouseButton.LeftButton)
    owner.qtbot.waitUntil(lambda: session_id(2, 2) not in owner.document.state.sessions)
    assert owner.document.state.notes[FIRST].text == "Mine"
    assert in_library(owner, lambda library: library.load(PLAN)) == owner.document.state


def test_where_plans_are_mirrored_both_ways_say_what_becomes_of_the_events(
    owner: Newcomer, file: Path
) -> None:
    in_library(owner, lambda library: library.mirrors.add(Account("cloud", "file", "/x.ics")))
    owner.first_run._errands.open_plan(file)
    dialog = asked(owner)
    assert "Each of its sessions gets an event in your calendars." in said(dialog)
    assert "Its events in your calendars follow." in said(dialog)
    assert "journal" not in said(dialog)


def test_where_a_journal_is_kept_it_is_said_what_goes_there(owner: Newcomer, file: Path) -> None:
    journal = Journal(str(file.parent), False, False)
    in_library(owner, lambda library: library.journals.choose(journal))
    owner.first_run._errands.open_plan(file)
    assert "What is done in it goes into the journal once more." in said(asked(owner))


def test_what_is_none_of_ours_is_refused_by_its_name(owner: Newcomer, tmp_path: Path) -> None:
    """In the toast, and nothing is asked."""
    other = tmp_path / "package.json"
    other.write_text('{"name": "x"}')
    owner.first_run._errands.open_plan(other)
    toast = owner.window.toast
    owner.qtbot.waitUntil(lambda: "package.json" in toast.text.text())
    assert "Export it anew" in toast.text.text()
    assert owner.window.findChildren(EverythingDialog) == []


def test_who_starts_tenday_for_the_first_time_can_begin_with_it(
    newcomer: Newcomer, file: Path
) -> None:
    """Asked on the welcome; whoever thinks better of it is welcomed again."""
    newcomer.first_run.begin()
    welcome = newcomer.asked
    assert isinstance(welcome, Welcome)
    welcome.own_wished.emit(file)
    QTest.keyClick(asked(newcomer), Qt.Key.Key_Escape)
    again = newcomer.asked
    assert isinstance(again, Welcome)
    assert drop(again, files(file))
    dialog = asked(newcomer)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    newcomer.opened()
    assert newcomer.document.state.plan.title == "Backend Interview"


def test_whoever_cancels_has_changed_nothing(owner: Newcomer, file: Path) -> None:
    before = in_library(owner, lambda library: library.wholes.of(PLAN))
    owner.first_run._errands.open_plan(file)
    dialog = asked(owner)
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert in_library(owner, lambda library: library.wholes.of(PLAN)) == before


def test_a_plan_without_a_past_is_said_without_one(newcomer: Newcomer, tmp_path: Path) -> None:
    (tmp_path / "bare.json").write_bytes(to_json(Everything(sample_state())))
    newcomer.first_run._errands.open_plan(tmp_path / "bare.json")
    assert "its past" not in said(asked(newcomer))
