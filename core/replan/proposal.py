"""What a replan would do, as a value to look at first: each move with its reason, and what is left.

A proposal changes nothing; `edit` makes it, as one edit. It is found by the scheduler alone,
through core.planning, and can be computed in another process.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from enum import StrEnum

from whenever import Date, Instant

from core import planning
from core.loads import DayLoad, day_loads
from core.model import SessionId, SessionState, State
from core.planning import Placement, Slack, placement_of, problem_of
from core.replan.least import least_change
from core.replan.parts import with_parts
from core.replan.standing import OPEN, stand
from core.replan.strategies import spread, without_anchors
from core.replan.why import late_pins, moment, said, why_moved, why_placed, why_without_place
from core.saying import Day, Length, Said, template
from core.scheduling.explanation import MOVED, Explanation, Reason
from core.scheduling.solve import Effort

ROUNDS = 6
"""How often what found no place is tried again round what was found."""

MOST_DATES = 366
"""How many dates ahead have their load told."""


class Strategy(StrEnum):
    """What a replan is after: least change, even days up to the target date, or an early finish."""

    LEAST_CHANGE = "least-change"
    EVEN = "even"
    EARLY = "early"


@dataclass(frozen=True, slots=True)
class Move:
    """One session's old and new start, None for no place, and why, as a sentence.

    `before` of a missed session is where it was missed.
    """

    session: SessionId
    before: Instant | None
    after: Instant | None
    why: Said


@dataclass(frozen=True, slots=True)
class Proposal:
    """A replan to look at. `moves` are in order of time; those that lose their place come last.

    `kept` counts the sessions ahead that stay. `unplaced` is in the plan's order. `reasons` are
    sentences: what stops each unplaced session, shortages of time by date, and what is worth a
    look. `slack` and `loads` (from today to the target date, a year at most) hold after the moves.
    """

    strategy: Strategy
    moves: tuple[Move, ...]
    kept: int
    unplaced: tuple[SessionId, ...]
    reasons: tuple[Said, ...]
    slack: Slack
    loads: Mapping[Date, DayLoad]

    def beside(self, added: Iterable[Move]) -> "Proposal":
        """With what was placed before the replan among its moves, where the replan leaves it."""
        here = {move.session: move for move in self.moves}
        moves = {
            move.session: replace(move, after=found.after)
            if (found := here.get(move.session, move)).after
            else found
            for move in added
        }
        others = (move for move in self.moves if move.session not in moves)
        return replace(self, moves=tuple(sorted((*moves.values(), *others), key=_by_time)))

    def edit(self, state: State) -> State:
        """All moves as one edit. Sessions that are gone, done or skipped by now are left alone."""
        return stand(state, {move.session: move.after for move in self.moves})


def propose(
    state: State,
    now: Instant,
    strategy: Strategy = Strategy.LEAST_CHANGE,
    effort: Effort = "preview",
    held: Set[SessionId] = frozenset(),
) -> Proposal:
    """What to do with everything that still has to happen; `held` sessions stay where they are.

    EVEN and EARLY never leave out what LEAST_CHANGE places: where they would, it is taken. Same
    state, same proposal; once it is made, nothing more moves. Raises Refused where prerequisites
    wait for each other in a circle.
    """
    placement = _settled(state, now, Strategy.LEAST_CHANGE, effort, held)
    if strategy is not Strategy.LEAST_CHANGE:
        other = _settled(state, now, strategy, effort, held)
        if set(other.unplaced) <= set(placement.unplaced):
            placement = other
    after = stand(state, placement.starts)
    moves = _moves(state, after, placement, strategy)
    moved = {move.session for move in moves}
    kept = [id_ for id_ in state.slots if id_ not in moved and _is_ahead(state, id_, now)]
    return Proposal(
        strategy=strategy,
        moves=moves,
        kept=len(kept),
        unplaced=_unplaced(state, placement),
        reasons=_reasons(state, now, placement, held),
        slack=planning.slack(after, now),
        loads=day_loads(after, _dates(state, now)),
    )


def _settled(
    state: State, now: Instant, strategy: Strategy, effort: Effort, held: Set[SessionId]
) -> Placement:
    """The strategy's placement, tried again round its own result until nothing more moves."""
    placement = _once(state, now, strategy, effort, held)
    for _ in range(ROUNDS):
        if strategy is Strategy.LEAST_CHANGE and not placement.unplaced:
            break
        again = _once(stand(state, placement.starts), now, strategy, effort, held)
        if again.starts == placement.starts:
            break
        placement = _with_reasons_of(again, placement)
    return placement


