"""Searching as one types: what answers is shown, and Enter leads to it, in whichever plan it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core import edits
from core.model import PlanId
from core.notes import THE_PLAN, of_day, write
from gui.document import Saving
from gui.notes.notes import Notes
from gui.notes.window import NoteWindow
from gui.search.dialog import SearchDialog
from gui.search.results import Result
from gui.search.searching import Searching
from tests.gui.test_plans import Library, library

__all__ = ["library"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def search(library: Library) -> SearchDialog:
    notes = Notes(library.errands, library.plans.open)
    searching = Searching(library.errands, library.plans.open, notes.open)
    searching.connect_actions()
    library.window.actions_.search.trigger()
    found = library.window.findChild(SearchDialog)
    assert found is not None
    return found


def results(search: SearchDialog) -> list[Result]:
    return list(search.list.found.results)


def ask(search: SearchDialog, qtbot: QtBot, text: str, count: int) -> list[Result]:
    search.field.clear()
    QTest.keyClicks(search.field, text)
    qtbot.waitUntil(lambda: len(results(search)) == count)
    return results(search)


def test_a_note_is_found_while_it_is_typed_and_lit(
    library: Library, search: SearchDialog, qtbot: QtBot
):
    session = library.document.state.ordered_sessions()[0]
    library.document.do("note", lambda s: edits.write_note(s, session.id, "Lemurs like layers"))
    (found,) = ask(search, qtbot, "lemu", 1)
    assert found.subject.session == session.id
    assert found.found.text == "Lemurs like layers"
    assert found.found.places == ((0, 4),)
    assert "First" in found.aside
    said = search.list.found.data(search.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert "Lemurs like layers" in str(said)


def test_enter_goes_to_the_session_of_another_plan(
    library: Library, search: SearchDialog, qtbot: QtBot
):
    found = ask(search, qtbot, "plan:second alpha", 1)
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.document.state.plan.id == library.second)
    qtbot.waitUntil(lambda: library.window.calendar.selected == found[0].subject.session)


def test_conditions_are_chosen_from_a_menu(library: Library, search: SearchDialog, qtbot: QtBot):
    session = library.document.state.ordered_sessions()[1]
    library.document.do("miss", lambda s: edits.miss(s, session.id))
    menu = search.narrow.menu()
    next(action for action in menu.actions() if action.text() == "Missed").trigger()
    qtbot.waitUntil(lambda: [r.subject.session for r in results(search)] == [session.id])
    assert search.field.text() == "state:missed "


def test_what_answers_nothing_says_so(library: Library, search: SearchDialog, qtbot: QtBot):
    everything = len(library.document.state.sessions) + 2
    ask(search, qtbot, '"*^ (', everything)
    ask(search, qtbot, "zebra", 0)
    assert "Nothing answers" in search.said.text()


def test_notes_of_days_and_of_the_plan_are_shown_as_what_they_are_and_enter_opens_them(
    library: Library, search: SearchDialog, qtbot: QtBot
):
    day = library.document.state.ordered_days()[0]
    library.document.do("theme", lambda s: edits.set_theme(s, day.id, "Marsupials"))
    library.document.do("note", lambda s: write(s, of_day(day.id), "Lemurs are none"))
    library.document.do("note", lambda s: write(s, THE_PLAN, "Lemurs everywhere"))
    qtbot.waitUntil(lambda: library.document.saving is Saving.SAVED)
    found = {each.subject: each for each in ask(search, qtbot, "lemurs", 2)}
    assert found[of_day(day.id)].title.text == f"{day.name} – Marsupials"
    assert found[of_day(day.id)].aside == "First · Note on the day"
    assert found[THE_PLAN].aside == "First · Note on the plan"
    assert search.said.text() == "2 results"
    ask(search, qtbot, "marsup", 1)
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.window.findChild(NoteWindow) is not None)
    window = library.window.findChild(NoteWindow)
    assert window is not None and window.note.toPlainText() == "Lemurs are none"


def test_a_plans_note_is_opened_in_its_own_plan(
    library: Library, search: SearchDialog, qtbot: QtBot
):
    library.document.do("note", lambda s: write(s, THE_PLAN, "Lemurs everywhere"))
    opened: list[PlanId] = []
    library.plans.open(library.second, lambda: opened.append(library.document.state.plan.id))
    qtbot.waitUntil(lambda: opened == [library.second])
    ask(search, qtbot, "lemurs", 1)
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.window.findChild(NoteWindow) is not None)
    assert library.title == "First"


def test_of_what_is_typed_quickly_the_last_alone_is_answered(
    library: Library, search: SearchDialog, qtbot: QtBot
):
    """However many questions there are; what answers an older one is never shown."""
    shown: list[list[str]] = []
    search.list.found.modelReset.connect(
        lambda: shown.append([result.title.text for result in results(search)])
    )
    for _ in range(20):
        search.field.clear()
        QTest.keyClicks(search.field, "beta")
    search.field.clear()
    QTest.keyClicks(search.field, "plan:second alpha")
    qtbot.waitUntil(lambda: shown[-1:] == [["Alpha"]] and len(results(search)) == 1)
    assert len(shown) < 20
    assert ["Beta"] not in shown


def test_the_chosen_one_stays_chosen_when_better_answers_come(
    library: Library, search: SearchDialog, qtbot: QtBot
):
    """The arrows go through the list from the field."""
    everything = len(library.document.state.sessions) + 2
    ask(search, qtbot, "", everything)
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    chosen = results(search)[2]
    search.show_results(list(reversed(results(search))), more=False)
    assert results(search)[search.list.currentIndex().row()] == chosen
    search.show_results(results(search)[:2], more=False)
    assert search.list.currentIndex().row() == 0


def test_conditions_are_reached_by_the_keyboard(
    library: Library, search: SearchDialog, qtbot: QtBot
):
    """Tab leads from the field to them."""
    search.field.setFocus()
    QTest.keyClick(search.field, Qt.Key.Key_Tab)
    assert search.focusWidget() is search.narrow
    names = [action.text() for action in search.narrow.menu().actions() if action.text()]
    for condition in ("confidence:<3", "day:", "plan:", "after:", "before:"):
        assert any(name.endswith(condition) for name in names)
