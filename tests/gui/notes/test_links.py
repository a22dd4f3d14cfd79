"""Links between sessions: offered from other plans too, followed there, true after a rename."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from core import edits
from core.notes import THE_PLAN, note_of, write
from gui.notes.notes import Notes
from gui.notes.window import NoteWindow
from tests.gui.conftest import PINNED
from tests.gui.test_plans import Library, library

__all__ = ["library"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(library: Library, qtbot: QtBot) -> NoteWindow:
    notes = Notes(library.errands, library.plans.open)
    notes.connect_actions()
    made = notes.open(THE_PLAN)
    assert made is not None
    qtbot.waitUntil(made.isActiveWindow)
    made.note.setFocus()
    qtbot.waitUntil(lambda: "second" in made._others.by_title)
    return made


def popups() -> list[QListView]:
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return [w for w in shown if isinstance(w, QListView)]


def offered() -> list[str]:
    models = [popup.model() for popup in popups()]
    return [m.index(row, 0).data() for m in models for row in range(m.rowCount())]


def test_another_plan_is_offered_and_then_its_sessions(window: NoteWindow, qtbot: QtBot):
    QTest.keyClicks(window.note, "See [[sec")
    assert offered() == ["Second / "]
    QTest.keyClick(popups()[0], Qt.Key.Key_Return)
    assert window.note.toPlainText() == "See [[Second / "
    qtbot.waitUntil(lambda: offered() == ["Second / Alpha", "Second / Beta"])
    QTest.keyClick(popups()[0], Qt.Key.Key_Down)
    QTest.keyClick(popups()[0], Qt.Key.Key_Return)
    assert window.note.toPlainText() == "See [[Second / Beta]]"


def test_a_link_to_another_plan_opens_it_at_its_session(
    library: Library, window: NoteWindow, qtbot: QtBot
):
    """From the note as it reads; what was typed is kept with its own plan."""
    window.note.insertPlainText("See [[second / beta]]")
    qtbot.waitUntil(lambda: "href" in window.preview.toHtml())
    window.preview.anchorClicked.emit(QUrl("session:second%20/%20beta"))
    qtbot.waitUntil(lambda: library.title == "Second")
    state = library.document.state
    chosen = library.window.session_pane.session
    assert chosen is not None and state.sessions[chosen].title == "Beta"
    library.plans.open(library.entry("First").id)
    qtbot.waitUntil(lambda: library.title == "First")
    assert note_of(library.document.state, THE_PLAN) == "See [[second / beta]]"


def test_a_link_to_a_session_that_is_not_there_says_so(
    library: Library, window: NoteWindow, qtbot: QtBot
):
    window.link_wished.emit("Second / Nothing")
    qtbot.waitUntil(lambda: library.title == "Second")
    qtbot.waitUntil(lambda: library.window.toast.isVisible())
    assert "no session called Nothing" in library.window.toast.text.text()


def test_only_what_leads_somewhere_is_a_link(window: NoteWindow, qtbot: QtBot):
    text = "[[Second / Beta]] [[Third / Beta]] [[Indexing; query plans, costs]] [[Nothing]]"
    window.note.setPlainText(text)
    qtbot.waitUntil(lambda: window.preview.toHtml().count("href") == 2)
    assert "[[Third / Beta]]" in window.preview.toPlainText()


def test_an_open_note_follows_a_session_that_is_called_otherwise(
    library: Library, window: NoteWindow
):
    """One step of the undo for both."""
    title = library.document.state.sessions[PINNED].title
    library.document.do("Note", lambda s: write(s, THE_PLAN, f"[[{title}]]"))
    library.document.do("Rename", lambda s: edits.retitle(s, PINNED, "Joins"))
    assert window.note.toPlainText() == "[[Joins]]"
    library.document.undo()
    assert window.note.toPlainText() == f"[[{title}]]"
