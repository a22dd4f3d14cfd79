"""A plan's scheduling problem to hand to someone else: as it is, but without a private word."""

from dataclasses import replace
from typing import Any

from whenever import Instant

from core.model import State
from core.planning import problem_of
from core.scheduling.document import write_problem


def as_test_case(state: State, now: Instant) -> dict[str, Any]:
    """The problem in its JSON format; sessions are called s1, s2, …, their days t1, t2, …

    Times stay as they are, seconds aside: `tenday schedule` finds in it what Tenday found.
    """
    problem = problem_of(state, now)
    names = {task.id: f"s{k}" for k, task in enumerate(problem.tasks, 1)}
    topics: dict[str | None, str | None] = {None: None}
    for task in problem.tasks:
        topics.setdefault(task.topic, f"t{len(topics)}")
    renamed = replace(
        problem,
        tasks=tuple(replace(t, id=names[t.id], topic=topics[t.topic]) for t in problem.tasks),
        edges=tuple(
            replace(e, before=names[e.before], after=names[e.after]) for e in problem.edges
        ),
        horizon_end=None,
    )
    return write_problem(renamed)
