"""Links in titles and topics: shown as their words, opened only when asked, by mouse and key."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core import edits
from core.links import with_words_alone
from core.model import Leads, ReadingId, State, Topic
from gui.links import in_words
from gui.outline import Outline
from gui.outline.key import Key, Kind
from gui.session_dialog import SessionDialog
from gui.session_pane import SessionPane
from gui.window import MainWindow
from tests.gui.conftest import PINNED, Browser, Desk
from tests.states import session_id

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PIECES = ["[a](https://e.org/1)", "https://e.org/2", " ", "b", "[", "](", "<https://e.org>", "."]

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
GUIDE, BOOK = "https://e.org/guide", "https://e.org/book"


def linked(state: State) -> State:
    """A reading with a link of its own words, and topics with links from the text and typed."""
    topics = (
        Topic("Read the guide first", True),
        Topic("See [the book](https://e.org/book) too"),
        Topic("[Click](javascript:alert) or file:///etc/passwd"),
    )
    state = edits.set_topics(state, PINNED, topics)
    state = edits.retitle_reading(state, ReadingId("r2"), "The guide, once more")
    leads = {
        PINNED: Leads((("the guide", GUIDE), ("Click", "javascript:alert(1)"))),
        "r2": Leads((("The guide", GUIDE),)),
    }
    return replace(state, leads=leads)


@pytest.fixture
def outline(desk: Desk) -> Outline:
    desk.document.open(linked(desk.state))
    made = Outline(desk.document, desk.theme, desk.now)
    desk.show(made, 400, 868)
    made.tree.expandAll()
    QApplication.processEvents()
    return made


@pytest.fixture
def pane(desk: Desk) -> SessionPane:
    desk.document.open(linked(desk.state))
    made = SessionPane(desk.document, desk.theme, desk.now)
    desk.show(made, 300, 868)
    made.show_session(PINNED)
    QApplication.processEvents()
    return made


def offered(widget: QWidget) -> list[QAction]:
    """What the menu of the Menu key has."""
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    return [action for menu in shown for action in menu.actions()]


def close_menus() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMenu):
            widget.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_text_shows_the_words_of_its_links():
    """Of those from the plan's text only where their words still stand, and no place twice."""
    shown = in_words("[a](https://e.org/1) and a b https://e.org/2", (("a", "https://e.org/3"),))
    assert shown.text == "a and a b e.org/2"
    assert [shown.text[x.start : x.end] for x in shown.links] == ["a", "a", "e.org/2"]
    assert [x.address[-1] for x in shown.links] == ["1", "3", "2"]
    assert in_words("else", (("a", "https://e.org/3"),)).links == ()


@given(
    st.text(st.sampled_from("[]()<> ahtps:/.e\n")) | st.lists(st.sampled_from(PIECES)).map("".join)
)
def test_what_is_said_of_a_text_is_what_is_shown_of_it(text: str):
    assert with_words_alone(text) == in_words(text).text


def test_an_edit_says_a_title_by_its_words(desk: Desk):
    """In the history, on the toast that offers to take it back, and in a session's menu."""
    desk.document.open(edits.retitle(desk.state, PINNED, f"[Docker]({GUIDE}) basics"))
    window = MainWindow(desk.document, desk.theme, desk.now)
    desk.show(window, 1440, 900)
    window.choose(PINNED)
    window.actions_.session_missed.trigger()
    assert desk.document.undo_name == "Missed: Docker basics"
    desk.document.undo()
    before = session_id(2, 2)
    texts = [action.text() for action in window.session_menu(before).actions()]
    assert not [text for text in texts if "https" in text]
    window.outline.tree.keyboard.delete(Key(Kind.SESSION, PINNED))
    assert desk.document.undo_name == window.toast.text.text() == "Delete Docker basics"


