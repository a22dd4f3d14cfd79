"""The keyboard on the grid: which session comes next, and what a key asks for it."""

from enum import Enum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from core.model import State
from core.timespan import Span
from core.wallclock import from_wall
from gui.calendar.geometry import DAY, FINE_SNAP, SNAP
from gui.calendar.shown import Shown


class Wish(Enum):
    """What a key asks for."""

    UP = "up"
    DOWN = "down"
    BACK = "back"
    FORWARD = "forward"
    EARLIER = "earlier"
    LATER = "later"
    DAY_BEFORE = "day before"
    DAY_AFTER = "day after"
    SHORTER = "shorter"
    LONGER = "longer"
    START_EARLIER = "start earlier"
    START_LATER = "start later"
    LIFT = "lift"
    EDIT = "edit"
    TAKE_OFF = "take off"
    LET_GO = "let go"
    MARK = "mark"
    MARK_UP = "mark up"
    MARK_DOWN = "mark down"
    MARK_BACK = "mark back"
    MARK_FORWARD = "mark forward"


_KEY = Qt.Key
_NONE, _ALT, _SHIFT, _CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)

_WISHES = {
    (_NONE, _KEY.Key_Up): Wish.UP,
    (_NONE, _KEY.Key_Down): Wish.DOWN,
    (_NONE, _KEY.Key_Left): Wish.BACK,
    (_NONE, _KEY.Key_Right): Wish.FORWARD,
    (_ALT, _KEY.Key_Up): Wish.EARLIER,
    (_ALT, _KEY.Key_Down): Wish.LATER,
    (_ALT, _KEY.Key_Left): Wish.DAY_BEFORE,
    (_ALT, _KEY.Key_Right): Wish.DAY_AFTER,
    (_SHIFT, _KEY.Key_Up): Wish.SHORTER,
    (_SHIFT, _KEY.Key_Down): Wish.LONGER,
    (_ALT | _SHIFT, _KEY.Key_Up): Wish.START_EARLIER,
    (_ALT | _SHIFT, _KEY.Key_Down): Wish.START_LATER,
    (_CONTROL, _KEY.Key_Up): Wish.MARK_UP,
    (_CONTROL, _KEY.Key_Down): Wish.MARK_DOWN,
    (_CONTROL, _KEY.Key_Left): Wish.MARK_BACK,
    (_CONTROL, _KEY.Key_Right): Wish.MARK_FORWARD,
    (_CONTROL, _KEY.Key_Space): Wish.MARK,
    (_NONE, _KEY.Key_Return): Wish.LIFT,
    (_NONE, _KEY.Key_Enter): Wish.LIFT,
    (_NONE, _KEY.Key_F2): Wish.EDIT,
    (_NONE, _KEY.Key_Delete): Wish.TAKE_OFF,
    (_NONE, _KEY.Key_Escape): Wish.LET_GO,
}

_MIRRORED = {
    Wish.BACK: Wish.FORWARD,
    Wish.FORWARD: Wish.BACK,
    Wish.DAY_BEFORE: Wish.DAY_AFTER,
    Wish.DAY_AFTER: Wish.DAY_BEFORE,
    Wish.MARK_BACK: Wish.MARK_FORWARD,
    Wish.MARK_FORWARD: Wish.MARK_BACK,
}

GOING = frozenset({Wish.UP, Wish.DOWN, Wish.BACK, Wish.FORWARD})
"""The wishes that choose another session."""

MARKING = {
    Wish.MARK_UP: Wish.UP,
    Wish.MARK_DOWN: Wish.DOWN,
    Wish.MARK_BACK: Wish.BACK,
    Wish.MARK_FORWARD: Wish.FORWARD,
}
"""The wishes that choose another session besides, and which way they go."""

CARRYING = {
    Wish.UP: Wish.EARLIER,
    Wish.DOWN: Wish.LATER,
    Wish.BACK: Wish.DAY_BEFORE,
    Wish.FORWARD: Wish.DAY_AFTER,
}
"""What plain arrows ask for while a session is lifted."""

RESIZING = frozenset({Wish.SHORTER, Wish.LONGER, Wish.START_EARLIER, Wish.START_LATER})
"""The wishes that give a session another length."""


def wish_of(event: QKeyEvent, mirrored: bool) -> Wish | None:
    """What a key asks for, if anything; right-to-left turns left and right round."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    wish = _WISHES.get((modifiers, Qt.Key(event.key())))
    return _MIRRORED.get(wish, wish) if mirrored and wish else wish


def key_of(wish: Wish) -> QKeySequence:
    """The key that asks for it."""
    modifiers, key = next(keys for keys, asked in _WISHES.items() if asked is wish)
    return QKeySequence(QKeyCombination(modifiers, key))


def next_shown(shown: list[Shown], chosen: str | None, wish: Wish, now_top: int) -> Shown | None:
    """The block that a key goes to: up and down through time, sideways to the nearest in height.

    With nothing chosen, any key goes to the first block that ends after `now_top` in the first
    column that has one.
    """
    blocks = [s for s in shown if not s.block.busy and s.block.piece.begins]
    blocks.sort(key=lambda s: (s.column, s.box.y, s.box.x))
    here = next((i for i, s in enumerate(blocks) if s.block.key == chosen), None)
    if here is None:
        later = (s for s in blocks if s.box.y + s.box.height > now_top)
        return next(later, blocks[0] if blocks else None)
    if wish in (Wish.UP, Wish.DOWN):
        there = here + (1 if wish is Wish.DOWN else -1)
        return blocks[there] if 0 <= there < len(blocks) else None
    current = blocks[here]
    if wish is Wish.FORWARD:
        columns = sorted({s.column for s in blocks if s.column > current.column})
    else:
        columns = sorted({s.column for s in blocks if s.column < current.column}, reverse=True)
    beside = [s for s in blocks if columns and s.column == columns[0]]
    return min(beside, key=lambda s: abs(s.box.y - current.box.y), default=None)


def nudged(
    state: State, span: Span, wish: Wish, *, by_dates: bool = False, step: int = SNAP
) -> Span | None:
    """The span a step of minutes further, on the wall clock; None where it would be too short.

    `by_dates`: earlier and later are whole weeks, as rows of a month are.
    """
    zone = state.availability.zone
    sign = step if wish in (Wish.LATER, Wish.LONGER, Wish.START_LATER) else -step
    days = {Wish.DAY_BEFORE: -1, Wish.DAY_AFTER: 1}.get(wish, 0)
    if by_dates and wish in (Wish.EARLIER, Wish.LATER):
        days = 7 if wish is Wish.LATER else -7
    if days:
        wall = state.local(span.start)
        date = wall.date().add(days=days)
        return Span.lasting(from_wall(date, wall.time(), zone), span.minutes)
    if wish in (Wish.EARLIER, Wish.LATER):
        return Span.lasting(span.start.add(minutes=sign), span.minutes)
    if wish in (Wish.SHORTER, Wish.LONGER):
        start, minutes = span.start, span.minutes + sign
    else:
        start, minutes = span.start.add(minutes=sign), span.minutes - sign
    if not FINE_SNAP <= minutes <= DAY:
        return None
    return Span.lasting(start, minutes)
