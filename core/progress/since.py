"""What was missed and made up for, and what changed since a moment: read off the history alone."""

from dataclasses import dataclass

from whenever import Instant

from core.model import SessionId, SessionState, State
from core.progress.history import Fact, Happening, History


@dataclass(frozen=True, slots=True)
class Miss:
    """A session that was missed at `at` for the first time, and when it was done after all.

    Where it was missed before anything was recorded, `at` is None.
    """

    session: SessionId
    at: Instant | None
    recovered: Instant | None


def misses(state: State, history: History) -> list[Miss]:
    """The sessions there are that were ever missed, in the plan's order.

    Missed on Monday, planned again and done on Wednesday: missed on Monday, recovered on Wednesday.
    One that is skipped or planned now is not recovered.
    """
    missed: dict[SessionId, Instant] = {}
    done: dict[SessionId, Instant] = {}
    for happening in history.happenings:
        if happening.fact is Fact.STATE and happening.new == SessionState.MISSED.value:
            missed.setdefault(happening.session, happening.at)
        elif happening.fact is Fact.STATE and happening.new == SessionState.DONE.value:
            done[happening.session] = happening.at
    found: list[Miss] = []
    for session in state.ordered_sessions():
        if session.id in missed or session.state is SessionState.MISSED:
            recovered = done.get(session.id) if session.state is SessionState.DONE else None
            found.append(Miss(session.id, missed.get(session.id), recovered))
    return found


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


def since(state: State, history: History, moment: Instant) -> Since:
    """What changed after `moment`, as far as it is recorded; that the plan came in is no change."""
    moment = max(moment, history.since or moment)
    net: dict[tuple[SessionId, Fact], Happening] = {}
    for happening in history.happenings:
        if happening.at > moment:
            key = happening.session, happening.fact
            before = net[key].old if key in net else happening.old
            net[key] = Happening(happening.at, *key, before, happening.new)
    changed = {key: h for key, h in net.items() if h.old != h.new}
    states = {s: h for (s, fact), h in changed.items() if fact is Fact.STATE}
    added = {s for s, h in states.items() if h.old is None}
    order = [s.id for s in state.ordered_sessions()]

    def became(word: SessionState) -> tuple[SessionId, ...]:
        return tuple(s for s in order if s in states and s not in added and states[s].new == word)

    def differs(fact: Fact) -> tuple[SessionId, ...]:
        return tuple(s for s in order if (s, fact) in changed and s not in added)

    return Since(
        became(SessionState.DONE),
        became(SessionState.MISSED),
        became(SessionState.SKIPPED),
        differs(Fact.START),
        differs(Fact.MINUTES),
        tuple(s for s in order if s in added),
        sum(h.new is None for h in states.values()),
    )
