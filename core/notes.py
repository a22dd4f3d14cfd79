"""What a note belongs to, a session, a day or the plan itself, and its text there.

Whoever shows, writes or finds notes of every kind names what they belong to by a `Subject`.
"""

from dataclasses import replace
from typing import Literal, NamedTuple

from core import edits
from core.model import DayId, Note, SessionId, State


class Subject(NamedTuple):
    """What a note belongs to: the table of a state that holds the note, and its key there."""

    table: Literal["notes", "day_notes", "plan_note"]
    key: str

    @property
    def kind(self) -> str:
        """What it is, for programs: a session, a day or a plan."""
        return {"notes": "session", "day_notes": "day", "plan_note": "plan"}[self.table]

    @property
    def session(self) -> SessionId | None:
        """The session, where it is one."""
        return SessionId(self.key) if self.table == "notes" else None

    @property
    def day(self) -> DayId | None:
        """The day, where it is one."""
        return DayId(self.key) if self.table == "day_notes" else None


THE_PLAN = Subject("plan_note", "")


def of_session(session: SessionId) -> Subject:
    """The session as what a note belongs to."""
    return Subject("notes", session)


def of_day(day: DayId) -> Subject:
    """The day as what a note belongs to."""
    return Subject("day_notes", day)


def is_there(state: State, subject: Subject) -> bool:
    """Whether the plan has what the note belongs to."""
    if (session := subject.session) is not None:
        return session in state.sessions
    return subject.day is None or subject.day in state.days


def note_of(state: State, subject: Subject) -> str:
    """The text of its note, empty where there is none."""
    if (session := subject.session) is not None:
        note = state.notes.get(session)
    else:
        note = state.plan_note if subject.day is None else state.day_notes.get(subject.day)
    return note.text if note else ""


def write(state: State, subject: Subject, text: str) -> State:
    """Replace its note; an empty text removes it. Raises Refused where it is no longer there."""
    if (session := subject.session) is not None:
        return edits.write_note(state, session, text)
    if (day := subject.day) is None:
        return replace(state, plan_note=Note(text))
    edits.known_day(state, day)
    others = {other: note for other, note in state.day_notes.items() if other != day}
    return replace(state, day_notes={**others, day: Note(text)} if text else others)
