"""The free time round what stands on a board, as plain lists that a search walks along."""

from bisect import bisect_left
from dataclasses import dataclass, field

from core.scheduling.board import Board
from core.scheduling.compile import NEVER


@dataclass(slots=True)
class Gaps:
    """Free stretches in ascending order: a task must end by `end`, its break by `wall`."""

    start: list[int] = field(default_factory=list[int])
    end: list[int] = field(default_factory=list[int])
    wall: list[int] = field(default_factory=list[int])
    day: list[int] = field(default_factory=list[int])
    room: list[int] = field(default_factory=list[int])
    """Minutes that each day still holds."""

    @classmethod
    def around(cls, board: Board, low: int = 0, high: int = NEVER) -> "Gaps":
        """The gaps between what stands on the board, as far as they begin in [low, high)."""
        c, starts, order, span = board.c, board.starts, board.order, board.c.span
        gaps = cls(room=[c.capacity[d] - board.used[d] for d in range(len(c.dates))])
        add_start, add_end = gaps.start.append, gaps.end.append
        add_wall, add_day = gaps.wall.append, gaps.day.append
        first, last = bisect_left(c.seg_end, low + 1), bisect_left(c.seg_start, high)
        j = max(0, bisect_left(starts, c.seg_start[first]) - 1) if first < last else 0
        for k in range(first, last):
            at, end, last_wall, day = c.seg_start[k], c.seg_end[k], c.seg_wall[k], c.seg_day[k]
            while j < len(starts) and starts[j] + span[order[j]] <= at:
                j += 1
            while at < end:
                stands = starts[j] if j < len(starts) else NEVER
                wall = stands if stands < last_wall else last_wall
                if wall > at:
                    add_start(at)
                    add_end(end if end < wall else wall)
                    add_wall(wall)
                    add_day(day)
                if stands >= end:
                    break
                at = max(at, stands + span[order[j]])
                j += 1
        return gaps
