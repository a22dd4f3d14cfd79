"""Putting tasks into holes, one after the other, without touching what stands."""

from collections.abc import Iterable

from core.scheduling.board import Board
from core.scheduling.compile import NEVER


def fill(board: Board, tasks: Iterable[int]) -> list[int]:
    """Stand each task in the nearest hole to its anchor, predecessors first; what has none."""
    return [x for x in sorted(tasks) if not insert(board, x)]


def insert(board: Board, x: int) -> bool:
    """Stand x in the nearest hole: on time, else late, else against a pinned successor."""
    c = board.c
    low = board.low(x)
    if low >= NEVER:
        return False
    high = board.high(x)
    for top in (min(high, c.target - c.dur[x]), high, board.high(x, pinned=False)):
        start = board.near(x, low, top)
        if start >= 0:
            board.put(x, start)
            return True
    return False


def drop_orphans(board: Board) -> list[int]:
    """Take off every task whose prerequisite is not placed; which they were."""
    c, out = board.c, list[int]()
    for x in range(c.count):
        if board.at[x] >= 0 and any(p[2] and board.at[p[0]] < 0 for p in c.before[x]):
            board.take(x)
            out.append(x)
    return out
