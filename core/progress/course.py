"""A plan's way through the dates: work done against the work there was, and hours a date.

The examples are of the plan that `core.progress` begins with.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from whenever import Date, Instant

from core.model import SessionState, State
from core.progress.dates import Dates, Worked
from core.progress.history import History, Rewound
from core.progress.midnights import Midnights
from core.wallclock import weekday

_DONE = SessionState.DONE

Minutes = defaultdict[Date, int]


class Stage(NamedTuple):
    """One date of the burn-up, all in minutes at its end.

    `ideal` is the work as it stands now, spread over the dates by what each has room for. `wanted`
    is what the plan asked for then, `done` the planned lengths of what had been done; both are None
    on dates to come, and `wanted` where nothing was recorded yet.
    """

    date: Date
    ideal: int
    wanted: int | None
    done: int | None


class DateHours(NamedTuple):
    """Minutes of one date: `planned` to be worked, and `spent` as it was recorded.

    Of a date that is over, `planned` is what stood there as it began, whatever moved since; where
    that was not recorded, and of today and later, it is what stands there now.
    """

    date: Date
    planned: int
    spent: int


@dataclass(frozen=True, slots=True)
class Course:
    """The burn-up and the hours of every date of the plan, in order."""

    stages: tuple[Stage, ...]
    hours: tuple[DateHours, ...]


def course(state: State, history: History, today: Date, on: Dates, midnights: Midnights) -> Course:
    """The way of the plan from its first day until the day before its target date.

    Dates before or after those are there, too, where something was done on them.

    Eight hours of work over four dates of equal room are two a date. On Monday two of them were
    done, in 130 minutes, where four had been planned; on Wednesday nothing is known yet.

    >>> midnights = Midnights("Europe/Berlin")
    >>> way = course(state, history, tuesday, dates_of(state, history), midnights)
    >>> way.stages[0]
    Stage(date=Date("2026-03-02"), ideal=120, wanted=480, done=120)
    >>> way.stages[2]
    Stage(date=Date("2026-03-04"), ideal=360, wanted=None, done=None)
    >>> way.hours[0]
    DateHours(date=Date("2026-03-02"), planned=240, spent=130)
    """
    finished, spent = _minutes(state, on.worked)
    dates = list(_dates(state, (*finished, *spent)))
    rewound = Rewound(state, history, on.stands)
    ideal = _ideal(state, rewound.wanted, dates, midnights)
    wanted, planned = _as_it_stood(rewound, history.since, dates, today, midnights)
    so_far = accumulate(map(finished.__getitem__, dates))
    done = (minutes if date <= today else None for date, minutes in zip(dates, so_far, strict=True))
    stages = map(Stage._make, zip(dates, ideal, map(wanted.get, dates), done, strict=True))
    hours = zip(dates, map(planned.__getitem__, dates), map(spent.__getitem__, dates), strict=True)
    return Course(tuple(stages), tuple(map(DateHours._make, hours)))


def _minutes(state: State, worked: Worked) -> tuple[Minutes, Minutes]:
    """Planned lengths by the date they were done, and minutes spent.

    What nothing is known of counts as done first.
    """
    finished, spent = Minutes(int), Minutes(int)
    first, records = state.run_up.first_day, state.records
    for session in state.sessions.values():
        if session.state is _DONE:
            date = worked.get(session.id)
            finished[date or first] += session.minutes
            if date is not None and (record := records.get(session.id)) is not None:
                spent[date] += record.minutes
    return finished, spent


def _dates(state: State, worked: tuple[Date, ...]) -> Iterator[Date]:
    first = min((state.run_up.first_day, *worked))
    last = max((state.run_up.target_date.subtract(days=1), *worked))
    if (last.to_stdlib() - first.to_stdlib()).days > _MOST_DATES:
        yield from sorted({state.run_up.first_day, *worked})
        return
    while first <= last:
        yield first
        first = first.add(days=1)


_MOST_DATES = 3 * 366
"""Beyond this many dates, a record that is years off its plan, only those that say something."""


def _as_it_stood(
    rewound: Rewound, since: Instant | None, dates: list[Date], today: Date, midnights: Midnights
) -> tuple[dict[Date, int], Minutes]:
    """By date: what the plan asked for as it ended, and what stood on it as it began."""
    wanted: dict[Date, int] = {}
    planned = rewound.on.copy()
    for date in reversed([date for date in dates if date <= today]):
        ends = midnights.before(date.add(days=1))
        if since is None or ends <= since:
            break
        rewound.to(ends)
        wanted[date] = rewound.wanted
        rewound.to(max(since, midnights.before(date)))
        if date < today:
            planned[date] = rewound.on[date]
    return wanted, planned


def _ideal(state: State, wanted: int, dates: list[Date], midnights: Midnights) -> list[int]:
    rooms = _rooms(state, dates, midnights)
    whole = sum(rooms)
    return [round(wanted * until / whole) if whole else 0 for until in accumulate(rooms)]


def _rooms(state: State, dates: list[Date], midnights: Midnights) -> list[int]:
    """The minutes of study that each date has room for, counted once for all ordinary Mondays."""
    available, run_up = state.availability, state.run_up
    others = {*available.exceptions, *available.capacity_by_date}
    after = dates[-1].add(days=1), dates[-1].add(days=2)
    begins = [midnights.before(date).timestamp() for date in (*dates, *after)]
    ordinary, rooms = dict[int, int](), list[int]()
    for date, begin, end in zip(dates, begins, begins[2:], strict=False):
        if not run_up.first_day <= date < run_up.target_date:
            room = 0
        # Hours may last into the next date: where the clock is changed on either, it counts.
        elif date in others or end - begin != _TWO_DAYS:
            room = available.open_minutes_on(date)
        elif (known := ordinary.get(day := weekday(date))) is not None:
            room = known
        else:
            room = ordinary[day] = available.open_minutes_on(date)
        rooms.append(room)
    return rooms


_TWO_DAYS = 2 * 24 * 60 * 60
