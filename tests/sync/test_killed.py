"""A sync that is killed anywhere, with a real library: nothing twice, nothing lost."""

import json
import os
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import pytest

from core import edits
from core.changes import Changes
from core.mark import Account, Step
from core.model import SessionId, State
from core.store.library import Library
from sync.event import Event, session_uid
from sync.ledger import LibraryLedger
from sync.memory import Calendar, MemoryService
from sync.mirror import Mirror
from sync.service import Item, Listing
from tests.states import FIRST_DAY, NOW, ZONE, at, sample_state, session_id
from tests.sync.installation import Network, Phone

PLANNED, DONE, MISSED, OTHER_DONE = (
    session_id(*place) for place in ((3, 1), (1, 1), (1, 2), (2, 1))
)
THURSDAY = at(FIRST_DAY.add(days=3), 15)
PROGRAMS = get_context("spawn") if sys.platform == "win32" else get_context("forkserver")
PROGRAMS.set_forkserver_preload([__name__])
ACCOUNT = Account("cloud", "caldav", "https://cloud.example/tenday/", "ada")
MOMENTS = 53
"""In the life of the four syncs: before and after each request, and each transaction."""


class Clock:
    """Counts the moments, and kills the program at the one it was set to."""

    def __init__(self, last: int) -> None:
        self.last, self.passed = last, 0

    def tick(self) -> None:
        self.passed += 1
        if self.passed == self.last:
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


def live(folder: Path, last: int) -> int:
    """Sync, edit and delete here, then there, with a sync after each; returns the moments."""
    clock = Clock(last)
    with closing(Library.open(folder / "library.sqlite", NOW)) as library:
        plan = sample_state().plan.id
        ledger = Killed(library, ACCOUNT, plan, lambda: NOW)
        ledger.clock = clock
        service = OnDisk(folder / "calendar.json", clock)
        phone = Phone(service.calendar)

        def sync() -> None:
            Mirror(service, ledger, accept_deletions=True).sync(NOW)

        def edit(how: Callable[[State], State]) -> None:
            before = library.load(plan)
            library.write(plan, Changes.between(before, how(before)), NOW)

        sync()
        edit(lambda s: edits.delete_session(edits.retitle(s, PLANNED, "Once more"), DONE))
        sync()
        phone.edit(PLANNED, start=THURSDAY, end=THURSDAY.add(minutes=60))
        phone.edit(MISSED, summary="From the phone")
        phone.delete(OTHER_DONE)
        service.keep()
        sync()
        edit(lambda s: edits.write_note(edits.retitle(s, PLANNED, "Here"), MISSED, "A note"))
        sync()
    return clock.passed


def ready(folder: Path) -> None:
    """A library with the plan and the account."""
    with closing(Library.open(folder / "library.sqlite", NOW)) as library:
        library.add(sample_state(), b"", NOW)
        library.mirrors.add(ACCOUNT)


def test_every_moment_is_one_to_be_killed_at(tmp_path: Path) -> None:
    """The tests below miss none."""
    ready(tmp_path)
    assert live(tmp_path, 0) == MOMENTS


@pytest.mark.parametrize("last", range(1, MOMENTS + 1))
def test_a_killed_sync_is_made_good_by_the_next(last: int, tmp_path: Path) -> None:
    """One event for each session, the last edits in it, and nothing to send after that.

    Nothing is asked either, but for the one that was deleted on the other side.
    """
    plan = sample_state().plan.id
    ready(tmp_path)
    program = PROGRAMS.Process(target=live, args=(tmp_path, last))
    program.start()
    program.join()
    assert program.exitcode not in (0, 1)
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
    was_there = session_uid(OTHER_DONE) not in calendar.bodies
    asked = {OTHER_DONE} if was_there else set[SessionId]()
    assert calendar.bodies.keys() == {session_uid(s) for s in state.slots.keys() - asked}
    assert Phone(calendar).event(PLANNED).summary == "And again"
    assert not memory.intents
    assert {s for s, mark in memory.marks.items() if mark.held or not mark.body} == asked
    if was_there:
        assert state.slots[PLANNED].start == THURSDAY
        assert state.sessions[MISSED].title == "From the phone"
