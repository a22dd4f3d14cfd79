"""The places that a plan's author wrote down: dates, weekdays and slots, and weeks as bounds.

A written date and slot stand pinned; a date alone keeps its session on that date; a week is the
earliest for what stands in it. What cannot be kept (past, taken, after the target) is left open.
"""

from collections.abc import Iterable, Mapping, Sequence

from whenever import Date, Instant

from core.availability import MIDNIGHT
from core.markdown.origin import Origin
from core.markdown.pauses import Pause
from core.markdown.reading import Reading, derived
from core.model import Busy, BusyId, Rule, RunUp, SessionId, SessionState, Slot, State
from core.timespan import Span, subtract
from core.wallclock import from_wall

OF_PLAN = "plan/"
"""What the id of a busy time begins with that the plan itself names."""

Places = tuple[dict[SessionId, Slot], dict[SessionId, Rule]]


def written_run_up(reading: Reading, first: Date) -> RunUp | None:
    """From `first` to the day after the last written date or week; None where none is ahead."""
    dates = [o.date for o in reading.origins.values() if o.date is not None]
    if dates and max(dates) >= first:
        return RunUp(first, max(dates).add(days=1))
    ends = [o.week + max(o.spread, 1) for o in reading.origins.values() if o.week is not None]
    if ends and not dates:
        return RunUp(first, first.add(days=7 * (max(ends) - _first_week(reading))))
    return None


def written_places(reading: Reading, state: State, now: Instant) -> Places:
    """Slots for sessions with a written date, pinned where the time is written too, and rules."""
    slots: dict[SessionId, Slot] = {}
    rules: dict[SessionId, Rule] = {}
    taken = [b.span for b in (*state.busy.values(), *state.elsewhere.values())]
    dated = [
        (id_, origin, date)
        for id_, origin in reading.origins.items()
        if state.sessions[id_].state is SessionState.PLANNED
        and (date := _date(origin, reading, state))
    ]
    for id_, origin, date in sorted(dated, key=lambda found: found[1].start is None):
        minutes = state.sessions[id_].minutes
        start = _start(origin, date, state, minutes, taken, now)
        if start is None:
            continue
        slots[id_] = Slot(start, pinned=origin.start is not None)
        taken.append(Span.lasting(start, minutes))
        if origin.start is None:
            rules[id_] = Rule(keep_day=True)
    return slots, rules


def opening_weeks(reading: Reading, state: State) -> Mapping[SessionId, Instant]:
    """When the week of each session begins, counted from the first day.

    The sessions of a week without days are spread over its study days.
    """
    first = _first_week(reading)
    together: dict[tuple[str | int, int, int], list[SessionId]] = {}
    for id_, origin in reading.origins.items():
        if origin.week is not None:
            together.setdefault((origin.day, origin.week, origin.spread), []).append(id_)
    out: dict[SessionId, Instant] = {}
    for (_, week, spread), ids in together.items():
        begin = state.run_up.first_day.add(days=7 * (week - first))
        dates = [begin.add(days=n) for n in range(7 * spread)]
        open_ones = [d for d in dates if state.availability.open_minutes_on(d) > 0] or [begin]
        for place, id_ in enumerate(ids):
            date = open_ones[place * len(open_ones) // len(ids)] if place else begin
            out[id_] = from_wall(date, MIDNIGHT, state.availability.zone)
    return out


def _first_week(reading: Reading) -> int:
    """The lowest number of a week in the plan."""
    return min((o.week for o in reading.origins.values() if o.week is not None), default=1)


def busy_times(reading: Reading, run_up: RunUp, zone: str) -> dict[BusyId, Busy]:
    """The plan's own breaks, meals and classes as busy times, on every date that they fall on."""
    length = int(run_up.target_date.since(run_up.first_day, total="days"))
    days = [run_up.first_day.add(days=n) for n in range(length)]
    found: dict[BusyId, Busy] = {}
    for pause in reading.pauses:
        for date in _dates_of(pause, reading, days):
            on = date.add(days=1) if pause.next_day else date
            span = Span.lasting(from_wall(on, pause.start, zone), pause.minutes)
            id_ = BusyId(f"{OF_PLAN}{derived(reading.plan.id, pause.line, date)}")
            found[id_] = Busy(id_, pause.title, span)
    return found


def _dates_of(pause: Pause, reading: Reading, days: Sequence[Date]) -> Iterable[Date]:
    """The dates of the run-up that a pause falls on."""
    if pause.date is not None:
        return [day for day in days if day == pause.date]
    if pause.weekdays:
        if pause.week is not None:
            first = min(p.week for p in reading.pauses if p.week is not None)
            days = days[7 * (pause.week - first) :][:7]
        return [day for day in days if day.day_of_week().value in pause.weekdays]
    return days if reading.layer == "clock" else days[pause.place : pause.place + 1]


def _date(origin: Origin, reading: Reading, state: State) -> Date | None:
    """The date written, or that of a weekday or numbered day for which a time is written."""
    first = state.run_up.first_day
    if origin.date is not None:
        return origin.date
    if origin.start is None:
        return None
    weeks = 0 if origin.week is None else 7 * (origin.week - _first_week(reading))
    if origin.weekday is not None:
        ahead = (origin.weekday - first.day_of_week().value) % 7
        return first.add(days=ahead + weeks)
    days = list(dict.fromkeys(o.day for o in reading.origins.values() if o.week == origin.week))
    return first.add(days=days.index(origin.day) + weeks)


def _start(
    origin: Origin, date: Date, state: State, minutes: int, taken: list[Span], now: Instant
) -> Instant | None:
    """Where the session begins; None where that is not to be had."""
    if not state.run_up.first_day <= date < state.run_up.target_date:
        return None
    if origin.start is None:
        free = subtract(state.availability.spans_on(date), taken)
        return next((s.start for s in free if s.minutes >= minutes and s.start >= now), None)
    on = date.add(days=1) if origin.next_day else date
    start = from_wall(on, origin.start, state.availability.zone)
    span = Span.lasting(start, minutes)
    return None if start < now or any(span.overlaps(other) for other in taken) else start
