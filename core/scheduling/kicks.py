"""Searching on from a good schedule: force something, put the rest back, keep what is no worse.

Each step either takes a mixed group off the board or kicks one task to a place it might want, its
anchor above all, evicting what is in the way. The choices are random in appearance only: the seed
is fixed, so the same input wanders the same way.
"""

from bisect import bisect_left
from random import Random

from core.scheduling.board import Board
from core.scheduling.cost import MAJOR, total
from core.scheduling.labels import Way
from core.scheduling.repair import Allowance, reinserted

LARGEST = 14
"""No group grows beyond this, save for what a kick has evicted."""


class Wanderer:
    """One walk over schedules from `board` on; `kept` holds the anchors that can stay."""

    def __init__(self, board: Board, kept: Board, allowance: Allowance, seed: int = 1) -> None:
        self.c, self.board, self.kept, self.best = board.c, board, kept, board
        self.allowance = allowance
        self.cost = self.least = total(board.c, board.at) >> MAJOR
        self.random = Random(seed)
        self.lost = [x for x in range(board.c.count) if kept.at[x] < 0]

    def walk(self, steps: int, floor: int) -> Board:
        """The best board met in so many steps; it stops at the `floor`, where none is better."""
        for _ in range(steps):
            if self.least <= floor or self.allowance.labels <= 0:
                break
            base, group = self._choice()
            if not group:
                continue
            way = Way(self.random.choice((4, 6, 8)), 4, self.random.random() < 0.5)
            found, _ = reinserted(base, sorted(group), way, self.cost, self.allowance)
            if found is None:
                continue
            self.board, self.cost = found, total(self.c, found.at) >> MAJOR
            if self.cost < self.least:
                self.best, self.least = found, self.cost
        return self.best

    def _choice(self) -> tuple[Board, set[int]]:
        """A board to begin from and the group to put back on it."""
        what = self.random.random()
        if what < 0.15 and self.kept.order:
            group = set(self.lost)
            self._stretches(group, self.kept.order, len(group) + self.random.randrange(1, 10))
            return self.kept, group
        astray = [x for x in range(self.c.count) if self.board.at[x] != self.c.anchor[x]]
        if not astray:
            return self.board, set()
        missing = [x for x in astray if self.board.at[x] < 0]
        if what < 0.55:
            return self._kick(missing, astray)
        group = set(self._some(missing, 3))
        if what < 0.67:
            return self.board, self._family(missing, astray)
        if what < 0.8:
            group.update(self._some(astray, LARGEST - 2))
            self._stretches(group, self.board.order, len(group) + self.random.randrange(1, 4))
        else:
            group.update(self._some(astray, 3))
            self._stretches(group, self.board.order, self.random.choice((6, 8, 10, 12)))
        return self.board, group

    def _some(self, tasks: list[int], most: int) -> list[int]:
        most = min(len(tasks), most)
        return self.random.sample(tasks, self.random.randrange(1, most + 1)) if most else []

    def _stretches(self, group: set[int], order: list[int], size: int) -> None:
        """Add tasks that stand in a row somewhere, until the group is so large."""
        size = min(size, len(group | set(order)))
        while len(group) < size:
            k = self.random.randrange(len(order))
            group.update(order[k : k + self.random.randrange(1, 5)])

    def _family(self, missing: list[int], astray: list[int]) -> set[int]:
        """A task that is badly off, those before or after it, and who stands where they would go.

        This is what brings a whole chain before a pin: no task of it gains anything alone.
        """
        c, board = self.c, self.board
        late = [x for x in board.order if board.at[x] > min(c.pin[x], c.target - c.dur[x])]
        x = self.random.choice(missing or late or astray)
        family, edges = [x], c.before if self.random.random() < 0.7 else c.after
        while len(family) < 5 and (more := [y for y, _, _ in edges[family[-1]]]):
            family.append(max(more, key=lambda y: board.at[y]))
        del family[self.random.randrange(1, 6) :]
        about = min(c.pin[x], max(board.at[x], c.anchor[x], c.earliest[x]))
        k = max(0, bisect_left(board.starts, about) - self.random.randrange(2, 9))
        stand = board.order[k : k + self.random.randrange(3, 8)]
        return {*family, *stand, *self._some(missing, 2)}

    def _kick(self, missing: list[int], astray: list[int]) -> tuple[Board, set[int]]:
        """Force a task that is astray to its anchor or another place, and who had to leave."""
        pool = missing if missing and self.random.random() < 0.6 else astray
        x = self.random.choice(pool)
        start = self._wish(x)
        board = self.board.copy()
        if board.at[x] >= 0:
            board.take(x)
        group = evict(board, x, start)
        if group is None:
            return board, set()
        board.put(x, start)
        evicted = len(group)
        group.update(y for y in self._some(missing, 3) if y != x)
        if len(group) < LARGEST:
            group.update(y for y in self._some(astray, LARGEST - len(group)) if y != x)
        if self.random.random() < 0.5 and board.order:
            self._stretches(group, board.order, max(evicted, len(group)) + 2)
            group.discard(x)
        return board, group

    def _wish(self, x: int) -> int:
        """Where to force x: at its anchor, or against an edge of what stands or of a segment."""
        c, board = self.c, self.board
        anchor = c.anchor[x]
        if anchor >= 0 and anchor != board.at[x] and self.random.random() < 0.7:
            return anchor
        k = self.random.randrange(len(c.seg_start))
        starts = [c.seg_start[k], min(c.seg_end[k] - c.dur[x], c.seg_wall[k] - c.need[x])]
        low, high = bisect_left(board.starts, starts[0]), bisect_left(board.starts, c.seg_end[k])
        for i in range(low, high):
            y = board.order[i]
            starts += [board.starts[i], board.starts[i] + c.span[y]]
            starts.append(board.starts[i] + c.span[y] - c.span[x])
        return self.random.choice(starts) // c.grid * c.grid


