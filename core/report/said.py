"""The numbers for programs, as JSON, and for people at a terminal, as lines of English.

The JSON is stable, by resources/schemas/progress.schema.json: members are added, never renamed.
Lengths are minutes, dates and moments ISO 8601, sessions have their ids; weekdays count from
Monday, 1; what is not known is null. A topic's `confidences` are how sure one was of it by date,
the oldest first; `sessions` has the same of each session that something was said of.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from core.model import SessionId, State
from core.progress.confidence import Point
from core.progress.habits import Share
from core.progress.numbers import Numbers
from core.progress.tally import Progress, Tally
from core.report.words import words_of

JSON_VERSION = 1


def as_json(state: State, numbers: Numbers) -> dict[str, Any]:
    """Every number there is."""
    pace = numbers.pace
    return {
        "progress": JSON_VERSION,
        "plan": state.plan.title,
        "date": numbers.date.format_iso(),
        "target_date": state.run_up.target_date.format_iso(),
        "whole": _progress(numbers.whole),
        "days": [
            {"id": day.id, "day": day.label, "theme": day.theme, **_progress(numbers.days[day.id])}
            for day in state.ordered_days()
        ],
        "weeks": [
            {"monday": monday.format_iso(), **_progress(of)} for monday, of in numbers.weeks.items()
        ],
        "topics": _topics(numbers),
        "sessions": _confidences(numbers),
        **_dates(numbers),
        "pace": {
            "minutes_a_study_date": pace.whole,
            "recent_minutes_a_study_date": pace.recent,
            "remaining": pace.remaining,
            "earliest": pace.earliest and pace.earliest.format_iso(),
            "latest": pace.latest and pace.latest.format_iso(),
        },
        "streak": {"now": numbers.streak.now, "longest": numbers.streak.longest},
        "on_time": _share(numbers.on_time),
        "spent_of_planned": _share(numbers.estimates),
        "readings": _share(numbers.coverage),
        "misses": _misses(numbers),
        "since_yesterday": _since(numbers),
        "today": {"left": numbers.today.left, "next": numbers.today.next},
        "slack": numbers.slack,
    }


def _topics(numbers: Numbers) -> list[dict[str, Any]]:
    return [
        {
            "topic": topic.topic,
            "wanted": _tally(topic.wanted),
            "done": _tally(topic.done),
            "confidence": topic.confidence,
            "confidences": _points(numbers.confidence.of_topic(topic.topic)),
        }
        for topic in numbers.topics
    ]


def _points(points: Sequence[Point]) -> list[dict[str, Any]]:
    return [{"date": date.format_iso(), "confidence": confidence} for date, confidence in points]


def _confidences(numbers: Numbers) -> list[dict[str, Any]]:
    return [
        {"session": session, "confidences": _points(points)}
        for session, points in numbers.confidence.sessions.items()
    ]


def _misses(numbers: Numbers) -> list[dict[str, Any]]:
    return [
        {
            "session": miss.session,
            "at": miss.at and miss.at.format_iso(),
            "recovered": miss.recovered and miss.recovered.format_iso(),
        }
        for miss in numbers.misses
    ]


def _dates(numbers: Numbers) -> dict[str, Any]:
    return {
        "burn_up": [
            {
                "date": stage.date.format_iso(),
                "ideal": stage.ideal,
                "wanted": stage.wanted,
                "done": stage.done,
            }
            for stage in numbers.course.stages
        ],
        "dates": [
            {"date": each.date.format_iso(), "planned": each.planned, "spent": each.spent}
            for each in numbers.course.hours
        ],
        "hours": [
            {"weekday": weekday, "hour": hour, "spent": minutes}
            for (weekday, hour), minutes in sorted(numbers.by_hour.items())
        ],
        "slack_by_date": {
            date.format_iso(): minutes for date, minutes in numbers.slack_by_date.items()
        },
    }


def _tally(tally: Tally) -> dict[str, int]:
    return {"sessions": tally.sessions, "minutes": tally.minutes}


def _progress(of: Progress) -> dict[str, Any]:
    parts = ("planned", "done", "missed", "skipped", "overdue")
    return {**{part: _tally(getattr(of, part)) for part in parts}, "spent": of.spent}


def _share(share: Share) -> dict[str, Any]:
    return {"part": share.part, "whole": share.whole, "ratio": share.ratio}


def _since(numbers: Numbers) -> Mapping[str, object]:
    since = numbers.since_yesterday
    named = ("done", "missed", "skipped", "moved", "resized", "added")
    return {**{name: list(getattr(since, name)) for name in named}, "removed": since.removed}


def lines(state: State, numbers: Numbers) -> list[str]:
    """What one asks first, a line each; what nothing is known of has none."""
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in _lines(state, numbers)]


def _lines(state: State, numbers: Numbers) -> Iterator[str]:
    english = words_of("en")
    hours, count = english.hours, english.count
    pace, whole, today = numbers.pace, numbers.whole, numbers.today
    yield f"{state.plan.title}: {english.verdict(whole, numbers.slack)}."
    yield f"Target date: {state.run_up.target_date}. Today: {hours(today.left)} left."
    if today.next is not None:
        length = hours(state.sessions[today.next].minutes)
        yield f"Next: {_session(state, today.next)}, {length}."
    if whole.overdue.sessions:
        yield f"Nobody has said yet what became of {count('session', whole.overdue.sessions)}."
    if whole.done.sessions and pace.remaining:
        whole_pace, lately = hours(round(pace.whole)), hours(round(pace.recent))
        yield f"Pace: {whole_pace} a study day, lately {lately}; {_leads_to(numbers)}"
    if numbers.streak.longest:
        now, longest = count("study_day", numbers.streak.now), numbers.streak.longest
        yield f"Streak: {now}; longest {longest}."
    if (ratio := numbers.on_time.ratio) is not None:
        yield f"On time: {ratio:.0%} of {count('session', numbers.on_time.whole)}."
    if (ratio := numbers.estimates.ratio) is not None:
        yield f"Time spent: {hours(numbers.estimates.part)}, {ratio:.0%} of what was planned."
    if numbers.coverage.whole:
        yield f"Readings: {numbers.coverage.part} of {numbers.coverage.whole}."
    recovered = sum(miss.recovered is not None for miss in numbers.misses)
    if numbers.misses:
        yield f"Missed: {count('session', len(numbers.misses))}, {recovered} made up for."
    unsure = [t for t in numbers.topics if t.confidence is not None and t.confidence < 3]
    for confidence, topics in groupby(unsure, lambda t: t.confidence):
        yield f"Confidence {confidence:.1f} of 5: {', '.join(t.topic for t in topics)}"


def _leads_to(numbers: Numbers) -> str:
    earliest, latest = numbers.pace.earliest, numbers.pace.latest
    if earliest is None:
        return "that ends nothing within two years."
    if latest is None:
        return f"that ends on {earliest} at the earliest."
    if earliest == latest:
        return f"that ends on {earliest}."
    return f"that ends between {earliest} and {latest}."


def _session(state: State, session: SessionId) -> str:
    start = state.local(state.slots[session].start)
    row = state.sessions[session]
    return f"{row.words}, {start.date()} {start.format('HH:mm')}"
