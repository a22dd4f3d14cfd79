"""What was missed and made up for, and what changed since a moment: read off the history alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from whenever import Instant

from core.model import Session, SessionId, SessionState
from core.progress.history import Fact, Happening, History

_STATE, _DONE, _MISSED = Fact.STATE, SessionState.DONE, SessionState.MISSED


@dataclass(frozen=True, slots=True)
class Miss:
    """A session that was missed at `at` for the first time, and when it was done after all.

    Where it was missed before anything was recorded, `at` is None.
    """

    session: SessionId
    at: Instant | None
    recovered: Instant | None


def misses(ordered: Iterable[Session], history: History) -> list[Miss]:
    """Those of the sessions that were ever missed, in the order they are given in.

    One that is skipped or planned now is not recovered. "sql" was said to be missed on Monday
    evening; done on Wednesday after all, it is recovered then:

    >>> misses(state.ordered_sessions(), history)
    [Miss(session='sql', at=Instant("2026-03-02 19:00:00Z"), recovered=None)]
    >>> done = edits.complete(state, SessionId("sql"), Record(at(wednesday, 9), 120))
    >>> more = happenings_of(Changes.between(state, done), at(wednesday, 11))
    >>> later = History((*history.happenings, *more))
    >>> misses(done.ordered_sessions(), later)[0].recovered
    Instant("2026-03-04 10:00:00Z")
    """
    missed: dict[SessionId, Instant] = {}
    done: dict[SessionId, Instant] = {}
    for happening in history.of(_STATE):
        if happening.new == "missed":
            missed.setdefault(happening.session, happening.at)
        elif happening.new == "done":
            done[happening.session] = happening.at
    ever = [s for s in ordered if s.state is _MISSED or s.id in missed]
    return [
        Miss(s.id, missed.get(s.id), done.get(s.id) if s.state is _DONE else None) for s in ever
    ]


@dataclass(frozen=True, slots=True)
class Since:
    """The sessions that are not as they were at a moment, each in the plan's order.

    A session that was done and reopened again is nowhere, and one moved twice is moved once;
    `added` ones are in no other list. `removed` counts those that are gone.
    """

    done: tuple[SessionId, ...] = ()
    missed: tuple[SessionId, ...] = ()
    skipped: tuple[SessionId, ...] = ()
    moved: tuple[SessionId, ...] = ()
    resized: tuple[SessionId, ...] = ()
    added: tuple[SessionId, ...] = ()
    removed: int = 0

    def __bool__(self) -> bool:
        named = (self.done, self.missed, self.skipped, self.moved, self.resized, self.added)
        return any(named) or self.removed > 0


def since(ordered: Iterable[Session], history: History, moment: Instant) -> Since:
    """What changed after `moment`, as far as it is recorded; that the plan came in is no change.

    The sessions are listed in the order they are given in. Since Tuesday's midnight:

    >>> since(state.ordered_sessions(), history, at(tuesday, 0)).done
    ('images',)
    """
    moment = max(moment, history.since or moment)
    net: dict[tuple[SessionId, Fact], Happening] = {}
    recent = [*takewhile(lambda happening: happening.at > moment, reversed(history.happenings))]
    for happening in reversed(recent):
        key = happening.session, happening.fact
        before = net[key].old if key in net else happening.old
        net[key] = Happening(happening.at, *key, before, happening.new)
    changed = {key: h for key, h in net.items() if h.old != h.new}
    states = {s: h for (s, fact), h in changed.items() if fact is _STATE}
    added = {s for s, h in states.items() if h.old is None}
    order = [s.id for s in ordered] if changed else []

    def became(word: SessionState) -> tuple[SessionId, ...]:
        return tuple(s for s in order if s in states and s not in added and states[s].new == word)

    def differs(fact: Fact) -> tuple[SessionId, ...]:
        return tuple(s for s in order if (s, fact) in changed and s not in added)

    return Since(
        became(_DONE),
        became(_MISSED),
        became(SessionState.SKIPPED),
        differs(Fact.START),
        differs(Fact.MINUTES),
        tuple(s for s in order if s in added),
        sum(h.new is None for h in states.values()),
    )
