"""Links in a note: found, named, and opened only when asked."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from gui.links import LinkOpener, links_in
from gui.notes.editor import NoteEditor
from tests.gui.conftest import Browser, Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NOTE = "See [the CAP theorem](https://e.org/cap) before Friday\nno link here"


@pytest.fixture
def editor(desk: Desk) -> NoteEditor:
    made = NoteEditor(desk.theme)
    desk.show(made, 500, 200)
    made.show_text(NOTE)
    return made


def place(editor: NoteEditor, at: int) -> QPoint:
    cursor = editor.textCursor()
    cursor.setPosition(at)
    return editor.cursorRect(cursor).center()


def test_links_are_named_or_bare_and_of_the_web_alone():
    text = "See [a (b)](https://e.org/C_(x)) and https://b.org/a?b=1, not [x](file:///etc)."
    assert [(link.words, link.address) for link in links_in(text)] == [
        ("a (b)", "https://e.org/C_(x)"),
        ("b.org/a?b=1", "https://b.org/a?b=1"),
    ]


def test_ctrl_and_a_click_open_a_link_and_a_click_alone_edits(editor: NoteEditor, browser: Browser):
    left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    viewport = editor.viewport()
    QTest.mouseClick(viewport, left, pos=place(editor, 10))
    QTest.mouseClick(viewport, left, control, place(editor, 1))
    QTest.mouseClick(viewport, left, control, place(editor, len(NOTE) - 3))
    assert browser.shown == []
    QTest.mouseClick(viewport, left, control, place(editor, 10))
    assert browser.shown == ["https://e.org/cap"]
    assert editor.toPlainText() == NOTE


def test_beside_the_end_of_a_line_there_is_no_link(editor: NoteEditor):
    editor.show_text("https://e.org/cap")
    opener = editor.findChild(LinkOpener)
    assert isinstance(opener, LinkOpener)
    end = place(editor, len("https://e.org/cap"))
    assert opener.link_at(QPointF(end)) is not None
    assert opener.link_at(QPointF(end + QPoint(80, 0))) is None


def test_the_menu_key_offers_the_links_of_the_line(editor: NoteEditor, browser: Browser):
    cursor = editor.textCursor()
    cursor.setPosition(2)
    editor.setTextCursor(cursor)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(editor, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    menu = next(menu for menu in editor.findChildren(QMenu) if menu.isVisible())
    assert menu.findChildren(QMenu) == [], "a menu in the menu would stand over it"
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert actions[0].text() == "Open the CAP theorem"
    assert len(actions) > 5
    actions[0].trigger()
    assert browser.shown == ["https://e.org/cap"]
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
