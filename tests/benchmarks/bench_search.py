"""How long a search takes in a library of 100,000 notes, from the question to its first rows.

`python tests/benchmarks/bench_search.py [LIBRARY]` from the checkout; a LIBRARY is filled where
there is none, and kept. Milliseconds of this machine, and the p95 as a ratio to a floor of the same
run: reading as many rows by their numbers. `busy` is the p95 of the processor's time alone, which
other programs do not lengthen: it is that which is held to the bar, and exits with 1 above it.
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

from whenever import Instant

sys.path.insert(0, str(Path(__file__).parents[2]))

from core import edits
from core.model import DayId, Note, Plan, PlanId, Record, SessionId, SessionState, Slot, State
from core.search.query import query_of
from core.store.library import Library
from core.store.search_door import SearchDoor
from tests.any_edit import empty_state
from tests.core.store.states import NOW

NOTES, A_PLAN, A_DAY, FIRST = 100_000, 2_500, 100, 61
TIMES, FEWER = 40, 3
BAR = 10.0
ASKED = {
    "a common word": "end ",
    "a rare word": "needle ",
    "no such word": "haystack ",
    "two words": "docker end ",
    "a phrase": '"docker end"',
    "1 letter begun": "b",
    "2 letters begun": "ab",
    "3 letters begun": "int",
    "4 letters begun": "inte",
    "7 letters begun": "interab",
    "begun, rare": "needl",
    "word and begun": "docker inte",
    "CJK, one": "学",
    "CJK, two": "学习",
    "plan": 'plan:"plan 9"',
    "day": "day:7",
    "state, common": "state:done",
    "state, rare": "state:skipped",
    "dates": "after:2026-06-01 before:2026-06-07",
    "dates, older half": "before:2026-06-01",
    "state, dates": "state:done after:2026-06-01 before:2026-06-07",
    "state, older half": "state:missed before:2026-06-01",
    "confidence": "confidence:<3",
    "confidence, rare": "confidence:1",
    "word, plan": 'docker plan:"plan 9"',
    "word, day": "docker day:7",
    "word, state": "docker state:missed",
    "word, rare state": "end state:skipped",
    "begun, rare state": "inte state:skipped",
    "word, dates": "docker after:2026-06-01 before:2026-06-07",
    "word, confidence": "docker confidence:<3",
}


def words(chance: random.Random, number: int) -> str:
    """A note of 41 words: most from a long list, two with 10,000 fellows that begin as they do."""
    said = [VOCABULARY[min(int(chance.expovariate(0.001)), 20_000)] for _ in range(36)]
    said += [f"interab{chance.randrange(10_000):05}", f"ab{chance.randrange(10_000):04}"]
    said += [chance.choice(("docker", "kubernetes", "学习数据库", "kafka")), "end"]
    return " ".join([*said, "needle" if number % 9_973 == 0 else "hay"])


def spoken(number: int) -> str:
    """A word of three or four syllables, another for each number."""
    syllables = [c + v for c in "bdfgklmnprst" for v in "aeiou"]
    parts: list[str] = []
    while number or len(parts) < 3:
        number, part = divmod(number * 7 + len(parts), len(syllables))
        parts.append(syllables[part])
    return "".join(parts)


VOCABULARY = [spoken(number) for number in range(20_001)]


def state(number: int, place: int) -> SessionState:
    """Most are done, a few missed; skipped are 30 of the oldest plan."""
    if number == 0 and place < 30:
        return SessionState.SKIPPED
    if place % 20 == 0:
        return SessionState.MISSED
    return SessionState.DONE if place % 3 else SessionState.PLANNED


def plan(number: int, chance: random.Random) -> State:
    """A plan of 2,500 sessions in 25 days, each with a slot and a note, most with a record."""
    made = replace(empty_state(), plan=Plan(PlanId(f"p{number}"), f"Plan {number}"))
    days = [DayId(f"d{day}") for day in range(A_PLAN // A_DAY)]
    for label, day in enumerate(days, 1):
        made = edits.add_day(made, day, str(label), "")
    made = edits.add_session(made, SessionId("s"), days[0], "Session", 60)
    like = made.sessions[SessionId("s")]
    sessions, notes, slots, records = {}, {}, {}, {}
    for place in range(A_PLAN):
        id_, is_ = SessionId(f"s{place}"), state(number, place)
        day = days[place // A_DAY]
        sessions[id_] = replace(like, id=id_, title=f"Session {place}", state=is_, day=day)
        notes[id_] = Note(words(chance, number * A_PLAN + place))
        start = Instant.from_utc(2026, 1, 1).add(hours=number * 6 * 24 + place)
        slots[id_] = Slot(start)
        if is_ is SessionState.DONE:
            sure = 1 if (number, place % 500) == (1, 1) else chance.randint(2, 5)
            records[id_] = Record(start, 60, sure)
    return replace(made, sessions=sessions, notes=notes, slots=slots, records=records)


def fill(library: Library) -> None:
    """40 plans, the oldest first."""
    chance = random.Random(1)
    for number in range(NOTES // A_PLAN):
        library.add(plan(number, chance), b"", NOW)


def taken(ask: Callable[[], object], often: int = TIMES) -> tuple[float, float, float]:
    """The median and the p95 of asking, and the p95 of the processor's time, in milliseconds."""
    times, busy = list[float](), list[float]()
    for _ in range(often):
        start, began = time.perf_counter_ns(), time.thread_time_ns()
        ask()
        times.append((time.perf_counter_ns() - start) / 1e6)
        busy.append((time.thread_time_ns() - began) / 1e6)
    most, busiest = (statistics.quantiles(each, n=20)[-1] for each in (times, busy))
    return statistics.median(times), most, busiest


def main() -> int:
    """Fill, ask, compare."""
    slow: list[str] = []
    with ExitStack() as held:
        folder = held.enter_context(tempfile.TemporaryDirectory())
        path = Path(sys.argv[1] if len(sys.argv) > 1 else f"{folder}/library.sqlite")
        is_new = not path.exists()
        with closing(Library.open(path, NOW)) as library:
            if is_new:
                fill(library)
        door = held.enter_context(closing(SearchDoor(path)))

        def first(text: str) -> tuple[float, float, float]:
            return taken(lambda: door.first(query_of(text), "UTC", FIRST))

        floor, *_ = first("")
        heads = ("first p50", "p95", "busy", "floors", "rows", "all p50", "ranked p50")
        print(f"{'asked':>18}", *(f"{head:>10}" for head in heads))
        for name, text in ASKED.items():
            query = query_of(text)
            half, most, busy = first(text)
            rows = len(door.first(query, "UTC", FIRST).rows)
            whole, best = (
                taken(lambda q=query, r=ranked: door.all(q, "UTC", FIRST, r), FEWER)[0]
                for ranked in (False, True)
            )
            numbers = (*(f"{n:10.2f}" for n in (half, most, busy, most / floor)), f"{rows:10}")
            print(f"{name:>18}", *numbers, f"{whole:10.2f}", f"{best:10.2f}")
            slow += [name] if busy > BAR else []
    print(f"bar {BAR:.0f} ms to the first rows; above it: {', '.join(slow) or 'none'}")
    return int(bool(slow))


if __name__ == "__main__":
    sys.exit(main())
