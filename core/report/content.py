"""What the progress report says, as plain data for its template: every word, number and date.

The template draws and decides nothing; here nothing is drawn. All text is clean and is data.
"""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from whenever import Date, Instant

from core.everything.writing import tables_of
from core.model import SessionState, State
from core.notes import THE_PLAN
from core.progress.numbers import Numbers
from core.progress.since import Miss
from core.report.charts import burn_up, dates
from core.report.choices import Choices
from core.report.days import days_of, note_blocks
from core.report.text import shortened, shown
from core.report.words import Words

Data = dict[str, Any]

MOST_TOPICS = 12
MOST_LETTERS, MOST_ON_ONE_PAGE = 600, 120
"""Of the plan's title and of its goal, so that there is room for the rest."""

UNSURE = 3.0
"""Topics below this mean confidence are to be looked at again."""

_LABELS = (
    *("report", "target_date", "target", "session_head", "state", "when", "planned", "actual"),
    *("confidence", "reading", "read", "notes", "optional", "not_placed", "burn_up"),
    *("burn_up_done", "burn_up_wanted", "burn_up_ideal", "hours_per_day", "hours_planned"),
    *("hours_spent", "missed_list", "missed_on", "made_up", "topics", "topic", "nothing_here"),
)


def report_content(
    state: State, found: Numbers, now: Instant, choices: Choices, words: Words
) -> Data:
    """Everything the report shows of the plan at `now`."""
    target, whole = state.run_up.target_date, found.whole
    most = MOST_ON_ONE_PAGE if choices.summary else MOST_LETTERS
    percent = int(whole.share_done * 100 + 1e-6)
    sections = () if choices.summary else days_of(state, found.days, now, choices, words)
    return {
        "words": {name: words.say(name) for name in _LABELS},
        "hour": words.say("hours", hours="").strip(),
        "halves": words.halves,
        "title": shortened(state.plan.title, most) or words.say("a_plan"),
        "short_title": shortened(state.plan.title),
        "target": shown(state.plan.target),
        "goal": shortened(state.plan.goal, most),
        "target_date": words.date(target),
        "days_to_go": _days_to_go(found.date, target, words),
        "as_of": words.date(found.date),
        "period": _period(choices, words),
        "verdict": words.verdict(whole, found.slack),
        "share": whole.share_done,
        "ring": words.say("ring", percent=percent),
        "percent": percent,
        "figures": _figures(found, words),
        "facts": list(_facts(found, words)),
        "burn_up": burn_up(found, choices, words),
        "dates": dates(found, choices, words),
        "summary": choices.summary,
        "plan_note": [] if choices.summary else note_blocks(state, THE_PLAN),
        "days": list(sections),
        "misses": [] if choices.summary else _misses(state, found, choices, words),
        "topics": [] if choices.summary else _topics(found),
        "version": words.say("version", version=version(state)),
    }


def version(state: State) -> str:
    """Eight letters that change with the plan's own content and with nothing else.

    That is its words, days, sessions, their order and lengths, and its readings; neither their
    places nor what became of them.
    """
    told = tables_of(state, ("plan", "days", "sessions", "readings"))
    for rows in (told["sessions"], told["readings"]):
        for row in rows.values():
            row.pop("state", None)
            row.pop("done", None)
            row["topics"] = [topic["text"] for topic in row.get("topics", ())]
    data = json.dumps(told, sort_keys=True)
    return hashlib.sha256(data.encode()).hexdigest()[:8]


def _days_to_go(today: Date, target: Date, words: Words) -> str:
    days = (target.to_stdlib() - today.to_stdlib()).days
    if days > 1:
        return words.count("days_to_go", days)
    return words.say({1: "tomorrow", 0: "today"}.get(days, "past"))


def _period(choices: Choices, words: Words) -> str:
    if choices.hold(None):
        return ""
    ends = (words.date(end) if end is not None else "" for end in (choices.first, choices.last))
    return words.say("period", **dict(zip(("first", "last"), ends, strict=True))).strip(" ")


