"""How good and how fast the solver is, row by row: `python -m tests.benchmarks.bench_scheduling`.

The project's own tiny problems are compared with every schedule there is. A folder named by the
environment variable TENDAY_SUITE, holding problems and beside it `<folder>.oracle.json` with their
proven optima, is measured in addition. Times are also told as multiples of a floor, a fixed loop
timed in the same run, so that numbers of different machines can be compared.
"""

import json
import os
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from core import edits
from core.model import DayId, SessionId
from core.planning import first_placement
from core.replan.follow import follow
from core.scheduling.document import read_problem
from core.scheduling.problem import Edge, Problem
from core.scheduling.solve import Effort, solve
from core.timespan import Span
from tests.core.replan.plans import on, plan
from tests.core.scheduling.brute import optimum
from tests.core.scheduling.judge import Tiers, judge
from tests.core.scheduling.problems import at, pinned, problem, todo

EFFORTS: tuple[Effort, ...] = ("frame", "preview", "refined")
SIZES = (40, 200, 1000)


def floor_ms() -> float:
    """The time of a fixed loop of additions."""
    begun = time.process_time()
    sum(k * k for k in range(200_000))
    return 1000 * (time.process_time() - begun)


def own_suite() -> Iterator[tuple[Problem, Tiers]]:
    """Three tasks on two mornings, one disturbance each, with the optimum by brute force."""
    for lengths in ((60, 60, 60), (120, 60, 30), (90, 45, 60)):
        for start in (8, 8.5, 9, 10):
            tasks = [todo(f"t{k}", dur, at(8 + 1.25 * k)) for k, dur in enumerate(lengths)]
            edges = tuple(Edge(a.id, b.id) for a, b in pairwise(tasks))
            wall = Span(at(start), at(start + 1))
            for asked in (
                problem(*tasks, hours="08:00-12:00", days=2, edges=edges, busy=(wall,)),
                problem(*tasks, pinned("p", at(start), 60), hours="08:00-12:00", days=1),
            ):
                yield asked, optimum(asked)


def given_suite(family: str = "-") -> Iterator[tuple[Problem, Tiers]]:
    """The suite of TENDAY_SUITE, as far as the first four tiers of its optima are proven; only the
    files with `family` in their name.
    """
    named = os.environ.get("TENDAY_SUITE")
    if not named or not Path(named).is_dir():
        print("TENDAY_SUITE names no folder: its rows are skipped.")
        return
    optima = json.loads(Path(f"{named}.oracle.json").read_text(encoding="utf-8"))
    for path in sorted(Path(named).glob(f"*{family}*.json")):
        known = optima[path.name]
        if known["proven"][3]:
            yield read_problem(json.loads(path.read_text(encoding="utf-8"))), tuple(known["t"])


def measure(name: str, suite: list[tuple[Problem, Tiers]], effort: Effort) -> None:
    """Print the rows of one suite at one effort."""
    optimal = broken = false_alarms = over = least = 0
    excess: list[int] = []
    times: list[float] = []
    for asked, best in suite:
        begun = time.process_time()
        solution = solve(asked, effort)
        times.append(1000 * (time.process_time() - begun))
        verdict = judge(asked, solution.placements)
        broken += len(verdict.violations)
        optimal += verdict.tiers[:4] == best[:4]
        false_alarms += verdict.tiers[0] > 0 == best[0]
        over += verdict.tiers[0] - best[0]
        least += best[0]
        if verdict.tiers[:3] == best[:3]:
            excess.append(verdict.tiers[3] - best[3])
    times.sort()
    print(f"{name}, {effort}, {len(suite)} problems")
    print(f"  hard rules broken            {broken}")
    print(f"  false “does not fit”         {false_alarms}")
    print(f"  first four tiers optimal     {100 * optimal / len(suite):.1f} %")
    print(f"  mean excess moves            {sum(excess) / max(1, len(excess)):.3f}")
    print(f"  unplaced minutes too many    {over} of {least}, {100 * over / max(1, least):.2f} %")
    print(f"  CPU ms median, p95           {times[len(times) // 2]:.1f}, {p95(times):.1f}")


