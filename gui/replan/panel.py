"""The replan beside the week: three ways to choose from, their moves, what does not fit and helps.

It shows and asks; the calendar shows the preview meanwhile. Nothing changes until Apply, which is
one edit; Esc and Cancel leave no trace.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from whenever import Instant

from core.changes import NOTHING, Changes
from core.model import SessionId, State
from core.replan.proposal import Move, Proposal, Strategy
from core.replan.remedies import Remedy
from gui import words
from gui.document import Document, Edit
from gui.jobs import Jobs
from gui.lines import LinesLabel
from gui.moving import move_to
from gui.replan.cards import StrategyCards
from gui.replan.finder import Finder
from gui.replan.findings import Findings
from gui.scrolled import scrolled
from gui.sentences import in_words
from gui.theme import CAPTION, SESSION_TITLE, SMALL, Theme
from gui.translation import QT_TRANSLATE_NOOP, translate

WIDTH = 392
"""Width of the panel, in pixels at 100 %."""


@dataclass(frozen=True)
class Draft:
    """What is to hold before anything is replanned, made together with it: the answers, or nothing.

    `edit` is told which sessions are refused. `adds` are the moves that it makes itself, and which
    may be refused, too. `said` is what it comes to, in words, empty where it is nothing; `hint` is
    what there is to say besides.
    """

    name: str
    edit: Callable[[State, Collection[SessionId]], State] = lambda state, _: state
    said: str = ""
    adds: tuple[Move, ...] = ()
    hint: str = ""


REPLAN = Draft(QT_TRANSLATE_NOOP("ReplanPanel", "Replan"))


class ReplanPanel(QWidget):
    """`previewed` tells what to show on the calendar, `look_wished` which moment of it; `closed`
    comes once, with the sentence to say about what was applied, empty where nothing was.
    `choices` stand above the ways, where the draft has any; `reviews_wished` asks for another one.
    """

    previewed = Signal(object)
    look_wished = Signal(object)
    closed = Signal(str)
    reviews_wished = Signal()

    def __init__(
        self,
        document: Document,
        jobs: Jobs,
        theme: Theme,
        now: Callable[[], Instant],
        draft: Draft = REPLAN,
        choices: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._document = document
        self._theme = theme
        self._now = now
        self._draft = draft
        self._choices = choices
        self._refused: dict[SessionId, Move] = {}
        self._is_closed = False
        self.finder = Finder(jobs, self)
        self.cards = StrategyCards(theme)
        self.findings = Findings(theme)
        self.progress = LinesLabel(theme, CAPTION, "muted")
        self.trouble = LinesLabel(theme, SMALL, "missed", most=4)
        self.apply = QPushButton(translate("ReplanPanel", "Apply"))
        self.cancel = QPushButton(translate("ReplanPanel", "Cancel"))
        self.reviews = QPushButton(translate("ReplanPanel", "Plan reviews…"))
        self._said = LinesLabel(theme, SMALL, "muted", most=4)
        self._ways = QWidget()
        self._column, self._page = QVBoxLayout(self), QVBoxLayout()
        self._lay_out()
        self._connect()
        self._find()

    # The parts

    def _lay_out(self) -> None:
        px = self._theme.px
        heading = LinesLabel(self._theme, SESSION_TITLE, bold=True)
        heading.show_text(self._name)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignBottom)
        column = self._column
        column.setContentsMargins(px(16), px(16), px(16), px(12))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self._ways)
        within = QVBoxLayout(self._ways)
        if self._choices is not None:
            within.addWidget(self._choices)
        within.addWidget(self._said)
        within.addWidget(self.cards)
        page = QWidget()
        page.setObjectName("clear")
        self._page.addWidget(self.findings, 1)
        page.setLayout(self._page)
        for layout in (within, self._page):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(px(12))
        area = scrolled(page)
        area.setObjectName("clear")
        column.addWidget(area, 1)
        column.addWidget(self.trouble)
        column.addLayout(self._foot())
        self.trouble.hide()
        self.setAccessibleName(self._name)
        self.setMinimumWidth(px(260))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(self._theme.px(8))
        foot.addWidget(self.reviews)
        foot.addStretch()
        if self._draft != REPLAN:
            self.reviews.hide()
        foot.addWidget(self.cancel)
        foot.addWidget(self.apply)
        self.apply.setProperty("primary", True)
        self.apply.setToolTip("Enter")
        self.cancel.setToolTip("Esc")
        return foot

    def _connect(self) -> None:
        self.cards.chosen.connect(self._choose)
        self.finder.found.connect(self._found)
        self.finder.helped.connect(self._show_findings)
        self.finder.trouble.connect(self._say_trouble)
        self.finder.settled.connect(self._show_progress)
        self.findings.refused.connect(self._refuse)
        self.findings.allowed.connect(self._allow)
        self.findings.look_wished.connect(self.look_wished)
        self.findings.remedy_wished.connect(self._help)
        self.findings.more_wished.connect(self._show_findings)
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self.close_quietly)
        self.reviews.clicked.connect(self.reviews_wished)
        self._document.changed.connect(self._follow)
        self._document.opened.connect(self.close_quietly)
        self._theme.changed.connect(self._show_findings)

    def sizeHint(self) -> QSize:
        """Room for the three cards side by side."""
        return QSize(self._theme.px(WIDTH), self._theme.px(600))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the cards scroll along with what was found where they stand below each other."""
        super().resizeEvent(event)
        room = self._column.contentsRect().width()
        fits = self.cards.fits(room)
        move_to(self._column if fits else self._page, 1 if fits else 0, self._ways)

    def take_focus(self) -> None:
        """Let the keys choose among the ways."""
        self.cards.cards[self.cards.strategy].setFocus(Qt.FocusReason.OtherFocusReason)

    # Finding

    @property
    def strategy(self) -> Strategy:
        """The way that is chosen."""
        return self.cards.strategy

    @property
    def proposal(self) -> Proposal | None:
        """What Apply would make, refusals counted; None while it is not known."""
        found = self.finder.fresh(self.strategy)
        return found and self._without_refused(found)

    def _without_refused(self, proposal: Proposal) -> Proposal:
        found = proposal.beside(self._draft.adds)
        moves = tuple(move for move in found.moves if move.session not in self._refused)
        return replace(found, moves=moves)

    def _besides_added(self, proposal: Proposal) -> Proposal:
        apart = self._added | self._refused.keys()
        return replace(
            proposal, moves=tuple(move for move in proposal.moves if move.session not in apart)
        )

    def redraft(self, draft: Draft) -> None:
        """Look anew, with another draft of the same kind."""
        if not self._is_closed:
            self._draft = draft
            self._find()

    def _find(self) -> None:
        self._whole = self._draft.edit(self._document.state, ())
        known = self._whole.sessions
        self._refused = {id_: move for id_, move in self._refused.items() if id_ in known}
        self._drafted = self._draft.edit(self._document.state, self._refused)
        self._said.show_text(f"{self._draft.said} {self._draft.hint}".strip())
        self._said.setVisible(bool(self._draft.said or self._draft.hint))
        self.trouble.hide()
        held = frozenset(self._refused)
        self.finder.find(self._drafted, self._now(), held, self.strategy)
        self._show_progress()
        self._show_apply()

    def _follow(self, _: Changes) -> None:
        """The plan has changed beneath: look again."""
        if not self._is_closed:
            self._find()

    def _found(self, strategy: Strategy) -> None:
        self.cards.show_proposals(
            {s: self._besides_added(found) for s, found in self.finder.proposals.items()}
        )
        if strategy is self.strategy:
            self._show_chosen()

    def _choose(self, strategy: Strategy) -> None:
        self.finder.refine(strategy)
        self._show_progress()
        self._show_chosen()

    def _say_trouble(self, text: str) -> None:
        self.trouble.show_text(text)
        self.trouble.show()

    # Showing

    def _show_chosen(self) -> None:
        self._show_findings()
        self._show_apply()
        self.show_again()

    def show_again(self) -> None:
        """Tell once more what to preview: the calendar shows other dates now."""
        proposal = self.proposal
        if proposal is not None and not self._is_closed:
            self.previewed.emit(self._document.preview(self._edit_of(proposal)))

    def _show_findings(self) -> None:
        if (proposal := self.proposal) is not None:
            refused, new = list(self._refused.values()), self._added
            self.findings.show_all(self._whole, proposal, refused, self.finder.remedies, new)

    def _show_progress(self) -> None:
        self.progress.show_text(
            translate("ReplanPanel", "Looking for better…") if self.finder.is_busy else ""
        )

    def _show_apply(self) -> None:
        proposal = self.proposal
        added, moves = self._counts(proposal) if proposal else (0, 0)
        text = translate("ReplanPanel", "Apply")
        if moves and not added:
            text = translate("ReplanPanel", "Apply {count}").format(
                count=words.count(moves, "move")
            )
        elif added and not moves:
            text = translate("ReplanPanel", "Add {count}").format(
                count=words.count(added, "session")
            )
        self.apply.setText(text)
        draft = self._draft
        is_something = bool(moves or added or (draft.said and not draft.adds))
        self.apply.setEnabled(proposal is not None and is_something)

    @property
    def _added(self) -> frozenset[SessionId]:
        return frozenset(move.session for move in self._draft.adds)

    def _counts(self, proposal: Proposal) -> tuple[int, int]:
        """How many sessions the draft adds, and how many move besides."""
        added = sum(move.session in self._added for move in proposal.moves)
        return added, len(proposal.moves) - added

    # Changing

    @property
    def _name(self) -> str:
        return translate("ReplanPanel", self._draft.name)

    def _refuse(self, session: SessionId) -> None:
        found = self.finder.proposals[self.strategy].beside(self._draft.adds)
        self._refused[session] = next(m for m in found.moves if m.session == session)
        self._find()

    def _allow(self, session: SessionId) -> None:
        del self._refused[session]
        self._find()

    def _edit_of(self, proposal: Proposal) -> Edit:
        draft, refused = self._draft.edit, frozenset(self._refused)

        def edit(state: State) -> State:
            return proposal.edit(draft(state, refused))

        return edit

    def _apply(self) -> None:
        proposal = self.proposal
        if proposal is None or not self.apply.isEnabled():
            return
        name, said = self._name_and_said(*self._counts(proposal))
        self._close()
        self._document.do(name, self._edit_of(proposal))
        self.closed.emit(said)

    def _name_and_said(self, added: int, moves: int) -> tuple[str, str]:
        """What the edit is called, and what is said once it is made."""
        if added:
            name = translate("ReplanPanel", "{name}: {added} added")
            said = translate("ReplanPanel", "Added {count}")
            if moves:
                said = translate("ReplanPanel", "Added {count} and moved {moved}")
            count, moved = words.count(added, "session"), words.count(moves, "other")
            return (
                name.format(name=self._name, added=words.number(added)),
                said.format(count=count, moved=moved),
            )
        said = (
            translate("ReplanPanel", "Moved {count}").format(count=words.count(moves, "session"))
            if moves
            else translate("ReplanPanel", "Everything stays")
        )
        if self._draft.said:
            said = f"{self._draft.said} {said}."
        name = (
            translate("ReplanPanel", "{name}: {moves} moved").format(
                name=self._name, moves=words.number(moves)
            )
            if moves
            else self._name
        )
        return name, said

    def _help(self, remedy: Remedy) -> None:
        """Make the remedy and the answers one edit; then look at what is left."""
        draft, self._draft = self._draft, REPLAN
        refused = frozenset(self._refused)
        self._document.do(
            in_words(remedy.title), lambda state: remedy.edit(draft.edit(state, refused))
        )

    def close_quietly(self) -> None:
        """Go, and leave everything as it is."""
        if not self._is_closed:
            self._close()
            self.closed.emit("")

    def _close(self) -> None:
        self._is_closed = True
        self.finder.stop()
        self.previewed.emit(NOTHING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, Enter applies; on a button it presses that, as everywhere."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        else:
            super().keyPressEvent(event)
