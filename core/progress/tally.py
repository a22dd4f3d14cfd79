"""How far a plan has come, in numbers: sessions and minutes by what became of them.

All of it is derived from the state; nothing here is stored, drawn or rounded for show. The examples
are of the plan that `core.progress` begins with.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from whenever import Date, Instant

from core.model import DayId, SessionState, State
from core.progress.dates import Dates
from core.wallclock import weekday

# Python 3.11 looks members of an enum up slowly, and each session asks for this one.
_PLANNED = SessionState.PLANNED


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


ONE = 1 << 32
"""A session in a count: `ONE + minutes` adds it and its minutes to an int in one step."""


class Tallies(dict[int, Tally]):
    """The sessions and minutes of counts, each made once: most days have those of others.

    >>> Tallies()[(ONE + 120) + (ONE + 180)]
    Tally(sessions=2, minutes=300)
    """

    def __missing__(self, count: int) -> Tally:
        made = self[count] = Tally(*divmod(count, ONE))
        return made


class Progress(NamedTuple):
    """What became of a plan's sessions, or of one day's, at a moment.

    `planned`, `done`, `missed` and `skipped` part the sessions by state; each counts planned
    lengths. `spent` is the sum of recorded minutes. `overdue` is the part of `planned` whose place
    on the clock has ended. Of two hours each, "docker" and "images" are done, "sql" is missed,
    "tests" planned until one o'clock, and "more" skipped; two hours done in 130 minutes and two in
    110 are four hours done, and as many spent:

    >>> standing(state, dates, now).whole  # doctest: +NORMALIZE_WHITESPACE
    Progress(planned=Tally(sessions=1, minutes=120), done=Tally(sessions=2, minutes=240),
        missed=Tally(sessions=1, minutes=120), skipped=Tally(sessions=1, minutes=120),
        overdue=Tally(sessions=0, minutes=0), spent=240)
    >>> standing(state, dates, at(tuesday, 13)).whole.overdue
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

        >>> standing(state, dates, now).whole.wanted
        Tally(sessions=4, minutes=480)
        """
        return self.planned + self.done + self.missed

    @property
    def share_done(self) -> float:
        """Minutes done of those wanted, from 0 to 1; 0 where none is wanted.

        >>> standing(state, dates, now).whole.share_done
        0.5
        """
        return self.done.minutes / self.wanted.minutes if self.wanted.minutes else 0.0


class Standing(NamedTuple):
    """The progress of a plan at a moment: of the whole, of its days, and of the weeks.

    `days` are in the plan's order, those without sessions too; a session counts for the day it
    belongs to, wherever it stands on the calendar. `weeks` are those with a session in them, by
    their Monday, in the order of time; a session counts in the week it was done in, else in the one
    it stands in; without a place, as the skipped one here, in none.

    >>> standing(state, dates, now).days[DayId("day")].done
    Tally(sessions=2, minutes=240)
    >>> weeks = standing(state, dates, now).weeks
    >>> {str(monday): of.skipped.sessions for monday, of in weeks.items()}
    {'2026-03-02': 0}
    """

    whole: Progress
    days: Mapping[DayId, Progress]
    weeks: Mapping[Date, Progress]


def standing(state: State, on: Dates, now: Instant) -> Standing:
    """How the plan stands at `now`."""
    days = {day.id: _NOTHING.copy() for day in state.ordered_days()}
    weeks = dict[Date, list[int]]()
    week_of = {_NOWHERE: _NOTHING.copy()}
    moment, slots, records = now.timestamp(), state.slots, state.records
    dates = {**on.stands, **on.worked}
    for session in state.sessions.values():
        id_, stands, day = session.id, session.state, days[session.day]
        if (week := week_of.get(date := dates.get(id_, _NOWHERE))) is None:
            week = week_of[date] = weeks.setdefault(_monday(date), _NOTHING.copy())
        place, one = _PLACE[stands], ONE + session.minutes
        day[place] += one
        week[place] += one
        if stands is _PLANNED:
            slot = slots.get(id_)
            if (
                slot is not None
                and slot.start < now
                and slot.start.timestamp() + 60 * session.minutes <= moment
            ):
                day[_OVERDUE] += one
                week[_OVERDUE] += one
        if (record := records.get(id_)) is not None:
            day[_SPENT] += record.minutes
            week[_SPENT] += record.minutes
    whole = [sum(counts) for counts in zip(_NOTHING, *days.values(), strict=True)]
    tallies = Tallies()
    return Standing(
        _progress(whole, tallies),
        {day: _progress(counts, tallies) for day, counts in days.items()},
        {monday: _progress(weeks[monday], tallies) for monday in sorted(weeks)},
    )


def _monday(date: Date) -> Date:
    return date.subtract(days=weekday(date) - 1)


_PLACE = {state: place for place, state in enumerate(SessionState)}
_OVERDUE, _SPENT = 4, 5
_NOTHING = [0] * 6
_NOWHERE = Date.MIN


def _progress(counts: Sequence[int], of: Tallies) -> Progress:
    planned, done, missed, skipped, overdue, spent = counts
    return Progress(of[planned], of[done], of[missed], of[skipped], of[overdue], spent)
