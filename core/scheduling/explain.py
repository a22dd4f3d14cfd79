"""Finding the reasons: what stops each unplaced task, what moved each moved one, what pins break.

It asks the finished board and the problem only, never the search, so any solution can be explained.
"""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from whenever import Instant

from core.scheduling.board import Board
from core.scheduling.compile import NEVER, Compiled, instant_of, merged, minute_of
from core.scheduling.explanation import Explanation, Reason, Why
from core.scheduling.hints import hints
from core.scheduling.leftover import none_left, out_of_reach
from core.scheduling.problem import Task
from core.scheduling.shortage import last_day, shortage

TIERS = (
    "unplaced_required_min",
    "late_required_min",
    "order_breaks",
    "moved",
    "unplaced_optional_min",
    "shift_min",
    "loose_start_min",
)
"""What is minimised, lexicographically."""


def explain(c: Compiled, board: Board) -> Explanation:
    """The explanation of the board."""
    missing = [x for x in range(c.count) if board.at[x] < 0]
    moved = [x for x in range(c.count) if board.at[x] >= 0 and 0 <= c.anchor[x] != board.at[x]]
    loose = sum(board.at[x] >= 0 and c.anchor[x] < 0 for x in range(c.count))
    reasons = _unplaced(c, board, missing)
    causes = _Causes(c, board)
    reasons += [causes.of(x) for x in moved]
    return Explanation(
        zone=c.problem.availability.zone,
        tiers=dict(zip(TIERS, board.tiers(), strict=True)),
        counts={
            "kept": c.count - len(missing) - len(moved) - loose,
            "moved": len(moved),
            "placed": loose,
            "unplaced": len(missing),
        },
        reasons=(*reasons, *_late(c, board), *hints(c, board)),
    )


def _unplaced(c: Compiled, board: Board, missing: list[int]) -> list[Reason]:
    if not missing:
        return []
    room = _room(c)
    # What is too long for any stretch says so itself, and would make the sum say something else.
    longest = room.longest if c.seg_start else NEVER
    needed = [x for x in range(c.count) if not c.optional[x] and c.dur[x] <= longest]
    short = shortage(c, needed) if c.target > c.now else None
    reasons = [short] if short else []
    return reasons + [_stopped(c, board, x, room, short) for x in missing]


class _Room(NamedTuple):
    """What is free: the longest stretch and its start, and the most that a day holds."""

    longest: int
    start: int
    day: int


def _room(c: Compiled) -> _Room:
    stretches = [
        (min(end, wall) - start, start)
        for start, end, wall in zip(c.seg_start, c.seg_end, c.seg_wall, strict=True)
    ]
    longest = max(stretches, default=(0, 0))
    day = max((c.capacity[day] for day in set(c.seg_day)), default=0)
    return _Room(*longest, day)


def _stopped(c: Compiled, board: Board, x: int, room: _Room, short: Reason | None) -> Reason:
    """What stops x: the simplest proof there is, else what the others leave of where it may be."""
    task = c.tasks[x]
    minutes = {"needed": c.dur[x]}
    until = {"until": instant_of(min(c.latest[x], c.end))}
    if c.target <= c.now and not c.free:
        return Reason(Why.TARGET_PASSED, (task.id,), minutes, times={"target": c.problem.target})
    if not c.seg_start:
        return Reason(Why.NO_TIME, (task.id,), minutes, times=until)
    lost = [c.tasks[p].id for p, _, needed in c.before[x] if needed and board.at[p] < 0]
    if lost:
        return Reason(Why.PREREQUISITE, (task.id, *lost), minutes)
    if c.dur[x] > room.longest:
        minutes |= {"whole": c.need[x], "longest": room.longest}
        date = {"date": c.dates[board.day_of(room.start)]}
        return Reason(Why.TOO_LONG, (task.id,), minutes, date)
    if c.dur[x] > room.day:
        return Reason(Why.TOO_LONG_FOR_A_DAY, (task.id,), minutes | {"most": max(0, room.day)})
    if not _reachable(c, x):
        return out_of_reach(c, x, minutes)
    if short and last_day(c, c.latest[x]) <= short.dates["by"]:
        return Reason(Why.SHORTAGE, (task.id,), {**short.minutes, **minutes}, short.dates)
    return none_left(c, board, x, minutes)


def _reachable(c: Compiled, x: int) -> bool:
    """Whether x fits anywhere once everything movable is out of its way."""
    low, high = c.earliest[x], c.latest[x] - c.dur[x]
    return Board(c, [], [], [], [0] * len(c.dates)).first(x, low, high) >= 0


