"""What a pointer can do to a session on the grid: one class a gesture. No Qt.

A gesture follows the pointer and says what it would do, as an edit; cancelling is forgetting it.
Where its place cannot be (an hour that the clock skips) it has no edit, and letting go there does
nothing.
"""

from collections.abc import Callable
from typing import NamedTuple

from whenever import Date, Instant, Time

from core import edits
from core.model import LONGEST_SESSION, SessionId, State
from core.timespan import Span
from core.wallclock import from_wall
from gui.calendar.geometry import (
    DAY,
    FINE_SNAP,
    SNAP,
    Geometry,
    Zoned,
    snapped,
)

Edit = Callable[[State], State]

MORNING = Time(8)
"""When a date without study hours begins."""


class Aim(NamedTuple):
    """Where the pointer is, on the grid's surface; `fine` asks for the smaller step."""

    x: float
    y: float
    fine: bool = False

    @property
    def step(self) -> int:
        """Minutes between the places it stops at."""
        return FINE_SNAP if self.fine else SNAP


class Gesture:
    """What all gestures share: a session, the span proposed for it, the edit that would do it.

    A gesture that makes a session has none yet. `leaves` says whether the session is gone from
    where it stood while it is carried; `alone`, that nothing gives way to what it does.
    """

    verb = "Move"
    leaves = True
    alone = False

    def __init__(self, state: State | None = None, session: SessionId | None = None) -> None:
        self.session = session
        self.title = state.sessions[session].words if state and session else ""
        self.span: Span | None = None

    @property
    def touched(self) -> SessionId | None:
        """The session that stays where the edit puts it while the others give way."""
        return self.session

    def move(self, geometry: Geometry, aim: Aim) -> bool:
        """Follow the pointer; returns whether the proposal is another one now."""
        before = self.span
        self.span = self._proposal(geometry, aim)
        return self.span != before

    @property
    def edit(self) -> Edit | None:
        """What letting go would do, or None where it cannot be done or nothing would change."""
        span, session = self.span, self.session
        if span is None or session is None or not self._differs(span):
            return None
        return self._edit(session, span)

    def cancel(self) -> None:
        """Propose nothing any more."""
        self.span = None

    def _proposal(self, geometry: Geometry, aim: Aim) -> Span | None:
        raise NotImplementedError

    def _differs(self, span: Span) -> bool:
        raise NotImplementedError

    def _edit(self, session: SessionId, span: Span) -> Edit:
        raise NotImplementedError


class DrawNew(Gesture):
    """Draw a session where there is none: it begins where the press was and ends at the pointer."""

    verb = "Draw"

    def __init__(self, geometry: Geometry, at: Aim) -> None:
        super().__init__()
        self._place = geometry.place_at(at.x, at.y)

    def _proposal(self, geometry: Geometry, aim: Aim) -> Span | None:
        place, step = self._place, aim.step
        first = min(max(snapped(place.minute - step / 2, step), 0), DAY - step)
        last = snapped(geometry.minute_at(aim.y), step)
        top, bottom = min(first, last), max(first + step, last)
        start = geometry.instant(place.date, top, place.half)
        end = geometry.instant(place.date, bottom, place.half)
        return Span(start, end) if start and end and start < end else None

    @property
    def edit(self) -> Edit | None:
        """None: what is drawn is not known yet, whoever hears of it asks."""
        return None


class DropFromOutside(Gesture):
    """Bring a session from elsewhere in the window, held a quarter hour below its top."""

    def __init__(self, state: State, session: SessionId) -> None:
        super().__init__(state, session)
        self._from = state.span_of(session)
        self._minutes = state.sessions[session].minutes

    def _proposal(self, geometry: Geometry, aim: Aim) -> Span | None:
        place = geometry.place_at(aim.x, aim.y)
        minute = max(snapped(place.minute - SNAP, aim.step), 0)
        return standing_at(geometry, place, min(minute, DAY - aim.step), self._minutes)

    def _differs(self, span: Span) -> bool:
        return self._from is None or span.start != self._from.start

    def _edit(self, session: SessionId, span: Span) -> Edit:
        return lambda state: edits.move(state, session, span.start)


class CarryToDate(Gesture):
    """Carry a session to another date, where it keeps its time of day.

    One without a place comes to the first study hour of the date.
    """

    def __init__(self, state: State, session: SessionId) -> None:
        super().__init__(state, session)
        self._state = state
        self._minutes = state.sessions[session].minutes
        self._from = self.span = state.span_of(session)

    def carry(self, date: Date | None) -> bool:
        """Follow the pointer to a date, or off all of them; returns whether that is another."""
        before = self.span
        self.span = self._on(date) if date is not None else None
        return self.span != before

    def _on(self, date: Date) -> Span:
        zone = self._state.availability.zone
        if self._from is not None:
            time = self._state.local(self._from.start).time()
            return Span.lasting(from_wall(date, time, zone), self._minutes)
        spans = self._state.availability.spans_on(date)
        start = spans[0].start if spans else from_wall(date, MORNING, zone)
        return Span.lasting(start, self._minutes)

    def _differs(self, span: Span) -> bool:
        return self._from is None or span.start != self._from.start

    def _edit(self, session: SessionId, span: Span) -> Edit:
        return lambda state: edits.move(state, session, span.start)


class _Resize(Gesture):
    """Shared by both edges: one end stays, the other follows the pointer, no nearer than a step."""

    verb = "Resize"

    def __init__(self, state: State, session: SessionId) -> None:
        super().__init__(state, session)
        span = state.span_of(session)
        assert span is not None, "only what stands on the calendar has edges"
        self._from = self.span = span

    def _differs(self, span: Span) -> bool:
        return span != self._from

    def _edit(self, session: SessionId, span: Span) -> Edit:
        return lambda state: edits.resize(state, session, span.start, span.minutes)

    def _edge(self, geometry: Geometry, aim: Aim) -> Instant | None:
        place = geometry.place_at(aim.x, aim.y)
        return geometry.instant(place.date, snapped(place.minute, aim.step), place.half)


class ResizeTop(_Resize):
    """Let a session begin earlier or later; its end stays."""

    def _proposal(self, geometry: Geometry, aim: Aim) -> Span | None:
        edge = self._edge(geometry, aim)
        if edge is None:
            return None
        end = self._from.end
        latest = end.subtract(minutes=min(aim.step, self._from.minutes))
        earliest = end.subtract(minutes=LONGEST_SESSION)
        return Span(min(max(edge, earliest), latest), end)


class ResizeBottom(_Resize):
    """Let a session end earlier or later; its start stays."""

    def _proposal(self, geometry: Geometry, aim: Aim) -> Span | None:
        edge = self._edge(geometry, aim)
        if edge is None:
            return None
        start = self._from.start
        soonest = start.add(minutes=min(aim.step, self._from.minutes))
        latest = start.add(minutes=LONGEST_SESSION)
        return Span(start, min(max(edge, soonest), latest))


def standing_at(geometry: Geometry, place: Zoned, minute: float, minutes: int) -> Span | None:
    """The span from a minute of a date, None where the clock skips that minute."""
    start = geometry.instant(place.date, minute, place.half)
    return Span.lasting(start, minutes) if start else None
