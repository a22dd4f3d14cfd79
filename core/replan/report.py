"""A replan told in lines for people and as JSON for programs, what lies behind answered first.

Planned sessions that have ended without an answer are taken as missed, and that is said.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from whenever import Instant

from core.model import SessionId, SessionState, State
from core.replan.catch_up import answered, overdue
from core.replan.proposal import Move, Proposal, Strategy, propose
from core.replan.remedies import Remedy, remedies
from core.replan.why import moment, title
from core.saying import english


@dataclass(frozen=True, slots=True)
class Replan:
    """What a replan does to `before`: the sessions taken as missed, the proposal, what would help.

    `after` is the state once it is made.
    """

    before: State
    after: State
    missed: tuple[SessionId, ...]
    proposal: Proposal
    remedies: tuple[Remedy, ...]

    def lines(self) -> Iterator[str]:
        """In English, a line for each thing to know."""
        made, state = self.proposal, self.before
        if self.missed:
            titles = ", ".join(english(title(state, id_)) for id_ in self.missed)
            yield f"Taken as missed: {titles}."
        moved, left = len(made.moves), len(made.unplaced)
        yield f"{moved} moved, {made.kept} kept, {left} without a place."
        for move in made.moves:
            yield f"{english(title(state, move.session))}: {self._way(move)}. {move.why}"
        yield from made.reasons
        for remedy in self.remedies:
            yield f"What would help: {remedy.title}. {remedy.effect}"

    def as_json(self) -> dict[str, Any]:
        """For programs: ids, local times with their offset, minutes."""
        made, state = self.proposal, self.before

        def local(instant: Instant | None) -> str | None:
            return instant and state.local(instant).to_fixed_offset().format_iso()

        return {
            "strategy": str(made.strategy),
            "missed": list(self.missed),
            "moves": [
                {
                    "id": move.session,
                    "title": state.sessions[move.session].title,
                    "from": local(move.before),
                    "to": local(move.after),
                    "why": move.why,
                }
                for move in made.moves
            ],
            "kept": made.kept,
            "unplaced": list(made.unplaced),
            "reasons": list(made.reasons),
            "slack": {"free": made.slack.free, "needed": made.slack.needed},
            "remedies": [
                {"title": remedy.title, "effect": remedy.effect, "places": remedy.places}
                for remedy in self.remedies
            ],
        }

    def _way(self, move: Move) -> str:
        before, after = (
            at and english(moment(self.before, at)) for at in (move.before, move.after)
        )
        return f"{before or 'without a place'} → {after or 'no place'}"


def replan(state: State, now: Instant, strategy: Strategy = Strategy.LEAST_CHANGE) -> Replan:
    """The replan of everything that still has to happen, searched thoroughly. Raises Refused."""
    missed = overdue(state, now)
    ready = answered(state, dict.fromkeys(missed, SessionState.MISSED), now)
    proposal = propose(ready, now, strategy, effort="refined")
    helping = remedies(ready, now)
    return Replan(state, proposal.edit(ready), tuple(missed), proposal, tuple(helping))
