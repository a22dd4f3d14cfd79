"""How far a plan has come, in numbers: sessions and minutes by what became of them.

All of it is derived from the state; nothing here is stored, drawn or rounded for show. The examples
are of the plan that `core.progress` begins with.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from whenever import Date, Instant

from core.loads import start_of
from core.model import DayId, Session, SessionState, State
from core.wallclock import local_date, weekday

# Python 3.11 looks members of an enum up slowly, and each session asks for them.
_PLANNED, _DONE, _MISSED = SessionState.PLANNED, SessionState.DONE, SessionState.MISSED


@dataclass(frozen=True, slots=True)
class Tally:
    """A number of sessions and the sum of their planned lengths.

    Sessions of 120 and 180 minutes:

    >>> Tally(1, 120) + Tally(1, 180)
    Tally(sessions=2, minutes=300)
    """

    sessions: int = 0
    minutes: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.sessions + other.sessions, self.minutes + other.minutes)


tally = lru_cache(1024)(Tally)
"""The same values, made once: most topics, days and weeks have those of many others."""


class Progress(NamedTuple):
    """What became of a plan's sessions, or of one day's, at a moment.

    `planned`, `done`, `missed` and `skipped` part the sessions by state; each counts planned
    lengths. `spent` is the sum of recorded minutes. `overdue` is the part of `planned` whose place
    on the clock has ended. Of two hours each, "docker" and "images" are done, "sql" is missed,
    "tests" planned until one o'clock, and "more" skipped; two hours done in 130 minutes and two in
    110 are four hours done, and as many spent:

    >>> progress(state, now)  # doctest: +NORMALIZE_WHITESPACE
    Progress(planned=Tally(sessions=1, minutes=120), done=Tally(sessions=2, minutes=240),
        missed=Tally(sessions=1, minutes=120), skipped=Tally(sessions=1, minutes=120),
        overdue=Tally(sessions=0, minutes=0), spent=240)
    >>> progress(state, at(tuesday, 13)).overdue
    Tally(sessions=1, minutes=120)
    """

    planned: Tally
    done: Tally
    missed: Tally
    skipped: Tally
    overdue: Tally
    spent: int

    @property
    def wanted(self) -> Tally:
        """What the plan still asks for or has had: all but the skipped ones.

        >>> progress(state, now).wanted
        Tally(sessions=4, minutes=480)
        """
        return self.planned + self.done + self.missed

    @property
    def share_done(self) -> float:
        """Minutes done of those wanted, from 0 to 1; 0 where none is wanted.

        >>> progress(state, now).share_done
        0.5
        """
        return self.done.minutes / self.wanted.minutes if self.wanted.minutes else 0.0


def progress(state: State, now: Instant) -> Progress:
    """The progress of the whole plan at `now`."""
    return _progress(state, state.sessions.values(), now.timestamp())


def progress_by_day(state: State, now: Instant) -> Mapping[DayId, Progress]:
    """The progress of each plan day at `now`, in the plan's order, days without sessions too.

    A session counts for the day it belongs to in the plan, wherever it stands on the calendar.

    >>> progress_by_day(state, now)[DayId("day")].done
    Tally(sessions=2, minutes=240)
    """
    by_day: dict[DayId, list[Session]] = {day.id: [] for day in state.ordered_days()}
    for session in state.sessions.values():
        by_day[session.day].append(session)
    moment = now.timestamp()
    return {day: _progress(state, sessions, moment) for day, sessions in by_day.items()}


def progress_by_week(state: State, now: Instant) -> Mapping[Date, Progress]:
    """The progress of each week with a session in it, by its Monday, in the order of time.

    A session counts in the week it was done in, else in the one it stands in; without a place, as
    the skipped one here, in none.

    >>> {str(monday): of.skipped.sessions for monday, of in
    ...     progress_by_week(state, now).items()}
    {'2026-03-02': 0}
    """
    zone, mondays = state.availability.zone, dict[Date, Date]()
    by_week: dict[Date, list[Session]] = {}
    for session in state.sessions.values():
        if (start := start_of(state, session)) is None:
            continue
        date = local_date(start, zone)
        if (monday := mondays.get(date)) is None:
            monday = mondays[date] = date.subtract(days=weekday(date) - 1)
        by_week.setdefault(monday, []).append(session)
    moment = now.timestamp()
    return {monday: _progress(state, by_week[monday], moment) for monday in sorted(by_week)}


def _progress(state: State, sessions: Iterable[Session], moment: float) -> Progress:
    planned = done = missed = skipped = overdue = 0
    minutes_planned = minutes_done = minutes_missed = minutes_skipped = minutes_overdue = 0
    slots, records, spent = state.slots, state.records, 0
    for session in sessions:
        stands, minutes = session.state, session.minutes
        if stands is _PLANNED:
            planned += 1
            minutes_planned += minutes
            slot = slots.get(session.id)
            if slot is not None and slot.start.timestamp() + 60 * minutes <= moment:
                overdue += 1
                minutes_overdue += minutes
        elif stands is _DONE:
            done += 1
            minutes_done += minutes
        elif stands is _MISSED:
            missed += 1
            minutes_missed += minutes
        else:
            skipped += 1
            minutes_skipped += minutes
        if (record := records.get(session.id)) is not None:
            spent += record.minutes
    return Progress(
        tally(planned, minutes_planned),
        tally(done, minutes_done),
        tally(missed, minutes_missed),
        tally(skipped, minutes_skipped),
        tally(overdue, minutes_overdue),
        spent,
    )
