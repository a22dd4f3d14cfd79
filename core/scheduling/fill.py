"""Putting tasks into holes, one after the other, without touching what stands."""

from collections.abc import Callable, Iterable

from core.scheduling.board import Board
from core.scheduling.compile import NEVER, Compiled

Find = Callable[[Board, int, int, int], int]
"""Chooses a free start for a task between two minutes."""


def anew(c: Compiled, find: Find) -> Board:
    """Everything placed afresh: it moves much, and leaves little out."""
    board = Board.empty(c)
    fill(board, range(c.count), find)
    drop_orphans(board)
    return board


def fill(board: Board, tasks: Iterable[int], find: Find = Board.near) -> list[int]:
    """Stand each of `tasks`, all that are off the board, in the hole that `find` says.

    Nearest to its anchor if nothing else is asked for. Predecessors go first. What has no hole is
    returned. Limits along paths over tasks without a place are carried from one to the next, so
    that long chains take no longer than short ones.
    """
    c, rows = board.c, sorted(tasks)
    ahead: dict[int, int] = {}
    behind: dict[int, int] = {}
    for x in reversed(rows):
        ahead[x] = min((_or(board, s, ahead) for s, _, _ in c.after[x]), default=NEVER)
    left: list[int] = []
    for x in rows:
        low, high = c.earliest[x], min(c.latest[x], ahead[x]) - c.dur[x]
        behind[x] = 0
        for p, gap, needed in c.before[x]:
            start = board.at[p]
            low = max(low, start + gap if start >= 0 else NEVER if needed else behind[p])
            behind[x] = max(behind[x], start + c.span[p] if start >= 0 else behind[p])
        for s, gap, _ in c.after[x]:
            high = min(high, _or(board, s, ahead) - (gap if board.at[s] >= 0 else c.span[x]))
        if low > high or not _insert(board, x, low, high, find):
            left.append(x)
    return left


def _or(board: Board, x: int, known: dict[int, int]) -> int:
    """Where x stands, or what is known of it where it does not."""
    return board.at[x] if board.at[x] >= 0 else known[x]


def _insert(board: Board, x: int, low: int, high: int, find: Find) -> bool:
    """Stand x in a hole: on time and before its pins, else late, else after them."""
    c = board.c
    before = min(high, c.pin[x])
    for top in (min(before, c.target - c.dur[x]), before, high):
        start = find(board, x, low, top)
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
