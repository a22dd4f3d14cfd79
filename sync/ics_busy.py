"""Reads when someone is busy out of their calendar file, whoever wrote it.

It keeps the file's lines in view throughout, since a calendar half understood is worse than none:
a meeting that was dropped in silence would be planned over. It knows nothing of plans.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from whenever import Date, Instant, PlainDateTime, Time

from core.cleantext import cleaned
from core.errors import Refused
from core.model import Busy, BusyId
from core.timespan import Span
from core.wallclock import from_wall
from sync.event import UID_SUFFIX

_ONCE = ("DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "RRULE")
_TIMES = (*_ONCE, "RDATE", "EXDATE")
_MOST_A_DAY = 96
"""Occurrences a day that a rule may have; one every quarter of an hour is no calendar's event."""

_BOUNDS = {
    "COUNT": (1, 10**9),
    "BYMONTH": (1, 12),
    "BYWEEKNO": (1, 53),
    "BYYEARDAY": (1, 366),
    "BYMONTHDAY": (1, 31),
    "BYSETPOS": (1, 366),
    "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59),
    "BYSECOND": (0, 60),
}
"""What RFC 5545 3.3.10 allows in a rule's numbers, whatever their sign."""

_MIDNIGHT = Time(0, 0)
_LINE_END = re.compile(r"\r\n|\n|\r")
_TZID = re.compile(r";TZID=\"?([^\";:]+)", re.IGNORECASE)
_EXPORT_AGAIN = "Export it again from its calendar, or mend that line."
_NO_CALENDAR = "Choose a file that a calendar exported; its name ends in .ics."


@dataclass(frozen=True, slots=True)
class _Line:
    """A content line after unfolding, with the number of the line of the file it begins on."""

    number: int
    text: str

    @property
    def name(self) -> str:
        return re.split("[:;]", self.text, maxsplit=1)[0].upper()


@dataclass(slots=True)
class _Source:
    """Where one VEVENT stands in the file."""

    begin: int
    lines: list[_Line] = field(default_factory=list[_Line])

    def bad(self, what: str, name: str | None = None) -> Refused:
        """The refusal that `what` is wrong with the property `name` of this event."""
        number = next((line.number for line in self.lines if line.name == name), self.begin)
        return _refusal(number, what)


def walls(source: bytes, zone: str, first: Date, last: Date) -> Iterator[Busy]:
    """The busy times of the file that lie in any part between two dates, both included.

    Raises Refused where the file is no calendar or one of its events has no clear time.
    """
    import icalendar

    lines = list(_content_lines(source.decode("utf-8-sig", errors="replace")))
    sources = _events(lines)
    try:
        text = "\r\n".join(line.text for line in lines)
        calendars = icalendar.Calendar.from_ical(text, multiple=True)
    except ValueError as error:
        raise _refusal(1, f"begins a calendar that cannot be read: {error}") from None
    window = Span(from_wall(first, _MIDNIGHT, zone), from_wall(last.add(days=1), _MIDNIGHT, zone))
    remaining = iter(sources)
    for calendar in calendars:
        for series in _series(calendar, remaining):
            for occurrence in _occurrences(calendar, series, first, last):
                wall = _wall(occurrence, zone)
                if wall is not None and wall.span.overlaps(window):
                    yield wall


def _refusal(line: int, what: str, remedy: str = _EXPORT_AGAIN) -> Refused:
    return Refused(f"Line {line} of the calendar file {what}. {remedy}")


def _content_lines(text: str) -> Iterator[_Line]:
    """The file's lines with folded ones joined; empty ones are left out."""
    number, parts = 0, list[str]()
    for at, physical in enumerate(_LINE_END.split(text), 1):
        if physical[:1] in (" ", "\t") and parts:
            parts.append(physical[1:])
        elif physical:
            if parts:
                yield _Line(number, _one_line("".join(parts)))
            number, parts = at, [physical]
    if parts:
        yield _Line(number, _one_line("".join(parts)))


def _one_line(text: str) -> str:
    return cleaned(text).replace("\n", " ")


def _events(lines: list[_Line]) -> list[_Source]:
    """Where each VEVENT stands, in the file's order. Raises Refused on a broken structure."""
    if not lines or lines[0].text.strip().upper() != "BEGIN:VCALENDAR":
        raise _refusal(lines[0].number if lines else 1, "begins no calendar", _NO_CALENDAR)
    found: list[_Source] = []
    open_: list[tuple[str, _Source | None]] = []
    for line in lines:
        value = line.text.partition(":")[2].strip().upper()
        if line.name == "BEGIN":
            event = _Source(line.number) if value == "VEVENT" else None
            open_.append((value, event))
            if event is not None:
                found.append(event)
        elif line.name == "END":
            if not open_ or open_.pop()[0] != value:
                raise _refusal(line.number, f"ends a {value} that is not open")
        elif not open_:
            raise _refusal(line.number, "stands outside the calendar")
        elif (event := open_[-1][1]) is not None:
            event.lines.append(line)
    if open_:
        what = f"is the last, yet its {open_[-1][0]} has no end: the file is cut off"
        raise _refusal(lines[-1].number, what)
    return found


@dataclass(frozen=True, slots=True)
class _Series:
    """The events of one UID: the one that may recur and its overrides."""

    source: _Source
    events: list[Any]


