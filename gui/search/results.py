"""The sessions and notes that answer, on three lines each: title, what was found, where it belongs.

It shows values and says which is chosen; it asks nobody for them.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.model import PlanId
from core.notes import Subject
from core.search.excerpt import Excerpt
from gui.theme import BODY, CAPTION, SMALL, Theme

PAD, GAP = 10, 4
"""Pixels at 100 % around a result, and between its lines."""

RESULT = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Result(NamedTuple):
    """A session or a note that answers; `aside` says its plan, when it stands and how."""

    plan: PlanId
    subject: Subject
    title: Excerpt
    found: Excerpt
    aside: str


class Results(QAbstractListModel):
    """The results in order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.results: Sequence[Result] = ()

    def show_results(self, results: Sequence[Result]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.results = results
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self.results)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A result, or all its lines as one sentence."""
        result = self.results[index.row()]
        if role == RESULT:
            return result
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (result.title.text, result.found.text, result.aside)))
        return None


class ResultList(QListView):
    """The list of them, read by keys and by readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = Results(self)
        self.setModel(self.found)
        self.setItemDelegate(_Painter(theme, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = (self._theme.font(BODY), self._theme.font(SMALL), self._theme.font(CAPTION))
        high = sum(QFontMetricsF(font).height() for font in lines)
        return QSize(0, round(high) + self._theme.px(2 * PAD + 2 * GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        result, theme = index.data(RESULT), self._theme
        painter.save()
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        rect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_tint"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        room = rect.adjusted(theme.px(PAD), theme.px(PAD), -theme.px(PAD), 0)
        y = float(room.top())
        plain = Excerpt(result.aside, ())
        for shown, font, token in (
            (result.title, theme.font(BODY, bold=True), "text"),
            (result.found, theme.font(SMALL), "text"),
            (plain, theme.font(CAPTION), "muted"),
        ):
            if not shown.text:
                continue
            y += self._write(painter, shown, font, token, QPointF(room.left(), y), room.width())
            y += theme.px(GAP)
        painter.restore()

    def _write(
        self, painter: QPainter, shown: Excerpt, font: QFont, token: str, at: QPointF, wide: float
    ) -> float:
        """One line with its places lit; returns its height."""
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(shown.text, Qt.TextElideMode.ElideRight, wide)
        layout = QTextLayout(text, font)
        lit = QTextCharFormat()
        lit.setBackground(self._theme.color("accent", 0.22))
        lit.setFontWeight(QFont.Weight.DemiBold)
        formats: list[QTextLayout.FormatRange] = []
        for begin, end in shown.places:
            if end <= len(text):
                each = QTextLayout.FormatRange()
                each.start, each.length, each.format = begin, end - begin, lit  # pyright: ignore[reportAttributeAccessIssue]
                formats.append(each)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(wide)
        layout.endLayout()
        painter.setPen(self._theme.color(token))
        layout.draw(painter, at)
        return metrics.height()
