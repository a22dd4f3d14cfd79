"""Which sessions are chosen on the grid: one, and others marked together with it.

A click chooses one; with Ctrl it marks one more, with Shift all up to it; a band drawn with either
marks what it meets.
"""

from PySide6.QtCore import QObject, Qt, Signal

from core.model import SessionId
from gui.calendar.geometry import Box
from gui.calendar.grid import TimeGrid

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Choosing(QObject):
    """Holds what is marked on a TimeGrid. `chosen` gives the one session that panes show."""

    chosen = Signal(object)

    def __init__(self, grid: TimeGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._corner: tuple[float, float] | None = None
        self._before: frozenset[SessionId] = frozenset()
        self._only: SessionId | None = None

    def together(self, session: SessionId) -> tuple[SessionId, ...]:
        """What is carried with a session: all that is marked, if it is one of them."""
        marked = self._grid.marked
        return tuple(s for s in self._in_order() if s in marked) if session in marked else ()

    @property
    def all(self) -> tuple[SessionId, ...]:
        """Everything chosen, in order of time."""
        chosen = self._grid.marked | ({self._grid.selected} if self._grid.selected else set())
        return tuple(s for s in self._in_order() if s in chosen)

    def choose(self, session: SessionId | None) -> None:
        """Choose one alone, or none."""
        self._grid.set_marked(frozenset())
        self.chosen.emit(session)

    def press(self, session: SessionId | None, modifiers: Qt.KeyboardModifier | None) -> None:
        """A button went down on a session or beside all; without `modifiers` it was another one."""
        self._only = None
        marked = self._grid.marked
        if modifiers is not None and session is not None and modifiers & CONTROL:
            self.toggle(session)
        elif modifiers is not None and session is not None and modifiers & SHIFT:
            self._reach(session)
        elif session is not None and session in marked:
            self._only = session  # it may be the start of a drag of all
            self.chosen.emit(session)
        elif not (session is None and modifiers is not None and modifiers & (CONTROL | SHIFT)):
            self.choose(session)

    def click(self) -> None:
        """The button came up without a drag: one of several pressed is the only one now."""
        if self._only is not None:
            self._grid.set_marked(frozenset())
            self._only = None

    def for_menu(self, session: SessionId) -> None:
        """A menu is asked for: what is marked stays so if the session is one of them."""
        self.press(session, None)
        self._only = None

    def toggle(self, session: SessionId) -> None:
        """Mark one more, or one less."""
        marked = set(self._grid.marked)
        if not marked and self._grid.selected is not None:
            marked.add(self._grid.selected)
        marked ^= {session}
        self._grid.set_marked(frozenset(marked) if len(marked) > 1 else frozenset())
        self.chosen.emit(session if session in marked else next(iter(marked), None))

    def extend(self, session: SessionId) -> None:
        """Mark a session besides what is marked, and choose it."""
        marked = set(self._grid.marked) | {session}
        if self._grid.selected is not None:
            marked.add(self._grid.selected)
        self._grid.set_marked(frozenset(marked))
        self.chosen.emit(session)

    def _reach(self, session: SessionId) -> None:
        order = self._in_order()
        start = self._grid.selected
        if start is None or start not in order or session not in order:
            self.toggle(session)
            return
        first, last = sorted((order.index(start), order.index(session)))
        self._grid.set_marked(frozenset(order[first : last + 1]))

    def _in_order(self) -> list[SessionId]:
        found = [s.session for s in self._grid.shown.all() if s.session is not None]
        return list(dict.fromkeys(found))

    # The band

    @property
    def in_band(self) -> bool:
        """Whether a band is being drawn."""
        return self._corner is not None

    def begin_band(self, x: float, y: float) -> None:
        """Start a band at a point of the surface."""
        self._corner, self._before = (x, y), self._grid.marked

    def stretch(self, x: float, y: float) -> None:
        """Draw the band up to here, and mark what it meets."""
        assert self._corner is not None
        left, right = sorted((round(self._corner[0]), round(x)))
        top, bottom = sorted((round(self._corner[1]), round(y)))
        band = Box(left, top, right - left + 1, bottom - top + 1)
        met = {
            s.session for s in self._grid.shown.all() if s.session is not None and s.box.meets(band)
        }
        self._grid.set_band(band)
        self._grid.set_marked(self._before | met)

    def end_band(self, keep: bool) -> bool:
        """The band is gone, and with it what it marked unless that is to `keep`."""
        if self._corner is None:
            return False
        self._corner = None
        self._grid.set_band(None)
        if not keep:
            self._grid.set_marked(self._before)
        elif self._grid.marked and self._grid.selected not in self._grid.marked:
            self.chosen.emit(next(s for s in self._in_order() if s in self._grid.marked))
        return True
