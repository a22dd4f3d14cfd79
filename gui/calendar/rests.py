"""The breaks between what stands on a date: until when each goes on. No Qt."""

from collections.abc import Iterator, Sequence

from core.model import SessionId, SessionState, State
from gui.calendar.geometry import Half
from gui.calendar.layout import Block

RESTED = (SessionState.PLANNED, SessionState.DONE)
"""What became of the sessions that a break follows."""


def rests_of(state: State, blocks: Sequence[Block]) -> Iterator[tuple[int, float]]:
    """The places of the blocks that a break follows, and the wall-clock minute each ends at.

    `blocks` are those of one date, in order of time. A break ends where the next thing begins;
    after the last there is none to show, nor where anything else stands at a block's end.
    """
    busiest = 0.0
    for place, block in enumerate(blocks[:-1]):
        end, following = block.piece.bottom, blocks[place + 1].piece.top
        alone, busiest = end > busiest, max(busiest, end)
        if not alone or following <= end or block.piece.half is not Half.WHOLE:
            continue
        if minutes := _minutes(state, block):
            yield place, min(following, end + minutes)


def _minutes(state: State, block: Block) -> int:
    """How long the break after a block is, 0 where it has none."""
    session = state.sessions.get(SessionId(block.key))
    if block.busy or session is None or session.state not in RESTED or not block.piece.ends:
        return 0
    rule = state.rules.get(session.id)
    own = rule.buffer if rule is not None else None
    return state.availability.break_minutes if own is None else own