def evict(board: Board, x: int, start: int) -> set[int] | None:
    """Take off whatever x at `start` would break a rule with; None where x cannot stand there."""
    c = board.c
    if not c.fits(x, start):
        return None
    out: set[int] = set()
    k = bisect_left(board.starts, start + c.span[x])
    while k and board.starts[k - 1] + c.span[board.order[k - 1]] > start:
        k -= 1
        out.add(board.order[k])
        board.take(board.order[k])
    while clashing := _out_of_order(board, x, start):
        for y in clashing:
            board.take(y)
        out |= clashing
    day = board.day_of(start)
    there = [y for y in board.order if board.day_of(board.at[y]) == day]
    while board.used[day] + c.dur[x] > c.capacity[day]:
        if not there:
            return None
        y = there.pop()
        board.take(y)
        out.add(y)
    if any(needed and board.at[p] < 0 and p not in out for p, _, needed in c.before[x]):
        return None
    return None if _out_of_order(board, x, start) else out


def _out_of_order(board: Board, x: int, start: int) -> set[int]:
    """Placed tasks that the order puts on the other side of x, over tasks without a place, too."""
    c = board.c
    out = {z for z, gap in _bound(board, x, c.before) if board.at[z] + (gap or c.span[z]) > start}
    return out | {
        z for z, gap in _bound(board, x, c.after) if start + (gap or c.span[x]) > board.at[z]
    }


def _bound(board: Board, x: int, edges: list[list[tuple[int, int, bool]]]) -> list[tuple[int, int]]:
    """The first placed tasks along `edges`, with the gap of a direct edge, else 0."""
    out: list[tuple[int, int]] = []
    stack, seen = [x], {x}
    while stack:
        y = stack.pop()
        for z, gap, _ in edges[y]:
            if board.at[z] >= 0:
                out.append((z, gap if y == x else 0))
            elif z not in seen:
                seen.add(z)
                stack.append(z)
    return out
