"""The days of a plan as plain data for a document: sessions, readings, and what notes say."""

from collections.abc import Iterator, Mapping
from typing import Any

from whenever import Date, Instant

from core.loads import start_of
from core.model import Day, DayId, Session, SessionId, SessionState, State
from core.notes import Subject, note_of, of_day, of_session
from core.progress.tally import Progress
from core.report.choices import Choices
from core.report.notes import excerpt
from core.report.text import breakable, shown
from core.report.words import Words

Data = dict[str, Any]


def date_of(state: State, session: Session) -> Date | None:
    """The date on which the session was done, else on which it stands."""
    start = start_of(state, session)
    return None if start is None else state.local(start).date()


def days_of(
    state: State,
    numbers: Mapping[DayId, Progress],
    now: Instant,
    choices: Choices,
    words: Words,
) -> Iterator[Data]:
    """The days in the plan's order, each with its sessions of the chosen dates.

    Without a choice of dates all of them; else those that have something on the dates.
    """
    by_day: dict[DayId, list[Session]] = {day.id: [] for day in state.ordered_days()}
    for session in state.ordered_sessions():
        by_day[session.day].append(session)
    for id_, theirs in by_day.items():
        sessions = [s for s in theirs if choices.hold(date_of(state, s))]
        if sessions or choices.hold(None):
            starts = [state.slots[s.id].start for s in theirs if s.id in state.slots]
            on = state.local(min(starts)).date() if starts else None
            yield _day(state, state.days[id_], sessions, on, numbers[id_], now, words)


def _day(
    state: State,
    day: Day,
    sessions: list[Session],
    on: Date | None,
    numbers: Progress,
    now: Instant,
    words: Words,
) -> Data:
    done, wanted = words.hours(numbers.done.minutes), words.hours(numbers.wanted.minutes)
    return {
        "name": shown(words.day_name(day)),
        "theme": shown(day.theme),
        "date": words.date(on) if on is not None else "",
        "summary": words.say("of_done", done=done, wanted=wanted),
        "sessions": [_session(state, session, on, now, words) for session in sessions],
        "readings": [
            {"title": shown(reading.words), "done": reading.done}
            for reading in state.readings_of(day.id)
        ],
        "notes": [
            {"title": shown(title), "blocks": blocks}
            for title, subject in (
                (words.day_name(day), of_day(day.id)),
                *((session.words, of_session(session.id)) for session in sessions),
            )
            if (blocks := note_blocks(state, subject))
        ],
    }


def _session(state: State, session: Session, on: Date | None, now: Instant, words: Words) -> Data:
    span = state.span_of(session.id)
    record = state.records.get(session.id)
    over = session.state is SessionState.PLANNED and span is not None and span.end <= now
    standing = "overdue" if over else session.state.value
    return {
        "state": standing,
        "word": words.say(standing),
        "title": shown(session.words),
        "label": shown(session.label),
        "optional": session.optional,
        "when": _when(state, session.id, on, words),
        "planned": words.hours(session.minutes),
        "actual": words.hours(record.minutes) if record else "",
        "confidence": record.confidence if record else None,
    }


def _when(state: State, session: SessionId, on: Date | None, words: Words) -> list[str]:
    """Date and time, each of which stays on one line; empty without a place on the clock.

    `on` is the date of the plan's day, which goes without saying.
    """
    span = state.span_of(session)
    if span is None:
        return []
    start, end = state.local(span.start), state.local(span.end)
    times = f"{words.clock(start.time())}–{words.clock(end.time())}"
    return [times] if start.date() == on else [words.short_date(start.date()), times]


def note_blocks(state: State, subject: Subject) -> list[Data]:
    """The beginning of a note, as `core.report.notes` has it; empty where there is none."""
    text = note_of(state, subject)
    blocks = excerpt(text) if text else []
    for block in blocks:
        for span in block["spans"]:
            span["text"] = breakable(span["text"])
    return blocks
