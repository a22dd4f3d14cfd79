"""While a session is carried the others show where they would go, and then they go there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.changes import Changes
from core.model import SessionId
from tests.gui.calendar.conftest import Stage

CARRIED = SessionId("d4s1")
"""The first session of the fourth day; the clock stands on the third."""


def carry_over_the_next_day(stage: Stage, shift: bool = False) -> QPoint:
    """Hold the session over the middle of the next morning, which is full."""
    box, middle = stage.box(CARRIED), stage.middle(CARRIED)
    over = stage.spot(4, 9) + QPoint(0, middle.y() - box.y + 1)
    stage.press(middle)
    stage.go(middle + (over - middle) / 2, shift=shift)
    stage.go(over, shift=shift)
    return over


def moved_with(stage: Stage, qtbot: QtBot) -> frozenset[SessionId]:
    """The sessions shown elsewhere once what gives way is known."""
    qtbot.waitUntil(lambda: len(stage.view.grid.preview.moved) > 1)
    return stage.view.grid.preview.moved


def test_the_others_show_where_they_would_go(stage: Stage, qtbot: QtBot) -> None:
    """What is carried shows at once; a full morning makes room within the frame, or soon after."""
    carry_over_the_next_day(stage)
    assert CARRIED in stage.view.grid.preview.moved
    assert CARRIED in moved_with(stage, qtbot)


def test_letting_go_makes_exactly_what_was_shown_as_one_edit(stage: Stage, qtbot: QtBot) -> None:
    """The sessions that were shown elsewhere are those that moved, and undo takes back all."""
    before = stage.state
    heard: list[Changes] = []
    stage.document.changed.connect(heard.append)
    over = carry_over_the_next_day(stage)
    shown = moved_with(stage, qtbot)
    stage.release(over)
    assert [changes.sessions() for changes in heard] == [shown]
    assert stage.wall(CARRIED).endswith("09:00")
    assert overlapping(stage) == []
    stage.document.undo()
    assert stage.state == before


def test_shift_moves_it_alone(stage: Stage) -> None:
    """With Shift the others stay, whatever overlaps."""
    over = carry_over_the_next_day(stage, shift=True)
    assert stage.view.grid.preview.moved == {CARRIED}
    stage.release(over)
    assert CARRIED in overlapping(stage)


def test_shift_pressed_on_the_way_lets_the_others_go_back(stage: Stage, qtbot: QtBot) -> None:
    """The key alone changes what is shown; the pointer need not move."""
    over = carry_over_the_next_day(stage)
    moved_with(stage, qtbot)
    QTest.keyPress(stage.view.grid, Qt.Key.Key_Shift)
    assert stage.view.grid.preview.moved == {CARRIED}
    QTest.keyRelease(stage.view.grid, Qt.Key.Key_Shift)
    moved_with(stage, qtbot)
    stage.release(over)


def test_let_go_at_once_the_others_give_way_all_the_same(stage: Stage, qtbot: QtBot) -> None:
    """A quick drop makes the same edit as a slow one, and tells how many others moved."""
    told: list[tuple[str, int]] = []
    stage.view.put.connect(lambda session, others: told.append((session, others)))
    stage.release(carry_over_the_next_day(stage))
    quickly = stage.state
    stage.document.undo()
    over = carry_over_the_next_day(stage)
    others = len(moved_with(stage, qtbot)) - 1
    stage.release(over)
    assert stage.state == quickly
    assert told == [(CARRIED, others)] * 2


def test_back_where_it_was_nothing_has_moved(stage: Stage) -> None:
    """A drag that returns to its origin is no edit at all."""
    before = stage.state
    middle = stage.middle(CARRIED)
    carry_over_the_next_day(stage)
    stage.go(middle)
    stage.release(middle)
    assert stage.state is before


def overlapping(stage: Stage) -> list[SessionId]:
    """The sessions that stand in another's way."""
    state = stage.state
    spans = {id_: state.span_of(id_) for id_ in state.slots}
    return [
        one
        for one, span in spans.items()
        if span
        and any(two != one and other and span.overlaps(other) for two, other in spans.items())
    ]
