"""What helps where not everything fits: each way out with its effect, computed and not guessed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from whenever import Date, Instant, Time

from core import edits, planning
from core.availability import Availability, Hours
from core.changes import Changes
from core.model import RunUp, SessionId, SessionState, State
from core.replan.proposal import Proposal, propose
from core.replan.standing import OPEN
from core.scheduling.explanation import day_name, length

EVENING = Time(18)
NIGHT = Time(21)
MOST_EVENINGS = 6
SHORTER = range(5, 55, 5)
"""Per cent by which sessions are shortened."""
STEP = 5
"""Minutes that lengths are rounded down to."""
LATER = (1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 28, 42, 56)
"""Days by which the target date is moved."""

Frame = Callable[[State], State]


@dataclass(frozen=True, slots=True)
class Remedy:
    """A way out: what it is called, what it does, how many more sessions get a place.

    `changes` hold the remedy and the replan that it makes possible, as one edit.
    """

    title: str
    effect: str
    places: int
    changes: Changes

    def edit(self, state: State) -> State:
        """The remedy and its replan as one edit; what has moved on since is left alone."""
        return self.changes.apply(state)


def remedies(state: State, now: Instant) -> list[Remedy]:
    """What would help, best first; empty where everything has a place and time is not short.

    Raises Refused where prerequisites wait for each other in a circle.
    """
    present = propose(state, now)
    if not present.unplaced and present.slack.minutes >= 0:
        return []
    tried = [_drop_optional(state), _evenings(state, now, present), _shorter(state, now)]
    tried += [_later(state, now), _unpinned(state, now)]
    found: list[tuple[int, int, Remedy]] = []
    for k, ways in enumerate(tried):
        best = _best(state, now, present, ways)
        if best is not None:
            found.append((best[0], k, best[1]))
    return [remedy for _, _, remedy in sorted(found, key=lambda row: row[:2])]


Ways = Iterator[tuple[str, Frame]]
"""Ever stronger doses of one remedy: its title, and the edit."""


def _best(state: State, now: Instant, present: Proposal, ways: Ways) -> tuple[int, Remedy] | None:
    """The mildest dose with which everything fits, else the best; with what it leaves out."""
    best: tuple[int, Remedy] | None = None
    for name, frame in ways:
        framed = frame(state)
        proposal = propose(framed, now)
        left = _minutes(framed, proposal.unplaced)
        gained = _minutes(state, present.unplaced) - left
        if gained < 0 or (not gained and proposal.slack.minutes <= present.slack.minutes):
            continue
        if best is not None and left >= best[0]:
            continue
        changes = Changes.between(state, proposal.edit(framed))
        placed = [id_ for id_ in present.unplaced if id_ in proposal.edit(framed).slots]
        places = len([id_ for id_ in placed if id_ not in proposal.unplaced])
        best = left, Remedy(name, _effect(framed, present, proposal, places), places, changes)
        if not left and proposal.slack.minutes >= 0:
            break
    return best


def _effect(framed: State, present: Proposal, proposal: Proposal, places: int) -> str:
    gained = _minutes(framed, [id_ for id_ in present.unplaced if id_ not in proposal.unplaced])
    first = f"{length(gained)} more fit" if places else "Nothing more is placed"
    if not proposal.unplaced:
        return f"{first}: everything has a place."
    left = _minutes(framed, proposal.unplaced)
    return f"{first}; {length(left)} still do not."


def _minutes(state: State, sessions: "list[SessionId] | tuple[SessionId, ...]") -> int:
    return sum(state.sessions[id_].minutes for id_ in sessions)


def _drop_optional(state: State) -> Ways:
    optional = [row.id for row in state.ordered_sessions() if row.optional and row.state in OPEN]
    if not optional:
        return

    def dropped(state: State) -> State:
        for id_ in optional:
            state = edits.skip(state, id_)
        return state

    yield "Drop the optional sessions", dropped


def _evenings(state: State, now: Instant, present: Proposal) -> Ways:
    dates = [date for date in present.loads if _evening_is_free(state, now, date)]
    for count in range(1, min(MOST_EVENINGS, len(dates)) + 1):
        chosen = dates[-count:]

        def opened(state: State, chosen: list[Date] = chosen) -> State:
            return edits.set_availability(state, _with_evenings(state, chosen))

        hours = f"{EVENING.hour}:00–{NIGHT.hour}:00"
        if count == 1:
            yield f"Study one more evening, on {day_name(chosen[0])}, {hours}", opened
        else:
            said = ", ".join(day_name(date) for date in chosen)
            yield f"Study {count} more evenings, {hours}: {said}", opened


def _evening_is_free(state: State, now: Instant, date: Date) -> bool:
    evening = Hours(EVENING, NIGHT).on(date, state.availability.zone)
    return (
        evening is not None
        and evening.start >= now
        and not any(evening.overlaps(span) for span in state.availability.spans_on(date))
    )


def _with_evenings(state: State, dates: list[Date]) -> Availability:
    free = state.availability
    evening = Hours(EVENING, NIGHT)
    more = 180
    return replace(
        free,
        exceptions={**free.exceptions, **{d: (*free.hours_on(d), evening) for d in dates}},
        capacity_by_date={
            **free.capacity_by_date,
            **{d: min(24 * 60, free.capacity_on(d) + more) for d in dates},
        },
    )


def _shorter(state: State, now: Instant) -> Ways:
    for percent in SHORTER:
        yield (
            f"Shorten the sessions left by {percent} %",
            lambda state, percent=percent: _shortened(state, now, percent),
        )


def _shortened(state: State, now: Instant, percent: int) -> State:
    rows = {
        task.id: state.sessions[SessionId(task.id)]
        for task in planning.problem_of(state, now).tasks
        if not task.fixed
    }
    for row in rows.values():
        minutes = max(STEP, row.minutes * (100 - percent) // 100 // STEP * STEP)
        state = edits.set_minutes(state, row.id, min(minutes, row.minutes))
    return state


def _later(state: State, now: Instant) -> Ways:
    last = max(state.run_up.target_date, state.local(now).date())
    for days in LATER:
        date = last.add(days=days)
        yield (
            f"Move the target date to {day_name(date)}",
            lambda state, date=date: edits.set_run_up(state, RunUp(state.run_up.first_day, date)),
        )


def _unpinned(state: State, now: Instant) -> Ways:
    pinned = [
        id_
        for id_, slot in state.slots.items()
        if slot.pinned and slot.start >= now and state.sessions[id_].state is SessionState.PLANNED
    ]
    if not pinned:
        return

    def let_go(state: State) -> State:
        for id_ in pinned:
            state = edits.unpin(state, id_)
        return state

    yield "Let the pinned sessions move", let_go
