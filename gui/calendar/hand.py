"""The pointer on the grid: turns presses and moves into gestures and gestures into one edit each.

It scrolls the grid at its upper and lower edge and turns the week at the sides while something is
carried. What the document says of the edit is none of its business.
"""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from core.changes import NOTHING
from core.errors import Refused
from core.model import SessionId
from gui.calendar.geometry import Zone, snapped, zone_of
from gui.calendar.gestures import Aim, DropFromOutside, Gesture, Move, ResizeBottom, ResizeTop
from gui.calendar.grid import Shown, TimeGrid
from gui.document import Document

SCROLL_ZONE, FASTEST = 50, 300.0
"""Pixels at the upper and lower edge in which a drag scrolls, and its pixels a second at most."""

SIDE_ZONE = 16
"""Pixels at the sides in which a drag turns the week."""

TURN_AFTER = 700
"""Milliseconds at a side before the week turns."""


class Hand(QObject):
    """Follows the pointer over a TimeGrid. `released` gives a gesture to commit."""

    released = Signal(object)
    chosen = Signal(object)
    opened = Signal(str)
    drawn = Signal(object)
    week_wished = Signal(int)

    def __init__(self, grid: TimeGrid, document: Document) -> None:
        super().__init__(grid)
        self._grid = grid
        self._document = document
        self._pressed: QPoint | None = None
        self._taken: tuple[Shown, Zone] | None = None
        self._gesture: Gesture | None = None
        self._last = QPoint()
        self._fine = False
        self._went: set[str] = set()
        self._scrolling = QTimer(self, interval=16)
        self._scrolling.timeout.connect(self._scroll)
        self._clock = QElapsedTimer()
        self._owed = 0.0
        self.turning = QTimer(self, interval=TURN_AFTER, singleShot=True)
        self.turning.timeout.connect(self._turn)
        grid.viewport().installEventFilter(self)
        grid.verticalScrollBar().valueChanged.connect(self._aim_again)
        grid.geometry_changed.connect(self._aim_again)

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way."""
        return self._gesture is not None

    # From outside

    def carry_in(self, session: SessionId, at: QPoint) -> bool:
        """Carry a session over the window to a global position; returns whether a date is there."""
        if self._gesture is None:
            self._begin(DropFromOutside(self._document.state, session), at)
        gesture = self._gesture
        if not isinstance(gesture, DropFromOutside):
            return False
        self._note_direction(self._local(at))
        over = self._is_over_a_date()
        if over:
            self._mind_edges()
        else:
            self._stop_timers()
        self._aim_again()
        return over

    def drop(self) -> None:
        """Let go of what is carried, where it is."""
        gesture = self._gesture
        if gesture is None:
            return
        self._end()
        self.released.emit(gesture)

    def cancel(self) -> bool:
        """Forget the gesture; returns whether there was one."""
        gesture = self._gesture
        self._pressed = self._taken = None
        if gesture is None:
            return False
        gesture.cancel()
        self._end()
        return True

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the pointer's events of the grid's viewport."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            if kind == QEvent.Type.MouseButtonPress:
                self._press(event)
            elif kind == QEvent.Type.MouseMove:
                self._move(event)
            elif kind == QEvent.Type.MouseButtonRelease:
                self._release(event)
            elif kind == QEvent.Type.MouseButtonDblClick:
                self._double(event)
            else:
                return False
            return True
        if kind == QEvent.Type.Leave:
            self._grid.set_hovered(None)
        elif kind == QEvent.Type.Hide:
            self.cancel()
        return False

    def key(self, event: QKeyEvent) -> None:
        """A key goes down or up while something is carried: the Alt key makes the steps finer."""
        if event.key() == Qt.Key.Key_Alt:
            self._fine = event.type() == QEvent.Type.KeyPress
            self._aim_again()

    def _press(self, event: QMouseEvent) -> None:
        if self.busy:
            return
        self._grid.setFocus(Qt.FocusReason.MouseFocusReason)
        x, y = self._surface(event.position())
        shown = self._grid.hit(x, y)
        session = None if shown is None or shown.block.busy else SessionId(shown.block.key)
        self.chosen.emit(session)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._last = self._pressed
            # Choosing may have laid the grid out anew: ask again for what is under the pointer.
            shown = self._grid.hit(x, y)
            if session is not None and shown is not None:
                self._taken = shown, self._zone(shown, y)

    def _move(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._fine = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._gesture is None and self._pressed is not None and self._taken is not None:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and event.buttons() & Qt.MouseButton.LeftButton:
                self._start()
        if self._gesture is None:
            self._hover(event.position())
            return
        self._note_direction(at)
        self._aim_again()
        self._mind_edges()

    def _release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = self._taken = None
        if self._gesture is not None:
            self.drop()
            self._hover(event.position())

    def _double(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x, y = self._surface(event.position())
        shown, geometry = self._grid.hit(x, y), self._grid.geometry_now
        if shown is not None and not shown.block.busy:
            self.opened.emit(shown.block.key)
        elif shown is None and geometry.in_columns(x) and self._document.is_open:
            place = geometry.place_at(x, y)
            start = geometry.instant(place.date, snapped(place.minute - 7, 15), place.half)
            if start is not None:
                self.drawn.emit(start)

    # Gestures

    def _start(self) -> None:
        assert self._pressed is not None
        assert self._taken is not None
        shown, zone = self._taken
        state, session = self._document.state, SessionId(shown.block.key)
        if session not in state.slots:
            return
        if zone is Zone.BODY:
            at = Aim(*self._surface(self._pressed))
            self._begin(Move(state, session, self._grid.geometry_now, at), None)
            self._point(Qt.CursorShape.ClosedHandCursor)
        else:
            gesture = ResizeTop if zone is Zone.TOP else ResizeBottom
            self._begin(gesture(state, session), None)
            self._point(Qt.CursorShape.SizeVerCursor)

    def _begin(self, gesture: Gesture, at: QPoint | None) -> None:
        self._gesture = gesture
        self._went = set()
        self._grid.set_hovered(None)
        if at is not None:
            self._last = self._local(at)

    def _end(self) -> None:
        self._gesture = None
        self._pressed = self._taken = None
        self._stop_timers()
        self._grid.show_preview()
        self._grid.viewport().unsetCursor()

    def _aim_again(self) -> None:
        gesture = self._gesture
        if gesture is None:
            return
        if isinstance(gesture, DropFromOutside) and not self._is_over_a_date():
            gesture.cancel()
            self._show()
            return
        aim = Aim(*self._surface(self._last), self._fine)
        if gesture.move(self._grid.geometry_now, aim) or not self._grid.preview.moved:
            self._show()

    def _show(self) -> None:
        """Preview what the gesture proposes."""
        gesture = self._gesture
        if gesture is None:
            return
        changes, span, edit = NOTHING, gesture.span, gesture.edit
        if edit is not None:
            try:
                changes = self._document.preview(edit)
            except Refused:
                span = None
        self._grid.show_preview(changes, gesture.session, span)
        if isinstance(gesture, Move):
            allowed = span is not None
            self._point(
                Qt.CursorShape.ClosedHandCursor if allowed else Qt.CursorShape.ForbiddenCursor
            )

    # The pointer's place

    def _hover(self, position: QPointF) -> None:
        x, y = self._surface(position)
        shown = self._grid.hit(x, y)
        if shown is None or shown.block.busy:
            self._grid.set_hovered(None)
            self._grid.viewport().unsetCursor()
            return
        self._grid.set_hovered(SessionId(shown.block.key))
        edge = self._zone(shown, y) is not Zone.BODY
        self._point(Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.ArrowCursor)

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

    def _local(self, at: QPoint) -> QPoint:
        return self._grid.viewport().mapFromGlobal(at)

    def _note_direction(self, at: QPoint) -> None:
        dx, dy = at.x() - self._last.x(), at.y() - self._last.y()
        self._went |= {name for name, there in (
            ("left", dx < 0), ("right", dx > 0), ("up", dy < 0), ("down", dy > 0)
        ) if there}  # fmt: skip
        self._last = at

    # The edges

    def _mind_edges(self) -> None:
        if self._speed() and not self._scrolling.isActive():
            self._owed = 0.0
            self._clock.start()
            self._scrolling.start()
        if self._side() == 0:
            self.turning.stop()
        elif not self.turning.isActive():
            self.turning.start()

    def _stop_timers(self) -> None:
        self._scrolling.stop()
        self.turning.stop()

    def _speed(self) -> float:
        """Pixels a second that the grid should scroll by now, down being positive."""
        y, height = self._last.y(), self._grid.viewport().height()
        zone = min(SCROLL_ZONE, height // 4)
        if "up" in self._went and y < zone:
            return -FASTEST * min(1.0, (zone - y) / zone) ** 2
        if "down" in self._went and y > height - zone:
            return FASTEST * min(1.0, (y - height + zone) / zone) ** 2
        return 0.0

    def _scroll(self) -> None:
        speed = self._speed()
        if not speed:
            self._scrolling.stop()
            return
        self._owed += speed * self._clock.restart() / 1000
        whole = int(self._owed)
        self._owed -= whole
        bar = self._grid.verticalScrollBar()
        bar.setValue(bar.value() + whole)

    def _side(self) -> int:
        """Which week the pointer asks for: -1, 0 or 1."""
        geometry = self._grid.geometry_now
        if isinstance(self._gesture, ResizeTop | ResizeBottom):
            return 0
        x = self._last.x()
        left = geometry.gutter if not geometry.mirrored else 0
        right = geometry.width - (geometry.gutter if geometry.mirrored else 0)
        forward = -1 if geometry.mirrored else 1
        if x < left + SIDE_ZONE and "left" in self._went:
            return -forward
        if x >= right - SIDE_ZONE and "right" in self._went:
            return forward
        return 0

    def _turn(self) -> None:
        side = self._side()
        if side and self.busy:
            self.week_wished.emit(side)
            self.turning.start()
