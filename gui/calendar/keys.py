"""The keyboard on the grid: which session comes next, and what a key asks for it."""

from collections.abc import Iterator
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent

from core.model import State
from core.timespan import Span
from core.wallclock import from_wall
from gui.calendar.geometry import DAY, FINE_SNAP, SNAP
from gui.calendar.shown import Shown
from gui.commands import Category
from gui.local_keys import LocalCommand, LocalKeys


class Wish(Enum):
    """What a key asks for."""

    UP = "up"
    DOWN = "down"
    BACK = "back"
    FORWARD = "forward"
    EARLIER = "earlier"
    LATER = "later"
    DAY_BEFORE = "day_before"
    DAY_AFTER = "day_after"
    SHORTER = "shorter"
    LONGER = "longer"
    START_EARLIER = "start_earlier"
    START_LATER = "start_later"
    LIFT = "lift"
    EDIT = "edit"
    TAKE_OFF = "take_off"
    LET_GO = "let_go"
    FOCUS = "focus"
    MARK = "mark"
    MARK_UP = "mark_up"
    MARK_DOWN = "mark_down"
    MARK_BACK = "mark_back"
    MARK_FORWARD = "mark_forward"


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


class GridKeys(LocalKeys):
    """The keys of the hours and of the month."""

    def __init__(self) -> None:
        super().__init__(list(_commands()))

    def wish_of(self, event: QKeyEvent, mirrored: bool) -> Wish | None:
        """What a key asks for, if anything; right-to-left turns left and right round."""
        asked = self.asked(event)
        wish = Wish(asked.removeprefix(_PREFIX)) if asked is not None else None
        return _MIRRORED.get(wish, wish) if mirrored and wish else wish

    def of(self, wish: Wish) -> LocalCommand:
        """What asks for a wish."""
        return self[f"{_PREFIX}{wish.value}"]


_PREFIX = "grid_"


def _commands() -> Iterator[LocalCommand]:
    say = QCoreApplication.translate
    for wish, name, *usual in (
        (Wish.UP, say("GridKeys", "Session before"), "Up"),
        (Wish.DOWN, say("GridKeys", "Session after"), "Down"),
        (Wish.BACK, say("GridKeys", "Session to the left"), "Left"),
        (Wish.FORWARD, say("GridKeys", "Session to the right"), "Right"),
        (Wish.EARLIER, say("GridKeys", "Move it earlier"), "Alt+Up"),
        (Wish.LATER, say("GridKeys", "Move it later"), "Alt+Down"),
        (Wish.DAY_BEFORE, say("GridKeys", "Move it a day to the left"), "Alt+Left"),
        (Wish.DAY_AFTER, say("GridKeys", "Move it a day to the right"), "Alt+Right"),
        (Wish.SHORTER, say("GridKeys", "Make it shorter"), "Shift+Up"),
        (Wish.LONGER, say("GridKeys", "Make it longer"), "Shift+Down"),
        (Wish.START_EARLIER, say("GridKeys", "Start it earlier"), "Alt+Shift+Up"),
        (Wish.START_LATER, say("GridKeys", "Start it later"), "Alt+Shift+Down"),
        (Wish.MARK_UP, say("GridKeys", "Choose the one before besides"), "Ctrl+Up"),
        (Wish.MARK_DOWN, say("GridKeys", "Choose the one after besides"), "Ctrl+Down"),
        (Wish.MARK_BACK, say("GridKeys", "Choose the one to the left besides"), "Ctrl+Left"),
        (Wish.MARK_FORWARD, say("GridKeys", "Choose the one to the right besides"), "Ctrl+Right"),
        (Wish.MARK, say("GridKeys", "Choose it besides, or no longer"), "Ctrl+Space"),
        (Wish.LIFT, say("GridKeys", "Lift it, and let it go"), "Return", "Enter"),
        (Wish.EDIT, say("GridKeys", "Edit it"), "F2"),
        (Wish.FOCUS, say("GridKeys", "Start its focus timer"), "Space"),
        (Wish.TAKE_OFF, say("GridKeys", "Take it off the calendar"), "Del"),
        (Wish.LET_GO, say("GridKeys", "Choose nothing, or give it back"), "Esc"),
    ):
        yield LocalCommand(f"{_PREFIX}{wish.value}", Category.GRID, name, *usual)


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