def _figures(found: Numbers, words: Words) -> list[Data]:
    whole = found.whole
    parts = (
        ("done", "done", whole.done),
        ("planned", "still_planned", whole.planned),
        ("missed", "missed", whole.missed),
        ("skipped", "skipped", whole.skipped),
    )
    figures = [
        {
            "state": name,
            "word": words.say(word),
            "hours": words.hours(tally.minutes),
            "sessions": words.count("session", tally.sessions),
        }
        for name, word, tally in parts
    ]
    spent = {"state": "spent", "word": words.say("time_spent"), "hours": words.hours(whole.spent)}
    return [*figures, spent]


def _facts(found: Numbers, words: Words) -> Iterator[Data]:
    """What is known of the way the work goes, each with its name and what it is measured by."""

    def fact(name: str, value: str, of: str = "") -> Data:
        return {"word": words.say(name), "value": value, "of": of}

    pace, longest = found.pace, found.streak.longest
    if found.whole.done.sessions:
        lately = words.say("pace_lately", hours=words.hours(round(pace.recent)))
        yield fact("pace", words.hours(round(pace.whole)), lately)
        if pace.remaining:
            yield fact("ends", *_ends(pace.earliest, pace.latest, words))
        yield fact("streak", str(found.streak.now), words.say("streak_longest", n=longest))
    if len(air := found.slack_over_time) > 1:
        (first, before), (_, now) = air[0], air[-1]
        of = words.say("spare_time_of", hours=words.hours(before), date=words.short_date(first))
        yield fact("spare_time", words.hours(now), of)
    if (ratio := found.on_time.ratio) is not None:
        sessions = words.count("session", found.on_time.whole)
        yield fact("on_time", f"{ratio:.0%}", words.say("on_time_of", sessions=sessions))
    if (ratio := found.estimates.ratio) is not None:
        spent, planned = words.hours(found.estimates.part), words.hours(found.estimates.whole)
        said = words.say("estimates_of", spent=spent, planned=planned)
        yield fact("estimates", f"{ratio:.0%}", said)
    if (ratio := found.coverage.ratio) is not None:
        part, whole = found.coverage.part, found.coverage.whole
        yield fact("readings", f"{ratio:.0%}", words.say("readings_of", part=part, whole=whole))


def _ends(earliest: Date | None, latest: Date | None, words: Words) -> tuple[str, str]:
    if earliest is None:
        return "–", words.say("ends_never")
    first = words.short_date(earliest)
    if latest is None:
        return first, ""
    last = words.short_date(latest)
    return (first, "") if first == last else (first, f"– {last}")


def _misses(state: State, found: Numbers, choices: Choices, words: Words) -> list[Data]:
    unknown = words.say("not_recorded")

    def row(miss: Miss) -> Data:
        at, again = (
            None if m is None else state.local(m).date() for m in (miss.at, miss.recovered)
        )
        session = state.sessions[miss.session]
        standing = {
            SessionState.SKIPPED: "given_up",
            SessionState.PLANNED: "planned_again",
            SessionState.DONE: "done",
        }.get(session.state, "open")
        return {
            "title": shown(session.words),
            "missed": words.short_date(at) if at is not None else unknown,
            "recovered": words.short_date(again) if again is not None else words.say(standing),
            "state": "done" if session.state is SessionState.DONE else "missed",
        }

    def shows(miss: Miss) -> bool:
        return choices.hold(None if miss.at is None else state.local(miss.at).date())

    return [row(miss) for miss in found.misses if shows(miss)]


def _topics(found: Numbers) -> list[Data]:
    unsure = [t for t in found.topics if t.confidence is not None and t.confidence < UNSURE]
    return [
        {"topic": shown(t.topic), "confidence": round(t.confidence or 0, 1)}
        for t in unsure[:MOST_TOPICS]
    ]
