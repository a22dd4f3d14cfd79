"""When the user can study: weekly hours, exceptions by date, breaks and daily capacity.

Hours are wall-clock rules: 09:00–18:00 means that on the clock on the wall, in the user's zone, on
either side of a change to summer time. Here they become absolute spans; a wall time that does not
exist is read as RFC 5545 3.3.5 says (shifted by the gap), one that exists twice is its first.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

from whenever import Date, Time, TimeZoneNotFoundError, ZonedDateTime

from core.errors import Refused
from core.saying import Quoted
from core.timespan import Span, union
from core.wallclock import from_wall, weekday

MIDNIGHT = Time(0, 0)
MOST_FREEZE = 14 * 24


@dataclass(frozen=True, slots=True)
class Hours:
    """Wall-clock hours of one date. An end at or before the start lies on the next date."""

    start: Time
    end: Time

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "09:00-13:00"; "24:00" is midnight at the day's end. Raises Refused."""
        start, dash, end = text.strip().partition("-")
        try:
            if not dash:
                raise ValueError
            closing = MIDNIGHT if end.strip() == "24:00" else Time.parse_iso(end.strip())
            return cls(Time.parse_iso(start.strip()), closing)
        except ValueError:
            raise Refused(
                "{strip} is not a span of hours. Write it like 09:00-13:00.",
                strip=Quoted(text.strip()),
            ) from None

    def on(self, date: Date, zone: str) -> Span | None:
        """These hours on `date`, or None where a change of the clock leaves nothing of them."""
        closing = date if self.end > self.start else date.add(days=1)
        start = from_wall(date, self.start, zone)
        end = from_wall(closing, self.end, zone)
        return Span(start, end) if start < end else None


def hours_of(text: str) -> tuple[Hours, ...]:
    """Read "09:00-13:00,14:00-20:00"; an empty text is a day off. Raises Refused."""
    return tuple(Hours.parse(part) for part in text.split(",") if part.strip())


@dataclass(frozen=True, slots=True)
class Availability:
    """The frame every schedule must stay in. Raises Refused on an unknown zone or a bad number.

    `weekly` holds seven entries, Monday first; `exceptions` replaces whole dates, an empty entry
    being a day off. `break_minutes` follows each session; `capacity` is the most minutes of
    sessions (breaks not counted) on one date, `capacity_by_date` its exceptions. The next
    `freeze_hours` are left as they are: what starts in them stays, and nothing is placed there.
    """

    zone: str
    weekly: tuple[tuple[Hours, ...], ...]
    exceptions: Mapping[Date, tuple[Hours, ...]] = field(
        default_factory=dict[Date, tuple[Hours, ...]]
    )
    break_minutes: int = 15
    capacity: int = 600
    capacity_by_date: Mapping[Date, int] = field(default_factory=dict[Date, int])
    freeze_hours: int = 0

    def __post_init__(self) -> None:
        try:
            ZonedDateTime(2000, 1, 1, tz=self.zone)
        except (TimeZoneNotFoundError, ValueError):
            raise Refused(
                "{zone} is no time zone. Use an IANA name such as Europe/Berlin.",
                zone=Quoted(self.zone),
            ) from None
        if len(self.weekly) != 7:
            raise ValueError("weekly hours have one entry a weekday, Monday first")
        if not 0 <= self.break_minutes <= 24 * 60:
            raise Refused(
                "A break of {break_minutes} minutes is not between 0 and 24 h.",
                break_minutes=self.break_minutes,
            )
        for minutes in (self.capacity, *self.capacity_by_date.values()):
            if not 0 <= minutes <= 24 * 60:
                raise Refused(
                    "A day cannot hold {minutes} minutes of study; it has 1440.", minutes=minutes
                )
        if not 0 <= self.freeze_hours <= MOST_FREEZE:
            raise Refused(
                "{freeze_hours} hours ahead cannot be kept; choose 0 to {most_freeze}.",
                freeze_hours=self.freeze_hours,
                most_freeze=MOST_FREEZE,
            )

    def hours_on(self, date: Date) -> tuple[Hours, ...]:
        """The wall-clock hours that hold on `date`."""
        ordinary = self.weekly[weekday(date) - 1]
        return self.exceptions.get(date, ordinary)

    def spans_on(self, date: Date) -> list[Span]:
        """The study time of `date` in absolute time, disjoint and ascending."""
        return union(
            span for hours in self.hours_on(date) if (span := hours.on(date, self.zone)) is not None
        )

    def capacity_on(self, date: Date) -> int:
        """Minutes of sessions that `date` may hold."""
        return self.capacity_by_date.get(date, self.capacity)

    def open_minutes_on(self, date: Date) -> int:
        """Minutes of study that fit `date` at most: its open time, bounded by its capacity."""
        return min(sum(span.minutes for span in self.spans_on(date)), self.capacity_on(date))


def same_hours_daily(hours: Sequence[Hours], zone: str) -> Availability:
    """The availability with `hours` on each day of the week and everything else ordinary."""
    return Availability(zone=zone, weekly=(tuple(hours),) * 7)


def ordinary(zone: str) -> Availability:
    """What Tenday assumes until told otherwise: two long halves of the day with a lunch between."""
    return same_hours_daily(hours_of("08:00-13:30,14:15-20:00"), zone)


def daily(hours: str | None, zone: str) -> Availability:
    """Every day the hours someone typed, or what is ordinary where nothing was. Raises Refused."""
    return same_hours_daily(hours_of(hours), zone) if hours else ordinary(zone)
