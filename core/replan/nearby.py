"""The part of a problem that lies near what was touched: all that is further away stays as it is.

What gives way to a drop gives way within a few days of it, so a replan that follows a pointer need
not ask the rest. Only where that leaves something out are all of them asked.
"""

from dataclasses import replace

from whenever import Date, Instant

from core.availability import MIDNIGHT
from core.changes import Changes
from core.model import State
from core.scheduling.problem import Edge, Problem, Task, TaskState
from core.scheduling.solve import Places, places
from core.timespan import Span
from core.wallclock import from_wall

REACH = 4
"""Days before and after the dates touched that belong to what is near."""

FEW = 24
"""So few tasks are not worth taking apart."""


def nearest_places(before: State, edited: State, problem: Problem) -> Places:
    """Where the tasks go that the edit pushes; those it need not ask about are not in it.

    Of what is near and the whole it is what costs less, the near first where it leaves nothing out.
    """
    part = _near(before, edited, problem)
    if part is None:
        return places(problem)[0]
    near, cost = places(part)
    left_out, late, out_of_order, _, cut, *_ = cost
    if not (left_out or late or out_of_order or cut):
        return near
    whole, cost_of_whole = places(problem)
    return near if cost <= cost_of_whole else whole


def _near(before: State, edited: State, problem: Problem) -> Problem | None:
    """The part about what the edit touched; None where there is no use in taking one."""
    dates = sorted(_touched(before, edited))
    if not dates or len(problem.tasks) < FEW or any(t.start is None for t in problem.tasks):
        return None
    zone = edited.availability.zone
    since = from_wall(dates[0].subtract(days=REACH), MIDNIGHT, zone)
    until = from_wall(dates[-1].add(days=REACH + 1), MIDNIGHT, zone)
    if since <= problem.now and until >= problem.target:
        return None
    return between(problem, max(since, problem.now), min(until, problem.target))


def _touched(before: State, edited: State) -> set[Date]:
    """The dates that the sessions stood on which the edit changed, and stand on now."""
    changed = Changes.between(before, edited).sessions()
    spans = [s.span_of(id_) for s in (before, edited) for id_ in changed & s.sessions.keys()]
    return {edited.local(span.start).date() for span in spans if span is not None}


def between(problem: Problem, since: Instant, until: Instant) -> Problem:
    """The problem of the tasks that stand from `since` to `until`, with the others as facts.

    Each task has a start. Those inside keep to the order with those outside, and to their places.
    """
    inside = {t.id for t in problem.tasks if not t.fixed and _is_within(t, since, until)}
    near = Span(since.subtract(hours=24), until.add(hours=24))
    tasks = {
        task.id: task if task.id in inside else _as_fact(task)
        for task in problem.tasks
        if near.start <= _start(task) < near.end
    }
    edges: list[Edge] = []
    for edge in problem.edges:
        if edge.before in tasks and edge.after in tasks:
            edges.append(edge)
        if edge.before in inside and edge.after not in inside:
            tasks[edge.before] = _ends_before(tasks[edge.before], problem.known[edge.after], edge)
        elif edge.after in inside and edge.before not in inside:
            tasks[edge.after] = _starts_after(tasks[edge.after], problem.known[edge.before], edge)
    return replace(
        problem,
        now=since,
        target=until,
        horizon_end=None,
        tasks=tuple(tasks.values()),
        edges=tuple(edges),
    )


def _start(task: Task) -> Instant:
    assert task.start is not None, "what stands nowhere is not taken apart"
    return task.start


def _is_within(task: Task, since: Instant, until: Instant) -> bool:
    return since <= _start(task) and _end(task) <= until


def _end(task: Task) -> Instant:
    return _start(task).add(minutes=task.dur)


def _as_fact(task: Task) -> Task:
    """The task as one that stays where it stands."""
    return task if task.fixed else replace(task, state=TaskState.PINNED, earliest=None, latest=None)


def _ends_before(task: Task, later: Task, edge: Edge) -> Task:
    if later.state is TaskState.DONE:
        return task
    by = _start(later).subtract(minutes=max(task.brk, edge.lag))
    return task if task.latest is not None and task.latest <= by else replace(task, latest=by)


def _starts_after(task: Task, earlier: Task, edge: Edge) -> Task:
    at = _end(earlier).add(minutes=max(earlier.brk, edge.lag))
    return task if task.earliest is not None and task.earliest >= at else replace(task, earliest=at)