def _series(calendar: Any, sources: Iterator[_Source]) -> list[_Series]:
    found: dict[str, _Series] = {}
    for event in calendar.walk("VEVENT"):
        source = next(sources)
        _refuse_faults(event, source)
        uid = str(event.get("UID", source.begin))
        if not uid.endswith(UID_SUFFIX):
            found.setdefault(uid, _Series(source, [])).events.append(event)
    return list(found.values())


def _refuse_faults(event: Any, source: _Source) -> None:
    """Raise Refused where the event's times are not clear beyond doubt."""
    for name, message in event.errors:
        if name is None:
            unreadable = next((line for line in source.lines if ":" not in line.text), None)
            at = unreadable.number if unreadable else source.begin
            raise _refusal(at, "holds something that is no property")
        if name in _TIMES:
            raise source.bad(f"holds a {name} that cannot be read: {message}", name)
    if "DTSTART" not in event:
        raise source.bad("begins an event without a start")
    for name in _ONCE:
        if isinstance(event.get(name), list):
            raise source.bad(f"holds a second {name}", name)
    _refuse_unknown_zones(event, source)
    _refuse_impossible_end(event, source)
    rule = event.get("RRULE")
    if rule is not None and not _is_sound(rule):
        raise source.bad("holds a rule that says nothing clear", "RRULE")
    if rule is not None and _too_often(rule):
        raise source.bad("holds a rule that recurs more often than can be planned around", "RRULE")


def _refuse_unknown_zones(event: Any, source: _Source) -> None:
    for line in source.lines:
        zone = _TZID.search(line.text.partition(":")[0])
        if zone and line.name in ("DTSTART", "DTEND") and not _zoned(event[line.name].dt):
            raise _refusal(line.number, f"names a time zone “{zone.group(1)}” that is not known")


def _refuse_impossible_end(event: Any, source: _Source) -> None:
    start = event["DTSTART"].dt
    if "DTEND" in event:
        end = event["DTEND"].dt
        if (_has_time(start), _zoned(start)) != (_has_time(end), _zoned(end)):
            raise source.bad("holds an end of another kind than its start", "DTEND")
        if end < start:
            raise source.bad("holds an end before its start", "DTEND")
    elif "DURATION" in event and event["DURATION"].dt < timedelta():
        raise source.bad("holds a length below zero", "DURATION")


def _has_time(when: date) -> bool:
    return isinstance(when, datetime)


def _zoned(when: date) -> bool:
    return isinstance(when, datetime) and when.tzinfo is not None


def _is_sound(rule: Any) -> bool:
    """Whether the rule says how often, with numbers that a calendar has."""
    return "FREQ" in rule and all(
        low <= abs(int(number)) <= high
        for part, (low, high) in _BOUNDS.items()
        for number in rule.get(part, [])
    )


def _too_often(rule: Any) -> bool:
    """Whether expanding the rule would take for ever."""
    if rule["FREQ"][0] in ("SECONDLY", "MINUTELY") or int(rule.get("INTERVAL", [1])[0]) < 1:
        return True
    most = 24 if rule["FREQ"][0] == "HOURLY" else 1
    for part in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        most *= max(len(rule.get(part, [])), 1)
    return most > _MOST_A_DAY


def _occurrences(calendar: Any, series: _Series, first: Date, last: Date) -> list[Any]:
    import icalendar
    import recurring_ical_events  # pyright: ignore[reportMissingTypeStubs]

    alone: Any = icalendar.Calendar()
    if "X-WR-TIMEZONE" in calendar:
        alone.add("X-WR-TIMEZONE", calendar["X-WR-TIMEZONE"])
    # Two days of margin hold every time zone; what lies outside the window is dropped later.
    since, until = first.subtract(days=2).to_stdlib(), last.add(days=3).to_stdlib()
    for event in series.events:
        _bound(event, until)
        alone.add_component(event)
    try:
        return recurring_ical_events.of(alone).between(since, until)
    except (ValueError, OverflowError) as error:
        raise series.source.bad(f"begins an event that cannot be expanded: {error}") from None


def _bound(event: Any, until: date) -> None:
    """End the event's rule at `until`: one that never holds would be followed to the year 9999."""
    rule = event.get("RRULE")
    if rule is None or "COUNT" in rule:
        return
    ends = rule.get("UNTIL", [date.max])[0]
    if (ends.date() if isinstance(ends, datetime) else ends) > until:
        start, end = event["DTSTART"].dt, until
        if isinstance(start, datetime):
            end = datetime.combine(until, time(0), start.tzinfo and UTC)
        rule["UNTIL"] = [end]


def _wall(event: Any, zone: str) -> Busy | None:
    """The occurrence as a wall, or None where it takes no time."""
    if str(event.get("TRANSP", "")).upper() == "TRANSPARENT":
        return None
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return None
    start, end = _instant(event["DTSTART"].dt, zone), _instant(event["DTEND"].dt, zone)
    if end <= start:
        return None
    key = f"{event.get('UID', '')}\n{start}\n{end}"
    title = _one_line(str(event.get("SUMMARY", ""))).strip() or "Busy"
    id_ = BusyId(hashlib.sha256(key.encode(errors="replace")).hexdigest()[:32])
    return Busy(id_, title, Span(start, end))


def _instant(when: date, zone: str) -> Instant:
    if not isinstance(when, datetime):
        return from_wall(Date(when), _MIDNIGHT, zone)
    if when.tzinfo is not None:
        return Instant(when)
    floating = PlainDateTime(when)
    return from_wall(floating.date(), floating.time(), zone)
