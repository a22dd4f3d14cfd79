"""Pulling moved tasks back towards their anchors, and loose ones forward, one at a time."""

from core.scheduling.board import Board
from core.scheduling.cost import cost_at


def pull_back(board: Board, rounds: int = 3) -> None:
    """Move each task that is off its anchor to the best free start, while that gains anything."""
    c = board.c
    for _ in range(rounds):
        gained = False
        off = [x for x in range(c.count) if 0 <= board.at[x] != c.anchor[x]]
        for x in [*off, *reversed(off)]:
            gained = _nearer(board, x) or gained
        if not gained:
            return


def _nearer(board: Board, x: int) -> bool:
    c, now = board.c, board.at[x]
    board.take(x)
    low, high = board.low(x), board.high(x, pinned=False)
    limits = {min(high, c.target - c.dur[x]), min(high, c.pin[x]), high}
    starts = [board.near(x, low, top) for top in limits]
    best = min([now, *(s for s in starts if s >= 0)], key=lambda s: (cost_at(c, x, s), s))
    board.put(x, best)
    return best != now
