"""Calendar files: the whole plan as one .ics, and the busy times in someone else's.

What is written follows RFC 5545 to the letter and RFC 7986 for the calendar's name, in UTC, so it
needs no time zone tables; its bytes depend on the plan alone. What is read is anybody's: a file
that cannot be understood is refused with the line at fault rather than half read.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from whenever import Date, Instant, TimeDelta

from core.cleantext import cleaned
from core.model import Busy, BusyId, SessionId, SessionState, State
from core.stamp import Stamp
from sync.event import CATEGORY, Event, event_of, reading_uid, target_uid

if TYPE_CHECKING:
    import icalendar

PRODUCT = "-//Tenday//Tenday//EN"

UNSTAMPED = Stamp(0, Instant.from_utc(2026, 1, 1))
"""For what has no stamp of its own, as readings: a moment that is the same in every export."""

HOURLY = TimeDelta(hours=1)


def write_calendar(
    state: State,
    stamps: Mapping[SessionId, Stamp],
    *,
    refresh: TimeDelta = HOURLY,
    alarm_minutes: int | None = 10,
) -> bytes:
    """The plan as a calendar file: sessions with a place, readings and the target date.

    `refresh` is how often a subscriber is asked to look again. Planned sessions ring
    `alarm_minutes` before they start; None is silent. Events stand in the plan's order; the same
    arguments give the same bytes, and one edit changes no event but its own.
    """
    return write_calendars([(state, stamps)], refresh=refresh, alarm_minutes=alarm_minutes)


def write_calendars(
    plans: Sequence[tuple[State, Mapping[SessionId, Stamp]]],
    cancelled: Iterable[Event] = (),
    *,
    refresh: TimeDelta = HOURLY,
    alarm_minutes: int | None = 10,
) -> bytes:
    """Several plans as one calendar file, with the events that are `cancelled` at its end."""
    import icalendar

    title = cleaned(plans[0][0].plan.title) if len(plans) == 1 else "Tenday"
    calendar = icalendar.Calendar()
    often = icalendar.vDuration(refresh.to_stdlib())
    often.params["VALUE"] = "DURATION"
    _fill(
        calendar,
        ("PRODID", PRODUCT),
        ("VERSION", "2.0"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("NAME", title),
        ("X-WR-CALNAME", title),
        ("REFRESH-INTERVAL", often),
        ("X-PUBLISHED-TTL", icalendar.vDuration(refresh.to_stdlib())),
    )
    for state, stamps in plans:
        for event in _events(state, stamps, alarm_minutes):
            calendar.add_component(event)
    for event in cancelled:
        calendar.add_component(vevent(event, None))
    return calendar.to_ical(sorted=False)


def vevent(event: Event, alarm_minutes: int | None) -> "icalendar.Event":
    """The event as its VEVENT. A planned one rings `alarm_minutes` before it starts, if given."""
    import icalendar

    component = icalendar.Event()
    _fill(
        component,
        ("UID", event.uid),
        ("DTSTAMP", event.modified.to_stdlib()),
        ("DTSTART", event.start.to_stdlib()),
        ("DTEND", event.end.to_stdlib()),
        ("SUMMARY", event.summary),
        ("DESCRIPTION", event.description),
        *([("URL", event.url)] if event.url else []),
        ("STATUS", "CANCELLED" if event.cancelled else "CONFIRMED"),
        ("TRANSP", "OPAQUE" if event.takes_time else "TRANSPARENT"),
        ("CATEGORIES", list(event.categories)),
        ("SEQUENCE", event.sequence),
        ("LAST-MODIFIED", event.modified.to_stdlib()),
    )
    if event.state is SessionState.PLANNED and alarm_minutes is not None:
        alarm = icalendar.Alarm()
        before = timedelta(minutes=-alarm_minutes)
        _fill(alarm, ("ACTION", "DISPLAY"), ("DESCRIPTION", event.summary), ("TRIGGER", before))
        component.add_component(alarm)
    return component


def _events(
    state: State, stamps: Mapping[SessionId, Stamp], alarm_minutes: int | None
) -> Iterator["icalendar.Event"]:
    for day in state.ordered_days():
        for session in state.sessions_of(day.id):
            event = event_of(state, session.id, stamps.get(session.id, UNSTAMPED))
            if event is not None:
                yield vevent(event, alarm_minutes)
        on = state.date_of_day(day.id)
        if on is None:
            continue
        for reading in state.readings_of(day.id):
            kinds = ("Reading", "Done") if reading.done else ("Reading",)
            about = f"Reading of {day.name}"
            yield _all_day(reading_uid(reading.id), on, reading.title, about, kinds)
    plan, on = state.plan, state.run_up.target_date
    title = f"Target date: {plan.title}"
    yield _all_day(target_uid(plan.id), on, title, plan.goal, ("Target",))


def _all_day(
    uid: str, on: Date, summary: str, about: str, kinds: tuple[str, ...]
) -> "icalendar.Event":
    """An event of the whole date that takes nobody's time."""
    import icalendar

    component = icalendar.Event()
    _fill(
        component,
        ("UID", uid),
        ("DTSTAMP", UNSTAMPED.modified.to_stdlib()),
        ("DTSTART", on.to_stdlib()),
        ("DTEND", on.add(days=1).to_stdlib()),
        ("SUMMARY", cleaned(summary)),
        *([("DESCRIPTION", cleaned(about))] if about else []),
        ("STATUS", "CONFIRMED"),
        ("TRANSP", "TRANSPARENT"),
        ("CATEGORIES", [CATEGORY, *kinds]),
        ("SEQUENCE", UNSTAMPED.sequence),
        ("LAST-MODIFIED", UNSTAMPED.modified.to_stdlib()),
    )
    return component


def _fill(component: Any, *properties: tuple[str, object]) -> None:
    """Give the component its properties in this order; icalendar's own types are loose."""
    for name, value in properties:
        component.add(name, value)


def read_busy(source: bytes, zone: str, first: Date, last: Date) -> dict[BusyId, Busy]:
    """The walls in someone's calendar file between the dates `first` and `last`, both included.

    A wall is each occurrence of an event that is neither transparent nor cancelled; one without a
    time takes its whole dates, and times without a zone are in `zone`. Events of Tenday's own are
    left out, lest a plan stand in its own way. Raises Refused, with the line at fault.
    """
    from sync.ics_busy import walls

    return {wall.id: wall for wall in walls(source, zone, first, last)}
