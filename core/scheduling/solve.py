"""The solver: a problem in, a solution with its explanation out. Same input, same output, always.

It keeps every anchor that can stay, fills the rest into the holes, and takes the lexicographically
best of the candidates it has. No clock, no chance, no limit in time decides.
"""

from collections.abc import Mapping
from typing import Literal

from whenever import Instant

from core.scheduling.anchors import keep_anchors
from core.scheduling.board import Board, Tiers
from core.scheduling.compile import Compiled, compile_problem, instant_of
from core.scheduling.cost import MAJOR, total
from core.scheduling.explain import explain
from core.scheduling.fill import anew, drop_orphans, fill
from core.scheduling.improve import FRAME, PREVIEW, REFINED, Plan, improved
from core.scheduling.problem import Problem
from core.scheduling.pull import pull_back
from core.scheduling.solution import Solution

Effort = Literal["frame", "preview", "refined"]

PLANS: dict[Effort, Plan] = {"frame": FRAME, "preview": PREVIEW, "refined": REFINED}


Places = Mapping[str, Instant | None]
"""Where each task goes that may be placed, None without a place."""


def solve(problem: Problem, effort: Effort = "preview") -> Solution:
    """Place what can be placed. `frame` answers while a pointer moves, `preview` when something is
    asked for, `refined` searches on."""
    c = compile_problem(problem)
    board = search(c, effort)
    placed = _places(c, board)
    placements = {task.id: placed[task.id] for task in problem.tasks if not task.fixed}
    return Solution(placements, explain(c, board))


def places(problem: Problem) -> tuple[Places, Tiers]:
    """What there is time for in a frame: where the tasks go and what that costs, unexplained."""
    c = compile_problem(problem)
    board = search(c, "frame")
    return _places(c, board), board.tiers()


def _places(c: Compiled, board: Board) -> Places:
    return {
        task.id: instant_of(start) if start >= 0 else None
        for task, start in zip(c.tasks, board.at, strict=True)
    }


def search(c: Compiled, effort: Effort = "preview") -> Board:
    """The best board that the effort finds."""
    kept, out = keep_anchors(c)
    board = kept.copy()
    if fill(board, out):
        drop_orphans(board)
    floor = sum(c.anchor[x] >= 0 and not c.fits(x, c.anchor[x]) for x in out)
    if total(c, board.at) >> MAJOR > floor:
        board = improved(kept, board, floor, PLANS[effort])
    for find in (Board.later, Board.first):
        if any(board.at[x] < 0 and not c.optional[x] for x in range(c.count)):
            board = min(board, anew(c, find), key=lambda b: total(c, b.at))
    board = board.copy()
    pull_back(board)
    return board
