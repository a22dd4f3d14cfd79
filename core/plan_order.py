"""The order that the plan and the user's rules ask for, as the scheduler's edges.

The plan's own order is a wish: what must come first by a rule overrules it, and what the user
pinned out of order stays so and is told. Prerequisites are no wish. Nothing here knows of time but
where sessions stand now.
"""

import itertools
from collections.abc import Iterable, Sequence

from core.errors import Refused
from core.model import SessionId, State
from core.scheduling.explanation import Reason, Why
from core.scheduling.order import cycle_in, topological
from core.scheduling.problem import Edge, Kind, Task, TaskState

Pair = tuple[SessionId, SessionId]
"""The session that must come first, and the one that waits for it."""


def prerequisites(state: State) -> list[Pair]:
    """What the rules say must come first, of sessions that are there.

    Raises Refused, naming the sessions, where they wait for each other in a circle.
    """
    pairs = [
        (first, id_)
        for id_, rule in state.rules.items()
        for first in rule.after
        if first in state.sessions and id_ in state.sessions
    ]
    if pairs and (circle := cycle_in(state.sessions, pairs)):
        path = " → ".join(f"“{state.sessions[SessionId(id_)].words}”" for id_ in circle)
        raise Refused(
            "{path}: each would wait for the other, so none could come first. Take "
            "one of these prerequisites away.",
            path=path,
        )
    return pairs


def in_order(tasks: list[Task], needed: Sequence[Pair]) -> list[Task]:
    """The tasks in the plan's order, but for those that must wait for a later one."""
    if not needed:
        return tasks
    index = {task.id: k for k, task in enumerate(tasks)}
    edges = [(index[a], index[b]) for a, b in needed if a in index and b in index]
    return [tasks[k] for k in topological(edges, list(range(len(tasks))))]


def edges_of(tasks: list[Task], needed: Sequence[Pair]) -> Iterable[Edge]:
    """Required sessions in a row, optional ones after the last of their day, and the rules.

    Pins ahead stand beside the row: each keeps its order with the neighbours that do not contradict
    it where they stand now, and what the user pinned out of order stays so. An optional session
    that another waits for is free of its day.
    """
    required = [task for task in tasks if not task.optional]
    row = [task for task in required if task.state is not TaskState.PINNED]
    for before, after in itertools.pairwise(row):
        yield Edge(before.id, after.id)
    earlier: list[Task] = []
    place = 0
    for task in required:
        if task.state is not TaskState.PINNED:
            earlier.append(task)
            place += 1
            continue
        before = next((t for t in reversed(earlier) if not _follows(t, task)), None)
        after = next((t for t in row[place:] if not _follows(task, t)), None)
        if before is not None:
            yield Edge(before.id, task.id)
        if after is not None:
            yield Edge(task.id, after.id)
    last = {task.topic: task for task in required}
    awaited = {first for first, _ in needed}
    for task in tasks:
        if task.optional and task.topic in last and task.id not in awaited:
            yield Edge(last[task.topic].id, task.id, Kind.PREREQ)
    known = {task.id for task in tasks}
    for first, id_ in needed:
        if first in known and id_ in known:
            yield Edge(first, id_, Kind.PREREQ)


def overruled(tasks: Sequence[Task]) -> Iterable[Reason]:
    """What the user pinned out of the plan's order, as hints."""
    required = [task for task in tasks if not task.optional]
    for k, task in enumerate(required):
        if task.state is TaskState.PINNED:
            late = [t.id for t in required[:k] if not t.fixed and _follows(t, task)]
            early = [t.id for t in required[k + 1 :] if not t.fixed and _follows(task, t)]
            if late:
                yield Reason(Why.PIN_BEFORE, (task.id, *late))
            if early:
                yield Reason(Why.PIN_AFTER, (task.id, *early))


def _follows(first: Task, second: Task) -> bool:
    """Whether `first` now stands so that it cannot end before `second` starts."""
    if first.start is None or second.start is None:
        return False
    return first.start.add(minutes=first.dur) > second.start
