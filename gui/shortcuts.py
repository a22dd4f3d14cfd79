"""The keys of every command as the user has them: the usual ones until others are chosen.

Two commands never answer to the same keys: whoever is given keys takes them from whoever had them.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from gui.actions import Actions
from gui.commands import Command
from gui.preferences import Preferences

_FOLDER = "shortcuts/"
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class Shortcuts(QObject):
    """Reads and keeps the keys of a window's commands, and gives them to the commands."""

    def __init__(self, actions: Actions, preferences: Preferences) -> None:
        super().__init__(actions)
        self._actions = actions
        self._preferences = preferences
        preferences.changed.connect(self._follow)
        self.restore()

    def restore(self) -> None:
        """Give every command the keys that are kept for it."""
        for command in self._actions:
            if command.shortcuts() != (keys := self._kept(command)):
                command.set_keys(keys)

    def holder(self, keys: QKeySequence, but: Command | None = None) -> Command | None:
        """The command that answers to these keys, apart from `but`; None if they are free."""
        holding = (c for c in self._actions if c is not but and keys in c.shortcuts())
        return next(holding, None)

    def choose(self, command: Command, keys: QKeySequence | None) -> None:
        """Let the command answer to these keys alone, or to none; another loses them."""
        if keys is not None and (other := self.holder(keys, command)) is not None:
            self._keep(other, [mine for mine in other.shortcuts() if mine != keys])
        self._keep(command, [] if keys is None else [keys])

    def reset(self, command: Command) -> None:
        """Let the command answer to its usual keys again; another loses them."""
        for keys in command.usual:
            if (other := self.holder(keys, command)) is not None:
                self._keep(other, [mine for mine in other.shortcuts() if mine != keys])
        self._keep(command, command.usual)

    def is_usual(self, command: Command) -> bool:
        """Whether the command answers to its usual keys."""
        return command.shortcuts() == command.usual

    def choices(self) -> dict[str, str | None]:
        """What is kept for each command, for `put_back`; None where nothing was chosen."""
        names = (_name(command) for command in self._actions)
        return {n: self._preferences.text(n) if self._preferences.has(n) else None for n in names}

    def _follow(self, name: str) -> None:
        if name.startswith(_FOLDER):
            self.restore()

    def _kept(self, command: Command) -> list[QKeySequence]:
        if not self._preferences.has(_name(command)):
            return command.usual
        text = self._preferences.text(_name(command))
        return QKeySequence.listFromString(text, _PORTABLE) if text else []

    def _keep(self, command: Command, keys: list[QKeySequence]) -> None:
        command.set_keys(keys)
        text = QKeySequence.listToString(keys, _PORTABLE)
        self._preferences.put(_name(command), None if keys == command.usual else text)


def put_back(preferences: Preferences, choices: dict[str, str | None]) -> None:
    """Make the choices of before hold again; whoever reads them follows."""
    for name, keys in choices.items():
        preferences.put(name, keys)


def _name(command: Command) -> str:
    return f"{_FOLDER}{command.id}"
