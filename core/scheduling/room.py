"""How much work free time holds at most, where work comes in whole tasks with breaks between them.

No search: each stretch by itself, whatever the order. So it never says less than there is.
"""

from functools import lru_cache

from core.scheduling.compile import Compiled


def most_by_day(c: Compiled, lengths: frozenset[int], rest: int) -> list[int]:
    """For each day number the most minutes of tasks of these lengths that its free time takes.

    `rest` is the least break after a task; the last of a stretch needs none before a closed time,
    but does before a fixed task.
    """
    kinds = tuple((length, c.up(length + rest)) for length in sorted(lengths))
    days = [0] * len(c.dates)
    rows = zip(c.seg_start, c.seg_end, c.seg_wall, c.seg_day, strict=True)
    for start, end, wall, day in rows:
        days[day] += _most(min(end, wall - rest) - start, kinds)
    return [min(work, max(0, most)) for work, most in zip(days, c.capacity, strict=True)]


@lru_cache(4096)
def _most(stretch: int, kinds: tuple[tuple[int, int], ...]) -> int:
    """The knapsack of one stretch: each kind a length and what it takes where another follows."""
    return max(
        (length + _most(stretch - span, kinds) for length, span in kinds if length <= stretch),
        default=0,
    )
