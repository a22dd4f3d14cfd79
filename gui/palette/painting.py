"""How a row of the palette looks: an icon, what it is called, where it belongs, its keys."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.icons import SIDE, icon
from gui.palette.entries import Offer
from gui.theme import BODY, SMALL, Theme

ROW = 36
"""A row's height in pixels at 100 %."""


class RowPainter(QStyledItemDelegate):
    """Paints offers; right to left is the same, mirrored."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._theme = theme
        self._icons: dict[tuple[str, str], QIcon] = {}

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        offer: Offer = index.data(Qt.ItemDataRole.UserRole)
        px, box = self._theme.px, QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint"))
            painter.drawRoundedRect(box, px(6), px(6))
        strong, weak = ("on_tint", "on_tint") if chosen else ("text", "muted")
        box = box.adjusted(px(8), 0, -px(8), 0)
        side = px(SIDE)
        direction = self._widget.layoutDirection()

        def part(left: int, width: int) -> QRect:
            here = QRect(box.left() + left, box.top(), width, box.height())
            return QStyle.visualRect(direction, box, here)

        where = part(0, side)
        self._icon(offer.icon_name, strong).paint(painter, where)
        free = box.width() - side - px(10)
        if offer.keys:
            width = self._text(painter, offer.keys, SMALL, weak, lambda w: part(box.width() - w, w))
            free -= width + px(12)
        at = side + px(10)
        taken = self._text(painter, offer.title, BODY, strong, lambda w: part(at, min(w, free)))
        left, room = at + taken + px(8), free - taken - px(8)
        if room > px(32):
            self._text(painter, offer.detail, SMALL, weak, lambda w: part(left, min(w, room)))

    def _icon(self, name: str, token: str) -> QIcon:
        key = (name, token)
        if key not in self._icons:
            self._icons[key] = icon(name, self._theme, token)
        return self._icons[key]

    def _text(
        self, painter: QPainter, text: str, size: int, token: str, place: Callable[[int], QRect]
    ) -> int:
        """Draw the text where `place` puts its width, elided to that; returns the width."""
        font = self._theme.font(size)
        metrics = QFontMetrics(font)
        where = place(metrics.horizontalAdvance(text) + 1)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        side = (
            Qt.AlignmentFlag.AlignRight
            if self._widget.isRightToLeft()
            else Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(where, flags | side, shown)
        return where.width()
