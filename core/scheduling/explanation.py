"""Why a schedule is as it is, as values: what a person reads as a sentence, and JSON carries.

A reason names the sessions it is about, the one concerned first, with numbers, dates and times; the
sentence is made of those and can be made in other words elsewhere. How reasons are found is
core.scheduling.explain's.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

from whenever import Date, Instant

from core.errors import Refused
from core.scheduling.document import Document, read_time, write_time
from core.timespan import length
from core.wallclock import to_wall

Names = Callable[[str], str]
"""From a session's id to what people call it."""


class Why(StrEnum):
    """The kinds of reason, in three groups: not placed, moved, and worth a look."""

    TARGET_PASSED = "target_passed"
    NO_TIME = "no_time"
    TOO_LONG = "too_long"
    TOO_LONG_FOR_A_DAY = "too_long_for_a_day"
    OUT_OF_REACH = "out_of_reach"
    PREREQUISITE = "prerequisite"
    SHORTAGE = "shortage"
    NO_PLACE_FOUND = "no_place_found"

    BUSY = "busy"
    HOURS = "hours"
    GRID = "grid"
    LIMITS = "limits"
    FIXED = "fixed"
    ORDER = "order"
    DISPLACED = "displaced"
    CAPACITY = "capacity"
    BEFORE_PIN = "before_pin"
    ROOM = "room"

    LATE = "late"
    PINS_OVERLAP = "pins_overlap"
    PIN_BEFORE = "pin_before"
    PIN_AFTER = "pin_after"
    PIN_ON_BUSY = "pin_on_busy"


UNPLACED = frozenset(list(Why)[: list(Why).index(Why.BUSY)])
"""Reasons for having no place."""

MOVED = frozenset(list(Why)[list(Why).index(Why.BUSY) : list(Why).index(Why.LATE)])
"""Reasons for not standing at the anchor."""

