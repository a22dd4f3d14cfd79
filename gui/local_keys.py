"""Keys that hold in one place of the window while it has the focus, as the user has them.

The window's commands are Qt's actions and hold everywhere; what a key means to a block or to a row
is asked of these by the place itself.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from gui.commands import Category


class LocalCommand:
    """One thing that keys ask for in its `place`; `usual` are its keys until others are chosen."""

    def __init__(self, id_: str, place: Category, name: str, *usual: str) -> None:
        self.id = id_
        self.place = place
        self.category = place
        self.name = name
        self.usual = [QKeySequence(keys) for keys in usual]
        self._keys = self.usual

    def shortcuts(self) -> list[QKeySequence]:
        """The keys it answers to."""
        return self._keys

    def shortcut(self) -> QKeySequence:
        """The first of them, empty where there is none."""
        return self._keys[0] if self._keys else QKeySequence()

    def set_keys(self, keys: list[QKeySequence]) -> None:
        """Give it these keys, and no others."""
        self._keys = keys


class LocalKeys:
    """All that keys ask for in one place, by id."""

    def __init__(self, commands: Sequence[LocalCommand]) -> None:
        self._commands = {command.id: command for command in commands}

    def __iter__(self) -> Iterator[LocalCommand]:
        """Every command of the place, in the order of its making."""
        return iter(self._commands.values())

    def __getitem__(self, id_: str) -> LocalCommand:
        """The command of that id. Raises KeyError where there is none."""
        return self._commands[id_]

    def asked(self, event: QKeyEvent) -> str | None:
        """The id of what the key asks for, with what is held; None where it means nothing here."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
        return next((c.id for c in self._commands.values() if keys in c.shortcuts()), None)
