"""Which dates each way of looking at the calendar shows, and where its next step leads. No Qt."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from whenever import Date

from core.model import RunUp
from gui.calendar.geometry import days_between, week_start


class Mode(StrEnum):
    """A way of looking at the calendar; the values are what settings keep."""

    DAY = "day"
    WORK_WEEK = "work week"
    WEEK = "week"
    DAYS = "days"
    MONTH = "month"
    AGENDA = "agenda"
    PLAN = "plan"


HOURLY = (Mode.DAY, Mode.WORK_WEEK, Mode.WEEK, Mode.DAYS, Mode.PLAN)
"""The ways that show the hours of the day."""

MOST_COLUMNS = 42
"""So many dates stand beside each other at most; a longer plan goes on behind the next step."""

MONTH_DATES = 6 * 7


@dataclass(frozen=True, slots=True)
class Dated:
    """A run of dates: the first and how many."""

    first: Date
    count: int

    @property
    def last(self) -> Date:
        """The last date that belongs to it."""
        return self.first.add(days=self.count - 1)

    def holds(self, date: Date) -> bool:
        """Whether the date belongs to it."""
        return 0 <= days_between(self.first, date) < self.count


class Customs(NamedTuple):
    """What the place and the user have it: weekdays are ISO numbers, Monday being 1.

    Weeks begin with `first_weekday`; `workdays` follow each other, perhaps over the week's end;
    `days` is how many the n-days view shows.
    """

    first_weekday: int = 1
    workdays: tuple[int, ...] = (1, 2, 3, 4, 5)
    days: int = 4


def dates_of(mode: Mode, date: Date, customs: Customs, run_up: RunUp | None) -> Dated:
    """The dates shown so that `date` is among them."""
    if mode is Mode.DAY:
        return Dated(date, 1)
    if mode is Mode.DAYS:
        return Dated(date, customs.days)
    if mode is Mode.WORK_WEEK:
        first = week_start(date, customs.workdays[0])
        return Dated(first, len(customs.workdays))
    if mode is Mode.MONTH:
        return Dated(week_start(date.replace(day=1), customs.first_weekday), MONTH_DATES)
    if mode is Mode.WEEK or run_up is None:
        return Dated(week_start(date, customs.first_weekday), 7)
    whole = days_between(run_up.first_day, run_up.target_date) + 1
    if mode is Mode.AGENDA:
        return Dated(run_up.first_day, whole)
    count = min(whole, MOST_COLUMNS)
    page = min(max(days_between(run_up.first_day, date), 0), whole - 1) // count
    first = run_up.first_day.add(days=page * count)
    return Dated(first, min(count, whole - page * count))


def stepped(mode: Mode, date: Date, way: int, customs: Customs, shown: Dated) -> Date:
    """The date to show after one step: forward where `way` is 1, back where it is -1."""
    if mode is Mode.MONTH:
        return date.replace(day=1).add(months=way)
    if mode is Mode.DAYS:
        return date.add(days=way * customs.days)
    if mode in (Mode.WEEK, Mode.WORK_WEEK):
        return date.add(days=way * 7)
    if mode is Mode.PLAN:
        return shown.last.add(days=1) if way > 0 else shown.first.subtract(days=1)
    return date.add(days=way)


def week_number(date: Date) -> int:
    """The ISO 8601 number of the week that holds `date`."""
    return date.to_stdlib().isocalendar().week


def weeks_of(dates: Dated) -> tuple[int, int]:
    """The ISO 8601 numbers of the first and the last week shown.

    Seven dates are one week whichever weekday it begins with: it has its Thursday's number, as ISO
    8601 has it for the weeks from Monday on.
    """
    first, last = dates.first, dates.last
    if dates.count == 7:
        first = last = week_start(last, 4)
    return week_number(first), week_number(last)
