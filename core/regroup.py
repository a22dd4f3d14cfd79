"""Edits of more than one session at once: copies, splits, mergers, swaps, and moving several.

Pure like all edits: a state becomes the next, and Refused says in the user's words why it cannot.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from whenever import Instant

from core import edits, outlining
from core.errors import Refused
from core.model import Rule, Session, SessionId, SessionState, Slot, State
from core.saying import Quoted, Said, template

_STATES = {
    SessionState.DONE: template("done"),
    SessionState.MISSED: template("missed"),
    SessionState.SKIPPED: template("skipped"),
}


def copy(state: State, session: SessionId, new: SessionId, start: Instant) -> State:
    """The same work once more, right behind it in the plan, still to do and pinned at `start`."""
    _known(state, session)
    return edits.move(outlining.duplicate(state, session, new), new, start)


def split(state: State, session: SessionId, rest: SessionId, minutes: int) -> State:
    """Cut the session after `minutes`; `rest` is the id of the second part, which follows at once.

    Raises Refused where there is nothing to cut, the work is over, or it is not to be split.
    """
    row = _known(state, session)
    _still_planned(row)
    if state.rules.get(session, Rule()).whole:
        raise Refused(
            "{title} is to stay in one piece. Change that in its dialog to split it.",
            title=Quoted(row.words),
        )
    if not 0 < minutes < row.minutes:
        raise Refused(
            "{title} cannot be split there. Choose a time inside it.", title=Quoted(row.words)
        )
    second = replace(
        row,
        id=rest,
        label="",
        topics=(),
        title=_next_part(row.title),
        minutes=row.minutes - minutes,
    )
    state = _behind(state, row, second)
    state = edits.set_minutes(state, session, minutes)
    slot = state.slots.get(session)
    if slot is None:
        return state
    after = Slot(slot.start.add(minutes=minutes), slot.pinned)
    return replace(state, slots={**state.slots, rest: after})


def merge(state: State, session: SessionId, other: SessionId) -> State:
    """Make one session of two: the first, as long as both, with the topics and notes of both.

    It stands where the first stood. Raises Refused where either is over, or both are too long.
    """
    row, gone = _known(state, session), _known(state, other)
    if session == other:
        raise Refused("A session cannot be merged with itself. Choose another one.")
    for each in (row, gone):
        _still_planned(each)
    merged = replace(row, minutes=row.minutes + gone.minutes, topics=row.topics + gone.topics)
    notes = [state.notes[id_].text.strip("\n") for id_ in (session, other) if id_ in state.notes]
    state = edits.delete_session(state, other)
    state = replace(state, sessions={**state.sessions, session: merged})
    return edits.write_note(state, session, "\n\n".join(notes) + "\n") if notes else state


def swap(state: State, session: SessionId, other: SessionId) -> State:
    """Each of two sessions begins where the other did, pinned there. Raises Refused."""
    starts = [_placed(state, id_) for id_ in (session, other)]
    return edits.move(edits.move(state, session, starts[1]), other, starts[0])


def move_all(state: State, starts: Mapping[SessionId, Instant]) -> State:
    """Stand each session at its start and pin it there, as one edit."""
    for session, start in starts.items():
        state = edits.move(state, session, start)
    return state


def unschedule_all(state: State, sessions: tuple[SessionId, ...]) -> State:
    """Take the sessions off the calendar; they stay in the plan."""
    for session in sessions:
        state = edits.unschedule(state, session)
    return state


def _behind(state: State, row: Session, fresh: Session) -> State:
    """Put `fresh` into the plan right behind `row`."""
    place = outlining.rows_of(state, row.day).index(row) + 1
    state = replace(state, sessions={**state.sessions, fresh.id: fresh})
    return outlining.put(state, fresh.id, row.day, place)


def _next_part(title: str) -> str:
    """The title of what comes after: "Docker", "Docker (2)", "Docker (3)"."""
    found = re.fullmatch(r"(.*) \((\d{1,3})\)", title)
    return f"{found[1]} ({int(found[2]) + 1})" if found else f"{title} (2)"


def _known(state: State, session: SessionId) -> Session:
    row = state.sessions.get(session)
    if row is None:
        raise Refused("That session is no longer in the plan. It was deleted; undo brings it back.")
    return row


def _placed(state: State, session: SessionId) -> Instant:
    row, slot = _known(state, session), state.slots.get(session)
    if slot is None:
        raise Refused(
            "{title} is not on the calendar yet. Give it a time first.", title=Quoted(row.words)
        )
    return slot.start


def _still_planned(row: Session) -> None:
    if row.state is not SessionState.PLANNED:
        raise Refused(
            "{title} is {state} already. Plan it again first.",
            title=Quoted(row.words),
            state=Said(_STATES[row.state]),
        )
