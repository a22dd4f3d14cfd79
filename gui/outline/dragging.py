"""Dragging a row to another place of the plan: where it would land, the line that shows it.

A gesture knows what is dragged and where the pointer is; only its drop asks for an edit. Whether
a session is dragged out of the outline instead is the tree's business.
"""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPoint, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QTreeView

from gui.outline.key import Key, Kind
from gui.outline.rows import Rows
from gui.theme import Theme

EDGE = 28
"""Pixels at the list's top and foot where a drag scrolls it."""
EVERY = 30
"""Milliseconds between the steps of scrolling."""


@dataclass(frozen=True, slots=True)
class Landing:
    """Where the dragged row would stand: under which row, at which place, and the line's height."""

    above: Key | None
    place: int
    y: int


class Reorder(QObject):
    """The drag of one row within the tree."""

    def __init__(self, rows: Rows, theme: Theme, tree: QTreeView, key: Key) -> None:
        super().__init__(tree)
        self._rows = rows
        self._theme = theme
        self._tree = tree
        self.key = key
        self.landing: Landing | None = None
        self._at = QPoint()
        self._scrolling = QTimer(self, interval=EVERY)
        self._scrolling.timeout.connect(self._scroll)

    def move(self, at: QPoint) -> None:
        """The pointer is at that point of the viewport."""
        self._at = at
        self.landing = self._landing(at)
        near = min(at.y(), self._tree.viewport().height() - at.y()) < EDGE
        if near != self._scrolling.isActive():
            self._scrolling.start() if near else self._scrolling.stop()
        self._tree.viewport().update()

    def leave(self) -> None:
        """The pointer is no longer over the tree."""
        self.landing = None
        self._scrolling.stop()
        self._tree.viewport().update()

    def drop(self) -> Key:
        """Put the row where it would land; returns the row as it is then."""
        self._scrolling.stop()
        landing, key, changing = self.landing, self.key, self._rows.changing
        if landing is None:
            return key
        if key.kind is Kind.DAY:
            changing.put_day(key, landing.place)
        elif key.kind is Kind.TOPIC:
            return changing.put_topic(key, landing.place)
        elif landing.above is not None:
            changing.put(key, landing.above.id, landing.place)
        return key

    def paint(self, painter: QPainter) -> None:
        """Draw the line between two rows where the dragged one would land."""
        if self.landing is None:
            return
        inset = self._theme.px(16)
        painter.setPen(QPen(self._theme.color("accent"), self._theme.px(2)))
        y = self.landing.y
        painter.drawLine(inset, y, self._tree.viewport().width() - inset, y)

    def _scroll(self) -> None:
        up = self._at.y() < self._tree.viewport().height() / 2
        bar = self._tree.verticalScrollBar()
        bar.setValue(bar.value() + (-1 if up else 1) * self._theme.px(8))
        self.move(self._at)

    def _landing(self, at: QPoint) -> Landing | None:
        index = self._tree.indexAt(at)
        if not index.isValid():
            return self._at_the_end()
        rect, over = self._tree.visualRect(index), self._rows.key(index)
        below = at.y() > rect.center().y()
        y = rect.bottom() if below else rect.top()
        if self.key.kind is Kind.DAY:
            return self._between_days(index)
        if self.key.kind is Kind.TOPIC:
            return self._between_topics(index, below, y)
        if over.kind is Kind.TOPIC:  # a session lands beside sessions: below all topics of this one
            index = index.parent()
            below, y = True, self._foot(index)
        if over.kind is Kind.DAY:
            return self._beside_day(index, below, y)
        return self._land(index.parent(), index.row() + below, y)

    def _beside_day(self, day: QModelIndex, below: bool, y: int) -> Landing | None:
        if below or day.row() == 0:
            place = 0 if self._tree.isExpanded(day) else self._rows.rowCount(day)
            return self._land(day, place, self._tree.visualRect(day).bottom())
        before = self._rows.index(day.row() - 1, 0)
        return self._land(before, self._rows.rowCount(before), y)

    def _land(self, above: QModelIndex, place: int, y: int) -> Landing:
        """Places are counted without the dragged row itself."""
        own = self._rows.index_of(self.key)
        if own.parent() == above and own.row() < place:
            place -= 1
        return Landing(self._rows.key(above) if above.isValid() else None, place, y)

    def _between_days(self, index: QModelIndex) -> Landing:
        day = index
        while day.parent().isValid():
            day = day.parent()
        top, foot = self._tree.visualRect(day).top(), self._foot(day)
        below = self._at.y() > (top + foot) / 2
        return self._land(QModelIndex(), day.row() + below, foot if below else top)

    def _between_topics(self, index: QModelIndex, below: bool, y: int) -> Landing | None:
        session = self._rows.index_of(Key(Kind.SESSION, self.key.id))
        if index == session:
            return self._land(session, 0, self._tree.visualRect(session).bottom())
        return self._land(session, index.row() + below, y) if index.parent() == session else None

    def _at_the_end(self) -> Landing | None:
        last = self._rows.index(self._rows.rowCount() - 1, 0)
        if not last.isValid() or self.key.kind is Kind.TOPIC:
            return None
        if self.key.kind is Kind.DAY:
            return self._land(QModelIndex(), self._rows.rowCount(), self._foot(last))
        return self._land(last, self._rows.rowCount(last), self._foot(last))

    def _foot(self, index: QModelIndex) -> int:
        """The lower edge of a row with all that is open below it."""
        while self._tree.isExpanded(index) and (count := self._rows.rowCount(index)):
            index = self._rows.index(count - 1, 0, index)
        return self._tree.visualRect(index).bottom()
