"""A gesture under way on the grid: aimed again and again, shown each time, let go of once.

It knows neither mouse nor keys: whoever follows those begins a gesture here, aims it, and ends it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from whenever import Instant

from core.changes import NOTHING, Changes
from core.errors import Refused
from core.timespan import Span
from gui.calendar.following import Following
from gui.calendar.gestures import Aim, Gesture
from gui.calendar.grid import TimeGrid
from gui.document import Document
from gui.sentences import told

REST = 30
"""Milliseconds that a gesture stays in one place before what gives way to it is worked out."""


class Course(QObject):
    """At most one gesture at a time.

    `released` gives a gesture that is over, where it stood last, and the changes it then showed;
    `refused` says in words why it cannot be let go of there; `shown` tells of each new place.
    """

    released = Signal(object, object, object)
    refused = Signal(str)
    shown = Signal()

    def __init__(self, grid: TimeGrid, document: Document, now: Callable[[], Instant]) -> None:
        super().__init__(grid)
        self._grid = grid
        self._following = Following(document, now)
        self._changes = NOTHING
        self.gesture: Gesture | None = None
        self.reason = ""
        self.fine = False
        self._alone = False
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(lambda: self.show(whole=True))

    @property
    def allowed(self) -> bool:
        """Whether letting go here would do something, or nothing but give back."""
        return not self.reason

    def prepare(self) -> None:
        """A gesture may begin."""
        self._following.prepare()

    def begin(self, gesture: Gesture) -> None:
        """Start a gesture, or turn the one under way into another."""
        self.gesture = gesture
        self._following.forget()

    def aim(self, x: float, y: float) -> None:
        """The pointer is here on the grid's surface."""
        gesture = self.gesture
        if gesture is None:
            return
        moved = gesture.move(self._grid.geometry_now, Aim(x, y, self.fine))
        if moved or not self._grid.preview.moved:
            self.show()

    def leave(self) -> None:
        """The pointer is off the dates: nothing is proposed."""
        if self.gesture is not None:
            self.gesture.cancel()
            self.show()

    def set_alone(self, alone: bool) -> None:
        """Whether everything else is left where it is."""
        if alone != self._alone:
            self._alone = alone
            self.show()

    def show(self, whole: bool = False) -> None:
        """Preview what the gesture proposes: at once what is carried, and what gives way to it in
        the same frame, or where that takes longer, once it is known, the pointer rests, or `whole`
        asks for it.
        """
        gesture = self.gesture
        if gesture is None:
            return
        changes, span, self.reason = NOTHING, gesture.span, ""
        kept = self._alone or gesture.alone
        following = self._following
        alone = kept or not (whole or following.is_quick or following.is_known(gesture, False))
        if alone and not kept:
            self._resting.start()
        try:
            changes = self._following.changes(gesture, alone)
        except Refused as refusal:
            span, self.reason = None, told(refusal)
        self._changes = changes
        self._grid.show_preview(changes, gesture.session, span, gesture.leaves)
        self.shown.emit()

    def drop(self) -> None:
        """Let go of what is carried, where it is."""
        if self.gesture is not None:
            self.show(whole=True)
        gesture, changes, reason = self.gesture, self._changes, self.reason
        if gesture is None:
            return
        span: Span | None = gesture.span
        gesture.cancel()
        self._end()
        if reason:
            self.refused.emit(reason)
        else:
            self.released.emit(gesture, span, changes)

    def cancel(self) -> bool:
        """Forget the gesture; returns whether there was one."""
        gesture = self.gesture
        if gesture is None:
            return False
        gesture.cancel()
        self._end()
        return True

    def follow(self, changes: Changes) -> None:
        """The document has changed: give back what is carried if that changed, else carry on."""
        if self.gesture is not None and self.gesture.session in changes.sessions():
            self.cancel()
        else:
            self._following.forget()
            self.show()

    def _end(self) -> None:
        self.gesture = None
        self.reason = ""
        self._resting.stop()
        self._changes = NOTHING
        self._grid.show_preview()
        self.shown.emit()
