"""The wish for a part of the day: kept where it costs nothing else its place.

It concerns sessions that get a new place only. What stands is not moved for a wish.
"""

from dataclasses import replace

from whenever import Instant, Time

from core.model import PartOfDay, SessionId, State
from core.planning import Placement, placement_of
from core.scheduling.problem import Problem
from core.scheduling.solve import Effort
from core.wallclock import from_wall

BEGINS = {
    PartOfDay.MORNING: Time(4),
    PartOfDay.AFTERNOON: Time(12),
    PartOfDay.EVENING: Time(17),
}
ENDS = {PartOfDay.MORNING: Time(12), PartOfDay.AFTERNOON: Time(17), PartOfDay.EVENING: Time.MAX}

MOST_TRIES = 24
"""Wishes looked at in one replan; each costs another search."""

WORSE = (
    "unplaced_required_min",
    "late_required_min",
    "order_breaks",
    "moved",
    "unplaced_optional_min",
)
"""What no wish may cost."""


def with_parts(state: State, problem: Problem, placement: Placement, effort: Effort) -> Placement:
    """The placement with each wished part of the day that can be had."""
    wishes = [
        (SessionId(task.id), rule.part)
        for task in problem.tasks
        if not task.fixed
        and (task.start is None or task.start < problem.now)
        and (rule := state.rules.get(SessionId(task.id))) is not None
        and rule.part is not None
    ]
    for id_, part in wishes[:MOST_TRIES]:
        start = placement.starts[id_]
        if start is None or in_part(state, start, part):
            continue
        tried = _held_back(problem, id_, next_of(state, start, part))
        other = placement_of(state, tried, effort)
        found = other.starts[id_]
        if found and in_part(state, found, part) and _cost(other) <= _cost(placement):
            problem, placement = tried, other
    return placement


def in_part(state: State, start: Instant, part: PartOfDay) -> bool:
    """Whether `start` lies in that part of a day on the user's clock."""
    return BEGINS[part] <= state.local(start).time() < ENDS[part]


def next_of(state: State, start: Instant, part: PartOfDay) -> Instant:
    """When that part of the day begins next after `start`."""
    wall = state.local(start)
    date = wall.date() if wall.time() < BEGINS[part] else wall.date().add(days=1)
    return from_wall(date, BEGINS[part], state.availability.zone)


def _held_back(problem: Problem, session: SessionId, opening: Instant) -> Problem:
    tasks = tuple(
        replace(task, earliest=max(opening, task.earliest or opening))
        if task.id == session
        else task
        for task in problem.tasks
    )
    return replace(problem, tasks=tasks)


def _cost(placement: Placement) -> tuple[int, ...]:
    tiers = placement.explanation.tiers
    return tuple(tiers[name] for name in WORSE)
