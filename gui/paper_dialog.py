"""The frame of dialogs that show pages before they are saved or printed: pages beside questions.

It asks alone. What the pages look like is made elsewhere, at each `choices_changed`, and the file
by whoever hears that it was accepted, or that it is to be opened.
"""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.report.choices import PAPERS, Choices
from gui import words
from gui.dialog import Dialog
from gui.fields import form
from gui.preferences import PAPER, Preferences
from gui.report_preview import ReportPreview
from gui.theme import Theme
from gui.translation import translate

WIDE, HIGH = 940, 720
"""The size it opens with, in pixels at 100 %."""

TO_READ = 110
"""Dots to the inch of a page's picture: as many as its largest size has on the screen."""

_LETTER = (QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico)


class PaperDialog(Dialog):
    """Pages beside `rows` of questions, of which the paper is one that is remembered.

    `choices_changed` comes when the answers can be and differ, `open_requested` when what was
    chosen is to be shown by the system's own viewer.
    """

    choices_changed = Signal()
    open_requested = Signal()

    def __init__(
        self, preferences: Preferences, theme: Theme, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, translate("PaperDialog", "Save…"), parent)
        self._preferences = preferences
        self.preview = ReportPreview(theme)
        self.paper = QComboBox()
        for paper, name in zip(PAPERS, ("A4", translate("PaperDialog", "Letter")), strict=True):
            self.paper.addItem(name, paper)
        self.paper.setAccessibleName(translate("PaperDialog", "Paper"))
        usual = PAPERS[words.locale().territory() in _LETTER]
        self.paper.setCurrentIndex(self.paper.findData(preferences.text(PAPER, usual)))
        self.paper.currentIndexChanged.connect(self._remember)
        self.viewer = QPushButton(translate("PaperDialog", "Open to print"))
        self.viewer.setAutoDefault(False)
        self.viewer.setToolTip(
            translate("PaperDialog", "Shows it in your system's viewer, which prints it (Ctrl+P)")
        )
        self.viewer.clicked.connect(self._open)
        keys = QKeySequence(QKeySequence.StandardKey.Print)
        key = QShortcut(keys, self, context=Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(self.viewer.click)
        self.foot.insertWidget(self.foot.indexOf(self.ok), self.viewer)

    def lay_out(self, rows: Sequence[tuple[str, QWidget]], lying: bool = False) -> None:
        """Put the questions beside pages that stand and above those that lie, the paper last."""
        rows = (*rows, (translate("PaperDialog", "Paper"), self.paper))
        if lying:
            self.body.addLayout(_in_a_row(rows, self.theme))
            self.body.addWidget(self.preview, 1)
        else:
            fields = QVBoxLayout()
            fields.addLayout(form(rows))
            fields.addStretch(1)
            row = QHBoxLayout()
            row.setSpacing(self.theme.px(24))
            row.addWidget(self.preview, 1)
            row.addLayout(fields)
            self.body.addLayout(row, 1)
        room, px = self.screen().availableGeometry().size(), self.theme.px
        self.resize(min(px(WIDE), room.width() - px(32)), min(px(HIGH), room.height() - px(64)))
        self.preview.view.setFocus()

    @property
    def choices(self) -> Choices:
        """Everything, on the paper chosen, in the window's language and writing."""
        return Choices(
            paper=str(self.paper.currentData()),
            locale=words.spoken_locale(),
            halves="a" in words.time_format().lower(),
        )

    @property
    def resolution(self) -> float:
        """Dots to the inch that a page's picture needs here."""
        return TO_READ * self.devicePixelRatioF()

    def changed(self) -> None:
        """Say that the choices are others, where they can be."""
        if self.look():
            self.choices_changed.emit()

    def _remember(self) -> None:
        self._preferences.put(PAPER, str(self.paper.currentData()))
        self.changed()

    def _open(self) -> None:
        if self.look():
            self.open_requested.emit()


def _in_a_row(rows: Sequence[tuple[str, QWidget]], theme: Theme) -> QHBoxLayout:
    """Fields beside each other, each behind its name, and no wider than they need."""
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    for text, field in rows:
        label = QLabel(text)
        label.setBuddy(field)
        row.addWidget(label)
        row.addWidget(field)
        row.addSpacing(theme.px(16))
    row.addStretch(1)
    return row
