"""The search that carries the quality: labels along a sequence of tasks.

Tasks are placed in the order of time, each at its anchor or as early as can be, and at each step
one of the next few of the sequence is taken; so a task overtakes at most `reach - 1` others. What
stands on the board stays. For a given sequence this is exact in the first four tiers, up to the
number of labels kept; with a reach of the whole sequence every sequence is tried.

A label says how one way of placing the tasks taken so far ended. Of the labels of one state (which
tasks are taken), one is kept only if no cheaper one ends earlier with as much room on its day, and
none that costs more than what is already known, counting what core.scheduling.bound says is sure to
come. By that sum a beam keeps the most promising of all states, and can so put tasks off for long.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from core.scheduling.board import Board
from core.scheduling.bound import Bound, State
from core.scheduling.compile import NEVER
from core.scheduling.cost import MAJOR, MOVED, SHIFT, cost_at
from core.scheduling.gaps import Gaps

Label = tuple[int, int, int, int, int, "Label | None", int, int, tuple[int, ...]]
"""First four tiers, when time is free again, cost, day and minutes used on it, the label before,
the task taken and its start, and the tasks without a place that something waits for."""

NO_START = (-1, -1)


WIDE = 1 << 20
"""A beam that leaves nothing out."""


class Way(NamedTuple):
    """How tasks are put in: how far they may overtake, and so many labels of one state.

    `late`: loose ones last. `beam`: so many labels of all states. `branch`: of a state only so many
    tasks are tried next whose anchors are gone by, and as many whose anchors are ahead.
    """

    reach: int
    width: int
    late: bool = False
    beam: int = WIDE
    branch: int = WIDE


class Step(NamedTuple):
    """What is constant about taking one task."""

    task: int
    dur: int
    span: int
    anchor: int
    """-1 where it cannot stand there."""
    anchor_day: int
    anchor_cost: int
    elsewhere: int
    """What any other start costs, and what each minute away from `wanted` adds, up to `easy`."""
    wanted: int
    weight: int
    easy: int
    low: int
    high: int
    before: int
    """Places in the sequence that have to be taken first, as bits."""
    needed: tuple[int, ...]
    lags: tuple[tuple[int, int], ...]
    waited_for: bool
    drop_cost: int
    """-1 where it must not be dropped."""
    always: bool
    """Whether dropping is worth a try also where all could be placed."""
    possible: bool
    certain: int
    """What it costs at least, counted before the search begins."""


class Search:
    """One run over `sequence` in what is free round `board`."""

    def __init__(self, board: Board, sequence: list[int], low: int = 0, high: int = NEVER) -> None:
        self.board, self.c, self.sequence = board, board.c, sequence
        self.gaps = Gaps.around(board, low, high)
        self.where = {x: i for i, x in enumerate(sequence)}
        self.limit = high
        self.behind, self.ahead = board.behind(), board.ahead()
        self.steps = [self._step(x) for x in sequence]
        self.certain = sum(step.certain for step in self.steps)
        self.exhaustive = True
        """Whether no run left anything out: it then found the best there is, or that none is."""
        self.found: dict[tuple[int, int], tuple[int, int]] = {}
        self.bound = Bound(board, self.gaps, sequence, [step.anchor for step in self.steps])

    def run(
        self, way: Way, ceiling: int, labels: int, drops: bool = False
    ) -> tuple[Board | None, int]:
        """The best board found whose first four tiers cost at most `ceiling`, and the work done.

        None without one, or where it takes more than so many `labels`.
        """
        start: Label = (self.certain >> MAJOR, 0, self.certain, -1, 0, None, -1, -1, ())
        layer: dict[tuple[int, int], list[Label]] = {(0, 0): [start]}
        if start[0] + self.bound.least(self.bound.after((0, 0)), 0) > ceiling:
            return None, 0
        work = 0
        for _ in self.sequence:
            following: dict[tuple[int, int], list[Label]] = {}
            for state, kept in layer.items():
                self._expand(state, kept, way, ceiling, drops, following)
            work += sum(map(len, following.values()))
            if work > labels:
                self.exhaustive = False
            if not following or work > labels:
                return None, work
            layer = self._layer(following, way, ceiling)
        if not layer:
            return None, work
        return self._played(min((kept[0] for kept in layer.values()), key=_cost)), work

    def _expand(
        self,
        state: tuple[int, int],
        labels: list[Label],
        way: Way,
        ceiling: int,
        drops: bool,
        following: dict[tuple[int, int], list[Label]],
    ) -> None:
        first, mask = state
        for offset, step in self._choices(state, min(map(_end, labels)), way):
            taken, f = mask | 1 << offset, first
            while taken & 1:
                taken >>= 1
                f += 1
            out: list[Label] = []
            self._take(labels, step, ceiling, out)
            if step.drop_cost >= 0 and (drops or step.always):
                self._drop(labels, step, ceiling, out)
            if out:
                known = following.get((f, taken))
                if known is None:
                    following[f, taken] = out
                else:
                    known += out

    def _choices(self, state: State, free_from: int, way: Way) -> Iterator[tuple[int, Step]]:
        """The tasks that may be taken next, with their places behind the first."""
        first, mask = state
        if self.exhaustive:
            beyond = self.steps[first + way.reach :]
            self.exhaustive = all(step.before >> first & ~mask for step in beyond)
        left = [way.branch, way.branch]
        for offset, step in enumerate(self.steps[first : first + way.reach]):
            if mask >> offset & 1 or step.before >> first & ~mask:
                continue
            ahead = step.anchor >= free_from
            if left[ahead]:
                left[ahead] -= 1
                yield offset, step
            else:
                self.exhaustive = False

    def _take(self, labels: list[Label], step: Step, ceiling: int, out: list[Label]) -> None:
        """The ways to go on from `labels` with a place for the task of `step`."""
        if not step.possible:
            return
        earliest, high = step.low, step.high
        rows = [(label, label[1] if label[1] > earliest else earliest) for label in labels]
        if step.needed or step.lags:
            rows = [(label, self._after_lags(label, step, low)) for label, low in rows]
        rows = [row for row in rows if row[1] <= high]
        if step.anchor >= 0:
            self._take_at_anchor(rows, step, ceiling, out)
        self._take_elsewhere(rows, step, ceiling, out)

    def _after_lags(self, label: Label, step: Step, low: int) -> int:
        lost = label[8]
        if lost and any(p in lost for p in step.needed):
            return NEVER
        return max([low, *(_start_of(label, p) + gap for p, gap in step.lags)])

    def _take_at_anchor(
        self, rows: list[tuple[Label, int]], step: Step, ceiling: int, out: list[Label]
    ) -> None:
        x, dur, start, on = step.task, step.dur, step.anchor, step.anchor_day
        end, adds, room = start + step.span, step.anchor_cost, self.gaps.room[on]
        for label, low in rows:
            if low <= start:
                _, _, cost, day, used, _, _, _, lost = label
                cost += adds
                filled = used + dur if on == day else dur
                if cost >> MAJOR <= ceiling and filled <= room:
                    out.append((cost >> MAJOR, end, cost, on, filled, label, x, start, lost))

    def _take_elsewhere(
        self, rows: list[tuple[Label, int]], step: Step, ceiling: int, out: list[Label]
    ) -> None:
        x, dur, span, anchor = step.task, step.dur, step.span, step.anchor
        room, found = self.gaps.room, self.found
        for label, low in rows:
            _, _, cost, day, used, _, _, _, lost = label
            place = found.get((x, low))
            if place is None:
                place = found[x, low] = self._search(step, low)
            if place[1] == day >= 0 and used + dur > room[day]:
                place = self._after_day(step, low, day)
            start, on = place
            if start < 0 or start == anchor:
                continue
            cost += self._cost_elsewhere(step, start)
            if cost >> MAJOR <= ceiling:
                filled = used + dur if on == day else dur
                out.append((cost >> MAJOR, start + span, cost, on, filled, label, x, start, lost))

    def _cost_elsewhere(self, step: Step, start: int) -> int:
        """What `start` adds that was not counted before the search began."""
        if start > step.easy:
            return cost_at(self.c, step.task, start) - step.certain
        return step.elsewhere + (abs(start - step.wanted) << step.weight)

    def _drop(self, labels: list[Label], step: Step, ceiling: int, out: list[Label]) -> None:
        for label in labels:
            major, end, cost, day, used, _, _, _, lost = label
            cost += step.drop_cost
            major = cost >> MAJOR
            if major <= ceiling:
                lost = (*lost, step.task) if step.waited_for else lost
                out.append((major, end, cost, day, used, label, step.task, -1, lost))

    def _layer(
        self, following: dict[State, list[Label]], way: Way, ceiling: int
    ) -> dict[State, list[Label]]:
        """What is worth going on from: of each state, and of all together the most promising."""
        kept = [
            (state, self._fewer(state, rows, way.width, ceiling))
            for state, rows in following.items()
        ]
        if sum(len(rows) for _, rows in kept) > way.beam:
            self.exhaustive = False
            ranks = sorted(row[:2] for _, rows in kept for row in rows)
            last = ranks[way.beam - 1]
            kept = [(state, [row for row in rows if row[:2] <= last]) for state, rows in kept]
        return {state: [row[2] for row in rows] for state, rows in kept if rows}

    def _fewer(
        self, state: State, labels: list[Label], width: int, ceiling: int
    ) -> list[tuple[int, int, Label]]:
        """Those that no cheaper one beats in time or in room on its day; at most `width` of them.

        With each what it will cost at least and when it ends, which is what ranks them.
        """
        if len(labels) > 1:
            labels.sort(key=_rank)
        left, least = self.bound.after(state), self.bound.least
        kept: list[tuple[int, int, Label]] = []
        for label in labels:
            _, end, _, day, used, *_ = label
            beaten = False
            for _, known, other in kept:
                if known <= end and (other[3] < day or other[4] <= used):
                    beaten = True
                    break
            if beaten:
                continue
            cost = label[0] + least(left, end)
            if cost <= ceiling:
                kept.append((cost, end, label))
        if len(kept) > width:
            self.exhaustive = False
            kept.sort(key=_promise)
        return kept[:width]

    def _after_day(self, step: Step, low: int, day: int) -> tuple[int, int]:
        gaps = self.gaps
        later = bisect_right(gaps.day, day)
        return (
            self._search(step, max(low, gaps.start[later])) if later < len(gaps.day) else NO_START
        )

    def _search(self, step: Step, low: int) -> tuple[int, int]:
        """The earliest start from `low` on and its day."""
        gaps, dur, need = self.gaps, step.dur, self.c.need[step.task]
        for k in range(bisect_right(gaps.end, low), len(gaps.start)):
            start = gaps.start[k] if gaps.start[k] > low else low
            if start > step.high:
                break
            fits = start + dur <= gaps.end[k] and start + need <= gaps.wall[k]
            if fits and dur <= gaps.room[gaps.day[k]]:
                return start, gaps.day[k]
        return NO_START

    def _step(self, x: int) -> Step:
        c, board = self.c, self.board
        low, high = self._limits(x)
        anchor, day = self._anchor(x, low, high)
        inside = self._before(x)
        certain = 1 << MOVED if anchor < 0 <= c.anchor[x] else 0
        may_drop = not any(needed and board.at[s] >= 0 for s, _, needed in c.after[x])
        return Step(
            task=x,
            dur=c.dur[x],
            span=c.span[x],
            anchor=anchor,
            anchor_day=day,
            anchor_cost=cost_at(c, x, anchor),
            elsewhere=(1 << MOVED) - certain if c.anchor[x] >= 0 else 0,
            wanted=c.anchor[x] if c.anchor[x] >= 0 else c.now,
            weight=SHIFT if c.anchor[x] >= 0 else 0,
            easy=c.easy[x],
            low=low,
            high=high,
            before=sum(1 << place for place in {self.where[p] for p, _, _ in inside}),
            needed=tuple(p for p, _, needed in inside if needed),
            lags=tuple((p, gap) for p, gap, _ in inside if gap > c.span[p]),
            waited_for=bool(c.after[x]),
            drop_cost=cost_at(c, x, -1) - certain if may_drop else -1,
            always=c.optional[x],
            possible=not any(
                needed and p not in self.where and board.at[p] < 0 for p, _, needed in c.before[x]
            ),
            certain=certain,
        )

    def _limits(self, x: int) -> tuple[int, int]:
        """The earliest and the latest start that what stands and its own limits allow."""
        c, at = self.c, self.board.at
        low, high = c.earliest[x], min(c.latest[x], self.limit) - c.dur[x]
        for p, gap, _ in c.before[x]:
            low = max(low, at[p] + gap if at[p] >= 0 else self.behind[p])
        for s, gap, _ in c.after[x]:
            high = min(high, at[s] - gap if at[s] >= 0 else self.ahead[s] - c.span[x])
        return low, high

    def _anchor(self, x: int, low: int, high: int) -> tuple[int, int]:
        """Its anchor and the day of it, where it can stand there."""
        c, gaps, anchor = self.c, self.gaps, self.c.anchor[x]
        k = bisect_right(gaps.start, anchor) - 1
        if anchor < 0 or k < 0 or not low <= anchor <= high or anchor % c.grid:
            return NO_START
        if anchor + c.dur[x] > gaps.end[k] or anchor + c.need[x] > gaps.wall[k]:
            return NO_START
        return anchor, gaps.day[k]

    def _before(self, x: int) -> list[tuple[int, int, bool]]:
        """Predecessors in the sequence, also those on a path over tasks without a place."""
        c, out = self.c, list[tuple[int, int, bool]]()
        stack, seen = [x], {x}
        while stack:
            y = stack.pop()
            for p, gap, needed in c.before[y]:
                if p in self.where:
                    out.append((p, gap, needed) if y == x else (p, c.span[p], False))
                elif self.board.at[p] < 0 and p not in seen:
                    seen.add(p)
                    stack.append(p)
        return out

    def _played(self, label: Label) -> Board:
        board = self.board.copy()
        step = label
        while (earlier := step[5]) is not None:
            if step[7] >= 0:
                board.put(step[6], step[7])
            step = earlier
        return board


def _start_of(label: Label, x: int) -> int:
    """Where x was put on the way to `label`; far in the past if nowhere."""
    step: Label | None = label
    while step is not None:
        if step[6] == x:
            return step[7] if step[7] >= 0 else -NEVER
        step = step[5]
    return -NEVER


def _end(label: Label) -> int:
    return label[1]


def _promise(row: tuple[int, int, Label]) -> tuple[int, int]:
    return row[:2]


def _rank(label: Label) -> tuple[int, int, int]:
    return label[:3]


def _cost(label: Label) -> int:
    return label[2]
