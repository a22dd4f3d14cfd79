"""How the progress report is wanted: how much of it, of which dates, on which paper.

It asks alone. What the pages look like is made elsewhere, at each `choices_changed`, and the file
by whoever hears that it was accepted.
"""

from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import Refused
from core.model import State
from core.report.choices import Choices
from core.report.make import Form
from gui import words
from gui.dialog import Dialog
from gui.fields import date_edit, form
from gui.report_preview import ReportPreview
from gui.theme import Theme
from gui.translation import translate

WIDE, HIGH = 940, 720
"""The size it opens with, in pixels at 100 %."""

TO_READ = 110
"""Dots to the inch of a page's picture: as many as its largest size has on the screen."""

_LETTER = (QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico)


def usual_choices() -> Choices:
    """Everything, on the paper that is used here, in the window's language and writing."""
    return Choices(
        paper="us-letter" if words.locale().territory() in _LETTER else "a4",
        locale=words.spoken_locale(),
        halves="a" in words.time_format().lower(),
    )


class ReportDialog(Dialog):
    """Asks once; `choices` are the answers. `choices_changed` comes when they can be and differ."""

    choices_changed = Signal()

    def __init__(self, state: State, theme: Theme, parent: QWidget | None = None) -> None:
        title = translate("ReportDialog", "Progress report")
        super().__init__(theme, title, translate("ReportDialog", "Save…"), parent)
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
        self.paper = QComboBox()
        self.paper.addItem("A4", "a4")
        self.paper.addItem(self.tr("Letter"), "us-letter")
        self.paper.setAccessibleName(self.tr("Paper"))
        self.paper.setCurrentIndex(self.paper.findData(usual_choices().paper))
        self._lay_out()
        for box in (self.extent, self.dates, self.kind, self.paper):
            box.currentIndexChanged.connect(self._changed)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._changed)
        self._changed()

    def _lay_out(self) -> None:
        self.preview = ReportPreview(self.theme)
        fields = QVBoxLayout()
        fields.addLayout(
            form(
                (
                    (self.tr("Length"), self.extent),
                    (self.tr("Dates"), self.dates),
                    (self.tr("From"), self.first),
                    (self.tr("To"), self.last),
                    (self.tr("Save as"), self.kind),
                    (self.tr("Paper"), self.paper),
                )
            )
        )
        fields.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(24))
        row.addWidget(self.preview, 1)
        row.addLayout(fields)
        self.body.addLayout(row, 1)
        room, px = self.screen().availableGeometry().size(), self.theme.px
        self.resize(min(px(WIDE), room.width() - px(32)), min(px(HIGH), room.height() - px(64)))

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
            usual_choices(),
            summary=bool(self.extent.currentData()),
            first=first if partly else None,
            last=last if partly else None,
            paper=str(self.paper.currentData()),
        )

    def judge(self) -> None:
        """Only dates in their order."""
        _ = self.choices

    @property
    def resolution(self) -> float:
        """Dots to the inch that a page's picture needs here."""
        return TO_READ * self.devicePixelRatioF()

    def _changed(self) -> None:
        partly = bool(self.dates.currentData())
        for edit in (self.first, self.last):
            edit.setEnabled(partly)
        self.paper.setEnabled(self.form is Form.PDF)
        if self.look():
            self.choices_changed.emit()
