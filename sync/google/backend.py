"""The port to one calendar at Google: Tenday's own events in it, and no others.

An event's id says its UID, so a repeated request meets what the first one made. Google gives no id
twice: an event that was deleted is brought back, or where it lets nobody, made under the next id.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from core.errors import Refused
from core.mark import Account
from sync.event import Event
from sync.google.calendars import place
from sync.google.client import Client, refusal, status_of
from sync.google.event_resource import (
    Resource,
    event_id,
    generation_of,
    new_resource,
    parsed,
    patch,
    read_body,
    text_of,
    uid_of,
)
from sync.service import Clash, Item, Listing, TokenRefused, Unreachable
from sync.waiting import Heed, nobody

PAGE = 2500
GENERATIONS = 20
_GONE = (404, 410)
_TOKEN_REFUSED = (400, 403, 409, 410, 412)


@dataclass(slots=True)
class GoogleService:
    """See `Batching`. `known` is what the last listing told and no one has fetched yet."""

    client: Client
    calendar: str
    zone: str
    known: dict[str, Item] = field(default_factory=dict[str, Item])

    def listing(self, token: str) -> Listing:
        """See `Service`."""
        found, gone, self.known = dict[str, Item](), set[str](), {}
        asked: dict[str, str] = {"syncToken": token} if token else {}
        while True:
            page = self._page(asked, token)
            for resource in page.get("items", ()):
                uid = uid_of(str(resource["id"]))
                if uid and _is_deleted(resource):
                    gone.add(uid)
                elif uid:
                    found[uid] = _item(resource)
            if "nextPageToken" not in page:
                break
            asked = {**asked, "pageToken": page["nextPageToken"]}
        self.known = dict(found)
        etags = {uid: item.etag for uid, item in found.items()}
        lost = frozenset(gone - etags.keys()) if token else frozenset[str]()
        return Listing(etags, lost, str(page.get("nextSyncToken", "")), whole=not token)

    def fetch(self, uids: Collection[str]) -> list[Item]:
        """See `Service`."""
        found = {uid: self.known.pop(uid) for uid in sorted(uids) if uid in self.known}
        wanted = [uid for uid in sorted(uids) if uid not in found]
        for uid, resource in zip(wanted, self._latest(wanted), strict=True):
            if resource is not None and not _is_deleted(resource):
                found[uid] = _item(resource)
        return [found[uid] for uid in sorted(found)]

    def read(self, body: str) -> Event | None:
        """See `Service`."""
        return read_body(body, self.zone)

    def write(self, event: Event, upon: Item | None) -> Item:
        """See `Service`."""
        (done,) = self.write_many([(event, upon)])
        if isinstance(done, Exception):
            raise done
        return done

    def write_many(
        self, writes: Sequence[tuple[Event, Item | None]]
    ) -> list[Item | Clash | Refused]:
        """See `Batching`."""
        requests = [self._writing(event, upon) for event, upon in writes]
        answers = self.client.send_all(requests)
        return [
            self._written(event, upon, answer)
            for (event, upon), answer in zip(writes, answers, strict=True)
        ]

    def delete(self, item: Item) -> None:
        """See `Service`."""
        id_ = str(parsed(item.body).get("id", event_id(item.uid, 0)))
        request = self._events.delete(calendarId=self.calendar, eventId=id_, sendUpdates="none")
        request.headers["If-Match"] = item.etag
        (answer,) = self.client.send_all([request])
        if status_of(answer) == 412:
            latest = self.fetch([item.uid])
            if latest:
                raise Clash
        elif isinstance(answer, Exception) and status_of(answer) not in _GONE:
            raise refusal(answer)

    @property
    def _events(self) -> Any:
        return self.client.events

    def _page(self, asked: dict[str, str], token: str) -> Any:
        request = self._events.list(
            calendarId=self.calendar, maxResults=PAGE, singleEvents=False, **asked
        )
        (answer,) = self.client.send_all([request])
        status = status_of(answer)
        if token and status in _TOKEN_REFUSED:
            raise TokenRefused
        if "pageToken" in asked and status in _TOKEN_REFUSED:
            raise Unreachable("The calendar changed while it was read. Sync again.")
        if status:
            raise refusal(answer)
        return answer

    def _writing(self, event: Event, upon: Item | None) -> Any:
        if upon is None:
            return self._inserting(event, 0)
        request = self._events.patch(
            calendarId=self.calendar,
            eventId=str(parsed(upon.body).get("id", event_id(event.uid, 0))),
            body=patch(upon.body, event, self.zone, upon.rings),
            sendUpdates="none",
        )
        request.headers["If-Match"] = upon.etag
        return request

    def _inserting(self, event: Event, generation: int) -> Any:
        body = new_resource(event, generation, self.zone)
        return self._events.insert(calendarId=self.calendar, body=body, sendUpdates="none")

    def _written(self, event: Event, upon: Item | None, answer: Any) -> Item | Clash | Refused:
        status = status_of(answer)
        if not status:
            return _item(answer)
        if upon is not None and status in (*_GONE, 412):
            return Clash()
        if upon is None and status == 409:
            return self._again(event)
        return refusal(answer)

    def _again(self, event: Event) -> Item | Clash | Refused:
        """Make an event whose id is taken: by one that stands, or by one that was deleted."""
        (latest,) = self._latest([event.uid])
        if latest is not None and not _is_deleted(latest):
            return Clash()
        generation = generation_of(latest["id"]) if latest else 0
        if latest is not None:
            body = new_resource(event, generation, self.zone)
            request = self._events.update(
                calendarId=self.calendar, eventId=latest["id"], body=body, sendUpdates="none"
            )
            request.headers["If-Match"] = latest["etag"]
            (answer,) = self.client.send_all([request])
            if status_of(answer) not in (403, *_GONE):
                return self._written(event, _item(latest), answer)
        (answer,) = self.client.send_all([self._inserting(event, generation + 1)])
        return Clash() if status_of(answer) == 409 else self._written(event, None, answer)

    def _latest(self, uids: Sequence[str]) -> list[Resource | None]:
        """What stands under each uid's last id, deleted or not."""
        found: dict[str, Resource] = {}
        waiting = [*uids]
        for generation in range(GENERATIONS):
            if not waiting:
                break
            answers = self.client.send_all([*self._getting(waiting, generation)])
            there = {
                uid: answer
                for uid, answer in zip(waiting, answers, strict=True)
                if not status_of(answer)
            }
            found |= there
            waiting = [uid for uid, resource in there.items() if _is_deleted(resource)]
        return [found.get(uid) for uid in uids]

    def _getting(self, uids: Sequence[str], generation: int) -> Iterator[Any]:
        for uid in uids:
            yield self._events.get(calendarId=self.calendar, eventId=event_id(uid, generation))


def connect(account: Account, secret: str, zone: str, heed: Heed = nobody) -> GoogleService:
    """See `Backend`."""
    root, id_ = place(account.url)
    return GoogleService(Client(root, secret, heed), id_, zone)


def _item(resource: Resource) -> Item:
    return Item(uid_of(str(resource["id"])), str(resource["etag"]), text_of(resource))


def _is_deleted(resource: Resource) -> bool:
    return resource.get("status") == "cancelled"
