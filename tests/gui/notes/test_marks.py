"""Keys that put Markdown's marks where they belong, and take them away again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from gui.notes.editor import NoteEditor
from tests.gui.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(desk: Desk) -> NoteEditor:
    made = NoteEditor(desk.theme)
    desk.show(made, 400, 300)
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("key", "before", "after"),
    [
        (Qt.Key.Key_8, "one\n\n  two", "- one\n\n  - two"),
        (Qt.Key.Key_8, "1. one\n- [x] two", "- one\n- two"),
        (Qt.Key.Key_7, "one\n- two", "1. one\n2. two"),
        (Qt.Key.Key_9, "one\n- two", "- [ ] one\n- [ ] two"),
    ],
)
def test_lines_become_a_list_and_plain_again(
    editor: NoteEditor, key: Qt.Key, before: str, after: str
):
    editor.setPlainText(before)
    editor.selectAll()
    QTest.keyClick(editor, key, CTRL)
    assert editor.toPlainText() == after
    QTest.keyClick(editor, key, CTRL)
    assert [line.strip() for line in editor.toPlainText().split("\n")] == [
        line.strip(" 12.-[x]") for line in before.split("\n")
    ]
    editor.undo()
    editor.undo()
    assert editor.toPlainText() == before


def test_boxes_are_ticked_together_and_emptied_together(editor: NoteEditor):
    editor.setPlainText("- [ ] a\nplain\n- [x] b")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_X, CTRL | SHIFT)
    assert editor.toPlainText() == "- [x] a\nplain\n- [x] b"
    QTest.keyClick(editor, Qt.Key.Key_X, CTRL | SHIFT)
    assert editor.toPlainText() == "- [ ] a\nplain\n- [ ] b"


def test_code_is_marked_within_a_line_and_fenced_across_lines(editor: NoteEditor):
    editor.setPlainText("ls -l")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_C, CTRL | SHIFT)
    assert editor.toPlainText() == "`ls -l`"
    editor.setPlainText("a\n```\nb")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_C, CTRL | SHIFT)
    assert editor.toPlainText() == "````\na\n```\nb\n````"
    assert editor.textCursor().selectedText().split("\u2029") == ["a", "```", "b"]


def test_a_link_takes_the_copied_address(editor: NoteEditor):
    QGuiApplication.clipboard().setText("https://example.org/x")
    editor.setPlainText("the page")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_K, CTRL | SHIFT)
    assert editor.toPlainText() == "[the page](https://example.org/x)"
    QGuiApplication.clipboard().setText("no address")
    editor.setPlainText("page")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_K, CTRL | SHIFT)
    QTest.keyClicks(editor, "https://example.net")
    assert editor.toPlainText() == "[page](https://example.net)"


def test_the_template_asks_below_what_stands_there(editor: NoteEditor):
    editor.setPlainText("Some words")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_M, CTRL | SHIFT)
    lines = editor.toPlainText().split("\n")
    assert lines[:3] == ["Some words", "", "### What I learnt"]
    assert lines[-1] == "**Confidence (1–5):** "
