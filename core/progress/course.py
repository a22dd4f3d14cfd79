"""A plan's way through the dates: work done against the work there was, and hours a date.

The examples are of the plan that `core.progress` begins with.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from whenever import Date

from core.model import Session, SessionId, SessionState, State
from core.progress.history import Fact, History, Rewound
from core.progress.midnights import Midnights
from core.wallclock import local_date, weekday

_STATE, _DONE, _SKIPPED = Fact.STATE, SessionState.DONE, SessionState.SKIPPED

Minutes = defaultdict[Date, int]

Worked = dict[SessionId, Date]
"""The date on which each done session was worked on, as `done_on` tells it."""


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


def course(
    state: State, history: History, today: Date, worked: Worked, midnights: Midnights
) -> Course:
    """The way of the plan from its first day until the day before its target date.

    Dates before or after those are there, too, where something was done on them.

    Eight hours of work over four dates of equal room are two a date. On Monday two of them were
    done, in 130 minutes, where four had been planned; on Wednesday nothing is known yet.

    >>> midnights = Midnights("Europe/Berlin")
    >>> way = course(state, history, tuesday, done_on(state, history), midnights)
    >>> way.stages[0]
    Stage(date=Date("2026-03-02"), ideal=120, wanted=480, done=120)
    >>> way.stages[2]
    Stage(date=Date("2026-03-04"), ideal=360, wanted=None, done=None)
    >>> way.hours[0]
    DateHours(date=Date("2026-03-02"), planned=240, spent=130)
    """
    finished, spent = _minutes_done(state, worked), _minutes_spent(state, worked)
    dates = list(_dates(state, (*finished, *spent)))
    wanted, planned = _as_it_stood(state, history, dates, today, midnights)
    done, stages = 0, list[Stage]()
    for date, ideal in zip(dates, _ideal(state, dates, midnights), strict=True):
        done += finished[date]
        over = date <= today
        stages.append(Stage(date, ideal, wanted.get(date), done if over else None))
    return Course(
        tuple(stages), tuple(DateHours(date, planned[date], spent[date]) for date in dates)
    )


def done_on(state: State, history: History) -> Worked:
    """The date on which each done session was worked on: recorded with it, or when it was said.

    >>> done_on(state, history)
    {'docker': Date("2026-03-02"), 'images': Date("2026-03-03")}
    """
    said = {
        happening.session: happening.at
        for happening in history.of(_STATE)
        if happening.new == "done"
    }
    dates: dict[SessionId, Date] = {}
    zone = state.availability.zone
    for session in _done(state):
        record = state.records.get(session.id)
        moment = record.started if record else said.get(session.id)
        if moment is not None:
            dates[session.id] = local_date(moment, zone)
    return dates


def _done(state: State) -> Iterator[Session]:
    return (s for s in state.sessions.values() if s.state is _DONE)


def _minutes_done(state: State, worked: Worked) -> Minutes:
    """Planned lengths by the date they were done; what nothing is known of counts as first."""
    minutes = Minutes(int)
    for session in _done(state):
        minutes[worked.get(session.id, state.run_up.first_day)] += session.minutes
    return minutes


def _minutes_spent(state: State, worked: Worked) -> Minutes:
    minutes = Minutes(int)
    for session, date in worked.items():
        if (record := state.records.get(session)) is not None:
            minutes[date] += record.minutes
    return minutes


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
    state: State, history: History, dates: list[Date], today: Date, midnights: Midnights
) -> tuple[dict[Date, int], Minutes]:
    """By date: what the plan asked for as it ended, and what stood on it as it began."""
    rewound, since = Rewound(state, history), history.since
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


def _ideal(state: State, dates: list[Date], midnights: Midnights) -> Iterator[int]:
    wanted = sum(s.minutes for s in state.sessions.values() if s.state is not _SKIPPED)
    run_up, room = state.run_up, _Room(state, midnights)
    rooms = [
        room.on(date) if run_up.first_day <= date < run_up.target_date else 0 for date in dates
    ]
    whole, until = sum(rooms), 0
    for minutes in rooms:
        until += minutes
        yield round(wanted * until / whole) if whole else 0


class _Room:
    """The minutes of study that dates have room for, worked out once for each ordinary weekday."""

    def __init__(self, state: State, midnights: Midnights) -> None:
        self._available, self._midnights = state.availability, midnights
        self._ordinary: dict[int, int] = {}

    def on(self, date: Date) -> int:
        available = self._available
        is_other = date in available.exceptions or date in available.capacity_by_date
        if is_other or self._midnights.is_changed_near(date):
            return available.open_minutes_on(date)
        day = weekday(date)
        if day not in self._ordinary:
            self._ordinary[day] = available.open_minutes_on(date)
        return self._ordinary[day]
