"""When the user is busy by their calendar at Google, as walls for the plan; it writes nothing."""

import hashlib

from whenever import Date, Instant, OffsetDateTime, Time

from core.exchange import NotAllowed
from core.mark import Account
from core.model import Busy, BusyId
from core.timespan import Span
from core.wallclock import from_wall
from sync.google.calendars import place
from sync.google.client import Client, refusal, status_of
from sync.google.sign_in import sees_busy
from sync.service import CalendarAddress

PRIMARY = "primary"
"""What Google calls the calendar of whoever signed in."""


def readable(account: Account, secret: str) -> list[CalendarAddress]:
    """See `Watching`: the user's own calendar, since Tenday may not look for others."""
    if not sees_busy(secret):
        raise NotAllowed(
            "Tenday may not see yet when you are busy. Sign in again to let it; it gets to know "
            "when, and not why."
        )
    return [CalendarAddress("Google Calendar", PRIMARY)]


def busy(
    account: Account, secret: str, url: str, zone: str, first: Date, last: Date
) -> dict[BusyId, Busy]:
    """See `Watching`; in one request. Google says when and not why, so all are called “Busy”."""
    midnight = Time(0, 0)
    since, until = from_wall(first, midnight, zone), from_wall(last.add(days=1), midnight, zone)
    client = Client(place(account.url)[0], secret)
    asked = {
        "timeMin": since.format_iso(),
        "timeMax": until.format_iso(),
        "items": [{"id": url}],
    }
    (answer,) = client.send_all([client.api.freebusy().query(body=asked)])
    if status_of(answer):
        raise refusal(answer)
    found: dict[BusyId, Busy] = {}
    for period in answer["calendars"][url].get("busy", ()):
        span = Span(_instant(period["start"]), _instant(period["end"]))
        key = f"{account.url}\n{span.start}\n{span.end}"
        id_ = BusyId(hashlib.sha256(key.encode()).hexdigest()[:32])
        found[id_] = Busy(id_, "Busy", span)
    return found


def _instant(told: str) -> Instant:
    return OffsetDateTime.parse_iso(told).to_instant()
