"""How the scheduler's places become the state's: as one edit, that touches only what differs."""

from collections.abc import Mapping
from dataclasses import replace

from whenever import Instant

from core import edits
from core.model import SessionId, SessionState, State

OPEN = (SessionState.PLANNED, SessionState.MISSED)
"""What still has to happen."""


def stand(state: State, starts: Mapping[SessionId, Instant | None]) -> State:
    """Stand each session at its start, or nowhere; the very same state where all do already.

    A missed session that gets a place is planned again; without one it stays where it was missed.
    Sessions that are gone, done or skipped by now are left alone.
    """
    due: dict[SessionId, Instant | None] = {}
    reopened: dict[SessionId, object] = {}
    for id_, start in starts.items():
        session, slot = state.sessions.get(id_), state.slots.get(id_)
        if session is None or session.state not in OPEN:
            continue
        if session.state is SessionState.MISSED:
            if start is None:
                continue
            reopened[id_] = replace(session, state=SessionState.PLANNED)
        if (slot and slot.start) != start:
            due[id_] = start
    if reopened:
        state = replace(state, sessions={**state.sessions, **reopened})
    return edits.place(state, due) if due else state
