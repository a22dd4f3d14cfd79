"""The agenda: the whole plan as a list by date, with a field to search it.

A list view of Qt's own, so that a screen reader knows its rows, their state and their focus.
"""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from whenever import Date, Instant

from core import edits
from core.changes import Changes
from core.model import SessionId
from gui.calendar.agenda_painter import RowPainter
from gui.calendar.agenda_rows import Kind, Row, rows_of
from gui.calendar.names import said
from gui.document import Document
from gui.icons import icon
from gui.theme import Theme
from gui.words import duration, long_date

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Rows(QAbstractListModel):
    """The agenda's rows for Qt. The row itself is its `UserRole`."""

    def __init__(self, document: Document, now: Callable[[], Instant], parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._now = now
        self._rows: list[Row] = []
        self.search = ""

    def read(self) -> None:
        """Take the rows from the document; nothing is said where they are the same."""
        is_open = self._document.is_open
        rows = rows_of(self._document.state, self._now(), self.search) if is_open else []
        if rows == self._rows:
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> list[Row]:
        """What there is to see."""
        return self._rows

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only sessions can be chosen."""
        if self._rows[index.row()].kind is Kind.SESSION:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, roles = self._rows[index.row()], Qt.ItemDataRole
        if role == roles.UserRole:
            return row
        if role in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole):
            return self._said(row)
        return None

    def _said(self, row: Row) -> str:
        state = self._document.state
        if row.kind is Kind.SESSION:
            return said(state, SessionId(row.key), self._now())
        if row.kind is Kind.WAITING:
            return self.tr("Not on the calendar")
        if row.kind is Kind.BUSY:
            return self.tr("Busy: {title}").format(title=state.walls[row.key].title)  # pyright: ignore[reportArgumentType]
        assert row.date is not None
        text = long_date(row.date)
        if row.date == state.run_up.target_date:
            text = self.tr("{date}, target date").format(date=text)
        if row.minutes:
            text = f"{text}, {duration(row.minutes)}"
        return text


class AgendaView(QWidget):
    """Search above, the list below. `chosen` gives a session or None."""

    chosen = Signal(object)
    edit_wished = Signal(str)
    focus_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    day_wished = Signal(object)
    date_menu_wished = Signal(object, QPoint)

    def __init__(
        self,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._now = now
        self._selected: SessionId | None = None
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search titles, topics, days and notes"))
        self.search.setAccessibleName(self.tr("Search the agenda"))
        self.rows = Rows(document, now, self)
        self.list = QListView()
        self.list.setObjectName("agenda")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowPainter(document, theme, now, self.list))
        self.list.setAccessibleName(self.tr("Agenda"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setUniformItemSizes(False)
        self.list.setMouseTracking(True)
        self._nothing = QLabel(self.tr("Nothing matches. Try fewer words."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), 0)
        column.setSpacing(theme.px(8))
        for widget in (self.search, self._nothing, self.list):
            column.addWidget(widget)
        self.setFocusProxy(self.list)
        self._connect()
        self._dress()
        self._read()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.doubleClicked.connect(lambda index: self._open(index))
        self._document.opened.connect(self._read)
        self._document.changed.connect(self._follow)
        self._theme.changed.connect(self._dress)

    # For the calendar

    def select(self, session: SessionId | None) -> None:
        """Choose a session and bring its row into view."""
        self._selected = session
        at = next((i for i, row in enumerate(self.rows.rows) if row.key == session), None)
        index = NOWHERE if at is None or session is None else self.rows.index(at)
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)

    def show_date(self, date: Date) -> None:
        """Bring the first date from `date` on to the top."""
        top = QAbstractItemView.ScrollHint.PositionAtTop
        for at, row in enumerate(self.rows.rows):
            if row.kind is Kind.DATE and row.date is not None and row.date >= date:
                self.list.scrollTo(self.rows.index(at), top)
                return

    # Following

    def _read(self) -> None:
        self.rows.read()
        self._nothing.setVisible(bool(self.rows.search) and not self.rows.rows)
        self.list.setVisible(not self._nothing.isVisible())
        self.select(self._selected)

    def _follow(self, changes: Changes) -> None:
        if changes.tables():
            self._read()

    def _find(self, text: str) -> None:
        self.rows.search = text
        self._read()

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.data(Qt.ItemDataRole.UserRole) if current.isValid() else None
        session = SessionId(row.key) if row is not None and row.kind is Kind.SESSION else None
        if session != self._selected and session is not None:
            self._selected = session
            self.chosen.emit(session)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if row.kind is Kind.SESSION:
            self.edit_wished.emit(row.key)
        elif row.kind is Kind.DATE:
            self.day_wished.emit(row.date)

    def _dress(self) -> None:
        for action in self.search.actions():
            if action.objectName() == "sign":
                self.search.removeAction(action)
        sign = self.search.addAction(
            icon("search", self._theme, "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        sign.setObjectName("sign")
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.color("background"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.list.doItemsLayout()

    # Qt

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Down goes from the search to the list; the menu and keys work on the row they are at."""
        if isinstance(event, QContextMenuEvent) and watched is self.list:
            return self._menu(event)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self.search:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            return False
        index = self.list.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(index)
            return True
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        if row is None or row.kind is not Kind.SESSION:
            return False
        session = SessionId(row.key)
        if event.key() == Qt.Key.Key_Space:
            self.focus_wished.emit(session)
            return True
        if event.key() == Qt.Key.Key_Delete and session in self._document.state.slots:
            title = self._document.state.sessions[session].words
            name = self.tr("Take {title} off the calendar").format(title=title)
            self._document.do(name, lambda state: edits.unschedule(state, session))
            return True
        return False

    def _menu(self, event: QContextMenuEvent) -> bool:
        index = self.list.indexAt(event.pos())
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            index = self.list.currentIndex()
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        if row is None or row.kind not in (Kind.SESSION, Kind.DATE):
            return False
        self.list.setCurrentIndex(index)
        at = self.list.visualRect(index).center()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            at = event.pos()
        there = self.list.viewport().mapToGlobal(at)
        if row.kind is Kind.SESSION:
            self.menu_wished.emit(row.key, there)
        else:
            self.date_menu_wished.emit(row.date, there)
        return True
