"""What a sync needs at hand: one computer's plan and memory, a phone, and a network that fails."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import TypeVar

from core.changes import Changes
from core.mark import Mark, Memory, Step
from core.model import SessionId, State
from core.stamp import Stamp
from sync.event import Event, event_of, session_uid
from sync.ics_event import amended, read_event
from sync.memory import Calendar
from sync.mirror import Mirror, Outcome
from sync.receive import View
from sync.service import Item, Listing, Service, Unreachable
from tests.states import NOW, ZONE

T = TypeVar("T")

UNTOUCHED = Stamp(0, NOW)


class Crash(Exception):
    """The program is gone, at once."""


@dataclass
class Notebook:
    """A ledger in memory: each step whole, or not at all where a crash comes first."""

    state: State
    memory: Memory = field(default_factory=Memory)
    stamps: dict[SessionId, Stamp] = field(default_factory=dict)
    before_step: Callable[[], None] = lambda: None
    steps: int = 0
    alarm: int | None = 10

    def look(self) -> View:
        return View(self.state, self.stamps, self.memory, self.alarm)

    def record(self, step: Step) -> None:
        self.before_step()
        self.steps += 1
        self.edit(step.changes.apply(self.state))
        marks: dict[SessionId, Mark | None] = {**self.memory.marks, **step.marks}
        intents = {**self.memory.intents, **step.intents}
        self.memory = Memory(
            self.memory.token if step.token is None else step.token,
            {s: mark for s, mark in marks.items() if mark is not None},
            {s: intent for s, intent in intents.items() if intent is not None},
        )

    def edit(self, after: State) -> None:
        """Make an edit, as the library does: the events it changes are a revision further."""
        for session in Changes.between(self.state, after).sessions():
            stamp = self.stamps.get(session, UNTOUCHED)
            self.stamps[session] = replace(stamp, sequence=stamp.sequence + 1)
        self.state = after


@dataclass
class Network:
    """A service whose requests and answers get lost: at the n-th, before or after it arrived."""

    service: Service
    lose_request: int | None = None
    lose_answer: int | None = None
    requests: int = 0
    writes: int = 0

    def listing(self, token: str) -> Listing:
        return self._ask(lambda: self.service.listing(token))

    def fetch(self, uids: Collection[str]) -> list[Item]:
        return self._ask(lambda: self.service.fetch(uids))

    def read(self, body: str) -> Event | None:
        return self.service.read(body)

    def write(self, event: Event, upon: Item | None) -> Item:
        self.writes += 1
        return self._ask(lambda: self.service.write(event, upon))

    def delete(self, item: Item) -> None:
        self.writes += 1
        self._ask(lambda: self.service.delete(item))

    def _ask(self, request: Callable[[], T]) -> T:
        self.requests += 1
        if self.requests == self.lose_request:
            raise Unreachable("The line is dead.")
        answer = request()
        if self.requests == self.lose_answer:
            raise Unreachable("The answer was lost.")
        return answer


def sync(notebook: Notebook, service: Service, *, accept: bool = False) -> Outcome:
    """One sync of the notebook's plan."""
    return Mirror(service, notebook, accept_deletions=accept).sync(NOW)


@dataclass
class Phone:
    """Someone's hand on the events of a calendar."""

    calendar: Calendar

    def event(self, session: SessionId) -> Event:
        event = read_event(self.calendar.bodies[session_uid(session)], ZONE)
        assert event is not None
        return event

    def edit(self, session: SessionId, **fields: object) -> None:
        """Change some fields of the event."""
        uid, event = session_uid(session), self.event(session)
        changed = replace(event, **fields)  # pyright: ignore[reportArgumentType]
        self.calendar.put(uid, amended(self.calendar.bodies[uid], changed, ZONE))

    def delete(self, session: SessionId) -> None:
        self.calendar.remove(session_uid(session))


def local_event(notebook: Notebook, session: SessionId) -> Event:
    """The event as this computer would send it."""
    event = event_of(notebook.state, session, UNTOUCHED)
    assert event is not None
    return event
