"""Problems and solutions as JSON documents: what is read, what is refused, what is written.

The format is published in resources/schemas. Times with an offset are absolute, those without are
wall-clock time in the problem's zone. A document that is not one is refused with the field's name.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from whenever import Date, Instant, PlainDateTime, Time

from core.availability import MIDNIGHT, Availability, Hours
from core.errors import Refused
from core.scheduling.problem import (
    DEFAULT_GRID,
    LONGEST,
    Edge,
    Kind,
    Policy,
    Problem,
    Task,
    TaskState,
)
from core.timespan import Span
from core.wallclock import from_wall

Document = Mapping[str, Any]
"""A JSON object as the json module reads it."""

FORMAT = "studyplan-instance/1"
Value = TypeVar("Value")
MISSING = object()


def write_time(instant: Instant) -> str:
    """UTC to the minute, the form of every time that is written."""
    return f"{instant.format_iso()[:16]}Z"


def read_time(value: object, where: str, zone: str) -> Instant:
    """A moment: absolute where the text has an offset, else wall-clock time in `zone`."""
    text = _of(value, str, where, "a time such as 2026-01-05T09:00")
    try:
        if text.endswith("Z") or "+" in text[10:] or "-" in text[10:]:
            instant = Instant.parse_iso(text)
        elif len(text) == 10:
            instant = from_wall(Date.parse_iso(text), MIDNIGHT, zone)
        else:
            wall = PlainDateTime.parse_iso(text)
            instant = from_wall(wall.date(), wall.time(), zone)
    except ValueError:
        raise Refused(f"{where}: “{text}” is no time. Write it like 2026-01-05T09:00.") from None
    if instant.timestamp(unit="nanosecond") % 60_000_000_000:
        raise Refused(f"{where}: “{text}” has seconds. Times go to the minute.")
    return instant


def read_problem(document: Document) -> Problem:
    """The problem that the document holds. Raises Refused, naming the field, where it is none."""
    if not isinstance(cast(object, document), Mapping):
        raise Refused("The problem is not a JSON object. It starts with { and has “sessions”.")
    for name in ("tz", "now", "target", "windows", "sessions"):
        if name not in document:
            raise Refused(f"{name}: it is missing. A problem cannot be without it.")
    availability = _availability(document)
    zone = availability.zone
    horizon = document.get("horizon_end")
    return Problem(
        availability=availability,
        now=read_time(document["now"], "now", zone),
        target=read_time(document["target"], "target", zone),
        policy=_one_of(Policy, document.get("policy", "hard"), "policy"),
        horizon_end=None if horizon is None else read_time(horizon, "horizon_end", zone),
        grid=_minutes(document.get("grid", DEFAULT_GRID), "grid", 1),
        busy=tuple(
            span
            for span in _each(document, "busy", lambda value, where: _span(value, where, zone))
            if span is not None
        ),
        tasks=_each(document, "sessions", lambda value, where: _task(value, where, zone)),
        edges=_each(document, "edges", _edge),
    )


def write_problem(problem: Problem) -> dict[str, Any]:
    """The document that reads back as this problem."""
    free = problem.availability
    return {
        "format": FORMAT,
        "tz": free.zone,
        "grid": problem.grid,
        "now": write_time(problem.now),
        "target": write_time(problem.target),
        "horizon_end": write_time(problem.horizon_end or problem.target),
        "policy": str(problem.policy),
        "windows": {str(day): _write_hours(hours) for day, hours in enumerate(free.weekly)},
        "overrides": {str(date): _write_hours(hours) for date, hours in free.exceptions.items()},
        "capacity": free.capacity,
        "capacity_by_date": {str(date): cap for date, cap in free.capacity_by_date.items()},
        "busy": [[write_time(span.start), write_time(span.end)] for span in problem.busy],
        "sessions": [_write_task(task) for task in problem.tasks],
        "edges": [[e.before, e.after, str(e.kind), e.lag] for e in problem.edges],
    }


def _write_task(task: Task) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": task.id,
        "topic": task.topic,
        "dur": task.dur,
        "brk": task.brk,
        "optional": task.optional,
        "state": str(task.state),
        "start": None if task.start is None else write_time(task.start),
    }
    if task.earliest is not None:
        row["earliest"] = write_time(task.earliest)
    if task.latest is not None:
        row["latest"] = write_time(task.latest)
    return row


def _write_hours(hours: tuple[Hours, ...]) -> list[list[str]]:
    return [[f"{h.start.hour:02}:{h.start.minute:02}", f"{h.end.hour:02}:{h.end.minute:02}"]
            for h in hours]  # fmt: skip


def _availability(document: Document) -> Availability:
    windows = _of(document["windows"], Mapping, "windows", "an object of weekdays")
    for key in windows:
        if key not in {"0", "1", "2", "3", "4", "5", "6"}:
            raise Refused(f"windows: “{key}” is no weekday. They are “0” (Monday) to “6”.")
    overrides = _of(document.get("overrides", {}), Mapping, "overrides", "an object of dates")
    by_date = _of(document.get("capacity_by_date", {}), Mapping, "capacity_by_date", "an object")
    return Availability(
        zone=_of(document["tz"], str, "tz", "the name of a time zone"),
        weekly=tuple(_hours(windows.get(str(day), []), f"windows.{day}") for day in range(7)),
        exceptions={
            _date(key, "overrides"): _hours(value, f"overrides.{key}")
            for key, value in overrides.items()
        },
        capacity=_minutes(document.get("capacity", LONGEST), "capacity"),
        capacity_by_date={
            _date(key, "capacity_by_date"): _minutes(value, f"capacity_by_date.{key}")
            for key, value in by_date.items()
        },
    )


def _hours(value: object, where: str) -> tuple[Hours, ...]:
    windows = _of(value, list, where, 'a list such as [["08:00", "13:00"]]')
    return tuple(_window(window, f"{where}[{k}]") for k, window in enumerate(windows))


def _window(value: object, where: str) -> Hours:
    pair = _of(value, list, where, 'a pair such as ["08:00", "13:00"]')
    if len(pair) != 2:
        raise Refused(f'{where}: a window is a pair such as ["08:00", "13:00"], not {pair}.')
    start, end = (_of(part, str, where, "a time such as 08:00") for part in pair)
    try:
        return Hours(Time.parse_iso(start), MIDNIGHT if end == "24:00" else Time.parse_iso(end))
    except ValueError:
        raise Refused(f"{where}: “{start}”–“{end}” are no times. Write 08:00 and 13:00.") from None


def _date(text: str, where: str) -> Date:
    try:
        return Date.parse_iso(text)
    except ValueError:
        raise Refused(f"{where}: “{text}” is no date. Write it like 2026-01-05.") from None


def _span(value: object, where: str, zone: str) -> Span | None:
    """A busy time, or None where a change of the clock leaves nothing of it."""
    pair = _of(value, list, where, "a pair of times")
    if len(pair) != 2:
        raise Refused(f"{where}: a busy time is a pair of start and end, not {pair}.")
    start, end = (read_time(time, f"{where}[{k}]", zone) for k, time in enumerate(pair))
    if end <= start:
        if pair[0] < pair[1] and {len(time) for time in pair} == {16}:
            return None
        raise Refused(f"{where}: it ends at or before its start. Swap them or drop it.")
    return Span(start, end)


def _task(value: object, where: str, zone: str) -> Task:
    row = cast(Document, _of(value, Mapping, where, "an object"))
    id_ = _of(row.get("id"), str, f"{where}.id", "a text")
    here = f"sessions “{id_}”"
    if "dur" not in row:
        raise Refused(f"{here}.dur: it is missing. Say how many minutes the session takes.")
    topic = row.get("topic")

    def time(name: str) -> Instant | None:
        text = row.get(name)
        return None if text is None else read_time(text, f"{here}.{name}", zone)

    return Task(
        id=id_,
        dur=_minutes(row["dur"], f"{here}.dur", 1),
        brk=_minutes(row.get("brk", 0), f"{here}.brk"),
        topic=None if topic is None else _of(topic, str, f"{here}.topic", "a text"),
        optional=_of(row.get("optional", False), bool, f"{here}.optional", "true or false"),
        state=_one_of(TaskState, row.get("state", "todo"), f"{here}.state"),
        start=time("start"),
        earliest=time("earliest"),
        latest=time("latest"),
    )


def _edge(value: object, where: str) -> Edge:
    row = _of(value, list, where, "a list such as [before, after, kind, lag]")
    if not 2 <= len(row) <= 4:
        raise Refused(f"{where}: an edge is [before, after, kind, lag], not {row}.")
    before, after, kind, lag = [*row, *["order", 0][len(row) - 2 :]]
    return Edge(
        _of(before, str, where, "the id of a session first"),
        _of(after, str, where, "the id of a session second"),
        _one_of(Kind, kind, where),
        _minutes(lag, where, most=366 * LONGEST),
    )


def _each(document: Document, name: str, read: Callable[[object, str], Value]) -> tuple[Value, ...]:
    rows = _of(document.get(name, []), list, name, "a list")
    return tuple(read(row, f"{name}[{k}]") for k, row in enumerate(rows))


def _one_of(kinds: type[Value], value: object, where: str) -> Value:
    names = [str(kind) for kind in cast(Any, kinds)]
    if value not in names:
        raise Refused(f"{where}: “{value}” is not one of {', '.join(names)}.")
    return cast(Any, kinds)(value)


def _minutes(value: object, where: str, least: int = 0, most: int = LONGEST) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refused(f"{where}: {value!r} is no whole number of minutes.")
    if not least <= value <= most:
        raise Refused(f"{where}: {value} minutes is not from {least} to {most}.")
    return value


def _of(value: object, kind: type[Any], where: str, what: str) -> Any:
    if not isinstance(value, kind):
        raise Refused(f"{where}: {value!r} is not {what}.")
    return value
