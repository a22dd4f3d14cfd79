"""Where a review can stand: free study time of a date, on the grid, once a day of the plan is over.

It sees the plan as the scheduler does, by the tasks of its problem, so that a replan leaves what is
put here where it is.
"""

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from whenever import Date, Instant

from core.availability import MIDNIGHT
from core.model import DayId, State
from core.planning import problem_of
from core.review.spacing import Need, days
from core.scheduling.problem import Task
from core.timespan import Span, subtract, union
from core.wallclock import from_wall

GRID = 15 * 60
"""Seconds between two starts."""


class Place(NamedTuple):
    """A start on the clock, and the day of the plan that the review belongs to there."""

    start: Instant
    date: Date
    day: DayId


class _Over(NamedTuple):
    """When the required work of a plan day is over, and on which date."""

    day: DayId
    end: Instant
    date: Date


class _Date(NamedTuple):
    """A date's free stretches, each by its first start and its end, and the minutes it holds."""

    stretches: tuple[tuple[Instant, Instant], ...]
    load: int


class Room:
    """The free time of a state at a moment; what `take` is told of is no longer free."""

    def __init__(self, state: State, now: Instant) -> None:
        self._state, available = state, state.availability
        self._rest = available.break_minutes
        tasks = problem_of(state, now).tasks
        standing = [task for task in tasks if task.start is not None]
        walls = (busy.span for busy in state.walls.values())
        self._taken = union((*(self._around(task) for task in standing), *walls))
        self._by_reviews: dict[Date, list[Span]] = {}
        self._dates: dict[Date, _Date] = {}
        self._starts = sorted((_start(task), task.dur) for task in standing)
        self._on_date = Counter[Date]()
        for task in standing:
            self._on_date[state.local(_start(task)).date()] += task.dur
        first = from_wall(state.run_up.first_day, MIDNIGHT, available.zone)
        self._opening = max(now.add(hours=available.freeze_hours), first)
        self._target = from_wall(state.run_up.target_date, MIDNIGHT, available.zone)
        self._over = self._days_over(tasks)

    def find(self, need: Need, minutes: int) -> Place | None:
        """A place for it on the date nearest to the one wished for; None where there is none."""
        for date in _nearest(need):
            found = [
                (Place(start, date, over.day), over.date == date)
                for start in self._on(date, minutes)
                if (over := next((o for o in self._over if o.end <= start), None)) is not None
            ]
            if found:
                return next((place for place, is_of_date in found if is_of_date), found[0][0])
        return None

    def take(self, place: Place, minutes: int) -> None:
        """Count on a review there."""
        around = Span.lasting(place.start.subtract(minutes=self._rest), minutes + 2 * self._rest)
        for date in (place.date, place.date.add(days=1)):
            self._by_reviews.setdefault(date, []).append(around)
            self._dates.pop(date, None)
        self._on_date[place.date] += minutes
        insort(self._starts, (place.start, minutes))

    def _around(self, task: Task) -> Span:
        return Span.lasting(
            _start(task).subtract(minutes=self._rest), self._rest + task.dur + task.brk
        )

    def _days_over(self, tasks: Sequence[Task]) -> list[_Over]:
        """When the required work of each plan day ends, the plan's last day first.

        The scheduler lets optional work of a day follow the last of its required work. Days that
        have some without a place, or none at all, are left out.
        """
        last = {task.topic: task for task in tasks if not task.optional}
        return [
            _Over(day.id, task.start.add(minutes=task.dur), self._state.local(task.start).date())
            for day in reversed(self._state.ordered_days())
            if (task := last.get(day.id)) is not None and task.start is not None
        ]

    def _on(self, date: Date, minutes: int) -> Iterator[Instant]:
        """The earliest start in each free stretch of the date."""
        if (day := self._dates.get(date)) is None:
            day = self._dates[date] = self._date(date)
        if day.load + minutes > self._state.availability.capacity_on(date):
            return
        for start, limit in day.stretches:
            if _on_grid(start.add(minutes=minutes)) <= limit:
                yield start

    def _date(self, date: Date) -> _Date:
        hours = self._state.availability.spans_on(date)
        if not hours:
            return _Date((), 0)
        k = bisect_right(self._taken, hours[0].start, key=attrgetter("end"))
        last = bisect_left(self._taken, hours[-1].end, key=attrgetter("start"))
        free = subtract(hours, [*self._taken[k:last], *self._by_reviews.get(date, ())])
        starts = ((_on_grid(max(span.start, self._opening)), span.end) for span in free)
        return _Date(
            tuple(
                (start, min(end, self._target))
                for start, end in starts
                if start < end and self._state.local(start).date() == date
            ),
            self._load(date, hours),
        )

    def _load(self, date: Date, hours: Sequence[Span]) -> int:
        """What the date holds, by the clock or by its hours where they run over midnight."""
        first = bisect_left(self._starts, (hours[0].start, 0))
        last = bisect_left(self._starts, (hours[-1].end, 0))
        return max(self._on_date[date], sum(minutes for _, minutes in self._starts[first:last]))


def _start(task: Task) -> Instant:
    assert task.start is not None
    return task.start


def _on_grid(moment: Instant) -> Instant:
    """The first moment from then on that the grid has; a length is rounded up to it, too."""
    return Instant.from_timestamp(-(-moment.timestamp() // GRID) * GRID)


def _nearest(need: Need) -> Iterator[Date]:
    """The dates that serve, nearest to the one wished for, of two the earlier; then those after."""
    last = min(need.last, need.latest)
    for off in range(max(0, days(need.first, last)) + 1):
        for date in dict.fromkeys((need.wished.subtract(days=off), need.wished.add(days=off))):
            if need.first <= date <= last:
                yield date
    date = last.add(days=1)
    while date <= need.latest:
        yield date
        date = date.add(days=1)
