"""How a row of the outline looks: its text, its state as a form, its length in hours.

Where a row's words and its length stand is known here alone; the field that edits them asks.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from core.model import Session, SessionState
from gui import words
from gui.boxes import paint_check, paint_note
from gui.lines import Lines
from gui.links import Link
from gui.outline.key import Key, Kind
from gui.outline.rows import Index, Rows
from gui.theme import BODY, CAPTION, SMALL, Theme

GUTTER = 16
"""Between the pane's edge and a row's ground: where a day's chevron stands."""
PAD = 4
DOT = 18
"""From a row's ground to the middle of its state dot."""
TEXT = 30
"""From a row's ground to a session's title."""
DEEPER = 16
"""How much further in a topic stands than its session."""
LENGTH = 62
"""Room for a length, from a row's right end."""
NOTE = 15
"""Room for the sign of a day's note, before its hours."""
RADIUS = 7


class RowPainter(QStyledItemDelegate):
    """Paints the rows. `keyboard` says whether the current row shows that it has the focus."""

    def __init__(self, rows: Rows, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._rows = rows
        self._theme = theme
        self._view = view
        self.keyboard = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the row has lines."""
        key, width = self._rows.key(index), self._view.viewport().width()
        if key.kind is Kind.DAY:
            return QSize(width, self._px(32))
        lines = self._title(key, width)
        return QSize(width, round(lines.height) + self._px(12 if key.kind is Kind.SESSION else 8))

    def check_box(self, key: Key, row: QRectF) -> QRectF:
        """Where the box of a reading's or a topic's row is."""
        side = self._px(12)
        middle = QPointF(row.left() + self._px(GUTTER + DOT) + self._inset(key), row.center().y())
        return self._mirrored(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), row)

    def title_rect(self, key: Key, row: QRectF) -> QRectF:
        """Where the row's words are edited: a day's theme, else its title."""
        left = self._title_left(key, row) - self._px(7)
        if key.kind is Kind.DAY:
            name = Lines(
                words.day_name(self._rows.day(key)), self._theme.font(BODY, bold=True), row.width()
            )
            left = row.left() + self._px(GUTTER + PAD) + name.width
        right = row.right() - self._right_gutter
        if key.kind is Kind.SESSION:
            right -= self._px(LENGTH - 8)
        return self._mirrored(QRectF(left, row.top(), right - left, row.height()), row)

    def length_rect(self, row: QRectF) -> QRectF:
        """Where a session's length stands, and is edited."""
        right = row.right() - self._right_gutter
        width = self._px(LENGTH)
        return self._mirrored(QRectF(right - width, row.top(), width, row.height()), row)

    def chevron_rect(self, row: QRectF) -> QRectF:
        """Where a row is opened and closed."""
        side = self._px(24)
        left = row.left() + self._px(GUTTER - 6) - side / 2
        return self._mirrored(QRectF(left, row.top(), side, row.height()), row)

    def link_at(self, key: Key, row: QRectF, spot: QPointF) -> Link | None:
        """The link in a row's words under a point."""
        shown = self._rows.shown(key) if key.kind is not Kind.DAY else None
        if shown is None or not shown.links:
            return None
        title = self._title(key, row.width())
        is_session = key.kind is Kind.SESSION
        top = row.top() + self._px(6) if is_session else row.center().y() - title.height / 2
        box = QRectF(self._title_left(key, row), top, title.room, title.height)
        place = title.place_at(spot - self._mirrored(box, row).topLeft())
        return None if place is None else shown.at(place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        key, rect = self._rows.key(index), QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        chosen = self._view.selectionModel().isSelected(index) and key.kind is not Kind.DAY
        current = self._view.currentIndex() == index
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, chosen, hover, current)
        if key.kind is Kind.DAY:
            self._paint_day(painter, key, rect, self._view.isExpanded(index), hover or current)
        elif key.kind is Kind.SESSION:
            if (hover or current) and self._rows.session(key).topics:
                self._paint_chevron(painter, rect, self._view.isExpanded(index))
            self._paint_session(painter, key, rect, chosen)
        else:
            self._paint_boxed(painter, key, rect)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, chosen: bool, hover: bool, current: bool
    ) -> None:
        ground = self._mirrored(rect.adjusted(self._px(GUTTER), 1, -self._right_gutter, -1), rect)
        radius = self._px(RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hover:
            color = self._color("accent_tint") if chosen else self._theme.color("text", 0.05)
            painter.setBrush(color)
            painter.drawRoundedRect(ground, radius, radius)
        if current and self.keyboard and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._color("accent"), 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_day(
        self, painter: QPainter, key: Key, rect: QRectF, is_open: bool, chevron: bool
    ) -> None:
        day, sum_ = self._rows.day(key), self._rows.sum(key)
        if chevron:
            self._paint_chevron(painter, rect, is_open)
        left = rect.left() + self._px(GUTTER + PAD)
        edge = rect.right() - self._right_gutter - self._px(PAD)
        right = self._paint_right(
            painter, rect, edge, f"{words.hours(sum_.done)}/{words.hours(sum_.all)}", "muted"
        )
        if self._rows.has_note(key):
            right -= self._px(NOTE)
            sign = self._mirrored(QRectF(right, rect.top(), self._px(8), rect.height()), rect)
            paint_note(painter, sign.left(), sign.center().y(), self._theme)
        name = self._lines(words.day_name(day), self._theme.font(BODY, bold=True), right - left)
        painter.setPen(self._color("accent" if key == self._rows.today else "text"))
        self._write(painter, name, rect, left, rect.center().y() - name.height / 2)
        gap = QFontMetricsF(self._theme.font(BODY)).horizontalAdvance(" ")
        left += name.width + gap
        theme = self._lines(day.theme, self._theme.font(BODY), right - left - self._px(8))
        painter.setPen(self._color("muted"))
        if right - left > self._px(24):
            self._write(painter, theme, rect, left, rect.center().y() - theme.height / 2)

    def _paint_chevron(self, painter: QPainter, rect: QRectF, is_open: bool) -> None:
        middle = self.chevron_rect(rect).center()
        reach, ahead = self._px(3), -1 if self._is_mirrored else 1
        path = QPainterPath()
        if is_open:
            path.moveTo(middle + QPointF(-reach, -reach / 2))
            path.lineTo(middle + QPointF(0, reach / 2))
            path.lineTo(middle + QPointF(reach, -reach / 2))
        else:
            path.moveTo(middle + QPointF(-ahead * reach / 2, -reach))
            path.lineTo(middle + QPointF(ahead * reach / 2, 0))
            path.lineTo(middle + QPointF(-ahead * reach / 2, reach))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(self._color("muted"), 1.5))
        painter.drawPath(path)

    def _paint_session(self, painter: QPainter, key: Key, rect: QRectF, chosen: bool) -> None:
        session = self._rows.session(key)
        title = self._title(key, rect.width())
        first_line = rect.top() + self._px(6) + self._line_height() / 2
        dot = QRectF(rect.left() + self._px(GUTTER + DOT), first_line, 0, 0)
        self._paint_state(painter, key, self._mirrored(dot, rect).topLeft())
        edge = rect.right() - self._right_gutter - self._px(PAD)
        faint = session.state is SessionState.SKIPPED
        length = QRectF(rect.left(), first_line - 10, rect.width(), 20)
        self._paint_right(
            painter,
            length,
            edge,
            words.duration(session.minutes),
            "on_tint" if chosen else "muted",
        )
        painter.setPen(self._color("on_tint" if chosen else "muted" if faint else "text"))
        self._write(painter, title, rect, self._title_left(key, rect), rect.top() + self._px(6))

    def _paint_state(self, painter: QPainter, key: Key, middle: QPointF) -> None:
        """The state as a form: a dot when done, a ring when planned, struck when skipped.

        A ring is dashed while the session has no place on the calendar.
        """
        session = self._rows.session(key)
        radius = self._px(7) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if session.state is SessionState.DONE:
            painter.setBrush(self._color("done"))
            painter.drawEllipse(middle, radius + 0.5, radius + 0.5)
        elif self._rows.is_running(key):
            painter.setBrush(self._theme.color("accent", 0.25))
            painter.drawEllipse(middle, radius + 3, radius + 3)
            painter.setBrush(self._color("accent"))
            painter.drawEllipse(middle, radius + 0.5, radius + 0.5)
        elif session.state is SessionState.MISSED:
            painter.setBrush(self._color("missed"))
            reach = radius + 1
            corners = (QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0))
            painter.drawPolygon([middle + corner for corner in corners])
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._ring_pen(self._rows.is_placed(key)))
            painter.drawEllipse(middle, radius, radius)
            self._paint_share(painter, session, middle, radius)
            if session.state is SessionState.SKIPPED:
                reach = QPointF(radius + 1.5, -radius - 1.5)
                painter.drawLine(middle - reach, middle + reach)

    def _paint_share(
        self, painter: QPainter, session: Session, middle: QPointF, radius: float
    ) -> None:
        """Fill the ring, from the top on, as far as the session's topics are ticked."""
        if session.ticked:
            pie = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color("done"))
            painter.drawPie(pie, 90 * 16, -round(360 * 16 * session.ticked / len(session.topics)))
            painter.restore()

    def _ring_pen(self, is_placed: bool) -> QPen:
        """A whole ring for a session on the calendar, a dashed one for one that is not."""
        pen = _pen(self._color("muted"), 1.3)
        if not is_placed:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1.6, 1.35])
        return pen

    def _paint_boxed(self, painter: QPainter, key: Key, rect: QRectF) -> None:
        """Paint a reading or a topic: its box and its words."""
        paint_check(painter, self.check_box(key, rect), self._theme, self._rows.is_done(key))
        title = self._title(key, rect.width())
        painter.setPen(self._color("muted"))
        top = rect.center().y() - title.height / 2
        self._write(painter, title, rect, self._title_left(key, rect), top)

    def _paint_right(
        self, painter: QPainter, rect: QRectF, edge: float, text: str, token: str
    ) -> float:
        """Paint a length at the right edge; returns where it starts."""
        font = self._theme.font(CAPTION)
        width = QFontMetricsF(font).horizontalAdvance(text)
        lines = self._lines(text, font, width + 1)
        painter.setPen(self._color(token))
        self._write(painter, lines, rect, edge - width - 1, rect.center().y() - lines.height / 2)
        return edge - width

    def _title(self, key: Key, width: float) -> Lines:
        """The title of a session on two lines at most, of anything else on one."""
        inner = width - self._px(GUTTER + TEXT + PAD) - self._right_gutter - self._inset(key)
        shown = self._rows.shown(key)
        if key.has_box:
            return self._lines(shown.text, self._theme.font(SMALL), inner, links=shown.links)
        session = self._rows.session(key)
        length = QFontMetricsF(self._theme.font(CAPTION)).horizontalAdvance("12 h 30")
        font = self._theme.font(BODY)
        font.setStrikeOut(session.state is SessionState.SKIPPED)
        width = inner - length - self._px(4)
        return self._lines(shown.text, font, width, 2, links=shown.links)

    @property
    def _right_gutter(self) -> int:
        """From a row's ground to the viewport's edge; a scroll bar stands in the same gutter."""
        bar = self._view.width() - self._view.viewport().width()
        return max(self._px(GUTTER) - bar, self._px(PAD))

    def _lines(
        self, text: str, font: QFont, width: float, most: int = 1, links: Sequence[Link] = ()
    ) -> Lines:
        parts = [(link.start, link.end) for link in links]
        return Lines(text, font, width, most, at_right=self._is_mirrored, underlined=parts)

    def _write(self, painter: QPainter, lines: Lines, row: QRectF, left: float, top: float) -> None:
        """Write at `left`, or as far from the row's other edge where one reads from the right."""
        box = self._mirrored(QRectF(left, top, lines.room, lines.height), row)
        lines.draw(painter, box.topLeft())

    def _mirrored(self, part: QRectF, row: QRectF) -> QRectF:
        """The part of the row as it stands in the direction in which the window reads."""
        if not self._is_mirrored:
            return part
        left = row.left() + row.right() - part.right()
        return QRectF(left, part.top(), part.width(), part.height())

    @property
    def _is_mirrored(self) -> bool:
        return self._view.isRightToLeft()

    def _title_left(self, key: Key, rect: QRectF) -> float:
        return rect.left() + self._px(GUTTER + TEXT) + self._inset(key)

    def _inset(self, key: Key) -> int:
        return self._px(DEEPER) if key.kind is Kind.TOPIC else 0

    def _line_height(self) -> float:
        return QFontMetricsF(self._theme.font(BODY)).height()

    def _px(self, pixels: float) -> int:
        return self._theme.px(pixels)

    def _color(self, token: str) -> QColor:
        return self._theme.color(token)


def _pen(color: QColor, width: float) -> QPen:
    return QPen(
        color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
