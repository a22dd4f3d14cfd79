"""The page itself: a field to search it, its sections, and at its foot what just changed.

It has a hundred and fifty rows, of which one sees ten: it opens with those, and grows the others
between what else there is to do.
"""

from collections.abc import Iterator

from PySide6.QtCore import QDeadlineTimer, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.document import Document
from gui.hours_editor import Verdict
from gui.journal.journaling import Journaling
from gui.lines import LinesLabel
from gui.palette.ranking import folded
from gui.scrolled import scrolled
from gui.settings.focus_part import FocusPart
from gui.settings.journal_part import JournalPart
from gui.settings.keys_part import KeysPart
from gui.settings.notes_part import NotesPart
from gui.settings.plan_part import PlanPart
from gui.settings.rows import Section
from gui.settings.steps import Steps
from gui.settings.window_part import WindowPart
from gui.shortcuts import Shortcuts
from gui.theme import BODY, RANGE, Theme

TURN = 6
"""Milliseconds that rows are made for before others have their turn."""


class SettingsPage(QDialog):
    """Stands beside the window it changes: every choice shows there at once and can be undone."""

    def __init__(
        self,
        document: Document,
        steps: Steps,
        shortcuts: Shortcuts,
        theme: Theme,
        parent: QWidget,
        journaling: Journaling | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._theme = theme
        self.steps = steps
        self.window_part = WindowPart(theme, steps, self)
        self.notes_part = NotesPart(theme, steps, self)
        self.keys_part = KeysPart(theme, shortcuts, steps, self)
        self.plan_part: PlanPart | None = None
        self.journal_part: JournalPart | None = None
        self.search = self._field()
        self.sections: list[Section] = []
        self._nothing = LinesLabel(theme, BODY, "muted", most=2)
        self._nothing.show_text(self.tr("No setting is called that."))
        self._nothing.hide()
        self.said = Verdict(theme)
        self.undo = QPushButton(self.tr("Undo"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._say(steps.last.said if steps.last is not None else "")
        for _ in self._rows_of(self.window_part.sections()):
            pass
        self._rest: Iterator[None] | None = self._grown(document, journaling)
        QTimer.singleShot(0, self, self._grow)

    def _grown(self, document: Document, journaling: Journaling | None) -> Iterator[None]:
        """Everything behind the first rows, one at a time."""
        theme, steps = self._theme, self.steps
        yield from self._rows_of(FocusPart(theme, steps, self).sections())
        yield from self._rows_of(self.notes_part.sections())
        if document.is_open:
            self.plan_part = PlanPart(theme, document, steps, self)
            yield from self._rows_of(self.plan_part.sections())
        if journaling is not None:
            self.journal_part = JournalPart(theme, journaling, steps, self)
            yield from self._rows_of(self.journal_part.sections())
        yield from self._rows_of(self.keys_part.sections())

    def _rows_of(self, sections: Iterator[Section]) -> Iterator[None]:
        """Make the rows of each section one by one; it stands on the page once it has them all."""
        for section in sections:
            while (row := section.grow()) is not None:
                row.fit(self.width())
                yield
            self._inside.insertWidget(len(self.sections), section)
            self.sections.append(section)
            if query := folded(self.search.text()):
                section.search(query)
            yield

    def _grow(self) -> None:
        """Make rows for the time of half a frame, then let others have their turn."""
        until = QDeadlineTimer(TURN)
        while self._rest is not None and not until.hasExpired():
            self._make_next()
        if self._rest is not None:
            QTimer.singleShot(0, self, self._grow)

    def finish(self) -> None:
        """Make all that is still to be made."""
        while self._rest is not None:
            self._make_next()

    def _make_next(self) -> None:
        assert self._rest is not None
        try:
            next(self._rest)
        except StopIteration:
            self._rest = None
            self._search(self.search.text())
            # What was made last comes after the buttons below it, for Tab.
            for last in list(self.keys_part.fields.values())[-1:]:
                self.setTabOrder(last.edit, self.undo)
            self.setTabOrder(self.undo, self.close_button)

    def _field(self) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(self.tr("Search the settings"))
        made.setAccessibleName(self.tr("Search the settings"))
        made.setClearButtonEnabled(True)
        return made

    def _lay_out(self) -> None:
        px = self._theme.px
        head = LinesLabel(self._theme, RANGE, bold=True)
        head.show_text(self.tr("Settings"))
        page = QWidget()
        page.setObjectName("clear")
        inside = self._inside = QVBoxLayout(page)
        inside.setContentsMargins(px(2), 0, px(8), 0)
        inside.setSpacing(px(8))
        inside.addWidget(self._nothing)
        inside.addStretch()
        self.area = scrolled(page)
        self.area.setObjectName("clear")
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.said, 1)
        for button in (self.undo, self.close_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(16), px(16))
        column.setSpacing(px(16))
        column.addWidget(head)
        column.addWidget(self.search)
        column.addWidget(self.area, 1)
        column.addLayout(foot)
        room = self.screen().availableGeometry().size()
        self.resize(
            min(px(680), room.width() - px(32)),
            min(px(720), room.height() - px(64)),
        )

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.undo.clicked.connect(self.steps.undo)
        self.close_button.clicked.connect(self.close)
        self.steps.made.connect(self._say)
        self.steps.refused.connect(self.said.warn)

    def _search(self, typed: str) -> None:
        query = folded(typed)
        found = [section.search(query) for section in self.sections]
        self._nothing.setVisible(self._rest is None and not any(found))

    def _say(self, said: str) -> None:
        self.said.say(said)
        self.undo.setEnabled(self.steps.last is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set words and controls beside each other where there is room."""
        super().resizeEvent(event)
        for section in self.sections:
            for row in section.rows:
                row.fit(self.width())

    def done(self, result: int) -> None:
        """Go; what was touched last holds too."""
        self.notes_part.settle()
        if self.plan_part is not None:
            self.plan_part.settle()
        super().done(result)