SENTENCES: Mapping[Why, str] = {
    Why.TARGET_PASSED: "{first}{needed} do not fit: the target, {target}, has passed.",
    Why.NO_TIME: "{first}{needed} do not fit: no study time is open before {until}.",
    Why.TOO_LONG: "{first}{needed} do not fit: with its break it takes {whole}, and the longest "
    "free stretch is {longest}{on}.",
    Why.TOO_LONG_FOR_A_DAY: "{first}{needed} do not fit: no day has more than {most} left.",
    Why.OUT_OF_REACH: "{first}{needed} do not fit: between {earliest} and {latest}, where limits "
    "and order let it be, no stretch is long enough.",
    Why.PREREQUISITE: "{first}{needed} do not fit: {others} must come first and has no place.",
    Why.SHORTAGE: "{first}{does_not}by {by} {need} are needed and {free} are free: {short} short.",
    Why.NO_PLACE_FOUND: "{first}{needed}: found no place before {until}; {free} are free in all, "
    "the longest stretch is {longest}.",
    Why.BUSY: "{first}moved from {old} to {new}: a busy time takes {start} to {end}.",
    Why.HOURS: "{first}moved from {old} to {new}: no study time is open there any more.",
    Why.GRID: "{first}moved from {old} to {new}: starts go by {grid}.",
    Why.LIMITS: "{first}moved from {old} to {new}: it has to lie between {earliest} and {latest}.",
    Why.FIXED: "{first}moved from {old} to {new}: {others} stands there.",
    Why.ORDER: "{first}moved from {old} to {new} to keep the order with {others}.",
    Why.DISPLACED: "{first}moved from {old} to {new}: {others} needs the place.",
    Why.CAPACITY: "{first}moved from {old} to {new}: {date} would hold {load}, and {most} is the "
    "most.",
    Why.BEFORE_PIN: "{first}moved from {old} to {new} to come before {others}.",
    Why.ROOM: "{first}moved from {old} to {new} to make room for others.",
    Why.LATE: "{first}ends {new}, after the target.",
    Why.PINS_OVERLAP: "{first}and {others} overlap where you pinned them.",
    Why.PIN_BEFORE: "{first}is now before {others}, which should come first.",
    Why.PIN_AFTER: "{first}is now after {others}, which should come later.",
    Why.PIN_ON_BUSY: "{first}is pinned on a busy time, {start} to {end}.",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: its kind, the sessions it is about, and what it is made of.

    `minutes`, `dates` and `times` are keyed by the words the sentence uses for them.
    """

    kind: Why
    sessions: tuple[str, ...] = ()
    minutes: Mapping[str, int] = field(default_factory=dict[str, int])
    dates: Mapping[str, Date] = field(default_factory=dict[str, Date])
    times: Mapping[str, Instant] = field(default_factory=dict[str, Instant])

    def sentence(self, zone: str, names: Names = str) -> str:
        """The reason in English; `names` says what the sessions are called."""
        called = [f"“{names(id_)}”" for id_ in self.sessions]
        words = {name: length(minutes) for name, minutes in self.minutes.items()}
        words |= {name: day_name(date) for name, date in self.dates.items()}
        words |= {name: _moment(time, zone) for name, time in self.times.items()}
        words["first"] = f"{called[0]} " if called else ""
        if self.kind in UNPLACED and called:
            words["first"] = f"{called[0]}: "
        words["others"] = _all_of(called[1:])
        words["does_not"] = f"{words['needed']} do not fit: " if "needed" in words else ""
        words["on"] = f", on {words['date']}" if "date" in words else ""
        text = SENTENCES[self.kind].format_map(words)
        return text[0].upper() + text[1:]

    def to_json(self) -> dict[str, Any]:
        """Its document."""
        return {
            "kind": str(self.kind),
            "sessions": list(self.sessions),
            "minutes": dict(self.minutes),
            "dates": {name: str(date) for name, date in self.dates.items()},
            "times": {name: write_time(time) for name, time in self.times.items()},
        }

    @classmethod
    def from_json(cls, document: Document) -> Self:
        """Read its document."""
        return cls(
            Why(document["kind"]),
            tuple(document["sessions"]),
            dict(document["minutes"]),
            {name: Date.parse_iso(text) for name, text in document["dates"].items()},
            {name: read_time(text, name, "UTC") for name, text in document["times"].items()},
        )


@dataclass(frozen=True, slots=True)
class Explanation:
    """The reasons of a solution, and what it costs: `tiers` in the order they are minimised."""

    zone: str = "UTC"
    tiers: Mapping[str, int] = field(default_factory=dict[str, int])
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    """How many sessions are kept, moved, newly placed and unplaced."""
    reasons: tuple[Reason, ...] = ()

    @property
    def unplaced(self) -> tuple[Reason, ...]:
        """Why sessions have no place, and shortages of time."""
        return tuple(reason for reason in self.reasons if reason.kind in UNPLACED)

    @property
    def moved(self) -> tuple[Reason, ...]:
        """Why sessions do not stand where they stood."""
        return tuple(reason for reason in self.reasons if reason.kind in MOVED)

    @property
    def hints(self) -> tuple[Reason, ...]:
        """What holds all the same but is worth a look."""
        return tuple(r for r in self.reasons if r.kind not in UNPLACED and r.kind not in MOVED)

    def sentences(self, names: Names = str) -> list[str]:
        """Every reason in English."""
        return [reason.sentence(self.zone, names) for reason in self.reasons]

    def to_json(self) -> dict[str, Any]:
        """Its document, sentences included for those who only read."""
        return {
            "zone": self.zone,
            "tiers": dict(self.tiers),
            "counts": dict(self.counts),
            "reasons": [reason.to_json() for reason in self.reasons],
            "sentences": self.sentences(),
        }

    @classmethod
    def from_json(cls, document: Document) -> Self:
        """Read its document; the sentences follow from the reasons. Raises Refused."""
        try:
            return cls(
                document.get("zone", "UTC"),
                dict(document.get("tiers", {})),
                dict(document.get("counts", {})),
                tuple(Reason.from_json(row) for row in document.get("reasons", [])),
            )
        except (AttributeError, KeyError, TypeError, ValueError):
            raise Refused("explanation: it is not one of Tenday's. Leave it out.") from None


def day_name(date: Date) -> str:
    """As people say it: Thursday 15 January."""
    return f"{date.day_of_week().name.capitalize()} {date.day} {_MONTHS[date.month - 1]}"


def _moment(time: Instant, zone: str) -> str:
    wall = to_wall(time, zone)
    return f"{day_name(wall.date())} {wall.hour:02}:{wall.minute:02}"


def _all_of(called: list[str]) -> str:
    return " and ".join([", ".join(called[:-1]), called[-1]] if len(called) > 1 else called)


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
