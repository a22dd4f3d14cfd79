"""How long a search takes in a library of 100,000 notes, from the question to its first rows.

`python tests/benchmarks/bench_search.py` from the checkout. Milliseconds of this machine and as a
ratio to a floor of the same run: reading as many rows by their numbers. Exits with 1 where the
newest take longer than the bar.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from core import edits
from core.model import DayId, Note, Plan, PlanId, SessionId
from core.search.query import query_of
from core.store.library import Library
from tests.any_edit import empty_state
from tests.core.store.states import NOW

NOTES, A_PLAN, FIRST = 100_000, 2_500, 50
BAR = 10.0
ASKED = (
    "dock",
    "kubernetes ",
    '"docker end"',
    "docker end",
    "ba",
    "bad",
    "zzz",
    "学习",
    "kafk plan:9",
)


def words(chance: random.Random) -> str:
    """A note of 40 words, of which a few are common and most are not."""
    said = [VOCABULARY[min(int(chance.expovariate(0.001)), 20_000)] for _ in range(38)]
    return " ".join([*said, chance.choice(("docker", "kubernetes", "学习数据库", "kafka")), "end"])


def spoken(number: int) -> str:
    """A word of three or four syllables, another for each number."""
    syllables = [c + v for c in "bdfgklmnprst" for v in "aeiou"]
    parts: list[str] = []
    while number or len(parts) < 3:
        number, part = divmod(number * 7 + len(parts), len(syllables))
        parts.append(syllables[part])
    return "".join(parts)


VOCABULARY = [spoken(number) for number in range(20_001)]


def fill(library: Library) -> None:
    """40 plans of 2,500 sessions, each with a note."""
    chance = random.Random(1)
    for number in range(NOTES // A_PLAN):
        empty = replace(empty_state(), plan=Plan(PlanId(f"p{number}"), f"Plan {number}"))
        state = edits.add_session(
            edits.add_day(empty, DayId("d"), "1", ""), SessionId("s"), DayId("d"), "Session", 60
        )
        like = state.sessions[SessionId("s")]
        ids = [SessionId(f"s{place}") for place in range(A_PLAN)]
        sessions = {id_: replace(like, id=id_, title=f"Session {id_}") for id_ in ids}
        notes = {id_: Note(words(chance)) for id_ in ids}
        library.add(replace(state, sessions=sessions, notes=notes), b"", NOW)


def taken(ask: Callable[[], object]) -> tuple[float, float]:
    """The median and the p95 of asking, in milliseconds."""
    times: list[float] = []
    for _ in range(40):
        start = time.perf_counter_ns()
        ask()
        times.append((time.perf_counter_ns() - start) / 1e6)
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def main() -> int:
    """Fill, ask, compare."""
    worst = 0.0
    with ExitStack() as held:
        path = Path(held.enter_context(tempfile.TemporaryDirectory())) / "library.sqlite"
        library = held.enter_context(closing(Library.open(path, NOW)))
        fill(library)

        def find(text: str, ranked: bool) -> tuple[float, float]:
            return taken(lambda: library.find(query_of(text), "UTC", FIRST, ranked))

        floor, _ = find("", ranked=False)
        heads = ("newest p50", "p95", "ranked p50", "p95", "floors")
        print(f"{'asked':>16}", *(f"{head:>11}" for head in heads))
        for text in ASKED:
            numbers = (*find(text, ranked=False), *find(text, ranked=True))
            worst = max(worst, numbers[1])
            print(f"{text:>16}", *(f"{n:11.2f}" for n in (*numbers, numbers[1] / floor)))
    print(f"the slowest to its newest rows: {worst:.1f} ms, bar {BAR:.0f}")
    return int(worst > BAR)


if __name__ == "__main__":
    sys.exit(main())
