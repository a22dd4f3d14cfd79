"""When the user is busy by another of their calendars, as walls for the plan; it writes nothing."""

from urllib.parse import urlsplit

from whenever import Date, Time

from core.errors import Refused
from core.mark import Account
from core.model import Busy, BusyId
from core.saying import Quoted
from core.wallclock import from_wall
from sync.caldav.answers import CALDAV, multistatus
from sync.caldav.discovery import readable_at
from sync.caldav.wire import Wire
from sync.ics_busy import walls
from sync.service import CalendarAddress
from sync.waiting import Heed, nobody

_EVENTS = (
    '<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">'
    "<d:prop><c:calendar-data/></d:prop><c:filter>"
    '<c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT">'
    '<c:time-range start="{since}" end="{until}"/>'
    "</c:comp-filter></c:comp-filter></c:filter></c:calendar-query>"
)
"""RFC 4791 section 7.8: the events of which any occurrence lies in a range."""


def readable(account: Account, secret: str, heed: Heed = nobody) -> list[CalendarAddress]:
    """See `Watching`: every calendar of the user's there, also those that may only be read."""
    return readable_at(Wire(account.user, secret, heed), account.url)


def busy(
    account: Account,
    secret: str,
    url: str,
    zone: str,
    first: Date,
    last: Date,
    heed: Heed = nobody,
) -> dict[BusyId, Busy]:
    """See `Watching`; in one request. What is a wall is what `sync.ics_file.read_busy` says.

    Raises Refused, too, where an event has no clear time: a calendar half understood would be
    planned over.
    """
    since, until = (
        from_wall(date, Time(0, 0), zone).to_stdlib().strftime("%Y%m%dT%H%M%SZ")
        for date in (first, last.add(days=1))
    )
    wire, query = Wire(account.user, secret, heed), _EVENTS.format(since=since, until=until)
    response = wire.xml("REPORT", url, query, 1, (400, 403, 404))
    if response.status_code != 207:
        raise Refused(
            "A calendar that {name} looks into is gone or closed. Choose its "
            "calendars again. ({path})",
            name=Quoted(account.name),
            path=urlsplit(url).path,
        )
    found: dict[BusyId, Busy] = {}
    for resource in multistatus(response.content).resources:
        text = resource.text(f"{CALDAV}calendar-data")
        try:
            found |= {wall.id: wall for wall in walls(text.encode(), zone, first, last)}
        except Refused as why:
            raise Refused(
                "An event that {name} found cannot be read. {why}",
                name=Quoted(account.name),
                why=why,
            ) from why
    return found
