"""Sheets for the wall and the desk: a week of the calendar on one page, and a day to work through.

As in the report, a plan's words reach the fixed templates as data and are never markup.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from math import ceil
from typing import Any, NamedTuple

from whenever import Date, Instant, Time

from core.links import with_words_alone
from core.model import Session, SessionState, State
from core.report.choices import Choices
from core.report.pdf import set_pages
from core.report.text import shortened, shown
from core.report.words import Words, words_of
from core.timespan import Span
from core.wallclock import from_wall

Data = dict[str, Any]

DAYS = 7
_MIDNIGHT, _WHOLE_DAY = Time(0), 24 * 60
_EARLIEST, _LATEST = 8 * 60, 20 * 60
"""Minutes of the day that are on the page even where nothing stands there."""

_MOST_ROWS = 50
"""A column has room for so many rows of text: what lasts less than one of them is drawn as one."""


class Sheet(StrEnum):
    """A kind of sheet; its value is its template's name.

    A week has seven dates, as the calendar has them, on one landscape page. A day has its sessions
    in order of time, with their topics to tick and room to write.
    """

    WEEK = "week"
    DAY = "day"


def make_sheet(kind: Sheet, state: State, date: Date, now: Instant, choices: Choices) -> bytes:
    """The sheet as a PDF, of `date` or of the week that begins with it."""
    words = words_of(choices.locale, choices.halves)
    return set_pages((kind,), sheet_content(kind, state, date, words), now, choices, words)


def sheet_content(kind: Sheet, state: State, date: Date, words: Words) -> Data:
    """Everything that the sheet says."""
    return (_week_content if kind is Sheet.WEEK else _day_content)(state, date, words)


def _week_content(state: State, first: Date, words: Words) -> Data:
    dates = [first.add(days=k) for k in range(DAYS)]
    standing = [_pieces(state, date) for date in dates]
    pieces = [piece for on in standing for piece in on]
    begins = min([_EARLIEST, *(piece.start // 60 * 60 for piece in pieces)])
    ends = max([_LATEST, *(-(-piece.end // 60) * 60 for piece in pieces)])
    least = ceil((ends - begins) / _MOST_ROWS)
    return {
        "words": {"nothing_on_date": words.say("nothing_on_date")},
        "title": shortened(state.plan.title, 80) or words.say("a_plan"),
        "period": words.say("period", first=words.date(first), last=words.date(dates[-1])),
        "days": [
            {
                "name": words.short_date(date),
                "blocks": list(
                    _blocks(state, date, [piece.lasting(least, ends) for piece in on], words)
                ),
            }
            for date, on in zip(dates, standing, strict=True)
        ],
        "from": begins,
        "to": ends,
        "hours": [words.clock(Time(hour)) for hour in range(24)],
    }


def _day_content(state: State, date: Date, words: Words) -> Data:
    on = [piece.session for piece in _pieces(state, date) if piece.session is not None]
    plan_days = {session.day for session in on}
    names = ("confidence", "reading", "notes", "nothing_on_date", "done")
    return {
        "words": {name: words.say(name) for name in names},
        "title": words.date(date),
        "plan": shortened(state.plan.title, 80),
        "sessions": [_session(state, session, words) for session in on],
        "readings": [
            {"title": shown(reading.words), "done": reading.done}
            for day in state.ordered_days()
            if day.id in plan_days
            for reading in state.readings_of(day.id)
        ],
    }


class _Piece(NamedTuple):
    """The part of something that stands on one date, in minutes of that date's clock."""

    start: int
    end: int
    title: str
    span: Span
    session: Session | None

    def lasting(self, least: int, until: int) -> "_Piece":
        """The same, or drawn as longer, to `until` at most, where it is too short for its words."""
        end = min(max(self.end, self.start + least), until)
        return self._replace(start=min(self.start, end - least), end=end)


def _pieces(state: State, date: Date) -> list[_Piece]:
    """What stands on the date, in order of time; skipped sessions do not."""
    zone = state.availability.zone
    whole = Span(from_wall(date, _MIDNIGHT, zone), from_wall(date.add(days=1), _MIDNIGHT, zone))
    pieces = [
        _Piece(
            _minute(state, date, max(span.start, whole.start)),
            _minute(state, date, min(span.end, whole.end)),
            title,
            span,
            session,
        )
        for span, title, session in _standing(state)
        if span.overlaps(whole)
    ]
    return sorted(pieces, key=lambda piece: (piece.start, piece.end, piece.title))


def _standing(state: State) -> Iterator[tuple[Span, str, Session | None]]:
    for session in state.sessions.values():
        span = state.span_of(session.id)
        if span is not None and session.state is not SessionState.SKIPPED:
            yield span, session.words, session
    for wall in state.walls.values():
        yield wall.span, wall.title, None


def _minute(state: State, date: Date, moment: Instant) -> int:
    local = state.local(moment)
    return local.hour * 60 + local.minute if local.date() == date else _WHOLE_DAY


def _blocks(state: State, date: Date, pieces: Sequence[_Piece], words: Words) -> Iterator[Data]:
    for piece, (lane, lanes) in zip(pieces, _lanes(pieces), strict=True):
        yield {
            "from": piece.start,
            "to": piece.end,
            "lane": lane,
            "lanes": lanes,
            "title": shortened(piece.title, 240),
            "times": _said(state, date, piece, words),
            "state": piece.session.state.value if piece.session else "busy",
        }


def _said(state: State, date: Date, piece: _Piece, words: Words) -> list[str]:
    """When it is and what became of it, for less and less room; the last is one word."""
    whole, start = _times(state, piece.span, words), state.local(piece.span.start)
    end = state.local(piece.span.end).time()
    short = words.clock(start.time()) if start.date() == date else f"–{words.clock(end)}"
    if piece.session is None or piece.session.state is SessionState.PLANNED:
        return [whole, short]
    became = words.say(piece.session.state.value)
    return [f"{whole} · {became}", f"{short} · {became}", became]


def _lanes(pieces: Sequence[_Piece]) -> list[tuple[int, int]]:
    """Which of how many lanes each stands in, so that none covers another."""
    chosen: list[tuple[int, int]] = []  # the lane, and the group of those that hang together
    ends: list[int] = []
    most: list[int] = []
    for piece in pieces:
        if not ends or piece.start >= max(ends):
            ends = []
            most.append(0)
        lane = next((k for k, end in enumerate(ends) if end <= piece.start), len(ends))
        ends[lane : lane + 1] = [piece.end]
        most[-1] = max(most[-1], len(ends))
        chosen.append((lane, len(most) - 1))
    return [(lane, most[group]) for lane, group in chosen]


def _session(state: State, session: Session, words: Words) -> Data:
    span = state.span_of(session.id)
    return {
        "title": shown(session.words),
        "time": "" if span is None else _times(state, span, words),
        "length": words.hours(session.minutes),
        "day": shown(words.day_name(state.days[session.day])),
        "done": session.state is SessionState.DONE,
        "topics": [
            {"text": shown(with_words_alone(topic.text)), "done": topic.done}
            for topic in session.topics
        ],
    }


def _times(state: State, span: Span, words: Words) -> str:
    start, end = state.local(span.start).time(), state.local(span.end).time()
    return f"{words.clock(start)}–{words.clock(end)}"
