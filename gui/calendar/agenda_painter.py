"""How the agenda's rows look: dates as heads, sessions as lines with time, title and state."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from whenever import Instant

from core.model import SessionId
from gui import words
from gui.calendar import shapes
from gui.calendar.agenda_rows import Kind, Row, title_of
from gui.calendar.colors import colors_of
from gui.calendar.faces import Look, remarks
from gui.calendar.words import target_date
from gui.document import Document
from gui.links import in_words
from gui.theme import BODY, CAPTION, SMALL, Theme
from gui.words import date_with_year, duration, time_range

HEAD, LINE = 44, 34
"""Pixels at 100 % of a date's row and of any other."""

TIMES = 128
"""Pixels at 100 % that the times take."""

Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """Paints the rows of the agenda."""

    def __init__(
        self, document: Document, theme: Theme, now: Callable[[], Instant], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._now = now

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Dates stand apart from what was before them."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        head = row.kind in (Kind.DATE, Kind.WAITING)
        return QSize(200, self._theme.px(HEAD if head else LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft  # pyright: ignore[reportAttributeAccessIssue]
        pen = _Pen(painter, box, mirrored)
        if row.kind in (Kind.DATE, Kind.WAITING):
            self._head(pen, row, box)
            if option.state & QStyle.StateFlag.State_HasFocus:  # pyright: ignore[reportAttributeAccessIssue]
                self._ring(painter, box.adjusted(1, self._theme.px(14), -1, -2))
        else:
            state = option.state  # pyright: ignore[reportAttributeAccessIssue]
            self._ground(painter, row, box.adjusted(1, 2, -1, -2), state, mirrored)
            self._line(pen, row, box)
        painter.restore()

    def _head(self, pen: "_Pen", row: Row, box: QRectF) -> None:
        theme, state = self._theme, self._document.state
        today = state.local(self._now()).date()
        text = self.tr("Not on the calendar") if row.date is None else date_with_year(row.date)
        color = theme.color("accent" if row.date == today else "text")
        low = box.adjusted(0, theme.px(12), 0, 0)
        along = pen.write(low, theme.px(6), text, theme.font(BODY, bold=True), color)
        notes = [self.tr("today")] if row.date == today else []
        if row.date == state.run_up.target_date:
            notes.append(target_date())
        if row.minutes:
            notes.append(duration(row.minutes))
        muted = theme.color("muted")
        pen.write(low, along + theme.px(10), " · ".join(notes), theme.font(SMALL), muted)
        pen.painter.fillRect(
            QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("line")
        )

    def _ground(
        self, painter: QPainter, row: Row, box: QRectF, state: QStyle.StateFlag, mirrored: bool
    ) -> None:
        theme, radius = self._theme, self._theme.px(7)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint") if selected else theme.color("line", 0.4))
            painter.drawRoundedRect(box, radius, radius)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, box)
        bar = theme.px(3)
        x = box.right() - bar - 6 if mirrored else box.left() + 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors_of(row.look, theme).bar)
        painter.drawRoundedRect(QRectF(x, box.top() + 6, bar, box.height() - 12), 1.5, 1.5)

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRoundedRect(box, self._theme.px(7), self._theme.px(7))

    def _line(self, pen: "_Pen", row: Row, box: QRectF) -> None:
        theme, state = self._theme, self._document.state
        colors, indent = colors_of(row.look, theme), theme.px(18)
        muted = theme.color("muted")
        session = state.sessions.get(SessionId(row.key)) if row.kind is Kind.SESSION else None
        when = duration(session.minutes) if session else ""
        if row.span is not None:
            when = time_range(row.span, state.availability.zone)
        pen.write(box, indent, when, theme.font(SMALL), muted)
        indent += theme.px(TIMES)
        slot = state.slots.get(SessionId(row.key))
        if row.look is Look.DONE or (slot is not None and slot.pinned):
            side = float(theme.px(12))
            sign = pen.box(box, indent, side, side)
            if row.look is Look.DONE:
                shapes.tick(pen.painter, sign, colors.bar, theme.px(2))
            else:
                shapes.pin(pen.painter, sign, theme.color("on_tint"))
            indent += theme.px(18)
        font = theme.font(
            BODY, bold=session is not None and row.look in (Look.PLANNED, Look.RUNNING)
        )
        font.setStrikeOut(row.look is Look.SKIPPED)
        color = theme.color("text") if session and row.look is not Look.DONE else muted
        tail = self._tail(row, words.day_name(state.days[session.day]) if session else "")
        small = theme.font(CAPTION)
        room = QFontMetricsF(small).horizontalAdvance(tail) + theme.px(24)
        pen.write(box, indent, in_words(title_of(state, row)).text, font, color, room)
        tail_color = theme.color("missed") if row.look is Look.MISSED else muted
        pen.write_at_end(box, theme.px(12), tail, small, tail_color)

    def _tail(self, row: Row, day: str) -> str:
        remark = remarks().get(row.look, "")
        return " · ".join(filter(None, (remark, day)))


class _Pen:
    """Writes single lines from the side that reading starts at."""

    def __init__(self, painter: QPainter, room: QRectF, mirrored: bool) -> None:
        self.painter = painter
        self._room = room
        self._mirrored = mirrored

    def write(
        self, box: QRectF, indent: float, text: str, font: QFont, color: QColor, keep: float = 0
    ) -> float:
        """Write `text`, elided where less than `keep` would be left; returns where it ends."""
        metrics = QFontMetricsF(font)
        width = max(box.width() - indent - keep, 0.0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        wide = metrics.horizontalAdvance(shown)
        x = box.right() - indent - wide if self._mirrored else box.left() + indent
        self._draw(box, x, shown, font, color, metrics)
        return indent + wide

    def write_at_end(
        self, box: QRectF, indent: float, text: str, font: QFont, color: QColor
    ) -> None:
        """Write `text` at the other side."""
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(text)
        x = box.left() + indent if self._mirrored else box.right() - indent - wide
        self._draw(box, x, text, font, color, metrics)

    def box(self, box: QRectF, indent: float, width: float, height: float) -> QRectF:
        """A box of that size in the middle of the line's height."""
        x = box.right() - indent - width if self._mirrored else box.left() + indent
        return QRectF(x, box.center().y() - height / 2, width, height)

    def _draw(
        self, box: QRectF, x: float, text: str, font: QFont, color: QColor, metrics: QFontMetricsF
    ) -> None:
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        self.painter.setFont(font)
        self.painter.setPen(color)
        self.painter.drawText(QPointF(round(x), round(base)), text)
