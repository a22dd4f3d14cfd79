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
from core.saying import Day, Length, Moment, Quoted, Said, Several, template
from core.scheduling.document import Document, read_time, write_time
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
    OVER = "over"
    NO_ORDER = "no_order"
    FULL = "full"
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
    Why.TARGET_PASSED: template("{first}: {needed} do not fit: the target, {target}, has passed."),
    Why.NO_TIME: template("{first}: {needed} do not fit: no study time is open before {until}."),
    Why.TOO_LONG: template(
        "{first}: {needed} do not fit: with its break it takes {whole}, and the longest free "
        "stretch is {longest}."
    ),
    Why.TOO_LONG_FOR_A_DAY: template(
        "{first}: {needed} do not fit: no day has more than {most} left."
    ),
    Why.OUT_OF_REACH: template(
        "{first}: {needed} do not fit: between {earliest} and {latest}, where limits and order let "
        "it be, no stretch is long enough."
    ),
    Why.PREREQUISITE: template(
        "{first}: {needed} do not fit: {others} must come first and has no place."
    ),
    Why.SHORTAGE: template("By {by} {need} are needed and {free} are free: {short} short."),
    Why.OVER: template("{first}: {needed} do not fit: it had to be over by {latest}."),
    Why.NO_ORDER: template(
        "{first}: {needed} do not fit between what must come before it and what after it."
    ),
    Why.FULL: template(
        "{first}: {needed} do not fit: from {earliest} to {latest} no more than {longest} is left "
        "at a stretch."
    ),
    Why.NO_PLACE_FOUND: template("{first}: no place for its {needed} was found before {until}."),
    Why.BUSY: template("{first} moved from {old} to {new}: a busy time takes {start} to {end}."),
    Why.HOURS: template("{first} moved from {old} to {new}: no study time is open there any more."),
    Why.GRID: template("{first} moved from {old} to {new}: starts go by {grid}."),
    Why.LIMITS: template(
        "{first} moved from {old} to {new}: it has to lie between {earliest} and {latest}."
    ),
    Why.FIXED: template("{first} moved from {old} to {new}: {others} stands there."),
    Why.ORDER: template("{first} moved from {old} to {new} to keep the order with {others}."),
    Why.DISPLACED: template("{first} moved from {old} to {new}: {others} needs the place."),
    Why.CAPACITY: template(
        "{first} moved from {old} to {new}: {date} would hold {load}, and {most} is the most."
    ),
    Why.BEFORE_PIN: template("{first} moved from {old} to {new} to come before {others}."),
    Why.ROOM: template("{first} moved from {old} to {new} to make room for others."),
    Why.LATE: template("{first} ends {new}, after the target."),
    Why.PINS_OVERLAP: template("{first} and {others} overlap where you pinned them."),
    Why.PIN_BEFORE: template("{first} is now before {others}, which should come first."),
    Why.PIN_AFTER: template("{first} is now after {others}, which should come later."),
    Why.PIN_ON_BUSY: template("{first} is pinned on a busy time, {start} to {end}."),
}

SHORT_FOR_ONE = template(
    "{first}: {needed} do not fit: by {by} {need} are needed and {free} are free: {short} short."
)
TOO_LONG_ON = template(
    "{first}: {needed} do not fit: with its break it takes {whole}, and the longest free stretch "
    "is {longest}, on {date}."
)
ON_A_DATE: Mapping[Why, str] = {
    Why.TOO_LONG: TOO_LONG_ON,
    Why.OUT_OF_REACH: template("{first}: {needed} do not fit on {date}: no stretch is that long."),
    Why.FULL: template(
        "{first}: {needed} do not fit on {date}: no more than {longest} is left there at a stretch."
    ),
}
NOTHING_LEFT = template(
    "{first}: {needed} do not fit: from {earliest} to {latest} no time is left."
)
NOTHING_LEFT_ON = template("{first}: {needed} do not fit on {date}: no time is left there.")


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

    def sentence(self, zone: str, names: Names = str) -> Said:
        """The reason as a sentence; `names` says what the sessions are called."""
        called = [Quoted(names(id_)) for id_ in self.sessions]
        words: dict[str, object] = {n: Length(minutes) for n, minutes in self.minutes.items()}
        words |= {name: Day(date) for name, date in self.dates.items()}
        words |= {name: Moment(to_wall(time, zone)) for name, time in self.times.items()}
        if called:
            words |= {"first": called[0], "others": Several(tuple(called[1:]))}
        if self.kind is Why.SHORTAGE and called:
            return Said(SHORT_FOR_ONE, **words)
        if self.kind is Why.FULL and not self.minutes["longest"]:
            return Said(NOTHING_LEFT_ON if "date" in words else NOTHING_LEFT, **words)
        if self.kind in ON_A_DATE and "date" in words:
            return Said(ON_A_DATE[self.kind], **words)
        return Said(SENTENCES[self.kind], **words)

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

    def sentences(self, names: Names = str) -> list[Said]:
        """Every reason as a sentence."""
        return [reason.sentence(self.zone, names) for reason in self.reasons]

    def to_json(self) -> dict[str, Any]:
        """Its document, sentences included for those who only read."""
        return {
            "zone": self.zone,
            "tiers": dict(self.tiers),
            "counts": dict(self.counts),
            "reasons": [reason.to_json() for reason in self.reasons],
            "sentences": [str(sentence) for sentence in self.sentences()],
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
