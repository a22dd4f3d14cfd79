"""What a session or a busy time shows of itself: its words and its look."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from whenever import Instant, Time

from core.model import BusyId, SessionId, SessionState, State
from core.timespan import Span
from gui import words
from gui.calendar.geometry import Piece
from gui.calendar.layout import Block


class Look(Enum):
    """What a block says about its session, in form as well as in colour."""

    PLANNED = "planned"
    OPTIONAL = "optional"
    RUNNING = "running"
    DONE = "done"
    MISSED = "missed"
    SKIPPED = "skipped"
    BUSY = "busy"


class Face(NamedTuple):
    """All that a block shows besides its size. `begins` and `ends`: its true top and bottom.

    `share`: how much of its topics is ticked off, while it is still to be done.
    """

    title: str
    time: str
    remark: str
    look: Look
    pinned: bool = False
    begins: bool = True
    ends: bool = True
    share: float = 0.0


def remarks() -> dict[Look, str]:
    """The words that some looks have beside their time, in the language in force."""
    translate = QCoreApplication.translate
    return {
        Look.RUNNING: translate("Faces", "now"),
        Look.MISSED: translate("Faces", "missed"),
        Look.SKIPPED: translate("Faces", "skipped"),
        Look.OPTIONAL: translate("Faces", "optional"),
    }


_LOOKS = {
    SessionState.DONE: Look.DONE,
    SessionState.MISSED: Look.MISSED,
    SessionState.SKIPPED: Look.SKIPPED,
}


TICKED = (Look.PLANNED, Look.OPTIONAL, Look.RUNNING, Look.MISSED)
"""The looks that show how far their topics are ticked off: what is still to be done."""

KNOWN_TIMES = 4096
"""How many times in words are remembered: putting one into words takes longer than painting it."""


class Faces:
    """Makes faces. The word beside a time comes from `remarks`, by look."""

    def __init__(self, remarks: dict[Look, str]) -> None:
        self._remarks = remarks
        self._known: dict[tuple[Time, Time], str] = {}

    def of_block(self, state: State, block: Block, now: Instant) -> Face:
        """The face of a block where it stands."""
        if not block.busy:
            return self.of_session(state, SessionId(block.key), block.span, block.piece, now)
        time = self._times(state, block.span)
        title = state.walls[BusyId(block.key)].title
        return Face(title, time, "", Look.BUSY, False, block.piece.begins, block.piece.ends)

    def of_session(
        self,
        state: State,
        session: SessionId,
        span: Span,
        piece: Piece,
        now: Instant,
    ) -> Face:
        """The face of a session at `span`, where it stands or where it would."""
        row, slot = state.sessions[session], state.slots.get(session)
        look = look_of(state, session, span, now)
        pinned = slot is not None and slot.pinned and look is not Look.DONE
        remark, share = self._remarks.get(look, ""), 0.0
        if row.ticked and look in TICKED:
            share = row.ticked / len(row.topics)
            far = f"{words.number(row.ticked)}/{words.number(len(row.topics))}"
            remark = f"{remark} · {far}" if remark else far
        return Face(
            row.words,
            self._times(state, span),
            remark,
            look,
            pinned,
            piece.begins,
            piece.ends,
            share,
        )

    def of_new(self, state: State, span: Span, piece: Piece) -> Face:
        """The face of a session that is being drawn."""
        title = QCoreApplication.translate("Faces", "New session")
        times = self._times(state, span)
        return Face(title, times, "", Look.PLANNED, False, piece.begins, piece.ends)

    def _times(self, state: State, span: Span) -> str:
        key = state.local(span.start).time(), state.local(span.end).time()
        text = self._known.get(key)
        if text is None:
            if len(self._known) >= KNOWN_TIMES:
                self._known.clear()
            text = self._known[key] = words.time_range(span, state.availability.zone)
        return text


def look_of(state: State, session: SessionId, span: Span, now: Instant) -> Look:
    """How a session at `span` looks at the moment `now`."""
    row = state.sessions[session]
    if row.state is not SessionState.PLANNED:
        return _LOOKS[row.state]
    if span.start <= now < span.end:
        return Look.RUNNING
    return Look.OPTIONAL if row.optional else Look.PLANNED
