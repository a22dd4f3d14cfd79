"""The window's commands: each known by an id, told apart by its keys, and named in full."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from resources import path_of
from tests.gui.conftest import Desk


def test_every_command_has_a_name_a_category_and_an_icon_that_ships(desk: Desk) -> None:
    for command in Actions(QWidget()):
        assert command.name and command.category.words
        assert path_of(f"icons/{command.icon_name}.svg").exists(), command.id


def test_no_two_commands_have_the_same_keys(desk: Desk) -> None:
    used = Counter(keys.toString() for command in Actions(QWidget()) for keys in command.usual)
    assert [keys for keys, times in used.items() if times > 1] == []


def test_a_command_is_found_by_its_id(desk: Desk) -> None:
    actions = Actions(QWidget())
    assert actions["undo"] is actions.undo


def test_undo_says_what_it_would_take_back_and_keeps_its_name(desk: Desk) -> None:
    actions = Actions(QWidget())
    actions.name_undo("Move SQL review", None)
    assert actions.undo.text() == "Undo: Move SQL review"
    assert actions.undo.name == "Undo"
    assert actions.redo.text() == "Redo" and not actions.redo.isEnabled()


def test_new_keys_take_the_place_of_the_old_and_show_in_the_tooltip(desk: Desk) -> None:
    actions = Actions(QWidget())
    actions.today.set_keys([QKeySequence("T")])
    assert [keys.toString() for keys in actions.today.shortcuts()] == ["T"]
    assert actions.today.toolTip() == "Today (T)"
