"""Brings a plan and its calendar to agree, in an order that survives being stopped anywhere.

First what came is written, the edit of the plan and its marks in one transaction, with the token
that says how far was read. Then each request: its intent, the request, and its mark in place of the
intent. What was stopped in between is found by the next run, which sends nothing twice.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from whenever import Instant

from core.changes import NOTHING, Changes
from core.errors import Refused
from core.exchange import Stopped
from core.mark import Mark, Memory, Moved, Step
from core.model import SessionId
from core.saying import Quoted, Said, template
from sync.event import session_uid
from sync.receive import Received, View, receive
from sync.send import Send, sends
from sync.service import (
    AT_ONCE,
    Batching,
    Clash,
    Denied,
    Failed,
    Item,
    Listing,
    Service,
    TokenRefused,
    Unreachable,
)

ROUNDS = 3
"""How often to look again where events change under our hands."""

FAILURES = 3
"""After so many failures of the server on one request after the other it is left in peace."""

FEW = 5
"""Fewer events than this may vanish at once without a question."""


class Ledger(Protocol):
    """Where the plan stands and what is remembered of its mirror."""

    def look(self) -> View:
        """Everything as it was last written."""
        ...

    def record(self, step: Step) -> None:
        """Write the step, all of it or nothing; written once this returns.

        Raises Moved where what it changes in the plan was edited since the look.
        """
        ...


class Braked(Refused):
    """Most of a calendar would vanish at once; nothing was changed."""


@dataclass(slots=True)
class Outcome:
    """What one sync did, or would do: titles of what was sent, and the parts taken by session.

    `edit` is all that was taken, as one edit of the plan, written already.
    """

    made: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])
    deleted: list[str] = field(default_factory=list[str])
    taken: dict[SessionId, frozenset[str]] = field(default_factory=dict[SessionId, frozenset[str]])
    problems: list[str] = field(default_factory=list[str])
    edit: Changes = NOTHING


@dataclass(slots=True)
class Mirror:
    """One plan in one calendar. With `dry_run` nothing is written on either side.

    `accept_deletions` lets most of a calendar vanish; `proceed` is asked before each request, with
    how many were sent and are to be, and raises whatever is to stop the sync there. `took` is told
    each edit of the plan once it is written, before anything is sent. `outcome` is true even where
    the sync was stopped.
    """

    service: Service
    ledger: Ledger
    dry_run: bool = False
    accept_deletions: bool = False
    proceed: Callable[[int, int], object] = lambda _sent, _of: None
    took: Callable[[Changes], object] = lambda _edit: None
    outcome: Outcome = field(default_factory=Outcome)

    def sync(self, now: Instant) -> Outcome:
        """Make both sides agree. Raises Refused where the server cannot be asked, or Braked."""
        outcome, clashed = self.outcome, frozenset[SessionId]()
        for _ in range(ROUNDS):
            try:
                clashed = self._round(outcome, clashed, now)
            except Moved:
                continue
            if not clashed:
                return outcome
        outcome.problems.append(
            Said("Events kept changing while they were synced. Sync again in a while.")
        )
        return outcome

    def _round(
        self, outcome: Outcome, clashed: Collection[SessionId], now: Instant
    ) -> frozenset[SessionId]:
        """Once there and back; returns the sessions whose events changed in between."""
        view = self.ledger.look()
        listing = self._listing(view.memory.token)
        items, gone = self._news(view, listing, clashed)
        received = receive(view, items, gone, self.service.read, now)
        self._brake(view.memory, [s for s in gone if s in received.marks], template("the calendar"))
        requests = list(sends(view, received.after, received.marks, self.service.read))
        deletions = [send.session for send in requests if send.event is None]
        self._brake(view.memory, deletions, template("the plan"))
        edit = Changes.between(view.state, received.after)
        if not self.dry_run:
            self._write(view, received, edit, listing.token)
            if edit:
                self.took(edit)
        outcome.edit = outcome.edit.then(edit)
        outcome.taken |= received.taken
        outcome.problems += received.problems
        if not self.dry_run:
            return self._send(requests, outcome)
        for send in requests:
            _note(outcome, send)
        return frozenset()

    def _listing(self, token: str) -> Listing:
        try:
            return self.service.listing(token)
        except TokenRefused:
            return self.service.listing("")

    def _news(
        self, view: View, listing: Listing, clashed: Collection[SessionId]
    ) -> tuple[dict[SessionId, Item], list[SessionId]]:
        """The events that are not as they were marked, and the marked ones that went.

        Each of these is asked for by name: a listing that leaves one out has not deleted it.
        """
        marks = view.memory.marks
        standing = {session_uid(s): s for s, mark in marks.items() if mark.body}
        uids = {session_uid(s): s for s in (*view.state.sessions, *marks)}
        wanted = {uid for uid in map(session_uid, clashed) if uid in uids}
        for uid, etag in listing.etags.items():
            if uid in uids:
                mark = marks.get(uids[uid])
                if mark is None or not mark.body or mark.etag != etag:
                    wanted.add(uid)
        unlisted = standing.keys() - listing.etags.keys() if listing.whole else listing.gone
        wanted |= unlisted & standing.keys()
        found = {uids[item.uid]: item for item in (self.service.fetch(wanted) if wanted else ())}
        return found, sorted(
            standing[uid] for uid in wanted & standing.keys() if standing[uid] not in found
        )

    def _brake(self, memory: Memory, gone: Collection[SessionId], where: str) -> None:
        standing = sum(1 for mark in memory.marks.values() if mark.body)
        if len(gone) < FEW or 2 * len(gone) <= standing or self.accept_deletions:
            return
        raise Braked(
            "{gone} of {standing} events are no longer in {where}. Nothing was changed. If that is "
            "meant, let them go; if not, put them back first.",
            gone=len(gone),
            standing=standing,
            where=Said(where),
        )

    def _write(self, view: View, received: Received, edit: Changes, token: str) -> None:
        old = view.memory
        marks: dict[SessionId, Mark | None] = {
            session: received.marks.get(session)
            for session in old.marks.keys() | received.marks.keys()
            if received.marks.get(session) != old.marks.get(session)
        }
        step = Step(
            edit,
            marks,
            dict.fromkeys(old.intents),
            token if token != old.token else None,
        )
        if step:
            self.ledger.record(step)

    def _send(self, requests: list[Send], outcome: Outcome) -> frozenset[SessionId]:
        if requests:
            self.ledger.record(Step(intents={send.session: send.intent for send in requests}))
        clashed: set[SessionId] = set()
        sent = failures = 0
        while sent < len(requests):
            self.proceed(sent, len(requests))
            together = self._together(requests[sent:])
            for send, answer in zip(together, self._answers(together), strict=True):
                marked: Mapping[SessionId, Mark | None] = {}
                failures = failures + 1 if isinstance(answer, Failed) else 0
                match answer:
                    case Clash():
                        clashed.add(send.session)
                    case Failed() as why if failures == FAILURES:
                        raise why
                    case Refused() as why:
                        outcome.problems.append(
                            Said(
                                "{title} was not sent: {why}",
                                title=Quoted(send.title),
                                why=why.said,
                            )
                        )
                        if failures:
                            continue  # it may have arrived all the same: the intent stays
                    case _:
                        marked = {send.session: answer}
                        _note(outcome, send)
                self.ledger.record(Step(marks=marked, intents={send.session: None}))
            sent += len(together)
        return frozenset(clashed)

    def _together(self, requests: Sequence[Send]) -> Sequence[Send]:
        """The first of the requests that go to the server at once."""
        several = isinstance(self.service, Batching) and requests[0].event is not None
        first = requests[: AT_ONCE if several else 1]
        return [send for send in first if (send.event is None) == (requests[0].event is None)]

    def _answers(self, together: Sequence[Send]) -> Iterator[Mark | Clash | Refused | None]:
        """What came of each. Raises what holds for all of them."""
        writes = [(send.event, send.upon) for send in together if send.event is not None]
        if len(writes) > 1 and isinstance(self.service, Batching):
            for send, answer in zip(together, self.service.write_many(writes), strict=True):
                yield send.mark(answer) if isinstance(answer, Item) else answer
            return
        try:
            yield self._answer(together[0])
        except (Unreachable, Denied, Stopped):
            raise
        except (Clash, Refused) as why:
            yield why

    def _answer(self, send: Send) -> Mark | None:
        if send.event is not None:
            return send.mark(self.service.write(send.event, send.upon))
        if send.upon is not None:
            self.service.delete(send.upon)
        return None


def _note(outcome: Outcome, send: Send) -> None:
    if send.event is None:
        outcome.deleted.append(send.title)
    else:
        (outcome.changed if send.upon else outcome.made).append(send.title)
