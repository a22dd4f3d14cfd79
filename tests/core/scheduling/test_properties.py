"""What holds for every schedule, whatever the problem: tried on many that nobody thought of."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.availability import Availability
from core.scheduling.document import read_problem, write_problem
from core.scheduling.problem import Problem, TaskState
from core.scheduling.solution import Solution
from core.scheduling.solve import Effort, solve
from core.timespan import Span
from tests.core.scheduling.judge import judge
from tests.core.scheduling.problems import problems

EFFORTS: list[Effort] = ["frame", "preview", "refined"]
both = pytest.mark.parametrize("effort", EFFORTS)


def settled(problem: Problem, effort: Effort = "preview") -> Problem:
    """The problem with every task standing where the solver put it; without what has no place."""
    placed = solve(problem, effort).placements
    kept = [t for t in problem.tasks if t.fixed or placed[t.id] is not None]
    ids = {task.id for task in kept}
    return replace(
        problem,
        tasks=tuple(t if t.fixed else replace(t, start=placed[t.id]) for t in kept),
        edges=tuple(e for e in problem.edges if e.before in ids and e.after in ids),
    )


@both
@settings(max_examples=150, deadline=None)
@given(problem=problems())
def test_no_hard_rule_is_ever_broken(problem: Problem, effort: Effort):
    """R1–R6, and the tiers the solver claims are those the judge counts."""
    solution = solve(problem, effort)
    verdict = judge(problem, solution.placements)
    assert verdict.violations == []
    assert tuple(solution.explanation.tiers.values()) == verdict.tiers


@both
@settings(max_examples=60, deadline=None)
@given(problem=problems())
def test_a_valid_schedule_is_returned_unchanged(problem: Problem, effort: Effort):
    """Nothing moves that need not."""
    again = settled(problem)
    starts = {t.id: t.start for t in again.tasks if not t.fixed}
    if judge(again, starts).tiers[2] == 0:  # else moving may mend the order with a pin
        assert solve(again, effort).placements == starts


@both
@settings(max_examples=60, deadline=None)
@given(problem=problems())
def test_only_todo_tasks_are_placed_and_all_of_them_are_answered(problem: Problem, effort: Effort):
    """Pinned and done tasks are facts: the answer does not speak of them."""
    asked = {task.id for task in problem.tasks if task.state is TaskState.TODO}
    assert set(solve(problem, effort).placements) == asked


@settings(max_examples=60, deadline=None)
@given(problem=problems())
def test_the_same_question_has_the_same_answer(problem: Problem):
    """Also after a trip through JSON."""
    copy = read_problem(write_problem(problem))
    assert copy == replace(problem, availability=copy.availability)
    solution = solve(problem, "refined")
    assert solve(copy, "refined") == solution
    assert Solution.from_json(solution.to_json()) == solution


@settings(max_examples=60, deadline=None)
@given(problem=problems(), seed=st.integers(0, 99))
def test_the_order_of_busy_times_and_edges_changes_no_tier(problem: Problem, seed: int):
    """Lists are sets here; only the order of sessions breaks ties."""
    busy, edges = list(problem.busy), list(problem.edges)
    random.Random(seed).shuffle(busy)
    random.Random(seed).shuffle(edges)
    other = solve(replace(problem, busy=tuple(busy), edges=tuple(edges)))
    assert other.explanation.tiers == solve(problem).explanation.tiers


@settings(max_examples=60, deadline=None)
@given(problem=problems())
def test_a_busy_time_in_halves_is_the_same_busy_time(problem: Problem):
    """Splitting and merging have no effect."""
    halves = [
        half
        for span in problem.busy
        for half in (
            Span(span.start, span.start.add(minutes=span.minutes // 2)),
            Span(span.start.add(minutes=span.minutes // 2), span.end),
        )
    ]
    assert solve(replace(problem, busy=tuple(halves))).placements == solve(problem).placements


@settings(max_examples=60, deadline=None)
@given(problem=problems(), hours=st.integers(0, 200))
def test_a_busy_time_that_touches_nothing_changes_nothing(problem: Problem, hours: int):
    """On time that no session stands on, in a schedule that holds."""
    again = settled(problem)
    wall = Span.lasting(problem.now.add(minutes=15 * hours), 60)
    taken = [Span.lasting(t.start, t.dur) for t in again.tasks if t.start is not None]
    starts = {t.id: t.start for t in again.tasks if not t.fixed}
    if not any(wall.overlaps(span) for span in taken) and judge(again, starts).tiers[2] == 0:
        walled = replace(again, busy=(*again.busy, wall))
        assert solve(walled).placements == starts


@settings(max_examples=60, deadline=None)
@given(problem=problems())
def test_more_free_time_unplaces_nothing(problem: Problem):
    """Replanning the present schedule without busy times and capacity keeps all of it placed."""
    again = settled(problem)
    wide = again.availability
    free = Availability(wide.zone, wide.weekly, wide.exceptions)
    after = solve(replace(again, busy=(), availability=replace(free, capacity=1440)))
    assert None not in after.placements.values()
