"""What it costs to propose reviews for 1,000 sessions, half of them done.

`python tests/benchmarks/bench_review.py` from the checkout. The floor is to make the scheduler's
problem of the same plan, which every replan begins with, measured in turn with the rest. Processor
time, so that a busy machine counts for little. Exits with 1 where a bar is missed.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from core import edits  # noqa: E402
from core.model import RunUp  # noqa: E402
from core.planning import problem_of  # noqa: E402
from core.progress.history import NO_HISTORY  # noqa: E402
from core.review.proposal import Wanted, reviews  # noqa: E402
from tests.benchmarks.bench_report import thousand  # noqa: E402
from tests.states import FIRST_DAY, at  # noqa: E402

PROPOSED, AGAIN, EDITED = 40.0, 15.0, 2.0
"""Times the floor: hundreds of reviews found, none left to find, and all of them made."""

ROUNDS = 7


def cost(work: Callable[[], object]) -> float:
    """Processor time in ms."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def main() -> int:
    state = edits.set_run_up(thousand(), RunUp(FIRST_DAY, FIRST_DAY.add(days=300)))
    now = at(FIRST_DAY.add(days=126), 21)
    found = reviews(state, NO_HISTORY, now)
    after = found.edit(state)
    works: dict[str, tuple[Callable[[], object], float]] = {
        "floor: the scheduler's problem": (lambda: problem_of(state, now), 1.0),
        f"{len(found.found)} reviews proposed": (
            lambda: reviews(state, NO_HISTORY, now, Wanted()),
            PROPOSED,
        ),
        "the same again, with nothing left": (lambda: reviews(after, NO_HISTORY, now), AGAIN),
        "all of them made": (lambda: found.edit(state), EDITED),
    }
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, (work, _bar) in works.items():
            times[name].append(cost(work))
    floor = min(times["floor: the scheduler's problem"])
    missed = False
    for name, (_work, bar) in works.items():
        ratio = min(times[name]) / floor
        missed |= ratio > bar
        print(f"{name}: {min(times[name]):.1f} ms, {ratio:.1f} × the floor (bar {bar:g})")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
