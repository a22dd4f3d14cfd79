"""The parts of an event that two sides edit apart from each other, and how each becomes an edit.

Parts are plain texts, so that what was agreed can be kept and compared without knowing what any of
them means. Merging by part is why a phone that moved an event does not put an old title back.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from enum import StrEnum

from whenever import Instant

from core import edits
from core.model import SessionId, SessionState, State
from core.notes import note_of, of_session
from core.timespan import Span
from sync.event import Event, note_in
from sync.note_text import edited


class Part(StrEnum):
    """What can differ by itself. The last three are Tenday's own: sent, never taken."""

    START = "start"
    MINUTES = "minutes"
    TITLE = "title"
    NOTE = "note"
    STATE = "state"
    ABOUT = "about"
    EXTRA = "extra"
    ALARM = "alarm"


SHARED = (Part.START, Part.MINUTES, Part.TITLE, Part.NOTE, Part.STATE)
"""The parts that either side may edit."""

Parts = Mapping[str, str]


def parts_of(event: Event, about: str) -> Parts:
    """The event's parts; `about` is what Tenday last said of it, where the event lost its own."""
    own = event.about or about
    return {
        Part.START: event.start.format_iso(),
        Part.MINUTES: str(Span(event.start, event.end).minutes),
        Part.TITLE: event.summary,
        Part.NOTE: note_in(event.description, own),
        Part.STATE: event.state.value,
        Part.ABOUT: own,
        Part.EXTRA: "\n".join([*event.categories, event.url]),
        Part.ALARM: "" if event.alarm is None else str(event.alarm),
    }


def keeping(event: Event, theirs: Parts, held: Collection[str]) -> Event:
    """The event with the parts in `held` as they are on the other side."""
    if not held:
        return event
    parts = {**parts_of(event, event.about), **{part: theirs[part] for part in held}}
    start, note = Instant.parse_iso(parts[Part.START]), parts[Part.NOTE]
    return replace(
        event,
        start=start,
        end=start.add(minutes=max(int(parts[Part.MINUTES]), 1)),
        summary=parts[Part.TITLE],
        description=f"{event.about}\n\n{note}" if note else event.about,
        state=SessionState(parts[Part.STATE]),
    )


def taken(state: State, session: SessionId, part: Part, theirs: Parts, now: Instant) -> State:
    """The state after the edit that gives one part of the session the other side's value.

    Raises Refused where the edit cannot be, as with an event longer than a day.
    """
    value = theirs[part]
    match part:
        case Part.START if state.span_of(session) is None:
            return edits.move(state, session, Instant.parse_iso(value))
        case Part.START:
            minutes = state.sessions[session].minutes
            return edits.resize(state, session, Instant.parse_iso(value), minutes)
        case Part.MINUTES:
            return edits.set_minutes(state, session, int(value))
        case Part.TITLE:
            return edits.retitle(state, session, value)
        case Part.NOTE:
            note = note_of(state, of_session(session))
            return edits.write_note(state, session, edited(note, value))
        case Part.STATE:
            return _in_state(state, session, SessionState(value), now)
        case Part.ABOUT | Part.EXTRA | Part.ALARM:
            return state


def _in_state(state: State, session: SessionId, to: SessionState, now: Instant) -> State:
    match to:
        case SessionState.DONE:
            return edits.complete_as_planned(state, session, now)
        case SessionState.MISSED:
            return edits.miss(state, session)
        case SessionState.SKIPPED:
            return edits.skip(state, session)
        case SessionState.PLANNED:
            return edits.reopen(state, session)


def may_be_lost(part: str, before: str, after: str) -> bool:
    """Whether the difference may be a word that a phone dropped, rather than an edit.

    A calendar has no word of its own for done or missed; taking the loss over would drop records.
    """
    over = (SessionState.DONE.value, SessionState.MISSED.value)
    return part == Part.STATE and before in over and after == SessionState.PLANNED.value
