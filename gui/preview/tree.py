"""What was understood, as a tree: days with their sessions, then what was left out and why."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from core.markdown.preview import Kind, Row
from core.markdown.reading import KEPT
from gui import words
from gui.lines import plain_tip
from gui.preview.two_columns import TwoColumns
from gui.sentences import in_words
from gui.theme import Theme
from gui.translation import translate

_ROW = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole

FEW = 12
"""A reason that left out no more lines than that has them on show."""


class UnderstoodTree(TwoColumns):
    """Says by their places in `rows` which row is chosen, and which is pointed at (-1: none)."""

    row_chosen = Signal(int)
    row_pointed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Preview", "What was understood"), parent)
        self._items: dict[int, QTreeWidgetItem] = {}
        self._pointed: QTreeWidgetItem | None = None
        self.setMouseTracking(True)
        self.currentItemChanged.connect(lambda item, _: self.row_chosen.emit(_place(item)))
        self.itemEntered.connect(lambda item, _: self.row_pointed.emit(_place(item)))

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        self.blockSignals(True)
        self.clear()
        self._pointed = None
        self._items = {}
        day: QTreeWidgetItem | QTreeWidget = self
        left: dict[str, list[int]] = {}
        for place, row in enumerate(rows):
            if row.kind is Kind.LEFT:
                left.setdefault(row.remarks[0], []).append(place)
                continue
            item = QTreeWidgetItem(self if row.kind is Kind.DAY else day)
            self._say(item, row)
            self._put(item, place)
            if row.kind is Kind.DAY:
                day = item
        self.expandAll()
        for why in sorted(left, key=lambda why: why == KEPT):
            self._leave_out(why, [(place, rows[place]) for place in left[why]])
        self.blockSignals(False)

    def choose(self, place: int) -> None:
        """Make a row the current one without saying so, and scroll to it."""
        self.blockSignals(True)
        item = self._items.get(place)
        self.setCurrentItem(item)  # pyright: ignore[reportArgumentType]
        if item is not None:
            self.scrollToItem(item)
        else:
            self.clearSelection()
        self.blockSignals(False)

    def point(self, place: int) -> None:
        """Tint a row that is pointed at elsewhere, and scroll to it; -1 for none."""
        if self._pointed is not None:
            for column in (0, 1):
                self._pointed.setBackground(column, QBrush())
        self._pointed = self._items.get(place)
        if self._pointed is not None:
            for column in (0, 1):
                self._pointed.setBackground(column, self.theme.color("accent_tint"))
            self.scrollToItem(self._pointed)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say when no row is pointed at any more."""
        if event.type() == QEvent.Type.Leave:
            self.row_pointed.emit(-1)
        return super().viewportEvent(event)

    def _put(self, item: QTreeWidgetItem, place: int) -> None:
        item.setData(0, _ROW, place)
        self._items[place] = item

    def _say(self, item: QTreeWidgetItem, row: Row) -> None:
        name, aside = _name(row), _aside(row)
        self.say(item, name, aside, is_day=row.kind is Kind.DAY)
        item.setToolTip(0, plain_tip(" · ".join(filter(None, (name, _remark(row))))))
        parts = [name, aside, translate("Preview", "line {line}").format(line=row.first)]
        item.setData(0, _SPOKEN, ", ".join(filter(None, (*parts, _remark(row)))))

    def _leave_out(self, why: str, rows: list[tuple[int, Row]]) -> None:
        """A reason with the lines it left out; many of them wait behind it."""
        group = QTreeWidgetItem(self)
        group.setText(0, translate("Preview", "Left out: {why}").format(why=in_words(why)))
        if why == KEPT:
            group.setText(0, translate("Preview", "Neither day nor session, kept as it is"))
        group.setToolTip(0, plain_tip(group.text(0)))
        group.setText(1, words.number(len(rows)))
        group.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        group.setData(0, _ROW, -1)
        for column in (0, 1):
            group.setForeground(column, self.theme.color("muted"))
        for place, row in rows:
            item = QTreeWidgetItem(group)
            item.setText(0, row.text)
            item.setForeground(0, self.theme.color("muted"))
            item.setToolTip(0, plain_tip(f"{row.text} · {_remark(row)}"))
            said = translate("Preview", "line {line}").format(line=row.first)
            item.setData(0, _SPOKEN, f"{row.text}, {said}, {_remark(row)}")
            self._put(item, place)
        group.setExpanded(why != KEPT and len(rows) <= FEW)


def _place(item: QTreeWidgetItem | None) -> int:
    return -1 if item is None else item.data(0, _ROW)


def _name(row: Row) -> str:
    if row.kind is Kind.DAY:
        return " – ".join(filter(None, (words.day_name(row.day), row.text)))
    return f"✓ {row.text}" if row.done else row.text


def _remark(row: Row) -> str:
    return "; ".join(in_words(remark) for remark in row.remarks)


def _aside(row: Row) -> str:
    if row.kind is Kind.READING:
        return translate("Preview", "reading")
    length = words.duration(row.minutes)
    if row.kind is Kind.SESSION and row.remarks:
        length = f"≈ {length}"
    return " · ".join(filter(None, (words.time_words(row.start) if row.start else "", length)))
