"""Keeping what can stay: every anchor that is still right, as many as fit.

This is what makes a replan a small one. Anchors that a wall, a pin, a full day or the order
contradicts are handed on; so are loose tasks.
"""

from core.scheduling.board import Board
from core.scheduling.compile import NEVER, Compiled


def keep_anchors(c: Compiled) -> tuple[Board, list[int]]:
    """A valid board with the anchors that can stay, and the tasks that have to find a place."""
    board = Board.empty(c)
    stays = [x for x in range(c.count) if 0 <= c.anchor[x] <= c.pin[x] and c.fits(x, c.anchor[x])]
    stays = _within_capacity(c, stays)
    free_from = -1
    for start, x in sorted((c.anchor[x], x) for x in stays):
        if start >= free_from:
            board.put(x, start)
            free_from = start + c.span[x]
    _keep_order(board)
    return board, [x for x in range(c.count) if board.at[x] < 0]


def _keep_order(board: Board) -> None:
    """Take off what stands too early for its predecessors; each is seen after those."""
    c, at = board.c, board.at
    behind = [0] * c.count
    for x, before in enumerate(c.before):
        low = c.earliest[x]
        for p, gap, needed in before:
            start = at[p]
            if start >= 0:
                low = max(low, start + gap)
                behind[x] = max(behind[x], start + c.span[p])
            else:
                low = NEVER if needed else max(low, behind[p])
                behind[x] = max(behind[x], behind[p])
        if 0 <= at[x] < low:
            board.take(x)


def _within_capacity(c: Compiled, stays: list[int]) -> list[int]:
    """Without as few as possible: of a day too full, one that suffices, else the longest."""
    by_day: dict[int, list[int]] = {}
    for x in stays:
        by_day.setdefault(c.seg_day[c.segment_at(c.anchor[x])], []).append(x)
    for day, group in by_day.items():
        over = sum(c.dur[x] for x in group) - c.capacity[day]
        while over > 0 and group:
            enough = [x for x in group if c.dur[x] >= over]
            if enough:
                out = min(enough, key=lambda x: (not c.optional[x], c.dur[x], -c.anchor[x]))
            else:
                out = max(group, key=lambda x: (c.dur[x], c.anchor[x]))
            group.remove(out)
            over -= c.dur[out]
    return [x for group in by_day.values() for x in group]
