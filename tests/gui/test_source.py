"""The plan's text beside the plan: typed, it edits; edited elsewhere, it follows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core import edits
from core.markdown.reader import read
from core.markdown.source import with_endings_of
from core.markdown.wording import bytes_of
from core.model import SessionId, State
from gui.jobs import Jobs
from gui.source.pane import SourcePane
from tests.gui.conftest import Desk
from tests.states import FIRST_DAY, at, sample_state

SOURCE = b"""# A plan

## Day 1 - Python
**Session 1 (2 hrs)**: Packages
**Session 2 (1 hr)**: Typing
**Extra Reading**: PEP 8

## Day 2 - Docker
**Session 1 (3 hrs)**: Images
"""


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> Iterator[SourcePane]:
    """The text of a small plan with a session that has a place and a note."""
    sample, jobs = sample_state(), Jobs()
    state = read(SOURCE).state(sample.run_up, sample.availability)
    first = next(iter(state.sessions))
    state = edits.write_note(edits.move(state, first, at(FIRST_DAY, 9)), first, "Mine")
    desk.document.open(state)
    made = SourcePane(desk.document, jobs, desk.theme, desk.now, lambda _: SOURCE)
    desk.show(made, 460, 700)
    made.following.wake(True)
    qtbot.waitUntil(lambda: made.editor.text() == SOURCE.decode(), timeout=10_000)
    yield made
    jobs.finish()


def replace_in(pane: SourcePane, old: str, new: str) -> None:
    """Choose the words in the text and type others."""
    at = pane.editor.text().index(old)
    cursor = pane.editor.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(old), QTextCursor.MoveMode.KeepAnchor)
    pane.editor.setTextCursor(cursor)
    QTest.keyClick(pane.editor, Qt.Key.Key_Delete)
    type_in(pane, new)


def type_in(pane: SourcePane, text: str) -> None:
    """Type it, line by line."""
    for number, line in enumerate(text.split("\n")):
        if number:
            QTest.keyClick(pane.editor, Qt.Key.Key_Return)
        QTest.keyClicks(pane.editor, line)


def title(state: State, at: int = 0) -> str:
    return list(state.ordered_sessions())[at].title


def test_what_is_typed_is_one_edit_a_pause_and_undo_takes_it_back(
    pane: SourcePane, desk: Desk, qtbot: QtBot
):
    first = next(iter(desk.state.sessions))
    replace_in(pane, "Packages", "Wheels")
    qtbot.waitUntil(lambda: title(desk.state) == "Wheels")
    assert desk.document.undo_name == "Edit the text"
    assert desk.state.ordered_sessions()[0].id == first
    assert desk.state.notes[first].text == "Mine" and first in desk.state.slots
    desk.document.undo()
    assert title(desk.state) == "Packages" and desk.document.undo_name is None
    qtbot.waitUntil(lambda: pane.editor.text() == SOURCE.decode())


def test_an_edit_elsewhere_shows_in_the_text_and_leaves_the_cursor(
    pane: SourcePane, desk: Desk, qtbot: QtBot
):
    cursor = pane.editor.textCursor()
    cursor.setPosition(pane.editor.text().index("Images") + 3)
    pane.editor.setTextCursor(cursor)
    first = next(iter(desk.state.sessions))
    desk.document.do("Rename", lambda s: edits.retitle(s, first, "Packages and imports"))
    qtbot.waitUntil(lambda: "Packages and imports" in pane.editor.text())
    here = pane.editor.textCursor().position()
    assert pane.editor.text()[here - 3 : here] == "Ima"
    assert desk.document.undo_name == "Rename"


def test_a_session_broken_while_it_is_typed_comes_back_with_its_place_and_note(
    pane: SourcePane, desk: Desk, qtbot: QtBot
):
    first = next(iter(desk.state.sessions))
    replace_in(pane, "**Session 1 (2 hrs)**: Pack", "x")
    qtbot.waitUntil(lambda: first not in desk.state.sessions)
    replace_in(pane, "xages", "**Session 1 (2 hrs)**: Packages")
    qtbot.waitUntil(lambda: first in desk.state.sessions)
    assert first in desk.state.slots and desk.state.notes[first].text == "Mine"


def test_a_text_that_is_no_plan_leaves_the_last_good_one_and_says_so_at_its_line(
    pane: SourcePane, desk: Desk, qtbot: QtBot
):
    before = desk.state
    replace_in(pane, SOURCE.decode()[10:], "## Day 1")
    qtbot.waitUntil(lambda: "Not a plan" in pane.status.text())
    assert desk.state == before
    assert pane.list.count() == 1
    assert "names a session" in pane.editor.problems[3]
    type_in(pane, "\n**Session 1 (1 hr)**: Anew\n")
    qtbot.waitUntil(lambda: title(desk.state) == "Anew")
    assert "Not a plan" not in pane.status.text()


def test_problems_are_marked_listed_and_gone_through_with_f8(
    pane: SourcePane, desk: Desk, qtbot: QtBot
):
    replace_in(pane, " (1 hr)", "")
    replace_in(pane, "Images\n", "Images\n\nWho knows\n")
    qtbot.waitUntil(lambda: len(pane.editor.problems) == 2)
    pane.editor.moveCursor(QTextCursor.MoveOperation.Start)
    lines: list[int] = []
    for _ in range(3):
        QTest.keyClick(pane.editor, Qt.Key.Key_F8)
        lines.append(pane.editor.textCursor().blockNumber() + 1)
    assert lines == [5, 11, 5]
    QTest.mouseClick(
        pane.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=pane.list.visualItemRect(pane.list.item(1)).center(),
    )
    assert pane.editor.textCursor().blockNumber() == 10
    assert "Not understood" in pane.editor.problems[11]
    assert pane.list.item(1).text().startswith("Line 11: Not understood")


def test_what_was_edited_elsewhere_while_typing_is_kept_too(
    pane: SourcePane, desk: Desk, qtbot: QtBot
):
    images = desk.state.ordered_sessions()[2].id
    replace_in(pane, "Packages", "Wheels")
    desk.document.do("Rename", lambda s: edits.retitle(s, images, "Layers"))
    qtbot.waitUntil(lambda: title(desk.state) == "Wheels")
    assert title(desk.state, 2) == "Layers"
    qtbot.waitUntil(lambda: "Layers" in pane.editor.text() and "Wheels" in pane.editor.text())
    assert "Layers" in bytes_of(desk.state, SOURCE).decode()


def test_what_was_typed_last_is_not_lost_when_the_window_goes(pane: SourcePane, desk: Desk):
    replace_in(pane, "Typing", "Types")
    pane.following.flush()
    assert title(desk.state, 1) == "Types"


def test_another_plan_brings_its_own_text(pane: SourcePane, desk: Desk, qtbot: QtBot):
    replace_in(pane, "Typing", "Types")
    other = edits.retitle(desk.state, SessionId(next(iter(desk.state.sessions))), "Other")
    desk.document.open(other)
    qtbot.waitUntil(lambda: "Other" in pane.editor.text() and "Types" not in pane.editor.text())


def test_line_numbers_stand_beside_the_lines(pane: SourcePane):
    lines = pane.editor.lines_on_show()
    assert [line for line, _ in lines][:3] == [1, 2, 3]
    tops = [top for _, top in lines]
    assert tops == sorted(tops)
    cursor = pane.editor.cursorForPosition(QPoint(5, round(tops[3]) + 2))
    assert cursor.blockNumber() == 3


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        ("a\r\nb\r\n", "a\nx\nb\n", "a\r\nx\r\nb\r\n"),
        ("a\r\nb\nc\r\n", "a\nb\nc\nd\n", "a\r\nb\nc\r\nd\r\n"),
        ("a\r\nb", "a\nb\n", "a\r\nb\r\n"),
        ("a\nb\n", "a\n", "a\n"),
    ],
)
def test_lines_end_as_they_did(before: str, typed: str, after: str):
    assert with_endings_of(before, typed) == after
