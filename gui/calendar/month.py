"""A month of dates: what stands on each, how full it is, and sessions dragged from date to date.

Here too wishes become edits through the document; what is shown follows its Changes.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from whenever import Date, Instant, Time

from core.changes import NOTHING, Changes
from core.errors import Refused
from core.model import SessionId
from core.timespan import Span
from core.wallclock import from_wall
from gui import words
from gui.calendar.chip import Chip
from gui.calendar.dates import Dates
from gui.calendar.faces import Faces, remarks
from gui.calendar.following import Following
from gui.calendar.gestures import CarryToDate
from gui.calendar.month_blocks import MonthBlocks, MonthGeometry
from gui.calendar.month_painter import GUTTER, NAMES, MonthPainter, Shows
from gui.calendar.ranges import Dated
from gui.document import Document
from gui.theme import Theme

WHEEL = 120
"""What one notch of a wheel is, in eighths of a degree."""


class MonthView(QWidget):
    """Six weeks. Drag a session to another date; it keeps its time of day.

    Keyboard: arrows choose, Alt and an arrow moves by a day or a week, Page Up and Page Down turn.
    """

    chosen = Signal(object)
    edit_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    create_wished = Signal(object, int)
    put = Signal(str, int)
    day_wished = Signal(object)
    turn_wished = Signal(int)

    def __init__(
        self,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._now = now
        self._shown_dates = Dated(Date(2000, 1, 3), 42)
        self._month = Date(2000, 1, 1)
        self._painter = MonthPainter(theme)
        self._faces = Faces(remarks())
        self.dates: Dates | None = None
        self._previewed: Changes = NOTHING
        self._geometry: MonthGeometry | None = None
        self._blocks: MonthBlocks | None = None
        self.selected: SessionId | None = None
        self._hovered: SessionId | None = None
        self._following = Following(document, now)
        self._gesture: CarryToDate | None = None
        self._changes = NOTHING
        self._pressed: tuple[QPoint, SessionId] | None = None
        self._turned = 0
        self._chip = Chip(theme, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        document.opened.connect(self._read)
        document.changed.connect(self._follow)
        theme.changed.connect(self._dress)
        self._read()

    # What is shown

    @property
    def geometry_now(self) -> MonthGeometry:
        """Dates and pixels at the present size."""
        if self._geometry is None:
            self._geometry = MonthGeometry(
                self._shown_dates.first,
                self.width(),
                self.height(),
                self._theme.px(NAMES),
                self._theme.px(GUTTER),
                self._theme.scale,
                self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            )
        return self._geometry

    @property
    def shown(self) -> MonthBlocks:
        """The blocks on the screen; while an edit is previewed, as it would leave them."""
        if self._blocks is None:
            dates = self.dates
            if dates is not None and self._previewed:
                dates = Dates(self._previewed.apply(self._document.state))
            self._blocks = MonthBlocks(dates, self.geometry_now, self._faces, self._now())
        return self._blocks

    def show_month(self, dates: Dated, month: Date) -> None:
        """Show these six weeks, `month` being a date of the month that they are for."""
        self._shown_dates, self._month = dates, month
        self._lay_out()
        name = self.tr("Month, {range}").format(range=words.date_range(dates.first, dates.last))
        self.setAccessibleName(name)

    def select(self, session: SessionId | None) -> None:
        """Choose a session."""
        if session != self.selected:
            self.selected = session
            self.update()

    def show_preview(self, changes: Changes) -> None:
        """Show what an edit would move before it is made; empty Changes end it."""
        if changes != self._previewed:
            self._previewed = changes
            self._blocks = None
            self.update()

    # A session dragged here from elsewhere in the window

    def drag_in(self, session: SessionId, at: QPoint) -> bool:
        """Carry a session to a global position; returns whether a date is there."""
        if session not in self._document.state.sessions:
            return False
        if self._gesture is None:
            self._begin(session)
        over = self._carry(self.mapFromGlobal(at))
        if over:
            self._chip.hide()
        else:
            self._chip.carry(self._document.state.sessions[session].title, at)
        return over

    def drag_in_drop(self) -> None:
        """Let go: the session stands on the date it was shown on, or nothing happens."""
        self._chip.hide()
        gesture, changes = self._gesture, self._changes
        self.drag_in_cancel()
        if gesture is None or not changes:
            return
        span = gesture.span
        assert span is not None
        self.chosen.emit(gesture.session)
        date = words.date_words(self._document.state.local(span.start).date())
        text = self.tr("Move {title} to {date}").format(title=gesture.title, date=date)
        if self._document.do(text, changes.apply):
            self.say(text)
            self.put.emit(gesture.session, len(changes.sessions() - {gesture.session}))

    def drag_in_cancel(self) -> None:
        """Forget what is carried."""
        self._chip.hide()
        self._gesture, self._changes, self._pressed = None, NOTHING, None
        self.show_preview(NOTHING)
        self.unsetCursor()

    def say(self, text: str) -> None:
        """Have a screen reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _begin(self, session: SessionId) -> None:
        self._following.forget()
        self._gesture = CarryToDate(self._document.state, session)
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _carry(self, at: QPoint) -> bool:
        gesture = self._gesture
        assert gesture is not None
        index = self.geometry_now.cell_at(at.x(), at.y())
        if gesture.carry(None if index is None else self.geometry_now.dates[index]):
            try:
                self._changes = self._following.changes(gesture, False)
            except Refused:
                self._changes = NOTHING
            self.show_preview(self._changes)
        return index is not None

    # Following

    def _read(self) -> None:
        self.drag_in_cancel()
        self.dates = Dates(self._document.state) if self._document.is_open else None
        self._dress()

    def _follow(self, changes: Changes) -> None:
        if self.dates is not None:
            self.dates.follow(self._document.state, changes)
            self.drag_in_cancel()
            self._blocks = None
            self.update()

    def _dress(self) -> None:
        self._painter.forget()
        self._lay_out()

    def _lay_out(self) -> None:
        self._geometry = self._blocks = None
        self.update()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the month."""
        painter = QPainter(self)
        moved = {SessionId(f.key) for f in self._previewed.fields if f.table == "slots"}
        shows = Shows(self._month, self._now(), self.selected, frozenset(moved), self.hasFocus())
        dpr = self.devicePixelRatioF()
        self._painter.paint(painter, self.geometry_now, self.shown, self.dates, shows, dpr)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, and take hold."""
        at = event.position().toPoint()
        shown = self.shown.hit(at.x(), at.y())
        session = shown.session if shown else None
        self.chosen.emit(session)
        self.select(session)
        if event.button() == Qt.MouseButton.LeftButton and session is not None:
            self._pressed = at, session

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what was taken hold of."""
        at = event.position().toPoint()
        if self._pressed is not None and self._gesture is None:
            far = (at - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()
            if far and self._pressed[1] in self._document.state.slots:
                self._begin(self._pressed[1])
        if self._gesture is not None:
            self._carry(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; on "2 more", show the day."""
        at = event.position().toPoint()
        if self._gesture is not None:
            self.drag_in_drop()
            return
        self._pressed = None
        index = self.geometry_now.cell_at(at.x(), at.y())
        if index is None or event.button() != Qt.MouseButton.LeftButton:
            return
        on_head = self._painter.date_box(self.geometry_now, index).holds(at.x(), at.y())
        below = at.y() >= self.geometry_now.line(index, self.geometry_now.lines - 1).y
        if on_head or (below and self.shown.hidden_in(index)):
            self.day_wished.emit(self.geometry_now.dates[index])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a session, or add one at the first study hour of a date."""
        at = event.position().toPoint()
        shown, index = self.shown.hit(at.x(), at.y()), self.geometry_now.cell_at(at.x(), at.y())
        if shown is not None and shown.session is not None:
            self.edit_wished.emit(shown.session)
        elif shown is None and index is not None and self._document.is_open:
            self.create_wished.emit(self._first_free(self.geometry_now.dates[index]), 60)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a session."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            pieces = self.shown.pieces_of(self.selected) if self.selected else []
            if pieces and self.selected:
                corner = QPoint(pieces[0].box.x, pieces[0].box.y + pieces[0].box.height)
                self.menu_wished.emit(self.selected, self.mapToGlobal(corner))
            return
        shown = self.shown.hit(event.pos().x(), event.pos().y())
        if shown is not None and shown.session is not None:
            self.chosen.emit(shown.session)
            self.menu_wished.emit(shown.session, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the months."""
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= WHEEL:
            self.turn_wished.emit(-1 if self._turned > 0 else 1)
            self._turned = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the months; Esc gives back what is carried."""
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self.drag_in_cancel()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn_wished.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say in full what a narrow cell cuts short."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            shown = self.shown.hit(event.pos().x(), event.pos().y())
            text = f"{shown.face.title}\n{shown.face.time}" if shown else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the reading direction and the language."""
        super().changeEvent(event)
        kind = event.type()
        if kind in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LocaleChange):
            self._faces = Faces(remarks())
            self._dress()

    def resizeEvent(self, event: object) -> None:
        """Lay out for the new size."""
        self._lay_out()

    def _first_free(self, date: Date) -> Instant:
        """The first study hour of a date after what already stands there."""
        state = self._document.state
        spans = state.availability.spans_on(date)
        morning = spans[0].start if spans else from_wall(date, Time(8), state.availability.zone)
        ends = [block.span.end for block in (self.dates.blocks_on(date) if self.dates else [])]
        last = max([morning, *ends])
        day = Span.lasting(morning, 16 * 60)
        return last if last < day.end else morning
