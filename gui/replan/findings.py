"""What a proposal comes to, one below the other: what is left out, what would help, each move."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import SessionId, State
from core.replan.proposal import Move, Proposal
from core.replan.remedies import Remedy
from gui import words
from gui.lines import LinesLabel
from gui.replan.moves import MoveRow
from gui.sentences import in_words
from gui.theme import BODY, CAPTION, SMALL, Theme
from gui.translation import translate

MOST = 60
"""Rows that are shown at once; a click shows as many more. A thousand would take seconds."""


MOST_SAID = 20
"""Sentences on one card; what each session has to say stands in its row besides."""


class Findings(QWidget):
    """A list that is made anew for each proposal; the focus stays with its session."""

    refused = Signal(str)
    allowed = Signal(str)
    look_wished = Signal(object)
    remedy_wished = Signal(object)
    more_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("clear")
        self.rows: dict[SessionId, MoveRow] = {}
        self.remedies: list[QPushButton] = []
        self.more: QPushButton | None = None
        self._most = MOST
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))

    def show_all(
        self,
        state: State,
        proposal: Proposal,
        refused: Sequence[Move],
        remedies: list[Remedy],
        new: Collection[SessionId] = (),
    ) -> None:
        """Show the proposal for `state`, with the moves that were refused under those it has.

        What is `new` stands by itself, above what moves for it.
        """
        focus = QApplication.focusWidget()
        held = None
        if isinstance(focus, MoveRow):
            held = focus.session
            focus.clearFocus()  # else it goes from row to row as they go, and each is looked at
        self._clear()
        if proposal.unplaced:
            self._tell(
                translate("ReplanFindings", "Left out"),
                without_repeating([in_words(reason) for reason in proposal.reasons]),
                "warning",
            )
        if remedies:
            self._head(translate("ReplanFindings", "What would help"))
            for remedy in remedies:
                self._column.addWidget(self._remedy(remedy))
            self._column.addSpacing(self._theme.px(8))
        self._show_moves(state, proposal, refused, new)
        if not proposal.unplaced and proposal.reasons:
            self._column.addSpacing(self._theme.px(8))
            self._tell(
                translate("ReplanFindings", "Worth a look"),
                [*map(in_words, proposal.reasons)],
                "plain",
            )
        self._column.addStretch()
        if held is not None and held in self.rows:
            self.rows[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_moves(
        self,
        state: State,
        proposal: Proposal,
        refused: Sequence[Move],
        new: Collection[SessionId],
    ) -> None:
        rows = [*((move, False) for move in proposal.moves), *((move, True) for move in refused)]
        rows.sort(key=lambda row: _place(row[0], new))
        left, rows = len(rows) - self._most, rows[: self._most]
        added = [row for row in rows if row[0].session in new]
        moves = rows[len(added) :]
        if added:
            self._head(translate("ReplanFindings", "New sessions"))
        for move, is_refused in added:
            self._move(state, move, is_refused=is_refused, is_new=True)
        if not new or moves:
            self._head(
                translate("ReplanFindings", "Moves")
                if moves
                else translate("ReplanFindings", "Nothing has to move")
            )
        for move, is_refused in moves:
            self._move(state, move, is_refused=is_refused)
        if left > 0:
            self.more = QPushButton(
                translate("ReplanFindings", "Show more: {count}").format(count=words.number(left))
            )
            self.more.clicked.connect(self._show_more)
            self._column.addWidget(self.more)

    def _show_more(self) -> None:
        self._most += MOST
        self.more_wished.emit()

    def _clear(self) -> None:
        self.rows, self.remedies, self.more = {}, [], None
        _empty(self._column)

    def _head(self, text: str) -> None:
        head = LinesLabel(self._theme, CAPTION, "muted", bold=True)
        head.show_text(text)
        self._column.addWidget(head)

    def _tell(self, title: str, sentences: Sequence[str], tint: str) -> None:
        """The sentences on a card under their heading."""
        px = self._theme.px
        self._head(title)
        card = QFrame()
        card.setProperty("tint", tint)
        column = QVBoxLayout(card)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(6))
        shown = [*sentences[:MOST_SAID]]
        if len(sentences) > MOST_SAID:
            shown.append(words.count(len(sentences) - MOST_SAID, "other"))
        for sentence in shown:
            label = LinesLabel(self._theme, SMALL, most=5)
            label.show_text(sentence)
            column.addWidget(label)
        self._column.addWidget(card)
        self._column.addSpacing(px(8))

    def _remedy(self, remedy: Remedy) -> QFrame:
        px = self._theme.px
        card = QFrame()
        card.setProperty("tint", "plain")
        title = LinesLabel(self._theme, BODY, bold=True, most=4)
        title.show_text(in_words(remedy.title))
        effect = LinesLabel(self._theme, SMALL, "muted", most=3)
        effect.show_text(in_words(remedy.effect))
        told = QVBoxLayout()
        told.setSpacing(px(2))
        told.addWidget(title)
        told.addWidget(effect)
        button = QPushButton(translate("ReplanFindings", "Apply"))
        button.setProperty("chip", "edit")
        button.setAccessibleName(
            translate("ReplanFindings", "Apply: {title}. {effect}").format(
                title=in_words(remedy.title), effect=in_words(remedy.effect)
            )
        )
        button.clicked.connect(lambda: self.remedy_wished.emit(remedy))
        self.remedies.append(button)
        row = QHBoxLayout(card)
        row.setContentsMargins(px(12), px(8), px(8), px(8))
        row.setSpacing(px(8))
        row.addLayout(told, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _move(self, state: State, move: Move, *, is_refused: bool, is_new: bool = False) -> None:
        row = MoveRow(self._theme, state, move, refused=is_refused, is_new=is_new)
        row.look_wished.connect(self.look_wished)
        signal = self.allowed if is_refused else self.refused
        row.clicked.connect(lambda: signal.emit(move.session))
        self.rows[move.session] = row
        self._column.addWidget(row)


def _place(move: Move, new: Collection[SessionId]) -> tuple[bool, int]:
    """What is new stands first, in order of time whether it is refused or not."""
    if move.session not in new:
        return True, 0
    return False, move.after.timestamp() if move.after is not None else 0


def without_repeating(reasons: Sequence[str]) -> list[str]:
    """The sentences; what the first of them says already is cut from the others' ends."""
    said: list[str] = []
    for reason in reasons:
        tails = [f": {other[0].lower()}{other[1:]}" for other in said]
        tail = next((tail for tail in tails if reason.endswith(tail)), "")
        said.append(f"{reason.removesuffix(tail)}." if tail else reason)
    return said


def _empty(layout: QLayout) -> None:
    """Take everything out of the layout for good."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
