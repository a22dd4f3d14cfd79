"""One calendar of a CalDAV server as the engine's port: listed, fetched, written, deleted.

An event stands where its UID says, so that a repeated request finds what it made. What servers do
differently has a method of its own that says so.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.sax.saxutils import escape

from core.errors import Refused
from core.mark import Account
from core.saying import Quoted
from sync.caldav.answers import (
    CALDAV,
    CS,
    DAV,
    Multistatus,
    Resource,
    etag_in,
    multistatus,
    names_in,
)
from sync.caldav.discovery import calendars_at, create_at
from sync.caldav.wire import Wire
from sync.event import UID_SUFFIX, Event
from sync.ics_event import amended, read_event
from sync.service import CalendarAddress, Clash, Item, Listing, TokenRefused
from sync.waiting import Heed, nobody

if TYPE_CHECKING:
    from requests import Response

BATCH = 100
"""So many events are asked for at once."""

CTAG = "ctag "
"""What a token begins with where the server only tells whether anything changed at all."""

_NO_TOKEN = (400, 403, 404, 405, 409, 410, 412, 415, 500, 501)
"""Codes of servers that do not know a token any more, or know none."""

_UNMOVED = (400, 403, 404, 405, 409, 412, 415, 423, 501, 502)
"""Codes of servers that do not move an event."""

_SYNC = (
    '<d:sync-collection xmlns:d="DAV:"><d:sync-token>{token}</d:sync-token>'
    "<d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>"
)
_TAGS = '<d:propfind xmlns:d="DAV:"><d:prop><d:getetag/></d:prop></d:propfind>'
_CTAG = (
    '<d:propfind xmlns:d="DAV:" xmlns:s="http://calendarserver.org/ns/">'
    "<d:prop><s:getctag/></d:prop></d:propfind>"
)
_SPACES = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"'
_GET = f"<c:calendar-multiget {_SPACES}><d:prop><d:getetag/><c:calendar-data/></d:prop>"
_FIND = (
    f"<c:calendar-query {_SPACES}><d:prop><d:getetag/><c:calendar-data/></d:prop><c:filter>"
    '<c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"><c:prop-filter name="UID">'
    '<c:text-match collation="i;octet">{uid}</c:text-match>'
    "</c:prop-filter></c:comp-filter></c:comp-filter></c:filter></c:calendar-query>"
)


def connect(account: Account, secret: str, zone: str, heed: Heed = nobody) -> "CalDavService":
    """See `Backend.connect`."""
    return CalDavService(account.url, Wire(account.user, secret, heed), zone)


def calendars(url: str, user: str, secret: str, heed: Heed = nobody) -> list[CalendarAddress]:
    """See `Backend.calendars`."""
    return calendars_at(Wire(user, secret, heed), url)


def create(url: str, user: str, secret: str, name: str, heed: Heed = nobody) -> CalendarAddress:
    """See `Backend.create`."""
    return create_at(Wire(user, secret, heed), url, name)


@dataclass(slots=True)
class CalDavService:
    """See `Service`. `url` is the calendar's own address, ending in a slash."""

    url: str
    wire: Wire
    zone: str
    _places: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    """Where events stand that another program put under a name of its own."""

    # Looking

    def listing(self, token: str) -> Listing:
        """See `Service`."""
        if token.startswith(CTAG):
            return self._listing_by_ctag(token)
        etags: dict[str, str] = {}
        gone: set[str] = set()
        whole, cut = not token, True
        while cut:
            body = _SYNC.format(token=escape(token))
            response = self.wire.xml("REPORT", self.url, body, 0, _NO_TOKEN)
            if response.status_code != 207 and token:
                raise TokenRefused
            if response.status_code != 207:
                return self._listing_by_ctag("")
            said = multistatus(response.content)
            cut = self._take(said, etags, gone) and said.token not in ("", token)
            token = said.token
        return Listing(etags, frozenset(gone - etags.keys()), token, whole)

    def _take(self, said: Multistatus, etags: dict[str, str], gone: set[str]) -> bool:
        """Note what changed; returns whether the server told only a part of it (RFC 6578, 3.6)."""
        for each in said.resources:
            uid = self._uid(each.href)
            if uid is None:
                continue
            if each.status == 404:
                gone.add(uid)
                etags.pop(uid, None)
            elif each.status == 200:
                etags[uid] = etag_in(each.text(f"{DAV}getetag"))
        return any(each.status == 507 for each in said.resources)

    def _listing_by_ctag(self, token: str) -> Listing:
        """For servers without sync tokens: ask whether anything changed, then for all tags."""
        told = multistatus(self.wire.xml("PROPFIND", self.url, _CTAG, 0).content)
        ctag = next((each.text(f"{CS}getctag") for each in told.resources), "")
        now = f"{CTAG}{ctag}" if ctag else ""
        if now and now == token:
            return Listing({}, frozenset(), token, whole=False)
        said = multistatus(self.wire.xml("PROPFIND", self.url, _TAGS, 1).content)
        etags: dict[str, str] = {}
        self._take(said, etags, set())
        return Listing(etags, frozenset(), now, whole=True)

    def fetch(self, uids: Collection[str]) -> list[Item]:
        """See `Service`."""
        wanted = iter(sorted(uids))
        found: dict[str, Item] = {}
        while batch := list(islice(wanted, BATCH)):
            found |= self._got(batch)
        for uid in sorted(set(uids) - found.keys())[:BATCH]:
            found |= self._found_elsewhere(uid)
        return [found[uid] for uid in sorted(found)]

    def _got(self, uids: list[str]) -> dict[str, Item]:
        hrefs = "".join(f"<d:href>{escape(urlsplit(self._at(u)).path)}</d:href>" for u in uids)
        body = f"{_GET}{hrefs}</c:calendar-multiget>"
        said = multistatus(self.wire.xml("REPORT", self.url, body, 1).content)
        by_path = {unquote(urlsplit(self._at(uid)).path): uid for uid in uids}
        named = ((by_path.get(unquote(urlsplit(r.href).path)), r) for r in said.resources)
        return {uid: item for uid, r in named if uid and (item := _item(uid, r))}

    def _found_elsewhere(self, uid: str) -> dict[str, Item]:
        """The event under another name, where a phone or an import gave it one."""
        body = _FIND.format(uid=escape(uid))
        response = self.wire.xml("REPORT", self.url, body, 1, _NO_TOKEN)
        if response.status_code != 207:
            return {}
        for each in multistatus(response.content).resources:
            item = _item(uid, each)
            if item is not None and _says(item.body, uid):
                return self._taken_home(uid, item, urljoin(self.url, each.href))
        return {}

    def _taken_home(self, uid: str, item: Item, place: str) -> dict[str, Item]:
        """Have the event stand where its UID says: a listing tells of no other place.

        Where the server moves nothing it is known until the end of this sync.
        """
        headers = {"Destination": self._at(uid), "Overwrite": "F"}
        if self.wire.ask("MOVE", place, "", headers, _UNMOVED).status_code < 300:
            return self._got([uid])
        self._places[uid] = place
        return {uid: item}

    def read(self, body: str) -> Event | None:
        """See `Service`."""
        return read_event(body, self.zone)

    # Writing

    def write(self, event: Event, upon: Item | None) -> Item:
        """See `Service`."""
        body = amended(upon.body if upon else "", event, self.zone, upon.rings if upon else None)
        expect = (400, 403, 404, 409, 412, 413, 507)
        response = self._changed("PUT", event.uid, upon, body, expect)
        self._refuse(response, event.summary)
        etag = response.headers.get("ETag", "")
        if not etag or etag.startswith("W/"):
            return self._as_kept(event.uid, body)
        return Item(event.uid, etag, body)

    def _as_kept(self, uid: str, body: str) -> Item:
        """Look again, for servers that do not say under which tag they kept the event.

        Raises Clash where someone else has edited it since.
        """
        kept = self._got([uid]).get(uid) or Item(uid, "", body)
        sent, found = self.read(body), self.read(kept.body)
        if sent is None or found is None:
            raise Clash
        if _told(sent) != _told(found) and _freshness(sent) != _freshness(found):
            raise Clash
        return kept

    def _refuse(self, response: "Response", title: str) -> None:
        code = response.status_code
        if code < 300:
            return
        if code in (404, 409, 412) or f"{CALDAV}no-uid-conflict" in names_in(response.content):
            raise Clash
        host = urlsplit(self.url).hostname
        if code in (413, 507):
            raise Refused(
                "{host} has no room for it. Make some there, or shorten the note.", host=host
            )
        if code == 400:
            raise Refused(
                "{host} does not take {title}. Where it was deleted before, empty the "
                "trash there, then sync again.",
                host=host,
                title=Quoted(title),
            )
        raise Refused(
            "{host} does not let you write to this calendar. Choose another one.", host=host
        )

    def delete(self, item: Item) -> None:
        """See `Service`."""
        code = self._changed("DELETE", item.uid, item, "", (404, 410, 412)).status_code
        if code == 412 or (code in (404, 410) and self._found_elsewhere(item.uid)):
            raise Clash

    def _changed(
        self, method: str, uid: str, upon: Item | None, body: str, expect: Collection[int]
    ) -> "Response":
        """The answer to a request that holds only for what we knew.

        No weak tag fulfils a condition (RFC 9110, 13.1.1): of a server that has no others, an event
        that still bears the tag we knew is changed without one.
        """
        headers = {"Content-Type": "text/calendar; charset=utf-8"} if body else {}
        conditional = {**headers, **_condition(upon)}
        response = self.wire.ask(method, self._at(uid), body, conditional, expect)
        if response.status_code == 412 and upon is not None:
            stands = self._got([uid]).get(uid)
            if stands is not None and stands.etag == upon.etag:
                return self.wire.ask(method, self._at(uid), body, headers, expect)
        return response

    # Names

    def _at(self, uid: str) -> str:
        return self._places.get(uid) or urljoin(self.url, f"{quote(uid, safe='@')}.ics")

    def _uid(self, href: str) -> str | None:
        """The UID of Tenday's event at the address; None for all else, the calendar included."""
        name = unquote(urlsplit(href).path).rsplit("/", 1)[-1]
        return name.removesuffix(".ics") if name.endswith(f"{UID_SUFFIX}.ics") else None


def _condition(upon: Item | None) -> dict[str, str]:
    """What has to hold for a write: nothing there yet, or what we knew."""
    if upon is None:
        return {"If-None-Match": "*"}
    return {"If-Match": upon.etag} if upon.etag else {}


def _told(event: Event) -> object:
    return event.start, event.end, event.summary, event.description, event.state


def _freshness(event: Event) -> object:
    return event.sequence, event.modified


def _item(uid: str, resource: Resource) -> Item | None:
    body = resource.text(f"{CALDAV}calendar-data")
    etag = etag_in(resource.text(f"{DAV}getetag"))
    return Item(uid, etag, body) if resource.status == 200 and body else None


def _says(body: str, uid: str) -> bool:
    """Whether the text has exactly this UID; servers may match a part of it."""
    unfolded = body.replace("\r\n ", "").replace("\n ", "")
    return any(line.strip() == f"UID:{uid}" for line in unfolded.splitlines())
