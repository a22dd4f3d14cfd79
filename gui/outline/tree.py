"""The rows on the screen: choosing, opening, ticking and dragging them with mouse and keyboard.

A session dragged out of here stays a matter of the window: this says where the pointer is, and
whoever can take the session shows it there.
"""

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QTreeView, QWidget

from core.model import SessionId
from gui.outline.painting import RowPainter
from gui.outline.rows import Index, Key, Kind, Rows
from gui.theme import Theme


class Tree(QTreeView):
    """The outline's list. Its signals are those of Outline."""

    session_selected = Signal(str)
    edit_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    drag_moved = Signal(str, QPoint)
    drag_dropped = Signal(str, QPoint)
    drag_cancelled = Signal()

    def __init__(self, rows: Rows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._pressed: Key | None = None
        self._pressed_at = QPoint()
        self._dragged: SessionId | None = None
        self._following = False
        self.setModel(rows)
        self._painter = RowPainter(rows, theme, self)
        self.setItemDelegate(self._painter)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName("Outline of the plan")

    # Choosing

    def follow(self, session: SessionId | None) -> None:
        """Choose a session because it was chosen elsewhere; says nothing, takes no focus."""
        if session is None:
            self.clearSelection()
            return
        index = self._rows.index_of(Key(Kind.SESSION, session))
        if not index.isValid() or self.selectionModel().isSelected(index):
            return
        self._following = True
        self.expand(index.parent())
        self.setCurrentIndex(index)
        self._following = False
        self.scrollTo(index)

    def reload(self) -> None:
        """Take all rows afresh; open days stay open, the chosen row stays chosen."""
        chosen = self._current()
        is_open = [key for key in self._keys_of_days() if self.isExpanded(self._rows.index_of(key))]
        self._rows.reload()
        for key in is_open:
            self.expand(self._rows.index_of(key))
        if chosen is not None:
            self._following = True
            self.setCurrentIndex(self._rows.index_of(chosen))
            self._following = False

    def open_day(self, key: Key) -> None:
        """Open a day and bring it into view."""
        index = self._rows.index_of(key)
        self.expand(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which session was chosen here."""
        super().currentChanged(current, previous)
        key = self._key(current)
        if key is not None and key.kind is Kind.SESSION and not self._following:
            self.session_selected.emit(key.id)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, open, edit; Esc calls a drag off."""
        self._painter.keyboard = True
        key = self._current()
        if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._cancel_drag()
        elif key is None or not self._answers(event.key(), key):
            super().keyPressEvent(event)
        self.viewport().update()

    def _answers(self, pressed: int, key: Key) -> bool:
        """Whether the key means something to the current row; then it is done."""
        if key.kind is Kind.READING and pressed == Qt.Key.Key_Space:
            self._rows.tick(key, not self._rows.reading(key).done)
        elif key.kind is Kind.DAY and pressed in (*_ENTER, Qt.Key.Key_Space):
            self._toggle(self.currentIndex())
        elif key.kind is Kind.SESSION and pressed in _ENTER:
            self.edit_wished.emit(key.id)
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where it came by keyboard."""
        self._painter.keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed, for what may become a drag."""
        self._painter.keyboard = False
        self._pressed = self._key(self.indexAt(event.position().toPoint()))
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the pressed session once the pointer has gone far enough."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        key, at = self._pressed, event.position().toPoint()
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged is None and far and key is not None and key.kind is Kind.SESSION:
            self._dragged = SessionId(key.id)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is not None:
            self.drag_moved.emit(self._dragged, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what is dragged; else open the day or tick the box under it."""
        key, self._pressed = self._pressed, None
        if self._dragged is not None:
            dragged = self._end_drag()
            self.drag_dropped.emit(dragged, event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() is not Qt.MouseButton.LeftButton or key is None:
            return
        if self._key(index) != key:
            return
        if key.kind is Kind.DAY:
            self._toggle(index)
        elif key.kind is Kind.READING and self._on_box(index, at):
            self._rows.tick(key, not self._rows.reading(key).done)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the edit of a session."""
        self._pressed = None
        key = self._key(self.indexAt(event.position().toPoint()))
        left = event.button() is Qt.MouseButton.LeftButton
        if left and key is not None and key.kind is Kind.SESSION:
            self.edit_wished.emit(key.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, at the pointer or, by key, at the row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        key = self._key(index)
        if key is None or key.kind is not Kind.SESSION:
            return
        row = self.visualRect(index)
        at = row.bottomLeft() + QPoint(row.width() // 4, 0) if by_key else event.pos()
        self.menu_wished.emit(key.id, self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the titles anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    # Dragging

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A drag without the focus could not be called off, so it ends."""
        if self._dragged is not None:
            self._cancel_drag()
        super().focusOutEvent(event)

    def _cancel_drag(self) -> None:
        self._end_drag()
        self._pressed = None
        self.drag_cancelled.emit()

    def _end_drag(self) -> SessionId:
        dragged, self._dragged = self._dragged, None
        self.viewport().unsetCursor()
        assert dragged is not None
        return dragged

    # Rows

    def _toggle(self, index: QModelIndex) -> None:
        self.setExpanded(index, not self.isExpanded(index))

    def _on_box(self, index: QModelIndex, at: QPoint) -> bool:
        box = self._painter.check_box(QRectF(self.visualRect(index)))
        return box.adjusted(-6, -6, 6, 6).contains(at)

    def _current(self) -> Key | None:
        return self._key(self.currentIndex())

    def _key(self, index: Index) -> Key | None:
        return self._rows.key(index) if index.isValid() else None

    def _keys_of_days(self) -> list[Key]:
        return [self._rows.key(self._rows.index(row, 0)) for row in range(self._rows.rowCount())]


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
