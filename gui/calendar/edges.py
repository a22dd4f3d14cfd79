"""The edges of the grid while something is carried: it scrolls up and down, and turns the week.

Both happen only the way the pointer has gone, so that taking hold of a block near an edge does
nothing by itself.
"""

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QTimer, Signal

from gui.calendar.grid import TimeGrid

SCROLL_ZONE, FASTEST = 50, 300.0
"""Pixels at the upper and lower edge in which a drag scrolls, and its pixels a second at most."""

SIDE_ZONE = 16
"""Pixels at the sides in which a drag turns the week."""

TURN_AFTER = 700
"""Milliseconds at a side before the week turns, and before it turns again."""


class Edges(QObject):
    """Watches where the pointer is on the viewport, between `begin` and `stop`."""

    week_wished = Signal(int)

    def __init__(self, grid: TimeGrid, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self._at = QPoint()
        self._gone: set[str] = set()
        self._turns = True
        self._owed = 0.0
        self._clock = QElapsedTimer()
        self._scrolling = QTimer(self, interval=16)
        self._scrolling.timeout.connect(self._scroll)
        self.turning = QTimer(self, interval=TURN_AFTER, singleShot=True)
        self.turning.timeout.connect(self._turn)

    @property
    def scrolls(self) -> bool:
        """Whether the grid is being scrolled."""
        return self._scrolling.isActive()

    def begin(self) -> None:
        """Something is carried from here on."""
        self._gone = set()

    def went(self, start: QPoint, end: QPoint) -> None:
        """The pointer has gone from `start` to `end`."""
        dx, dy = end.x() - start.x(), end.y() - start.y()
        if dx:
            self._gone.add("left" if dx < 0 else "right")
        if dy:
            self._gone.add("up" if dy < 0 else "down")

    def mind(self, at: QPoint, turns: bool) -> None:
        """The pointer is here; scroll, or get ready to turn the week if it `turns`."""
        self._at, self._turns = at, turns
        if self._speed() and not self._scrolling.isActive():
            self._owed = 0.0
            self._clock.start()
            self._scrolling.start()
        if self._side() == 0:
            self.turning.stop()
        elif not self.turning.isActive():
            self.turning.start()

    def stop(self) -> None:
        """Nothing is carried over the grid any more."""
        self._scrolling.stop()
        self.turning.stop()

    def _speed(self) -> float:
        """Pixels a second that the grid should scroll by now, down being positive."""
        y, height = self._at.y(), self._grid.viewport().height()
        zone = min(SCROLL_ZONE, height // 4)
        if "up" in self._gone and y < zone:
            return -FASTEST * min(1.0, (zone - y) / zone) ** 2
        if "down" in self._gone and y > height - zone:
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
        if not self._turns:
            return 0
        geometry, x = self._grid.geometry_now, self._at.x()
        left = 0 if geometry.mirrored else geometry.gutter
        right = geometry.width - (geometry.gutter if geometry.mirrored else 0)
        forward = -1 if geometry.mirrored else 1
        if x < left + SIDE_ZONE and "left" in self._gone:
            return -forward
        if x >= right - SIDE_ZONE and "right" in self._gone:
            return forward
        return 0

    def _turn(self) -> None:
        side = self._side()
        if side:
            self.week_wished.emit(side)
            self.turning.start()
