"""A problem in whole minutes since the epoch: the form that searching works on.

Windows, exceptions, busy and fixed times become free segments, tasks become rows of plain lists,
edges become indices. All that is constant while searching is worked out here, once. Starts stay on
the grid, so lengths are rounded up to it wherever they push another start.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from whenever import Date, Instant

from core.availability import Availability, Hours
from core.scheduling.order import topological
from core.scheduling.problem import Kind, Problem, Task, TaskState
from core.timespan import Span
from core.wallclock import to_wall

NEVER = 1 << 50
"""Later than every minute."""

Free = tuple[int, int, int]
"""A stretch of open time: first minute, the minute after its last, and its day's number."""


def minute_of(instant: Instant) -> int:
    """Whole minutes since the epoch."""
    return instant.timestamp() // 60


def instant_of(minute: int) -> Instant:
    """The moment `minute` minutes after the epoch."""
    return Instant.from_timestamp(minute * 60)


@dataclass(slots=True)
class Compiled:
    """A problem in minutes. Movable tasks are numbered in an order that keeps to edges and plan.

    `span` is the length with its break, rounded up to the grid; `need` is it to the minute.
    """

    problem: Problem
    grid: int
    now: int
    end: int
    target: int
    free: list[Free]
    """Open time outside busy times; fixed tasks are not cut out of it."""
    dates: list[Date]
    """The date of each day number."""
    capacity: list[int]
    """What each day still holds beside its fixed tasks."""
    seg_start: list[int] = field(default_factory=list[int])
    seg_end: list[int] = field(default_factory=list[int])
    seg_wall: list[int] = field(default_factory=list[int])
    """Where the next fixed task begins: a break must end by then."""
    seg_day: list[int] = field(default_factory=list[int])
    tasks: list[Task] = field(default_factory=list[Task])
    dur: list[int] = field(default_factory=list[int])
    need: list[int] = field(default_factory=list[int])
    span: list[int] = field(default_factory=list[int])
    anchor: list[int] = field(default_factory=list[int])
    """Where it stood, -1 for loose tasks."""
    earliest: list[int] = field(default_factory=list[int])
    latest: list[int] = field(default_factory=list[int])
    """By when it must end."""
    optional: list[bool] = field(default_factory=list[bool])
    before: list[list[tuple[int, int, bool]]] = field(
        default_factory=list[list[tuple[int, int, bool]]]
    )
    """For each task its direct predecessors: (task, minutes between the starts, prerequisite)."""
    after: list[list[tuple[int, int, bool]]] = field(
        default_factory=list[list[tuple[int, int, bool]]]
    )
    pins: list[list[int]] = field(default_factory=list[list[int]])
    """For each task the latest starts that keep it before its pinned successors."""
    pin: list[int] = field(default_factory=list[int])
    """The least of these, NEVER without any."""
    easy: list[int] = field(default_factory=list[int])
    """The latest starts that are neither late nor behind a pinned successor."""
    least: tuple[int, int, int] = (1, 1, 1)
    """The least `dur`, `need` and `span` of all tasks."""

    @property
    def count(self) -> int:
        """How many tasks may be placed."""
        return len(self.tasks)

    def up(self, minute: int) -> int:
        """The first minute on the grid from `minute` on."""
        return -(-minute // self.grid) * self.grid

    def segment_at(self, minute: int) -> int:
        """The last segment that starts at or before `minute`, -1 without one."""
        return bisect_right(self.seg_start, minute) - 1

    def fits(self, x: int, start: int) -> bool:
        """Whether x at `start` is in one segment and within its own limits."""
        k = bisect_right(self.seg_start, start) - 1
        return (
            k >= 0
            and start + self.dur[x] <= self.seg_end[k]
            and start + self.need[x] <= self.seg_wall[k]
            and self.earliest[x] <= start
            and start + self.dur[x] <= self.latest[x]
            and start % self.grid == 0
        )


def compile_problem(problem: Problem) -> Compiled:
    """The problem in minutes."""
    grid = problem.grid
    now = -(-minute_of(problem.now) // grid) * grid
    end = minute_of(problem.end)
    zone = problem.availability.zone
    opened, dates = open_time(problem.availability, now, end, grid)
    free = _outside(opened, [*_rounded(problem.busy, grid), (-NEVER, now), (end, NEVER)])
    fixed = [(minute_of(t.start), t) for t in problem.tasks if t.start is not None and t.fixed]
    capacity = [problem.availability.capacity_on(date) for date in dates]
    number = {date: day for day, date in enumerate(dates)}
    for start, task in fixed:
        day = number.get(to_wall(instant_of(start), zone).date())
        if day is not None:
            capacity[day] -= task.dur
    compiled = Compiled(problem, grid, now, end, minute_of(problem.target), free, dates, capacity)
    _cut_segments(compiled, [(start, start + t.dur + t.brk) for start, t in fixed])
    _number_tasks(compiled)
    return compiled


def open_time(
    availability: Availability, now: int, end: int, grid: int
) -> tuple[list[Free], list[Date]]:
    """The windows from the day before `now` to `end`, inward on the grid, and the days' dates.

    A window that runs over midnight wins over the windows of the next day.
    """
    date = to_wall(instant_of(now), availability.zone).date().add(days=-1)
    last = to_wall(instant_of(end), availability.zone).date()
    out: list[Free] = []
    dates: list[Date] = []
    taken = -NEVER
    while date <= last:
        for start, stop in _windows(availability.hours_on(date), date, availability.zone, grid):
            if stop > max(start, taken):
                out.append((max(start, taken), stop, len(dates)))
                taken = stop
        dates.append(date)
        date = date.add(days=1)
    return out, dates


@lru_cache(4096)
def _windows(
    opened: tuple[Hours, ...], date: Date, zone: str, grid: int
) -> tuple[tuple[int, int], ...]:
    windows: list[tuple[int, int]] = []
    for hours in opened:
        span = hours.on(date, zone)
        if span is not None:
            start = -(-minute_of(span.start) // grid) * grid
            windows.append((start, minute_of(span.end) // grid * grid))
    return tuple(merged(windows))


def merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same minutes as disjoint spans in ascending order; empty ones are dropped."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if end <= start:
            continue
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


def _rounded(busy: tuple[Span, ...], grid: int) -> list[tuple[int, int]]:
    return [(minute_of(s.start) // grid * grid, -(-minute_of(s.end) // grid) * grid) for s in busy]


def _outside(spans: list[Free], walls: list[tuple[int, int]]) -> list[Free]:
    """What is left of ascending `spans` outside the walls."""
    out: list[Free] = []
    cuts, k = merged(walls), 0
    for start, end, day in spans:
        while k < len(cuts) and cuts[k][1] <= start:
            k += 1
        j, at = k, start
        while j < len(cuts) and cuts[j][0] < end:
            if cuts[j][0] > at:
                out.append((at, cuts[j][0], day))
            at = max(at, cuts[j][1])
            j += 1
        if at < end:
            out.append((at, end, day))
    return out


def _cut_segments(c: Compiled, fixed: list[tuple[int, int]]) -> None:
    """Cut the fixed tasks and their breaks out of the free time."""
    blocks, k = merged(fixed), 0
    for start, end, day in c.free:
        while k < len(blocks) and blocks[k][1] <= start:
            k += 1
        j, at = k, start
        while at < end:
            wall = blocks[j][0] if j < len(blocks) else NEVER
            if wall > at:
                c.seg_start.append(at)
                c.seg_end.append(min(end, wall))
                c.seg_wall.append(wall)
                c.seg_day.append(day)
            if wall >= end:
                break
            at = c.up(blocks[j][1])
            j += 1


def _number_tasks(c: Compiled) -> None:
    tasks = c.problem.tasks
    index = {task.id: k for k, task in enumerate(tasks)}
    edges = [(index[e.before], index[e.after]) for e in c.problem.edges]
    order = topological(edges, list(range(len(tasks))))
    number: dict[str, int] = {}
    for k in order:
        if not tasks[k].fixed:
            number[tasks[k].id] = len(c.tasks)
            _add_task(c, tasks[k])
    _link(c, [tasks[k] for k in order], number)
    c.pin = [min(starts, default=NEVER) for starts in c.pins]
    c.easy = [min(c.target - dur, pin) for dur, pin in zip(c.dur, c.pin, strict=True)]
    if c.tasks:
        c.least = min(c.dur), min(c.need), min(c.span)


def _add_task(c: Compiled, task: Task) -> None:
    start = -1 if task.start is None else minute_of(task.start)
    latest = c.end if task.latest is None else minute_of(task.latest)
    earliest = c.now if task.earliest is None else minute_of(task.earliest)
    c.tasks.append(task)
    c.dur.append(task.dur)
    c.need.append(task.dur + task.brk)
    c.span.append(c.up(task.dur + task.brk))
    c.anchor.append(start if start >= c.now else -1)
    c.earliest.append(max(c.now, c.up(earliest)))
    c.latest.append(min(latest, c.target if task.optional else c.end))
    c.optional.append(task.optional)
    c.before.append([])
    c.after.append([])
    c.pins.append([])


def _link(c: Compiled, order: list[Task], number: Mapping[str, int]) -> None:
    """Edges between movable tasks, and what those with a fixed end become: limits and paths."""
    outgoing: dict[str, list[tuple[Task, int, bool]]] = {}
    for e in c.problem.edges:
        gap = max(c.problem.known[e.before].brk, e.lag)
        row = (c.problem.known[e.after], gap, e.kind is Kind.PREREQ)
        outgoing.setdefault(e.before, []).append(row)
    bound: dict[str, int] = {}  # the end of every fixed task on a path to it
    through: dict[str, set[int]] = {}  # movable tasks that reach it over fixed ones only
    for task in order:
        x = number.get(task.id)
        if x is None:
            bound[task.id] = max(bound.get(task.id, 0), _end_of(task) + task.brk)
        else:
            c.earliest[x] = max(c.earliest[x], c.up(bound.get(task.id, 0)))
            direct = {p for p, _, _ in c.before[x]}
            for p in sorted(through.get(task.id, set()) - direct):
                _join(c, p, x, c.span[p], False)
        for successor, gap, needed in outgoing.get(task.id, ()):
            bound[successor.id] = max(bound.get(successor.id, 0), bound.get(task.id, 0))
            y = number.get(successor.id)
            if x is None:
                if y is not None:
                    c.earliest[y] = max(c.earliest[y], c.up(_end_of(task) + gap))
                through.setdefault(successor.id, set()).update(through.get(task.id, ()))
            elif y is not None:
                _join(c, x, y, c.up(task.dur + gap), needed)
            else:
                through.setdefault(successor.id, set()).add(x)
                if successor.state is TaskState.PINNED and successor.start is not None:
                    c.pins[x].append(minute_of(successor.start) - task.dur - gap)


def _join(c: Compiled, x: int, y: int, gap: int, needed: bool) -> None:
    c.after[x].append((y, gap, needed))
    c.before[y].append((x, gap, needed))


def _end_of(task: Task) -> int:
    return (0 if task.start is None else minute_of(task.start)) + task.dur
