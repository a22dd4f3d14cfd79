"""What the progress report says, as plain data for its template: every word, number and date.

The template draws and decides nothing; here nothing is drawn. All text is clean and is data.
"""

import re
from typing import Any

from whenever import Date, Instant

from core.cleantext import cleaned
from core.model import Day, Session, SessionId, SessionState, State
from core.progress import Progress, progress, progress_by_day
from core.report.notes import excerpt
from core.timespan import length

Data = dict[str, Any]

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_LONG_WORD = re.compile(r"\S{30,}")
_WORDS = {"done": "Done", "missed": "Missed", "skipped": "Skipped", "planned": "Planned"}


def report_content(state: State, now: Instant, slack_minutes: int | None) -> Data:
    """Everything the report shows of the plan at `now`."""
    whole = progress(state, now)
    by_day = progress_by_day(state, now)
    target = state.run_up.target_date
    return {
        "title": shown(state.plan.title) or "A plan",
        "short_title": _shortened(state.plan.title),
        "target": shown(state.plan.target),
        "goal": shown(state.plan.goal),
        "target_date": date_in_words(target),
        "days_to_go": _days_to_go(state.local(now).date(), target),
        "as_of": date_in_words(state.local(now).date()),
        "verdict": verdict(whole, slack_minutes),
        "share": whole.share_done,
        "figures": _figures(whole),
        "days": [_day(state, day, by_day[day.id], now) for day in state.ordered_days()],
    }


def verdict(whole: Progress, slack_minutes: int | None) -> str:
    """The plan in one sentence: "31 of 40 sessions, 78 h of 100 h, 6 h spare".

    `slack_minutes` below zero is time that is missing; None says nothing of it.
    """
    parts = [
        f"{whole.done.sessions} of {whole.wanted.sessions} sessions",
        f"{hours(whole.done.minutes)} of {hours(whole.wanted.minutes)}",
    ]
    if slack_minutes is not None:
        word = "spare" if slack_minutes >= 0 else "short"
        parts.append(f"{hours(abs(slack_minutes))} {word}")
    return ", ".join(parts)


def date_in_words(date: Date) -> str:
    """ "Mon 2 March 2026"."""
    weekday = _WEEKDAYS[date.day_of_week().value - 1]
    return f"{weekday} {date.day} {_MONTHS[date.month - 1]} {date.year}"


def hours(minutes: int) -> str:
    """The length in words whose parts stay on one line."""
    text = length(minutes) if minutes else "0 h"
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def shown(text: str) -> str:
    """The text clean and on one line, with places to break its very long words at."""
    line = " ".join(cleaned(text).split())
    return _LONG_WORD.sub(lambda found: _breakable(found.group()), line)


def _breakable(word: str) -> str:
    pieces = [word[at : at + 15] for at in range(0, len(word), 15)]
    return "\N{ZERO WIDTH SPACE}".join(pieces)


def _shortened(title: str) -> str:
    line = " ".join(cleaned(title).split())
    return shown(line if len(line) <= 70 else line[:69].rstrip() + "…")


def _days_to_go(today: Date, target: Date) -> str:
    days = round((target.to_stdlib() - today.to_stdlib()).days)
    if days > 1:
        return f"{days} days to go"
    return {1: "tomorrow", 0: "today"}.get(days, "past")


def _figures(whole: Progress) -> list[Data]:
    figures = [
        ("done", "Done", whole.done),
        ("planned", "Still planned", whole.planned),
        ("missed", "Missed", whole.missed),
        ("skipped", "Skipped", whole.skipped),
    ]
    shown_ = [
        {"state": name, "word": word, "hours": hours(tally.minutes), "sessions": tally.sessions}
        for name, word, tally in figures
    ]
    return [*shown_, {"state": "spent", "word": "Time spent", "hours": hours(whole.spent)}]


def _day(state: State, day: Day, numbers: Progress, now: Instant) -> Data:
    on = state.date_of_day(day.id)
    sessions = state.sessions_of(day.id)
    return {
        "name": shown(day.name),
        "label": shown(day.label),
        "theme": shown(day.theme),
        "date": date_in_words(on) if on is not None else "",
        "summary": f"{hours(numbers.done.minutes)} of {hours(numbers.wanted.minutes)}",
        "minutes": {
            "done": numbers.done.minutes,
            "missed": numbers.missed.minutes,
            "planned": numbers.planned.minutes,
        },
        "sessions": [_session(state, session, now) for session in sessions],
        "readings": [
            {"title": shown(reading.title), "done": reading.done}
            for reading in state.readings_of(day.id)
        ],
        "notes": [
            {"title": shown(session.title), "blocks": blocks}
            for session in sessions
            if (blocks := _note(state, session.id))
        ],
    }


def _session(state: State, session: Session, now: Instant) -> Data:
    span = state.span_of(session.id)
    record = state.records.get(session.id)
    over = session.state is SessionState.PLANNED and span is not None and span.end <= now
    return {
        "state": "overdue" if over else session.state.value,
        "word": "No record" if over else _WORDS[session.state.value],
        "title": shown(session.title),
        "label": shown(session.label),
        "optional": session.optional,
        "when": _when(state, session.id),
        "planned": hours(session.minutes),
        "actual": hours(record.minutes) if record else "",
        "confidence": record.confidence if record else None,
    }


def _when(state: State, session: SessionId) -> list[str]:
    """Date and time, each of which stays on one line; empty without a place on the clock."""
    span = state.span_of(session)
    if span is None:
        return []
    start, end = state.local(span.start), state.local(span.end)
    date = start.date()
    weekday = _WEEKDAYS[date.day_of_week().value - 1]
    return [
        f"{weekday} {date.day} {_MONTHS[date.month - 1][:3]}",
        f"{start.hour:02}:{start.minute:02}–{end.hour:02}:{end.minute:02}",
    ]


def _note(state: State, session: SessionId) -> list[Data]:
    note = state.notes.get(session)
    blocks = excerpt(note.text) if note else []
    for block in blocks:
        for span in block["spans"]:
            span["text"] = _LONG_WORD.sub(lambda found: _breakable(found.group()), span["text"])
    return blocks
