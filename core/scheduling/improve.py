"""What is tried when keeping anchors and filling holes is not provably the best, and how long.

Everything is bounded by labels and steps, never by a clock: the same problem gets the same work and
so the same answer on every machine. What is large is searched in windows about the disturbance.
"""

from dataclasses import dataclass, replace

from core.scheduling.board import Board
from core.scheduling.cost import MAJOR, total
from core.scheduling.kicks import Wanderer
from core.scheduling.labels import Way
from core.scheduling.repair import Allowance, beside, reinserted, windows, with_each_other

WHOLE = 60
"""Up to so many tasks the label search takes all of them."""

LARGE = 2_000
"""Beyond so many tasks only windows are searched."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much one effort does."""

    labels: int
    ways: tuple[Way, ...]
    steps: int
    singly: bool
    beams: tuple[Way, ...] = ()
    """Searches of all tasks that may put some off for long."""
    beam_labels: int = 20_000
    """How much each of them does at most."""


FRAME = Plan(4_000, (Way(3, 12), Way(3, 12, late=True)), 0, singly=False)
PREVIEW = replace(
    FRAME,
    beams=(
        Way(24, 6, late=True, beam=50, branch=3),
        Way(24, 6, beam=60, branch=4),
        Way(40, 10, beam=100, branch=6),
    ),
)
REFINED = Plan(
    2_000_000,
    (Way(3, 12), Way(3, 12, late=True), Way(6, 8), Way(6, 8, late=True)),
    800,
    singly=True,
    beams=(
        *PREVIEW.beams,
        Way(24, 6, beam=150, branch=4),
        Way(24, 6, late=True, beam=150, branch=4),
        Way(40, 8, beam=500, branch=5),
    ),
    beam_labels=1_000_000,
)


def improved(kept: Board, board: Board, floor: int, plan: Plan) -> Board:
    """The best board found from `board` on; `floor` is what the first four tiers cost at least."""
    c = kept.c
    search = _Improving(kept, board, floor, Allowance(plan.labels))
    loose = min(c.anchor, default=0) < 0
    if any(search.proves_all(way) for way in plan.ways if loose or not way.late):
        return search.board
    if c.count <= WHOLE:
        search.try_rows()
        search.try_beams(plan)
        if plan.singly:
            for group in with_each_other(kept):
                search.proves(kept, group, Way(8, 6))
    if c.count > LARGE or not c.seg_start:
        return search.board
    steps = plan.steps * WHOLE // max(WHOLE, c.count)
    return Wanderer(search.board, kept, search.allowance).walk(steps, floor)


class _Improving:
    """The best board so far, and the steps that replace it."""

    def __init__(self, kept: Board, board: Board, floor: int, allowance: Allowance) -> None:
        self.c, self.kept, self.floor, self.allowance = kept.c, kept, floor, allowance
        self._better(board)

    def _better(self, board: Board) -> None:
        self.board = board
        self.ceiling = (total(self.c, board.at) >> MAJOR) - 1

    def proves(self, base: Board, group: list[int], way: Way) -> bool:
        """Put the group back on `base`; whether nothing better is left to find with it."""
        if self.ceiling < self.floor or self.allowance.labels <= 0:
            return True
        found, proven = reinserted(base, group, way, self.ceiling, self.allowance)
        if found is not None:
            self._better(found)
        return proven

    def proves_all(self, way: Way) -> bool:
        """Search all tasks at once, or in windows about the disturbance where they are many."""
        if self.c.count <= WHOLE:
            return self.proves(Board.empty(self.c), list(range(self.c.count)), way)
        proven = True
        for group in windows(self.kept, WHOLE):
            proven = self.proves(self.kept, group, way)
        return proven

    def try_rows(self) -> None:
        """Put back all that is off with a few that stand in a row: one row after the other."""
        for place in range(0, max(1, len(self.kept.order) - 5), 2):
            self.proves(self.kept, beside(self.kept, place, 6, 14), Way(8, 4))
        for place in range(0, self.c.count, 4):
            self.proves(self.board, beside(self.board, place, 8, 4), Way(6, 6))

    def try_beams(self, plan: Plan) -> None:
        """Search all tasks again, wherever they go in time, along the most promising ways only."""
        allowance = self.allowance
        for way in plan.beams:
            self.allowance = Allowance(plan.beam_labels)
            if self.proves_all(way):
                break
        self.allowance = allowance
