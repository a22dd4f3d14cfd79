"""A layout that sets its widgets in rows, like words, and starts a new row where one is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle


class Flow(QLayout):
    """Rows of widgets at their preferred sizes, `gap` pixels apart either way.

    It asks for no more than its largest widget, or where `in_one` for all of them in one row.
    """

    def __init__(self, gap: int, *, in_one: bool = False) -> None:
        super().__init__()
        self._in_one = in_one
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Take another widget at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The widget at that place, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Take a widget out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Neither: rows are as wide as their widgets."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """True: narrower means more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows in `width`."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Set the widgets into the rectangle."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """What it asks for; the height follows from the width."""
        size = self.minimumSize()
        if self._in_one:
            widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
            size.setWidth(max(sum(widths) + self.spacing() * (len(widths) - 1), 0))
        return size

    def minimumSize(self) -> QSize:
        """Room for the largest widget."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Set the items into `rect`, or only find out; returns the height they take."""
        left, top, row = rect.left(), rect.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if left > rect.left() and left + size.width() > rect.right() + 1:
                left, top, row = rect.left(), top + row + self.spacing(), 0
            if move:
                item.setGeometry(self._where(QRect(QPoint(left, top), size), rect))
            left, row = left + size.width() + self.spacing(), max(row, size.height())
        return top + row - rect.top()

    def _where(self, place: QRect, rect: QRect) -> QRect:
        """The place, mirrored where the window is."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, rect, place)
