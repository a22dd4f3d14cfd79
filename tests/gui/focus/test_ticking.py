"""Ticking topics off, and following links by key, in a whole window."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import edits
from core.markdown.reader import read
from core.model import PlanId, SessionId, SessionState, Topic
from core.store.library import Library
from gui.finding_links import FindingLinks
from gui.leading import Leading
from gui.outline.key import Key, Kind
from gui.ticking import Ticking
from tests.core.markdown.plans import started
from tests.gui.conftest import PINNED, Browser
from tests.gui.focus.conftest import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
TEXT = b"""# Docker
## Day 1
### Session 1 (2 h): Compose
- [ ] Read [the guide](https://e.org/guide)
- [ ] Install

### Session 2 (2 h): Two [one](https://e.org/1)
- [ ] And [two](https://e.org/2)
"""


@pytest.fixture
def ticked(room: Room) -> Iterator[Room]:
    """The pinned session has two topics, the first of them ticked."""
    topics = (Topic("Joins", True), Topic("Plans"))
    room.document.do("Topics", lambda state: edits.set_topics(state, PINNED, topics))
    room.window.choose(PINNED)
    yield room
    room.window.close()


def last_box(room: Room):
    return room.window.session_pane.topics.boxes[-1]


def test_the_last_topic_offers_done_and_no_more(ticked: Room):
    """Not in hours either: they count once the session is done."""
    Ticking(ticked.errands, ticked.furnish().focusing)
    toast, document = ticked.window.toast, ticked.document
    QTest.mouseClick(last_box(ticked), LEFT)
    assert toast.text.text() == "All topics of SQL review are ticked."
    assert document.state.sessions[PINNED].state is SessionState.PLANNED
    ticked.qtbot.mouseClick(toast.action, LEFT)
    assert document.state.sessions[PINNED].state is SessionState.DONE
    assert document.state.records[PINNED].minutes == 90


def test_it_is_offered_for_nothing_else(ticked: Room):
    """Not by a tick among others, nor by its being taken back, nor of a session that is done."""
    Ticking(ticked.errands, ticked.furnish().focusing)
    toast, document = ticked.window.toast, ticked.document
    first = ticked.window.session_pane.topics.boxes[0]
    QTest.mouseClick(first, LEFT)
    QTest.mouseClick(first, LEFT)
    QTest.mouseClick(last_box(ticked), LEFT)
    assert toast.isVisible()
    toast.close_quietly()
    document.undo()
    document.undo()
    assert not toast.isVisible()
    document.redo()
    document.do("Done", lambda state: edits.complete_as_planned(state, PINNED, ticked.clock))
    QTest.mouseClick(last_box(ticked), LEFT)
    assert not toast.isVisible()


def test_done_takes_the_timer_s_minutes_where_it_runs(ticked: Room):
    focus = ticked.furnish()
    Ticking(ticked.errands, focus.focusing)
    focus.start(PINNED)
    ticked.clock = ticked.clock.add(minutes=25)
    QTest.mouseClick(last_box(ticked), LEFT)
    ticked.qtbot.mouseClick(ticked.window.toast.action, LEFT)
    assert ticked.document.state.records[PINNED].minutes == 25
    assert focus.focusing.timer is None


@pytest.fixture
def linked(room: Room) -> Iterator[Room]:
    """A plan whose text has links is the open one."""
    state = started(read(TEXT))
    with closing(Library.open(room.path, room.clock)) as library:
        library.add(state, TEXT, room.clock)
    FindingLinks(room.window, room.document)
    Leading(room.errands)
    opened: list[PlanId] = []
    room.open_plan(state.plan.id, lambda: opened.append(state.plan.id))
    room.until(lambda: opened)
    room.qtbot.waitUntil(lambda: bool(room.document.state.leads), timeout=20_000)
    yield room
    room.window.close()


def session(room: Room, title: str) -> SessionId:
    return next(id_ for id_, row in room.document.state.sessions.items() if row.title == title)


def test_a_key_opens_the_link_of_the_row_or_of_the_chosen_session(linked: Room, browser: Browser):
    """Nothing of it is an edit, and the plan's text is as it was."""
    tree = linked.window.outline.tree
    compose = session(linked, "Compose")
    tree.choose(Key(Kind.TOPIC, compose, 0))
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert browser.shown == ["https://e.org/guide"]
    linked.window.choose(compose)
    linked.window.calendar.setFocus()
    linked.window.actions_.open_link.trigger()
    assert browser.shown == ["https://e.org/guide"] * 2
    assert not linked.document.history.done
    tree.choose(Key(Kind.TOPIC, compose, 1))
    tree.setFocus()
    linked.window.choose(None)
    linked.window.actions_.open_link.trigger()
    assert linked.window.toast.text.text() == "There is no link here."


def test_of_several_links_a_menu_asks_which(linked: Room, browser: Browser):
    from PySide6.QtWidgets import QMenu

    linked.window.choose(session(linked, "Two one"))
    linked.window.calendar.setFocus()
    linked.window.actions_.open_link.trigger()
    menu = next(menu for menu in linked.window.findChildren(QMenu) if menu.isVisible())
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == ["Open one", "Open two"]
    menu.actions()[1].trigger()
    menu.close()
    assert browser.shown == ["https://e.org/2"]


def test_a_text_that_changes_leads_elsewhere(linked: Room):
    from core.markdown.wording import understand
    from tests.states import NOW

    text = TEXT.decode().replace("e.org/guide", "e.org/other")
    state = linked.document.state
    made = understand(state, TEXT, text, NOW, "x").changes
    assert made is not None
    linked.document.do("Edit the text", made.apply)
    compose = session(linked, "Compose")

    def leads() -> str:
        found = linked.document.state.leads.get(compose)
        return found.links[0][1] if found else ""

    linked.qtbot.waitUntil(lambda: leads() == "https://e.org/other", timeout=20_000)