def p95(ascending: list[float]) -> float:
    """The time that nineteen of twenty stay below."""
    return ascending[int(0.95 * len(ascending))]


def drags(size: int, floor: float) -> None:
    """Print the time of a preview while one of `size` sessions is dragged along."""
    placed = chain(size)
    times: list[float] = []
    for k in range(0, size, max(1, size // 20)):
        goal = placed.tasks[(k + 7) % size].start
        assert goal is not None
        tasks = list(placed.tasks)
        tasks[k] = pinned(tasks[k].id, goal, tasks[k].dur, tasks[k].brk)
        edges = tuple(e for e in placed.edges if f"t{k}" not in (e.before, e.after))
        asked = problem(*tasks, days=size // 4 + 4, edges=edges)
        begun = time.process_time()
        solve(asked)
        times.append(1000 * (time.process_time() - begun))
    ms = p95(sorted(times))
    print(f"drag among {size}: p95 {ms:.1f} ms CPU, {ms / floor:.1f} floors")


def followed(size: int, floor: float) -> None:
    """Print the time of a frame of the live preview: the drag of one of a plan's own sessions."""
    state = plan(days=size // 4 + 4)
    for k in range(size):
        day = DayId(f"d{k // 4}")
        if day not in state.days:
            state = edits.add_day(state, day, f"{k // 4 + 1}", "Theme")
        state = edits.add_session(state, SessionId(f"s{k}"), day, f"S{k}", 90)
    now = on(0, 7)
    state = edits.place(state, dict(first_placement(state, now).starts))
    times: list[float] = []
    for name, day in ((f"s{size // 8}", size // 32), (f"s{size // 2}", size // 8)):
        dragged = SessionId(name)
        for quarter in range(0, 48, 2):
            goal = {dragged: on(day, 8).add(minutes=15 * quarter)}
            edit = follow(lambda s, goal=goal: edits.place(s, goal), now, touched=dragged)
            begun = time.process_time()
            edit(state)
            times.append(1000 * (time.process_time() - begun))
    ms = p95(sorted(times))
    print(f"live preview among {size}: p95 {ms:.1f} ms CPU, {ms / floor:.1f} floors")


def chain(size: int) -> Problem:
    """That many sessions in a row, where the solver puts them."""
    tasks = [todo(f"t{k}", 90, brk=15) for k in range(size)]
    edges = tuple(Edge(a.id, b.id) for a, b in pairwise(tasks))
    asked = problem(*tasks, days=size // 4 + 4, edges=edges)
    starts = solve(asked).placements
    placed = [todo(t.id, t.dur, starts[t.id], t.brk) for t in tasks]
    return problem(*placed, days=size // 4 + 4, edges=edges)


def ten_thousand(floor: float) -> None:
    """Print the time of a replan of 10,000 sessions after a busy time in their middle."""
    placed = chain(10_000)
    middle = placed.tasks[5_000].start
    assert middle is not None
    days = 10_000 // 4 + 4
    wall = (Span.lasting(middle, 120),)
    asked = problem(*placed.tasks, days=days, edges=placed.edges, busy=wall)
    begun = time.process_time()
    solve(asked)
    ms = 1000 * (time.process_time() - begun)
    print(f"replan of 10,000: {ms / 1000:.2f} s CPU, {ms / floor:.0f} floors")


def main() -> None:
    """Print every row."""
    floor = min(floor_ms() for _ in range(5))
    print(f"floor {floor:.1f} ms")
    for name, suite in (("own suite", list(own_suite())), ("given suite", list(given_suite()))):
        for effort in EFFORTS if suite else ():
            measure(name, suite, effort)
    for family in ("overload", "random"):
        if suite := list(given_suite(family)):
            measure(f"given suite, {family}", suite, "refined")
    for size in SIZES:
        drags(size, floor)
        followed(size, floor)
    ten_thousand(floor)


if __name__ == "__main__":
    main()
