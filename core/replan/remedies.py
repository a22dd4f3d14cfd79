"""What helps where not everything fits: each way out with its effect, computed and not guessed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from whenever import Date, Instant, Time

from core import edits, planning
from core.availability import Hours
from core.changes import Changes
from core.model import RunUp, SessionId, SessionState, State
from core.replan.proposal import Proposal, propose
from core.replan.splitting import split_up
from core.replan.standing import OPEN
from core.saying import Day, Length, Said, Several, template
from core.wallclock import to_wall

DAWN, EVENING, NIGHT, LATEST = 7 * 60, 18 * 60, 21 * 60, 23 * 60 + 30
"""Minutes of the day: no evening begins before dawn or ends after the latest."""
EVENING_LASTS = 180
MOST_EVENINGS = 5
MOST_DATES = 10
"""The last dates before the target whose evenings are tried."""
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

    title: Said
    effect: Said
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
    tried += [_split(state, present), _later(state, now), _unpinned(state, now)]
    found: list[tuple[int, int, Remedy]] = []
    for k, ways in enumerate(tried):
        best = _best(state, now, present, ways)
        if best is not None:
            found.append((best[0], k, best[1]))
    return [remedy for _, _, remedy in sorted(found, key=lambda row: row[:2])]


Ways = Iterator[tuple[Said, Frame]]
"""Ever stronger doses of one remedy: its title, and the edit."""


def _best(state: State, now: Instant, present: Proposal, ways: Ways) -> tuple[int, Remedy] | None:
    """The mildest dose with which everything fits, else the best; with the minutes it leaves."""
    best: tuple[int, Remedy] | None = None
    for name, frame in ways:
        framed = frame(state)
        proposal = propose(framed, now)
        left = _minutes(framed, proposal.unplaced)
        if not _helps(state, present, framed, proposal) or (best is not None and left >= best[0]):
            continue
        effect, places = _effect(state, framed, present, proposal)
        changes = Changes.between(state, proposal.edit(framed))
        best = left, Remedy(name, effect, places, changes)
        if not left and proposal.slack.minutes >= 0:
            break
    return best


def _helps(state: State, present: Proposal, framed: State, proposal: Proposal) -> bool:
    """Whether less is left without a place, or where nothing is, whether time is less short."""
    if present.unplaced:
        less = _minutes(framed, proposal.unplaced) < _minutes(state, present.unplaced)
        return less and (_places(framed, present, proposal) > 0 or not proposal.unplaced)
    return not proposal.unplaced and proposal.slack.minutes > present.slack.minutes


def _effect(state: State, framed: State, present: Proposal, proposal: Proposal) -> tuple[Said, int]:
    """What it does in words, and how many more sessions have a place."""
    if not present.unplaced:
        free, short = proposal.slack.minutes, Length(-present.slack.minutes)
        if free >= 0:
            text = template("{free} are left over, instead of {short} short.")
            return Said(text, free=Length(free), short=short), 0
        text = template("{left} are still short, instead of {short} short.")
        return Said(text, left=Length(-free), short=short), 0
    waited, places = _waited(framed, present), _places(framed, present, proposal)
    parts = [id_ for id_ in framed.sessions if id_ not in state.sessions]
    more = _minutes(framed, waited + parts) - _minutes(framed, proposal.unplaced)
    left = _minutes(framed, proposal.unplaced)
    return _fits(more, left), places


def _fits(more: int, left: int) -> Said:
    """How many minutes more have a place now, and how many are left without."""
    if more > 0 and not left:
        return Said("{more} more fit: everything has a place.", more=Length(more))
    if more > 0:
        text = template("{more} more fit; {left} still do not.")
        return Said(text, more=Length(more), left=Length(left))
    if not left:
        return Said("What is left fits better: everything has a place.")
    return Said("What is left fits better; {left} still do not.", left=Length(left))


def _waited(framed: State, present: Proposal) -> list[SessionId]:
    return [id_ for id_ in present.unplaced if framed.sessions[id_].state in OPEN]


def _places(framed: State, present: Proposal, proposal: Proposal) -> int:
    return len(_waited(framed, present)) - len(proposal.unplaced)


def _minutes(state: State, sessions: Sequence[SessionId]) -> int:
    return sum(state.sessions[id_].minutes for id_ in sessions)


def _drop_optional(state: State) -> Ways:
    optional = [row.id for row in state.ordered_sessions() if row.optional and row.state in OPEN]
    if not optional:
        return

    def dropped(state: State) -> State:
        for id_ in optional:
            state = edits.skip(state, id_)
        return state

    yield Said("Drop the optional sessions"), dropped


def _evenings(state: State, now: Instant, present: Proposal) -> Ways:
    """One evening after the other, each where it helps most and moves least; all at once where
    even they cannot be enough."""
    longest = max((state.sessions[id_].minutes for id_ in present.unplaced), default=0)
    free = {
        date: evening
        for date in present.loads
        if (evening := _free_evening(state, now, date, longest)) is not None
    }
    dates = [*free][-MOST_DATES:]
    chosen: dict[Date, Hours] = {}
    if _minutes(state, present.unplaced) > MOST_EVENINGS * EVENING_LASTS and dates:
        chosen = {date: free[date] for date in dates[:MOST_EVENINGS]}
        yield _said(chosen), partial(_with_evenings, evenings=chosen)
        return
    while len(chosen) < MOST_EVENINGS and len(chosen) < len(dates):
        tries = [{**chosen, date: free[date]} for date in dates if date not in chosen]
        chosen = min(tries, key=lambda evenings: _left_with(state, now, evenings))
        yield _said(chosen), partial(_with_evenings, evenings=chosen)


def _left_with(state: State, now: Instant, evenings: Mapping[Date, Hours]) -> tuple[int, int]:
    framed = _with_evenings(state, evenings)
    proposal = propose(framed, now)
    return _minutes(framed, proposal.unplaced), len(proposal.moves)


def _said(evenings: Mapping[Date, Hours]) -> Said:
    ones = [
        Said("{date}, {start}–{end}", date=Day(date), start=hours.start, end=hours.end)
        for date, hours in sorted(evenings.items())
    ]
    if len(ones) == 1:
        return Said("Study one more evening on {evening}", evening=ones[0])
    text = template("Study {count} more evenings: {evenings}")
    return Said(text, count=len(ones), evenings=Several(tuple(ones)))


def _free_evening(state: State, now: Instant, date: Date, longest: int) -> Hours | None:
    """Hours on `date` behind its others, three or as many as the longest session needs."""
    spans, zone = state.availability.spans_on(date), state.availability.zone
    needed = max(EVENING_LASTS, -(-longest // 30) * 30)
    start = min(EVENING, NIGHT - needed)
    if spans:
        closing = to_wall(spans[-1].end, zone)
        if closing.date() != date:
            return None
        start = max(start, closing.hour * 60 + closing.minute)
    if start < DAWN or start + needed > LATEST:
        return None
    hours = Hours(_time(start), _time(start + needed))
    span = hours.on(date, zone)
    return hours if span is not None and span.start >= now else None


def _time(minute: int) -> Time:
    return Time(minute // 60, minute % 60)


def _with_evenings(state: State, evenings: Mapping[Date, Hours]) -> State:
    free = state.availability
    hours = {date: (*free.hours_on(date), evening) for date, evening in evenings.items()}
    most = {date: min(24 * 60, free.capacity_on(date) + EVENING_LASTS) for date in evenings}
    return edits.set_availability(
        state,
        replace(
            free,
            exceptions={**free.exceptions, **hours},
            capacity_by_date={**free.capacity_by_date, **most},
        ),
    )


def _shorter(state: State, now: Instant) -> Ways:
    for percent in SHORTER:
        yield (
            Said("Shorten the sessions left by {percent} %", percent=percent),
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


def _split(state: State, present: Proposal) -> Ways:
    for title, after in split_up(state, present.unplaced):
        yield title, lambda _, after=after: after


def _later(state: State, now: Instant) -> Ways:
    last = max(state.run_up.target_date, state.local(now).date())
    for days in LATER:
        date = last.add(days=days)
        yield (
            Said("Move the target date to {date}", date=Day(date)),
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

    yield Said("Let the pinned sessions move"), let_go
