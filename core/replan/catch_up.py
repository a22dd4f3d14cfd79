"""What lies behind without an answer, and the answers: done, missed or skipped."""

from collections.abc import Mapping

from whenever import Instant

from core import edits
from core.model import SessionId, SessionState, State


def overdue(state: State, now: Instant) -> list[SessionId]:
    """The planned sessions that ended before `now`, in order of time."""
    ended = [
        (slot.start.timestamp(), id_)
        for id_, slot in state.slots.items()
        if state.sessions[id_].state is SessionState.PLANNED
        and slot.start.add(minutes=state.sessions[id_].minutes) <= now
    ]
    return [id_ for _, id_ in sorted(ended)]


def answered(state: State, answers: Mapping[SessionId, SessionState], now: Instant) -> State:
    """The state with each session answered: done as planned, missed, skipped, or left planned."""
    for session, answer in answers.items():
        match answer:
            case SessionState.DONE:
                state = edits.complete_as_planned(state, session, now)
            case SessionState.MISSED:
                state = edits.miss(state, session)
            case SessionState.SKIPPED:
                state = edits.skip(state, session)
            case SessionState.PLANNED:
                pass
    return state
