"""The templates a new plan can begin with, as cards: what each is, how long, how many hours."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from gui import words
from gui.dialog import Dialog
from gui.lines import LinesLabel
from gui.theme import BODY, SMALL, Theme


class Template(NamedTuple):
    """A plan to begin with: its file's name, and what it says of itself. Minutes of sessions."""

    file: str
    title: str
    goal: str
    days: int
    sessions: int
    minutes: int


class Card(QPushButton):
    """One template; a click or Space chooses it."""

    def __init__(self, template: Template, theme: Theme) -> None:
        super().__init__()
        self.template = template
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setProperty("card", True)
        days = words.count(template.days, "day")
        sessions = words.count(template.sessions, "session")
        figures = f"{days} · {sessions} · {words.hours(template.minutes)} h"
        self.setAccessibleName(f"{template.title}, {figures}. {template.goal}")
        px = theme.px
        grid = QGridLayout(self)
        grid.setContentsMargins(px(14), px(12), px(14), px(12))
        grid.setVerticalSpacing(px(4))
        for row, (text, size, token, bold) in enumerate(
            (
                (template.title, BODY, "text", True),
                (figures, SMALL, "accent", False),
                (template.goal, SMALL, "muted", False),
            )
        ):
            label = LinesLabel(theme, size, token, bold=bold, most=3)
            label.show_text(text)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            grid.addWidget(label, row, 0)
        grid.setRowStretch(2, 1)
        self.setMinimumHeight(px(104))
        self.setMinimumWidth(px(240))


class Gallery(Dialog):
    """Choose one and go on; `chosen` brings it, `file_wished` asks for a file instead."""

    chosen = Signal(object)
    file_wished = Signal()

    def __init__(self, theme: Theme, templates: Sequence[Template], parent: QWidget) -> None:
        super().__init__(theme, self.tr("New plan"), self.tr("Choose the dates…"), parent)
        self.cards = [Card(template, theme) for template in templates]
        grid = QGridLayout()
        grid.setSpacing(theme.px(12))
        for at, card in enumerate(self.cards):
            grid.addWidget(card, at // 2, at % 2)
            card.toggled.connect(lambda _: self.look())
        self.body.addLayout(grid)
        self.file = QPushButton(self.tr("A plan of your own, from a file…"))
        self.file.setAutoDefault(False)
        self.file.clicked.connect(self._take_file)
        self.body.addWidget(self.file, 0, Qt.AlignmentFlag.AlignLeft)
        self.cards[0].setChecked(True)
        self.cards[0].setFocus()

    def give(self) -> None:
        """Say which was chosen."""
        self.chosen.emit(next(card.template for card in self.cards if card.isChecked()))

    def _take_file(self) -> None:
        self.reject()
        self.file_wished.emit()
