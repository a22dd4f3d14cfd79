"""What to remind of between two moments, and what the answers to "How did it go?" make of a plan.

It decides from what is planned and the user's choices alone: who shows it, and how, is the
window's. Sessions of all the library's plans are reminded of alike.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from whenever import Instant, Time

from core import edits
from core.model import PlanId, Record, SessionId, SessionState, State
from core.timespan import Span
from core.wallclock import to_wall


class Kind(StrEnum):
    """A session is near, begins, or has come to its end."""

    AHEAD = "ahead"
    START = "start"
    END = "end"


class Key(NamedTuple):
    """A session among those of all the library's plans."""

    plan: PlanId
    session: SessionId


class Planned(NamedTuple):
    """A session that is still to be done and has a place on the clock, in whichever plan.

    `of` is that plan's title.
    """

    key: Key
    title: str
    span: Span
    of: str


class Reminder(NamedTuple):
    """To say at `at`, about a session as it was planned then."""

    at: Instant
    kind: Kind
    about: Planned


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


def planned_in(state: State) -> Iterator[Planned]:
    """The sessions of one plan that are still to be done at some time."""
    for id_, row in state.sessions.items():
        if row.state is SessionState.PLANNED and (span := state.span_of(id_)) is not None:
            yield Planned(Key(state.plan.id, id_), row.words, span, state.plan.title)


def due(
    planned: Iterable[Planned],
    zone: str,
    choices: Choices,
    since: Instant,
    until: Instant,
    timed: Key | None = None,
) -> list[Reminder]:
    """The reminders after `since` until `until`, in order of time; none where time ran back.

    The `timed` session, which the user works on already, is left alone. Quiet hours are on the
    clock of `zone`.
    """
    found = (
        reminder
        for about in planned
        if about.key != timed
        for reminder in _of(about, choices)
        if since < reminder.at <= until and not _is_quiet(zone, choices, reminder.at)
    )
    return sorted(found, key=lambda r: (r.at, r.kind is not Kind.END, r.about.key))


def is_over(planned: Mapping[Key, Planned], reminder: Reminder, now: Instant) -> bool:
    """Whether there is nothing to be reminded of any more: it moved, was done, or went by."""
    found = planned.get(reminder.about.key)
    if found is None or found.span != reminder.about.span:
        return True
    return reminder.kind is not Kind.END and now >= found.span.end


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


def _of(about: Planned, choices: Choices) -> Iterator[Reminder]:
    start, end = about.span.start, about.span.end
    if choices.ahead:
        yield Reminder(start.subtract(minutes=choices.ahead), Kind.AHEAD, about)
    if choices.start:
        yield Reminder(start, Kind.START, about)
    if choices.end:
        yield Reminder(end, Kind.END, about)


def _is_quiet(zone: str, choices: Choices, at: Instant) -> bool:
    if choices.quiet is None:
        return False
    (first, last), time = choices.quiet, to_wall(at, zone).time()
    return first <= time < last if first < last else time >= first or time < last
