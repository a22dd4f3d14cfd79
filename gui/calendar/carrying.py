"""What a session in the pointer's hand can become: moved, copied, swapped, taken off. No Qt.

All of them share the grip: which sessions are held, and where. So the modifier keys and the place
of the pointer may turn one into another while it goes on.
"""

from collections.abc import Callable
from typing import NamedTuple

from whenever import Instant

from core import edits, regroup
from core.model import SessionId, State
from core.timespan import Span
from core.wallclock import from_wall
from gui.calendar.geometry import DAY, Geometry, days_between, snapped
from gui.calendar.gestures import Aim, Edit, Gesture, standing_at


class Grip(NamedTuple):
    """A session held at a point of its block, and all that were chosen with it."""

    state: State
    session: SessionId
    span: Span
    held: float
    begins_here: bool
    together: tuple[SessionId, ...]

    @classmethod
    def at(
        cls,
        state: State,
        session: SessionId,
        geometry: Geometry,
        aim: Aim,
        together: tuple[SessionId, ...] = (),
    ) -> "Grip":
        """Taken hold of where the pointer is; `together` go with it, itself or not among them."""
        span = state.span_of(session)
        assert span is not None, "only what stands on the calendar can be carried"
        wall, place = state.local(span.start), geometry.place_at(aim.x, aim.y)
        days = days_between(wall.date(), place.date)
        held = days * DAY + place.minute - (wall.hour * 60 + wall.minute)
        placed = tuple(id_ for id_ in together if id_ != session and id_ in state.slots)
        return cls(state, session, span, held, days == 0, (session, *placed))

    @property
    def minute(self) -> int:
        """The minute of the day that the session starts at."""
        wall = self.state.local(self.span.start)
        return wall.hour * 60 + wall.minute


class Carry(Gesture):
    """Carry a session elsewhere, held where it was taken; across days it keeps its odd minutes."""

    def __init__(self, grip: Grip) -> None:
        super().__init__(grip.state, grip.session)
        self.grip = grip
        self.span = grip.span

    def _proposal(self, geometry: Geometry, aim: Aim) -> Span | None:
        place, grip = geometry.place_at(aim.x, aim.y), self.grip
        minute = place.minute - grip.held
        if abs(minute % DAY - grip.minute) < aim.step / 2:
            minute = minute // DAY * DAY + grip.minute
        else:
            minute = snapped(minute, aim.step)
        if grip.begins_here:
            minute = max(minute, 0)
        return standing_at(geometry, place, min(minute, DAY - aim.step), grip.span.minutes)

    def _differs(self, span: Span) -> bool:
        return span.start != self.grip.span.start


class Move(Carry):
    """The sessions held stand elsewhere; what was chosen together keeps its distances."""

    def _edit(self, session: SessionId, span: Span) -> Edit:
        starts = moved_together(self.grip.state, self.grip.together, self.grip.span, span)
        return lambda state: regroup.move_all(state, starts)


class Copy(Carry):
    """The session stays, and the same work stands once more where it is let go of."""

    verb = "Copy"
    leaves = False

    def __init__(self, grip: Grip, new: SessionId) -> None:
        super().__init__(grip)
        self.new = new

    @property
    def touched(self) -> SessionId:
        """The copy is what stays where it is put."""
        return self.new

    def _edit(self, session: SessionId, span: Span) -> Edit:
        return lambda state: regroup.copy(state, session, self.new, span.start)


class Swap(Carry):
    """The session changes places with the one it is held over; elsewhere nothing happens."""

    verb = "Swap"

    def __init__(self, grip: Grip, under: Callable[[Aim], SessionId | None]) -> None:
        super().__init__(grip)
        self._under = under
        self.other: SessionId | None = None
        self.span = None

    def _proposal(self, geometry: Geometry, aim: Aim) -> Span | None:
        other = self._under(aim)
        slot = None if other is None else self.grip.state.slots.get(other)
        self.other = other if slot is not None and other != self.session else None
        if self.other is None or slot is None:
            return None
        return Span.lasting(slot.start, self.grip.span.minutes)

    def _differs(self, span: Span) -> bool:
        return self.other is not None

    def _edit(self, session: SessionId, span: Span) -> Edit:
        other = self.other
        assert other is not None, "there is a span only over another session"
        return lambda state: regroup.swap(state, session, other)


class TakeOff(Carry):
    """The sessions held leave the calendar; they stay in the plan and wait for another place."""

    verb = "Take off"
    alone = True

    def __init__(self, grip: Grip) -> None:
        super().__init__(grip)
        self.span = None

    def _proposal(self, geometry: Geometry, aim: Aim) -> Span | None:
        return None

    @property
    def edit(self) -> Edit | None:
        """Letting go takes them off, wherever that is."""
        return lambda state: regroup.unschedule_all(state, self.grip.together)


class Lift(Gesture):
    """A session picked up by a key or a menu: keys step it, the pointer carries it unpressed."""

    def __init__(self, state: State, session: SessionId) -> None:
        super().__init__(state, session)
        span = state.span_of(session)
        assert span is not None, "only what stands on the calendar is picked up"
        self._from = self.span = span

    @property
    def verb(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        """What it does so far."""
        changed = self.span is not None and self.span.minutes != self._from.minutes
        return "Resize" if changed else "Move"

    def stand(self, span: Span) -> bool:
        """Stand here; returns whether that is another place or length."""
        before, self.span = self.span, span
        return before != span

    def _proposal(self, geometry: Geometry, aim: Aim) -> Span | None:
        place = geometry.place_at(aim.x, aim.y)
        minutes = self.span.minutes if self.span else self._from.minutes
        minute = max(snapped(place.minute - aim.step, aim.step), 0)
        return standing_at(geometry, place, min(minute, DAY - aim.step), minutes)

    def _differs(self, span: Span) -> bool:
        return span != self._from

    def _edit(self, session: SessionId, span: Span) -> Edit:
        return lambda state: edits.resize(state, session, span.start, span.minutes)


def moved_together(
    state: State, sessions: tuple[SessionId, ...], old: Span, new: Span
) -> dict[SessionId, Instant]:
    """Where the sessions start once `old` is `new`: as many days and minutes of the clock later."""
    zone = state.availability.zone
    before, after = state.local(old.start), state.local(new.start)
    days = days_between(before.date(), after.date())
    minutes = (after.hour - before.hour) * 60 + after.minute - before.minute
    starts: dict[SessionId, Instant] = {}
    for session in sessions:
        wall = state.local(state.slots[session].start)
        start = from_wall(wall.date().add(days=days), wall.time(), zone).add(minutes=minutes)
        starts[session] = new.start if state.slots[session].start == old.start else start
    return starts
