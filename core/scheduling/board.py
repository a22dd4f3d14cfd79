"""Where the movable tasks stand while searching, and the questions every search asks of it.

A board is the one mutable thing of the solver: put a task, take it back, ask for the first, the
last or the nearest free start. It decides nothing.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from core.scheduling.compile import NEVER, Compiled

UNPLACED = -1

Tiers = tuple[int, int, int, int, int, int, int]
"""What is minimised, lexicographically; see `Board.tiers`."""


@dataclass(slots=True)
class Board:
    """Placed tasks by start, and how full each day is."""

    c: Compiled
    at: list[int]
    """The start of each task, UNPLACED without one."""
    starts: list[int]
    """The starts of the placed tasks, ascending."""
    order: list[int]
    """The placed tasks in the same order."""
    used: list[int]
    """Minutes of movable tasks on each day."""
    full: int = 0
    """So many segments from the first on hold nothing more, not even the shortest task."""

    @classmethod
    def empty(cls, c: Compiled) -> "Board":
        """Nothing placed."""
        return cls(c, [UNPLACED] * c.count, [], [], [0] * len(c.dates))

    def copy(self) -> "Board":
        """An equal board of its own."""
        return Board(self.c, self.at[:], self.starts[:], self.order[:], self.used[:], self.full)

    def day_of(self, start: int) -> int:
        """The number of the day whose window holds `start`."""
        return self.c.seg_day[bisect_right(self.c.seg_start, start) - 1]

    def put(self, x: int, start: int) -> None:
        """Stand x at `start`."""
        k = bisect_left(self.starts, start)
        self.starts.insert(k, start)
        self.order.insert(k, x)
        self.at[x] = start
        self.used[self.day_of(start)] += self.c.dur[x]

    def take(self, x: int) -> None:
        """Take x off the board."""
        start = self.at[x]
        k = bisect_left(self.starts, start)
        del self.starts[k], self.order[k]
        day = self.day_of(start)
        self.used[day] -= self.c.dur[x]
        # The segment before that day counts as well: a break may have reached into this one.
        self.full = max(0, min(self.full, bisect_left(self.c.seg_day, day) - 1))
        self.at[x] = UNPLACED

    def tiers(self) -> Tiers:
        """Unplaced required, late required, order broken by pins, moved, unplaced optional, shift
        from the anchors, lateness of loose tasks: minutes, but for the two counts."""
        c = self.c
        unplaced = late = breaks = moved = cut = shift = loose = 0
        for x, start in enumerate(self.at):
            anchor = c.anchor[x]
            moved += anchor >= 0 and anchor != start
            if start == UNPLACED:
                if c.optional[x]:
                    cut += c.dur[x]
                else:
                    unplaced += c.dur[x]
                continue
            late += c.dur[x] if start + c.dur[x] > c.target else 0
            if start > c.pin[x]:
                breaks += sum(start > pin for pin in c.pins[x])
            if anchor >= 0:
                shift += abs(start - anchor)
            else:
                loose += start - c.now
        return unplaced, late, breaks, moved, cut, shift, loose

    def low(self, x: int) -> int:
        """The earliest start that the order allows, NEVER without a prerequisite."""
        if any(needed and self.at[p] < 0 for p, _, needed in self.c.before[x]):
            return NEVER
        return self.lowest(x)

    def high(self, x: int, pinned: bool = True) -> int:
        """The latest start that order and limits allow; `pinned`: that pins allow, too."""
        c = self.c
        high = c.latest[x] - c.dur[x]
        if pinned:
            high = min(high, c.pin[x])
        stack, seen = [x], {x}
        while stack:
            y = stack.pop()
            for s, gap, _ in c.after[y]:
                start = self.at[s]
                if start >= 0:
                    high = min(high, start - (gap if y == x else c.span[x]))
                elif s not in seen:
                    seen.add(s)
                    stack.append(s)
        return high

    def lowest(self, x: int) -> int:
        """The earliest start that the order allows, prerequisites aside."""
        c, low = self.c, self.c.earliest[x]
        stack, seen = [x], {x}
        while stack:
            y = stack.pop()
            for p, gap, _ in c.before[y]:
                start = self.at[p]
                if start >= 0:
                    low = max(low, start + (gap if y == x else c.span[p]))
                elif p not in seen:
                    seen.add(p)
                    stack.append(p)
        return low

    def behind(self) -> list[int]:
        """For each task when what is placed before it ends, over tasks without a place, too."""
        c, at = self.c, self.at
        rows = [0] * c.count
        for x, before in enumerate(c.before):
            for p, _, _ in before:
                ends = at[p] + c.span[p] if at[p] >= 0 else rows[p]
                if ends > rows[x]:
                    rows[x] = ends
        return rows

    def ahead(self) -> list[int]:
        """For each task when what is placed after it starts, over tasks without a place, too."""
        c, at = self.c, self.at
        rows = [NEVER] * c.count
        for x in range(c.count - 1, -1, -1):
            for s, _, _ in c.after[x]:
                start = at[s] if at[s] >= 0 else rows[s]
                if start < rows[x]:
                    rows[x] = start
        return rows

    def first(self, x: int, low: int, high: int) -> int:
        """The earliest free start in [low, high], or UNPLACED."""
        c, starts, order, span = self.c, self.starts, self.order, self.c.span
        dur, need, width = c.dur[x], c.need[x], span[x]
        while self.full < len(c.seg_start) and not self._has_room(self.full):
            self.full += 1
        for k in range(max(self.full, bisect_right(c.seg_end, low)), len(c.seg_start)):
            t = max(c.seg_start[k], low)
            if t > high:
                break
            top = min(c.seg_end[k] - dur, c.seg_wall[k] - need, high)
            day = c.seg_day[k]
            if t > top or self.used[day] + dur > c.capacity[day]:
                continue
            j = bisect_right(starts, t)
            if j:
                t = max(t, starts[j - 1] + span[order[j - 1]])
            while t <= top:
                if j == len(starts) or starts[j] >= t + width:
                    return t
                t = starts[j] + span[order[j]]
                j += 1
        return UNPLACED

    def _has_room(self, k: int) -> bool:
        """Whether segment k could hold the shortest task."""
        c, starts, order = self.c, self.starts, self.order
        dur, need, width = c.least
        day, t = c.seg_day[k], c.seg_start[k]
        if self.used[day] + dur > c.capacity[day]:
            return False
        top = min(c.seg_end[k] - dur, c.seg_wall[k] - need)
        j = bisect_right(starts, t)
        if j:
            t = max(t, starts[j - 1] + c.span[order[j - 1]])
        while t <= top:
            if j == len(starts) or starts[j] >= t + width:
                return True
            t = starts[j] + c.span[order[j]]
            j += 1
        return False

    def last(self, x: int, low: int, high: int) -> int:
        """The latest free start in [low, high], or UNPLACED."""
        c, starts, order, span = self.c, self.starts, self.order, self.c.span
        dur, need, width = c.dur[x], c.need[x], span[x]
        k = bisect_right(c.seg_start, high) - 1
        while k >= 0 and c.seg_end[k] > low:
            day = c.seg_day[k]
            if self.used[day] + dur <= c.capacity[day]:
                t = min(high, c.seg_end[k] - dur, c.seg_wall[k] - need) // c.grid * c.grid
                bottom = max(c.seg_start[k], low)
                while t >= bottom:
                    j = bisect_left(starts, t + width) - 1
                    if j < 0 or starts[j] + span[order[j]] <= t:
                        return t
                    t = starts[j] - width
            k -= 1
        return UNPLACED

    def later(self, x: int, low: int, high: int) -> int:
        """The earliest free start that is not before the anchor."""
        return self.first(x, max(low, self.c.up(self.c.anchor[x])), high)

    def near(self, x: int, low: int, high: int) -> int:
        """The free start nearest to the anchor, the earlier of two; the first for loose tasks."""
        anchor = self.c.anchor[x]
        if anchor < 0:
            return self.first(x, low, high)
        later = self.first(x, max(self.c.up(anchor), low), high)
        if later == anchor:
            return later
        low = max(low, 2 * anchor - later) if later >= 0 else low
        earlier = self.last(x, low, min(high, anchor - 1))
        return earlier if earlier >= 0 else later
