"""The palette's field and list: type a few letters, choose with the arrow keys, Enter does it.

It stands over the window it belongs to and gives the focus back when it goes. It is handed what
there is to find and knows nothing of what that does.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from gui.palette.entries import Entry, Offer
from gui.palette.painting import ROW, RowPainter
from gui.palette.ranking import folded
from gui.theme import Theme

MOST = 100
"""The most entries shown at a time: more than that asks for another letter."""
ROWS, WIDE, TOP = 9, 560, 72
"""Rows in sight, the width, and the distance from the window's top; pixels at 100 %."""
RECENTLY = 3.0
"""What having been used lately is worth against the score of a name."""

SHADOW = 14
CARD = (SHADOW, SHADOW, -SHADOW, -SHADOW)

OFFER = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
Index = QModelIndex | QPersistentModelIndex


class Found(QAbstractListModel):
    """The offers that answer what was typed, the best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: Sequence[Offer] = ()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self.offers[index.row()]
        if role == OFFER:
            return offer
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (offer.title, offer.detail, offer.keys) if part)
        return None


class Palette(QWidget):
    """Open from its making until something is chosen, Esc is pressed or the focus goes elsewhere.

    `read` turns what is typed into an offer of its own, such as a date to go to; `recent` are ids
    of commands, the last used first, and `used` hears which is used now.
    """

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        offers: Sequence[Offer],
        read: Callable[[str], Offer | None],
        recent: Sequence[str],
        used: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._read = read
        self._used = used
        self._recent = {id_: RECENTLY - rank / 10 for rank, id_ in enumerate(recent)}
        self._entries = [Entry(offer) for offer in offers]
        self._before = QApplication.focusWidget()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A command, a session, or a date such as 14 May"))
        self.field.setAccessibleName(self.tr("Find and do anything"))
        self.found = Found(self)
        self.list = self._list()
        self._lay_out()
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
        self._look("")
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_quietly(self) -> None:
        """Go, and give the focus back to where it was."""
        if self.isHidden():
            return
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        card, radius = QRectF(self.rect()).adjusted(*CARD), self._theme.px(12)
        for step in range(SHADOW, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 8))
            out = card.adjusted(-step, 3 - step, step, step * 0.8)
            painter.drawRoundedRect(out, radius + step, radius + step)
        painter.setPen(self._theme.color("line"))
        painter.setBrush(self._theme.color("background"))
        painter.drawRoundedRect(card, radius, radius)
        painter.end()

    def _list(self) -> QListView:
        view = QListView()
        view.setModel(self.found)
        view.setItemDelegate(RowPainter(self._theme, view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("What was found"))
        view.clicked.connect(self._choose)
        return view

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(8) + SHADOW,) * 4)
        column.setSpacing(px(8))
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._place()

    def _place(self) -> None:
        px, window = self._theme.px, self._window
        width = min(px(WIDE) + 2 * SHADOW, window.width())
        top = min(px(TOP), window.height() // 8)
        rows = max(1, min(len(self.found.offers), ROWS))
        fixed = self.field.sizeHint().height() + 3 * px(8) + 2 * SHADOW
        room = max((window.height() - top - fixed - px(16)) // px(ROW), 2)
        self.list.setFixedHeight(min(rows, room) * px(ROW) + 2)
        height = fixed + self.list.height()
        self.setGeometry((window.width() - width) // 2, top, width, height)

    def _look(self, typed: str) -> None:
        own = self._read(typed)
        found = [] if own is None else [own]
        self.found.show_offers([*found, *self._answers(folded(typed))][:MOST])
        self._select(0)
        self._place()

    def _answers(self, query: str) -> list[Offer]:
        ranked: list[tuple[float, int, Offer]] = []
        for place, entry in enumerate(self._entries):
            worth = entry.worth(query)
            if worth is not None:
                worth = worth if query else 0.0
                worth += self._recent.get(entry.offer.id, 0.0)
                ranked.append((-worth, place, entry.offer))
        return [offer for _, _, offer in sorted(ranked, key=lambda row: row[:2])]

    def _select(self, row: int) -> None:
        if not self.found.offers:
            said = self.tr("Nothing is called that.")
        else:
            index = self.found.index(max(0, min(row, len(self.found.offers) - 1)))
            self.list.setCurrentIndex(index)
            said = str(index.data())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def _choose(self, index: QModelIndex) -> None:
        offer = self.found.offers[index.row()]
        if offer.id:
            self._used(offer.id)
        self.close_quietly()
        offer.run()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now):
            self.close_quietly()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and take from the field the keys that are the list's."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key(Qt.Key(event.key()))
        return False

    def _key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            row, rows = self.list.currentIndex().row() + _STEPS[key], len(self.found.offers)
            self._select(row % rows if abs(_STEPS[key]) == 1 and rows else row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (index := self.list.currentIndex()).isValid():
                self._choose(index)
        elif key == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True
