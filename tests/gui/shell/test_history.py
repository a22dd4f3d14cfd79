"""The history: everything that was done, and the way to any point of it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import edits
from core.changes import Changes
from gui.history_panel import HistoryPanel
from tests.gui.conftest import PINNED, UNPLACED, Desk
from tests.gui.shell.conftest import Whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAMES = ["Retitle to 1", "Retitle to 2", "Retitle to 3", "Retitle to 4"]


def do_four(desk: Desk) -> None:
    for number in range(1, 5):
        desk.document.do(
            f"Retitle to {number}", lambda s, n=number: edits.retitle(s, PINNED, f"Title {n}")
        )


def title(desk: Desk) -> str:
    return desk.state.sessions[PINNED].title


@pytest.fixture
def panel(whole: Whole) -> HistoryPanel:
    do_four(whole.desk)
    whole.window.actions_.history.trigger()
    found = whole.window.findChild(HistoryPanel)
    assert found is not None
    return found


def texts(panel: HistoryPanel) -> list[str]:
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def click(panel: HistoryPanel, row: int) -> None:
    at = panel.list.visualItemRect(panel.list.item(row)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_it_lists_what_was_done_the_newest_first(panel: HistoryPanel) -> None:
    assert texts(panel) == [*reversed(NAMES), "As it was opened"]


def test_a_click_goes_to_that_point_and_another_forward_again(
    panel: HistoryPanel, whole: Whole
) -> None:
    click(panel, 3)
    assert title(whole.desk) == "Title 1"
    assert whole.desk.document.undo_name == "Retitle to 1"
    assert texts(panel) == [*reversed(NAMES), "As it was opened"]
    click(panel, 0)
    assert title(whole.desk) == "Title 4" and whole.desk.document.redo_name is None


def test_the_keyboard_goes_to_the_very_beginning(panel: HistoryPanel, whole: Whole) -> None:
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert title(whole.desk) == "SQL review"
    assert not whole.window.actions_.undo.isEnabled()


def test_a_point_says_aloud_whether_it_is_undone_or_the_present(panel: HistoryPanel) -> None:
    click(panel, 2)
    said = [
        panel.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(panel.list.count())
    ]
    assert said[:3] == [
        "Retitle to 4, undone",
        "Retitle to 3, undone",
        "Retitle to 2, where you are now",
    ]


def test_an_edit_made_at_a_point_of_the_past_takes_the_place_of_what_was_undone(
    panel: HistoryPanel, whole: Whole
) -> None:
    click(panel, 2)
    whole.desk.document.do("Skip", lambda s: edits.skip(s, UNPLACED))
    assert texts(panel) == ["Skip", "Retitle to 2", "Retitle to 1", "As it was opened"]


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(points=st.lists(st.integers(0, 4), min_size=1, max_size=6))
def test_going_anywhere_is_one_change_of_what_is_shown(desk: Desk, points: list[int]) -> None:
    """However far the jump, those who listen hear the difference and nothing between."""
    desk.document.open(desk.state)
    do_four(desk)
    heard: list[Changes] = []
    desk.document.changed.connect(heard.append)
    for point in points:
        before = desk.state
        heard.clear()
        desk.document.go_to(point)
        assert heard == [Changes.between(before, desk.state)]
        assert title(desk) == (f"Title {point}" if point else "SQL review")
    desk.document.changed.disconnect(heard.append)
    desk.document.go_to(0)
