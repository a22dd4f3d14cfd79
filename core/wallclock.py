"""The two crossings between the clock on the wall and absolute time; nothing else converts them."""

from functools import lru_cache

from whenever import Date, Instant, OffsetDateTime, PlainDateTime, Time, ZonedDateTime

from core.errors import Refused
from core.saying import Quoted


def to_wall(instant: Instant, zone: str) -> ZonedDateTime:
    """The instant as the wall clock of the IANA `zone` shows it."""
    # whenever's annotations name a type it does not export, hence the ignores of this file.
    return instant.to_tz(zone)  # pyright: ignore[reportUnknownMemberType]


@lru_cache(8192)
def local_date(instant: Instant, zone: str) -> Date:
    """The date that the wall clock of the IANA `zone` shows at the instant.

    Remembered, for several numbers ask it of the same instants.
    """
    return instant.to_tz(zone).date()  # pyright: ignore[reportUnknownMemberType]


def weekday(date: Date) -> int:
    """From Monday, 1, to Sunday, 7."""
    return date.to_stdlib().isoweekday()


def from_wall(date: Date, time: Time, zone: str) -> Instant:
    """The instant at which the wall clock of the IANA `zone` shows `date` and `time`.

    As RFC 5545 3.3.5 has it: a time that a change of the clock skips is shifted by the gap, and one
    that comes twice is its first.
    """
    wall = date.at(time)
    return wall.assume_tz(zone, disambiguation="compatible").to_instant()  # pyright: ignore[reportUnknownMemberType]


def read_date(text: str) -> Date:
    """The date someone typed, as 2026-12-01. Raises Refused."""
    try:
        return Date.parse_iso(text.strip())
    except ValueError:
        raise Refused("{text} is no date. Write it like 2026-12-01.", text=Quoted(text)) from None


def read_moment(text: str, zone: str) -> Instant:
    """The moment someone typed, as 2026-12-01T09:00 on the wall of `zone`, or with Z or an offset.

    Raises Refused.
    """
    typed = text.strip().replace(" ", "T")
    try:
        wall = PlainDateTime.parse_iso(typed)
    except ValueError:
        try:
            return OffsetDateTime.parse_iso(typed).to_instant()
        except ValueError:
            raise Refused(
                "{text} is no date and time. Write it like 2026-12-01T09:00.", text=Quoted(text)
            ) from None
    return from_wall(wall.date(), wall.time(), zone)
