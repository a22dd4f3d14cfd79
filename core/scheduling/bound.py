"""What the tasks still to be placed cost at least, given when time is free again.

A search that counts this beforehand looks at the promising ways first and gives up the hopeless
ones at once. It is a bound in the first four tiers: never more than what the best way costs.
"""

from bisect import bisect_left, bisect_right
from math import gcd

from core.scheduling.board import Board
from core.scheduling.cost import LATE, MAJOR, UNPLACED_MINUTES
from core.scheduling.gaps import Gaps

State = tuple[int, int]
"""How many tasks of the sequence are taken without a hole, and which after those, as bits."""


class Bound:
    """The least cost of what is left of `sequence`; `anchors` are -1 where one cannot be had."""

    def __init__(self, board: Board, gaps: Gaps, sequence: list[int], anchors: list[int]) -> None:
        c = board.c
        self.gaps, self.anchors = gaps, anchors
        self.minutes = [0 if c.optional[x] else c.dur[x] for x in sequence]
        self.due = [sorted(a for a in anchors[k:] if a >= 0) for k in range(len(sequence) + 1)]
        self.need = [sum(self.minutes[k:]) for k in range(len(sequence) + 1)]
        self.unit = gcd(*self.minutes)
        self.longest = max((c.dur[x] for x in sequence), default=1)
        self.rest = min((c.need[x] - c.dur[x] for x in sequence), default=0)
        self.in_all = self._table(gaps.end[-1] if gaps.end else 0)
        self.on_time = self._table(c.target)
        self.known: dict[int, tuple[int, int]] = {}

    def after(self, state: State) -> tuple[int, list[int], list[int]]:
        """What is left after `state`: minutes required, anchors, and those of them it has taken."""
        first, mask = state
        need, taken, k = self.need[first], list[int](), first
        while mask:
            if mask & 1:
                need -= self.minutes[k]
                if self.anchors[k] >= 0:
                    taken.append(self.anchors[k])
            mask >>= 1
            k += 1
        return need, self.due[first], taken

    def least(self, left: tuple[int, list[int], list[int]], free_from: int) -> int:
        """What is `left` costs at least where nothing can start before `free_from`."""
        need, due, taken = left
        passed = bisect_left(due, free_from) - sum(anchor < free_from for anchor in taken)
        free = self.known.get(free_from)
        if free is None:
            free = self.known[free_from] = (
                self._free(free_from, self.in_all),
                self._free(free_from, self.on_time),
            )
        out = self._units(need - free[0])
        late = self._units(need - free[1]) - out
        cost = passed + (out << UNPLACED_MINUTES - MAJOR)
        return cost + (late << LATE - MAJOR) if late > 0 else cost

    def _units(self, minutes: int) -> int:
        """Rounded up to what whole tasks can add up to."""
        return -(-minutes // self.unit) * self.unit if minutes > 0 else 0

    def _table(self, by: int) -> list[tuple[int, int, int]]:
        """Of each gap its end, at most `by`, and the work behind it that day and later."""
        gaps, rows = self.gaps, list[tuple[int, int, int]]()
        today = later = 0
        day = -1
        for k in range(len(gaps.start) - 1, -1, -1):
            if gaps.day[k] != day:
                if day >= 0:
                    later += min(today, max(0, gaps.room[day]))
                today, day = 0, gaps.day[k]
            end = min(gaps.end[k], by)
            rows.append((end, today, later))
            today += self._work(end - gaps.start[k])
        return rows[::-1]

    def _work(self, stretch: int) -> int:
        """At most so many minutes of work fit into a stretch, each but the last with its break."""
        if stretch <= 0:
            return 0
        return min(stretch, (stretch + self.rest) * self.longest // (self.longest + self.rest))

    def _free(self, since: int, table: list[tuple[int, int, int]]) -> int:
        """At most so many minutes of work fit from `since` on, full days counted."""
        gaps = self.gaps
        k = bisect_right(gaps.end, since)
        if k == len(table):
            return 0
        end, today, later = table[k]
        today += self._work(end - max(gaps.start[k], since))
        return min(today, max(0, gaps.room[gaps.day[k]])) + later
