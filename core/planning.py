"""The bridge between a plan and the scheduler: states become problems, solutions become places.

It says what the scheduler has to take as given (what is pinned, done or begun, what is busy, what
the user's rules limit); the order is core.plan_order's. It decides no time itself, and changes no
state: `edits.place` does.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace

from whenever import Date, Instant

from core.availability import MIDNIGHT
from core.loads import done_minutes, start_of
from core.model import Rule, Session, SessionId, SessionState, Slot, State
from core.plan_order import edges_of, in_order, overruled, prerequisites
from core.saying import Said
from core.scheduling.compile import Compiled, compile_problem, minute_of
from core.scheduling.explanation import Explanation
from core.scheduling.problem import Edge, Problem, Task, TaskState
from core.scheduling.room import most_by_day
from core.scheduling.solve import Effort, solve
from core.wallclock import from_wall

NO_RULE = Rule()
QUARTER = 15
"""Minutes."""

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

    @property
    def left_out(self) -> tuple[int, int]:
        """Minutes of required, then of optional sessions without a place."""
        tiers = self.explanation.tiers
        return tiers["unplaced_required_min"], tiers["unplaced_optional_min"]

    def sentences(self) -> list[Said]:
        """Every reason as a sentence, the sessions called by their titles."""
        return self.explanation.sentences(lambda id_: self.titles.get(SessionId(id_), id_))


@dataclass(frozen=True, slots=True)
class Slack:
    """Minutes of study that fit before the target date, and those still needed."""

    free: int
    needed: int

    @property
    def minutes(self) -> int:
        """What is left over, rounded down to quarter hours; negative where time is short."""
        return quarters(self.free - self.needed)


def problem_of(
    state: State,
    now: Instant,
    *,
    not_before: Mapping[SessionId, Instant] | None = None,
    held: Set[SessionId] = frozenset(),
    without: Set[SessionId] = frozenset(),
    only: Set[SessionId] | None = None,
) -> Problem:
    """The scheduler's problem: everything before the midnight that begins the target date.

    Done sessions and those already begun are facts; pinned, `held` and frozen ones stay, skipped
    ones, those in `without` and `held` ones that stand nowhere are left out, missed ones have lost
    their place. Nothing is placed in frozen hours. `not_before` holds single sessions back. With
    `only`, all others are left out. Raises Refused where prerequisites wait for each other in a
    circle.
    """
    needed = prerequisites(state)
    tasks = in_order(
        tasks_of(state, now, not_before=not_before, held=held, without=without, only=only),
        needed,
    )
    return _problem(state, now, tasks, edges_of(tasks, needed), _grid(tasks))


def tasks_of(
    state: State,
    now: Instant,
    *,
    not_before: Mapping[SessionId, Instant] | None = None,
    held: Set[SessionId] = frozenset(),
    without: Set[SessionId] = frozenset(),
    only: Set[SessionId] | None = None,
) -> list[Task]:
    """The tasks of `problem_of`, in the plan's order."""
    frozen_until, opening = _frozen_until(state, now), _opening(state, now)
    tasks: list[Task] = []
    for session in state.ordered_sessions():
        if session.id in without or (only is not None and session.id not in only):
            continue
        task = _task(state, session, now, frozen_until, held)
        if task is None or (not task.fixed and session.id in held):
            continue
        if not task.fixed:
            task = _limited(state, session.id, task, opening, now, not_before or {})
        tasks.append(task)
    return tasks


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
        spread = placement_of(state, problem_of(state, now, not_before=held), "preview")
        if not spread.unplaced:
            return spread
        free = placement_of(state, freely, "preview")
        return spread if spread.left_out <= free.left_out else free
    return placement_of(state, freely, "preview")


def slack(state: State, now: Instant) -> Slack:
    """Study time free before the target date, and what the required sessions still need.

    Free time is rounded down to quarter hours: to the minute it would say more than is known.
    Sessions with a fixed place (pinned, begun, done) are in neither. Of each free stretch counts
    what sessions of the average length still needed can use of it, each but the last followed by
    its break; of each date no more than its capacity.
    """
    c, movable = _around_fixed(state, now, frozenset(), frozenset())
    lengths = [task.dur for task in movable]
    mean = sum(lengths) // len(lengths) if lengths else 1
    rest = state.availability.break_minutes if lengths else 0
    free = room_by_day(c, mean, rest, minute_of(_opening(state, now))).values()
    return Slack(free=quarters(sum(free)), needed=sum(lengths))


def _frozen_until(state: State, now: Instant) -> Instant:
    return now.add(hours=state.availability.freeze_hours)


def _opening(state: State, now: Instant) -> Instant:
    """From when on anything may be placed."""
    first = from_wall(state.run_up.first_day, MIDNIGHT, state.availability.zone)
    return max(_frozen_until(state, now), first)


def _around_fixed(
    state: State, now: Instant, held: Set[SessionId], without: Set[SessionId]
) -> tuple[Compiled, list[Task]]:
    """What is free around what stays where it stands, and the required work to be put there."""
    frozen_until = _frozen_until(state, now)
    rows = (s for s in state.sessions.values() if s.id not in without)
    tasks = [t for s in rows if (t := _task(state, s, now, frozen_until, held)) is not None]
    fixed = [task for task in tasks if task.fixed]
    movable = [task for task in tasks if not task.fixed and not task.optional]
    return compile_problem(_problem(state, now, fixed, (), _grid(tasks))), movable


