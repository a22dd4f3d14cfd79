"""The seven tiers of one task as one number, so that costs add up and compare at once."""

from core.scheduling.compile import Compiled

SHIFT = 32
CUT = 62
MOVED = 84
BREAK = 98
LATE = 112
UNPLACED_MINUTES = 136
"""By how many bits each tier is shifted; the lateness of loose tasks has the lowest bits."""

MAJOR = MOVED
"""Above these bits are the first four tiers, which decide what a user sees."""


def cost_at(c: Compiled, x: int, start: int) -> int:
    """What x costs at `start`, or without a place where it is negative."""
    anchor = c.anchor[x]
    if start < 0:
        cost = c.dur[x] << (CUT if c.optional[x] else UNPLACED_MINUTES)
        return cost + (1 << MOVED) if anchor >= 0 else cost
    if anchor < 0:
        cost = start - c.now
    elif anchor != start:
        cost = (1 << MOVED) + (abs(start - anchor) << SHIFT)
    else:
        cost = 0
    if start > c.easy[x]:
        if start + c.dur[x] > c.target:
            cost += c.dur[x] << LATE
        cost += sum(start > pin for pin in c.pins[x]) << BREAK
    return cost


def total(c: Compiled, at: list[int]) -> int:
    """What all tasks cost together: lexicographic order of the tiers in one number."""
    rows = enumerate(zip(at, c.anchor, c.easy, strict=True))
    return sum(
        cost_at(c, x, start)
        for x, (start, anchor, easy) in rows
        if start != anchor or start < 0 or start > easy
    )
