"""The solver against every schedule there is, where there are few enough to try them all."""

from hypothesis import given, settings

from core.scheduling.problem import Problem
from core.scheduling.solve import solve
from tests.core.scheduling.brute import optimum
from tests.core.scheduling.judge import judge
from tests.core.scheduling.problems import problems


@settings(max_examples=30, deadline=None, derandomize=True)
@given(asked=problems(most=2, days=1))
def test_the_first_four_tiers_are_optimal_for_two_tasks_on_a_day(asked: Problem):
    """Of two tasks, nothing is left to luck."""
    found = judge(asked, solve(asked, "refined").placements).tiers
    assert found[:4] == optimum(asked)[:4]
