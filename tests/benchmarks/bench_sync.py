"""How many requests a sync makes, how much it moves, and how long it takes beside vdirsyncer.

`python tests/benchmarks/bench_sync.py [VDIRSYNCER]` from the checkout, with the path of that
program where it is not on the PATH; without it, our side alone. Both push to and look at the same
Radicale on loopback in the same run. Times are the clients' CPU seconds and the clock's, starting
included. Exits with 1 where a bar is missed.
"""

import os
import pickle
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).parents[2]))

from core import edits
from core.mark import Account
from core.model import SessionId, State
from sync import caldav
from sync import google as google_room
from sync.event import session_uid
from sync.ics_event import amended
from sync.mirror import Mirror
from sync.service import Service
from tests.conformance.google_server import google
from tests.conformance.proxy import Line, line_to
from tests.conformance.servers import SECRET, USER
from tests.states import FIRST_DAY, NOW, ZONE, at, sample_state
from tests.sync.installation import Notebook

SERVER = """
import sys, time
from pathlib import Path
from tests.conformance.servers import radicale
with radicale(Path(sys.argv[1])) as url:
    print(url, flush=True)
    sys.stdin.read()
"""
MOST = {("push", 40): 42, ("push", 1000): 1002, ("nothing", 40): 1, ("nothing", 1000): 1}
SLOWEST = 1.2
"""Our time to vdirsyncer's, at most."""

QUIET = 1000
"""Bytes that a sync without a change may move."""


