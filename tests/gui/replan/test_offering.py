"""After an edit that leaves something to move or to place, a replan is offered, and only then."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core import edits
from tests.gui.replan.conftest import Desk, with_wall
from tests.states import session_id

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_wall_in_the_plans_way_offers_a_replan(desk: Desk):
    desk.document.do("Plan around work", with_wall)
    assert desk.said.startswith("Plan around work. ")
    assert desk.window.toast.action.text() == "Replan"
    QTest.mouseClick(desk.window.toast.action, Qt.MouseButton.LeftButton)
    assert desk.panel.proposal is not None


def test_a_missed_session_is_offered_another_place(desk: Desk):
    desk.document.do("Missed: it", lambda state: edits.miss(state, session_id(10, 4)))
    assert desk.said == "Missed: it. 1 session can be placed."


def test_nothing_is_offered_where_nothing_would_move(desk: Desk):
    desk.document.do("A wall in the night", lambda state: with_wall(state, hour=22))
    desk.window.actions_.catch_up.trigger()
    assert desk.said == "Everything is in its place."


def test_the_test_case_holds_no_word_of_the_plan(desk: Desk):
    desk.window.actions_.copy_test_case.trigger()
    text = QGuiApplication.clipboard().text()
    assert len(json.loads(text)["sessions"]) == 40
    assert "Databases" not in text
    assert desk.said.startswith("Copied as a test case")
