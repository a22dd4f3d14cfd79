"""The optimum of a tiny problem by trying every start of every task: slow, and surely right."""

from itertools import product

from whenever import Instant

from core.scheduling.problem import Problem
from tests.core.scheduling.judge import Tiers, judge, minutes, open_stretches


def optimum(problem: Problem) -> Tiers:
    """The least tiers any valid schedule has."""
    choices: list[list[Instant | None]] = []
    todo = [task for task in problem.tasks if not task.fixed]
    for task in todo:
        starts = {
            start
            for a, b, _ in open_stretches(problem)
            for start in range(-(-a // problem.grid) * problem.grid, b - task.dur + 1, problem.grid)
        }
        if task.start is not None and minutes(task.start) in starts:
            starts.add(minutes(task.start))
        choices.append([None, *(Instant.from_timestamp(start * 60) for start in sorted(starts))])
    verdicts = (
        judge(problem, {task.id: at for task, at in zip(todo, starts, strict=True)})
        for starts in product(*choices)
    )
    return min(verdict.tiers for verdict in verdicts if not verdict.violations)
