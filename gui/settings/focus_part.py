"""The settings of what happens while a session goes on: the focus timer's rhythm."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject

from gui import words
from gui.preferences import RHYTHM
from gui.settings.rows import Choice, Row, Section
from gui.settings.steps import Steps
from gui.theme import Theme

RHYTHMS = ((25, 5), (30, 5), (45, 10), (50, 10), (90, 15))
"""The rhythms there are to choose from, in minutes of work and of break."""


class FocusPart(QObject):
    """Makes the section and keeps it true to the preferences."""

    def __init__(self, theme: Theme, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._steps = theme, steps
        self._preferences = steps.preferences
        self._shown: list[tuple[Choice, Callable[[], str]]] = []
        self._preferences.changed.connect(self.refresh)

    def sections(self) -> Iterator[Section]:
        """The focus timer."""
        yield Section(self._theme, self.tr("Focus timer"), [self._rhythm()])
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        for choice, value in self._shown:
            choice.show_value(value())

    def _rhythm(self) -> Row:
        text = self.tr("{work} work, {rest} break")
        rhythms = [
            (
                f"{work}/{rest}",
                text.format(work=words.duration(work), rest=words.duration(rest)),
            )
            for work, rest in RHYTHMS
        ]
        hint = self.tr("Its breaks are part of the session")
        return self._row(RHYTHM, self.tr("Rhythm"), [("", self.tr("No breaks")), *rhythms], hint)

    def _row(self, key: str, name: str, values: Sequence[tuple[str, str]], hint: str) -> Row:
        texts = dict(values)

        def chosen(value: str) -> None:
            said = self.tr("{name}: {value}").format(name=name, value=texts[value])
            self._steps.choose(key, value or None, said)

        choice = Choice(values, chosen)
        self._shown.append((choice, lambda: self._preferences.text(key)))
        return Row(self._theme, name, choice, hint)
