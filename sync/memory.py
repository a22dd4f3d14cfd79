"""A calendar in memory, with what a good server does: ETags, tokens, and preconditions.

The conformance suite holds it to the same behaviour as a real server, so it can stand in for one
where an account is only tried out.
"""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, field

from sync.event import UID_SUFFIX, Event
from sync.ics_event import amended, read_event
from sync.service import Clash, Item, Listing, TokenRefused


@dataclass(slots=True)
class Calendar:
    """What the server keeps: the text of each event, and which changed at which of its changes."""

    bodies: dict[str, str] = field(default_factory=dict[str, str])
    changed: dict[str, int] = field(default_factory=dict[str, int])
    changes: int = 0
    oldest: int = 0
    """A token from before this change is refused."""

    def put(self, uid: str, body: str) -> None:
        """Write the event, whoever did so."""
        self.bodies[uid] = body
        self._note(uid)

    def remove(self, uid: str) -> None:
        """Delete the event, whoever did so."""
        if self.bodies.pop(uid, None) is not None:
            self._note(uid)

    def etag(self, uid: str) -> str:
        """What changes whenever the event's text does; empty where there is none."""
        body = self.bodies.get(uid)
        return hashlib.sha256(body.encode()).hexdigest()[:16] if body is not None else ""

    def _note(self, uid: str) -> None:
        self.changes += 1
        self.changed[uid] = self.changes


class MemoryService:
    """The port to a `Calendar`; times without a zone are in `zone`."""

    def __init__(self, calendar: Calendar, zone: str) -> None:
        self._calendar = calendar
        self._zone = zone

    def listing(self, token: str) -> Listing:
        """See `Service`."""
        since, now = int(token or 0), self._calendar
        if token and not now.oldest <= since <= now.changes:
            raise TokenRefused
        named = {uid for uid, at in now.changed.items() if at > since and uid.endswith(UID_SUFFIX)}
        etags = {uid: now.etag(uid) for uid in named & now.bodies.keys()}
        gone = frozenset(named - now.bodies.keys()) if token else frozenset[str]()
        return Listing(etags, gone, str(now.changes), whole=not token)

    def fetch(self, uids: Collection[str]) -> list[Item]:
        """See `Service`."""
        found = [uid for uid in sorted(uids) if uid in self._calendar.bodies]
        return [Item(uid, self._calendar.etag(uid), self._calendar.bodies[uid]) for uid in found]

    def read(self, body: str) -> Event | None:
        """See `Service`."""
        return read_event(body, self._zone)

    def write(self, event: Event, upon: Item | None) -> Item:
        """See `Service`."""
        if self._calendar.etag(event.uid) != (upon.etag if upon else ""):
            raise Clash
        body = amended(upon.body if upon else "", event, self._zone, upon.rings if upon else None)
        self._calendar.put(event.uid, body)
        return Item(event.uid, self._calendar.etag(event.uid), body)

    def delete(self, item: Item) -> None:
        """See `Service`."""
        if self._calendar.etag(item.uid) not in ("", item.etag):
            raise Clash
        self._calendar.remove(item.uid)
