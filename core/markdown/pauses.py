"""Breaks, meals and classes with times of their own, which a plan is placed around if one likes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whenever import Date, Time

from core.markdown.grammar.clock import on_one_day
from core.markdown.grammar.found import Found

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Pause:
    """A time that is not study, at `line` (from 1), from `start` on the wall clock for `minutes`.

    It is on `date`, else on these `weekdays` (Monday is 1) of that `week` or of every week, else on
    the day of the plan that stands at `place`, counted from 0.
    """

    line: int
    title: str
    start: Time
    minutes: int
    next_day: bool
    date: Date | None
    weekdays: tuple[int, ...]
    week: int | None
    place: int


def pauses_in(
    unit: Found, sessions: Sequence[Found], pauses: Sequence[Found], date: Date | None, place: int
) -> Iterator[Pause]:
    """The pauses between the sessions of a unit."""
    both = sorted((*sessions, *pauses), key=lambda found: found.at)
    clocks = on_one_day([found.clock for found in both])
    key = unit.key
    weekdays = key.numbers if key and key.unit == "weekday" else ()
    week = key.weeks[0] if key and key.weeks and key.outer == "W" else None
    for found, clock in zip(both, clocks, strict=True):
        if found not in pauses or clock is None or not clock.minutes:
            continue
        yield Pause(
            found.at + 1,
            found.title,
            Time(clock.begin // 60 % 24, clock.begin % 60),
            clock.minutes,
            clock.begin >= _DAY,
            date,
            weekdays,
            week,
            place,
        )
