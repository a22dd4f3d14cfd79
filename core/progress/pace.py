"""How fast the work goes, and the date it leads to if it goes on like that.

The example is of the plan that `core.progress` begins with.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from whenever import Date

from core.model import State
from core.progress.course import Course

RECENT = 5
"""How many study dates count as the last ones."""

_FARTHEST = 730


@dataclass(frozen=True, slots=True)
class Pace:
    """Minutes done a study date, and the dates between which that ends the work.

    A study date is one the availability has hours on. `whole` is over all of them so far, today
    only if something was done on it; `recent` over the last five. `earliest` and `latest` come of
    the faster and the slower of the two; None where that pace ends nothing within two years.
    """

    whole: float
    recent: float
    remaining: int
    earliest: Date | None
    latest: Date | None


def pace(state: State, way: Course, today: Date, remaining: int) -> Pace:
    """The pace of the work so far, with `remaining` minutes still to do after `today`.

    Two hours were done on Monday and two on Tuesday: at two a date, the four hours that remain end
    on the second date from now. Had it been three hours on each of the last five dates and less
    before, they might end earlier, and the range be wider.

    >>> from core.progress.numbers import numbers
    >>> way = numbers(state, history, now).course
    >>> pace(state, way, tuesday, 240)  # doctest: +NORMALIZE_WHITESPACE
    Pace(whole=120.0, recent=120.0, remaining=240,
        earliest=Date("2026-03-05"), latest=Date("2026-03-05"))
    """
    worked: list[int] = []
    before = 0
    for stage in way.stages:
        done = stage.done or 0
        counts = stage.date < today and _is_study_date(state, stage.date)
        if stage.date <= today and (counts or done > before):
            worked.append(done - before)
        before = done
    whole, recent = _mean(worked), _mean(worked[-RECENT:])
    return Pace(
        whole,
        recent,
        remaining,
        _end(state, today, remaining, max(whole, recent)),
        _end(state, today, remaining, min(whole, recent)),
    )


def _mean(minutes: Sequence[int]) -> float:
    return sum(minutes) / len(minutes) if minutes else 0.0


def _is_study_date(state: State, date: Date) -> bool:
    available = state.availability
    return bool(available.hours_on(date)) and available.capacity_on(date) > 0


def _end(state: State, today: Date, remaining: int, a_date: float) -> Date | None:
    """The study date after `today` on which `remaining` is done at `a_date` minutes each."""
    if remaining <= 0:
        return today
    if a_date <= 0:
        return None
    left, date = float(remaining), today
    for _ in range(_FARTHEST):
        date = date.add(days=1)
        if _is_study_date(state, date):
            left -= a_date
            if left < 1e-6:
                return date
    return None
