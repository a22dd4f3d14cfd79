"""Pictures in the window as a whole: in the pane's note and in a day's."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.notes import note_of, of_day, of_session
from core.pictures.naming import names_in
from core.store.library import Library as Stored
from core.store.reader import read_picture
from gui.document import Saving
from gui.notes.notes import Notes
from gui.notes.window import NoteWindow
from tests.gui.conftest import PINNED
from tests.gui.notes.test_pictures import colored, drop, red_points, saved
from tests.gui.test_plans import Library, library

__all__ = ["library"]

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def notes(library: Library) -> Notes:
    made = Notes(library.errands, library.plans.open)
    made.connect_actions()
    return made


def names(library: Library) -> list[str]:
    return names_in([note_of(library.document.state, of_session(PINNED))])


def test_a_picture_pasted_in_the_pane_is_in_the_library_with_its_note(
    library: Library, notes: Notes, qtbot: QtBot
):
    library.window.choose(PINNED)
    note = library.window.session_pane.note
    note.setFocus()
    QGuiApplication.clipboard().setImage(colored("red"))
    QTest.keyClick(note, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(names(library)))
    (name,) = names(library)
    qtbot.waitUntil(lambda: library.document.saving is Saving.SAVED)
    path = library.errands.shelf.path
    assert read_picture(path, name) is not None
    with closing(Stored.open(path, library.errands.now())) as stored:
        state = stored.load(library.document.state.plan.id)
    assert names_in([note_of(state, of_session(PINNED))]) == [name]


def test_a_picture_dropped_on_a_note_is_no_plan(
    library: Library, notes: Notes, qtbot: QtBot, tmp_path: Path
):
    """Nor is the window asked what it holds."""
    library.errands.connect()
    came: list[object] = []
    library.errands.arrivals.plan_came.connect(came.append)
    library.window.choose(PINNED)
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(saved(tmp_path / "wheel.png", colored("red"))))])
    assert drop(library.window.session_pane.note.viewport(), source)
    qtbot.waitUntil(lambda: "![wheel](pictures/" in library.window.session_pane.note.toPlainText())
    assert came == []


def test_the_note_of_a_day_takes_and_shows_pictures_too(
    library: Library, notes: Notes, qtbot: QtBot
):
    day = library.document.state.ordered_days()[0].id
    window = notes.open(of_day(day))
    assert isinstance(window, NoteWindow)
    QGuiApplication.clipboard().setImage(colored("red"))
    QTest.keyClick(window.note, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(names_in([note_of(library.document.state, of_day(day))])))
    qtbot.waitUntil(lambda: red_points(window.preview) > 100)
    window.close()
