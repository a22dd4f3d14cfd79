"""The window's business with replanning: catching up, replanning, and offering it where it helps.

It hands questions to the process and shows the panel; what a replan is, core.replan knows.
"""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from whenever import Instant

from core.changes import MISSING, Changes
from core.model import SessionId, SessionState, State
from gui import words
from gui.actions import connect
from gui.document import Document
from gui.jobs import Jobs
from gui.sentences import told
from gui.theme import Theme
from gui.translation import translate
from gui.window import MainWindow

if TYPE_CHECKING:
    from core.replan.proposal import Proposal
    from gui.replan.panel import Draft, ReplanPanel

FRAME = {"availability", "run_up", "busy"}
"""The tables that say when there is time at all."""

OFFER = "offer"


class Replanning(QObject):
    """Connected once to the window's actions; the panel stands beside the week while it is open."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        jobs: Jobs,
        theme: Theme,
        now: Callable[[], Instant],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._jobs = jobs
        self._theme = theme
        self._now = now
        self.panel: ReplanPanel | None = None

    def connect_actions(self) -> None:
        """Let the window's actions and the document's edits start it."""
        actions = self._window.actions_
        connect(
            {
                actions.catch_up: self.catch_up,
                actions.replan: self.open_panel,
                actions.copy_test_case: self.copy_test_case,
            }
        )
        self._document.changed.connect(self._offer)
        self._window.closing.connect(self._leave)

    # Catching up

    def catch_up(self) -> None:
        """Ask what became of what is overdue, then see what has to move."""
        from core.replan.catch_up import overdue
        from gui.replan.catch_up import CatchUpDialog

        if not self._document.is_open or self.panel is not None:
            return
        state, now = self._document.state, self._now()
        sessions = overdue(state, now)
        if not sessions:
            self._repair()
            return
        dialog = CatchUpDialog(state, sessions, self._theme, self._window)
        dialog.accepted.connect(lambda: self._answered(dialog.answers, now))
        dialog.open()

    def _answered(self, answers: dict[SessionId, SessionState], now: Instant) -> None:
        from core.replan.catch_up import answered
        from core.replan.proposal import propose
        from gui.replan.catch_up import summary
        from gui.replan.panel import Draft

        def edit(state: State) -> State:
            known = {id_: answer for id_, answer in answers.items() if id_ in state.sessions}
            return answered(state, known, now)

        name = translate("ReplanReplanning", "Catch up")
        draft = Draft(name, lambda state, _: edit(state), f"{summary(answers)}.")

        def found(proposal: "Proposal") -> None:
            if proposal.moves or proposal.unplaced:
                self.open_panel(draft)
            else:
                self._document.do(draft.name, edit)
                self._say_with_undo(
                    translate("ReplanReplanning", "Caught up: {summary}.").format(
                        summary=summary(answers)
                    )
                )

        state = edit(self._document.state)
        self._jobs.compute(OFFER, propose, state, self._now(), done=found, failed=self._refused)

    def _repair(self) -> None:
        """Nothing is overdue: whether anything has to move all the same."""
        from core.replan.proposal import propose

        def found(proposal: "Proposal") -> None:
            if proposal.moves or proposal.unplaced:
                self.open_panel()
            else:
                self._window.toast.show_message(
                    translate("ReplanReplanning", "Everything is in its place.")
                )

        state = self._document.state
        self._jobs.compute(OFFER, propose, state, self._now(), done=found, failed=self._refused)

    # The panel

    def pull_forward(self) -> None:
        """Show what would stand earlier, now that there is time."""
        from core.replan.proposal import Strategy

        self.open_panel()
        if self.panel is not None:
            self.panel.cards.cards[Strategy.EARLY].setChecked(True)

    def open_panel(self, draft: "Draft | None" = None, choices: QWidget | None = None) -> None:
        """Show the three ways to replan beside the week, `choices` above them."""
        from gui.replan.panel import REPLAN, ReplanPanel

        if not self._document.is_open or self.panel is not None:
            return
        self._jobs.cancel(OFFER)
        calendar = self._window.calendar
        panel = self.panel = ReplanPanel(
            self._document, self._jobs, self._theme, self._now, draft or REPLAN, choices
        )
        panel.previewed.connect(calendar.show_preview)
        panel.look_wished.connect(self._look_at)
        panel.closed.connect(self._closed)
        panel.reviews_wished.connect(self._go_to_reviews)
        calendar.range_changed.connect(panel.show_again)
        calendar.grid.geometry_changed.connect(panel.show_again)
        self._window.panes.stand_beside(panel)
        panel.take_focus()

    def _go_to_reviews(self) -> None:
        self._leave()
        self._window.actions_.plan_reviews.trigger()

    def _leave(self) -> None:
        if self.panel is not None:
            self.panel.close_quietly()

    def _closed(self, said: str) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
        self._window.panes.stand_beside(None)
        self._window.calendar.setFocus()
        if said:
            self._say_with_undo(said)

    def _look_at(self, moment: Instant) -> None:
        """Have the calendar show a moment."""
        calendar, wall = self._window.calendar, self._document.state.local(moment)
        if not calendar.dates.holds(wall.date()):
            calendar.show_date(wall.date())
        grid = calendar.grid
        y = grid.geometry_now.y_of(wall.hour * 60 + wall.minute)
        if not grid.top <= y <= grid.top + grid.viewport().height() - self._theme.px(80):
            grid.verticalScrollBar().setValue(y - grid.viewport().height() // 3)

    # Offering

    def _offer(self, changes: Changes) -> None:
        """After an edit that leaves something to place or to move, offer to."""
        from core.replan.proposal import propose

        undone = self._document.redo_name is not None
        if self.panel is not None or undone or not calls_for_replan(changes):
            return
        name = self._document.undo_name

        def found(proposal: "Proposal") -> None:
            if proposal.moves and self.panel is None:
                text = f"{name}. {_can_move(self._document.state, proposal)}"
                self._window.toast.show_message(
                    text, translate("ReplanReplanning", "Replan"), self.open_panel
                )

        state = self._document.state
        self._jobs.compute(OFFER, propose, state, self._now(), done=found, failed=self._refused)

    # A problem to hand on

    def copy_test_case(self) -> None:
        """Put the schedule's problem on the clipboard, without a word of the plan."""
        from core.replan.test_case import as_test_case

        case = as_test_case(self._document.state, self._now())
        QGuiApplication.clipboard().setText(json.dumps(case, indent=1))
        self._window.toast.show_message(
            translate(
                "ReplanReplanning",
                "Copied as a test case: times and lengths, and not a word of your plan.",
            )
        )

    def _say_with_undo(self, text: str) -> None:
        self._window.toast.show_message(
            text, translate("ReplanReplanning", "Undo"), self._document.undo
        )

    def _refused(self, error: BaseException) -> None:
        self._window.toast.show_error(told(error))


def calls_for_replan(changes: Changes) -> bool:
    """Whether an edit changed when there is time, what needs a place, or a rule of it."""
    if changes.tables() & FRAME or "rules" in changes.tables():
        return True
    for (table, _, name), change in changes.fields.items():
        if table == "sessions" and MISSING in (change.old, change.new):
            return True
        if table == "sessions" and name == "state" and change.new is SessionState.MISSED:
            return True
    return False


def _can_move(state: State, proposal: "Proposal") -> str:
    """What a replan would do: "2 sessions can be placed", "3 sessions have to move"."""
    new = [m for m in proposal.moves if m.before is None or _is_missed(state, m.session)]
    moved = len(proposal.moves) - len(new)
    parts = (
        [
            translate("ReplanReplanning", "{count} can be placed").format(
                count=words.count(len(new), "session")
            )
        ]
        if new
        else []
    )
    if moved:
        parts.append(
            translate("ReplanReplanning", "{count} would move").format(
                count=words.count(moved, "session")
            )
        )
    return f"{', '.join(parts)}."


def _is_missed(state: State, session: SessionId) -> bool:
    return state.sessions[session].state is SessionState.MISSED
