"""Where in a plan's text a session comes from, and what its author said of its time."""

from dataclasses import dataclass

from whenever import Date, Time

Place = tuple[int, int, int]
"""A line from 0, and where the words stand in it."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What the text says of one session, with places of what can be written back.

    `day` is the day as the plan names it: a number, an ISO date, "W2 D1-2", a weekday's name.
    `date`, `weekday` (Monday is 1), `week` and `start`, on the wall clock, are given only where
    the author did. `low` and `high` are the bounds of the length, in minutes. `fixed` is an event
    that has its own time, such as an exam. `length` is where the length is written, `box` where a
    box is, `title` where the title stands in one piece, `topics` the lines of its topics,
    `room` where a length may be added. `spread` counts the weeks that its own week or
    range of weeks lasts where no days are named, else it is 0.
    """

    line: int
    day: str | int
    low: int = 0
    high: int = 0
    start: Time | None = None
    next_day: bool = False
    done: bool | None = None
    date: Date | None = None
    weekday: int | None = None
    week: int | None = None
    fixed: bool = False
    assumed: tuple[str, ...] = ()
    length: Place | None = None
    slot: Place | None = None
    box: Place | None = None
    title: Place | None = None
    topics: tuple[int, ...] = ()
    room: Place | None = None
    spread: int = 0
