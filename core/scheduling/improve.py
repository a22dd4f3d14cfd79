"""What is tried when keeping anchors and filling holes is not provably the best, and how long.

Everything is bounded by labels and steps, never by a clock: the same problem gets the same work and
so the same answer on every machine. What is large is searched in windows about the disturbance.
"""

from dataclasses import dataclass

from core.scheduling.board import Board
from core.scheduling.cost import MAJOR, total
from core.scheduling.kicks import Wanderer
from core.scheduling.repair import Allowance, Way, reinserted, windows, with_each_other

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


PREVIEW = Plan(4_000, (Way(3, 12), Way(3, 12, late=True)), 20, singly=False)
REFINED = Plan(
    2_000_000,
    (Way(3, 12), Way(3, 12, late=True), Way(6, 8), Way(6, 8, late=True)),
    1_500,
    singly=True,
)


def improved(kept: Board, board: Board, floor: int, plan: Plan) -> Board:
    """The best board found from `board` on; `floor` is what the first four tiers cost at least."""
    c, allowance = kept.c, Allowance(plan.labels)

    def tried(base: Board, group: list[int], way: Way) -> Board:
        ceiling = (total(c, board.at) >> MAJOR) - 1
        if ceiling < floor or allowance.labels <= 0:
            return board
        return reinserted(base, group, way, ceiling, allowance) or board

    for way in plan.ways:
        if c.count <= WHOLE:
            board = tried(Board.empty(c), list(range(c.count)), way)
        else:
            for group in windows(kept, WHOLE):
                board = tried(kept, group, way)
    if plan.singly and c.count <= WHOLE:
        for group in with_each_other(kept):
            board = tried(kept, group, Way(8, 6))
    if c.count > LARGE or not c.seg_start:
        return board
    steps = plan.steps * WHOLE // max(WHOLE, c.count)
    return Wanderer(board, kept, allowance).walk(steps, floor)
