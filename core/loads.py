"""What each date holds and could hold: the numbers behind the load bars.

Counted from the state alone, without the scheduler, so that a week can be painted before that is
imported.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from whenever import Date, Instant

from core.model import Session, SessionState, State
from core.timespan import Span, subtract, union


class DayLoad(NamedTuple):
    """The load bar of one date, in minutes: sessions still to do, done, and the most it holds."""

    planned: int = 0
    done: int = 0
    capacity: int = 0


def day_loads(state: State, dates: Iterable[Date]) -> dict[Date, DayLoad]:
    """The load bar of each date. Capacity is open time outside busy times, at most the day's."""
    loads = {date: [0, 0] for date in dates}
    for session in state.sessions.values():
        start = start_of(state, session)
        if start is None or session.state is SessionState.SKIPPED:
            continue
        load = loads.get(state.local(start).date())
        if load is not None and session.state is SessionState.DONE:
            load[1] += done_minutes(state, session)
        elif load is not None and session.state is SessionState.PLANNED:
            load[0] += session.minutes
    walls = union(busy.span for busy in state.walls.values())
    return {
        date: DayLoad(planned, done, _capacity(state, date, walls))
        for date, (planned, done) in loads.items()
    }


def _capacity(state: State, date: Date, walls: list[Span]) -> int:
    spans = state.availability.spans_on(date)
    if not spans:
        return 0
    k = bisect_right(walls, spans[0].start, key=attrgetter("end"))
    last = bisect_left(walls, spans[-1].end, key=attrgetter("start"))
    free = subtract(spans, walls[k:last])
    return min(sum(span.minutes for span in free), state.availability.capacity_on(date))


def start_of(state: State, session: Session) -> Instant | None:
    """When it began, where that is recorded, else where it stands."""
    record, slot = state.records.get(session.id), state.slots.get(session.id)
    if session.state is SessionState.DONE and record is not None:
        return record.started
    return slot and slot.start


def done_minutes(state: State, session: Session) -> int:
    """Minutes a done session took: those recorded, else its length."""
    record = state.records.get(session.id)
    return session.minutes if record is None else record.minutes
