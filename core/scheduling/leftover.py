"""What the finished board leaves for a task without a place, said of where it may stand.

Numbers of the whole plan would be true and beside the point: a task that keeps its day is told of
that day.
"""

from whenever import Date, Instant

from core.scheduling.board import Board
from core.scheduling.compile import Compiled, instant_of
from core.scheduling.explanation import Reason, Why
from core.scheduling.gaps import Gaps
from core.wallclock import to_wall


def out_of_reach(c: Compiled, x: int, minutes: dict[str, int]) -> Reason:
    """Why x, with everything movable out of its way, still fits nowhere."""
    low, end = c.earliest[x], c.latest[x]
    if end - c.dur[x] < c.now:
        return Reason(Why.OVER, (c.tasks[x].id,), minutes, times={"latest": instant_of(end)})
    return _between(c, x, Why.OUT_OF_REACH, minutes, low, end)


def none_left(c: Compiled, board: Board, x: int, minutes: dict[str, int]) -> Reason:
    """Why x, which could stand somewhere, stands nowhere beside the others."""
    low, high = board.low(x), board.high(x)
    if low > high:
        return Reason(Why.NO_ORDER, (c.tasks[x].id,), minutes)
    end = high + c.dur[x]
    longest = _longest(c, board, x, low, end)
    if longest >= c.dur[x]:
        until = {"until": instant_of(end)}
        return Reason(Why.NO_PLACE_FOUND, (c.tasks[x].id,), minutes, times=until)
    return _between(c, x, Why.FULL, minutes | {"longest": longest}, low, end)


def _longest(c: Compiled, board: Board, x: int, low: int, end: int) -> int:
    """The longest time at a stretch that x could still have, its break and the day's hours kept."""
    gaps, brk, longest = Gaps.around(board, low, end), c.need[x] - c.dur[x], 0
    for start, last, wall, day in zip(gaps.start, gaps.end, gaps.wall, gaps.day, strict=True):
        free = min(last, wall - brk, end) - c.up(max(start, low))
        longest = max(longest, min(free, gaps.room[day]))
    return longest


def _between(c: Compiled, x: int, kind: Why, minutes: dict[str, int], low: int, end: int) -> Reason:
    """The reason with the one date that x may stand on, else from when to when."""
    first, last = _date(c, low), _date(c, end - 1)
    if first == last:
        return Reason(kind, (c.tasks[x].id,), minutes, {"date": first})
    limits: dict[str, Instant] = {"earliest": instant_of(low), "latest": instant_of(end)}
    return Reason(kind, (c.tasks[x].id,), minutes, times=limits)


def _date(c: Compiled, minute: int) -> Date:
    return to_wall(instant_of(minute), c.problem.availability.zone).date()
