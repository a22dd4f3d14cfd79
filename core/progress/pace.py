"""How fast the work goes, and the date it leads to if it goes on like that.

Take a plan of 20 h, of which 6 h were done on the first three study dates: 2 h, 3 h and 1 h. The
pace is 2 h a study date, the remaining 14 h take seven more of them, and with one study date a day
they end a week from now. If the best of the last dates were 3 h at a time, five would do.
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
    """The pace of the work so far, with `remaining` minutes still to do after `today`."""
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
