"""What the pointer asks of the grid besides gestures: a tool tip, a menu, another zoom."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip

from core.model import SessionId
from gui.calendar.choosing import Choosing
from gui.calendar.grid import TimeGrid

NOTCH = 1.12
"""How much one notch of the wheel makes the hours higher."""


class Asking(QObject):
    """Answers the events of a TimeGrid's viewport that are neither presses nor moves."""

    menu_wished = Signal(str, QPoint)

    def __init__(self, grid: TimeGrid, choosing: Choosing) -> None:
        super().__init__(grid)
        self._grid = grid
        self._choosing = choosing
        grid.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is ours."""
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
        return False

    def _tell(self, event: QHelpEvent) -> None:
        """Say in full what a small block cuts short."""
        shown = self._grid.shown.hit(*self._surface(event.pos()))
        text = f"{shown.face.title}\n{shown.face.time}" if shown else ""
        QToolTip.showText(event.globalPos(), text, self._grid)

    def _menu(self, event: QContextMenuEvent) -> None:
        shown = self._grid.shown.hit(*self._surface(event.pos()))
        if shown is not None and not shown.block.busy:
            self._choosing.for_menu(SessionId(shown.block.key))
            self.menu_wished.emit(shown.block.key, event.globalPos())

    def _zoom(self, event: QWheelEvent) -> bool:
        """Control and the wheel change the height of an hour; the wheel alone scrolls."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        notches = event.angleDelta().y() / 120
        self._grid.zoom(NOTCH**notches, event.position().y())
        return True

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        """Two fingers apart or together zoom as the wheel does."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._grid.zoom(1 + event.value(), event.position().y())
        return True

    def _surface(self, position: QPoint) -> tuple[float, float]:
        return float(position.x()), float(position.y()) + self._grid.top
