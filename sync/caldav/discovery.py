"""From what a user types to the calendars that are there (RFC 6764, RFC 4791 section 6.2.1)."""

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit
from uuid import uuid4
from xml.sax.saxutils import escape

from core.errors import Refused
from core.saying import Quoted
from sync.caldav.answers import CALDAV, DAV, Multistatus, Resource, multistatus
from sync.caldav.wire import Wire, checked, same_site
from sync.service import CalendarAddress

_PRINCIPAL = (
    '<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop>'
    "<d:current-user-principal/><d:resourcetype/><d:displayname/><c:calendar-home-set/>"
    "</d:prop></d:propfind>"
)
_CALENDARS = (
    '<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop>'
    "<d:resourcetype/><d:displayname/><d:current-user-privilege-set/>"
    "<c:supported-calendar-component-set/></d:prop></d:propfind>"
)
_PROPERTIES = (
    "<d:set><d:prop>{kind}<d:displayname>{name}</d:displayname>"
    '<c:supported-calendar-component-set><c:comp name="VEVENT"/>'
    "</c:supported-calendar-component-set></d:prop></d:set>"
)
_KIND = "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>"
_SPACES = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"'
_NOWHERE = (400, 403, 404, 405, 409, 501)
"""Codes by which a server says that there is nothing of the kind at an address."""


def calendars_at(wire: Wire, url: str) -> list[CalendarAddress]:
    """The calendars that take events: the one at `url`, or those of the user there."""
    for start in _starts(url):
        found = _asked(wire, start, _PRINCIPAL, 0)
        own = found.resources[0] if found and found.resources else None
        if own is not None and own.has(f"{DAV}resourcetype", f"{CALDAV}calendar"):
            return [CalendarAddress(own.text(f"{DAV}displayname") or "Calendar", start)]
        home = _home(wire, start, own)
        if home:
            listed = _asked(wire, home, _CALENDARS, 1)
            resources = listed.resources if listed else []
            return [_address(home, each) for each in resources if _takes_events(each)]
    raise _nothing_there(url)


def readable_at(wire: Wire, calendar: str) -> list[CalendarAddress]:
    """The user's other calendars beside the one at an address, whether they take events or not."""
    found = _asked(wire, calendar, _PRINCIPAL, 0)
    own = found.resources[0] if found and found.resources else None
    home = _home(wire, calendar, own) or urljoin(calendar, "..")
    listed = _asked(wire, home, _CALENDARS, 1)
    others = [
        _address(home, each)
        for each in (listed.resources if listed else [])
        if each.has(f"{DAV}resourcetype", f"{CALDAV}calendar") and _holds_events(each)
    ]
    here = urlsplit(calendar).path.rstrip("/")
    return [each for each in others if urlsplit(each.url).path.rstrip("/") != here]


def create_at(wire: Wire, url: str, name: str) -> CalendarAddress:
    """Make a calendar among the user's others."""
    for start in _starts(url):
        found = _asked(wire, start, _PRINCIPAL, 0)
        home = _home(wire, start, found.resources[0] if found and found.resources else None)
        if home:
            break
    else:
        raise _nothing_there(url)
    made = urljoin(home, f"tenday-{uuid4().hex[:8]}/")
    said = {"name": escape(name)}
    plain = f"<c:mkcalendar {_SPACES}>{_PROPERTIES.format(kind='', **said)}</c:mkcalendar>"
    extended = f"<d:mkcol {_SPACES}>{_PROPERTIES.format(kind=_KIND, **said)}</d:mkcol>"
    for method, body in (("MKCALENDAR", plain), ("MKCOL", extended)):
        if wire.xml(method, made, body, 0, _NOWHERE).status_code < 300:
            return CalendarAddress(name, made)
    raise Refused(
        "{host} lets nobody make calendars from outside. Make one called "
        "{name} on its own pages, then choose it here.",
        host=urlsplit(home).hostname,
        name=Quoted(name),
    )


def _starts(url: str) -> Iterator[str]:
    """Where to look, in turn: as typed, at the well-known place, and at the server's root."""
    typed = checked(url)
    yield typed
    yield urljoin(typed, "/.well-known/caldav")
    yield urljoin(typed, "/")


def _home(wire: Wire, start: str, own: Resource | None) -> str:
    """The collection of the user's calendars, empty where it is not told."""
    if own is None:
        return ""
    homes = own.hrefs(f"{CALDAV}calendar-home-set")
    base = start
    if not homes:
        principals = own.hrefs(f"{DAV}current-user-principal")
        if not principals:
            return ""
        base = _joined(start, principals[0])
        told = _asked(wire, base, _PRINCIPAL, 0)
        resources = told.resources if told else []
        homes = [h for each in resources for h in each.hrefs(f"{CALDAV}calendar-home-set")]
    return _joined(base, homes[0]).rstrip("/") + "/" if homes else ""


def _joined(base: str, href: str) -> str:
    """The address that a server's own reference means. Raises Refused where it leads away."""
    url = urljoin(base, href)
    if not same_site(base, url):
        raise Refused(
            "{host} says that your calendars are at {other}. If that is right, enter that address.",
            host=urlsplit(base).hostname,
            other=urlsplit(url).hostname,
        )
    return url


def _asked(wire: Wire, url: str, body: str, depth: int) -> Multistatus | None:
    """The answer, or None where there is nothing of the kind at the address."""
    response = wire.xml("PROPFIND", url, body, depth, _NOWHERE)
    return multistatus(response.content) if response.status_code == 207 else None


def _address(home: str, resource: Resource) -> CalendarAddress:
    url = urljoin(home, resource.href)
    name = resource.text(f"{DAV}displayname")
    return CalendarAddress(name or url.rstrip("/").rsplit("/", 1)[-1], url.rstrip("/") + "/")


def _takes_events(resource: Resource) -> bool:
    if not resource.has(f"{DAV}resourcetype", f"{CALDAV}calendar"):
        return False
    if not _holds_events(resource):
        return False
    rights = resource.properties.get(f"{DAV}current-user-privilege-set")
    allowed = {f"{DAV}{name}" for name in ("all", "write", "write-content", "bind")}
    return rights is None or any(right.tag in allowed for right in rights.iter())


def _holds_events(resource: Resource) -> bool:
    kinds = resource.properties.get(f"{CALDAV}supported-calendar-component-set")
    return kinds is None or not len(kinds) or any(k.get("name") == "VEVENT" for k in kinds)


def _nothing_there(url: str) -> Refused:
    return Refused(
        "There are no calendars at {host}. Enter the CalDAV address that "
        "your provider names; many call it “DAV” or “other devices”.",
        host=urlsplit(checked(url)).hostname,
    )
