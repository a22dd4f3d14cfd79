"""One event as the calendar text that servers keep, read and amended in place.

Whatever Tenday does not know stays: another program's properties, a phone's alarms, the time zone
that a time is told in. Two texts are never compared, only what they say.
"""

from datetime import date, datetime, timedelta
from typing import Any

from whenever import Instant, PlainDateTime

from core.cleantext import cleaned
from core.model import SessionState
from core.wallclock import from_wall
from sync.event import Event
from sync.ics_file import PRODUCT, vevent

STATE, ABOUT = "X-TENDAY-STATE", "X-TENDAY-ABOUT"
"""What became of the session, and which words of the description are Tenday's own: for Tenday on
another computer. Phones may drop both.
"""

_REPEATING = ("RRULE", "RDATE", "RECURRENCE-ID")
_TIMES = frozenset(("DTSTART", "DTEND", "DURATION", *_REPEATING))
"""What has to be clear for the event to be read; of the rest, what cannot be read is let be."""

_OWN = ("DTSTAMP", "SUMMARY", "DESCRIPTION", "URL", "STATUS", "TRANSP", "LAST-MODIFIED")


def read_event(body: str, zone: str) -> Event | None:
    """The event in the text, or None where it has no times of its own, as one that recurs.

    A time without a zone is in `zone`.
    """
    found = _only_event(body)
    if found is None:
        return None
    _, event = found
    try:
        start, end = event["DTSTART"].dt, event.DTEND or event.DTSTART + event.DURATION
    except (KeyError, ValueError, TypeError, AttributeError):
        return None
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return None
    if any(name in _TIMES for name, _ in event.errors):
        return None
    began, ended = _instant(start, zone), _instant(end, zone)
    if ended <= began or any(name in event for name in _REPEATING):
        return None
    return Event(
        uid=str(event.get("UID", "")),
        start=began,
        end=ended,
        summary=cleaned(str(event.get("SUMMARY", ""))),
        description=cleaned(str(event.get("DESCRIPTION", ""))),
        state=_state(event),
        categories=tuple(_categories(event)),
        url=str(event.get("URL", "")),
        sequence=_sequence(event),
        modified=_modified(event) or began,
        about=cleaned(_told(event, ABOUT)),
    )


def amended(body: str, event: Event, zone: str, rang: int | None = None) -> str:
    """The text with the event's fields in it; a text of its own where `body` is empty.

    Of its alarms only Tenday's own, which `rang` so many minutes before, is changed or taken out.
    """
    found = _only_event(body) if body else None
    if found is None:
        return _text(_calendar(vevent(event, event.alarm), event))
    calendar, old = found
    new = vevent(event, None)
    before = read_event(body, zone)
    for name in (*_OWN, *(() if _same_times(before, event) else ("DTSTART", "DTEND", "DURATION"))):
        old.pop(name, None)
        if name in new:
            old[name] = new[name]
    _mark_as_ours(old, event)
    known = ("tenday", "optional", *(state.value for state in SessionState))
    theirs = [name for name in _categories(old) if name.lower() not in known]
    old.pop("CATEGORIES", None)
    old.add("CATEGORIES", [*event.categories, *theirs])
    sequence = max(_sequence(old) + 1, event.sequence)
    old.pop("SEQUENCE", None)
    old.add("SEQUENCE", sequence)
    if event.alarm != rang:
        _ring(old, event, rang)
    return _text(calendar)


def _ring(component: Any, event: Event, rang: int | None) -> None:
    """Change Tenday's alarm; nothing where it is there no more, since the user took it out."""
    alarms: list[Any] = [each for each in component.subcomponents if each.name == "VALARM"]
    own = [each for each in alarms if rang is not None and _rings(each, rang)]
    if rang is not None and not own:
        return
    if own:
        component.subcomponents.remove(own[0])
    if event.alarm is not None:
        component.add_component(vevent(event, event.alarm).subcomponents[0])


def _rings(alarm: Any, minutes: int) -> bool:
    trigger = alarm.get("TRIGGER")
    shown = str(alarm.get("ACTION", "")).upper() == "DISPLAY"
    return shown and getattr(trigger, "dt", None) == timedelta(minutes=-minutes)


def _same_times(one: Event | None, other: Event) -> bool:
    return one is not None and (one.start, one.end) == (other.start, other.end)


def _calendar(component: Any, event: Event) -> Any:
    import icalendar

    _mark_as_ours(component, event)
    calendar: Any = icalendar.Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add_component(component)
    return calendar


def _mark_as_ours(component: Any, event: Event) -> None:
    import icalendar

    component[STATE] = icalendar.vText(event.state.value)
    component[ABOUT] = icalendar.vText(event.about)


def _text(calendar: Any) -> str:
    return calendar.to_ical(sorted=False).decode()


def _only_event(body: str) -> tuple[Any, Any] | None:
    """The calendar and its one event; None for a series with exceptions, or no calendar at all."""
    import icalendar

    try:
        calendar: Any = icalendar.Calendar.from_ical(body)
    except (ValueError, IndexError, AttributeError):
        return None
    events = calendar.walk("VEVENT")
    return (calendar, events[0]) if len(events) == 1 else None


def _state(event: Any) -> SessionState:
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return SessionState.SKIPPED
    told = {_told(event, STATE), *(name.lower() for name in _categories(event))}
    for state in (SessionState.DONE, SessionState.MISSED):
        if state.value in told:
            return state
    return SessionState.PLANNED


def _categories(event: Any) -> list[str]:
    found: Any = event.get("CATEGORIES", [])
    lines: list[Any] = [*found] if isinstance(found, list) else [found]
    return [str(name) for line in lines for name in line.cats]


def _told(event: Any, name: str) -> str:
    """What a property of our own says; icalendar leaves the escapes in where no type is said."""
    from icalendar import vUnknown
    from icalendar.parser import unescape_backslash

    value: Any = event.get(name, "")
    return unescape_backslash(value) if isinstance(value, vUnknown) else str(value)


def _sequence(event: Any) -> int:
    try:
        return max(int(event.get("SEQUENCE", 0)), 0)
    except (TypeError, ValueError):
        return 0


def _modified(event: Any) -> Instant | None:
    """When it was edited last, as far as that is told clearly."""
    name = "LAST-MODIFIED" if "LAST-MODIFIED" in event else "DTSTAMP"
    try:
        return _instant(event[name].dt, "UTC")
    except (KeyError, ValueError, TypeError, AttributeError):
        return None


def _instant(when: date, zone: str) -> Instant:
    if not isinstance(when, datetime):
        raise ValueError("a date is no time")
    if when.tzinfo is None:
        wall = PlainDateTime(when)
        return from_wall(wall.date(), wall.time(), zone)
    return Instant(when)
