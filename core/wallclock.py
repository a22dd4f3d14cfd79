"""The two crossings between the clock on the wall and absolute time; nothing else converts them."""

from whenever import Date, Instant, Time, ZonedDateTime


def to_wall(instant: Instant, zone: str) -> ZonedDateTime:
    """The instant as the wall clock of the IANA `zone` shows it."""
    # whenever's annotations name a type it does not export, hence the two ignores of this file.
    return instant.to_tz(zone)  # pyright: ignore[reportUnknownMemberType]


def from_wall(date: Date, time: Time, zone: str) -> Instant:
    """The instant at which the wall clock of the IANA `zone` shows `date` and `time`.

    As RFC 5545 3.3.5 has it: a time that a change of the clock skips is shifted by the gap, and one
    that comes twice is its first.
    """
    wall = date.at(time)
    return wall.assume_tz(zone, disambiguation="compatible").to_instant()  # pyright: ignore[reportUnknownMemberType]
