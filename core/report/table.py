"""The sessions with what became of them as a table for spreadsheets: CSV as RFC 4180 has it.

Its columns are stable; minutes are whole numbers, times local with their offset, states as in JSON.
"""

import csv
import io

from whenever import Instant

from core.cleantext import cleaned
from core.model import State
from core.report.choices import Choices
from core.report.days import date_of

COLUMNS = (
    *("id", "day", "theme", "session", "title", "optional", "state", "start", "planned_minutes"),
    *("spent_minutes", "worked_from", "confidence"),
)


def table(state: State, choices: Choices) -> bytes:
    """A row for each session of the chosen dates, in the plan's order; UTF-8 that says so."""
    made = io.StringIO(newline="")
    rows = csv.writer(made)
    rows.writerow(COLUMNS)
    for session in state.ordered_sessions():
        if not choices.hold(date_of(state, session)):
            continue
        day, slot = state.days[session.day], state.slots.get(session.id)
        record = state.records.get(session.id)
        words = (day.label, day.theme, session.label, session.title)
        rows.writerow(
            (
                session.id,
                *map(_safe, words),
                int(session.optional),
                session.state.value,
                _local(state, slot.start) if slot else "",
                session.minutes,
                record.minutes if record else "",
                _local(state, record.started) if record else "",
                record.confidence if record and record.confidence is not None else "",
            )
        )
    return made.getvalue().encode("utf-8-sig")


def _local(state: State, moment: Instant) -> str:
    return state.local(moment).to_fixed_offset().format_iso()


def _safe(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula."""
    line = " ".join(cleaned(text).split())
    return f"'{line}" if line[:1] in ("=", "+", "-", "@") and line else line
