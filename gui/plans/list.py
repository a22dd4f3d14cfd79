"""The list of the library's plans, each in its colour and with how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from whenever import Date

from core.model import PlanId
from core.store.plans import PlanEntry
from gui import words
from gui.lines import Lines
from gui.theme import BODY, SMALL, Theme

WIDE, MOST_ROWS, ROW = 340, 8, 48
"""The list's width, the most rows on show, and a row's height; pixels at 100 %."""

Role = Qt.ItemDataRole


def figures(entry: PlanEntry, today: Date) -> str:
    """How a plan stands, in a line: "19 of 100 h · 8 days to go"."""
    done, all_ = words.hours(entry.done), words.hours(entry.minutes)
    return f"{done} of {all_} h · {words.days_to_go(today, entry.target_date)}"


class Row(QStyledItemDelegate):
    """Paints a plan: a square in its colour, its title, how it stands; a tick if it is open."""

    def __init__(self, theme: Theme, list_: QListWidget) -> None:
        super().__init__(list_)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines of words."""
        return QSize(self._theme.px(120), self._theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        entry, said, is_open = index.data(Role.UserRole)
        theme, px = self._theme, self._theme.px
        row = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        right = option.direction is Qt.LayoutDirection.RightToLeft  # pyright: ignore[reportAttributeAccessIssue]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(theme.color("accent_tint"))
            painter.drawRoundedRect(row.adjusted(2, 1, -2, -1), px(7), px(7))
        side, inset = px(12), px(14)
        left = row.right() - inset - side if right else row.left() + inset
        square = QRectF(left, row.center().y() - side / 2, side, side)
        self._paint_square(painter, square, entry)
        room = row.width() - 2 * inset - side - px(12)
        at = row.left() + inset if right else square.right() + px(12)
        tone = "on_tint" if chosen else "muted" if entry.archived else "text"
        title = Lines(entry.title, theme.font(BODY, bold=is_open), room, at_right=right)
        painter.setPen(theme.color(tone))
        title.draw(painter, QPointF(at, row.top() + px(6)))
        below = Lines(said, theme.font(SMALL), room, at_right=right)
        painter.setPen(theme.color("on_tint" if chosen else "muted"))
        below.draw(painter, QPointF(at, row.top() + px(6) + title.height))
        painter.restore()

    def _paint_square(self, painter: QPainter, square: QRectF, entry: PlanEntry) -> None:
        """Filled; only its outline where the plan is put away."""
        color = self._theme.accent_of(entry.color)
        if entry.archived:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color, 1.5))
            square = square.adjusted(1, 1, -1, -1)
        else:
            painter.setBrush(color)
        painter.drawRoundedRect(square, 4, 4)


class PlanList(QDialog):
    """A popup. Enter or a click opens a plan; the menu key or a right click offers the rest.

    `menu_wished` brings the plan and a global position.
    """

    plan_wished = Signal(str)
    menu_wished = Signal(object, QPoint)
    new_wished = Signal()
    file_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[PlanEntry],
        open_: PlanId | None,
        today: Date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Plans"))
        self._theme = theme
        self.list = QListWidget()
        self.list.setItemDelegate(Row(theme, self.list))
        self.list.setAccessibleName(self.tr("Plans of the library"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.new = QPushButton(self.tr("New plan…"))
        self.file = QPushButton(self.tr("Open a file…"))
        self.more = QPushButton(self.tr("More…"))
        self._lay_out()
        self._fill(sorted(entries, key=lambda entry: entry.archived), open_, today)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.new.clicked.connect(lambda: self._leave(self.new_wished))
        self.file.clicked.connect(lambda: self._leave(self.file_wished))
        self.more.clicked.connect(self._more)

    def _lay_out(self) -> None:
        px = self._theme.px
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        for button in (self.new, self.file, self.more):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(8),) * 4)
        column.setSpacing(px(8))
        column.addWidget(self.list)
        column.addLayout(foot)

    def _fill(self, entries: Sequence[PlanEntry], open_: PlanId | None, today: Date) -> None:
        for entry in entries:
            said = figures(entry, today)
            if entry.archived:
                said = self.tr("Put away · {figures}").format(figures=said)
            is_open = entry.id == open_
            item = QListWidgetItem(entry.title, self.list)
            item.setData(Role.UserRole, (entry, said, is_open))
            name = self.tr("{title}, open") if is_open else "{title}"
            item.setData(Role.AccessibleTextRole, f"{name.format(title=entry.title)}, {said}")
            if is_open:
                self.list.setCurrentItem(item)
        rows = min(self.list.count(), MOST_ROWS)
        self.list.setFixedHeight(rows * self._theme.px(ROW) + self._theme.px(16))
        self.list.setMinimumWidth(self._theme.px(WIDE))

    def open_under(self, anchor: QWidget) -> None:
        """Open below a widget, the open plan chosen."""
        self.adjustSize()
        at = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        at.setY(max(room.top(), min(at.y(), room.bottom() - self.height())))
        self.move(at)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The menu key and Shift+F10 offer what else can be done."""
        if event.key() == Qt.Key.Key_Menu:
            self._more()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what else can be done to the plan under the pointer."""
        item = self.list.itemAt(self.list.viewport().mapFromGlobal(event.globalPos()))
        if item is not None:
            self.list.setCurrentItem(item)
        self._offer(event.globalPos())

    def _more(self) -> None:
        row = self.list.visualItemRect(self.list.currentItem())
        self._offer(self.list.viewport().mapToGlobal(row.center()))

    def _offer(self, at: QPoint) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.menu_wished.emit(item.data(Role.UserRole)[0], at)

    def _choose(self, item: QListWidgetItem) -> None:
        self.plan_wished.emit(item.data(Role.UserRole)[0].id)
        self.close()

    def _leave(self, wish: SignalInstance) -> None:
        self.close()
        wish.emit()