def _late(c: Compiled, board: Board) -> list[Reason]:
    return [
        Reason(Why.LATE, (c.tasks[x].id,), times={"new": instant_of(board.at[x] + c.dur[x])})
        for x in range(c.count)
        if board.at[x] >= 0 and board.at[x] + c.dur[x] > c.target
    ]


class _Causes:
    """Why each moved task is not where it was; walls and fixed tasks are sorted once."""

    def __init__(self, c: Compiled, board: Board) -> None:
        self.c, self.board = c, board
        self.busy = merged([(minute_of(s.start), minute_of(s.end)) for s in c.problem.busy])
        self.fixed: list[tuple[int, int, Task]] = []
        for task in c.problem.tasks:
            if task.fixed and task.start is not None:
                start = minute_of(task.start)
                self.fixed.append((start, start + task.dur + task.brk, task))
        self.fixed.sort(key=lambda row: row[0])

    def of(self, x: int) -> Reason:
        """The reason of x: what stands at its anchor, else what the order or the day says."""
        c, anchor = self.c, self.c.anchor[x]
        times = {"old": instant_of(anchor), "new": instant_of(self.board.at[x])}
        return (
            self._walls(x, anchor, times)
            or self._facts(x, anchor, times)
            or self._tasks(x, anchor, times)
            or Reason(Why.ROOM, (c.tasks[x].id,), times=times)
        )

    def _walls(self, x: int, anchor: int, times: dict[str, Instant]) -> Reason | None:
        c, end, id_ = self.c, anchor + self.c.dur[x], self.c.tasks[x].id
        k = bisect_right(self.busy, (anchor, NEVER)) - 1
        for start, stop in self.busy[max(k, 0) : k + 2]:
            if start < end and anchor < stop:
                taken = {"start": instant_of(start), "end": instant_of(stop)}
                return Reason(Why.BUSY, (id_,), times=times | taken)
        k = bisect_right(c.free, (anchor, NEVER, 0)) - 1
        if k < 0 or c.free[k][1] < end:
            return Reason(Why.HOURS, (id_,), times=times)
        if anchor % c.grid:
            return Reason(Why.GRID, (id_,), {"grid": c.grid}, times=times)
        return None

    def _facts(self, x: int, anchor: int, times: dict[str, Instant]) -> Reason | None:
        c, id_ = self.c, self.c.tasks[x].id
        k = bisect_left(self.fixed, anchor + c.need[x], key=lambda row: row[0])
        there = [row[2].id for row in self.fixed[max(0, k - 8) : k] if row[1] > anchor]
        if there:
            return Reason(Why.FIXED, (id_, *there), times=times)
        if not c.earliest[x] <= anchor <= c.latest[x] - c.dur[x]:
            limits = {"earliest": instant_of(c.earliest[x]), "latest": instant_of(c.latest[x])}
            return Reason(Why.LIMITS, (id_,), times=times | limits)
        return None

    def _tasks(self, x: int, anchor: int, times: dict[str, Instant]) -> Reason | None:
        c, board, id_ = self.c, self.board, self.c.tasks[x].id
        k = bisect_left(board.starts, anchor + c.span[x])
        near = board.order[max(0, k - 100) : k]
        there = [y for y in near if y != x and board.at[y] + c.span[y] > anchor]
        if there:
            return Reason(Why.DISPLACED, (id_, *(c.tasks[y].id for y in there)), times=times)
        early = [p for p, gap, _ in c.before[x] if board.at[p] >= 0 and board.at[p] + gap > anchor]
        late = [s for s, gap, _ in c.after[x] if 0 <= board.at[s] < anchor + gap]
        if early or late:
            ids = (c.tasks[y].id for y in early + late)
            return Reason(Why.ORDER, (id_, *ids), times=times)
        day = board.day_of(anchor)
        load = board.used[day] - (c.dur[x] if board.day_of(board.at[x]) == day else 0) + c.dur[x]
        if load > c.capacity[day]:
            most = c.problem.availability.capacity_on(c.dates[day])
            load += most - c.capacity[day]
            minutes = {"load": load, "most": most}
            return Reason(Why.CAPACITY, (id_,), minutes, {"date": c.dates[day]}, times)
        if anchor > c.pin[x]:
            return Reason(Why.BEFORE_PIN, (id_, *self._pinned_after(id_)), times=times)
        return None

    def _pinned_after(self, id_: str) -> list[str]:
        known = self.c.problem.known
        return [e.after for e in self.c.problem.edges if e.before == id_ and known[e.after].fixed]