def _problem(
    state: State, now: Instant, tasks: Iterable[Task], edges: Iterable[Edge], grid: int
) -> Problem:
    return Problem(
        availability=state.availability,
        now=now,
        target=from_wall(state.run_up.target_date, MIDNIGHT, state.availability.zone),
        tasks=tuple(tasks),
        edges=tuple(edges),
        busy=tuple(busy.span for busy in state.walls.values()),
        grid=grid,
    )


def quarters(minutes: int) -> int:
    """Rounded down to quarter hours."""
    return minutes // QUARTER * QUARTER


def spare_by_date(
    state: State,
    now: Instant,
    *,
    held: Set[SessionId] = frozenset(),
    without: Set[SessionId] = frozenset(),
) -> dict[Date, int]:
    """Minutes of required work that each date takes at most beside what stands there now.

    Counted in whole sessions of the lengths there are, stretch by stretch, without a search: it may
    say more than can be used, never less. `held` and `without` as in `problem_of`.
    """
    c, movable = _around_fixed(state, now, held, without)
    lengths = frozenset(task.dur for task in movable)
    spare = most_by_day(c, lengths, min((task.brk for task in movable), default=0))
    for task in movable:
        k = -1 if task.start is None else c.segment_at(minute_of(task.start))
        if k >= 0:
            spare[c.seg_day[k]] -= task.dur
    return {date: minutes for date, minutes in zip(c.dates, spare, strict=True) if minutes > 0}


def placement_of(state: State, problem: Problem, effort: Effort) -> Placement:
    """The scheduler's answer to a problem of this state."""
    solution = solve(problem, effort)
    said = solution.explanation
    return Placement(
        starts={SessionId(id_): start for id_, start in solution.placements.items()},
        explanation=replace(said, reasons=(*said.reasons, *overruled(problem.tasks))),
        titles={id_: session.words for id_, session in state.sessions.items()},
    )


def _task(
    state: State, session: Session, now: Instant, frozen_until: Instant, held: Set[SessionId]
) -> Task | None:
    """The session as the scheduler sees it; None for what it need not know of."""
    slot = state.slots.get(session.id)
    start, minutes, what = None, session.minutes, TaskState.TODO
    if session.state is SessionState.SKIPPED:
        return None
    if session.state is SessionState.DONE:
        start, what = start_of(state, session), TaskState.DONE
        minutes = max(1, min(done_minutes(state, session), 24 * 60))
        if start is None:
            return None
    elif session.state is SessionState.PLANNED and slot is not None:
        start = slot.start
        what = _standing(slot, now, frozen_until, session.id in held)
    rule = state.rules.get(session.id, NO_RULE)
    return Task(
        id=session.id,
        dur=minutes,
        brk=state.availability.break_minutes if rule.buffer is None else rule.buffer,
        topic=session.day,
        optional=session.optional,
        state=what,
        start=start,
    )


def _standing(slot: Slot, now: Instant, frozen_until: Instant, held: bool) -> TaskState:
    if slot.start < now:
        return TaskState.DONE
    stays = slot.pinned or held or slot.start < frozen_until
    return TaskState.PINNED if stays else TaskState.TODO


def _limited(
    state: State,
    session: SessionId,
    task: Task,
    opening: Instant,
    now: Instant,
    not_before: Mapping[SessionId, Instant],
) -> Task:
    """The task with what the run-up, its own rule and the caller say of its time."""
    earliest, latest = max(opening, not_before.get(session, opening)), None
    if keeps_no_day(state, session):
        latest = now
    elif state.rules.get(session, NO_RULE).keep_day and task.start is not None:
        date, zone = state.local(task.start).date(), state.availability.zone
        earliest = max(earliest, from_wall(date, MIDNIGHT, zone))
        midnight = from_wall(date.add(days=1), MIDNIGHT, zone)
        latest = max(midnight, task.start.add(minutes=task.dur))
    if earliest <= now and latest is None:
        return task
    return replace(task, earliest=earliest if earliest > now else None, latest=latest)


def keeps_no_day(state: State, session: SessionId) -> bool:
    """Whether the session is to keep its date but stands on none: no other is chosen for it.

    What was missed has lost its date, and may have any.
    """
    return (
        state.rules.get(session, NO_RULE).keep_day
        and session not in state.slots
        and state.sessions[session].state is SessionState.PLANNED
    )


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


def room_by_day(c: Compiled, mean: int, rest: int, opening: int) -> dict[int, int]:
    """Minutes of each day number that sessions of length `mean` can use, at most its capacity.

    Each session but a stretch's last is followed by `rest` minutes; none begins before the minute
    `opening`.
    """
    days: dict[int, int] = {}
    for start, end, day in zip(c.seg_start, c.seg_end, c.seg_day, strict=True):
        stretch = end - max(start, opening)
        if stretch > 0:
            days[day] = days.get(day, 0) + min(stretch, (stretch + rest) * mean // (mean + rest))
    return {day: min(minutes, max(0, c.capacity[day])) for day, minutes in days.items()}
