"""A session as the calendar of the other side shows it.

An event mirrors exactly one session that has a place on the clock. This file knows fields alone:
how a backend spells, sends and stores them is the backend's matter.
"""

import re
from dataclasses import dataclass

from whenever import Instant

from core.cleantext import cleaned
from core.errors import Refused
from core.model import PlanId, ReadingId, Session, SessionId, SessionState, State
from core.saying import Quoted
from core.stamp import Stamp
from sync.note_text import shown_text

UID_SUFFIX = "@tenday"
CATEGORY = "Tenday"

_LINK = re.compile(r"https?://[^\s<>\"'`\\]+[^\s<>\"'`\\.,;:!?)\]}]")


@dataclass(frozen=True, slots=True)
class Event:
    """One session's event, field by field; its times are absolute, its texts clean.

    `description` is what Tenday says `about` the session followed by the user's note; read from the
    other side, `about` is empty where it was lost. `url` is the first link in topics and note,
    empty without one. `sequence` and `modified` say how fresh the event is. `alarm` is how many
    minutes before its start Tenday has it ring, None for never; of an event that was read, nobody
    can tell, since the user may have set others.
    """

    uid: str
    start: Instant
    end: Instant
    summary: str
    description: str
    state: SessionState
    categories: tuple[str, ...]
    url: str
    sequence: int
    modified: Instant
    about: str = ""
    alarm: int | None = None

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise Refused(
                "The event {summary} ends before it starts. Mend its times.",
                summary=Quoted(self.summary),
            )

    @property
    def cancelled(self) -> bool:
        """Whether calendars show it as called off: it did not happen and no longer has to."""
        return self.state is SessionState.SKIPPED

    @property
    def takes_time(self) -> bool:
        """Whether others should see the time as taken: what did not happen took none."""
        return self.state in (SessionState.PLANNED, SessionState.DONE)


def session_uid(session: SessionId) -> str:
    """The UID of the session's event: the same on every machine and in every export."""
    return f"{session}{UID_SUFFIX}"


def reading_uid(reading: ReadingId) -> str:
    """The UID of the reading's all-day event."""
    return f"reading-{reading}{UID_SUFFIX}"


def target_uid(plan: PlanId) -> str:
    """The UID of the all-day event of the plan's target date."""
    return f"target-{plan}{UID_SUFFIX}"


def event_of(
    state: State, session: SessionId, stamp: Stamp, alarm: int | None = None
) -> Event | None:
    """The session's event, or None while it has no place on the clock.

    While it is planned it rings `alarm` minutes before its start, None for never.
    """
    span = state.span_of(session)
    if span is None:
        return None
    row = state.sessions[session]
    note = state.notes.get(session)
    about, text = about_session(state, row), shown_text(note.text) if note else ""
    return Event(
        uid=session_uid(session),
        start=span.start,
        end=span.end,
        summary=cleaned(row.title),
        description=f"{about}\n\n{text}" if text else about,
        state=row.state,
        categories=_categories(row),
        url=_first_link([*(topic.text for topic in row.topics), text]),
        sequence=stamp.sequence,
        modified=stamp.modified,
        about=about,
        alarm=alarm if row.state is SessionState.PLANNED else None,
    )


def about_session(state: State, session: Session) -> str:
    """What Tenday says of the session in an event: its day, its name there and its topics."""
    day = state.days[session.day]
    lines = [f"{day.name} – {day.theme}" if day.theme else day.name]
    if session.label:
        lines.append(session.label)
    lines += [f"{'✓' if topic.done else '•'} {topic.text}" for topic in session.topics]
    return "\n".join(" ".join(cleaned(line).split()) for line in lines)


def note_in(description: str, about: str) -> str:
    """The user's note in an event's description: what follows Tenday's own words `about` it.

    Ticks of topics may differ. Where the words were edited too, nothing can tell the two apart, so
    all of it is the note.
    """
    lines, own = _lines(description), _lines(about)
    if [*map(_unticked, lines[: len(own)])] == [*map(_unticked, own)]:
        lines = lines[len(own) :]
    return "\n".join(lines).strip("\n")


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in cleaned(text).strip().split("\n")]


def _unticked(line: str) -> str:
    return f"•{line[1:]}" if line.startswith("✓ ") else line


def _categories(session: Session) -> tuple[str, ...]:
    state = () if session.state is SessionState.PLANNED else (session.state.value.capitalize(),)
    return (CATEGORY, *state, *(("Optional",) if session.optional else ()))


def _first_link(texts: list[str]) -> str:
    found = _LINK.search(" ".join(texts))
    return found.group() if found else ""
