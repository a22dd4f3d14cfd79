"""The settings of notes: the templates they may start from, each a text of the user's own."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from gui.notes.template import KEPT, given
from gui.settings.rows import Row, Section
from gui.settings.steps import Steps
from gui.theme import Theme

HIGH = 132
"""The height of a template's text in pixels at 100 %."""


class _Template(QPlainTextEdit):
    """A text of several lines; `left` says that the user has gone on."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the focus has gone."""
        super().focusOutEvent(event)
        self.left.emit()


class NotesPart(QObject):
    """Makes the section and keeps it true to the preferences. An empty text is the given one."""

    def __init__(self, theme: Theme, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._steps = theme, steps
        self._texts: dict[str, _Template] = {}
        steps.undone.connect(self.refresh)

    def sections(self) -> Iterator[Section]:
        """The templates."""
        names = {
            "notes": self.tr("Template of a session’s note"),
            "day_notes": self.tr("Template of a day’s note"),
            "plan_note": self.tr("Template of the plan’s note"),
        }
        hint = self.tr("Empty it to have the given one again")
        rows = (self._row(table, name, hint) for table, name in names.items())
        yield Section(self._theme, self.tr("Notes"), rows)

    def refresh(self) -> None:
        """Show what holds now."""
        for table in self._texts:
            self._show(table)

    def settle(self) -> None:
        """Keep what was typed."""
        for table in self._texts:
            self._keep(table)

    def _row(self, table: str, name: str, hint: str) -> Row:
        text = self._texts[table] = _Template()
        text.setAccessibleName(name)
        text.setTabChangesFocus(True)
        text.setFixedHeight(self._theme.px(HIGH))
        text.left.connect(lambda: self._keep(table))
        self._show(table)
        return Row(self._theme, name, text, hint, wide=True)

    def _holds(self, table: str) -> str:
        return self._steps.preferences.text(KEPT[table]) or given(table)

    def _keep(self, table: str) -> None:
        typed = self._texts[table].toPlainText()
        own = typed if typed.strip() and typed != given(table) else ""
        if own != self._steps.preferences.text(KEPT[table]):
            said = self.tr("{name} changed").format(name=self._texts[table].accessibleName())
            self._steps.choose(KEPT[table], own or None, said)
        self._show(table)

    def _show(self, table: str) -> None:
        text, holds = self._texts[table], self._holds(table)
        if text.toPlainText() != holds:
            text.setPlainText(holds)
