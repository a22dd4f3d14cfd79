"""The right-click menu of a row: what its keys do, by name, with the keys beside."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from gui.links import offer_links
from gui.outline import keyboard as keys
from gui.outline.key import Key, Kind
from gui.outline.keyboard import Keyboard
from gui.outline.rows import Rows
from gui.translation import translate

if TYPE_CHECKING:
    from gui.outline.tree import Tree

Add = Callable[[str, str, Callable[[], object]], None]


def offer(menu: QMenu, key: Key | None, tree: "Tree", rows: Rows, does: Keyboard) -> None:
    """Add to the menu what can be done to the row; None is the empty ground below all rows."""

    def add(text: str, id_: str, act: Callable[[], object]) -> None:
        action = menu.addAction(text, act)
        if id_:
            action.setShortcut(does.keys[id_].shortcut())
        action.setShortcutVisibleInContextMenu(True)

    if key is not None:
        offer_links(menu, rows.links(key))
        add(translate("OutlineMenu", "Rename"), keys.RENAME, lambda: tree.edit_words(key))
        if key.kind is Kind.SESSION:
            add(
                translate("OutlineMenu", "Change the length"),
                keys.LENGTH,
                lambda: tree.edit_length(key),
            )
        menu.addSeparator()
    _offer_additions(add, key, does)
    if key is None:
        return
    if key.kind in (Kind.DAY, Kind.SESSION):
        menu.addSeparator()
        add(_noting(key), keys.NOTE, lambda: tree.wish_note(key))
    menu.addSeparator()
    if key.kind is not Kind.TOPIC:
        add(translate("OutlineMenu", "Duplicate"), keys.DOUBLE, lambda: does.duplicate(key))
    _offer_moves(add, key, does)
    if key.kind is not Kind.SESSION:
        menu.addSeparator()
        add(_deleting(key), keys.DELETE, lambda: does.delete(key))


def _offer_moves(add: Add, key: Key, does: Keyboard) -> None:
    add(translate("OutlineMenu", "Move up"), keys.UP, lambda: does.step(key, -1))
    add(translate("OutlineMenu", "Move down"), keys.DOWN, lambda: does.step(key, 1))
    if key.kind in (Kind.SESSION, Kind.READING):
        add(
            translate("OutlineMenu", "Move to the day before"),
            keys.DAY_BEFORE,
            lambda: does.to_day_beside(key, -1),
        )
        add(
            translate("OutlineMenu", "Move to the day after"),
            keys.DAY_AFTER,
            lambda: does.to_day_beside(key, 1),
        )


def _noting(key: Key) -> str:
    if key.kind is Kind.DAY:
        return translate("OutlineMenu", "Note on this day…")
    return translate("OutlineMenu", "Note in a window")


def _deleting(key: Key) -> str:
    if key.kind is Kind.DAY:
        return translate("OutlineMenu", "Delete with all in it")
    return translate("OutlineMenu", "Delete")


def _offer_additions(add: Add, key: Key | None, does: Keyboard) -> None:
    add(
        translate("OutlineMenu", "Add a session"),
        keys.ADD if _adds_session(key) else "",
        lambda: _add(does, key),
    )
    add(
        translate("OutlineMenu", "Add a reading"),
        keys.ADD_READING,
        lambda: does.add(Kind.READING, key),
    )
    if key is not None and key.kind in (Kind.SESSION, Kind.TOPIC):
        add(
            translate("OutlineMenu", "Add a topic"),
            keys.ADD_TOPIC,
            lambda: does.add(Kind.TOPIC, key),
        )
    add(translate("OutlineMenu", "Add a day"), "", lambda: does.add(Kind.DAY, None))


def _adds_session(key: Key | None) -> bool:
    return key is not None and key.kind in (Kind.DAY, Kind.SESSION)


def _add(does: Keyboard, key: Key | None) -> None:
    does.add(Kind.SESSION, key)
