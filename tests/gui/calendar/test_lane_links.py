"""Links of readings in the lane above the hours, and how far a block's topics are."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core import edits
from core.model import Leads, ReadingId, SessionState, Topic
from gui.calendar.all_day import AllDayLane
from gui.calendar.faces import Face, Faces, Look
from gui.calendar.geometry import Box, Half, Piece
from gui.calendar.names import said
from gui.calendar.paint import BlockPainter
from gui.theme import Theme
from tests.gui.calendar.conftest import Stage, Staging
from tests.gui.conftest import Browser
from tests.states import NOW, session_id, ten_day_state

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
FIRST = session_id(1, 1)


@pytest.fixture
def stage(staged: Staging) -> Stage:
    """Its first reading's title begins with a link."""
    state = edits.retitle_reading(ten_day_state(), ReadingId("r1"), "Guide [b](https://e.org/b)")
    return staged(replace(state, leads={"r1": Leads((("Guide", "https://e.org/guide"),))}))


def offered(lane: AllDayLane, at: QPoint | None) -> list[str]:
    """What the menu has, by the pointer or by key."""
    reasons = QContextMenuEvent.Reason
    reason = reasons.Keyboard if at is None else reasons.Mouse
    spot = at or QPoint(0, 0)
    QApplication.sendEvent(lane, QContextMenuEvent(reason, spot, lane.mapToGlobal(spot)))
    menu = next((m for m in lane.findChildren(QMenu) if m.isVisible()), None)
    if menu is None:
        return []
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return texts


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_ctrl_and_a_click_open_a_reading_s_link_and_tick_nothing(stage: Stage, browser: Browser):
    lane = stage.view.hours.all_day
    item = next(item for item in lane.items if item.key == "r1")
    assert item.text == "Guide b"
    lines, corner = lane._words(item)
    spot = QPoint(round(corner.x()) + 6, round(corner.y() + lines.height / 2))
    QTest.mouseClick(lane, LEFT, CONTROL, spot)
    assert browser.shown == ["https://e.org/guide"]
    assert not next(item for item in lane.items if item.key == "r1").done
    assert offered(lane, spot) == ["Open Guide", "Open b", "Read"]
    QTest.mouseClick(lane, LEFT, pos=spot)
    assert next(item for item in lane.items if item.key == "r1").done
    assert offered(lane, None) == ["Open Guide", "Open b", "Not read yet"]
    assert lane._said(item) == "reading, Guide b, with a link"


def test_a_block_says_how_many_of_its_topics_are_ticked_until_it_is_done():
    topics = (Topic("a", True), Topic("b", True), Topic("c"))
    state = edits.set_topics(ten_day_state(), FIRST, topics)
    span = state.span_of(FIRST)
    assert span is not None
    faces = Faces({Look.RUNNING: "now"})
    piece = Piece(480, 600, Half.WHOLE, begins=True, ends=True, elapsed=0, lasting=120)
    face = faces.of_session(state, FIRST, span, piece, NOW.subtract(hours=200))
    assert (face.remark, round(face.share, 2)) == ("2/3", 0.67)
    running = faces.of_session(state, FIRST, span, piece, span.start)
    assert running.remark == "now · 2/3"
    assert "2 of 3 topics ticked" in said(state, FIRST, NOW)
    done = edits.complete_as_planned(state, FIRST, NOW)
    assert faces.of_session(done, FIRST, span, piece, NOW).share == 0
    assert done.sessions[FIRST].state is SessionState.DONE


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("look", [Look.PLANNED, Look.RUNNING, Look.MISSED, Look.OPTIONAL])
def test_the_share_is_a_line_at_the_block_s_foot_from_where_reading_begins(
    theme: Theme, look: Look, mirrored: bool
):
    def drawn(share: float):
        canvas = QPixmap(160, 100)
        canvas.fill(theme.color("background"))
        with QPainter(canvas) as painter:
            face = Face("Title", "09:00", "", look, share=share)
            BlockPainter(theme).draw(painter, Box(0, 0, 160, 100), face, mirrored, 1.0)
        return canvas.toImage()

    none, half = drawn(0.0), drawn(0.5)
    differs = [x for x in range(160) if none.pixel(x, 98) != half.pixel(x, 98)]
    assert len(differs) > 50
    assert all((x >= 80) is mirrored for x in differs)
    assert all(none.pixel(x, 50) == half.pixel(x, 50) for x in range(160))
