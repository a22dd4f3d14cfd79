"""What the library costs at 1,000 sessions, in ms and as a ratio to a bare commit of this machine.

`python tests/benchmarks/bench_store.py` from the checkout. The floor is one row updated through the
standard library's sqlite3 in a file kept as safely (WAL, synchronous=FULL), measured in turn with
the rest, so that a busy disk slows both. Exits with 1 where a bar is missed.
"""

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from core import edits  # noqa: E402
from core.changes import Changes  # noqa: E402
from core.model import PlanId, SessionId, State  # noqa: E402
from core.pictures.containers import Kind  # noqa: E402
from core.pictures.picture import Picture  # noqa: E402
from core.store.backup import backup  # noqa: E402
from core.store.library import Library  # noqa: E402
from core.store.reader import read_open_plan  # noqa: E402
from tests.core.store.states import NOW, plan_of  # noqa: E402

SESSIONS = 1000
PLANS, EACH = 20, 500
P = PlanId("p")
BARS = {"write of one move": 15.0}
"""The most milliseconds at the 95th percentile."""

PICTURES = 500
MOST_FOR_PICTURES = 1.5
"""How many times as long a library with so many pictures may take to open as one without."""

MOST_FOR_MANY = 1.3
"""How many times as long a plan may take to open among 19 others as alone."""


class Editing:
    """A library that is edited again and again, and a bare file beside it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "library.sqlite"
        self.library = Library.open(self.path, NOW)
        self.state = plan_of(SESSIONS)
        self.library.add(self.state, b"", NOW)
        self.count = 0
        self.floor = sqlite3.connect(folder / "floor.sqlite", isolation_level=None)
        self.floor.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            "CREATE TABLE t (id TEXT PRIMARY KEY, start TEXT); INSERT INTO t VALUES ('a', '')"
        )

    def bare_commit(self) -> None:
        self.count += 1
        self.floor.execute("BEGIN IMMEDIATE")
        self.floor.execute("UPDATE t SET start = ? WHERE id = 'a'", (str(self.count),))
        self.floor.execute("COMMIT")

    def save(self, after: State) -> None:
        self.library.write(P, Changes.between(self.state, after), NOW)
        self.state = after

    def move_one(self) -> None:
        self.count += 1
        session = SessionId(f"s{self.count % SESSIONS}")
        self.save(edits.move(self.state, session, NOW.add(minutes=self.count)))

    def note(self) -> None:
        self.count += 1
        self.save(edits.write_note(self.state, SessionId("s1"), f"# Notes {self.count}\n" * 200))

    def move_all(self) -> None:
        starts = {id_: slot.start.add(minutes=15) for id_, slot in self.state.slots.items()}
        self.save(edits.place(self.state, starts))

    def load(self) -> None:
        self.library.load(P)

    def read(self) -> None:
        read_open_plan(self.path)

    def ask(self) -> None:
        self.library.changed_elsewhere()


def opening_among_many() -> float:
    """How many times the CPU time of one plan alone it takes to read it in a library of many."""
    with tempfile.TemporaryDirectory() as folder:
        alone, among = Path(folder) / "alone", Path(folder) / "among"
        for path, plans in ((alone, 1), (among, PLANS)):
            with closing(Library.open(path, NOW)) as library:
                for number in range(plans):
                    library.add(plan_of(EACH, f"p{number}"), b"", NOW)
        taken: dict[Path, list[float]] = {alone: [], among: []}
        for _ in range(30):
            for path, times in taken.items():
                start = time.process_time()
                read_open_plan(path)
                times.append(time.process_time() - start)
    return statistics.median(taken[among]) / statistics.median(taken[alone])


def opening_with_pictures() -> float:
    """How many times as long a library with pictures takes to open as the same without."""
    with tempfile.TemporaryDirectory() as folder:
        without, with_them = Path(folder) / "without", Path(folder) / "with"
        for path, pictures in ((without, 0), (with_them, PICTURES)):
            with closing(Library.open(path, NOW)) as library:
                library.add(plan_of(EACH), b"", NOW)
                for _ in range(pictures):
                    library.pictures.add(Picture(Kind.PNG, os.urandom(200_000)))
            Library.open(path, NOW).close()  # makes the backup of the day
        taken: dict[Path, list[float]] = {without: [], with_them: []}
        for _ in range(20):
            for path, times in taken.items():
                times.append(milliseconds(lambda path=path: Library.open(path, NOW).close()))
    return statistics.median(taken[with_them]) / statistics.median(taken[without])


def milliseconds(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


def importing(module: str) -> float:
    """What a fresh interpreter takes to import it, in ms."""
    code = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    compiled = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", code]
    subprocess.check_call(command, cwd=ROOT, env=compiled, stdout=subprocess.DEVNULL)  # compiles
    return float(subprocess.check_output(command, cwd=ROOT, text=True, env=compiled)) * 1000


def main() -> int:
    times: dict[str, list[float]] = {}

    def measure(name: str, do: Callable[[], object]) -> None:
        times.setdefault(name, []).append(milliseconds(do))

    with tempfile.TemporaryDirectory() as folder:
        editing = Editing(Path(folder))
        for turn in range(200):
            measure("bare commit (the floor)", editing.bare_commit)
            measure("write of one move", editing.move_one)
            if turn % 10 == 0:
                measure("write of a long note", editing.note)
                measure("write of 1,000 moves", editing.move_all)
                measure("load", editing.load)
                measure("read_open_plan", editing.read)
                measure("changed_elsewhere", editing.ask)
        for turn in range(10):
            other = plan_of(SESSIONS, f"p{turn}")
            measure("add 1,000 sessions", lambda s=other: editing.library.add(s, b"", NOW))
            measure("backup", lambda: backup(editing.path, Path(folder) / "copy"))
        editing.library.close()
        editing.floor.close()
        for _ in range(10):
            # the first of these also makes the backup of the day
            with closing(Library.open(editing.path, NOW)):
                pass
            measure("open", lambda: Library.open(editing.path, NOW).close())
        for module in ("core.store.reader", "core.store.library"):
            times[f"import {module}"] = [importing(module) for _ in range(5)]

    floor = statistics.median(times["bare commit (the floor)"])
    print(f"{'':32}{'median':>9}{'p95':>9}{'× floor':>9}")
    for name, taken in times.items():
        median, p95 = statistics.median(taken), percentile(taken)
        print(f"{name:32}{median:9.2f}{p95:9.2f}{median / floor:9.1f}")
    is_quick = compare()
    missed = {n: bar for n, bar in BARS.items() if percentile(times[n]) > bar}
    for name, bar in missed.items():
        print(f"missed: {name} above {bar} ms at the 95th percentile")
    return 0 if is_quick and not missed else 1


def compare() -> bool:
    """Print how much longer a library with more in it takes; whether that is within the bars."""
    among, pictured = opening_among_many(), opening_with_pictures()
    print(f"a plan of {EACH} sessions among {PLANS}: × {among:.2f} of it alone")
    print(f"opening with {PICTURES} pictures: × {pictured:.2f} of it without")
    is_quick = among <= MOST_FOR_MANY and pictured <= MOST_FOR_PICTURES
    if not is_quick:
        print(f"missed: × {MOST_FOR_MANY} among plans, × {MOST_FOR_PICTURES} with pictures")
    return is_quick


def percentile(taken: list[float]) -> float:
    """The 95th."""
    return sorted(taken)[int(len(taken) * 0.95)]


if __name__ == "__main__":
    sys.exit(main())
