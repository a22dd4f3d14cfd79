"""The pointer on the grid: turns presses and moves into gestures and gestures into one edit each.

What the document says of the edit is none of its business.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip
from whenever import Instant

from core.changes import NOTHING, Changes
from core.errors import Refused
from core.model import SessionId
from gui.calendar.edges import Edges
from gui.calendar.following import Following
from gui.calendar.geometry import Zone, snapped, zone_of
from gui.calendar.gestures import Aim, DropFromOutside, Gesture, Move, ResizeBottom, ResizeTop
from gui.calendar.grid import TimeGrid
from gui.calendar.shown import Shown
from gui.document import Document

REST = 30
"""Milliseconds that the pointer stays over one place before what gives way to it is worked out."""


class Hand(QObject):
    """Follows the pointer over a TimeGrid.

    `released` gives a gesture that is over, where it stood last, and the changes it then showed.
    """

    released = Signal(object, object, object)
    chosen = Signal(object)
    opened = Signal(str)
    drawn = Signal(object)
    week_wished = Signal(int)
    menu_wished = Signal(str, QPoint)

    def __init__(self, grid: TimeGrid, document: Document, now: Callable[[], Instant]) -> None:
        super().__init__(grid)
        self._grid = grid
        self._document = document
        self._following = Following(document, now)
        self._shown = NOTHING
        self._pressed: QPoint | None = None
        self._taken: tuple[Shown, Zone] | None = None
        self._gesture: Gesture | None = None
        self._last = QPoint()
        self._fine = False
        self._alone = False
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(lambda: self._show(whole=True))
        self.edges = Edges(grid, self)
        self.edges.week_wished.connect(self.week_wished)
        self._mouse: dict[QEvent.Type, Callable[[QMouseEvent], None]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double,
        }
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
        self.edges.went(self._last, self._local(at))
        self._last = self._local(at)
        over = self._is_over_a_date()
        if over:
            self.edges.mind(self._last, not isinstance(self._gesture, ResizeTop | ResizeBottom))
        else:
            self.edges.stop()
        self._aim_again()
        return over

    def drop(self) -> None:
        """Let go of what is carried, where it is."""
        if self._gesture is not None:
            self._show(whole=True)
        gesture, shown = self._gesture, self._shown
        if gesture is None:
            return
        span = gesture.span
        gesture.cancel()
        self._end()
        self.released.emit(gesture, span, shown)

    def cancel(self) -> bool:
        """Forget the gesture; returns whether there was one."""
        gesture = self._gesture
        self._pressed = self._taken = None
        if gesture is None:
            return False
        gesture.cancel()
        self._end()
        return True

    def follow(self, changes: Changes) -> None:
        """The document has changed: give back what is carried if that changed, else carry on."""
        if self._gesture is not None and self._gesture.session in changes.sessions():
            self.cancel()
        else:
            self._following.forget()
            self._show()

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the pointer's events of the grid's viewport."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            take = self._mouse.get(kind)
            if take is not None:
                take(event)
            return take is not None
        if isinstance(event, QContextMenuEvent):
            self._menu(event)
            return True
        if isinstance(event, QHelpEvent):
            self._tell(event)
            return True
        if isinstance(event, QWheelEvent):
            return self._zoom(event)
        if isinstance(event, QNativeGestureEvent):
            return self._pinch(event)
        if kind == QEvent.Type.Leave:
            self._grid.set_hovered(None)
        elif kind == QEvent.Type.Hide:
            self.cancel()
        return False

    def _tell(self, event: QHelpEvent) -> None:
        """Say in full what a small block cuts short."""
        shown = self._grid.shown.hit(*self._surface(event.pos()))
        text = f"{shown.face.title}\n{shown.face.time}" if shown else ""
        QToolTip.showText(event.globalPos(), text, self._grid)

    def _menu(self, event: QContextMenuEvent) -> None:
        shown = self._grid.shown.hit(*self._surface(event.pos()))
        if shown is not None and not shown.block.busy:
            self.chosen.emit(SessionId(shown.block.key))
            self.menu_wished.emit(shown.block.key, event.globalPos())

    def _zoom(self, event: QWheelEvent) -> bool:
        """Control and the wheel change the height of an hour; the wheel alone scrolls."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        notches = event.angleDelta().y() / 120
        self._grid.zoom(1.12**notches, event.position().y())
        return True

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        """Two fingers apart or together zoom as the wheel does."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._grid.zoom(1 + event.value(), event.position().y())
        return True

    def key(self, event: QKeyEvent) -> None:
        """A key goes down or up while something is carried.

        The Alt key makes the steps finer, the Shift key leaves everything else where it is.
        """
        down = event.type() == QEvent.Type.KeyPress
        if event.key() == Qt.Key.Key_Alt:
            self._fine = down
            self._aim_again()
        elif event.key() == Qt.Key.Key_Shift:
            self._alone = down
            self._show()

    def _press(self, event: QMouseEvent) -> None:
        if self.busy:
            return
        self._grid.setFocus(Qt.FocusReason.MouseFocusReason)
        x, y = self._surface(event.position())
        shown = self._grid.shown.hit(x, y)
        session = None if shown is None or shown.block.busy else SessionId(shown.block.key)
        self.chosen.emit(session)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._last = self._pressed
            # Choosing may have laid the grid out anew: ask again for what is under the pointer.
            shown = self._grid.shown.hit(x, y)
            if session is not None and shown is not None:
                self._taken = shown, self._zone(shown, y)

    def _move(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._take_modifiers(event.modifiers())
        if self._gesture is None and self._pressed is not None and self._taken is not None:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and event.buttons() & Qt.MouseButton.LeftButton:
                self._start()
        if self._gesture is None:
            self._hover(event.position())
            return
        self.edges.went(self._last, at)
        self._last = at
        self._aim_again()
        self.edges.mind(self._last, not isinstance(self._gesture, ResizeTop | ResizeBottom))

    def _take_modifiers(self, modifiers: Qt.KeyboardModifier) -> None:
        self._fine = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        alone = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if alone != self._alone:
            self._alone = alone
            self._show()

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
        shown, geometry = self._grid.shown.hit(x, y), self._grid.geometry_now
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
        self._following.forget()
        self.edges.begin()
        self._grid.set_hovered(None)
        if at is not None:
            self._last = self._local(at)

    def _end(self) -> None:
        self._gesture = None
        self._resting.stop()
        self._shown = NOTHING
        self._pressed = self._taken = None
        self.edges.stop()
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

    def _show(self, whole: bool = False) -> None:
        """Preview what the gesture proposes: at once what is carried, and what gives way to it once
        that is known, the pointer rests, or `whole` asks for it.
        """
        gesture = self._gesture
        if gesture is None:
            return
        changes, span = NOTHING, gesture.span
        alone = self._alone or not (whole or self._following.is_known(gesture, False))
        if alone and not self._alone:
            self._resting.start()
        try:
            changes = self._following.changes(gesture, alone)
        except Refused:
            span = None
        self._shown = changes
        self._grid.show_preview(changes, gesture.session, span)
        if isinstance(gesture, Move):
            allowed = span is not None
            self._point(
                Qt.CursorShape.ClosedHandCursor if allowed else Qt.CursorShape.ForbiddenCursor
            )

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