def many(number: int) -> State:
    """A plan of so many placed sessions and no others."""
    state = sample_state()
    day = next(iter(state.days))
    for session in [*state.sessions]:
        state = edits.delete_session(state, session)
    for n in range(number):
        session = SessionId(f"n{n}")
        state = edits.add_session(state, session, day, f"Session {n}", 30)
        state = edits.place(
            state, {session: at(FIRST_DAY.add(days=n // 20), 8).add(minutes=30 * (n % 20))}
        )
    return state


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """CPU and wall seconds of this process and of the programs it ran."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    used = lambda: sum(u.ru_utime + u.ru_stime for u in map(resource.getrusage, kinds))  # noqa: E731
    cpu, wall = used(), time.perf_counter()
    work()
    return used() - cpu, time.perf_counter() - wall


def sync(book: Notebook, service: Service) -> None:
    Mirror(service, book).sync(NOW)


def counted(line: Line, url: str, number: int, missed: list[str]) -> None:
    """Push, look twice, and take one edit over a line that counts."""
    account = Account("a", "caldav", line.through(url), USER)
    service, book = caldav.connect(account, SECRET, ZONE), Notebook(many(number))
    for name in ("push", "settle", "nothing", "one edit there"):
        if name == "one edit there":
            (item,) = service.fetch([session_uid(SessionId("n0"))])
            event = service.read(item.body)
            assert event is not None
            moved = edits.retitle(book.state, SessionId("n0"), "Renamed")
            changed = Notebook(moved).look().event(SessionId("n0"))
            assert changed is not None
            service.write(changed, item)
        line.asked.clear()
        line.bytes = 0
        sync(book, service)
        requests = len(line.asked)
        print(f"CalDAV {number:>5} {name:<15} {requests:>5} requests {line.bytes:>8} bytes")
        if requests > MOST.get((name, number), 2 if name == "one edit there" else 9999):
            missed.append(f"{name} of {number}: {requests} requests")
        if name == "nothing" and line.bytes > QUIET:
            missed.append(f"nothing new of {number}: {line.bytes} bytes")


def at_google(missed: list[str]) -> None:
    """A thousand events in batches."""
    with google() as server:
        made = google_room.create(server.url, "", server.secret(), "Plans")
        account = Account("g", "google", made.url)
        service, book = google_room.connect(account, server.secret(), ZONE), Notebook(many(1000))
        service.client.throttle.left = 9999
        service.client.throttle.clock = lambda: 0.0
        service.client.pause = lambda *_: None
        for name, most in (("push", 22), ("settle", 1), ("nothing", 1)):
            server.requests.clear()
            sync(book, service)
            requests = sum("/token" not in asked.path for asked in server.requests)
            print(f"Google  1000 {name:<15} {requests:>5} requests")
            if requests > most:
                missed.append(f"Google, {name}: {requests} requests")


def theirs(
    program: str, folder: Path, server: str, calendar: str, number: int
) -> Callable[[str], object]:
    """vdirsyncer with the same events in a folder, and the server's calendar beside it."""
    (folder / "here" / calendar).mkdir(parents=True)
    book = Notebook(many(number))
    for session in book.state.slots:
        event = book.look().event(session)
        assert event is not None
        (folder / "here" / calendar / f"{session}.ics").write_text(amended("", event, ZONE))
    config = folder / "config"
    config.write_text(
        f"""[general]
status_path = "{folder}/status"
[pair p]
a = "here"
b = "there"
collections = ["{calendar}"]
[storage here]
type = "filesystem"
path = "{folder}/here"
fileext = ".ics"
[storage there]
type = "caldav"
url = "{server}{USER}/"
username = "{USER}"
password = "{SECRET}"
"""
    )
    ask = [program, "-v", "ERROR", "-c", str(config)]
    return lambda what: subprocess.run(
        [*ask, what], check=True, input=b"y\n" * 9, capture_output=True
    )


def compared(program: str, server: str, folder: Path, number: int, missed: list[str]) -> None:
    """The same push and the same look by both, a process each, on the same server."""
    ours: dict[str, list[tuple[float, float]]] = {"push": [], "nothing": []}
    others: dict[str, list[tuple[float, float]]] = {"push": [], "nothing": []}
    for n in range(3 if number < 100 else 1):
        url = caldav.create(server, USER, SECRET, f"ours{number}-{n}").url
        state = folder / f"ours{number}-{n}"
        ask = [sys.executable, __file__, "--one", url, str(number), str(state)]
        for name in ("push", "nothing"):
            ours[name].append(timed(partial(subprocess.run, ask, check=True)))
        there = caldav.create(server, USER, SECRET, f"theirs{number}-{n}").url
        calendar = urlsplit(there).path.strip("/").rsplit("/", 1)[-1]
        run = theirs(program, folder / f"theirs{number}-{n}", server, calendar, number)
        run("discover")
        for name in ("push", "nothing"):
            others[name].append(timed(partial(run, "sync")))
    for name in ours:
        cpu, their_cpu = median(c for c, _ in ours[name]), median(c for c, _ in others[name])
        wall, their_wall = median(w for _, w in ours[name]), median(w for _, w in others[name])
        print(
            f"CalDAV {number:>5} {name:<8} CPU {cpu:6.2f} s, vdirsyncer's {their_cpu:6.2f} s: "
            f"{cpu / their_cpu:.2f}; wall {wall:6.2f} s and {their_wall:6.2f} s: "
            f"{wall / their_wall:.2f}"
        )
        if cpu > SLOWEST * their_cpu:
            missed.append(f"{name} of {number}: {cpu / their_cpu:.2f} × vdirsyncer's time")


def one(url: str, number: int, kept: Path) -> None:
    """A sync in a process of its own, with what the last one remembered."""
    book = Notebook(*pickle.loads(kept.read_bytes())) if kept.exists() else Notebook(many(number))
    sync(book, caldav.connect(Account("a", "caldav", url, USER), SECRET, ZONE))
    kept.write_bytes(pickle.dumps((book.state, book.memory)))


def main() -> int:
    """Print the tables; 1 where a bar is missed."""
    program = sys.argv[1] if len(sys.argv) > 1 else shutil.which("vdirsyncer")
    missed: list[str] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        command = [sys.executable, "-c", SERVER, str(folder)]
        env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "env": env}
        running = stack.enter_context(subprocess.Popen(command, **pipes))
        stack.callback(running.terminate)
        assert running.stdout is not None
        server = running.stdout.readline().strip()
        with line_to(server) as line:
            for number in (40, 1000):
                url = caldav.create(server, USER, SECRET, f"plans{number}").url
                counted(line, url, number, missed)
        at_google(missed)
        if program is None:
            print("vdirsyncer is not here: no times beside it.")
        else:
            for number in (40, 1000):
                compared(program, server, folder, number, missed)
    print(*(f"MISSED {each}" for each in missed), sep="\n")
    return int(bool(missed))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
    else:
        sys.exit(main())
