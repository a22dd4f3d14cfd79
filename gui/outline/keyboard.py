"""What keys mean to a row of the outline: one table, so that menus can name the same keys."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from gui.outline.changing import new_id
from gui.outline.key import Key, Kind
from gui.outline.rows import Rows

if TYPE_CHECKING:
    from gui.outline.tree import Tree

RENAME, LENGTH, ADD, DELETE, DOUBLE = "F2", "Shift+F2", "Ins", "Del", "Ctrl+D"
ADD_READING, ADD_TOPIC = "Shift+Ins", "Ctrl+Ins"
UP, DOWN, DAY_BEFORE, DAY_AFTER = "Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right"


class Keyboard:
    """The keys of one tree."""

    def __init__(self, tree: "Tree", rows: Rows) -> None:
        self._tree = tree
        self._rows = rows
        self._does: Mapping[str, Callable[[Key], object]] = {
            RENAME: tree.edit_words,
            LENGTH: self._edit_length,
            ADD: self.add_beside,
            ADD_READING: lambda key: self.add(Kind.READING, key),
            ADD_TOPIC: self._add_topic,
            DELETE: self.delete,
            DOUBLE: self.duplicate,
            UP: lambda key: self.step(key, -1),
            DOWN: lambda key: self.step(key, 1),
            DAY_BEFORE: lambda key: self.to_day_beside(key, -1),
            DAY_AFTER: lambda key: self.to_day_beside(key, 1),
            "Return": self._enter,
            "Enter": self._enter,
            "Space": self._space,
        }

    def knows(self, event: QKeyEvent) -> bool:
        """Whether the key means anything here that it must not mean to the window."""
        return _name(event) in self._does

    def answers(self, event: QKeyEvent, key: Key) -> bool:
        """Do what the key asks of the row; False where it means nothing here."""
        does = self._does.get(_name(event))
        if does is None:
            return False
        does(key)
        return True

    def add(self, kind: Kind, beside: Key | None) -> None:
        """A new row below `beside`, ready to be named; undone in one with its name."""
        run = f"add:{new_id()}"
        if kind is Kind.TOPIC and (beside is None or beside.kind not in (Kind.SESSION, Kind.TOPIC)):
            return
        if beside is not None and beside.kind is Kind.TOPIC and kind is not Kind.TOPIC:
            beside = Key(Kind.SESSION, beside.id)
        made = self._rows.changing.add(kind, beside, run)
        if made is not None:
            self._tree.edit_words(made, run)

    def add_beside(self, key: Key) -> None:
        """A new row of the same kind; below a day, a session in it."""
        self.add(Kind.SESSION if key.kind is Kind.DAY else key.kind, key)

    def delete(self, key: Key) -> None:
        """Remove the row; the next one beside it is the current one then, else the one above."""
        own = self._rows.index_of(key)
        beside = [own.siblingAtRow(own.row() + 1), own.siblingAtRow(own.row() - 1), own.parent()]
        then = [self._rows.key(index) for index in beside if index.isValid()]
        if key.kind is Kind.TOPIC:  # topics are called by their places: the next has this one's
            then.insert(0, key)
        if self._rows.changing.delete(key):
            left = (other for other in then if self._rows.index_of(other).isValid())
            if (chosen := next(left, None)) is not None:
                self._tree.choose(chosen)
            self._tree.deleted.emit()

    def duplicate(self, key: Key) -> None:
        """The row once more."""
        made = self._rows.changing.duplicate(key)
        if made is not None:
            self._tree.choose(made)

    def step(self, key: Key, by: int) -> None:
        """The row one place up or down."""
        self._tree.choose(self._rows.changing.step(key, by))

    def to_day_beside(self, key: Key, by: int) -> None:
        """The row to the day before or after, in the direction in which the window reads."""
        self._rows.changing.to_day_beside(key, -by if self._tree.isRightToLeft() else by)
        self._tree.choose(key)

    def _edit_length(self, key: Key) -> None:
        if key.kind is Kind.SESSION:
            self._tree.edit_length(key)

    def _add_topic(self, key: Key) -> None:
        self.add(Kind.TOPIC, key)

    def _enter(self, key: Key) -> None:
        if key.kind is Kind.SESSION:
            self._tree.edit_wished.emit(key.id)
        elif key.kind is Kind.DAY:
            self._tree.toggle(key)
        else:
            self._tree.edit_words(key)

    def _space(self, key: Key) -> None:
        if key.has_box:
            self._rows.changing.tick(key, not self._rows.is_done(key))
        elif self._rows.rowCount(self._rows.index_of(key)):
            self._tree.toggle(key)


def _name(event: QKeyEvent) -> str:
    """The key with what is held, as the table has it."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    combined = QKeyCombination(held, Qt.Key(event.key()))
    return QKeySequence(combined).toString(QKeySequence.SequenceFormat.PortableText)
