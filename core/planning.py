"""The bridge between a plan and the scheduler: states become problems, solutions become places.

It says what the scheduler has to take as given (what is pinned, done or begun, what is busy), in
which order the plan wants its sessions, and what the user's own pins overrule. It decides no time
itself, and changes no state: `edits.place` does.
"""

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from whenever import Date, Instant

from core.availability import MIDNIGHT
from core.model import Session, SessionId, SessionState, Slot, State
from core.scheduling.compile import Compiled, compile_problem, minute_of
from core.scheduling.explanation import Explanation, Reason, Why
from core.scheduling.problem import Edge, Kind, Problem, Task, TaskState
from core.scheduling.solve import Effort, solve
from core.timespan import Span, subtract
from core.wallclock import from_wall

GRIDS = (15, 5, 1)
"""Starts go by the coarsest of these that every session already on the calendar keeps to."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the scheduler puts each session it may place, and why; `edits.place` applies it."""

    starts: Mapping[SessionId, Instant | None]
    explanation: Explanation
    titles: Mapping[SessionId, str] = field(default_factory=dict[SessionId, str])

    @property
    def unplaced(self) -> tuple[SessionId, ...]:
        """The sessions without a place."""
        return tuple(id_ for id_, start in self.starts.items() if start is None)

    def sentences(self) -> list[str]:
        """Every reason in English, the sessions called by their titles."""
        return self.explanation.sentences(lambda id_: self.titles.get(SessionId(id_), id_))


@dataclass(frozen=True, slots=True)
class Slack:
    """Minutes of study that fit before the target date, and those still needed."""

    free: int
    needed: int

    @property
    def minutes(self) -> int:
        """What is left over; negative where time is short."""
        return self.free - self.needed


@dataclass(frozen=True, slots=True)
class DayLoad:
    """The load bar of one date, in minutes: sessions still to do, done, and the most it holds."""

    planned: int = 0
    done: int = 0
    capacity: int = 0


def problem_of(
    state: State, now: Instant, *, not_before: Mapping[SessionId, Instant] | None = None
) -> Problem:
    """The scheduler's problem: everything before the midnight that begins the target date.

    Done sessions and those already begun are facts, pinned ones stay, skipped ones are left out and
    missed ones have lost their place. `not_before` holds single sessions back.
    """
    run_up, zone = state.run_up, state.availability.zone
    opening = max(now, from_wall(run_up.first_day, MIDNIGHT, zone))
    tasks: list[Task] = []
    for session in state.ordered_sessions():
        earliest = max(opening, (not_before or {}).get(session.id, opening))
        task = _task(state, session, now, earliest if earliest > now else None)
        if task is not None:
            tasks.append(task)
    return Problem(
        availability=state.availability,
        now=now,
        target=from_wall(run_up.target_date, MIDNIGHT, zone),
        tasks=tuple(tasks),
        edges=tuple(_edges(tasks)),
        busy=tuple(busy.span for busy in state.busy.values()),
        grid=_grid(tasks),
    )


def replan(state: State, now: Instant, effort: Effort = "preview") -> Placement:
    """Everything placed that can be, with as little moved as possible."""
    return _solved(state, problem_of(state, now), effort)


def first_placement(state: State, now: Instant) -> Placement:
    """The first places of a plan: its days on consecutive study dates, where there are enough.

    Plan day k is held back to the k-th date with free time. Where the dates before the target are
    too few for that, or it would leave out more than placing freely, sessions just follow on.
    """
    freely = problem_of(state, now)
    dates = _study_dates(compile_problem(freely))
    days = [day.id for day in state.ordered_days() if state.sessions_of(day.id)]
    if len(days) <= len(dates):
        zone = state.availability.zone
        opens = {
            day: from_wall(date, MIDNIGHT, zone) for day, date in zip(days, dates, strict=False)
        }
        held = {id_: opens[session.day] for id_, session in state.sessions.items()}
        spread = _solved(state, problem_of(state, now, not_before=held), "preview")
        if not spread.unplaced:
            return spread
        free = _solved(state, freely, "preview")
        return spread if _left_out(spread) <= _left_out(free) else free
    return _solved(state, freely, "preview")


def slack(state: State, now: Instant) -> Slack:
    """Study time free before the target date, and what the required sessions still need.

    Sessions with a fixed place (pinned, begun, done) are in neither. Of each free stretch counts
    what sessions of the average length still needed can use of it, each but the last followed by
    its break; of each date no more than its capacity.
    """
    c = compile_problem(problem_of(state, now))
    lengths = [c.dur[x] for x in range(c.count) if not c.optional[x]]
    if not lengths:
        return Slack(free=_usable(c, 1, 0), needed=0)
    mean = sum(lengths) // len(lengths)
    return Slack(free=_usable(c, mean, state.availability.break_minutes), needed=sum(lengths))


def day_loads(state: State, dates: Iterable[Date]) -> dict[Date, DayLoad]:
    """The load bar of each date. Capacity is open time outside busy times, at most the day's."""
    loads = {date: [0, 0] for date in dates}
    for session in state.sessions.values():
        start = _start_of(state, session)
        if start is None or session.state is SessionState.SKIPPED:
            continue
        load = loads.get(state.local(start).date())
        if load is not None and session.state is SessionState.DONE:
            load[1] += _done_minutes(state, session)
        elif load is not None and session.state is SessionState.PLANNED:
            load[0] += session.minutes
    walls = [busy.span for busy in state.busy.values()]
    return {
        date: DayLoad(planned, done, _capacity(state, date, walls))
        for date, (planned, done) in loads.items()
    }


