"""The replan beside the week: looked at, bettered and refused in part before one edit makes it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core import edits
from core.changes import Changes
from core.model import DayId, RunUp, SessionId
from core.replan.proposal import Strategy
from gui.replan.findings import MOST
from gui.replan.moves import MoveRow
from gui.replan.panel import ReplanPanel
from tests.gui.replan.conftest import TUESDAY, Desk, with_wall
from tests.states import FIRST_DAY, at, session_id, ten_day_state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HIT = session_id(2, 1)
"""The session that the wall stands on."""


@pytest.fixture
def panel(desk: Desk) -> ReplanPanel:
    """The panel on a plan with someone else's appointment on Tuesday morning."""
    desk.document.open(with_wall(desk.state))
    desk.window.actions_.replan.trigger()
    return desk.panel


def moved(panel: ReplanPanel) -> set[str]:
    assert panel.proposal is not None
    return {move.session for move in panel.proposal.moves}


def press(code: Qt.Key) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, code)


def click_box(row: MoveRow) -> None:
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(8, row.height() // 2))


def test_the_week_shows_the_moves_until_they_are_applied_as_one_edit(
    desk: Desk, panel: ReplanPanel
):
    before = desk.state
    assert HIT in moved(panel)
    assert HIT in desk.previewed()
    count = len(moved(panel))
    press(Qt.Key.Key_Return)
    assert desk.state.slots[HIT].start >= at(TUESDAY, 10)
    assert desk.previewed() == set()
    assert desk.document.undo_name == f"Replan: {count} moved"
    assert desk.said == f"Moved {count} session{'s' * (count > 1)}"
    QTest.mouseClick(desk.window.toast.action, Qt.MouseButton.LeftButton)
    assert desk.state == before


def test_escape_leaves_no_trace_and_gives_the_session_pane_back(desk: Desk, panel: ReplanPanel):
    before = desk.state
    assert not desk.window.session_pane.isVisible()
    press(Qt.Key.Key_Escape)
    assert desk.replanning.panel is None
    assert desk.window.session_pane.isVisible()
    assert desk.previewed() == set()
    assert desk.state == before
    assert desk.document.undo_name is None


def test_a_refused_move_stays_where_it_is_and_the_rest_is_planned_round_it(
    desk: Desk, panel: ReplanPanel
):
    start = desk.state.slots[HIT].start
    click_box(panel.findings.rows[HIT])
    desk.until(lambda: panel.proposal is not None)
    assert HIT not in moved(panel)
    assert not panel.findings.rows[HIT].isChecked()
    assert HIT not in desk.previewed()
    click_box(panel.findings.rows[HIT])
    desk.until(lambda: panel.proposal is not None)
    assert HIT in moved(panel)
    assert desk.state.slots[HIT].start == start


def test_each_move_says_from_when_to_when_and_why(panel: ReplanPanel):
    said = panel.findings.rows[HIT].accessibleName()
    assert "Tue 3 Mar 08:00 → " in said
    assert "“Doctor” takes" in said


def test_arrow_keys_choose_a_strategy_and_the_week_follows(desk: Desk, panel: ReplanPanel):
    QTest.keyClick(panel.cards.cards[Strategy.LEAST_CHANGE], Qt.Key.Key_Right)
    assert panel.strategy is Strategy.EVEN
    even = panel.finder.fresh(Strategy.EVEN)
    assert even is not None
    assert panel.proposal == even
    after = Changes.between(desk.state, even.edit(desk.state))
    starts = {s for s in after.sessions() if after.get("slots", s, "start")}
    assert desk.previewed() == starts


def test_an_edit_of_the_plan_beneath_is_taken_into_account(desk: Desk, panel: ReplanPanel):
    desk.document.do("Forget", lambda state: edits.set_busy(state, {}))
    desk.until(lambda: panel.proposal is not None)
    assert moved(panel) == set()
    assert not panel.apply.isEnabled()


def test_what_does_not_fit_is_said_in_numbers_and_a_remedy_is_one_edit(desk: Desk):
    state = with_wall(ten_day_state(), hour=8, minutes=12 * 60)
    desk.document.open(edits.set_run_up(state, RunUp(FIRST_DAY, FIRST_DAY.add(days=10))))
    desk.window.actions_.replan.trigger()
    panel = desk.panel
    found = panel.proposal
    assert found is not None
    assert found.unplaced
    desk.until(lambda: bool(panel.findings.remedies))
    before = desk.state
    QTest.mouseClick(panel.findings.remedies[0], Qt.MouseButton.LeftButton)
    desk.until(lambda: panel.proposal is not None)
    assert panel.proposal is not None
    assert len(panel.proposal.unplaced) < len(found.unplaced)
    assert desk.replanning.panel is panel
    desk.document.undo()
    assert desk.state == before


def test_another_plan_closes_the_panel(desk: Desk, panel: ReplanPanel):
    desk.document.open(ten_day_state())
    assert desk.replanning.panel is None
    assert desk.previewed() == set()


def test_of_very_many_moves_the_first_are_shown_and_the_rest_by_a_click(desk: Desk):
    """A thousand rows would keep the window waiting; refusing and applying concern them all."""
    state = desk.state
    for number in range(70):
        state = edits.add_session(state, SessionId(f"more {number}"), DayId("d10"), "More", 5)
    desk.document.open(edits.set_run_up(state, RunUp(FIRST_DAY, FIRST_DAY.add(days=40))))
    desk.window.actions_.replan.trigger()
    panel = desk.panel
    assert len(moved(panel)) == 70
    assert len(panel.findings.rows) == MOST
    more = panel.findings.more
    assert more is not None
    assert more.text() == "Show more: 10"
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert panel.findings.rows.keys() == moved(panel)
    assert panel.findings.more is None


def test_at_double_size_on_a_small_screen_the_ways_scroll_and_all_can_be_reached(desk: Desk):
    desk.theme.set_scale(2.0)
    desk.window.window().resize(1024, 600)
    desk.window.actions_.replan.trigger()
    panel, cards = desk.panel, desk.panel.cards
    desk.until(lambda: desk.window.window().minimumSizeHint().height() <= 600)
    desk.until(lambda: panel.mapTo(desk.window, panel.rect().bottomRight()).x() <= 1024)
    assert len({card.x() for card in cards.cards.values()}) == 1
    assert cards.height() > panel.height()
    held = cards.cards[Strategy.LEAST_CHANGE]
    assert held.hasFocus()
    apply = panel.apply
    assert apply.mapTo(desk.window, apply.rect().bottomRight()).y() <= 600
    desk.theme.set_scale(1.0)
    desk.window.window().resize(1440, 900)
    desk.until(lambda: len({card.y() for card in cards.cards.values()}) == 1)
    assert held.hasFocus()
