"""What each date holds and could hold: the numbers behind the load bars and the spare time.

Counted from the state alone, without the scheduler, so that a week can be painted before that is
imported.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from whenever import Date, Instant

from core.availability import MIDNIGHT
from core.model import Session, SessionState, State
from core.timespan import Span, subtract, union
from core.wallclock import from_wall

# Python 3.11 looks members of an enum up slowly, and each session asks for this one.
_DONE = SessionState.DONE

QUARTER = 15
"""Minutes. To the minute, spare time would say more than is known."""


class DayLoad(NamedTuple):
    """The load bar of one date, in minutes: sessions still to do, done, and the most it holds."""

    planned: int = 0
    done: int = 0
    capacity: int = 0


def day_loads(state: State, dates: Iterable[Date]) -> dict[Date, DayLoad]:
    """The load bar of each date. Capacity is open time outside busy times, at most the day's."""
    loads = {date: [0, 0] for date in dates}
    for session, start in _standing_near(state, loads):
        load = loads.get(state.local(start).date())
        if load is not None and session.state is SessionState.DONE:
            load[1] += done_minutes(state, session)
        elif load is not None and session.state is SessionState.PLANNED:
            load[0] += session.minutes
    walls = union(_walls(state))
    return {
        date: DayLoad(planned, done, _capacity(state, date, walls))
        for date, (planned, done) in loads.items()
    }


def day_spare(state: State, dates: Iterable[Date], now: Instant) -> dict[Date, int]:
    """Minutes of study that still fit each date, below zero where more is planned than it holds.

    Of dates outside the run-up and of those before today there is none to tell. A free stretch
    counts in whole quarter hours, without the breaks round the sessions beside it and without what
    is past; all of them together are no more than is left of the date's capacity.
    """
    run_up, today = state.run_up, state.local(now).date()
    coming = [d for d in dates if max(run_up.first_day, today) <= d < run_up.target_date]
    if not coming:
        return {}
    walls = union((*_taken(state, coming, now), *_walls(state)))
    spare: dict[Date, int] = {}
    for date, load in day_loads(state, coming).items():
        left = load.capacity - load.planned - load.done
        stretches = (span.minutes for span in _free_on(state, date, walls))
        fits = min(left, sum(minutes // QUARTER * QUARTER for minutes in stretches))
        spare[date] = left if left < 0 and load.planned else max(fits, 0)
    return spare


def _taken(state: State, dates: Collection[Date], now: Instant) -> Iterator[Span]:
    """What is past, and what the sessions of these dates take with the breaks round them."""
    yield Span(now.subtract(hours=48), now)
    rest = state.availability.break_minutes
    for session, start in _standing_near(state, dates):
        if session.state is SessionState.PLANNED:
            rule = state.rules.get(session.id)
            after = rest if rule is None or rule.buffer is None else rule.buffer
            yield Span.lasting(start.subtract(minutes=rest), rest + session.minutes + after)


def _standing_near(state: State, dates: Collection[Date]) -> Iterator[tuple[Session, Instant]]:
    """The sessions that stand on these dates, and some about them, with their starts."""
    if not dates:
        return
    zone = state.availability.zone
    opening = from_wall(min(dates).subtract(days=1), MIDNIGHT, zone)
    closing = from_wall(max(dates).add(days=2), MIDNIGHT, zone)
    for session in state.sessions.values():
        start = start_of(state, session)
        if start is not None and opening <= start < closing:
            yield session, start


def _walls(state: State) -> Iterator[Span]:
    return (busy.span for busy in state.walls.values())


def _free_on(state: State, date: Date, walls: list[Span]) -> list[Span]:
    """The study time of a date outside `walls`, which are disjoint and ascending."""
    spans = state.availability.spans_on(date)
    if not spans:
        return []
    k = bisect_right(walls, spans[0].start, key=attrgetter("end"))
    last = bisect_left(walls, spans[-1].end, key=attrgetter("start"))
    return subtract(spans, walls[k:last])


def _capacity(state: State, date: Date, walls: list[Span]) -> int:
    free = sum(span.minutes for span in _free_on(state, date, walls))
    return min(free, state.availability.capacity_on(date))


def start_of(state: State, session: Session) -> Instant | None:
    """When it began, where that is recorded, else where it stands."""
    record, slot = state.records.get(session.id), state.slots.get(session.id)
    if record is not None and session.state is _DONE:
        return record.started
    return slot and slot.start


def done_minutes(state: State, session: Session) -> int:
    """Minutes a done session took: those recorded, else its length."""
    record = state.records.get(session.id)
    return session.minutes if record is None else record.minutes
