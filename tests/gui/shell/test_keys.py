"""The keys: the user's own, never two commands on one, and never a letter that is being typed."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.cheat_sheet import CheatSheet
from gui.commands import Category
from gui.dialog import Dialog
from gui.key_cap import KeyCaps
from gui.lines import LinesLabel
from gui.settings.page import SettingsPage
from gui.shortcuts import Shortcuts, put_back
from gui.theme import Theme
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


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_enter_presses_the_button_that_has_the_focus(
    whole: Whole, kind: type[QAbstractButton], key: Qt.Key
) -> None:
    """Whatever command has that key, and once however long it is held."""
    whole.shell.shortcuts.choose(whole.window.actions_.dark, QKeySequence(key))
    button = kind(whole.window)
    button.setCheckable(True)
    button.show()
    button.setFocus()
    whole.press(key)
    held = QKeyEvent(
        QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, autorep=True
    )  # fmt: skip
    QApplication.sendEvent(button, held)
    assert button.isChecked() and not whole.desk.theme.dark


def test_shift_f10_opens_the_menu_of_what_has_the_focus(whole: Whole) -> None:
    whole.window.choose(PINNED)
    whole.window.calendar.setFocus()
    whole.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.actions()[0].text() == "Edit…"
    menu.close()


def test_enter_opens_the_menu_of_a_button(whole: Whole) -> None:
    add = whole.window.outline.add
    add.setFocus()
    seen: list[QWidget | None] = []

    def look() -> None:
        seen.append(QApplication.activePopupWidget())
        if (menu := QApplication.activePopupWidget()) is not None:
            menu.close()

    QTimer.singleShot(0, look)  # Qt waits in the button until its menu is closed.
    whole.press(Qt.Key.Key_Return)
    assert isinstance(seen[0], QMenu)


def test_enter_on_the_settings_page_presses_its_buttons_alone(whole: Whole, qtbot: QtBot) -> None:
    whole.shell.open_settings()
    page = whole.window.findChild(SettingsPage)
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(page.isActiveWindow)
    page.search.setFocus()
    whole.press(Qt.Key.Key_Return)
    assert page.isVisible()
    page.close_button.setFocus()
    whole.press(Qt.Key.Key_Return)
    assert not page.isVisible()


def test_enter_in_a_dialog_is_the_focused_button_s_else_the_default_s(
    whole: Whole, qtbot: QtBot
) -> None:
    asked: list[Asked] = []
    for index in range(4):
        asked.append(Asked(whole.desk.theme, "Question", "OK", whole.window))
        dialog = asked[-1]
        dialog.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        (dialog.field, dialog.box, dialog.ok, dialog.cancel)[index].setFocus()
        whole.press(Qt.Key.Key_Return)
    assert [dialog.result() for dialog in asked] == [1, 1, 1, 0]


class Asked(Dialog):
    """A dialog with a field and a box to tick."""

    def __init__(self, theme: Theme, title: str, ok: str, parent: QWidget) -> None:
        super().__init__(theme, title, ok, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.field, self.box = QLineEdit(), QCheckBox()
        self.section("Ask", self.field)
        self.section("Ask", self.box)


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
