"""Time and pixels, one into the other, for a run of dates that stand side by side. No Qt.

A column is one date, its height the 24 hours of the clock on the wall. Where the clock is changed
the column keeps that height: a missing hour holds no moment, and in a repeated hour the left half
is its first time round and the right half its second. Right-to-left languages get the mirror image.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from whenever import Date, Instant

from core.availability import MIDNIGHT
from core.timespan import Span
from core.wallclock import from_wall, to_wall

DAY = 24 * 60
SNAP, FINE_SNAP = 15, 5
SHORTEST_SHOWN = 15
"""Minutes whose height even a shorter block gets."""

LOW = 20
"""Up to so many pixels high, a block gives away less air below itself."""

EDGE_ZONE = 7
"""Pixels at a block's top and bottom where it is taken hold of to resize it."""


class Half(Enum):
    """Which time round, for what stands in an hour that the clock shows twice."""

    WHOLE = "whole"
    FIRST = "first"
    SECOND = "second"


class Zone(Enum):
    """What a point of a block takes hold of."""

    TOP = "top"
    BODY = "body"
    BOTTOM = "bottom"


class Box(NamedTuple):
    """A rectangle in whole pixels."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies inside."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def grown(self, by: int) -> "Box":
        """The rectangle with `by` more pixels on each side."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def meets(self, other: "Box") -> bool:
        """Whether the two share any pixel."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


class Piece(NamedTuple):
    """The part of a span that one date shows: wall-clock minutes, and whether it goes on outside.

    `elapsed` is how many minutes of the span lie before the piece, `lasting` how many in it.
    """

    top: float
    bottom: float
    half: Half
    begins: bool
    ends: bool
    elapsed: float
    lasting: float


class Lane(NamedTuple):
    """Where a block stands beside those it overlaps: from lane `at` of `among`, `breadth` wide."""

    at: int = 0
    among: int = 1
    breadth: int = 1


class DayClock(NamedTuple):
    """The wall clock of one date. `turn` is the instant it is changed at, if it is.

    At the turn it stops at minute `before` and goes on from minute `after`.
    """

    date: Date
    start: Instant
    end: Instant
    turn: Instant | None
    before: float = 0
    after: float = 0

    @classmethod
    def of(cls, date: Date, zone: str) -> "DayClock":
        """The clock of `date` on the walls of the IANA `zone`."""
        return _clock(date, zone)

    @property
    def missing(self) -> tuple[float, float] | None:
        """From which to which minute there is no time on this date, if the clock skips any."""
        return (self.before, self.after) if self.turn and self.before < self.after else None

    @property
    def repeated(self) -> tuple[float, float] | None:
        """From which to which minute the clock runs twice, if it does."""
        return (self.after, self.before) if self.turn and self.after < self.before else None

    def minute_of(self, instant: Instant, closing: bool = False) -> float:
        """What the clock shows, in minutes; `closing` reads the turn itself as what ends there."""
        turn = self.turn
        if turn is None or instant < turn or (closing and instant == turn):
            return _minutes(self.start, instant)
        return self.after + _minutes(turn, instant)

    def instant_at(self, minute: float, half: Half = Half.WHOLE) -> Instant | None:
        """When the clock shows `minute`, or None where it never does on this date."""
        later = _seconds(minute)
        if self.turn is None:
            return self.start.add(seconds=later)
        if self.missing:
            if minute < self.before:
                return self.start.add(seconds=later)
            return None if minute < self.after else self._since_turn(minute)
        if minute < self.after or (minute < self.before and half is not Half.SECOND):
            return self.start.add(seconds=later)
        return self._since_turn(minute)

    def pieces(self, span: Span) -> Iterator[Piece]:
        """What this date shows of `span`: nothing, one piece, or two around a repeated hour."""
        start, end = max(span.start, self.start), min(span.end, self.end)
        if start >= end:
            return
        if not self.repeated or self.turn is None:
            yield self._piece(span, start, end, Half.WHOLE)
            return
        if start < self.turn:
            reaches = self._closing(min(end, self.turn)) > self.after
            half = Half.FIRST if reaches else Half.WHOLE
            yield self._piece(span, start, min(end, self.turn), half)
        if end > self.turn:
            reaches = self.minute_of(max(start, self.turn)) < self.before
            half = Half.SECOND if reaches else Half.WHOLE
            yield self._piece(span, max(start, self.turn), end, half)

    def _piece(self, span: Span, start: Instant, end: Instant, half: Half) -> Piece:
        return Piece(
            self.minute_of(start),
            self._closing(end),
            half,
            start == span.start,
            end == span.end,
            _minutes(span.start, start),
            _minutes(start, end),
        )

    def _closing(self, end: Instant) -> float:
        return min(self.minute_of(end, closing=True), float(DAY))

    def _since_turn(self, minute: float) -> Instant:
        assert self.turn is not None
        return self.turn.add(seconds=_seconds(minute - self.after))


@lru_cache(maxsize=1024)
def _clock(date: Date, zone: str) -> DayClock:
    end = from_wall(date.add(days=1), MIDNIGHT, zone)
    start = min(from_wall(date, MIDNIGHT, zone), end)
    if start == end:
        return DayClock(date, start, end, start, 0, DAY)  # a date the zone leaves out
    eve = to_wall(start.subtract(hours=3), zone)
    turn = eve.next_transition()
    if turn is not None and turn.to_instant() <= start and to_wall(start, zone).time() != MIDNIGHT:
        start = turn.to_instant()  # midnight itself is skipped
    while turn is not None and turn.to_instant() < start:
        turn = turn.next_transition()
    if turn is None or turn.to_instant() >= end or turn.offset == eve.offset:
        return DayClock(date, start, end, None)
    at = turn.to_instant()
    if turn.date() == date:
        after = turn.hour * 60 + turn.minute
    else:
        after = DAY if turn.date() > date else 0
    return DayClock(date, start, end, at, _minutes(start, at), after)


class Zoned(NamedTuple):
    """A wall-clock place on the grid, as a pointer names it."""

    date: Date
    minute: float
    half: Half


@dataclass(frozen=True)
class Geometry:
    """`count` dates from `first` on, drawn `width` pixels wide of which `gutter` hold the hours.

    `hour` is the height of an hour. Coordinates start at the first date's midnight, top left.
    """

    first: Date
    count: int
    zone: str
    width: int
    gutter: int
    hour: float
    mirrored: bool = False

    @property
    def height(self) -> int:
        """The height of all 24 hours."""
        return round(24 * self.hour)

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        """The dates from the first to the last."""
        return tuple(self.first.add(days=i) for i in range(self.count))

    @cached_property
    def clocks(self) -> tuple[DayClock, ...]:
        """The clocks of the dates."""
        return tuple(DayClock.of(date, self.zone) for date in self.dates)

    @cached_property
    def _edges(self) -> tuple[int, ...]:
        room = max(self.width - self.gutter, self.count)
        return tuple(self.gutter + round(i * room / self.count) for i in range(self.count + 1))

    @cached_property
    def _columns(self) -> tuple[Box, ...]:
        sides = pairwise(self._edges)
        return tuple(
            Box(self.width - right if self.mirrored else left, 0, right - left, self.height)
            for left, right in sides
        )

    def column_index(self, date: Date) -> int | None:
        """Which column shows the date, or None."""
        days = days_between(self.first, date)
        return days if 0 <= days < self.count else None

    def columns_of(self, span: Span) -> range:
        """The columns that show any of `span`."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        return range(first, bisect_left(self._starts, span.end))

    @cached_property
    def _starts(self) -> list[Instant]:
        return [clock.start for clock in self.clocks]

    def column(self, index: int) -> Box:
        """The whole of one date."""
        return self._columns[index]

    def column_at(self, x: float) -> int:
        """The date nearest to `x`."""
        along = self.width - 1 - x if self.mirrored else x
        return min(max(bisect_right(self._edges, along) - 1, 0), self.count - 1)

    def in_columns(self, x: float) -> bool:
        """Whether `x` lies on a date rather than on the hours beside them or outside."""
        along = self.width - 1 - x if self.mirrored else x
        return self.gutter <= along < self.width

    def y_of(self, minute: float) -> int:
        """The height at which a minute of the wall clock stands."""
        return round(minute * (self.hour / 60))

    def minute_at(self, y: float) -> float:
        """The minute of the wall clock at a height; within the day."""
        return min(max(y * 60 / self.hour, 0.0), float(DAY))

    def box(self, index: int, piece: Piece, lane: Lane = Lane(), margin: int = 4) -> Box:  # noqa: B008
        """Where a piece of a block is drawn: in its lane, with air to both sides of the column."""
        if piece.half is not Half.WHOLE:
            across = self._across(index, piece.half, lane, margin)
        elif (across := self._lanes.get((index, lane, margin))) is None:
            across = self._across(index, piece.half, lane, margin)
            self._lanes[index, lane, margin] = across
        scale, least, height = self._heights
        top, bottom = round(piece.top * scale), round(piece.bottom * scale)
        if bottom < top + least:
            bottom = top + least
        if bottom > height:
            top, bottom = max(top - (bottom - height), 0), height
        air = 2 if bottom - top > LOW else 1
        return Box(across[0], top + 1, across[1], bottom - top - air)

    @cached_property
    def _lanes(self) -> dict[tuple[int, Lane, int], tuple[int, int]]:
        """Left edge and width of the whole lanes asked for so far."""
        return {}

    @cached_property
    def _heights(self) -> tuple[float, int, int]:
        """The height of a minute, of the shortest block and of the day."""
        return self.hour / 60, self.y_of(SHORTEST_SHOWN), self.height

    def _across(self, index: int, half: Half, lane: Lane, margin: int) -> tuple[int, int]:
        column = self.column(index)
        left, room = column.x + margin, column.width - 2 * margin
        if half is not Half.WHOLE:
            room //= 2
            if (half is Half.SECOND) != self.mirrored:
                left += column.width - 2 * margin - room
        begin = round(lane.at * room / lane.among)
        end = round((lane.at + lane.breadth) * room / lane.among)
        gap = 2 if lane.at + lane.breadth < lane.among else 0
        width = max(end - begin - gap, 3)
        return left + room - begin - width if self.mirrored else left + begin, width

    def place_at(self, x: float, y: float) -> Zoned:
        """The date and wall-clock minute under a point, and which half of its column it is in."""
        index = self.column_at(x)
        column = self.column(index)
        latter = (x - column.x >= column.width / 2) != self.mirrored
        half = Half.SECOND if latter else Half.FIRST
        return Zoned(self.dates[index], self.minute_at(y), half)

    def instant(self, date: Date, minute: float, half: Half = Half.FIRST) -> Instant | None:
        """When the clock of `date` shows `minute`, which may lie outside that date's day."""
        days, within = divmod(minute, DAY)
        return DayClock.of(date.add(days=int(days)), self.zone).instant_at(within, half)


def zone_of(box: Box, y: float, begins: bool = True, ends: bool = True) -> Zone:
    """What a point at height `y` takes hold of: resizing never gets more than a third each."""
    zone = min(EDGE_ZONE, box.height / 3)
    if begins and y < box.y + zone:
        return Zone.TOP
    if ends and y >= box.y + box.height - zone:
        return Zone.BOTTOM
    return Zone.BODY


def snapped(minute: float, step: int) -> int:
    """The minute of the step nearest to `minute`."""
    return int((minute + step / 2) // step) * step


def days_between(first: Date, last: Date) -> int:
    """How many days later `last` is."""
    return last.to_stdlib().toordinal() - first.to_stdlib().toordinal()


def week_start(date: Date, first_weekday: int) -> Date:
    """The first date of the week that holds `date`; Monday is 1, Sunday 7."""
    return date.subtract(days=(date.day_of_week().value - first_weekday) % 7)


def _minutes(start: Instant, end: Instant) -> float:
    return (end.timestamp() - start.timestamp()) / 60


def _seconds(minutes: float) -> int:
    return round(minutes * 60)
