"""What the grid shows of an edit not yet made: each session it would move, old place and new.

It draws from a Changes alone, so an edit that moves one session and a replan that moves twenty are
shown the same way.
"""

from typing import NamedTuple

from whenever import Instant

from core.changes import MISSING, Changes
from core.model import SessionId, State
from core.timespan import Span
from gui.calendar.faces import Face, Faces
from gui.calendar.geometry import Box, Geometry, Piece
from gui.calendar.layout import Standing, lay_out
from gui.calendar.paint import SHADOW


class Ghost(NamedTuple):
    """A session at its new place."""

    session: SessionId | None
    box: Box
    face: Face

    @property
    def area(self) -> Box:
        """All it covers, its shadow included."""
        return self.box.grown(SHADOW)


class Preview(NamedTuple):
    """Sessions to show as gone from their old place, and where they would be."""

    moved: frozenset[SessionId] = frozenset()
    ghosts: tuple[Ghost, ...] = ()


NO_PREVIEW = Preview()


class Previews:
    """Makes previews for one geometry."""

    def __init__(self, state: State, geometry: Geometry, faces: Faces, now: Instant) -> None:
        self._state = state
        self._geometry = geometry
        self._faces = faces
        self._now = now

    def of(
        self,
        changes: Changes,
        held: SessionId | None = None,
        at: Span | None = None,
        leaves: bool = True,
    ) -> Preview:
        """The preview of `changes`; `held`, or what is new, is in hand at `at` and comes on top."""
        spans = {
            session: span
            for session in changes.sessions()
            if session != held
            and (at is None or session in self._state.sessions)
            and (span := self._moved_to(changes, session)) is not None
        }
        is_all_known = spans.keys() <= self._state.sessions.keys()
        ghosts = self._beside_each_other(
            spans, self._state if is_all_known else changes.apply(self._state)
        )
        if at is not None:
            ghosts += self._across(held, at)
        moved = {s for s in changes.sessions() if _replaced(changes, s)}
        if held is not None and leaves:
            moved.add(held)
        return Preview(frozenset(moved), tuple(ghosts))

    def _moved_to(self, changes: Changes, session: SessionId) -> Span | None:
        if not _replaced(changes, session):
            return None
        row, slot = self._state.sessions.get(session), self._state.slots.get(session)
        start = _after(changes, "slots", session, "start", slot and slot.start)
        minutes = _after(changes, "sessions", session, "minutes", row and row.minutes)
        if not isinstance(start, Instant) or not isinstance(minutes, int):
            return None
        return Span.lasting(start, minutes)

    def _beside_each_other(self, spans: dict[SessionId, Span], state: State) -> list[Ghost]:
        """Ghosts at these spans, of sessions that `state` has."""
        ghosts: list[Ghost] = []
        standing = [Standing(session, False, span) for session, span in spans.items()]
        for index, clock in enumerate(self._geometry.clocks if standing else ()):
            for block in lay_out(clock, standing):
                session = SessionId(block.key)
                box = self._geometry.box(index, block.piece, block.lane)
                face = self._faces.of_session(state, session, block.span, block.piece, self._now)
                ghosts.append(Ghost(session, box, face))
        return ghosts

    def _across(self, session: SessionId | None, span: Span) -> list[Ghost]:
        return [
            Ghost(session, self._geometry.box(index, piece), self._face(session, span, piece))
            for index in self._geometry.columns_of(span)
            for piece in self._geometry.clocks[index].pieces(span)
        ]

    def _face(self, session: SessionId | None, span: Span, piece: Piece) -> Face:
        if session is None:
            return self._faces.of_new(self._state, span, piece)
        return self._faces.of_session(self._state, session, span, piece, self._now)


def _replaced(changes: Changes, session: SessionId) -> bool:
    """Whether the session's place on the clock differs, not merely its pin or its title."""
    return (
        changes.get("slots", session, "start") is not None
        or changes.get("sessions", session, "minutes") is not None
    )


def _after(changes: Changes, table: str, key: str, name: str, otherwise: object) -> object:
    change = changes.get(table, key, name)
    if change is None:
        return otherwise
    return None if change.new is MISSING else change.new
