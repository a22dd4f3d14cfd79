"""The hours side by side: which dates, how high, what is chosen, and what has to be painted anew.

It neither edits nor follows the pointer: that is the hand's.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from whenever import Date, Instant

from core.changes import NOTHING, Changes
from core.model import SessionId
from core.timespan import Span
from gui.calendar.accessible import Voice
from gui.calendar.backdrop import SECOND
from gui.calendar.dates import Dates
from gui.calendar.faces import Faces
from gui.calendar.geometry import Box, Geometry
from gui.calendar.grid_painter import GridPainter, OnTop, areas_of, now_line_of
from gui.calendar.preview import NO_PREVIEW, Preview, Previews
from gui.calendar.shown import AIR, ShownBlocks
from gui.calendar.still import Still
from gui.theme import Theme

HOUR, LOWEST_HOUR, HIGHEST_HOUR = 52.0, 14.0, 240.0
"""Pixels of an hour at 100 %: at first, with rows of two hours, and with rows of ten minutes."""

SETTLED = 150
"""Milliseconds without a step after which zooming is over."""

GUTTER = 58
"""Pixels that the hours take beside the dates."""


class TimeGrid(QAbstractScrollArea):
    """The scrolling part of the calendar. Points named x and y are those of its whole surface."""

    geometry_changed = Signal()
    columns_changed = Signal()
    zoomed = Signal(float)

    def __init__(
        self, theme: Theme, now: Callable[[], Instant], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = now
        self._dates: Dates | None = None
        self._first, self._count = Date(2000, 1, 3), 7
        self._hour = HOUR
        self._fitted: tuple[float, float] | None = None
        self._faces = Faces({})
        self._painter = GridPainter(theme)
        self._zooming = QTimer(self, singleShot=True, interval=SETTLED)
        self._zooming.timeout.connect(self._settle)
        self._geometry: Geometry | None = None
        self._second_zone: str | None = None
        self._shown: ShownBlocks | None = None
        self._preview = NO_PREVIEW
        self._still = Still()
        self._selected: SessionId | None = None
        self._hovered: SessionId | None = None
        self._marked: frozenset[SessionId] = frozenset()
        self._band: Box | None = None
        self.voice: Voice | None = None
        self._moment = now()
        self._tabbed = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setViewport(QWidget())  # one of Qt's own has PySide first load every kind of widget
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)

    # What is shown

    @property
    def dates(self) -> Dates | None:
        """The plan by date, or None while no plan is open."""
        return self._dates

    @property
    def geometry_now(self) -> Geometry:
        """Time and pixels at the present size and range."""
        if self._geometry is None:
            zone = self._dates.state.availability.zone if self._dates else "UTC"
            self._geometry = Geometry(
                self._first,
                self._count,
                zone,
                self.viewport().width(),
                self.theme.px(GUTTER + (SECOND if self._second_zone else 0)),
                self._hour * self.theme.scale,
                self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            )
        return self._geometry

    @property
    def selected(self) -> SessionId | None:
        """The session with the ring."""
        return self._selected

    @property
    def top(self) -> int:
        """The height that the window's upper edge shows."""
        return self.verticalScrollBar().value()

    def show_plan(self, dates: Dates | None, faces: Faces) -> None:
        """Show another plan, or the same one in other words."""
        self._dates, self._faces = dates, faces
        self.reset()

    def set_range(self, first: Date, count: int) -> None:
        """Show `count` dates from `first` on."""
        self._first, self._count = first, count
        self.reset(keep_blocks=True)

    def set_second_zone(self, zone: str | None) -> None:
        """Show the hours of another time zone beside the plan's; None shows the plan's alone."""
        if zone != self._second_zone:
            self._second_zone = zone
            self.reset()

    @property
    def second_zone(self) -> str | None:
        """The time zone whose hours stand beside the plan's."""
        return self._second_zone

    @property
    def hour(self) -> float:
        """The height of an hour at 100 %."""
        return self._hour

    def set_hour(self, height: float, around: float = 0.0) -> None:
        """Make an hour `height` pixels high; what stands at `around` on the screen stays there."""
        self._fitted = None
        height = min(max(height, LOWEST_HOUR), HIGHEST_HOUR)
        if height == self._hour:
            return
        minute, shown = self.geometry_now.minute_at(self.top + around), self.shown
        self._hour = height
        self.reset(keep_blocks=True, shown=shown)
        self.verticalScrollBar().setValue(self.geometry_now.y_of(minute) - round(around))

    def zoom(self, factor: float, around: float) -> None:
        """Make the hours higher or lower round `around`, as the user asks for it."""
        self._painter.set_passing(True)
        self._zooming.start()
        self.set_hour(self._hour * factor, around)
        self.zoomed.emit(self._hour)

    def _settle(self) -> None:
        self._painter.set_passing(False)
        self.viewport().update()

    def fit(self, first: float, last: float) -> None:
        """Show these minutes of the day from the upper edge to the lower, now and when resized."""
        room = self.viewport().height() / self.theme.scale
        self.set_hour(min(room * 60 / (last - first), 1.5 * HOUR))
        self.verticalScrollBar().setValue(self.geometry_now.y_of(first))
        self._fitted = first, last

    def reset(self, keep_blocks: bool = False, shown: ShownBlocks | None = None) -> None:
        """Paint everything anew. `shown` was shown, where nothing but its height differs now."""
        if not keep_blocks:
            self._painter.forget()
        hour, top = self._geometry and self._geometry.hour, self.top
        self._geometry = self._shown = None
        self._preview = NO_PREVIEW
        self._still.forget()
        if shown is not None:
            self._shown = shown.at(self.geometry_now)
        else:
            self._moment = self._now()
        bar, height = self.verticalScrollBar(), self.geometry_now.height
        bar.setRange(0, max(0, height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.geometry_now.y_of(30))
        if hour and hour != self.geometry_now.hour:
            bar.setValue(round(top * self.geometry_now.hour / hour))
        self.viewport().update()
        self._tell()
        if shown is None:
            self.columns_changed.emit()
        self.geometry_changed.emit()

    def refresh(self, touched: Iterable[Date]) -> None:
        """Lay these dates out again and repaint what differs."""
        for area in self.shown.refresh(touched):
            self._repaint(area)
        self._tell()

    @property
    def shown(self) -> ShownBlocks:
        """The blocks of the range, where they stand now."""
        if self._shown is None:
            self._shown = ShownBlocks(self._dates, self.geometry_now, self._faces, self._moment)
        return self._shown

    # What is on top

    def set_selected(self, session: SessionId | None) -> None:
        """Put the ring around a session."""
        for each in (self._selected, session):
            self._repaint_session(each)
        self._selected = session

    @property
    def marked(self) -> frozenset[SessionId]:
        """The sessions chosen together; empty where one is chosen, or none."""
        return self._marked

    def set_marked(self, marked: frozenset[SessionId]) -> None:
        """Put a ring around several sessions."""
        before, self._marked = self._marked, marked
        for each in before ^ marked:
            self._repaint_session(each)

    def set_band(self, band: Box | None) -> None:
        """Show the band that marks what it meets; None takes it away."""
        for each in (self._band, band):
            if each is not None:
                self._repaint(each.grown(2))
        self._band = band

    def set_hovered(self, session: SessionId | None) -> None:
        """Lift the block under the pointer a little."""
        if session != self._hovered:
            for each in (self._hovered, session):
                self._repaint_session(each)
            self._hovered = session

    def show_preview(
        self,
        changes: Changes = NOTHING,
        held: SessionId | None = None,
        at: Span | None = None,
        leaves: bool = True,
    ) -> None:
        """Show what `changes` would move, with `held`, or a new session, in hand at `at`.

        Nothing ends it. `leaves` says whether what is held is gone from where it stood.
        """
        preview = NO_PREVIEW
        if self._dates is not None and (changes or held is not None or at is not None):
            makers = Previews(self._dates.state, self.geometry_now, self._faces, self._moment)
            preview = makers.of(changes, held, at, leaves)
        before, self._preview = self._preview, preview
        for session in before.moved ^ preview.moved:
            self._repaint_session(session)
        for ghost in set(before.ghosts) ^ set(preview.ghosts):
            self._uncover(ghost.area)
        if not preview.ghosts:
            self._still.forget()

    @property
    def preview(self) -> Preview:
        """What is shown of an edit that has not been made."""
        return self._preview

    def tick(self) -> None:
        """Time has passed: move the now line and what has begun or ended with it."""
        self._repaint_now()
        before, self._moment = self._moment, self._now()
        self._repaint_now()
        self.shown.moment = self._moment
        if self._dates is None:
            return
        dates = {self._dates.state.local(moment).date() for moment in (before, self._moment)}
        if len(dates) > 1:
            self.reset(keep_blocks=True)
        else:
            self.refresh(self.geometry_now.dates)

    def bring_into_view(self, session: SessionId) -> None:
        """Scroll so that the session's block is on the screen."""
        pieces = self.shown.pieces_of(session)
        if not pieces:
            return
        box, bar, room = pieces[0].box, self.verticalScrollBar(), self.viewport().height()
        if box.y < bar.value() or box.height > room - 2 * AIR:
            bar.setValue(box.y - 2 * AIR)
        elif box.y + box.height > bar.value() + room:
            bar.setValue(box.y + box.height - room + 2 * AIR)

    def bring_minutes_into_view(self, minute: int, minutes: int) -> None:
        """Scroll so that this time of the day is on the screen."""
        bar, y_of = self.verticalScrollBar(), self.geometry_now.y_of
        top, bottom = y_of(minute), y_of(minute + minutes)
        if top < bar.value():
            bar.setValue(top - 2 * AIR)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(min(bottom - self.viewport().height() + 2 * AIR, top - 2 * AIR))

    # For the keyboard and for screen readers

    by_dates = False

    @property
    def mirrored(self) -> bool:
        """Whether dates go from right to left."""
        return self.geometry_now.mirrored

    def canvas(self) -> QWidget:
        """What the blocks are painted on."""
        return self.viewport()

    def update_focus(self) -> None:
        """The keyboard came or went."""
        self._still.forget()
        self.viewport().update()
        if self.voice is not None:
            self.voice.focus()

    def _tell(self) -> None:
        """Screen readers look again."""
        if self.voice is not None:
            self.voice.changed()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the layers, only where something is to be painted."""
        on_top = OnTop(
            self._selected, self._hovered, self._marked, self._preview, self._band, self.hasFocus()
        )
        ratio, what = self.devicePixelRatioF(), (self._dates, self.geometry_now, self.shown, on_top)

        def paint_still(into: QPainter, region: QRegion) -> None:
            into.translate(0, -self.top)
            self._painter.paint_still(
                into, areas_of(region, self.top), *what, self._second_zone, ratio
            )

        with QPainter(self.viewport()) as painter:
            if self._preview.ghosts:
                room = self.viewport().size()
                self._still.paint(painter, event.region(), room, ratio, paint_still)
                painter.translate(0, -self.top)
            else:
                paint_still(painter, event.region())
            self._painter.paint_on_top(painter, areas_of(event.region(), self.top), *what, ratio)
            if self._tabbed and self._selected is None and self.hasFocus():
                around = self.viewport().rect().adjusted(1, 1, -1, -1).translated(0, self.top)
                self._painter.paint_ring(painter, around)

    def _repaint_now(self) -> None:
        line = now_line_of(self._dates, self.geometry_now, self._moment)
        if line is not None:
            self._repaint(line.area)

    def _repaint(self, area: Box) -> None:
        self._still.touch(self._uncover(area))

    def _uncover(self, area: Box) -> QRect:
        """Paint anew what is on top here; returns where that is on the screen."""
        rect = QRect(*area).translated(0, -self.top)
        self.viewport().update(rect)
        return rect

    def _repaint_session(self, session: SessionId | None) -> None:
        for shown in self.shown.pieces_of(session) if session else ():
            self._repaint(shown.area)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self.reset(keep_blocks=True)
        if self._fitted is not None:
            self.fit(*self._fitted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring around everything where the keyboard came here and nothing is chosen."""
        self._tabbed = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        super().focusInEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the pixels that are there and paint only what comes into view."""
        self._still.scroll(dy)
        self.viewport().scroll(0, dy)

    def sizeHint(self) -> QSize:
        """Room for a week from morning to evening."""
        return QSize(self.theme.px(900), self.theme.px(700))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the reading direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.reset()