def _once(
    state: State, now: Instant, strategy: Strategy, effort: Effort, held: Set[SessionId]
) -> Placement:
    """Least change, or the strategy's own where it leaves out nothing besides."""
    problem = problem_of(state, now, held=held)
    least = with_parts(state, problem, least_change(state, problem, effort), effort)
    if strategy is Strategy.LEAST_CHANGE:
        return least
    tries = [without_anchors(problem)] if strategy is Strategy.EARLY else spread(state, problem)
    for tried in tries:
        placement = with_parts(state, tried, placement_of(state, tried, effort), effort)
        if set(placement.unplaced) <= set(least.unplaced):
            return placement
    return least


def _with_reasons_of(later: Placement, earlier: Placement) -> Placement:
    """The later placement; why sessions moved is what the earlier says, where it does."""
    told = {reason.sessions[0] for reason in earlier.explanation.moved}
    reasons = (
        *earlier.explanation.moved,
        *(
            reason
            for reason in later.explanation.reasons
            if reason.kind not in MOVED or reason.sessions[0] not in told
        ),
    )
    return replace(later, explanation=replace(later.explanation, reasons=reasons))


def _moves(
    state: State, after: State, placement: Placement, strategy: Strategy
) -> tuple[Move, ...]:
    explanation = placement.explanation
    causes = {reason.sessions[0]: reason for reason in explanation.moved}
    stops = _stops(explanation)
    moves: list[Move] = []
    for id_, start in placement.starts.items():
        row, slot = state.sessions[id_], state.slots.get(id_)
        before = slot and slot.start
        missed = row.state is SessionState.MISSED
        if start is None if missed else before == start:
            continue
        if start is None:
            why = why_without_place(state, explanation, id_, stops.get(id_))
        elif before is None or missed:
            why = why_placed(state, id_)
        elif id_ in causes:
            why = why_moved(state, causes[id_])
        else:
            why = _why_by_strategy(state, after, before, start, strategy)
        moves.append(Move(id_, before, start, why))
    return tuple(sorted(moves, key=_by_time))


def _by_time(move: Move) -> tuple[bool, int, SessionId]:
    at = move.after or move.before
    return move.after is None, at.timestamp() if at else 0, move.session


def _why_by_strategy(
    state: State, after: State, before: Instant, start: Instant, strategy: Strategy
) -> Said:
    if strategy is Strategy.LEAST_CHANGE:
        return Said("It gives way so that as much as possible has a place.")
    if strategy is Strategy.EVEN:
        old, new = state.local(before).date(), state.local(start).date()
        if old == new:
            return Said("Spread evenly: the sessions of {date} close up.", date=Day(old))
        loads = day_loads(state, [old]), day_loads(after, [old])
        was, becomes = (Length(load[old].planned) for load in loads)
        text = template("Spread evenly: {date} holds {becomes} instead of {was}.")
        return Said(text, date=Day(old), becomes=becomes, was=was)
    if start < before:
        text = template("Everything as early as it can be: {when} is free.")
        return Said(text, when=moment(state, start))
    return Said("Everything as early as it can be: others come first.")


def _stops(explanation: Explanation) -> dict[str, Reason]:
    return {reason.sessions[0]: reason for reason in explanation.unplaced if reason.sessions}


def _unplaced(state: State, placement: Placement) -> tuple[SessionId, ...]:
    left = set(placement.unplaced)
    return tuple(row.id for row in state.ordered_sessions() if row.id in left)


def _reasons(
    state: State, now: Instant, placement: Placement, held: Set[SessionId]
) -> tuple[Said, ...]:
    explanation = placement.explanation
    if not any(row.state in OPEN for row in state.sessions.values()):
        if not state.sessions:
            return (Said("The plan leaves nothing to place: it has no sessions."),)
        return (Said("The plan leaves nothing to place: every session is done or skipped."),)
    stops = _stops(explanation)
    shortages = [r for r in explanation.unplaced if not r.sessions]
    target = problem_of(state, now, held=held).target
    lines = [
        *(said(state, explanation, reason) for reason in shortages),
        *(
            why_without_place(state, explanation, id_, stops.get(id_))
            for id_ in _unplaced(state, placement)
        ),
        *(said(state, explanation, reason) for reason in explanation.hints),
        *late_pins(state, target),
    ]
    return tuple(dict.fromkeys(lines))


def _is_ahead(state: State, session: SessionId, now: Instant) -> bool:
    span = state.span_of(session)
    planned = state.sessions[session].state is SessionState.PLANNED
    return planned and span is not None and span.end > now


def _dates(state: State, now: Instant) -> list[Date]:
    date = max(state.local(now).date(), state.run_up.first_day)
    dates: list[Date] = []
    while date < state.run_up.target_date and len(dates) < MOST_DATES:
        dates.append(date)
        date = date.add(days=1)
    return dates
