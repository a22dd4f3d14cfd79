"""The keys: the user's own, never two commands on one, and never a letter that is being typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from gui.cheat_sheet import CheatSheet
from gui.commands import Category
from gui.key_cap import KeyCaps
from gui.lines import LinesLabel
from gui.shortcuts import Shortcuts, put_back
from tests.gui.conftest import PINNED
from tests.gui.shell.conftest import Whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

T = QKeySequence("Z")


def test_chosen_keys_work_at_once_and_the_usual_ones_no_longer(whole: Whole) -> None:
    whole.shell.shortcuts.choose(whole.window.actions_.dark, T)
    whole.press("z")
    assert whole.desk.theme.dark
    whole.press(
        Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert whole.desk.theme.dark


def test_keys_that_another_command_has_are_taken_from_it(whole: Whole) -> None:
    actions, shortcuts = whole.window.actions_, whole.shell.shortcuts
    keys = QKeySequence("Ctrl+R")
    assert shortcuts.holder(keys) is actions.catch_up
    shortcuts.choose(actions.dark, keys)
    assert shortcuts.holder(keys) is actions.dark
    assert actions.catch_up.shortcuts() == []


def test_the_usual_keys_come_back_and_are_taken_back(whole: Whole) -> None:
    actions, shortcuts = whole.window.actions_, whole.shell.shortcuts
    shortcuts.choose(actions.dark, QKeySequence("Ctrl+R"))
    shortcuts.reset(actions.catch_up)
    assert shortcuts.is_usual(actions.catch_up)
    assert actions.dark.shortcuts() == []


def test_choices_outlive_the_window_and_can_be_put_back(whole: Whole) -> None:
    actions, shortcuts = whole.window.actions_, whole.shell.shortcuts
    before = shortcuts.choices()
    shortcuts.choose(actions.dark, T)
    actions.dark.set_keys([])
    again = Shortcuts(actions, whole.preferences)
    assert again.holder(T) is actions.dark
    put_back(whole.preferences, before)
    assert again.holder(T) is None and again.is_usual(actions.dark)


@pytest.mark.parametrize("kind", [QLineEdit, QSpinBox, QComboBox])
def test_a_letter_never_fires_while_it_is_typed(whole: Whole, kind: type[QWidget]) -> None:
    whole.shell.shortcuts.choose(whole.window.actions_.dark, T)
    field = kind(whole.window)
    field.show()
    field.setFocus()
    whole.press("z")
    assert not whole.desk.theme.dark


def test_a_letter_goes_into_the_note(whole: Whole) -> None:
    whole.shell.shortcuts.choose(whole.window.actions_.dark, T)
    whole.window.choose(PINNED)
    whole.window.session_pane.note.setFocus()
    whole.press("z")
    assert not whole.desk.theme.dark
    whole.window.session_pane.flush()
    assert "z" in whole.desk.note(PINNED)


def test_the_space_bar_presses_the_button_that_has_the_focus(whole: Whole) -> None:
    whole.shell.shortcuts.choose(whole.window.actions_.dark, QKeySequence("Space"))
    button = QPushButton("Press", whole.window)
    button.setCheckable(True)
    button.show()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.isChecked() and not whole.desk.theme.dark


def test_the_cheat_sheet_shows_every_command_with_the_keys_it_has_now(whole: Whole) -> None:
    actions = whole.window.actions_
    whole.shell.shortcuts.choose(actions.dark, T)
    whole.press(Qt.Key.Key_Question)
    sheet = whole.window.findChild(CheatSheet)
    assert sheet is not None
    names = {label.text() for label in sheet.findChildren(LinesLabel)}
    assert {c.name.rstrip("…") for c in actions if c.shortcuts()} <= names
    caps = {caps.accessibleName() for caps in sheet.findChildren(KeyCaps)}
    assert "Z" in caps and "Ctrl+Shift+D" not in caps
    sheet.close()


def test_the_cheat_sheet_has_fewer_columns_where_there_is_less_room(
    whole: Whole, qtbot: QtBot
) -> None:
    sheet = sheet_of(whole)
    sheet.resize(400, 600)
    sheet.show()
    qtbot.waitUntil(lambda: _columns(sheet) == 1)
    sheet.resize(1100, 600)
    qtbot.waitUntil(lambda: _columns(sheet) == 3)
    sheet.close()


def sheet_of(whole: Whole) -> CheatSheet:
    window = whole.window
    places = {
        Category.OUTLINE: window.outline.tree.keyboard.keys,
        Category.NOTE: window.session_pane.note.keys,
    }
    return CheatSheet(window.actions_, window.calendar.keys, places, whole.desk.theme, window)


def _columns(sheet: CheatSheet) -> int:
    caps = sheet.findChildren(KeyCaps)
    return len({c.mapTo(sheet, c.rect().topRight()).x() for c in caps})
