"""A sync that is killed anywhere, with a real library: nothing twice, nothing lost.

Run as a program, this file is the one that is killed: python -m tests.sync.test_killed FOLDER STEP
"""

import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import settings

from core import edits
from core.changes import Changes
from core.mark import Account, Step
from core.store.library import Library
from sync.event import Event, session_uid
from sync.ledger import LibraryLedger
from sync.memory import Calendar, MemoryService
from sync.mirror import Mirror
from sync.service import Item, Listing
from tests.states import NOW, ZONE, sample_state, session_id
from tests.sync.installation import Network, Phone

PLANNED, DONE = session_id(3, 1), session_id(1, 1)
ACCOUNT = Account("cloud", "caldav", "https://cloud.example/tenday/", "ada")
STEPS = 30
"""Moments in the life of the two syncs: before and after each request, and each transaction."""


class Clock:
    """Counts the moments, and kills the program at the one it was set to."""

    def __init__(self, last: int) -> None:
        self.left = last

    def tick(self) -> None:
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


class OnDisk(MemoryService):
    """A server that outlives the program: its calendar is a file, written with each request."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.calendar = Calendar()
        if path.exists():
            kept = json.loads(path.read_text())
            self.calendar = Calendar(kept["bodies"], kept["changed"], kept["changes"])
        super().__init__(self.calendar, ZONE)
        self._path, self._clock = path, clock

    def listing(self, token: str) -> Listing:
        self._clock.tick()
        return super().listing(token)

    def write(self, event: Event, upon: Item | None) -> Item:
        self._clock.tick()
        item = super().write(event, upon)
        self.keep()
        return item

    def delete(self, item: Item) -> None:
        self._clock.tick()
        super().delete(item)
        self.keep()

    def keep(self) -> None:
        kept = self.calendar
        told = {"bodies": kept.bodies, "changed": kept.changed, "changes": kept.changes}
        new = self._path.with_suffix(".new")
        new.write_text(json.dumps(told))
        new.replace(self._path)
        self._clock.tick()


class Killed(LibraryLedger):
    """The library's ledger, whose transactions are moments too."""

    clock: Clock

    def record(self, step: Step) -> None:
        self.clock.tick()
        super().record(step)
        self.clock.tick()


def live(folder: Path, last: int) -> None:
    """Sync, edit and delete, sync again."""
    clock = Clock(last)
    with closing(Library.open(folder / "library.sqlite", NOW)) as library:
        plan = sample_state().plan.id
        ledger = Killed(library, ACCOUNT, plan, lambda: NOW)
        ledger.clock = clock
        service = OnDisk(folder / "calendar.json", clock)
        Mirror(service, ledger).sync(NOW)
        before = library.load(plan)
        after = edits.delete_session(edits.retitle(before, PLANNED, "Once more"), DONE)
        library.write(plan, Changes.between(before, after), NOW)
        Mirror(service, ledger).sync(NOW)


def moments() -> list[int]:
    """A few moments to be killed at, always the same; many with --long."""
    many = settings().max_examples > 100
    return sorted(Random(7).sample(range(1, STEPS + 1), 30 if many else 3))


@pytest.mark.parametrize("last", moments())
def test_a_killed_sync_is_made_good_by_the_next(last: int, tmp_path: Path) -> None:
    """One event for each session, the last edit in it, and nothing to ask or to send after that."""
    plan = sample_state().plan.id
    with closing(Library.open(tmp_path / "library.sqlite", NOW)) as library:
        library.add(sample_state(), b"", NOW)
        library.mirrors.add(ACCOUNT)
    program = [sys.executable, "-m", "tests.sync.test_killed", str(tmp_path), str(last)]
    assert subprocess.run(program, check=False).returncode != 0
    with closing(Library.open(tmp_path / "library.sqlite", NOW)) as library:
        before = library.load(plan)
        after = edits.retitle(before, PLANNED, "And again")
        library.write(plan, Changes.between(before, after), NOW)
        ledger = LibraryLedger(library, ACCOUNT, plan, lambda: NOW)
        service = OnDisk(tmp_path / "calendar.json", Clock(0))
        network = Network(service)
        Mirror(network, ledger).sync(NOW)
        network.writes = 0
        Mirror(network, ledger).sync(NOW)
        assert network.writes == 0
        calendar, memory, state = service.calendar, ledger.look().memory, library.load(plan)
    assert calendar.bodies.keys() == {session_uid(s) for s in state.slots}
    assert Phone(calendar).event(PLANNED).summary == "And again"
    assert not memory.intents
    assert not any(mark.held or not mark.body for mark in memory.marks.values())


if __name__ == "__main__":
    live(Path(sys.argv[1]), int(sys.argv[2]))
