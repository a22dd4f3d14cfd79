"""The plan as a list: a row for each date, and below it what stands there; found by search. No Qt.

Search asks for every word typed, in any order and letter case, in a session's title, label, topics,
day and note.
"""

from dataclasses import dataclass
from enum import Enum

from whenever import Date, Instant

from core.model import BusyId, Session, SessionId, State
from core.pictures.naming import with_words_alone
from core.timespan import Span
from gui import words
from gui.calendar.faces import Look, look_of
from gui.translation import translate


class Kind(Enum):
    """What a row of the agenda is."""

    DATE = "date"
    WAITING = "waiting"
    SESSION = "session"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `key` is the id of what it stands for; `span` is None while it has no place."""

    kind: Kind
    date: Date | None
    key: str = ""
    span: Span | None = None
    look: Look = Look.PLANNED
    minutes: int = 0


def rows_of(state: State, now: Instant, search: str) -> list[Row]:
    """The rows in order of time; what waits for a place comes last. Raises nothing."""
    wanted = search.casefold().split()
    by_date: dict[Date, list[Row]] = {}
    waiting: list[Row] = []
    for session in state.ordered_sessions():
        if not _matches(state, session, wanted):
            continue
        span = state.span_of(session.id)
        if span is None:
            waiting.append(Row(Kind.SESSION, None, session.id))
            continue
        date, look = state.local(span.start).date(), look_of(state, session.id, span, now)
        by_date.setdefault(date, []).append(Row(Kind.SESSION, date, session.id, span, look))
    for busy in state.walls.values():
        if all(word in busy.title.casefold() for word in wanted):
            date = state.local(busy.span.start).date()
            row = Row(Kind.BUSY, date, busy.id, busy.span, Look.BUSY)
            by_date.setdefault(date, []).append(row)
    if not wanted or all(word in translate("CalendarAgendaRows", "target date") for word in wanted):
        by_date.setdefault(state.run_up.target_date, [])
    rows: list[Row] = []
    for date in sorted(by_date):
        there = sorted(by_date[date], key=_start)
        minutes = sum(r.span.minutes for r in there if r.kind is Kind.SESSION and r.span)
        rows += [Row(Kind.DATE, date, minutes=minutes), *there]
    if waiting:
        rows += [Row(Kind.WAITING, None, minutes=_minutes(state, waiting)), *waiting]
    return rows


def title_of(state: State, row: Row) -> str:
    """The title of what a row stands for."""
    if row.kind is Kind.BUSY:
        return state.walls[BusyId(row.key)].title
    return state.sessions[SessionId(row.key)].title


def _matches(state: State, session: Session, wanted: list[str]) -> bool:
    if not wanted:
        return True
    day, note = state.days[session.day], state.notes.get(session.id)
    texts = [
        session.title,
        session.label,
        words.day_name(day),
        day.theme,
        with_words_alone(note.text) if note else "",
    ]
    texts += [topic.text for topic in session.topics]
    text = "\n".join(texts).casefold()
    return all(word in text for word in wanted)


def _minutes(state: State, rows: list[Row]) -> int:
    return sum(state.sessions[SessionId(row.key)].minutes for row in rows)


def _start(row: Row) -> Instant:
    assert row.span is not None
    return row.span.start
