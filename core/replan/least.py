"""The least change that leaves nothing out that would fit, whatever the search missed.

Where the scheduler leaves a required session without a place, a plain right shift is tried, and
then everything anew: many moves are better than to say that it does not fit when it does.
"""

from collections.abc import Iterator
from dataclasses import replace

from core.model import State
from core.planning import Placement, placement_of
from core.replan.strategies import without_anchors
from core.scheduling.problem import Problem
from core.scheduling.solve import Effort


def least_change(state: State, problem: Problem, effort: Effort) -> Placement:
    """The scheduler's placement, or one that leaves out less of what is required."""
    placement = placement_of(state, problem, effort)
    short, _ = placement.left_out
    if not short:
        return placement
    for tried in _rescues(problem):
        other = placement_of(state, tried, effort)
        if other.left_out[0] < short:
            return other
    return placement


def _rescues(problem: Problem) -> Iterator[Problem]:
    tasks = tuple(
        replace(task, start=None, earliest=max(task.start, task.earliest or task.start))
        if not task.fixed and task.start is not None and task.start >= problem.now
        else task
        for task in problem.tasks
    )
    yield replace(problem, tasks=tasks)
    yield without_anchors(problem)
