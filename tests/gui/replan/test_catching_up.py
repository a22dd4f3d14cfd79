"""Catching up: asked once what became of what lies behind; the answers and the replan are one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core import edits
from core.model import SessionState
from gui.replan.catch_up import CatchUpDialog
from tests.gui.replan.conftest import EVENING, Desk
from tests.states import session_id

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FIRST_DAY_SESSIONS = [session_id(1, place) for place in (1, 2, 3, 4)]
DONE, MISSED, SKIPPED = SessionState.DONE, SessionState.MISSED, SessionState.SKIPPED


def key(code: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, code)


def asked(desk: Desk) -> CatchUpDialog:
    """The page of questions, asked for by its keys on Monday evening."""
    desk.clock = EVENING
    QTest.keyClick(desk.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog(CatchUpDialog)
    assert isinstance(dialog, CatchUpDialog)
    desk.until(dialog.isActiveWindow)
    return dialog


def test_each_session_behind_is_asked_about_and_taken_as_missed_until_answered(desk: Desk):
    dialog = asked(desk)
    assert dialog.answers == dict.fromkeys(FIRST_DAY_SESSIONS, MISSED)
    assert dialog.verdict.text() == "4 missed"
    dialog.reject()
    assert desk.document.undo_name is None


def test_letters_answer_and_arrows_go_between_sessions(desk: Desk):
    dialog = asked(desk)
    for code in (Qt.Key.Key_D, Qt.Key.Key_Down, Qt.Key.Key_S):
        key(code)
    key(Qt.Key.Key_Left)
    assert list(dialog.answers.values()) == [DONE, MISSED, SKIPPED, DONE]
    QTest.mouseClick(dialog.all_done, Qt.MouseButton.LeftButton)
    assert set(dialog.answers.values()) == {DONE}
    QTest.keyClick(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert set(dialog.answers.values()) == {MISSED}
    dialog.reject()


def test_the_answers_and_the_replan_are_applied_and_undone_as_one(desk: Desk):
    before = desk.state
    dialog = asked(desk)
    key(Qt.Key.Key_D)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    panel = desk.panel
    assert desk.state == before
    assert desk.previewed() >= set(FIRST_DAY_SESSIONS[1:])
    QTest.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    assert desk.state.sessions[FIRST_DAY_SESSIONS[0]].state is DONE
    assert all(desk.state.slots[id_].start >= EVENING for id_ in FIRST_DAY_SESSIONS[1:])
    assert desk.said.startswith("1 done, 3 missed. Moved ")
    assert (desk.document.undo_name or "").startswith("Catch up: ")
    QTest.mouseClick(desk.window.toast.action, Qt.MouseButton.LeftButton)
    assert desk.state == before


def test_leaving_the_replan_leaves_the_answers_too(desk: Desk):
    before = desk.state
    QTest.mouseClick(asked(desk).ok, Qt.MouseButton.LeftButton)
    panel = desk.panel
    QTest.keyClick(panel.cards.cards[panel.strategy], Qt.Key.Key_Escape)
    assert desk.replanning.panel is None
    assert desk.previewed() == set()
    assert desk.state == before
    assert desk.document.undo_name is None


def test_what_needs_no_replan_is_done_at_once(desk: Desk):
    dialog = asked(desk)
    QTest.mouseClick(dialog.all_done, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert desk.said == "Caught up: 4 done."
    assert desk.replanning.panel is None
    assert desk.document.undo_name == "Catch up"


def test_with_nothing_behind_and_nothing_amiss_a_word_says_so(desk: Desk):
    QTest.keyClick(desk.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert desk.said == "Everything is in its place."


def test_with_nothing_behind_but_something_amiss_the_replan_opens(desk: Desk):
    desk.document.do("Take off", lambda s: edits.unschedule(s, session_id(10, 4)))
    desk.window.actions_.catch_up.trigger()
    proposal = desk.panel.proposal
    assert proposal is not None
    assert [move.session for move in proposal.moves] == [session_id(10, 4)]
