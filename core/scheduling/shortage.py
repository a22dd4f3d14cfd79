"""Whether time is short, as a proof: more minutes have to lie in a stretch than it has free."""

from whenever import Date

from core.scheduling.compile import Compiled, instant_of
from core.scheduling.explanation import Reason, Why
from core.wallclock import to_wall

MOST = 8
"""So many different limits are looked at: beyond that the proof is not worth its time."""


def shortage(c: Compiled, tasks: list[int]) -> Reason | None:
    """The earliest date by which `tasks` need more than there is free; None where none is proven.

    Free is what the segments hold that are long enough for the shortest of the tasks, each day
    bounded by its capacity; breaks are not counted, so what is short is so in any schedule.
    """
    limits = sorted({c.latest[x] for x in tasks})[:MOST]
    opens = sorted({c.earliest[x] for x in tasks})[:MOST]
    for by in limits:
        for since in opens:
            group = [x for x in tasks if c.earliest[x] >= since and c.latest[x] <= by]
            need = sum(c.dur[x] for x in group)
            free = _free(c, since, by, min((c.dur[x] for x in group), default=1))
            if need > free:
                minutes = {"need": need, "free": free, "short": need - free}
                return Reason(Why.SHORTAGE, (), minutes, {"by": last_day(c, by)})
    return None


def _free(c: Compiled, since: int, by: int, shortest: int) -> int:
    days: dict[int, int] = {}
    for start, end, day in zip(c.seg_start, c.seg_end, c.seg_day, strict=True):
        stretch = min(end, by) - max(start, since)
        if stretch >= shortest:
            days[day] = days.get(day, 0) + stretch
    return sum(min(minutes, max(0, c.capacity[day])) for day, minutes in days.items())


def last_day(c: Compiled, minute: int) -> Date:
    """The date of the last minute before `minute`."""
    return to_wall(instant_of(minute - 1), c.problem.availability.zone).date()
