"""The keys of every command as the user has them: the usual ones until others are chosen.

Two commands of one place never answer to the same keys: whoever is given keys takes them from
whoever had them. Those of a place that has the focus go before the window's.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from gui.actions import Actions
from gui.commands import Command
from gui.local_keys import LocalCommand
from gui.preferences import Preferences

AnyCommand = Command | LocalCommand

_FOLDER = "shortcuts/"
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class Shortcuts(QObject):
    """Reads and keeps the keys of a window's commands, and gives them to the commands.

    `local` are the commands of its places.
    """

    def __init__(
        self, actions: Actions, preferences: Preferences, local: Iterable[LocalCommand] = ()
    ) -> None:
        super().__init__(actions)
        self._commands: dict[str, AnyCommand] = {c.id: c for c in (*actions, *local)}
        self._preferences = preferences
        preferences.changed.connect(self._follow)
        self.restore()

    def __iter__(self) -> Iterator[AnyCommand]:
        """Every command that has keys or could."""
        return iter(self._commands.values())

    def __getitem__(self, id_: str) -> AnyCommand:
        """The command of that id. Raises KeyError where there is none."""
        return self._commands[id_]

    def restore(self) -> None:
        """Give every command the keys that are kept for it."""
        for command in self:
            if command.shortcuts() != (keys := self._kept(command)):
                command.set_keys(keys)

    def holder(self, keys: QKeySequence, but: AnyCommand | None = None) -> AnyCommand | None:
        """The command that answers to these keys where `but` does; None if they are free."""
        place = but.place if but is not None else None
        holding = (c for c in self if c is not but and c.place == place and keys in c.shortcuts())
        return next(holding, None)

    def elsewhere(self, keys: QKeySequence, command: AnyCommand) -> AnyCommand | None:
        """What the keys mean besides: of two, the one of a place goes before the window's there."""
        others = (c for c in self if c.place != command.place and keys in c.shortcuts())
        return next((c for c in others if c.place is None or command.place is None), None)

    def choose(self, command: AnyCommand, keys: QKeySequence | None) -> None:
        """Let the command answer to these keys alone, or to none; another loses them."""
        if keys is not None and (other := self.holder(keys, command)) is not None:
            self._keep(other, [mine for mine in other.shortcuts() if mine != keys])
        self._keep(command, [] if keys is None else [keys])

    def reset(self, command: AnyCommand) -> None:
        """Let the command answer to its usual keys again; another loses them."""
        for keys in command.usual:
            if (other := self.holder(keys, command)) is not None:
                self._keep(other, [mine for mine in other.shortcuts() if mine != keys])
        self._keep(command, command.usual)

    def is_usual(self, command: AnyCommand) -> bool:
        """Whether the command answers to its usual keys."""
        return command.shortcuts() == command.usual

    def choices(self) -> dict[str, str | None]:
        """What is kept for each command, for `put_back`; None where nothing was chosen."""
        names = (_name(command) for command in self)
        return {n: self._preferences.text(n) if self._preferences.has(n) else None for n in names}

    def _follow(self, name: str) -> None:
        if name.startswith(_FOLDER):
            self.restore()

    def _kept(self, command: AnyCommand) -> list[QKeySequence]:
        if not self._preferences.has(_name(command)):
            return command.usual
        text = self._preferences.text(_name(command))
        return QKeySequence.listFromString(text, _PORTABLE) if text else []

    def _keep(self, command: AnyCommand, keys: list[QKeySequence]) -> None:
        command.set_keys(keys)
        text = QKeySequence.listToString(keys, _PORTABLE)
        self._preferences.put(_name(command), None if keys == command.usual else text)


def put_back(preferences: Preferences, choices: dict[str, str | None]) -> None:
    """Make the choices of before hold again; whoever reads them follows."""
    for name, keys in choices.items():
        preferences.put(name, keys)


def _name(command: AnyCommand) -> str:
    return f"{_FOLDER}{command.id}"
