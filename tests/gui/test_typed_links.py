"""A link that is typed in the window is drawn as one, and opened by click, menu and key."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from core.model import Leads
from gui.finding_links import FindingLinks
from gui.links import in_words
from gui.outline.key import Key, Kind
from gui.window import MainWindow
from tests.gui.conftest import PINNED, Browser, Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BOOK, TYPED = "https://e.org/book", "Read [the book](https://e.org/book) now"


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    made = MainWindow(desk.document, desk.theme, desk.now)
    FindingLinks(made, desk.document)
    desk.document.open(desk.state)
    desk.show(made, 1440, 900)
    made.choose(PINNED)
    return made


def typed_title(window: MainWindow) -> QPlainTextEdit:
    """The pane's title, with a link typed into it."""
    title = window.session_pane.title
    window.session_pane.setFocus()
    title.edit()
    QTest.keyClicks(title, TYPED)
    QTest.keyClick(title, Qt.Key.Key_Return)
    return title


def typed_note(window: MainWindow) -> QPlainTextEdit:
    """The pane's note, with a link typed into it by its key, the address on the clipboard."""
    note = window.session_pane.note
    note.setFocus()
    QGuiApplication.clipboard().setText(BOOK)
    QTest.keyClicks(note, "Read ")
    QTest.keyClick(note, Qt.Key.Key_K, CONTROL | SHIFT)
    QTest.keyClicks(note, "the book")
    QTest.keyClick(note, Qt.Key.Key_End)
    QTest.keyClicks(note, " now")
    return note


def spot(text: QPlainTextEdit, words: str) -> QPoint:
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index(words) + len(words) // 2)
    return text.cursorRect(cursor).center()


def underlined(text: QPlainTextEdit) -> str:
    formats = text.document().firstBlock().layout().formats()
    shown = text.toPlainText()
    return "".join(
        shown[f.start : f.start + f.length]  # pyright: ignore[reportAttributeAccessIssue]
        for f in formats
        if f.format.fontUnderline()  # pyright: ignore[reportAttributeAccessIssue]
    )


def menu_of(text: QPlainTextEdit) -> QMenu:
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(text, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize("typed", [typed_title, typed_note])
def test_a_typed_link_is_drawn_and_opens_by_click_menu_and_key(
    window: MainWindow, browser: Browser, typed: object
):
    assert callable(typed)
    text = typed(window)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == TYPED
    assert underlined(text)
    QTest.mouseClick(text.viewport(), LEFT, CONTROL, spot(text, "the book"))
    assert browser.shown == [BOOK]
    text.setFocus()
    menu = menu_of(text)
    assert menu.actions()[0].text() == "Open the book"
    menu.actions()[0].trigger()
    assert browser.shown == [BOOK] * 2
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.keyClick(text, Qt.Key.Key_L, CONTROL)
    assert browser.shown == [BOOK] * 3
    QTest.mouseClick(text.viewport(), LEFT, pos=spot(text, "the book"))
    assert browser.shown == [BOOK] * 3


def test_a_link_typed_into_a_title_shows_as_its_words_everywhere_else(
    window: MainWindow, desk: Desk, browser: Browser
):
    typed_title(window)
    assert desk.state.sessions[PINNED].title == TYPED
    tree = window.outline.tree
    tree.choose(Key(Kind.SESSION, PINNED))
    assert tree.currentIndex().data() == "Read the book now"
    faces = [shown.face for shown in window.calendar.grid.shown.pieces_of(PINNED)]
    assert [face.title for face in faces] == ["Read the book now"]
    window.calendar.setFocus()
    QTest.keyClick(window.calendar.grid, Qt.Key.Key_L, CONTROL)
    assert browser.shown == [BOOK]


def test_the_title_in_the_pane_has_the_links_of_the_plans_text(
    window: MainWindow, desk: Desk, browser: Browser
):
    title = desk.state.sessions[PINNED].title
    desk.document.see_leads({PINNED: Leads(((title, BOOK),))})
    shown = window.session_pane.title
    assert in_words(shown.toPlainText()).links == () and underlined(shown) == title
    QTest.mouseClick(shown.viewport(), LEFT, CONTROL, spot(shown, title))
    assert browser.shown == [BOOK]
