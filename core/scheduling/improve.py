"""What is tried when keeping anchors and filling holes is not provably the best, and how long.

Everything is bounded by labels and steps, never by a clock: the same problem gets the same work and
so the same answer on every machine. What is large is searched in windows about the disturbance.
"""

from dataclasses import dataclass

from core.scheduling.board import Board
from core.scheduling.cost import MAJOR, total
from core.scheduling.kicks import Wanderer
from core.scheduling.repair import Allowance, Way, beside, reinserted, windows, with_each_other

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


PREVIEW = Plan(4_000, (Way(3, 12), Way(3, 12, late=True)), 0, singly=False)
REFINED = Plan(
    2_000_000,
    (Way(3, 12), Way(3, 12, late=True), Way(6, 8), Way(6, 8, late=True)),
    1_500,
    singly=True,
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
