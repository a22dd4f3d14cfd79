"""What to remind of between two moments, and what the answers to "How did it go?" make of a plan.

It decides from the state and the user's choices alone: who shows it, and how, is the window's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from whenever import Instant, Time

from core import edits
from core.model import Record, SessionId, SessionState, State
from core.timespan import Span


class Kind(StrEnum):
    """A session is near, begins, or has come to its end."""

    AHEAD = "ahead"
    START = "start"
    END = "end"


class Reminder(NamedTuple):
    """To say at `at`; it is about a session that stands at `span`."""

    at: Instant
    kind: Kind
    session: SessionId
    span: Span


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user wants to be reminded of: `ahead` minutes before, None for not at all.

    In the `quiet` hours, on the clock of the plan's zone and over midnight where they end before
    they begin, nothing is said.
    """

    ahead: int | None = 5
    start: bool = True
    end: bool = True
    quiet: tuple[Time, Time] | None = None


class Answer(NamedTuple):
    """How a session went: its state, how sure one feels, a line for its note."""

    state: SessionState
    confidence: int | None = None
    line: str = ""


def due(
    state: State,
    choices: Choices,
    since: Instant,
    until: Instant,
    timed: SessionId | None = None,
) -> list[Reminder]:
    """The reminders after `since` until `until`, in order of time; none where time ran back.

    The `timed` session, which the user works on already, is left alone, and so is all that was not
    planned any more.
    """
    found = (
        reminder
        for id_, row in state.sessions.items()
        if row.state is SessionState.PLANNED and id_ != timed
        if (span := state.span_of(id_)) is not None
        for reminder in _of(id_, span, choices)
        if since < reminder.at <= until and not _is_quiet(state, choices, reminder.at)
    )
    return sorted(found, key=lambda r: (r.at, r.kind is not Kind.END, r.session))


def is_over(state: State, reminder: Reminder, now: Instant) -> bool:
    """Whether there is nothing to be reminded of any more: it moved, was done, or went by."""
    row = state.sessions.get(reminder.session)
    if row is None or row.state is not SessionState.PLANNED:
        return True
    if state.span_of(reminder.session) != reminder.span:
        return True
    return reminder.kind is not Kind.END and now >= reminder.span.end


def answered(state: State, session: SessionId, answer: Answer, now: Instant) -> State:
    """The session as it went: done, as long as was timed of it or else as planned, or missed.

    The line goes to the end of its note, a paragraph of its own.
    """
    spent = state.records.get(session)
    if answer.state is not SessionState.DONE:
        state = edits.miss(state, session)
    elif spent is not None:
        record = Record(spent.started, spent.minutes, answer.confidence or spent.confidence)
        state = edits.complete(state, session, record)
    else:
        state = edits.complete_as_planned(state, session, now, confidence=answer.confidence)
    line = " ".join(answer.line.split())
    if not line:
        return state
    note = state.notes.get(session)
    before = f"{note.text.rstrip()}\n\n" if note and note.text.strip() else ""
    return edits.write_note(state, session, f"{before}{line}\n")


def _of(session: SessionId, span: Span, choices: Choices) -> Iterator[Reminder]:
    if choices.ahead:
        yield Reminder(span.start.subtract(minutes=choices.ahead), Kind.AHEAD, session, span)
    if choices.start:
        yield Reminder(span.start, Kind.START, session, span)
    if choices.end:
        yield Reminder(span.end, Kind.END, session, span)


def _is_quiet(state: State, choices: Choices, at: Instant) -> bool:
    if choices.quiet is None:
        return False
    (first, last), time = choices.quiet, state.local(at).time()
    return first <= time < last if first < last else time >= first or time < last
