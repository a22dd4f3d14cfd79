"""Work that finds no place in one piece, cut into parts: one of the remedies.

Work that the user keeps whole stays whole, and no part is shorter than is worth sitting down for.
"""

from collections.abc import Iterator, Sequence

from core import regroup
from core.model import Rule, Session, SessionId, SessionState, State
from core.saying import Length, Quoted, Said, Several, template

MOST_PARTS = 4
SHORTEST, STEP = 30, 15
"""Minutes: of a part at least, and what parts are rounded up to."""


def split_up(state: State, waiting: Sequence[SessionId]) -> Iterator[tuple[Said, State]]:
    """The state with all of `waiting` in two parts, then three, then four, each with its title."""
    rows = [state.sessions[id_] for id_ in waiting if _may_be_split(state, id_)]
    for parts in range(2, MOST_PARTS + 1):
        cut = {row.id: cuts for row in rows if (cuts := _cuts(row.minutes, parts))}
        if not cut:
            return
        after = state
        for id_, cuts in cut.items():
            after = _split(after, id_, cuts)
        yield _title([state.sessions[id_] for id_ in cut], parts, next(iter(cut.values()))), after


def _may_be_split(state: State, id_: SessionId) -> bool:
    planned = state.sessions[id_].state is SessionState.PLANNED
    return planned and not state.rules.get(id_, Rule()).whole


def _cuts(minutes: int, parts: int) -> list[int]:
    """The lengths of so many parts, the last the shortest; empty where it would be too short."""
    each = -(-minutes // (parts * STEP)) * STEP
    last = minutes - each * (parts - 1)
    return [*[each] * (parts - 1), last] if last >= SHORTEST else []


def _split(state: State, id_: SessionId, cuts: Sequence[int]) -> State:
    """Cut off one part after the other; the ids of the parts follow from that of the whole."""
    whole = id_
    for minutes in cuts[:-1]:
        number = 2
        while (rest := SessionId(f"{whole}-{number}")) in state.sessions:
            number += 1
        state = regroup.split(state, id_, rest, minutes)
        id_ = rest
    return state


def _title(rows: Sequence[Session], parts: int, cuts: Sequence[int]) -> Said:
    if len(rows) == 1:
        lengths = Several(tuple(Length(minutes) for minutes in cuts))
        return Said("Split {title} into {lengths}", title=Quoted(rows[0].words), lengths=lengths)
    text = template("Split each of the {count} sessions without a place into {parts}")
    return Said(text, count=len(rows), parts=parts)
