"""Dragging with a real pointer: what moves, what it is called, and what does not happen."""

from PySide6.QtCore import QPoint, Qt

from core.model import SessionId
from tests.gui.calendar.conftest import Stage


def test_a_drag_moves_snaps_and_pins(stage: Stage):
    stage.carry("d1s1", 0, 9.3)
    assert stage.wall("d1s1") == "02 09:15"
    assert stage.state.slots[SessionId("d1s1")].pinned
    assert stage.document.undo_name == "Move Python Backend Foundations, part 1 to Mon 09:15"
    assert stage.view.selected == "d1s1"


def test_escape_gives_it_back(stage: Stage):
    before = stage.state
    stage.press(stage.middle("d1s1"))
    stage.go(stage.spot(3, 12))
    assert stage.view.grid.preview.ghosts
    stage.key(Qt.Key.Key_Escape)
    assert not stage.view.grid.preview.ghosts
    stage.go(stage.spot(4, 12))
    stage.release(stage.spot(4, 12))
    assert stage.state is before
    assert stage.document.undo_name is None


def test_a_click_only_chooses(stage: Stage):
    before = stage.state
    at = stage.middle("d2s2")
    stage.press(at)
    stage.go(at + QPoint(2, 2))
    assert not stage.view.grid.preview.ghosts
    stage.release(at + QPoint(2, 2))
    assert stage.view.selected == "d2s2"
    assert stage.state is before
