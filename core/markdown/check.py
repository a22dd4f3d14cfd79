"""What was read of a plan, said to programs and to people; nothing here reads or changes one."""

from typing import Any

from core.markdown.reader import NotAPlan, Reading
from core.timespan import length

Facts = dict[str, Any]

_OPTIONAL_WORK = "optional work without a length"


def check(reading: Reading) -> Facts:
    """Everything that was read, ready for JSON: the answer of `tenday check --json`."""
    return {
        "is_plan": True,
        "reason": None,
        "title": reading.plan.title,
        "target": reading.plan.target,
        "goal": reading.plan.goal,
        "tips": list(reading.plan.tips),
        "days": reading.day_count,
        "weeks": reading.week_count,
        "session_count": len(reading.sessions),
        "reading_count": len(reading.readings),
        "minutes_total": sum(s.minutes for s in reading.sessions.values()),
        "sessions": _sessions(reading),
        "readings": [
            {"day": _day(reading.days[r.day].label), "title": r.title, "line": reading.lines[r.id]}
            for r in reading.readings.values()
        ],
        "left_out": [
            {"line": at, "text": text, "why": why} for at, text, why in reading.left_out()
        ],
        "warnings": [{"line": at, "text": text} for at, text in reading.warnings],
        "other_plans": reading.others,
        "assumed": [{"line": at, "text": text} for at, text in reading.assumed],
    }


def refusal(error: NotAPlan) -> Facts:
    """The same shape for a text that is no plan."""
    return {
        "is_plan": False,
        "reason": str(error),
        "title": None,
        "days": None,
        "weeks": None,
        "session_count": 0,
        "minutes_total": 0,
        "sessions": [],
        "left_out": [],
        "warnings": [],
    }


def report(reading: Reading) -> str:
    """The same for people: days and sessions with their lines, then what was left open."""
    plan = reading.plan
    total = sum(s.minutes for s in reading.sessions.values())
    out = [plan.title]
    out += [f"  {name}: {value}" for name, value in _head(reading) if value]
    counts = f"{_count(len(reading.days), 'day')}, {_count(len(reading.sessions), 'session')}"
    out.append(f"{counts}, {_count(len(reading.readings), 'reading')}, {length(total)}")
    for day in reading.days.values():
        minutes = sum(s.minutes for s in reading.sessions.values() if s.day == day.id)
        theme = f" – {day.theme}" if day.theme else ""
        out += ["", f"{day.name}{theme} (line {reading.lines[day.id]}, {length(minutes)})"]
        rows = [*reading.sessions.values(), *reading.readings.values()]
        for row in sorted((r for r in rows if r.day == day.id), key=lambda r: r.rank):
            session = reading.sessions.get(row.id)  # pyright: ignore[reportArgumentType]
            what = length(session.minutes) if session else _OPTIONAL_WORK
            out.append(f"  {reading.lines[row.id]:>5}  {row.title} ({what})")
    for title, notes in (
        ("Assumed", reading.assumed),
        ("Warnings", reading.warnings),
        ("Not understood, and kept as it is", reading.unknown),
    ):
        if notes:
            out += ["", f"{title}:", *(f"  {at:>5}  {text.strip()}" for at, text in notes)]
    return "\n".join(out) + "\n"


def _head(reading: Reading) -> list[tuple[str, str]]:
    plan = reading.plan
    return [("Target", plan.target), ("Goal", plan.goal), *(("Tip", tip) for tip in plan.tips)]


def _sessions(reading: Reading) -> list[Facts]:
    """The sessions in the order of the text; by days where several stand on one line."""
    rows = list(reading.sessions.values())
    if len({reading.lines[row.id] for row in rows}) == len(rows):
        rows.sort(key=lambda row: reading.lines[row.id])
    out: list[Facts] = []
    for row in rows:
        origin = reading.origins[row.id]
        out.append(
            {
                "day": origin.day,
                "title": row.title,
                "minutes": row.minutes,
                "minutes_range": [origin.low, origin.high] if origin.low != origin.high else None,
                "start": origin.start.format_iso()[:5] if origin.start else None,
                "next_day": origin.next_day,
                "date": origin.date.format_iso() if origin.date else None,
                "done": origin.done,
                "optional": row.optional,
                "fixed": origin.fixed,
                "topics": [t.text for t in row.topics],
                "line": origin.line,
                "assumed": list(origin.assumed),
            }
        )
    return out


def _day(label: str) -> str | int:
    return int(label) if label.isdecimal() else label


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
