"""Has the process work out what a replan by each strategy would do, and what would help besides.

An answer that comes quickly is shown at once; for the strategy that is chosen, a better one takes
its place when it comes. Nothing here is painted, and nothing is edited.
"""

from collections.abc import Set
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from whenever import Instant

from core.model import SessionId, State
from core.replan.proposal import Proposal, Strategy, propose
from core.replan.remedies import Remedy, remedies
from core.scheduling.solve import Effort
from gui.jobs import Jobs
from gui.sentences import told

REMEDIES, REFINED = "remedies", "refined"


@dataclass(frozen=True)
class Asked:
    """What is looked at: a state, the present, and the sessions that are to stay."""

    state: State
    now: Instant
    held: Set[SessionId]


class Finder(QObject):
    """`found` follows each strategy's better answer, `helped` the remedies, `trouble` a refusal.

    `settled` says that nothing more is to come.
    """

    found = Signal(object)
    helped = Signal()
    trouble = Signal(str)
    settled = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pending: set[str] = set()
        self._asked: Asked | None = None
        self._fresh: set[Strategy] = set()
        self._refined: set[Strategy] = set()
        self.proposals: dict[Strategy, Proposal] = {}
        self.remedies: list[Remedy] = []

    @property
    def is_busy(self) -> bool:
        """Whether answers are still to come."""
        return bool(self._pending)

    def fresh(self, strategy: Strategy) -> Proposal | None:
        """What was found for the state last asked about, None until something is."""
        return self.proposals[strategy] if strategy in self._fresh else None

    def find(self, state: State, now: Instant, held: Set[SessionId], first: Strategy) -> None:
        """Look anew, at the strategy `first` first; what was found is stale, but stays to be seen.

        The remedies are gone at once: one that is applied late would say what no longer holds.
        """
        self.stop()
        self._fresh.clear()
        self._refined.clear()
        self.remedies = []
        self._asked = Asked(state, now, held)
        for strategy in sorted(Strategy, key=lambda strategy: strategy is not first):
            self._ask(str(strategy), self._asked, strategy, "preview")
        self._ask_for_remedies(self._asked)
        self.refine(first)

    def refine(self, strategy: Strategy) -> None:
        """Search on for a better answer, by this strategy and for the time being by no other."""
        if self._asked is not None and strategy not in self._refined:
            self._ask(REFINED, self._asked, strategy, "refined")

    def stop(self) -> None:
        """Want nothing more."""
        for kind in self._pending:
            self._jobs.cancel(kind)
        self._pending.clear()

    def _ask(self, kind: str, asked: Asked, strategy: Strategy, effort: Effort) -> None:
        def take(proposal: Proposal) -> None:
            known = self.fresh(strategy)
            if known is None or cost(asked.state, proposal) < cost(asked.state, known):
                self.proposals[strategy] = proposal
                self._fresh.add(strategy)
                self.found.emit(strategy)
            if effort == "refined":
                self._refined.add(strategy)
            self._answered(kind)

        self._pending.add(kind)
        question = (asked.state, asked.now, strategy, effort, asked.held)
        self._jobs.compute(kind, propose, *question, done=take, failed=self._failed)

    def _ask_for_remedies(self, asked: Asked) -> None:
        def take(found: list[Remedy]) -> None:
            self.remedies = found
            self.helped.emit()
            self._answered(REMEDIES)

        self._pending.add(REMEDIES)
        self._jobs.compute(
            REMEDIES, remedies, asked.state, asked.now, done=take, failed=self._failed
        )

    def _answered(self, kind: str) -> None:
        self._pending.discard(kind)
        if not self._pending:
            self.settled.emit()

    def _failed(self, error: BaseException) -> None:
        self.stop()
        self.trouble.emit(told(error))
        self.settled.emit()


def cost(state: State, proposal: Proposal) -> tuple[int, ...]:
    """What a proposal costs by its strategy's own lights; only less is better."""
    rows = [state.sessions[id_] for id_ in proposal.unplaced]
    left_out = (
        sum(row.minutes for row in rows if not row.optional),
        sum(row.minutes for row in rows if row.optional),
    )
    if proposal.strategy is Strategy.EVEN:
        loads = [load.planned + load.done for load in proposal.loads.values()]
        return *left_out, max(loads, default=0), sum(load * load for load in loads)
    if proposal.strategy is Strategy.EARLY:
        starts = [move.after.timestamp() for move in proposal.moves if move.after is not None]
        gained = [move.before.timestamp() for move in proposal.moves if move.before is not None]
        return *left_out, sum(starts) - sum(gained), len(proposal.moves)
    shifts = [
        abs(move.after.timestamp() - move.before.timestamp())
        for move in proposal.moves
        if move.after is not None and move.before is not None
    ]
    return *left_out, len(proposal.moves), sum(shifts)
