"""What happened to a plan's sessions, as it was recorded when it happened; nothing is guessed here.

Four facts of a session are kept: its state, its length, its place, and how sure of it one said to
be. Whoever wants to know how a plan stood on an earlier day takes back, from how it stands now,
what happened since.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from whenever import Date, Instant

from core.changes import MISSING, Changes
from core.model import SessionId, SessionState, State
from core.wallclock import local_date


class Fact(StrEnum):
    """Which of a session's facts changed."""

    STATE = "state"
    MINUTES = "minutes"
    START = "start"
    CONFIDENCE = "confidence"


_SKIPPED, _CONFIDENCE = SessionState.SKIPPED, Fact.CONFIDENCE
_FIELDS = {
    ("sessions", "state"): Fact.STATE,
    ("sessions", "minutes"): Fact.MINUTES,
    ("slots", "start"): Fact.START,
    ("records", "confidence"): Fact.CONFIDENCE,
}


@dataclass(frozen=True, slots=True)
class Happening:
    """At `at`, one fact of a session became `new`; None where there was or is no such fact.

    A state is its word, a length its minutes, a start an instant in ISO 8601, a confidence its
    number. That session `s` was marked missed at noon is
    `Happening(noon, "s", Fact.STATE, "planned", "missed")`.
    """

    at: Instant
    session: SessionId
    fact: Fact
    old: str | None
    new: str | None


@dataclass(frozen=True)
class History:
    """All that was recorded of one plan: happenings in their order, the slack in minutes by date.

    Of a plan from before anything was recorded, both are empty.
    """

    happenings: tuple[Happening, ...] = ()
    slack: Mapping[Date, int] = field(default_factory=dict[Date, int])

    @property
    def since(self) -> Instant | None:
        """The first moment of which anything is known."""
        return self.happenings[0].at if self.happenings else None

    def of(self, fact: Fact) -> Sequence[Happening]:
        """What happened to one fact of the sessions alone, in its order."""
        return self._by_fact[fact]

    @cached_property
    def _by_fact(self) -> Mapping[Fact, Sequence[Happening]]:
        by_fact: dict[Fact, list[Happening]] = {fact: [] for fact in Fact}
        for happening in self.happenings:
            by_fact[happening.fact].append(happening)
        return by_fact


NO_HISTORY = History()


def happenings_of(changes: Changes, at: Instant) -> Iterator[Happening]:
    """What an edit made at `at` did to sessions, as it is recorded."""
    for name, change in changes.fields.items():
        fact = _FIELDS.get((name.table, name.name))
        if fact is None:
            continue
        old, new = _text(change.old), _text(change.new)
        if old != new:
            yield Happening(at, SessionId(name.key), fact, old, new)


def _text(value: object) -> str | None:
    if value is MISSING or value is None:
        return None
    return value.format_iso() if isinstance(value, Instant) else str(value)


class _Stood(NamedTuple):
    """A session as it stood; a fact that is None was not there."""

    state: str | None
    minutes: str | None
    start: str | None


class Rewound:
    """A plan taken back in time, happening by happening.

    `wanted` is the minutes it asked for: the sessions there were but the skipped ones. `on` has the
    minutes of those that stood on a date; `stands` says which each stands on now. Before the plan
    came in there was nothing:

    >>> rewound = Rewound(state, history, dates.stands)
    >>> rewound.wanted, rewound.on[monday]
    (480, 240)
    >>> rewound.to(at(monday, 7))
    >>> rewound.wanted, rewound.on[monday]
    (0, 0)
    """

    def __init__(self, state: State, history: History, stands: Mapping[SessionId, Date]) -> None:
        self._state, self._zone = state, state.availability.zone
        self._left = list(history.happenings)
        self._stood: dict[SessionId, _Stood] = {}
        wanted, on = 0, defaultdict[Date, int](int)
        for session in state.sessions.values():
            if session.state is not _SKIPPED:
                wanted += session.minutes
                if (date := stands.get(session.id)) is not None:
                    on[date] += session.minutes
        self.wanted, self.on = wanted, on

    def to(self, moment: Instant) -> None:
        """Take back everything that happened after `moment`, which only ever goes back."""
        while self._left and self._left[-1].at > moment:
            self._take_back(self._left.pop())

    def _take_back(self, happening: Happening) -> None:
        if happening.fact is _CONFIDENCE:
            return
        stood = self._stood.get(happening.session) or _stands(self._state, happening.session)
        self._count(stood, -1)
        stood = stood._replace(**{happening.fact.value: happening.old})
        self._stood[happening.session] = stood
        self._count(stood, 1)

    def _count(self, stood: _Stood, sign: int) -> None:
        if stood.minutes is None or stood.state is None or stood.state == _SKIPPED:
            return
        minutes = sign * int(stood.minutes)
        self.wanted += minutes
        if stood.start is not None:
            self.on[local_date(Instant.parse_iso(stood.start), self._zone)] += minutes


def _stands(state: State, id_: SessionId) -> _Stood:
    """The session as it stands now, or as nothing where it is gone."""
    session, slot = state.sessions.get(id_), state.slots.get(id_)
    if session is None:
        return _Stood(None, None, None)
    return _Stood(session.state.value, str(session.minutes), slot and slot.start.format_iso())