def _capacity(state: State, date: Date, walls: list[Span]) -> int:
    free = subtract(state.availability.spans_on(date), walls)
    return min(sum(span.minutes for span in free), state.availability.capacity_on(date))


def _solved(state: State, problem: Problem, effort: Effort) -> Placement:
    solution = solve(problem, effort)
    said = solution.explanation
    return Placement(
        starts={SessionId(id_): start for id_, start in solution.placements.items()},
        explanation=replace(said, reasons=(*said.reasons, *_overruled(problem.tasks))),
        titles={id_: session.title for id_, session in state.sessions.items()},
    )


def _left_out(placement: Placement) -> tuple[int, int]:
    tiers = placement.explanation.tiers
    return tiers["unplaced_required_min"], tiers["unplaced_optional_min"]


def _task(state: State, session: Session, now: Instant, earliest: Instant | None) -> Task | None:
    """The session as the scheduler sees it; None for what it need not know of."""
    slot = state.slots.get(session.id)
    start, minutes, what = None, session.minutes, TaskState.TODO
    if session.state is SessionState.SKIPPED:
        return None
    if session.state is SessionState.DONE:
        start, what = _start_of(state, session), TaskState.DONE
        minutes = max(1, min(_done_minutes(state, session), 24 * 60))
        if start is None:
            return None
    elif session.state is SessionState.PLANNED and slot is not None:
        start = slot.start
        what = _standing(slot, now)
    return Task(
        id=session.id,
        dur=minutes,
        brk=state.availability.break_minutes,
        topic=session.day,
        optional=session.optional,
        state=what,
        start=start,
        earliest=earliest if what is TaskState.TODO else None,
    )


def _standing(slot: Slot, now: Instant) -> TaskState:
    if slot.start < now:
        return TaskState.DONE
    return TaskState.PINNED if slot.pinned else TaskState.TODO


def _start_of(state: State, session: Session) -> Instant | None:
    """When it began, where that is recorded, else where it stands."""
    record, slot = state.records.get(session.id), state.slots.get(session.id)
    if session.state is SessionState.DONE and record is not None:
        return record.started
    return slot and slot.start


def _done_minutes(state: State, session: Session) -> int:
    record = state.records.get(session.id)
    return session.minutes if record is None else record.minutes


def _edges(tasks: list[Task]) -> Iterable[Edge]:
    """The plan's order: required sessions in a row, optional ones after the last of their day.

    Pins ahead stand beside the row: each keeps its order with the neighbours that do not contradict
    it where they stand now, and what the user pinned out of order stays so.
    """
    required = [task for task in tasks if not task.optional]
    row = [task for task in required if task.state is not TaskState.PINNED]
    for before, after in itertools.pairwise(row):
        yield Edge(before.id, after.id)
    earlier: list[Task] = []
    place = 0
    for task in required:
        if task.state is not TaskState.PINNED:
            earlier.append(task)
            place += 1
            continue
        before = next((t for t in reversed(earlier) if not _follows(t, task)), None)
        after = next((t for t in row[place:] if not _follows(task, t)), None)
        if before is not None:
            yield Edge(before.id, task.id)
        if after is not None:
            yield Edge(task.id, after.id)
    last = {task.topic: task for task in required}
    for task in tasks:
        if task.optional and task.topic in last:
            yield Edge(last[task.topic].id, task.id, Kind.PREREQ)


def _overruled(tasks: tuple[Task, ...]) -> Iterable[Reason]:
    """What the user pinned out of the plan's order, as hints."""
    required = [task for task in tasks if not task.optional]
    for k, task in enumerate(required):
        if task.state is TaskState.PINNED:
            late = [t.id for t in required[:k] if not t.fixed and _follows(t, task)]
            early = [t.id for t in required[k + 1 :] if not t.fixed and _follows(task, t)]
            if late:
                yield Reason(Why.PIN_BEFORE, (task.id, *late))
            if early:
                yield Reason(Why.PIN_AFTER, (task.id, *early))


def _follows(first: Task, second: Task) -> bool:
    """Whether `first` now stands so that it cannot end before `second` starts."""
    if first.start is None or second.start is None:
        return False
    return first.start.add(minutes=first.dur) > second.start


def _grid(tasks: list[Task]) -> int:
    anchors = [minute_of(t.start) for t in tasks if t.start is not None and not t.fixed]
    return next((grid for grid in GRIDS if all(minute % grid == 0 for minute in anchors)), 1)


def _study_dates(c: Compiled) -> list[Date]:
    days = {
        day
        for start, _, day in zip(c.seg_start, c.seg_end, c.seg_day, strict=True)
        if start >= min(c.earliest, default=c.now) and c.capacity[day] > 0
    }
    return [c.dates[day] for day in sorted(days)]


def _usable(c: Compiled, mean: int, rest: int) -> int:
    """Minutes that sessions of length `mean`, each but a stretch's last with a rest, can use."""
    days: dict[int, int] = {}
    opening = min(c.earliest, default=c.now)
    for start, end, day in zip(c.seg_start, c.seg_end, c.seg_day, strict=True):
        stretch = end - max(start, opening)
        if stretch > 0:
            days[day] = days.get(day, 0) + min(stretch, (stretch + rest) * mean // (mean + rest))
    return sum(min(minutes, max(0, c.capacity[day])) for day, minutes in days.items())
