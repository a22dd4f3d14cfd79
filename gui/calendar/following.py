"""What a gesture would change: its session, and all that gives way to it.

Each place under the pointer is worked out once. What was shown last is what letting go makes.
"""

from collections.abc import Callable
from time import perf_counter

from whenever import Instant

from core.changes import NOTHING, Changes
from core.timespan import Span
from gui.calendar.gestures import Gesture
from gui.document import Document

FRAME = 1 / 40
"""Seconds that a step of a drag may take without looking late."""


class Following:
    """The changes a gesture proposes, remembered by place until the gesture ends."""

    def __init__(self, document: Document, now: Callable[[], Instant]) -> None:
        self._document = document
        self._now = now
        self._found: dict[tuple[Span | None, bool], Changes] = {}
        self._took = 0.0

    @property
    def is_quick(self) -> bool:
        """Whether what gives way was last worked out within a frame, as is hoped of the first."""
        return self._took <= FRAME

    def prepare(self) -> None:
        """Load what works out what gives way, before a hand begins to move."""
        import core.replan.follow  # noqa: F401

    def forget(self) -> None:
        """Start afresh: another gesture, or another state."""
        self._found = {}

    def is_known(self, gesture: Gesture, alone: bool) -> bool:
        """Whether asking costs nothing: the place was worked out before, or is no change."""
        return gesture.edit is None or (gesture.span, alone) in self._found

    def changes(self, gesture: Gesture, alone: bool) -> Changes:
        """What the gesture proposes would change; with `alone` nothing gives way, and may overlap.

        Raises Refused where the edit cannot be.
        """
        edit = gesture.edit
        if edit is None:
            return NOTHING
        key = gesture.span, alone
        if key not in self._found:
            from core.replan.follow import follow

            whole = follow(edit, self._now(), touched=gesture.touched, alone=alone)
            begun = perf_counter()
            self._found[key] = self._document.preview(whole)
            if not alone:
                self._took = perf_counter() - begun
        return self._found[key]
