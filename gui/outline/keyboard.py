"""What keys mean to a row of the outline: one table, so that menus can name the same keys."""

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from PySide6.QtGui import QKeyEvent

from gui.commands import Category
from gui.local_keys import LocalCommand, LocalKeys
from gui.outline.changing import new_id
from gui.outline.key import Key, Kind
from gui.outline.rows import Rows
from gui.translation import translate

RENAME, LENGTH, DELETE, DOUBLE = "row_rename", "row_length", "row_delete", "row_double"
ADD, ADD_READING, ADD_TOPIC = "row_add", "row_add_reading", "row_add_topic"
UP, DOWN, DAY_BEFORE, DAY_AFTER = "row_up", "row_down", "row_day_before", "row_day_after"
OPEN, TICK, NOTE = "row_open", "row_tick", "row_note"


def _commands() -> Iterator[LocalCommand]:
    for id_, name, *usual in (
        (RENAME, translate("OutlineKeys", "Rename"), "F2"),
        (LENGTH, translate("OutlineKeys", "Change the length"), "Shift+F2"),
        (ADD, translate("OutlineKeys", "Add another below"), "Ins"),
        (ADD_READING, translate("OutlineKeys", "Add a reading"), "Shift+Ins"),
        (ADD_TOPIC, translate("OutlineKeys", "Add a topic"), "Ctrl+Ins"),
        (DELETE, translate("OutlineKeys", "Delete"), "Del"),
        (DOUBLE, translate("OutlineKeys", "Duplicate"), "Ctrl+D"),
        (UP, translate("OutlineKeys", "Move up"), "Alt+Up"),
        (DOWN, translate("OutlineKeys", "Move down"), "Alt+Down"),
        (DAY_BEFORE, translate("OutlineKeys", "Move to the day before"), "Alt+Left"),
        (DAY_AFTER, translate("OutlineKeys", "Move to the day after"), "Alt+Right"),
        (OPEN, translate("OutlineKeys", "Edit it, or open the day"), "Return", "Enter"),
        (TICK, translate("OutlineKeys", "Tick it off, or open it"), "Space"),
        (NOTE, translate("OutlineKeys", "Open its note"), "Shift+Return", "Shift+Enter"),
    ):
        yield LocalCommand(id_, Category.OUTLINE, name, *usual)


class Shown(Protocol):
    """The rows on the screen, as far as keys ask anything of them."""

    def tell_deleted(self) -> None: ...
    def wish_edit(self, session: str) -> None: ...
    def wish_note(self, key: Key) -> None: ...
    def choose(self, key: Key) -> None: ...
    def toggle(self, key: Key) -> None: ...
    def edit_words(self, key: Key, run: str | None = None) -> None: ...
    def edit_length(self, key: Key) -> None: ...
    def isRightToLeft(self) -> bool: ...


class Keyboard:
    """The keys of one tree."""

    def __init__(self, tree: Shown, rows: Rows) -> None:
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
            OPEN: self._enter,
            TICK: self._space,
            NOTE: tree.wish_note,
        }
        self.keys = LocalKeys(list(_commands()))

    def knows(self, event: QKeyEvent) -> bool:
        """Whether the key means anything here that it must not mean to the window."""
        return self.keys.asked(event) is not None

    def answers(self, event: QKeyEvent, key: Key) -> bool:
        """Do what the key asks of the row; False where it means nothing here."""
        asked = self.keys.asked(event)
        if asked is not None:
            self._does[asked](key)
        return asked is not None

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
            self._tree.tell_deleted()

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
            self._tree.wish_edit(key.id)
        elif key.kind is Kind.DAY:
            self._tree.toggle(key)
        else:
            self._tree.edit_words(key)

    def _space(self, key: Key) -> None:
        if key.has_box:
            self._rows.changing.tick(key, not self._rows.is_done(key))
        elif self._rows.rowCount(self._rows.index_of(key)):
            self._tree.toggle(key)
