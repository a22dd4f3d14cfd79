"""What every chart of ours can do: show a value under the pointer, be read by keys and aloud.

A subclass says what there is and where, and paints it; nothing here knows what the numbers mean.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, overload

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from gui.calendar.accessible import Part, Role, Voice
from gui.theme import SMALL, Theme
from gui.words import isolated


class Mark(NamedTuple):
    """One thing in a chart: its row of the table, as texts, and what is said of it aloud."""

    cells: tuple[str, ...]
    said: str


class Marks(Sequence[Mark]):
    """So many marks, each made when it is looked at: a thousand would hold the window up."""

    def __init__(self, count: int, make: Callable[[int], Mark]) -> None:
        self._count, self._make = count, make

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Mark: ...
    @overload
    def __getitem__(self, index: slice) -> list[Mark]: ...
    def __getitem__(self, index: int | slice) -> Mark | list[Mark]:
        places = range(self._count)[index]
        return self._make(places) if isinstance(places, int) else [*map(self._make, places)]


NO_MARKS = Marks(0, lambda place: Mark((), ""))


class Chart(QWidget):
    """A picture of `marks`. Arrow keys go from one to the next, and its value shows.

    `head` names the columns of the table that the chart is a picture of.
    """

    head: tuple[str, ...] = ()

    def __init__(self, theme: Theme, name: str, high: int) -> None:
        super().__init__()
        self.theme = theme
        self.marks: Sequence[Mark] = NO_MARKS
        self.current: int | None = None
        self._high = high
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.voice: Voice | None = Voice(self, Role.Chart, self._parts)
        self.voice.current = lambda: self.current
        theme.changed.connect(self._anew)

    # For the subclass

    def area(self, place: int) -> QRectF:
        """Where the mark is, to point at."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Paint the picture."""
        raise NotImplementedError

    def step(self, key: int) -> int:
        """How many marks on an arrow key goes; 0 for keys that go nowhere."""
        forward = -1 if self.is_mirrored else 1
        return {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward}.get(Qt.Key(key), 0)

    def take(self, marks: Sequence[Mark], summary: str) -> None:
        """Show these marks; `summary` says in a sentence what the picture shows."""
        self.marks = marks
        self.current = None if self.current is None or self.current >= len(marks) else self.current
        self.setAccessibleDescription(summary)
        if self.voice is not None:
            self.voice.changed()
        self.update()

    @property
    def is_mirrored(self) -> bool:
        """Whether the picture goes from right to left."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def room(self) -> QRectF:
        """All the room there is, less a margin for the focus."""
        margin = self.theme.px(3)
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    # What is chosen

    def choose(self, place: int | None) -> None:
        """Show the value of that mark; None shows none."""
        if place == self.current:
            return
        self.current = place
        self.update()
        if self.voice is not None and place is not None:
            self.voice.focus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        found = (k for k in range(len(self.marks)) if self.area(k).contains(at))
        self.choose(next(found, None))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self.choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.marks) - 1
        step = self.step(event.key())
        if last < 0:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Home:
            self.choose(0)
        elif event.key() == Qt.Key.Key_End:
            self.choose(last)
        elif step:
            at = self.current
            self.choose(0 if at is None else min(last, max(0, at + step)))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is None and self.marks and event.reason() in _BY_KEY:
            self.choose(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.choose(None)

    # Painting

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(self._high))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(220), self.theme.px(self._high))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
        if self.hasFocus():
            painter.setPen(QPen(self.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self.current is not None and self.current < len(self.marks):
            self._paint_value(painter, self.current)
        painter.end()

    def _paint_value(self, painter: QPainter, place: int) -> None:
        area, text, theme = self.area(place), self.marks[place].said, self.theme
        painter.setPen(QPen(theme.color("text"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(theme.font(SMALL))
        pad = theme.px(6)
        most, wrapped = QRect(0, 0, self.width() - 2 * pad, self.height()), _WRAPPED
        size = painter.fontMetrics().boundingRect(most, wrapped, isolated(text)).size()
        box = self._beside(area, QSizeF(size.width() + 2 * pad, size.height() + 2 * pad))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.color("background"))
        painter.drawText(box, wrapped, isolated(text))

    def _beside(self, area: QRectF, size: QSizeF) -> QRectF:
        """Room for a mark's value that leaves the mark to be seen: above it, below, or beside."""
        gap, box = self.theme.px(4), QRectF(area.topLeft(), size)
        box.moveCenter(area.center())
        if area.top() - gap >= size.height():
            box.moveBottom(area.top() - gap)
        elif area.bottom() + gap + size.height() <= self.height():
            box.moveTop(area.bottom() + gap)
        else:
            box.moveTop(area.top() + gap)
            right = area.right() + gap
            fits = right + size.width() <= self.width()
            box.moveLeft(right if fits else area.left() - gap - size.width())
        box.moveLeft(max(0.0, min(box.left(), self.width() - size.width())))
        return box

    def _anew(self) -> None:
        self.updateGeometry()
        self.update()

    # Screen readers

    def canvas(self) -> QWidget:
        """What the marks are painted on."""
        return self

    def _parts(self) -> list[Part]:
        return [self._part(place) for place in range(len(self.marks))]

    def _part(self, place: int) -> Part:
        marks = self.marks

        def state(state: QAccessible.State) -> None:
            state.focusable = True
            state.focused = self.hasFocus() and self.current == place

        def rect() -> QRect:
            return (
                self.area(place).toRect() if place < len(self.marks) else QRect(QPoint(), QSize())
            )

        return Part(place, Role.ListItem, lambda: marks[place].said, rect, state, {})


_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
