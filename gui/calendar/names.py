"""What a screen reader says of a session, when, which, and how it stands; and of a date."""

from whenever import Date, Instant

from core.loads import DayLoad
from core.model import Day, Session, SessionId, SessionState, State
from core.timespan import Span
from gui.calendar.dates import Dates
from gui.calendar.faces import Look, look_of
from gui.calendar.words import spare_words
from gui.links import in_words
from gui.translation import translate
from gui.words import (
    count,
    day_name,
    duration,
    long_date,
    long_date_without_year,
    number,
    spoken_duration,
    time_words,
)


def said(state: State, session: SessionId, now: Instant, span: Span | None = None) -> str:
    """A session in full: "Tuesday 12 May, 09:00 to 11:00, Session 1, Docker basics, pinned".

    `span` is where it would stand, where that is not where it stands.
    """
    row, slot = state.sessions[session], state.slots.get(session)
    at = span or state.span_of(session)
    parts = [times(state, at) if at else translate("Names", "not on the calendar")]
    if row.label:
        parts.append(row.label)
    parts.append(in_words(row.title).spoken())
    if at is None:
        parts.append(spoken_duration(row.minutes))
    if slot is not None and slot.pinned:
        parts.append(translate("Names", "pinned"))
    if row.optional:
        parts.append(translate("Names", "optional"))
    if ticks := ticked(row):
        parts.append(ticks)
    running = at is not None and look_of(state, session, at, now) is Look.RUNNING
    parts.append(translate("Names", "now") if running else state_name(row.state))
    return ", ".join(parts)


def date_said(dates: Dates, date: Date, load: DayLoad, spare: int | None) -> list[str]:
    """A date in full: "Thursday 5 March 2026", "Day 4 · Databases", how full it is."""
    days = dates.all_day_on(date).days
    parts = [long_date(date)]
    parts += [" · ".join(filter(None, (day_name(day), day.theme))) for day in days]
    if is_noted(dates, days):
        parts.append(translate("DayHeads", "There is a note on it."))
    if load.planned or load.done:
        text = translate("DayHeads", "{planned} to do, {done} done, room for {room}")
        planned, done, room = map(duration, (load.planned, load.done, load.capacity))
        parts.append(text.format(planned=planned, done=done, room=room))
    if spare is not None:
        parts.append(spare_words(spare))
    return parts


def is_noted(dates: Dates, days: list[Day]) -> bool:
    """Whether there is a note on any of the days."""
    return any(day.id in dates.state.day_notes for day in days)


def ticked(row: Session) -> str:
    """How far the topics of a session are ticked off: "3 of 5 topics ticked"; empty for none."""
    if not row.ticked:
        return ""
    total = count(len(row.topics), "topic")
    text = translate("Names", "{done} of {total} ticked")
    return text.format(done=number(row.ticked), total=total)


def times(state: State, span: Span) -> str:
    """When a span is: "Tuesday 12 May, 09:00 to 11:00"."""
    start, end = state.local(span.start), state.local(span.end)
    first, last = time_words(start.time()), time_words(end.time())
    hours = translate("Names", "{start} to {end}").format(start=first, end=last)
    return f"{long_date_without_year(start.date())}, {hours}"


def state_name(of: SessionState) -> str:
    """What became of a session, in a word."""
    match of:
        case SessionState.PLANNED:
            return translate("Names", "planned")
        case SessionState.DONE:
            return translate("Names", "done")
        case SessionState.MISSED:
            return translate("Names", "missed")
        case SessionState.SKIPPED:
            return translate("Names", "skipped")
