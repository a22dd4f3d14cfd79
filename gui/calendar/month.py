"""A month of dates: what stands on each, how full it is, and sessions dragged from date to date.

Here too wishes become edits through the document; what is shown follows its Changes.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
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
from core.model import SessionId
from core.timespan import Span
from core.wallclock import from_wall
from gui import words
from gui.calendar.accessible import Role, Voice
from gui.calendar.block_parts import key_of, parts_of
from gui.calendar.chip import Chip
from gui.calendar.committing import Committing
from gui.calendar.dates import Dates
from gui.calendar.faces import Faces, remarks
from gui.calendar.keyboard import Keyboard
from gui.calendar.keys import GridKeys
from gui.calendar.month_blocks import MonthBlocks, MonthGeometry
from gui.calendar.month_hand import MonthHand
from gui.calendar.month_heads import MonthHeads
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
    focus_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    create_wished = Signal(object, int)
    put = Signal(str, int)
    day_wished = Signal(object)
    date_menu_wished = Signal(object, QPoint)
    turn_wished = Signal(int)

    def __init__(
        self,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        keys: GridKeys,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._now = now
        self._shown_dates = Dated(Date(2000, 1, 3), 42)
        self._month = Date(2000, 1, 1)
        self._numbered = True
        self._painter = MonthPainter(theme)
        self._faces = Faces(remarks())
        self.dates: Dates | None = None
        self._previewed: Changes = NOTHING
        self._geometry: MonthGeometry | None = None
        self._blocks: MonthBlocks | None = None
        self.selected: SessionId | None = None
        self._pressed: tuple[QPoint, SessionId] | None = None
        self._turned = 0
        self.heads = MonthHeads(self, theme, now, self)
        self._chip = Chip(theme, self)
        self.voice = Voice(self, Role.List, lambda: parts_of(self, self))
        self.voice.current = lambda: key_of(self, self.selected)
        self._committing = Committing(document, self.voice, self)
        self.hand = MonthHand(self, document, now, self._committing)
        self._keyboard = Keyboard(self, self, self.hand, self, document, keys)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._connect()
        self._read()

    def _connect(self) -> None:
        keyboard, committing = self._keyboard, self._committing
        keyboard.opened.connect(self.edit_wished)
        keyboard.focus_wished.connect(self.focus_wished)
        keyboard.menu_wished.connect(self.menu_wished)
        keyboard.edited.connect(committing.do)
        keyboard.said.connect(self.voice.say)
        self.heads.day_wished.connect(self.day_wished)
        self.heads.menu_wished.connect(self.date_menu_wished)
        self.heads.turn_wished.connect(self.turn_wished)
        committing.put.connect(self.put)
        committing.chosen.connect(self._choose)
        self._document.opened.connect(self._read)
        self._document.changed.connect(self._follow)
        self._theme.changed.connect(self._dress)

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
                self._theme.px(GUTTER) if self._numbered else 0,
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

    def show_month(self, dates: Dated, month: Date, numbered: bool = True) -> None:
        """Show these six weeks, perhaps `numbered`; `month` is a date of the one they are for."""
        self._shown_dates, self._month, self._numbered = dates, month, numbered
        self._lay_out()
        name = self.tr("Month, {range}").format(range=words.date_range(dates.first, dates.last))
        self.setAccessibleName(name)

    def select(self, session: SessionId | None) -> None:
        """Choose a session."""
        if session != self.selected:
            self.selected = session
            self.voice.focus()
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
        self.hand.take(session)
        over = self.hand.carry(self.mapFromGlobal(at))
        if over:
            self._chip.hide()
        else:
            self._chip.carry(self._document.state.sessions[session].words, at)
        return over

    def drag_in_drop(self) -> None:
        """Let go: the session stands on the date it was shown on, or nothing happens."""
        self._chip.hide()
        self.hand.drop()

    def drag_in_cancel(self) -> None:
        """Forget what is carried."""
        self._chip.hide()
        self._pressed = None
        self.hand.cancel()
        self.unsetCursor()

    # For the keyboard and for screen readers

    by_dates = True
    top = 0

    @property
    def mirrored(self) -> bool:
        """Whether dates go from right to left."""
        return self.geometry_now.mirrored

    @property
    def marked(self) -> frozenset[SessionId]:
        """In a month one session is chosen at a time."""
        return frozenset()

    @property
    def all(self) -> tuple[SessionId, ...]:
        """Everything chosen."""
        return () if self.selected is None else (self.selected,)

    def lift(self, session: SessionId) -> None:
        """Pick a session up for the keys to carry."""
        self._keyboard.lift(session)

    def choose(self, session: SessionId | None) -> None:
        """Choose a session, or none."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(session)

    def extend(self, session: SessionId) -> None:
        """In a month one session is chosen at a time."""
        self._choose(session)

    def toggle(self, session: SessionId) -> None:
        """In a month one session is chosen at a time."""

    def edit(self, session: SessionId) -> None:
        """Open the session's dialog."""
        self.edit_wished.emit(session)

    def menu(self, session: SessionId) -> None:
        """Open the session's menu at its block."""
        self.choose(session)
        self._keyboard.show_menu()

    def bring_into_view(self, session: SessionId) -> None:
        """Turn to the month a session stands in."""
        span = self._document.state.span_of(session)
        if span is not None:
            self.show_date_of(self._document.state.local(span.start).date())

    def show_date_of(self, date: Date) -> None:
        """Turn until a date is among those shown."""
        if self.geometry_now.index_of(date) is None:
            self.turn_wished.emit(1 if date > self._shown_dates.last else -1)

    def canvas(self) -> QWidget:
        """What the blocks are painted on."""
        return self

    def update_focus(self) -> None:
        """The keyboard came or went."""
        self.update()
        self.voice.focus()

    def _choose(self, session: SessionId | None) -> None:
        self.select(session)
        self.chosen.emit(session)

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
            self.voice.changed()
            self.update()

    def _dress(self) -> None:
        self._painter.forget()
        self._lay_out()

    def _lay_out(self) -> None:
        self._geometry = self._blocks = None
        self.voice.changed()
        self.heads.voice.changed()
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
        if self._pressed is not None and not self.hand.busy:
            far = (at - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()
            if far and self._pressed[1] in self._document.state.slots:
                self.hand.take(self._pressed[1])
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.hand.busy:
            self.hand.carry(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; on "2 more", show the day."""
        at = event.position().toPoint()
        self._pressed = None
        if self.hand.busy:
            self.unsetCursor()
            self.hand.drop()
            return
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
        """The menu of a session, else of the date."""
        x, y = event.pos().toTuple()
        shown, index = self.shown.hit(x, y), self.geometry_now.cell_at(x, y)
        if shown is not None and shown.session is not None:
            self.chosen.emit(shown.session)
            self.menu_wished.emit(shown.session, event.globalPos())
        elif shown is None and index is not None and self.dates is not None:
            self.date_menu_wished.emit(self.geometry_now.dates[index], event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the months."""
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= WHEEL:
            self.turn_wished.emit(-1 if self._turned > 0 else 1)
            self._turned = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the months."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
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
        self.heads.setGeometry(self.rect())
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
