"""The problems of the two strategies that forget where sessions stood: early, and even.

What is pinned, done or kept stays a fact; order and rules hold. Only the present places of the rest
do not count.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from whenever import Instant

from core.availability import MIDNIGHT
from core.model import State
from core.planning import room_by_day
from core.scheduling.compile import Compiled, compile_problem
from core.scheduling.problem import DEFAULT_GRID, Problem, Task
from core.wallclock import from_wall

SHARES = (100, 80, 60)
"""Per cent of the study dates to spread over, while the later ones leave something out."""


def without_anchors(problem: Problem) -> Problem:
    """The problem with no session but the fixed ones standing anywhere."""
    tasks = tuple(task if task.fixed else replace(task, start=None) for task in problem.tasks)
    return replace(problem, tasks=tasks, grid=DEFAULT_GRID, horizon_end=None)


def spread(state: State, problem: Problem) -> Iterator[Problem]:
    """The same, each session held back to its date, so that the dates are loaded alike."""
    free = without_anchors(problem)
    compiled = compile_problem(free)
    movable = [task for task in free.tasks if not task.fixed]
    if not movable:
        return
    for share in SHARES:
        opens = _opens(state, compiled, movable, share)
        tasks = tuple(_held_back(task, opens) for task in free.tasks)
        yield replace(free, tasks=tasks, horizon_end=None)


def _held_back(task: Task, opens: Mapping[str, Instant]) -> Task:
    opening = opens.get(task.id)
    if opening is None or (task.earliest is not None and task.earliest >= opening):
        return task
    return replace(task, earliest=opening)


def _opens(state: State, c: Compiled, movable: list[Task], share: int) -> dict[str, Instant]:
    """From which moment on each session may stand: the date at which its middle is due."""
    total = sum(task.dur for task in movable)
    mean = max(1, total // len(movable))
    opening = min(c.earliest, default=c.now)
    room = room_by_day(c, mean, state.availability.break_minutes, opening)
    days = sorted(room)[: max(1, len(room) * share // 100)]
    if not days:
        return {}
    fixed = [state.availability.capacity_on(c.dates[day]) - c.capacity[day] for day in days]
    quotas = _level([room[day] for day in days], fixed, total)
    opens: dict[str, Instant] = {}
    filled, k, due = quotas[0], 0, 0
    for task in movable:
        while filled * 2 < due * 2 + task.dur and k + 1 < len(days):
            k += 1
            filled += quotas[k]
        due += task.dur
        opens[task.id] = from_wall(c.dates[days[k]], MIDNIGHT, state.availability.zone)
    return opens


def _level(room: list[int], fixed: list[int], total: int) -> list[int]:
    """How much of `total` each date takes, so that with what is fixed all reach one level."""
    low, high = 0, max(r + f for r, f in zip(room, fixed, strict=True))
    while low < high:
        middle = (low + high) // 2
        if sum(_share(r, f, middle) for r, f in zip(room, fixed, strict=True)) >= total:
            high = middle
        else:
            low = middle + 1
    return [_share(r, f, low) for r, f in zip(room, fixed, strict=True)]


def _share(room: int, fixed: int, level: int) -> int:
    return min(room, max(0, level - fixed))
