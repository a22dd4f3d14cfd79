"""The rows on the screen: choosing, opening, ticking, editing and dragging with mouse and keyboard.

A session dragged out of here stays a matter of the window: this says where the pointer is, and
whoever can take the session shows it there.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QTreeView, QWidget

from core.model import SessionId
from core.notes import of_day, of_session
from gui.links import Link, open_link
from gui.outline.dragging import Reorder
from gui.outline.field import Delegate, Left, Part
from gui.outline.key import Key, Kind
from gui.outline.keyboard import Keyboard
from gui.outline.rows import Index, Rows
from gui.theme import Theme
from gui.translation import translate


class Tree(QTreeView):
    """The outline's list. Its signals are those of Outline."""

    session_selected = Signal(str)
    edit_wished = Signal(str)
    note_wished = Signal(object)
    menu_wished = Signal(str, QPoint)
    row_menu_wished = Signal(object, QPoint)
    drag_moved = Signal(str, QPoint)
    drag_dropped = Signal(str, QPoint)
    drag_cancelled = Signal()
    deleted = Signal()

    def __init__(self, rows: Rows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._theme = theme
        self._pressed: Key | None = None
        self._pressed_at = QPoint()
        self._drag: Reorder | None = None
        self._is_outside = False
        self._following = False
        self.setModel(rows)
        self._painter = Delegate(rows, theme, self)
        self._painter.left.connect(self._left_field)
        self.keyboard = Keyboard(self, rows)
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
        self.setAccessibleName(translate("OutlineTree", "Outline of the plan"))

    # Choosing

    def follow(self, session: SessionId | None) -> None:
        """Choose a session because it was chosen elsewhere; says nothing, takes no focus."""
        if session is None:
            self.clearSelection()
            return
        key = Key(Kind.SESSION, session)
        if not self._rows.index_of(key).isValid() or self._stands_at(session):
            return
        self._following = True
        self.choose(key)
        self._following = False

    def choose(self, key: Key) -> None:
        """Make the row the current one, and bring it into view."""
        index = self._rows.index_of(key)
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def reload(self) -> None:
        """Take all rows afresh; what is open stays open, the chosen row stays chosen."""
        chosen = self.current
        ways_in = self._rows.keys_with_rows_below()
        is_open = [key for key in ways_in if self.isExpanded(self._rows.index_of(key))]
        top = self.verticalScrollBar().value()
        self._rows.reload()
        for key in is_open:
            self.expand(self._rows.index_of(key))
        if chosen is not None:
            self._following = True
            self.setCurrentIndex(self._rows.index_of(chosen))
            self._following = False
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(top)

    def open_day(self, key: Key) -> None:
        """Open a day and bring it into view."""
        index = self._rows.index_of(key)
        self.expand(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which session was chosen here; a topic chooses its session."""
        super().currentChanged(current, previous)
        key = self._key(current)
        if key is not None and key.kind in (Kind.SESSION, Kind.TOPIC) and not self._following:
            self.session_selected.emit(key.id)

    @property
    def current(self) -> Key | None:
        """The row that keys are meant for."""
        return self._key(self.currentIndex())

    # Editing where the words stand

    def tell_deleted(self) -> None:
        """Say that something was deleted by hand."""
        self.deleted.emit()

    def wish_edit(self, session: str) -> None:
        """Ask for all of a session to be edited."""
        self.edit_wished.emit(session)

    def wish_note(self, key: Key) -> None:
        """Ask for the note of the row's session, else of its day."""
        if key.kind in (Kind.SESSION, Kind.TOPIC):
            self.note_wished.emit(of_session(SessionId(key.id)))
        else:
            self.note_wished.emit(of_day(self._rows.day_of(key)))

    def edit_words(self, key: Key, run: str | None = None) -> None:
        """Begin an edit of the row's words, undone in one with the edits of the same `run`."""
        self._begin(key, Part.WORDS, run)

    def edit_length(self, key: Key) -> None:
        """Begin an edit of a session's length."""
        self._begin(key, Part.LENGTH, None)

    def _begin(self, key: Key, part: Part, run: str | None) -> None:
        self.choose(key)
        self._painter.part, self._painter.run = part, run
        self.edit(self._rows.index_of(key))

    def _left_field(self, key: Key, part: Part, how: Left) -> None:
        """Enter after a new row makes the next one; Tab goes on to the length."""
        run, self._painter.run = self._painter.run, None
        if how is not Left.ELSEWHERE:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if how is Left.TAB and key.kind is Kind.SESSION:
            self.edit_length(key) if part is Part.WORDS else self.edit_words(key)
        elif how is Left.ENTER and run is not None:
            self.keyboard.add(key.kind, key)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something to a row from being shortcuts of the window."""
        if event.type() is QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if self.current is not None and self.keyboard.knows(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means to the current row; Esc calls a drag off."""
        self._painter.keyboard = True
        key = self.current
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._cancel_drag()
        elif key is None or not self.keyboard.answers(event, key):
            super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where it came by keyboard."""
        self._painter.keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed, for what may become a drag."""
        self._painter.keyboard = False
        if self._link_under(event) is not None:
            self._pressed = None
            return
        self._pressed = self._key(self.indexAt(event.position().toPoint()))
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the pressed row once the pointer has gone far enough."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            over = self._link_under(event)
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._drag is None and far and self._pressed is not None:
            self._drag = Reorder(self._rows, self._theme, self, self._pressed)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._drag is not None:
            self._follow_drag(self._drag, at)

    def _follow_drag(self, drag: Reorder, at: QPoint) -> None:
        """Show where the row would land here, or say where a session is outside."""
        if self.viewport().rect().contains(at):
            if self._is_outside:
                self.drag_cancelled.emit()
            self._is_outside = False
            drag.move(at)
            return
        drag.leave()
        if drag.key.kind is Kind.SESSION:
            self._is_outside = True
            self.drag_moved.emit(drag.key.id, self.viewport().mapToGlobal(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what is dragged; else open, tick or edit what is under it."""
        key, self._pressed = self._pressed, None
        at = event.position().toPoint()
        if self._drag is not None:
            self._drop(self._end_drag(), event.globalPosition().toPoint())
            return
        if key is None and (link := self._link_under(event)) is not None:
            open_link(link.address)
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(at)
        left = event.button() is Qt.MouseButton.LeftButton
        if left and key is not None and self._key(index) == key:
            self._click(key, index, at)

    def _link_under(self, event: QMouseEvent) -> Link | None:
        """The link that is meant where Ctrl is held over it."""
        index = self.indexAt(event.position().toPoint())
        key = self._key(index)
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier or key is None:
            return None
        return self._painter.link_at(key, self.visualRect(index).toRectF(), event.position())

    @property
    def links_here(self) -> Sequence[Link]:
        """The links of the current row."""
        return self._rows.links(self.current) if self.current is not None else ()

    def _click(self, key: Key, index: QModelIndex, at: QPoint) -> None:
        row, spot = self.visualRect(index).toRectF(), at.toPointF()
        box = self._painter.check_box(key, row).adjusted(-6, -6, 6, 6)
        if key.kind is Kind.DAY:
            self.toggle(key)
        elif key.has_box and box.contains(spot):
            self._rows.changing.tick(key, not self._rows.is_done(key))
        elif key.kind is Kind.SESSION and self._painter.length_rect(row).contains(spot):
            self.edit_length(key)
        elif key.kind is Kind.SESSION and self._painter.chevron_rect(row).contains(spot):
            self.toggle(key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the edit of a session; edit the words of what has none of its own."""
        self._pressed = None
        key = self._key(self.indexAt(event.position().toPoint()))
        if event.button() is not Qt.MouseButton.LeftButton or key is None:
            return
        if key.kind is Kind.SESSION:
            self.edit_wished.emit(key.id)
        elif key.kind is not Kind.DAY:
            self.edit_words(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, at the pointer or, by key, at the row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        key = self._key(index)
        row = self.visualRect(index)
        at = row.bottomLeft() + QPoint(row.width() // 4, 0) if by_key else event.pos()
        where = self.viewport().mapToGlobal(at)
        if key is not None and key.kind is Kind.SESSION:
            self.menu_wished.emit(key.id, where)
        else:
            self.row_menu_wished.emit(key, where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the titles anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the line where a dragged one would land."""
        super().paintEvent(event)
        if self._drag is not None:
            painter = QPainter(self.viewport())
            self._drag.paint(painter)
            painter.end()

    # Dragging

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A drag without the focus could not be called off, so it ends."""
        if self._drag is not None:
            self._cancel_drag()
        super().focusOutEvent(event)

    def _drop(self, drag: Reorder, at: QPoint) -> None:
        if self._is_outside:
            self._is_outside = False
            self.drag_dropped.emit(drag.key.id, at)
        else:
            self.choose(drag.drop())
        drag.deleteLater()

    def _cancel_drag(self) -> None:
        self._end_drag().deleteLater()
        self._pressed = None
        self._is_outside = False
        self.drag_cancelled.emit()

    def _end_drag(self) -> Reorder:
        drag, self._drag = self._drag, None
        self.viewport().unsetCursor()
        self.viewport().update()
        assert drag is not None
        drag.leave() if drag.landing is None else None
        return drag

    # Rows

    def toggle(self, key: Key) -> None:
        """Open what is closed, close what is open."""
        index = self._rows.index_of(key)
        self.setExpanded(index, not self.isExpanded(index))

    def _stands_at(self, session: SessionId) -> bool:
        """Whether the session, or a topic of it, is chosen already."""
        key = self.current
        chosen = self.selectionModel().isSelected(self.currentIndex())
        return key is not None and key.id == session and chosen

    def _key(self, index: Index) -> Key | None:
        return self._rows.key(index) if index.isValid() else None


_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
