"""Asking of one session where it may stand: in its dialog and in its menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import edits
from core.model import PartOfDay, Rule
from gui.session_dialog import SessionDialog
from gui.session_menu import SessionMenu
from tests.gui.replan.conftest import Desk
from tests.states import session_id

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SESSION, LATER = session_id(3, 2), session_id(7, 1)


def opened(desk: Desk) -> SessionDialog:
    desk.window.edit_session(SESSION)
    dialog = desk.dialog(SessionDialog)
    assert isinstance(dialog, SessionDialog)
    if not dialog.more.isChecked():
        QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    return dialog


def tick(dialog: SessionDialog, title: str) -> None:
    """Search for a session and tick the first that is found, by keys."""
    after = dialog.rules.after
    QTest.keyClicks(after.search, title)
    rows = [r for r in range(after.list.count()) if not after.list.item(r).isHidden()]
    after.list.setCurrentRow(rows[0])
    QTest.keyClick(after.list, Qt.Key.Key_Space)


def test_what_is_asked_for_becomes_one_rule_and_one_edit(desk: Desk):
    dialog = opened(desk)
    rules = dialog.rules
    rules.keep_day.click()
    rules.own_break.click()
    rules.buffer.setValue(45)
    rules.part.setCurrentIndex(1)
    tick(dialog, "databases part 2")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    first = session_id(4, 2)
    wanted = Rule(keep_day=True, after=(first,), part=PartOfDay.MORNING, buffer=45)
    assert desk.state.rules[SESSION] == wanted
    desk.document.undo()
    assert SESSION not in desk.state.rules


def test_a_circle_of_prerequisites_is_refused_in_place(desk: Desk):
    desk.document.do("Rule", lambda s: edits.set_rule(s, LATER, Rule(after=(SESSION,))))
    dialog = opened(desk)
    tick(dialog, "vector stores part 1")
    assert "would wait for the other" in dialog.verdict.text()
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert SESSION not in desk.state.rules
    dialog.reject()


def test_untouched_fields_leave_the_rule_alone(desk: Desk):
    rule = Rule(after=(session_id(2, 1), session_id(1, 1)), whole=True)
    desk.document.do("Rule", lambda state: edits.set_rule(state, SESSION, rule))
    dialog = opened(desk)
    QTest.keyClicks(dialog.title, "Another title")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert desk.state.sessions[SESSION].title == "Another title"
    assert desk.state.rules[SESSION] == rule


def test_the_menu_keeps_a_session_on_its_day_and_lets_it_go(desk: Desk):
    def choose(text: str) -> None:
        menu = SessionMenu(
            desk.document, SESSION, lambda: desk.clock, desk.window.edit_session, desk.window
        )
        next(action for action in menu.actions() if action.text() == text).trigger()

    choose("Keep on its day")
    assert desk.state.rules[SESSION].keep_day
    choose("Let it change days")
    assert SESSION not in desk.state.rules
