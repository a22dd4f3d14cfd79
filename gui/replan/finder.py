"""Has the process work out what a replan by each strategy would do, and what would help besides.

An answer that comes quickly is shown at once; a better one takes its place when it comes. Nothing
here is painted, and nothing is edited.
"""

from collections.abc import Set
from itertools import product

from PySide6.QtCore import QObject, Signal
from whenever import Instant

from core.model import SessionId, State
from core.replan.proposal import Proposal, Strategy, propose
from core.replan.remedies import Remedy, remedies
from core.scheduling.solve import Effort
from gui.jobs import Jobs

REMEDIES = "remedies"


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
        self._fresh: set[Strategy] = set()
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
        self.remedies = []
        order = sorted(Strategy, key=lambda strategy: strategy is not first)
        efforts: tuple[Effort, ...] = ("preview", "refined")
        for effort, strategy in product(efforts, order):
            self._ask(f"{strategy} {effort}", state, now, strategy, effort, held)
            if (effort, strategy) == ("preview", order[-1]):
                self._ask_for_remedies(state, now)

    def stop(self) -> None:
        """Want nothing more."""
        for kind in self._pending:
            self._jobs.cancel(kind)
        self._pending.clear()

    def _ask(
        self,
        kind: str,
        state: State,
        now: Instant,
        strategy: Strategy,
        effort: Effort,
        held: Set[SessionId],
    ) -> None:
        def take(proposal: Proposal) -> None:
            known = self.fresh(strategy)
            if known is None or cost(state, proposal) < cost(state, known):
                self.proposals[strategy] = proposal
                self._fresh.add(strategy)
                self.found.emit(strategy)
            self._answered(kind)

        self._pending.add(kind)
        self._jobs.compute(
            kind, propose, state, now, strategy, effort, held, done=take, failed=self._failed
        )

    def _ask_for_remedies(self, state: State, now: Instant) -> None:
        def take(found: list[Remedy]) -> None:
            self.remedies = found
            self.helped.emit()
            self._answered(REMEDIES)

        self._pending.add(REMEDIES)
        self._jobs.compute(REMEDIES, remedies, state, now, done=take, failed=self._failed)

    def _answered(self, kind: str) -> None:
        self._pending.discard(kind)
        if not self._pending:
            self.settled.emit()

    def _failed(self, error: BaseException) -> None:
        self.stop()
        self.trouble.emit(str(error))
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
