"""Pulling moved tasks back towards their anchors, and loose ones forward, one at a time."""

from core.scheduling.board import Board
from core.scheduling.cost import cost_at

LOOKS = 600
"""So many tasks are looked at in all."""


def pull_back(board: Board) -> None:
    """Move each task that is off its anchor to the best free start, while that gains anything."""
    c, looks, gained = board.c, LOOKS, True
    while gained and looks > 0:
        off = [x for x in range(c.count) if 0 <= board.at[x] != c.anchor[x]]
        gained = False
        for x in [*off, *reversed(off)][:looks]:
            gained = _nearer(board, x) or gained
        looks -= 2 * len(off)


def _nearer(board: Board, x: int) -> bool:
    c, now, low = board.c, board.at[x], board.low(x)
    if c.anchor[x] <= now <= low:
        return False
    board.take(x)
    high = board.high(x, pinned=False)
    limits = {min(high, c.target - c.dur[x]), min(high, c.pin[x]), high}
    starts = [board.near(x, low, top) for top in limits]
    best = min([now, *(s for s in starts if s >= 0)], key=lambda s: (cost_at(c, x, s), s))
    board.put(x, best)
    return best != now
