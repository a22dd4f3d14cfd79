"""The note editor: Markdown stays the text that was typed, and typing lists is light work."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.notes.editor import NoteEditor
from tests.gui.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(desk: Desk) -> NoteEditor:
    made = NoteEditor(desk.theme)
    desk.show(made, 300, 300)
    made.setFocus()
    return made


def colours(editor: NoteEditor, line: int) -> dict[str, str]:
    """Each coloured piece of a line and its colour."""
    block = editor.document().findBlockByNumber(line)
    units = block.text().encode("utf-16-le")
    return {
        units[2 * f.start : 2 * (f.start + f.length)].decode("utf-16-le"): (
            f.format.foreground().color().name()
        )
        for f in block.layout().formats()
    }


@pytest.mark.parametrize(
    ("line", "next_line"),
    [
        ("- one", "- "),
        ("  * one", "  * "),
        ("9. nine", "10. "),
        ("- [x] ticked", "- [ ] "),
        ("no list", ""),
    ],
)
def test_enter_goes_on_with_a_list(editor: NoteEditor, line: str, next_line: str):
    QTest.keyClicks(editor, line)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == f"{line}\n{next_line}"


def test_enter_on_an_item_without_words_ends_the_list(editor: NoteEditor):
    QTest.keyClicks(editor, "- one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "after")
    assert editor.toPlainText() == "- one\nafter"


def test_enter_before_a_mark_is_only_a_new_line(editor: NoteEditor):
    editor.setPlainText("- one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "\n- one"


@pytest.mark.parametrize(("key", "mark"), [(Qt.Key.Key_B, "**"), (Qt.Key.Key_I, "*")])
def test_marks_are_put_round_the_selection_and_taken_away(
    editor: NoteEditor, key: Qt.Key, mark: str
):
    editor.setPlainText("a 🐍 word")
    cursor = editor.textCursor()
    cursor.setPosition(2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, key, CTRL)
    assert editor.toPlainText() == f"a {mark}🐍 word{mark}"
    assert editor.textCursor().selectedText() == "🐍 word"
    cursor = editor.textCursor()
    cursor.setPosition(2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, key, CTRL)
    assert editor.toPlainText() == "a 🐍 word"


def test_without_a_selection_the_cursor_stands_between_the_marks(editor: NoteEditor):
    QTest.keyClick(editor, Qt.Key.Key_B, CTRL)
    QTest.keyClicks(editor, "strong")
    assert editor.toPlainText() == "**strong**"


def test_brackets_move_items_in_and_out(editor: NoteEditor):
    editor.setPlainText("- a\n- b\n- c")
    cursor = editor.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, Qt.Key.Key_BracketRight, CTRL)
    assert editor.toPlainText() == "- a\n  - b\n  - c"
    QTest.keyClick(editor, Qt.Key.Key_BracketLeft, CTRL)
    assert editor.toPlainText() == "- a\n- b\n- c"


def test_tab_goes_on_to_the_next_field(desk: Desk):
    form = QWidget()
    column = QVBoxLayout(form)
    editor, after = NoteEditor(desk.theme), QLineEdit()
    column.addWidget(editor)
    column.addWidget(after)
    desk.show(form, 300, 300)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert editor.toPlainText() == ""


def test_marks_are_coloured_and_stay_in_the_text(editor: NoteEditor, desk: Desk):
    text = "# Head\n- [x] **bold** and `code` 🐍 [here](https://x.org)\n```\n# no head\n```\nplain"
    editor.setPlainText(text)
    tokens = desk.theme.tokens
    assert editor.toPlainText() == text
    assert colours(editor, 0) == {"# Head": tokens.on_tint}
    assert colours(editor, 1) == {
        "-": tokens.accent,
        "[x] ": tokens.done,
        "**bold**": tokens.text,
        "`code`": tokens.on_tint,
        "[here](https://x.org)": tokens.accent,
    }
    assert colours(editor, 3) == {"# no head": tokens.on_tint}
    assert colours(editor, 5) == {}
    desk.theme.set_dark(True)
    assert colours(editor, 0) == {"# Head": desk.theme.tokens.on_tint}


def test_html_is_only_text(editor: NoteEditor):
    source = QMimeData()
    source.setHtml("<b>bold</b>")
    source.setText("<b>bold</b>")
    editor.insertFromMimeData(source)
    assert editor.toPlainText() == "<b>bold</b>"


def test_emoji_and_lone_halves_do_not_trip_it(editor: NoteEditor):
    editor.show_text("- 🐍🐍 **b**\n")
    editor.show_text("")
    assert editor.toPlainText() == ""
