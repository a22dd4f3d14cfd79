"""What stands on which date, kept true by Changes, so that a week shown reads only its week. No Qt.

Sessions and busy times stand where their spans do. A plan day stands on the date of its earliest
placed session, and its readings with it.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from whenever import Date, Instant

from core.changes import Changes
from core.model import Day, DayId, Reading, SessionId, State
from core.timespan import Span
from core.wallclock import to_wall
from gui.calendar.geometry import DayClock
from gui.calendar.layout import Block, Standing, lay_out

MOVING = frozenset({"run_up", "availability"})
"""The tables whose change may move everything."""

WALLS = ("busy", "elsewhere")
"""The tables of what is taken by others."""

LONG_BUSY = 24 * 60
"""Busy times of a whole day or more belong to the all-day lane, not beside the sessions."""


@dataclass(slots=True)
class AllDay:
    """What a date holds besides its hours."""

    days: list[Day] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    busy: list[str] = field(default_factory=list)


class Dates:
    """The state by date. After an edit, `follow` says which dates look different."""

    def __init__(self, state: State) -> None:
        self._read(state)

    @property
    def state(self) -> State:
        """The state that is laid out here."""
        return self._state

    def follow(self, state: State, changes: Changes) -> set[Date] | None:
        """Take the next state; returns the dates whose blocks changed, None where all may have."""
        if changes.tables() & MOVING:
            self._read(state)
            return None
        touched: set[Date] = set()
        rows = [(key, False) for key in changes.sessions()]
        rows += [(key, True) for table, key in changes.rows() if table in WALLS]
        self._state = state
        for key, busy in rows:
            touched |= self._take_out((key, busy))
            touched |= self._put_in((key, busy))
        for date in touched:
            self._blocks.pop(date, None)
        self._all_day = None
        return touched

    def blocks_on(self, date: Date) -> list[Block]:
        """The blocks of a date, in order of time."""
        blocks = self._blocks.get(date)
        if blocks is None:
            standing = [each for row in self._on[date] if (each := self._standing(row)) is not None]
            blocks = lay_out(DayClock.of(date, self._state.availability.zone), standing)
            self._blocks[date] = blocks
        return blocks

    def dates_of(self, session: SessionId) -> tuple[Date, ...]:
        """The dates a session stands on."""
        return self._where.get((session, False), ())

    def all_day_on(self, date: Date) -> AllDay:
        """Plan days, readings and whole-day busy times of a date."""
        if self._all_day is None:
            self._all_day = self._read_all_day()
        return self._all_day.get(date) or AllDay()

    def _read(self, state: State) -> None:
        self._state = state
        self._on: defaultdict[Date, set[tuple[str, bool]]] = defaultdict(set)
        self._where: dict[tuple[str, bool], tuple[Date, ...]] = {}
        self._blocks: dict[Date, list[Block]] = {}
        self._all_day: dict[Date, AllDay] | None = None
        for session in state.slots:
            self._put_in((session, False))
        for busy in state.walls:
            self._put_in((busy, True))

    def _put_in(self, row: tuple[str, bool]) -> set[Date]:
        span = self._span(row)
        if span is None:
            return set()
        dates = self._dates(span)
        self._where[row] = dates
        for date in dates:
            self._on[date].add(row)
        return set(dates)

    def _take_out(self, row: tuple[str, bool]) -> set[Date]:
        dates = self._where.pop(row, ())
        for date in dates:
            self._on[date].discard(row)
        return set(dates)

    def _span(self, row: tuple[str, bool]) -> Span | None:
        key, busy = row
        if not busy:
            slots, sessions = self._state.slots, self._state.sessions
            return self._state.span_of(SessionId(key)) if key in slots and key in sessions else None
        wall = self._state.walls.get(key)  # pyright: ignore[reportArgumentType]
        return wall.span if wall else None

    def _standing(self, row: tuple[str, bool]) -> Standing | None:
        span = self._span(row)
        if span is None or (row[1] and span.minutes >= LONG_BUSY):
            return None
        return Standing(row[0], row[1], span)

    def _dates(self, span: Span) -> tuple[Date, ...]:
        zone = self._state.availability.zone
        first = to_wall(span.start, zone).date()
        last = to_wall(span.end.subtract(nanoseconds=1), zone).date()
        dates = [first]
        while dates[-1] < last:
            dates.append(dates[-1].add(days=1))
        return tuple(dates)

    def _read_all_day(self) -> dict[Date, AllDay]:
        state = self._state
        found: dict[Date, AllDay] = {}
        earliest: dict[DayId, Instant] = {}
        on_date: dict[Date, set[DayId]] = {}
        for (key, busy), dates in self._where.items():
            if busy:
                continue
            day, start = state.sessions[SessionId(key)].day, state.slots[SessionId(key)].start
            earliest[day] = min(start, earliest.get(day, start))
            on_date.setdefault(dates[0], set()).add(day)
        for date, days in on_date.items():
            rows = sorted((state.days[day] for day in days), key=lambda row: row.rank)
            found[date] = AllDay(days=rows)
        for reading in sorted(state.readings.values(), key=lambda row: row.rank):
            start = earliest.get(reading.day)
            if start is not None:
                found[state.local(start).date()].readings.append(reading)
        for (key, busy), dates in self._where.items():
            span = self._span((key, busy)) if busy else None
            if span is not None and span.minutes >= LONG_BUSY:
                for date in dates:
                    found.setdefault(date, AllDay()).busy.append(key)
        return found
