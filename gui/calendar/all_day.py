"""The lane above the hours: readings to tick, whole days taken elsewhere, and the target date."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from core.model import BusyId, ReadingId
from gui.calendar import shapes, words
from gui.calendar.accessible import FOCUS, PRESS, TOGGLE, Part, Role, Voice
from gui.calendar.grid import TimeGrid
from gui.lines import Lines
from gui.links import InWords, Link, in_words, leads_of_row, offer_links, open_link, tip_of
from gui.theme import CAPTION, SMALL, Theme
from gui.words import long_date_without_year

ROW = 22
MOST_ROWS = 3
SIGN = 13
"""The side of a box or a flag."""


class Kind(Enum):
    """What an item of the lane is."""

    READING = "reading"
    BUSY = "busy"
    TARGET = "target"
    MORE = "more"


class Item(NamedTuple):
    """One line of the lane."""

    kind: Kind
    key: str
    text: str
    column: int
    row: int
    done: bool = False
    links: tuple[Link, ...] = ()


SIGNED = (Kind.READING, Kind.TARGET)
"""What has a sign before its words."""

USABLE = (Kind.READING, Kind.MORE)
"""What a click does something to."""

_ROLES = {
    Kind.READING: Role.CheckBox,
    Kind.BUSY: Role.StaticText,
    Kind.TARGET: Role.StaticText,
    Kind.MORE: Role.Button,
}


def _key(item: Item) -> tuple[Kind, str, int]:
    return item.kind, item.key, item.column


class AllDayLane(QWidget):
    """Grows with what it holds, up to three rows; the rest shows when "+2 more" is pressed.

    With the keyboard: the arrows go from item to item, the space bar ticks. A reading's links are
    opened by Ctrl and a click, or from its menu.
    """

    tick_wished = Signal(str, bool)

    def __init__(self, grid: TimeGrid, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = grid
        self._theme = theme
        self._items: list[Item] = []
        self._expanded = False
        self._current = 0
        self._hovered: Item | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("All day"))
        self.voice = Voice(self, Role.List, self._parts)
        self.voice.current = lambda: _key(self._items[self._current]) if self._items else None
        grid.columns_changed.connect(self._lay_out)
        self._lay_out()

    @property
    def items(self) -> list[Item]:
        """What the lane shows."""
        return self._items

    def refresh(self, anyway: bool = False) -> None:
        """Read anew what stands on the dates; repaint if that differs, or `anyway`."""
        items = [item for index in range(self._grid.geometry_now.count) for item in self._of(index)]
        if items == self._items and not anyway:
            return
        self._items = items
        self._current = min(self._current, max(len(self._items) - 1, 0))
        rows = max((item.row + 1 for item in self._items), default=1)
        self.setFixedHeight(rows * self._theme.px(ROW) + self._theme.px(8))
        self.update()
        self.voice.changed()

    def _lay_out(self) -> None:
        """The columns, the type or everything is different."""
        self.refresh(anyway=True)

    def box(self, item: Item) -> QRectF:
        """Where an item stands."""
        column, row = self._grid.geometry_now.column(item.column), self._theme.px(ROW)
        return QRectF(column.x + 3, self._theme.px(4) + item.row * row, column.width - 6, row)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(100, self.height())

    def _of(self, index: int) -> list[Item]:
        dates = self._grid.dates
        if dates is None:
            return []
        date, state = self._grid.geometry_now.dates[index], dates.state
        all_day = dates.all_day_on(date)
        rows: list[tuple[Kind, str, InWords, bool]] = []
        if date == state.run_up.target_date:
            rows.append((Kind.TARGET, "", in_words(words.target_date()), False))
        for key in all_day.busy:
            rows.append((Kind.BUSY, key, InWords(state.walls[BusyId(key)].title, ()), False))
        for reading in all_day.readings:
            shown = in_words(reading.title, leads_of_row(state, reading.id))
            rows.append((Kind.READING, reading.id, shown, reading.done))
        hidden = len(rows) - MOST_ROWS
        if hidden > 0 and not self._expanded:
            rows = [*rows[:MOST_ROWS], (Kind.MORE, "", in_words(words.more(hidden)), False)]
        elif hidden > 0:
            rows.append((Kind.MORE, "", in_words(self.tr("Show less")), False))
        return [
            Item(kind, key, shown.text, index, row, done, shown.links)
            for row, (kind, key, shown, done) in enumerate(rows)
        ]

    def at(self, x: float, y: float) -> Item | None:
        """The item under a point."""
        return next((item for item in self._items if self.box(item).contains(x, y)), None)

    # For screen readers

    def canvas(self) -> QWidget:
        """What the items are painted on."""
        return self

    def _parts(self) -> list[Part]:
        return [self._part(item) for item in self._items]

    def _part(self, item: Item) -> Part:
        ticks = item.kind is Kind.READING

        def state(of: QAccessible.State) -> None:
            of.focusable = True
            of.focused = self.hasFocus() and self._items[self._current] == item
            of.checkable, of.checked = ticks, item.done

        actions: dict[str, Callable[[], object]] = {FOCUS: lambda: self._take(item)}
        if item.kind in USABLE:
            actions[TOGGLE if ticks else PRESS] = lambda: self._use(item)
        date = long_date_without_year(self._grid.geometry_now.dates[item.column])
        return Part(
            _key(item),
            _ROLES[item.kind],
            lambda: f"{date}, {self._said(item)}",
            lambda: self.box(item).toRect(),
            state,
            actions,
        )

    def _said(self, item: Item) -> str:
        if item.kind is Kind.READING:
            said = InWords(item.text, item.links).spoken()
            return self.tr("reading, {title}").format(title=said)
        if item.kind is Kind.BUSY:
            return self.tr("busy, {title}").format(title=item.text)
        return item.text

    def _take(self, item: Item) -> None:
        self._current = self._items.index(item)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()
        self.voice.focus()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lane."""
        theme, geometry = self._theme, self._grid.geometry_now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(event.rect(), theme.color("background"))
        line = theme.color("line")
        for index in range(geometry.count):
            column = geometry.column(index)
            x = column.x + column.width - 1 if geometry.mirrored else column.x
            painter.fillRect(QRectF(x, 0, 1, self.height()), line)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), line)
        self._label(painter)
        for item in self._items:
            if self.box(item).intersects(QRectF(event.rect())):
                self._paint_item(painter, item)
        painter.end()

    def _label(self, painter: QPainter) -> None:
        theme, geometry = self._theme, self._grid.geometry_now
        font, text = theme.font(CAPTION), self.tr("all day")
        wide = QFontMetricsF(font).horizontalAdvance(text)
        x = geometry.gutter - theme.px(9) - wide
        if geometry.mirrored:
            x = geometry.width - geometry.gutter + theme.px(9)
        first = QRectF(x, theme.px(4), wide + 1, theme.px(ROW))
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_item(self, painter: QPainter, item: Item) -> None:
        theme, box = self._theme, self.box(item)
        inner = box.adjusted(0, 1, 0, -1)
        ground = None
        if item.kind is Kind.TARGET:
            ground = theme.color("text")
        elif item == self._hovered and item.kind is not Kind.BUSY:
            ground = theme.color("line", 0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        if ground is not None:
            painter.setBrush(ground)
            painter.drawRoundedRect(inner, theme.px(5), theme.px(5))
        if item.kind is Kind.BUSY:
            dpr = self.devicePixelRatioF()
            painter.setBrush(shapes.hatch(theme.color("hatch"), theme.color("busy"), dpr))
            painter.drawRoundedRect(inner, theme.px(5), theme.px(5))
        if self.hasFocus() and self._items and item == self._items[self._current]:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(inner.adjusted(1, 0, -1, 0), theme.px(5), theme.px(5))
        self._paint_text(painter, item, box)

    def _paint_text(self, painter: QPainter, item: Item, box: QRectF) -> None:
        theme, mirrored = self._theme, self._grid.geometry_now.mirrored
        side, pad = float(theme.px(SIGN)), theme.px(5)
        name = {Kind.TARGET: "background", Kind.READING: "muted" if item.done else "text"}
        color = theme.color(name.get(item.kind, "muted"))
        if item.kind in SIGNED:
            x = box.right() - pad - side if mirrored else box.left() + pad
            sign = QRectF(x, box.center().y() - side / 2, side, side)
            if item.kind is Kind.TARGET:
                shapes.flag(painter, sign.adjusted(1, 0.5, -1, -0.5), color)
            else:
                line, done = theme.color("muted"), theme.color("done")
                shapes.check_box(painter, sign, item.done, line, done, theme.color("background"))
        lines, corner = self._words(item)
        painter.setPen(color)
        lines.draw(painter, corner)

    def _words(self, item: Item) -> tuple[Lines, QPointF]:
        """The words of an item as they are set, and where."""
        theme, mirrored, box = self._theme, self._grid.geometry_now.mirrored, self.box(item)
        near = theme.px(5) + (theme.px(SIGN) + theme.px(6) if item.kind in SIGNED else 0)
        room = box.adjusted(3 if mirrored else near, 0, -near if mirrored else -3, 0)
        font = theme.font(SMALL, bold=item.kind is Kind.TARGET)
        parts = [(link.start, link.end) for link in item.links]
        lines = Lines(item.text, font, room.width(), at_right=mirrored, underlined=parts)
        return lines, QPointF(room.x(), room.center().y() - lines.height / 2)

    # Links

    @property
    def links_here(self) -> Sequence[Link]:
        """The links of the current item."""
        return self._items[self._current].links if self._items else ()

    def _link_under(self, event: QMouseEvent) -> Link | None:
        """The link that is meant where Ctrl is held over it."""
        item = self.at(event.position().x(), event.position().y())
        if item is None or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return None
        lines, corner = self._words(item)
        place = lines.place_at(event.position() - corner)
        return None if place is None else InWords(item.text, item.links).at(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer an item's links and its tick, at the pointer or, by key, at the item."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        current = self._items[self._current] if self._items else None
        item = current if by_key else self.at(event.pos().x(), event.pos().y())
        if item is None or item.kind not in USABLE:
            return
        menu = QMenu(self)
        offer_links(menu, item.links)
        ticks = self.tr("Not read yet") if item.done else self.tr("Read")
        menu.addAction(ticks if item.kind is Kind.READING else item.text, lambda: self._use(item))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        below = self.mapToGlobal(self.box(item).bottomLeft().toPoint())
        menu.popup(below if by_key else event.globalPos())

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click ticks a reading, or shows what is hidden; with Ctrl it opens a link."""
        if (link := self._link_under(event)) is not None:
            open_link(link.address)
            return
        item = self.at(event.position().x(), event.position().y())
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = self._items.index(item)
            self._use(item)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would do something to."""
        self._hover(self.at(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from item to item, space ticks."""
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._grid.geometry_now.mirrored:
            forward, back = back, forward
        if not self._items:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use(self._items[self._current])
        elif event.key() in (forward, Qt.Key.Key_Down, back, Qt.Key.Key_Up):
            step = 1 if event.key() in (forward, Qt.Key.Key_Down) else -1
            there = min(max(self._current + step, 0), len(self._items) - 1)
            self._take(self._items[there])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, and say where it is."""
        super().focusInEvent(event)
        self.update()
        self.voice.focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say in full what a narrow column cuts short."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            item = self.at(event.pos().x(), event.pos().y())
            said = "\n".join(filter(None, (item.text, tip_of(item.links)))) if item else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def _use(self, item: Item) -> None:
        if item.kind is Kind.READING:
            self.tick_wished.emit(ReadingId(item.key), not item.done)
        elif item.kind is Kind.MORE:
            self._expanded = not self._expanded
            self.refresh()

    def _hover(self, item: Item | None) -> None:
        if item != self._hovered:
            self._hovered = item
            usable = item is not None and item.kind in USABLE
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if usable else Qt.CursorShape.ArrowCursor
            )
            self.update()
