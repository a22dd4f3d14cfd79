"""The tests' own judge of a schedule: the hard rules and the tiers, from the problem alone.

It shares no code with the solver and prefers plain loops over speed, so that the two can disagree.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from whenever import Date, Instant

from core.scheduling.problem import Edge, Policy, Problem, Task
from core.wallclock import to_wall

Tiers = tuple[int, int, int, int, int, int, int]
Stretch = tuple[int, int, Date]


@dataclass(frozen=True)
class Verdict:
    violations: list[str]
    tiers: Tiers


def minutes(instant: Instant) -> int:
    return instant.timestamp() // 60


def open_stretches(problem: Problem) -> list[Stretch]:
    """Windows minus busy times, clipped to present and end, with their dates."""
    grid, zone = problem.grid, problem.availability.zone
    now = -(-minutes(problem.now) // grid) * grid
    end = minutes(problem.end)
    date = to_wall(problem.now, zone).date().subtract(days=2)
    out: list[Stretch] = []
    taken: set[int] = set()
    while date <= to_wall(problem.end, zone).date():
        slots: set[int] = set()
        for hours in problem.availability.hours_on(date):
            if span := hours.on(date, zone):
                first = -(-minutes(span.start) // grid)
                slots |= set(range(first, minutes(span.end) // grid))
        slots -= taken
        taken |= slots
        for span in problem.busy:
            slots -= set(range(minutes(span.start) // grid, -(-minutes(span.end) // grid)))
        for slot in sorted(slots):
            a, b = max(slot * grid, now), min((slot + 1) * grid, end)
            if a >= b:
                continue
            if out and out[-1][1] == a and out[-1][2] == date:
                out[-1] = (out[-1][0], b, date)
            else:
                out.append((a, b, date))
        date = date.add(days=1)
    return out


def judge(problem: Problem, placements: Mapping[str, Instant | None]) -> Verdict:
    """Every broken rule, and the seven tiers."""
    at: dict[str, int | None] = {}
    for task in problem.tasks:
        start = task.start if task.fixed else placements[task.id]
        at[task.id] = None if start is None else minutes(start)
    bad = [
        *_places(problem, at),
        *_overlaps(problem, at),
        *_order(problem, at),
    ]
    return Verdict(bad, tiers(problem, at))


def _places(problem: Problem, at: Mapping[str, int | None]) -> list[str]:
    bad: list[str] = []
    stretches = open_stretches(problem)
    load: dict[Date, int] = {}
    movable: set[Date] = set()
    for task in problem.tasks:
        start = at[task.id]
        if start is None:
            continue
        date = to_wall(Instant.from_timestamp(start * 60), problem.availability.zone).date()
        if not task.fixed:
            homes = [s for s in stretches if s[0] <= start and start + task.dur <= s[1]]
            if not homes or start % problem.grid:
                bad.append(f"R1 {task.id}")
                continue
            date = homes[0][2]
            movable.add(date)
            if not _within_limits(problem, task, start):
                bad.append(f"R6 {task.id}")
        load[date] = load.get(date, 0) + task.dur
    bad += [f"R3 {day}" for day in movable if load[day] > problem.availability.capacity_on(day)]
    return bad


def _within_limits(problem: Problem, task: Task, start: int) -> bool:
    end = problem.target if task.optional else problem.end
    latest = min(minutes(end), minutes(task.latest) if task.latest else minutes(end))
    earliest = minutes(task.earliest) if task.earliest else 0
    return earliest <= start and start + task.dur <= latest


def _overlaps(problem: Problem, at: Mapping[str, int | None]) -> list[str]:
    bad: list[str] = []
    for k, a in enumerate(problem.tasks):
        for b in problem.tasks[k + 1 :]:
            s, t = at[a.id], at[b.id]
            if s is None or t is None or (a.fixed and b.fixed):
                continue
            if s < t + b.dur + b.brk and t < s + a.dur + a.brk:
                bad.append(f"R2 {a.id} {b.id}")
    return bad


def _order(problem: Problem, at: Mapping[str, int | None]) -> list[str]:
    bad: list[str] = []
    edges_into: dict[str, list[Edge]] = {}
    for edge in problem.edges:
        edges_into.setdefault(edge.after, []).append(edge)
    for task in problem.tasks:
        start = at[task.id]
        if task.fixed or start is None:
            continue
        stack, seen = [task.id], {task.id}
        while stack:
            for edge in edges_into.get(stack.pop(), []):
                before, s = problem.known[edge.before], at[edge.before]
                lag = edge.lag if edge.after == task.id else 0
                if s is not None and start < s + before.dur + max(before.brk, lag):
                    bad.append(f"R4 {task.id} after {before.id}")
                if s is None and edge.kind == "prereq" and edge.after == task.id:
                    bad.append(f"R5 {task.id} without {before.id}")
                if before.id not in seen:
                    seen.add(before.id)
                    stack.append(before.id)
    return bad


def tiers(problem: Problem, at: Mapping[str, int | None]) -> Tiers:
    """What is minimised, in order."""
    now = -(-minutes(problem.now) // problem.grid) * problem.grid
    unplaced = late = breaks = moved = cut = shift = loose = 0
    for edge in problem.edges:
        a, b = problem.known[edge.before], problem.known[edge.after]
        s = at[a.id]
        if not a.fixed and b.state == "pinned" and b.start and s is not None:
            breaks += minutes(b.start) < s + a.dur + max(a.brk, edge.lag)
    for task in problem.tasks:
        if task.fixed:
            continue
        anchor = minutes(task.start) if task.start and minutes(task.start) >= now else None
        start = at[task.id]
        if anchor is not None and start != anchor:
            moved += 1
        if start is None:
            cut, unplaced = (
                cut + task.dur * task.optional,
                unplaced + task.dur * (not task.optional),
            )
            continue
        if start + task.dur > minutes(problem.target) and not task.optional:
            late += task.dur
        if anchor is None:
            loose += start - now
        else:
            shift += abs(start - anchor)
    assert problem.policy == Policy.SOFT or late == 0
    return unplaced, late, breaks, moved, cut, shift, loose
