"""How much time reviews may take and how long each is: two choices above what they come to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.review.proposal import LENGTHS, SHARES, Wanted
from gui import words
from gui.lines import LinesLabel
from gui.settings.rows import Choice
from gui.theme import SMALL, Theme
from gui.translation import translate


class ReviewChoices(QWidget):
    """`chosen` says that one of them is another now; `share` and `minutes` are what they are."""

    chosen = Signal()

    def __init__(self, theme: Theme, wanted: Wanted) -> None:
        super().__init__()
        shares = [(str(s), translate("Review", "{share} %").format(share=s)) for s in SHARES]
        self._shares = Choice(shares, lambda _: self.chosen.emit())
        self._shares.show_value(str(wanted.share))
        lengths = [(str(minutes), words.duration(minutes)) for minutes in LENGTHS]
        self._lengths = Choice(lengths, lambda _: self.chosen.emit())
        self._lengths.show_value(str(wanted.minutes))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for text, choice in (
            (translate("Review", "Of the time to spare, at most"), self._shares),
            (translate("Review", "Each review lasts"), self._lengths),
        ):
            label = LinesLabel(theme, SMALL, "text", most=2)
            label.show_text(text)
            choice.setAccessibleName(text)
            choice.setMinimumWidth(theme.px(92))
            row = QHBoxLayout()
            row.addWidget(label, 1)
            row.addWidget(choice)
            column.addLayout(row)

    @property
    def share(self) -> int:
        """Per cent."""
        return int(self._shares.currentData())

    @property
    def minutes(self) -> int:
        """The length of one review."""
        return int(self._lengths.currentData())
