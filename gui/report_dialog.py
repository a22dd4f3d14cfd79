"""How the progress report is wanted: how much of it, of which dates, on which paper.

Its pages, its paper and what becomes of it are `gui.paper_dialog`'s.
"""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from core.errors import Refused
from core.model import State
from core.report.choices import Choices
from core.report.make import PAGED, Form
from gui import words
from gui.fields import date_edit
from gui.paper_dialog import PaperDialog
from gui.preferences import Preferences
from gui.theme import Theme
from gui.translation import translate


class ReportDialog(PaperDialog):
    """Asks once; `form` and `choices` are the answers."""

    def __init__(
        self, state: State, preferences: Preferences, theme: Theme, parent: QWidget | None = None
    ) -> None:
        title = translate("ReportDialog", "Progress report")
        super().__init__(preferences, theme, title, parent)
        self.extent = QComboBox()
        self.extent.addItem(self.tr("Every day with its sessions and notes"), False)
        self.extent.addItem(self.tr("A summary on one page"), True)
        self.extent.setAccessibleName(self.tr("Length"))
        self.dates = QComboBox()
        self.dates.addItem(self.tr("The whole plan"), False)
        self.dates.addItem(self.tr("Certain dates"), True)
        self.dates.setAccessibleName(self.tr("Dates"))
        run_up = state.run_up
        self.first = date_edit(run_up.first_day, self.tr("First date"))
        self.last = date_edit(run_up.target_date.subtract(days=1), self.tr("Last date"))
        self.kind = QComboBox()
        for kind, name in (
            (Form.PDF, "PDF"),
            (Form.PAGE, self.tr("Web page (HTML)")),
            (Form.MARKDOWN, "Markdown"),
            (Form.TABLE, self.tr("Table of sessions (CSV)")),
            (Form.NUMBERS, self.tr("All numbers (JSON)")),
        ):
            self.kind.addItem(name, kind)
        self.kind.setAccessibleName(self.tr("Save as"))
        self.lay_out(
            (
                (self.tr("Length"), self.extent),
                (self.tr("Dates"), self.dates),
                (self.tr("From"), self.first),
                (self.tr("To"), self.last),
                (self.tr("Save as"), self.kind),
            )
        )
        for box in (self.extent, self.dates, self.kind):
            box.currentIndexChanged.connect(self._changed)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._changed)
        self._changed()

    @property
    def form(self) -> Form:
        """What kind of file it is to be."""
        return Form(self.kind.currentData())

    @property
    def choices(self) -> Choices:
        """The answers, in the window's language. Raises Refused where they cannot be."""
        partly = bool(self.dates.currentData())
        first, last = (words.from_qdate(edit.date()) for edit in (self.first, self.last))
        if partly and last < first:
            raise Refused(self.tr("The last date is before the first. Change one of them."))
        return replace(
            super().choices,
            summary=bool(self.extent.currentData()),
            first=first if partly else None,
            last=last if partly else None,
        )

    def judge(self) -> None:
        """Only dates in their order."""
        _ = self.choices

    def _changed(self) -> None:
        partly = bool(self.dates.currentData())
        for edit in (self.first, self.last):
            edit.setEnabled(partly)
        self.paper.setEnabled(self.form is Form.PDF)
        self.viewer.setEnabled(self.form in PAGED)
        self.changed()
