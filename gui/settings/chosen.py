"""Settings that are the window's preferences: choices that hold at once and can be taken back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from gui.settings.rows import Choice, Row
from gui.settings.steps import Steps
from gui.theme import Theme
from gui.translation import translate

Values = Sequence[tuple[str, str]]
"""What a preference may be, with the words for it."""


class ChosenPart(QObject):
    """Makes rows of choices and keeps them true to the preferences."""

    def __init__(self, theme: Theme, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = steps
        self._preferences = steps.preferences
        self._shown: list[tuple[Choice, Callable[[], str]]] = []
        self._preferences.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is chosen now."""
        for choice, value in self._shown:
            choice.show_value(value())

    def _row(self, key: str, name: str, values: Values, hint: str = "") -> Row:
        texts = dict(values)

        def chosen(value: str) -> None:
            said = translate("WindowPart", "{name}: {value}").format(name=name, value=texts[value])
            self._steps.choose(key, value or None, said)

        choice = Choice(values, chosen)
        self._show(choice, lambda: self._preferences.text(key))
        return Row(self._theme, name, choice, hint)

    def _show(self, choice: Choice, value: Callable[[], str]) -> None:
        """Have a choice show that value, now and whenever it is another."""
        self._shown.append((choice, value))
        choice.show_value(value())
