"""A note in its window: written at once, read beside it, found in, and never a way out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core import edits
from core.notes import of_session
from gui.notes.keys import note_keys
from gui.notes.preview import MOST_LINES, part_around
from gui.notes.window import NoteWindow
from tests.gui.conftest import MISSED, PINNED, Desk

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[NoteWindow]:
    beside = QWidget()
    qtbot.addWidget(beside)
    made = NoteWindow(desk.document, desk.theme, note_keys(), of_session(PINNED), beside)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.note.setFocus()
    yield made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_typed_is_written_read_and_counted(window: NoteWindow, desk: Desk, qtbot: QtBot):
    QTest.keyClicks(window.note, "# A head")
    window.note.insertPlainText("\n\nit's **bold** 日本")
    qtbot.waitUntil(lambda: "A head" in window.preview.toPlainText())
    assert "**" not in window.preview.toPlainText()
    qtbot.waitUntil(lambda: desk.note(PINNED) == "# A head\n\nit's **bold** 日本")
    assert window.count.text() == "Words: 7"


def test_a_check_box_stands_in_the_place_of_its_bullet(window: NoteWindow):
    window.preview.show_text("- [ ] one\n- [x] two\n- three", 0, {})
    document = window.preview.document()
    items = [document.findBlockByNumber(number) for number in range(3)]
    assert [item.text().strip() for item in items] == ["☐ one", "☑ two", "three"]
    styles = [item.blockFormat().property(QTextFormat.Property.ListStyle) for item in items]
    assert styles == [0, 0, None]


@pytest.mark.parametrize("width", [400, 700, 1000])
def test_every_button_is_whole_however_narrow_the_window(window: NoteWindow, width: int):
    window.resize(width, 620)
    QApplication.sendPostedEvents()
    buttons = [b for b in window.findChildren(QPushButton) if b.isVisible()]
    assert len(buttons) == 8
    assert window.width() == width
    for button in buttons:
        assert window.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()


def test_a_note_that_changes_elsewhere_changes_here(window: NoteWindow, desk: Desk, qtbot: QtBot):
    desk.document.do("Note", lambda s: edits.write_note(s, PINNED, "From elsewhere"))
    assert window.note.toPlainText() == "From elsewhere"
    qtbot.waitUntil(lambda: window.preview.toPlainText().strip() == "From elsewhere")


def test_what_is_typed_last_is_written_when_it_closes(window: NoteWindow, desk: Desk):
    QTest.keyClicks(window.note, "At the very end")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert desk.note(PINNED) == "At the very end"


def test_it_closes_with_its_session_and_writes_nothing(window: NoteWindow, desk: Desk):
    QTest.keyClicks(window.note, "Lost on purpose")
    desk.document.do("Delete", lambda s: edits.delete_session(s, PINNED))
    assert not window.isVisible()
    assert PINNED not in desk.state.notes


def test_a_hostile_note_loads_runs_and_freezes_nothing(window: NoteWindow, tmp_path, qtbot: QtBot):
    """A picture on the disk is not shown, however it is asked for."""
    from PySide6.QtGui import QImage

    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    path = tmp_path / "red.png"
    image.save(str(path))
    text = f"![a](file://{path}) ![b]({path}) <img src='file://{path}'> <script>x</script>\n\n"
    for each in (text, ">" * 10_000 + " deep", "[" * 10_000, "| a |\n" * 10_000):
        window.preview.show_text(each, 0, {})
    window.preview.show_text(text, 0, {})
    shown = window.preview.grab().toImage()
    red = [shown.pixelColor(x, 20).red() - shown.pixelColor(x, 20).green() for x in range(200)]
    assert max(red) < 100


@pytest.mark.parametrize(
    "line", ["[" * 30_000, "**a " * 40_000, "_a " * 50_000, "`a ``b " * 20_000, ">" * 10_000]
)
def test_a_hostile_line_is_typed_into_like_any_other(
    window: NoteWindow, desk: Desk, line: str, qtbot: QtBot
):
    """It is left uncoloured within, and the lines beside it are coloured as ever."""
    window.note.setPlainText(f"some **bold** words\n{line}")
    QTest.keyClicks(window.note, "x")
    window.flush()
    assert desk.note(PINNED) == f"xsome **bold** words\n{line}"
    first = window.note.document().firstBlock()
    assert first.layout().formats()


def test_a_long_note_is_shown_round_the_cursor():
    lines = [f"line {n}" for n in range(10_000)]
    assert part_around(lines[:200], 0) == "\n".join(lines[:200])
    shown = part_around(lines, 5000).split("\n")
    assert "line 5000" in shown
    assert 200 < len(shown) <= MOST_LINES
    assert len(part_around(["x" * 1_000_000], 0)) < 30_000


def test_titles_are_offered_behind_brackets_and_lead_there(
    window: NoteWindow, desk: Desk, qtbot: QtBot
):
    title = desk.state.sessions[MISSED].title
    QTest.keyClicks(window.note, f"See [[{title[:4].lower()}")
    (popup,) = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert window.note.toPlainText() == f"See [[{title}]]"
    cursor = window.note.textCursor()
    cursor.setPosition(8)
    at = window.note.cursorRect(cursor).center()
    with qtbot.waitSignal(window.link_wished) as wished:
        QTest.mouseClick(window.note.viewport(), LEFT, CTRL, QPoint(at.x(), at.y()))
    assert wished.args == [title]


def test_find_and_replace(window: NoteWindow, qtbot: QtBot):
    """Round the end, whatever the case; all at once is one step of the undo."""
    note, bar = window.note, window.find_bar
    note.setPlainText("Pod, pod and node")
    note.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(note, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(bar.wanted, "pod")
    assert note.textCursor().selectionStart() == 0
    qtbot.waitUntil(lambda: bar.count.text() == "2 found")
    QTest.keyClick(bar.wanted, Qt.Key.Key_Return)
    assert note.textCursor().selectionStart() == 5
    bar.other.setText("pods")
    press(bar, "Replace")
    assert note.toPlainText() == "Pod, pods and node"
    press(bar, "Replace all")
    assert note.toPlainText() == "pods, podss and node"
    note.undo()
    assert note.toPlainText() == "Pod, pods and node"
    QTest.keyClick(bar.wanted, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert note.hasFocus()


@pytest.fixture
def long_text(window: NoteWindow) -> str:
    """So many hits that to replace them takes more than one spell; `Typed.` came before them."""
    text = "A pod, a Pod and a\xa0pod\n" * 20_000
    window.note.setPlainText(text)
    QTest.keyClicks(window.note, "Typed. ")
    window.find_bar.wanted.setText("a pod")
    window.find_bar.other.setText("a node")
    return window.note.toPlainText().removeprefix("Typed. ")


def test_all_of_a_long_text_is_replaced_bit_by_bit_and_undone_at_once(
    window: NoteWindow, long_text: str, qtbot: QtBot
):
    """Nothing can be typed before it is done, and what was typed before it stays as it was."""
    note = window.note
    press(window.find_bar, "Replace all")
    assert " pod" in note.toPlainText().lower()
    QTest.keyClicks(note, "x")
    press(window.find_bar, "Replace all")
    press(window.find_bar, "Replace")
    replaced = "a node, a node and a node\n" * 20_000
    qtbot.waitUntil(lambda: note.toPlainText() == f"Typed. {replaced}", timeout=20_000)
    note.undo()
    assert note.toPlainText() == f"Typed. {long_text}"
    note.undo()
    assert note.toPlainText() == long_text


def test_a_note_closed_while_it_is_replaced_is_replaced_whole(
    window: NoteWindow, long_text: str, desk: Desk
):
    press(window.find_bar, "Replace all")
    QTest.keyClick(window.note, Qt.Key.Key_Escape)
    assert desk.note(PINNED) == "Typed. " + "a node, a node and a node\n" * 20_000


def test_replacing_stops_where_the_note_is_given_another_text(
    window: NoteWindow, long_text: str, qtbot: QtBot
):
    press(window.find_bar, "Replace all")
    other = "Another pod, and a pod\n" * 30_000
    window.note.show_text(other)
    qtbot.waitUntil(lambda: not window.note.isReadOnly())
    assert window.note.toPlainText() == other


def press(bar: QWidget, name: str) -> None:
    (button,) = [b for b in bar.findChildren(QPushButton) if b.text() == name]
    QTest.mouseClick(button, LEFT)


def test_a_note_of_five_megabytes_is_shown_typed_into_and_written(
    window: NoteWindow, desk: Desk, qtbot: QtBot
):
    """Its words are not counted any more, and the part round the cursor is read beside it."""
    line = "A line of a note that is rather long, with **bold** words.\n"
    desk.document.do("Note", lambda s: edits.write_note(s, PINNED, line * 85_000))
    QTest.keyClicks(window.note, "Begun. ")
    qtbot.waitUntil(lambda: window.preview.toPlainText().startswith("Begun. A line"))
    assert window.count.text() == "5,015,007 characters"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert desk.note(PINNED) == f"Begun. {line * 85_000}"