def place(outline: Outline, key: Key, words: str) -> QPoint:
    """The middle of the words in a row: found by asking the row point by point."""
    tree = outline.tree
    rect = tree.visualRect(outline._rows.index_of(key))
    asked = outline.tree._painter.link_at
    hits = [
        QPoint(x, rect.center().y())
        for x in range(rect.left(), rect.right())
        if (link := asked(key, QRectF(rect), QPointF(x, rect.center().y()))) and link.words == words
    ]
    assert hits, f"{words} is no link there"
    return hits[len(hits) // 2]


def test_ctrl_and_a_click_open_a_link_of_the_outline(
    outline: Outline, desk: Desk, browser: Browser
):
    """A click alone ticks, chooses and edits as ever, and the click beside the words opens none."""
    reading, topic = Key(Kind.READING, "r2"), Key(Kind.TOPIC, PINNED, 1)
    viewport, before = outline.tree.viewport(), desk.state
    QTest.mouseClick(viewport, LEFT, pos=place(outline, reading, "The guide"))
    assert browser.shown == []
    QTest.mouseClick(viewport, LEFT, CONTROL, place(outline, reading, "The guide"))
    assert browser.shown == [GUIDE]
    assert outline.tree.current == reading
    QTest.mouseClick(viewport, LEFT, CONTROL, place(outline, topic, "the book"))
    assert browser.shown == [GUIDE, BOOK]
    right = outline.tree.visualRect(outline._rows.index_of(reading)).right() - 20
    QTest.mouseClick(
        viewport, LEFT, CONTROL, QPoint(right, place(outline, reading, "The guide").y())
    )
    assert browser.shown == [GUIDE, BOOK]
    assert desk.state == before


def test_a_row_says_its_words_and_edits_its_text(outline: Outline, desk: Desk):
    key = Key(Kind.TOPIC, PINNED, 1)
    index = outline._rows.index_of(key)
    assert index.data() == "See the book too"
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "See the book too, with a link, topic, not ticked"
    assert BOOK in index.data(Qt.ItemDataRole.ToolTipRole)
    assert outline._rows.title(key) == "See [the book](https://e.org/book) too"


def test_the_menu_of_a_row_offers_its_links_and_nothing_hostile(outline: Outline, browser: Browser):
    outline.tree.choose(Key(Kind.TOPIC, PINNED, 2))
    assert not [a for a in offered(outline.tree) if a.text().startswith("Open ")]
    close_menus()
    outline.tree.choose(Key(Kind.READING, "r2"))
    (action,) = [a for a in offered(outline.tree) if a.text().startswith("Open ")]
    assert action.text() == "Open The guide"
    action.trigger()
    assert browser.shown == [GUIDE]
    close_menus()


def find(box: QWidget, is_link: Callable[[QPointF], object]) -> QPoint:
    """A point of the widget that is on a link."""
    points = (QPoint(x, y) for y in range(4, box.height(), 4) for x in range(30, box.width(), 3))
    return next(point for point in points if is_link(QPointF(point)))


def test_ctrl_and_a_click_open_a_link_of_the_pane(pane: SessionPane, desk: Desk, browser: Browser):
    box = pane.topics.boxes[0]
    assert box.words == "Read the guide first"
    assert box.accessibleName() == "Read the guide first, with a link"

    def is_link(at: QPointF) -> bool:
        found = box.place_at(at)
        return found is not None and box._shown.at(found) is not None

    spot = find(box, is_link)
    QTest.mouseClick(box, LEFT, CONTROL, spot)
    assert browser.shown == [GUIDE]
    assert box.isChecked()
    QTest.mouseClick(box, LEFT, pos=spot)
    assert not box.isChecked()
    assert browser.shown == [GUIDE]
    offered(pane.topics.boxes[1])[0].trigger()
    assert browser.shown == [GUIDE, BOOK]
    close_menus()


def test_links_that_are_found_later_show(desk: Desk):
    """The first picture does not wait for them."""
    pane = SessionPane(desk.document, desk.theme, desk.now)
    desk.show(pane, 300, 868)
    pane.show_session(PINNED)
    assert pane.topics.boxes[0].links_here == ()
    desk.document.see_leads({PINNED: Leads((("Joins", GUIDE),))})
    assert [link.address for link in pane.topics.boxes[0].links_here] == [GUIDE]
    assert not desk.document.history.done


def test_the_pane_says_how_many_topics_are_ticked(pane: SessionPane):
    assert pane._topics_head.text() == "Topics · 1 of 3"
    QTest.mouseClick(pane.topics.boxes[0], LEFT, pos=QPoint(8, 8))
    assert pane._topics_head.text() == "Topics"


def test_the_dialogs_topics_open_their_links_and_keep_their_text(desk: Desk, browser: Browser):
    desk.document.open(linked(desk.state))
    window = QWidget()
    desk.show(window, 900, 700)
    dialog = SessionDialog(desk.document, desk.theme, PINNED, window)
    dialog.show()
    cursor = dialog.topics.textCursor()
    cursor.setPosition(7)
    QTest.mouseClick(
        dialog.topics.viewport(), LEFT, CONTROL, dialog.topics.cursorRect(cursor).center()
    )
    assert browser.shown == [GUIDE]
    dialog.topics.setTextCursor(cursor)
    assert offered(dialog.topics)[0].text() == "Open the guide"
    close_menus()
    before = desk.state
    dialog.accept()
    assert desk.state == before
