"""What a gesture would change: its session, and all that gives way to it.

Each place under the pointer is worked out once. What was shown last is what letting go makes.
"""

from collections.abc import Callable

from whenever import Instant

from core.changes import NOTHING, Changes
from core.timespan import Span
from gui.calendar.gestures import Gesture
from gui.document import Document


class Following:
    """The changes a gesture proposes, remembered by place until the gesture ends."""

    def __init__(self, document: Document, now: Callable[[], Instant]) -> None:
        self._document = document
        self._now = now
        self._found: dict[tuple[Span | None, bool], Changes] = {}

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
            self._found[key] = self._document.preview(whole)
        return self._found[key]
