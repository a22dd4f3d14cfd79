"""The keys of every command as the user has them: the usual ones until others are chosen.

Two commands never answer to the same keys: whoever is given keys takes them from whoever had them.
"""

from PySide6.QtGui import QKeySequence

from gui.actions import Actions
from gui.commands import Command
from gui.preferences import Preferences

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class Shortcuts:
    """Reads and keeps the keys of a window's commands, and gives them to the commands."""

    def __init__(self, actions: Actions, preferences: Preferences) -> None:
        self._actions = actions
        self._preferences = preferences
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

    def put_back(self, choices: dict[str, str | None]) -> None:
        """Make the choices of before hold again."""
        for name, keys in choices.items():
            self._preferences.put(name, keys)
        self.restore()

    def _kept(self, command: Command) -> list[QKeySequence]:
        if not self._preferences.has(_name(command)):
            return command.usual
        return QKeySequence.listFromString(self._preferences.text(_name(command)), _PORTABLE)

    def _keep(self, command: Command, keys: list[QKeySequence]) -> None:
        command.set_keys(keys)
        text = QKeySequence.listToString(keys, _PORTABLE)
        self._preferences.put(_name(command), None if keys == command.usual else text)


def _name(command: Command) -> str:
    return f"shortcuts/{command.id}"
