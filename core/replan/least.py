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
    if not left_out(placement):
        return placement
    for tried in _rescues(problem):
        other = placement_of(state, tried, effort)
        if left_out(other) < left_out(placement):
            return other
    return placement


def left_out(placement: Placement) -> int:
    """Minutes of required sessions without a place."""
    return placement.explanation.tiers["unplaced_required_min"]


def _rescues(problem: Problem) -> Iterator[Problem]:
    tasks = tuple(
        replace(task, start=None, earliest=max(task.start, task.earliest or task.start))
        if not task.fixed and task.start is not None and task.start >= problem.now
        else task
        for task in problem.tasks
    )
    yield replace(problem, tasks=tasks)
    yield without_anchors(problem)
