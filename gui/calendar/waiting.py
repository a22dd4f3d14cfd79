"""Arrows to the chosen session from those it waits for, laid over the grid and out of the way.

It is there only while there is an arrow to see, so that nothing else has to be painted twice.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.model import Rule
from gui.calendar.grid import TimeGrid
from gui.calendar.shown import Shown
from gui.document import Document
from gui.theme import Theme

BEND, HEAD = 28.0, 5.0
"""Pixels: how far an arrow leaves and arrives upright, and half the width of its head."""


class Waiting(QWidget):
    """The arrows of one grid. `refresh` follows the choice, the plan and the scrolling."""

    def __init__(self, grid: TimeGrid, document: Document, theme: Theme) -> None:
        super().__init__(grid.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._grid = grid
        self._document = document
        self._theme = theme
        grid.verticalScrollBar().valueChanged.connect(self.refresh)
        grid.geometry_changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show the arrows there are now."""
        self.setVisible(any(self.arrows()))
        if self.isVisible():
            # Scrolling takes the children of a viewport along.
            self.setGeometry(self._grid.viewport().rect())
            self.update()

    def arrows(self) -> Iterator[tuple[Shown, Shown]]:
        """The last block of each session that is waited for, and the first of the chosen one."""
        chosen = self._grid.selected
        if chosen is None or not self._document.is_open:
            return
        after = self._document.state.rules.get(chosen, Rule()).after
        blocks = self._grid.shown.pieces_of(chosen) if after else []
        for first in after:
            if blocks and (before := self._grid.shown.pieces_of(first)):
                yield before[-1], blocks[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each arrow from the end of the one to the beginning of the other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._grid.top)
        color = self._theme.color("accent", 0.7)
        for before, after in self.arrows():
            start = QPointF(
                before.box.x + before.box.width / 2, before.box.y + before.box.height - 3
            )
            end = QPointF(after.box.x + after.box.width / 2, after.box.y + 1)
            path = QPainterPath(start)
            path.cubicTo(start + QPointF(0, BEND), end - QPointF(0, BEND), end)
            painter.strokePath(path, QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            head = QPainterPath(end + QPointF(0, 2))
            head.lineTo(end + QPointF(-HEAD, -1.5 * HEAD))
            head.lineTo(end + QPointF(HEAD, -1.5 * HEAD))
            painter.fillPath(head, color)
            painter.setBrush(color)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(start, 3.5, 3.5)
        painter.end()
