"""The pointer on the grid: turns presses and moves into gestures.

Which gesture it is, the place of the press and the modifier keys say; what comes of it is the
course's, and what the document says of that is none of its business.
"""

import os
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from whenever import Instant

from core.model import SessionId
from core.timespan import Span
from gui.calendar.carrying import Carry, Copy, Grip, Lift, Move, Swap, TakeOff
from gui.calendar.choosing import Choosing
from gui.calendar.course import Course
from gui.calendar.edges import Edges
from gui.calendar.geometry import SNAP, Zone, snapped, zone_of
from gui.calendar.gestures import Aim, DrawNew, DropFromOutside, Gesture, ResizeBottom, ResizeTop
from gui.calendar.grid import TimeGrid
from gui.calendar.shown import Shown
from gui.document import Document

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)

OUT = 24
"""Pixels beside the grid from which on what is carried leaves the calendar."""


class Hand(QObject):
    """Follows the pointer over a TimeGrid."""

    opened = Signal(str)
    drawn = Signal(object)
    week_wished = Signal(int)

    def __init__(
        self, grid: TimeGrid, document: Document, now: Callable[[], Instant], choosing: Choosing
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._document = document
        self._choosing = choosing
        self.course = Course(grid, document, now)
        self.course.shown.connect(self._shown)
        self._pressed: QPoint | None = None
        self._taken: tuple[Shown, Zone] | None = None
        self._grip: Grip | None = None
        self._last = QPoint()
        self._rested: QPoint | None = None
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self.edges = Edges(grid, self)
        self.edges.week_wished.connect(self.week_wished)
        self._mouse: dict[QEvent.Type, Callable[[QMouseEvent], None]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double,
        }
        grid.viewport().installEventFilter(self)
        grid.verticalScrollBar().valueChanged.connect(self._moved_under)
        grid.geometry_changed.connect(self._moved_under)

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way."""
        return self.course.gesture is not None

    # From outside

    def carry_in(self, session: SessionId, at: QPoint) -> bool:
        """Carry a session over the window to a global position; returns whether a date is there."""
        if not self.busy:
            self._begin(DropFromOutside(self._document.state, session))
            self._last = self._local(at)
        if not isinstance(self.course.gesture, DropFromOutside):
            return False
        self._go(self._local(at))
        over = self._is_over_a_date()
        if not over:
            self.edges.stop()
        return over

    def lift(self, session: SessionId) -> None:
        """Pick a session up without a button: the keys step it, the pointer carries it."""
        if not self.busy and session in self._document.state.slots:
            self._rested = None
            self._begin(Lift(self._document.state, session))
            self.course.show()

    @property
    def span(self) -> Span | None:
        """Where what is carried would stand."""
        return self.course.gesture.span if self.course.gesture else None

    def stand(self, span: Span) -> None:
        """Have what was lifted stand here, in sight."""
        gesture = self.course.gesture
        if not isinstance(gesture, Lift) or not gesture.stand(span):
            return
        dates = self._grid.geometry_now
        wall = self._document.state.local(span.start)
        if dates.column_index(wall.date()) is None:
            self.week_wished.emit(1 if wall.date() > dates.dates[-1] else -1)
        self._grid.bring_minutes_into_view(wall.hour * 60 + wall.minute, span.minutes)
        self.course.show()

    def drop(self) -> None:
        """Let go of what is carried, where it is."""
        self._let_go()
        self.course.drop()

    def cancel(self) -> bool:
        """Forget the gesture; returns whether there was one."""
        self._let_go()
        return self.course.cancel() or self._choosing.end_band(False)

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the pointer's events of the grid's viewport."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            take = self._mouse.get(kind)
            if take is not None:
                take(event)
            return take is not None
        if kind == QEvent.Type.Leave:
            self._grid.set_hovered(None)
        elif kind == QEvent.Type.Hide:
            self.cancel()
        return False

    def key(self, event: QKeyEvent) -> None:
        """A modifier key goes down or up while something is carried."""
        down = event.type() == QEvent.Type.KeyPress
        held = {
            Qt.Key.Key_Alt: ALT,
            Qt.Key.Key_Shift: SHIFT,
            Qt.Key.Key_Control: CONTROL,
        }.get(Qt.Key(event.key()))
        if held is not None and self.busy:
            self._take_modifiers(self._modifiers | held if down else self._modifiers & ~held)
            self._aim_again()

    def _press(self, event: QMouseEvent) -> None:
        if isinstance(self.course.gesture, Lift) and event.button() == Qt.MouseButton.LeftButton:
            self.drop()
            return
        if self.busy:
            return
        self._grid.setFocus(Qt.FocusReason.MouseFocusReason)
        x, y = self._surface(event.position())
        shown = self._grid.shown.hit(x, y)
        session = shown.session if shown else None
        left = event.button() == Qt.MouseButton.LeftButton
        self._choosing.press(session, event.modifiers() if left else None)
        if left:
            self.course.prepare()
            self._pressed = self._last = event.position().toPoint()
            # Choosing may have laid the grid out anew: ask again for what is under the pointer.
            shown = self._grid.shown.hit(x, y)
            if session is not None and shown is not None:
                self._taken = shown, self._zone(shown, y)

    def _move(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not self.busy and self._pressed is not None and not self._choosing.in_band:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and event.buttons() & Qt.MouseButton.LeftButton:
                self._start(event.modifiers())
        if self._choosing.in_band:
            self._choosing.stretch(*self._surface(at))
        elif self.busy:
            self._take_modifiers(event.modifiers())
            if not self._rests(at):
                self._go(at)
        else:
            self._hover(event.position())

    def _rests(self, at: QPoint) -> bool:
        """Whether a session lifted by key is still the keys', the pointer not having gone far."""
        if not isinstance(self.course.gesture, Lift):
            return False
        if self._rested is None:
            self._rested = at
        return (at - self._rested).manhattanLength() < QApplication.startDragDistance()

    def _release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        held = self._pressed is not None
        self._pressed = self._taken = None
        if self._choosing.end_band(True):
            return
        if held and self.busy:
            self.drop()
            self._hover(event.position())
        elif held:
            self._choosing.click()

    def _double(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x, y = self._surface(event.position())
        shown, geometry = self._grid.shown.hit(x, y), self._grid.geometry_now
        if shown is not None and shown.session is not None:
            self.opened.emit(shown.session)
        elif shown is None and geometry.in_columns(x) and self._document.is_open:
            place = geometry.place_at(x, y)
            start = geometry.instant(place.date, snapped(place.minute - 7, SNAP), place.half)
            if start is not None:
                self.drawn.emit(start)

    # Gestures

    def _start(self, modifiers: Qt.KeyboardModifier) -> None:
        assert self._pressed is not None
        state, geometry = self._document, self._grid.geometry_now
        at = Aim(*self._surface(self._pressed))
        if self._taken is None:
            if modifiers & (SHIFT | CONTROL):
                self._choosing.begin_band(at.x, at.y)
            elif state.is_open and geometry.in_columns(at.x) and not self._is_taken(at):
                self._begin(DrawNew(geometry, at))
            return
        shown, zone = self._taken
        session = shown.session
        if session is None or session not in state.state.slots:
            return
        if zone is Zone.BODY:
            together = self._choosing.together(session)
            self._grip = Grip.at(state.state, session, geometry, at, together)
            self._begin(Move(self._grip))
        else:
            gesture = ResizeTop if zone is Zone.TOP else ResizeBottom
            self._begin(gesture(state.state, session))

    def _begin(self, gesture: Gesture) -> None:
        self.course.begin(gesture)
        self.edges.begin()
        self._grid.set_hovered(None)

    def _let_go(self) -> None:
        self._pressed = self._taken = self._grip = None
        self.edges.stop()
        self._grid.viewport().unsetCursor()

    def _take_modifiers(self, modifiers: Qt.KeyboardModifier) -> None:
        """Alt makes the steps finer, Shift leaves everything else where it is; Ctrl copies, and
        with Shift it swaps.
        """
        self._modifiers = modifiers
        self.course.fine = bool(modifiers & ALT)
        self.course.set_alone(bool(modifiers & SHIFT) and not modifiers & CONTROL)

    def _become_what_is_meant(self) -> None:
        """Turn what is carried into another gesture where keys or place ask for that."""
        grip, gesture = self._grip, self.course.gesture
        if grip is None or not isinstance(gesture, Carry):
            return
        wanted: type[Carry] = Move
        if self._is_out():
            wanted = TakeOff
        elif self._modifiers & CONTROL:
            wanted = Swap if self._modifiers & SHIFT else Copy
        if isinstance(gesture, wanted):
            return
        if wanted is Copy:
            self.course.begin(Copy(grip, SessionId(os.urandom(16).hex())))
        elif wanted is Swap:
            self.course.begin(Swap(grip, self._session_at))
        else:
            self.course.begin(TakeOff(grip) if wanted is TakeOff else Move(grip))
        self.course.show()

    def _go(self, to: QPoint) -> None:
        """The pointer carries something to here."""
        self.edges.went(self._last, to)
        self._last = to
        self._aim_again()
        if self._is_out():
            self.edges.stop()
        else:
            gesture = self.course.gesture
            self.edges.mind(to, not isinstance(gesture, ResizeTop | ResizeBottom | DrawNew))

    def _moved_under(self) -> None:
        """The grid has moved under the pointer; what keys carry stays at its time."""
        if isinstance(self.course.gesture, Lift):
            self.course.show()
        else:
            self._aim_again()

    def _aim_again(self) -> None:
        gesture = self.course.gesture
        if isinstance(gesture, DropFromOutside) and not self._is_over_a_date():
            self.course.leave()
            return
        self._become_what_is_meant()
        if not (isinstance(gesture, Lift) and not self._is_over_a_date()):
            self.course.aim(*self._surface(self._last))

    def _shown(self) -> None:
        gesture = self.course.gesture
        if isinstance(gesture, ResizeTop | ResizeBottom | DrawNew):
            self._point(Qt.CursorShape.SizeVerCursor)
        elif isinstance(gesture, Copy):
            self._point(Qt.CursorShape.DragCopyCursor)
        elif isinstance(gesture, Carry):
            allowed = gesture.edit is not None or gesture.span is not None
            cursor = Qt.CursorShape
            fits = allowed and self.course.allowed
            self._point(cursor.ClosedHandCursor if fits else cursor.ForbiddenCursor)

    # The pointer's place

    def _hover(self, position: QPointF) -> None:
        x, y = self._surface(position)
        shown = self._grid.shown.hit(x, y)
        if shown is None or shown.block.busy:
            self._grid.set_hovered(None)
            self._grid.viewport().unsetCursor()
            return
        self._grid.set_hovered(SessionId(shown.block.key))
        edge = self._zone(shown, y) is not Zone.BODY
        self._point(Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.ArrowCursor)

    def _session_at(self, aim: Aim) -> SessionId | None:
        shown = self._grid.shown.hit(aim.x, aim.y)
        return shown.session if shown else None

    def _is_taken(self, aim: Aim) -> bool:
        return self._grid.shown.hit(aim.x, aim.y) is not None

    def _zone(self, shown: Shown, y: float) -> Zone:
        return zone_of(shown.box, y, shown.block.piece.begins, shown.block.piece.ends)

    def _point(self, shape: Qt.CursorShape) -> None:
        viewport = self._grid.viewport()
        if viewport.cursor().shape() != shape:
            viewport.setCursor(QCursor(shape))

    def _surface(self, position: QPointF | QPoint) -> tuple[float, float]:
        return float(position.x()), float(position.y()) + self._grid.top

    def _is_over_a_date(self) -> bool:
        inside = self._grid.viewport().rect().contains(self._last)
        return inside and self._grid.geometry_now.in_columns(self._last.x())

    def _is_out(self) -> bool:
        """Whether the pointer is well beside the grid, over another part of the window or none."""
        return not -OUT <= self._last.x() < self._grid.width() + OUT

    def _local(self, at: QPoint) -> QPoint:
        return self._grid.viewport().mapFromGlobal(at)
