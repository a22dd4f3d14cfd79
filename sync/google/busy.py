"""When the user is busy by their calendars at Google, as walls for the plan; it writes nothing."""

import hashlib

from whenever import Date, Instant, OffsetDateTime, Time

from core.mark import Account
from core.model import Busy, BusyId
from core.timespan import Span
from core.wallclock import from_wall
from sync.google.calendars import place
from sync.google.client import Client, refusal, status_of


def busy(account: Account, secret: str, zone: str, first: Date, last: Date) -> dict[BusyId, Busy]:
    """The walls in the user's own calendar between two dates, both included, in one request.

    Google says when and not why, so all are called “Busy”. Raises Refused, as where the user did
    not let Tenday see that when they signed in.
    """
    midnight = Time(0, 0)
    since, until = from_wall(first, midnight, zone), from_wall(last.add(days=1), midnight, zone)
    client = Client(place(account.url)[0], secret)
    asked = {
        "timeMin": since.format_iso(),
        "timeMax": until.format_iso(),
        "items": [{"id": "primary"}],
    }
    (answer,) = client.send_all([client.api.freebusy().query(body=asked)])
    if status_of(answer):
        raise refusal(answer)
    found: dict[BusyId, Busy] = {}
    for period in answer["calendars"]["primary"].get("busy", ()):
        span = Span(_instant(period["start"]), _instant(period["end"]))
        key = f"{account.url}\n{span.start}\n{span.end}"
        id_ = BusyId(hashlib.sha256(key.encode()).hexdigest()[:32])
        found[id_] = Busy(id_, "Busy", span)
    return found


def _instant(told: str) -> Instant:
    return OffsetDateTime.parse_iso(told).to_instant()
