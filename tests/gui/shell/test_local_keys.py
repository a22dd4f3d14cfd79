"""The keys of the calendar and of the outline: the user's own, where they have the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from gui.calendar.keys import Wish
from gui.cheat_sheet import CheatSheet
from gui.key_cap import KeyCaps
from gui.outline.key import Key, Kind
from gui.outline.keyboard import DOUBLE
from gui.settings.page import SettingsPage
from gui.shortcuts import Shortcuts
from tests.gui.conftest import PINNED
from tests.gui.shell.conftest import Whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

L = QKeySequence("L")


def test_the_calendar_answers_to_the_keys_chosen_and_no_longer_to_the_usual(whole: Whole) -> None:
    calendar, shortcuts = whole.window.calendar, whole.shell.shortcuts
    shortcuts.choose(calendar.keys.of(Wish.LIFT), L)
    whole.window.choose(PINNED)
    calendar.setFocus()
    whole.press(Qt.Key.Key_Return)
    assert not calendar.hours.hand.busy
    whole.press("l")
    assert calendar.hours.hand.busy
    whole.press(Qt.Key.Key_Down)
    before = whole.desk.state.slots[PINNED].start
    whole.press("l")
    assert not calendar.hours.hand.busy
    assert whole.desk.state.slots[PINNED].start > before


def test_the_outline_answers_to_the_keys_chosen(whole: Whole) -> None:
    tree = whole.window.outline.tree
    whole.shell.shortcuts.choose(tree.keyboard.keys[DOUBLE], QKeySequence("Ctrl+J"))
    tree.setFocus()
    tree.choose(Key(Kind.SESSION, PINNED))
    count = len(whole.desk.state.sessions)
    whole.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert len(whole.desk.state.sessions) == count + 1


def test_keys_are_taken_from_others_of_the_same_place_alone(whole: Whole) -> None:
    """Those of the window keep theirs: the place that has the focus goes first."""
    shortcuts, keys = whole.shell.shortcuts, whole.window.calendar.keys
    later, earlier = keys.of(Wish.LATER), keys.of(Wish.EARLIER)
    shortcuts.choose(later, QKeySequence("Alt+Up"))
    assert earlier.shortcuts() == [] and later.shortcuts() == [QKeySequence("Alt+Up")]
    shortcuts.reset(earlier)
    assert earlier.shortcuts() == earlier.usual and later.shortcuts() == []
    catch_up, ctrl_r = whole.window.actions_.catch_up, QKeySequence("Ctrl+R")
    shortcuts.choose(later, ctrl_r)
    assert catch_up.shortcuts() == [ctrl_r]
    assert shortcuts.elsewhere(ctrl_r, later) is catch_up
    assert shortcuts.elsewhere(ctrl_r, catch_up) is later


def test_what_is_chosen_outlives_the_window(whole: Whole) -> None:
    keys, actions = whole.window.calendar.keys, whole.window.actions_
    lift = keys.of(Wish.LIFT)
    whole.shell.shortcuts.choose(lift, L)
    lift.set_keys([])
    Shortcuts(actions, whole.preferences, keys)
    assert lift.shortcuts() == [L]


def test_the_settings_choose_them_say_what_they_meet_and_take_them_back(whole: Whole) -> None:
    whole.shell.open_settings()
    page = whole.window.findChild(SettingsPage)
    assert page is not None
    page.finish()
    field = page.keys_part.fields["grid_edit"].edit
    field.setKeySequence(QKeySequence("Ctrl+R"))
    field.editingFinished.emit()
    assert page.said.text() == "Ctrl+R: On the calendar “Edit it”, elsewhere “Catch up”"
    whole.shell.open_cheat_sheet()
    sheet = whole.window.findChild(CheatSheet)
    assert sheet is not None
    caps = [caps.accessibleName() for caps in sheet.findChildren(KeyCaps)]
    assert caps.count("Ctrl+R") == 2
    sheet.close()
    page.undo.click()
    assert whole.window.calendar.keys.of(Wish.EDIT).shortcut() == QKeySequence("F2")
    page.close()
