"""When the user is busy by their calendar at Google, as walls for the plan; it writes nothing."""

import hashlib
from collections.abc import Iterator

from whenever import Date, Instant, OffsetDateTime, Time

from core.errors import Refused
from core.exchange import NotAllowed
from core.mark import Account
from core.model import Busy, BusyId
from core.saying import Quoted
from core.timespan import Span
from core.wallclock import from_wall
from sync.google.calendars import place
from sync.google.client import Client, refusal, status_of
from sync.google.sign_in import sees_busy
from sync.service import CalendarAddress
from sync.waiting import Heed, nobody

PRIMARY = "primary"
"""What Google calls the calendar of whoever signed in."""

DAYS = 60
"""Google refuses to tell of more than about three months at once."""


def readable(account: Account, secret: str, heed: Heed = nobody) -> list[CalendarAddress]:
    """See `Watching`: the user's own calendar, since Tenday may not look for others."""
    if not sees_busy(secret):
        raise NotAllowed(
            "Tenday may not see yet when you are busy. Sign in again to let it; it gets to know "
            "when, and not why."
        )
    return [CalendarAddress("Google Calendar", PRIMARY)]


def busy(
    account: Account,
    secret: str,
    url: str,
    zone: str,
    first: Date,
    last: Date,
    heed: Heed = nobody,
) -> dict[BusyId, Busy]:
    """See `Watching`. Google says when and not why, so all are called “Busy”."""
    client = Client(place(account.url)[0], secret, heed)
    asked = [
        {
            "timeMin": span.start.format_iso(),
            "timeMax": span.end.format_iso(),
            "items": [{"id": url}],
        }
        for span in _spans(first, last, zone)
    ]
    answers = client.send_all([client.api.freebusy().query(body=body) for body in asked])
    found: dict[BusyId, Busy] = {}
    for answer in answers:
        if status_of(answer):
            raise refusal(answer)
        told = answer["calendars"][url]
        if told.get("errors"):  # no word of busy times is no free time
            raise Refused(
                "A calendar that {name} looks into is gone or closed. Choose its calendars again. "
                "({path})",
                name=Quoted(account.name),
                path=url,
            )
        for period in told.get("busy", ()):
            span = Span(_instant(period["start"]), _instant(period["end"]))
            key = f"{account.url}\n{span.start}\n{span.end}"
            id_ = BusyId(hashlib.sha256(key.encode()).hexdigest()[:32])
            found[id_] = Busy(id_, "Busy", span)
    return found


def _spans(first: Date, last: Date, zone: str) -> Iterator[Span]:
    """The dates in as few spans as Google takes."""
    midnight, after = Time(0, 0), last.add(days=1)
    while first < after:
        end = min(first.add(days=DAYS), after)
        yield Span(from_wall(first, midnight, zone), from_wall(end, midnight, zone))
        first = end


def _instant(told: str) -> Instant:
    return OffsetDateTime.parse_iso(told).to_instant()
