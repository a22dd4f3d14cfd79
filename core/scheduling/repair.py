"""Taking tasks off the board and putting them back in the best way there is.

A group is taken off together; the label search, free to change its order, puts it back round all
the others. Everything that improves a schedule here is made of this one step.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from core.scheduling.board import Board
from core.scheduling.cost import MAJOR, UNPLACED_MINUTES, cost_at, total
from core.scheduling.labels import WIDE, Search, Way
from core.scheduling.sequence import sequence


@dataclass(slots=True)
class Allowance:
    """How much work is left, counted in labels: so that a search ends by itself, not by a clock."""

    labels: int


def reinserted(
    board: Board, group: list[int], way: Way, ceiling: int, allowance: Allowance
) -> tuple[Board | None, bool]:
    """The board with `group` put back, its first four tiers costing at most `ceiling` in all.

    Also whether every way there is was tried, so that there is no better one for this group.
    """
    c = board.c
    rest = board.copy()
    for x in group:
        if rest.at[x] >= 0:
            rest.take(x)
    taken_off = sum(cost_at(c, x, -1) for x in group)
    spare = ceiling - ((total(c, rest.at) - taken_off) >> MAJOR)
    run = Search(rest, sequence(c, group, way.late))
    may_drop = spare >> (UNPLACED_MINUTES - MAJOR) > 0
    found, used = run.run(way, spare, allowance.labels, drops=may_drop and way.beam < WIDE)
    if found is None and may_drop and way.beam >= WIDE:
        found, more = run.run(way, spare, allowance.labels - used, drops=True)
        used += more
    allowance.labels -= used + 10
    return found, run.exhaustive


def with_each_other(kept: Board) -> Iterator[list[int]]:
    """The tasks off the board with each that is on it, the nearest in time first."""
    off = [x for x in range(kept.c.count) if kept.at[x] < 0]
    about = _middle(kept, off)
    for x in sorted(kept.order, key=lambda x: (abs(kept.at[x] - about), x)):
        yield sorted([*off, x])


def beside(board: Board, place: int, size: int, most: int) -> list[int]:
    """At most `most` tasks that are off the board, with `size` in a row from the `place`-th on."""
    off = [x for x in range(board.c.count) if board.at[x] < 0][:most]
    return sorted([*off, *board.order[place : place + size]])


def windows(kept: Board, largest: int) -> Iterator[list[int]]:
    """The tasks off the board with all that stand about them: first a few, then twice as many."""
    off = [x for x in range(kept.c.count) if kept.at[x] < 0]
    middle = bisect_left(kept.starts, _middle(kept, off))
    size = 8
    while len(off) + size <= largest:
        yield sorted([*off, *kept.order[max(0, middle - size // 2) : middle + size // 2]])
        size *= 2


def _middle(kept: Board, off: list[int]) -> int:
    """About when the tasks that are off were meant to be."""
    c = kept.c
    meant = sorted(c.anchor[x] if c.anchor[x] >= 0 else c.earliest[x] for x in off)
    return meant[len(meant) // 2] if meant else c.now
