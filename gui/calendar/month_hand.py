"""What carries a session from date to date of a month, for the pointer and for the keys."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent
from whenever import Date, Instant

from core.changes import NOTHING, Changes
from core.errors import Refused
from core.model import SessionId
from core.timespan import Span
from gui.calendar.committing import Committing
from gui.calendar.following import Following
from gui.calendar.gestures import CarryToDate
from gui.calendar.month_blocks import MonthGeometry
from gui.document import Document


class Month(Protocol):
    """What shows the dates."""

    @property
    def geometry_now(self) -> MonthGeometry: ...
    def show_preview(self, changes: Changes) -> None: ...
    def show_date_of(self, date: Date) -> None: ...


class MonthHand:
    """Holds at most one session; what letting go makes is what was shown last."""

    def __init__(
        self,
        month: Month,
        document: Document,
        now: Callable[[], Instant],
        committing: Committing,
    ) -> None:
        self._month = month
        self._document = document
        self._following = Following(document, now)
        self._committing = committing
        self._gesture: CarryToDate | None = None
        self._changes = NOTHING

    @property
    def busy(self) -> bool:
        """Whether a session is being carried."""
        return self._gesture is not None

    @property
    def span(self) -> Span | None:
        """Where what is carried would stand."""
        return self._gesture.span if self._gesture else None

    def take(self, session: SessionId) -> None:
        """Take hold of a session, with or without a place."""
        if self._gesture is None:
            self._following.forget()
            self._gesture = CarryToDate(self._document.state, session)

    def lift(self, session: SessionId) -> None:
        """Pick a session up for the keys to carry."""
        if session in self._document.state.slots:
            self.take(session)

    def carry(self, at: QPoint) -> bool:
        """The pointer is here; returns whether a date is."""
        index = self._month.geometry_now.cell_at(at.x(), at.y())
        self._aim(None if index is None else self._month.geometry_now.dates[index])
        return index is not None

    def stand(self, span: Span) -> None:
        """Have what was lifted stand on another date, in sight."""
        date = self._document.state.local(span.start).date()
        self._month.show_date_of(date)
        self._aim(date)

    def drop(self) -> None:
        """Let go of what is carried, where it is."""
        gesture, changes = self._gesture, self._changes
        span = self.span
        self.cancel()
        if gesture is not None and changes:
            self._committing.commit(gesture, span, changes)

    def cancel(self) -> bool:
        """Give it back; returns whether there was anything."""
        busy = self.busy
        self._gesture, self._changes = None, NOTHING
        self._month.show_preview(NOTHING)
        return busy

    def key(self, event: QKeyEvent) -> None:
        """No key changes what is carried from date to date."""

    def _aim(self, date: Date | None) -> None:
        gesture = self._gesture
        if gesture is None or not gesture.carry(date):
            return
        try:
            self._changes = self._following.changes(gesture, False)
        except Refused:
            self._changes = NOTHING
        self._month.show_preview(self._changes)
