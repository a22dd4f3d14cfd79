"""One event as Google's resource of it, read and amended field by field.

Google deletes what is cancelled and takes no categories, so what became of a session is kept in the
event's private properties; identity is in its id, since clients erase those. Everything else that
stands in an event stays: only Tenday's own fields are ever sent.
"""

import base64
import json
from collections.abc import Mapping
from typing import Any, cast

from whenever import Instant, OffsetDateTime, PlainDateTime

from core.cleantext import cleaned
from core.model import SessionState
from core.wallclock import from_wall
from sync.event import CATEGORY, UID_SUFFIX, Event
from sync.google import description

Resource = Mapping[str, Any]

_STATE, _ABOUT = "tendayState", "tendayAbout"
_KINDS, _SEQUENCE, _SEAL = "tendayCategories", "tendaySequence", "tendaySeal"
_MOST_REMINDERS = 5
_LONGEST_VALUE = 256
"""Characters in a private property, of up to four bytes each; Google takes 1,024."""


def event_id(uid: str, generation: int) -> str:
    """The id of the uid's event, of [a-v0-9] as Google wants; an id stays taken once deleted."""
    told = f"{uid}#{generation}" if generation else uid
    return base64.b32hexencode(told.encode()).decode().rstrip("=").lower()


def uid_of(id_: str) -> str:
    """The uid whose event has that id; empty where it is not one of Tenday's."""
    padded = id_.upper() + "=" * (-len(id_) % 8)
    try:
        told = base64.b32hexdecode(padded).decode()
    except ValueError:
        return ""
    uid = told.partition("#")[0]
    return uid if uid.endswith(UID_SUFFIX) else ""


def generation_of(id_: str) -> int:
    """How many ids of that uid were given up before this one."""
    padded = id_.upper() + "=" * (-len(id_) % 8)
    return int(base64.b32hexdecode(padded).decode().partition("#")[2] or 0)


def read_body(body: str, zone: str) -> Event | None:
    """The event in a resource's text, or None where it recurs or has no times of its own."""
    resource = parsed(body)
    try:
        start, end = _instant(resource["start"], zone), _instant(resource["end"], zone)
    except (KeyError, ValueError, TypeError):
        return None
    if end <= start or "recurrence" in resource or "recurringEventId" in resource:
        return None
    private = _private(resource)
    state, source = _state(private), resource.get("source", {})
    return Event(
        uid=uid_of(str(resource.get("id", ""))),
        start=start,
        end=end,
        summary=cleaned(str(resource.get("summary", ""))),
        description=cleaned(_description(resource, private)),
        state=state,
        categories=tuple(private.get(_KINDS, CATEGORY).split("\n")),
        url=str(source.get("url", "")),
        sequence=_sequence(private),
        modified=Instant.parse_iso(str(resource["updated"])) if "updated" in resource else start,
        about=cleaned(_about(private)),
    )


def patch(body: str, event: Event, zone: str, rang: int | None = None) -> dict[str, Any]:
    """What to send so that the resource tells of the event; times that did not change stay.

    `body` is empty for an event that is new. Of its reminders only Tenday's own, which `rang` so
    many minutes before, is changed or taken out, and none is put beside the calendar's usual ones.
    """
    old = parsed(body)
    before = read_body(body, zone) if body else None
    changed: dict[str, Any] = {
        "summary": event.summary,
        "description": event.description,
        "transparency": "opaque" if event.takes_time else "transparent",
        "extendedProperties": {"private": _told(event, _private(old))},
        "source": {"title": "Tenday", "url": event.url} if event.url else None,
    }
    if before is None or (before.start, before.end) != (event.start, event.end):
        changed["start"] = {"date": None, **_time(event.start, zone)}
        changed["end"] = {"date": None, **_time(event.end, zone)}
    if body and event.alarm != rang:
        changed |= _reminders(old.get("reminders", {}), event.alarm, rang)
    return changed


def new_resource(event: Event, generation: int, zone: str) -> Resource:
    """The whole resource of an event that is new."""
    overrides = [] if event.alarm is None else [_popup(event.alarm)]
    fields = {name: value for name, value in patch("", event, zone).items() if value is not None}
    return {
        **fields,
        "id": event_id(event.uid, generation),
        "status": "confirmed",
        "start": _time(event.start, zone),
        "end": _time(event.end, zone),
        "reminders": {"useDefault": False, "overrides": overrides},
    }


def text_of(resource: Resource) -> str:
    """The resource as a text that is kept."""
    return json.dumps(resource, ensure_ascii=False, sort_keys=True)


def parsed(body: str) -> Resource:
    """The resource that a kept text holds; an empty one where it is no such text."""
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return cast("Resource", found) if isinstance(found, dict) else {}


def _reminders(old: Resource, alarm: int | None, rang: int | None) -> Resource:
    """What changes of the reminders; nothing where Tenday's own is there no more."""
    there: list[Any] = [*old.get("overrides", [])]
    own = None if rang is None else _popup(rang)
    if old.get("useDefault") or (own is not None and own not in there):
        return {}
    others = [each for each in there if each != own]
    overrides = others if alarm is None else [*others, _popup(alarm)]
    return {"reminders": {"useDefault": False, "overrides": overrides[:_MOST_REMINDERS]}}


def _popup(minutes: int) -> Resource:
    return {"method": "popup", "minutes": minutes}


def _time(when: Instant, zone: str) -> dict[str, str]:
    return {"dateTime": when.format_iso(), "timeZone": zone}


def _instant(time: Mapping[str, str], zone: str) -> Instant:
    told = time["dateTime"]
    if told.endswith("Z"):
        return Instant.parse_iso(told)
    try:
        return OffsetDateTime.parse_iso(told).to_instant()
    except ValueError:
        wall = PlainDateTime.parse_iso(told)
        return from_wall(wall.date(), wall.time(), time.get("timeZone", zone))


def _told(event: Event, before: Mapping[str, str]) -> dict[str, str | None]:
    """The private properties; one that is no longer needed is None."""
    parts = range(0, len(event.about), _LONGEST_VALUE)
    pieces = [event.about[at : at + _LONGEST_VALUE] for at in parts]
    kept = {f"{_ABOUT}{number}": piece for number, piece in enumerate(pieces)}
    lost: dict[str, str | None] = {n: None for n in before if n.startswith(_ABOUT)}
    told = {_STATE: event.state.value, _KINDS: "\n".join(event.categories)}
    sealed = description.seal(event.description)
    return {**lost, **kept, **told, _SEQUENCE: str(event.sequence), _SEAL: sealed}


def _description(resource: Resource, private: Mapping[str, str]) -> str:
    return description.text_of(str(resource.get("description", "")), private.get(_SEAL, ""))


def _private(resource: Resource) -> Mapping[str, str]:
    return resource.get("extendedProperties", {}).get("private", {})


def _about(private: Mapping[str, str]) -> str:
    numbers = range(len(private))
    return "".join(private.get(f"{_ABOUT}{number}", "") for number in numbers)


def _sequence(private: Mapping[str, str]) -> int:
    """Ours, since Google counts on its own and refuses another's count."""
    told = private.get(_SEQUENCE, "")
    return int(told) if told.isdecimal() else 0


def _state(private: Mapping[str, str]) -> SessionState:
    told = private.get(_STATE, "")
    return SessionState(told) if told in [*SessionState] else SessionState.PLANNED
