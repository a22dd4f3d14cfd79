"""Sessions that a sync moved to where they go against something: kept there, and to be decided."""

from collections.abc import Iterable, Iterator
from itertools import islice

from whenever import Instant

from core import edits
from core.changes import Changes
from core.exchange import Arrival, Exchange, Shift
from core.model import SessionId, SessionState, State
from core.replan.follow import contradictions
from core.saying import Said


def arrivals(state: State, history: Iterable[Exchange], now: Instant) -> list[Arrival]:
    """What of the plan was moved on the other side, is ahead and still goes against something.

    `history` has the latest exchange first; those of other plans are passed over.
    """
    moved: dict[SessionId, Shift] = {}
    for exchange in history:
        if exchange.plan == state.plan.id:
            moved = {**exchange.moved, **moved}
    return [found for s, shift in moved.items() if (found := _arrival(state, s, shift, now))]


def _arrival(state: State, session: SessionId, shift: Shift, now: Instant) -> Arrival | None:
    slot, row = state.slots.get(session), state.sessions.get(session)
    if slot is None or row is None or row.state is not SessionState.PLANNED:
        return None
    if slot.start < now or slot.start.format_iso() != shift.after:
        return None
    hints = (*_overlaps(state, session), *contradictions(state, now, session))
    if not hints:
        return None
    before = edits.move(state, session, Instant.parse_iso(shift.before))
    if not shift.pinned:
        before = edits.unpin(before, session)
    change = Changes.between(before, state)
    return Arrival(state.plan.id, state.plan.title, session, row.words, hints, change, shift.after)


def _overlaps(state: State, session: SessionId) -> list[Said]:
    """Which sessions and busy times stand where this one was put: three of them at most."""
    titles = islice(_in_the_way(state, session), 3)
    return [Said("It overlaps {title}.", title=title) for title in titles]


def _in_the_way(state: State, session: SessionId) -> Iterator[str]:
    if (span := state.span_of(session)) is None:
        return
    yield from (wall.title for wall in state.walls.values() if wall.span.overlaps(span))
    for other, row in state.sessions.items():
        place = state.span_of(other)
        if other != session and row.state is SessionState.PLANNED and place:
            yield from [row.words] if place.overlaps(span) else []
