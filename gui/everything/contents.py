"""What is in a plan that is to come back, as a tree: its days, their sessions, how each stands."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from core.model import Day, Reading, Session, SessionState, State
from gui import words
from gui.lines import plain_tip
from gui.theme import Theme
from gui.translation import translate


class Contents(QTreeWidget):
    """The days of a plan that is not open; there is nothing to choose in them."""

    def __init__(self, theme: Theme, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._state = theme, state
        self.setObjectName("understood")
        self.setAccessibleName(translate("Everything", "What is in the plan"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(theme.px(16))
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumHeight(theme.px(160))
        for day in state.ordered_days():
            self._add(day)
        self.expandAll()

    def sizeHint(self) -> QSize:
        """Room for some ten lines."""
        return QSize(self._theme.px(440), self._theme.px(240))

    def _add(self, day: Day) -> None:
        sessions = self._state.sessions_of(day.id)
        top = QTreeWidgetItem(self)
        name = " – ".join(filter(None, (words.day_name(day), day.theme)))
        self._say(top, name, words.duration(sum(session.minutes for session in sessions)))
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        for row in sorted((*sessions, *self._state.readings_of(day.id)), key=lambda row: row.rank):
            self._say(QTreeWidgetItem(top), _name(row), self._aside(row))

    def _say(self, item: QTreeWidgetItem, name: str, aside: str) -> None:
        item.setText(0, name)
        item.setText(1, words.isolated(aside))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, self._theme.color("muted"))
        item.setToolTip(0, plain_tip(name))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{name}, {aside}")

    def _aside(self, row: Session | Reading) -> str:
        """When it stands and how long it is, or what became of it."""
        if isinstance(row, Reading):
            return translate("Preview", "reading")
        parts = [words.duration(row.minutes)]
        if row.state in (SessionState.MISSED, SessionState.SKIPPED):
            parts.insert(0, words.state_name(row.state))
        elif (slot := self._state.slots.get(row.id)) is not None:
            parts.insert(0, words.date_words(self._state.local(slot.start).date()))
        return " · ".join(parts)


def _name(row: Session | Reading) -> str:
    is_done = row.done if isinstance(row, Reading) else row.state is SessionState.DONE
    return f"✓ {row.title}" if is_done else row.title
