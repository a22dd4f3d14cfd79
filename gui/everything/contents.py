"""What is in a plan that is to come back, as a tree: its days, their sessions, how each stands."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from core.model import Day, DayId, Reading, Session, SessionState, State
from gui import words
from gui.lines import plain_tip
from gui.preview.two_columns import TwoColumns
from gui.theme import Theme
from gui.translation import translate

OPEN = 60
"""So many rows are on show from the start; the other days wait to be opened."""


class Contents(TwoColumns):
    """The days of a plan that is not open; there is nothing to choose in them."""

    def __init__(self, theme: Theme, state: State, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Everything", "What is in the plan"), parent)
        self._state = state
        self._rows: dict[DayId, list[Session | Reading]] = {day: [] for day in state.days}
        for row in (*state.sessions.values(), *state.readings.values()):
            self._rows[row.day].append(row)
        self.setMinimumHeight(theme.px(160))
        self.itemExpanded.connect(self._fill)
        shown = 0
        for day in state.ordered_days():
            item = self._add(day)
            shown += len(self._rows[day.id])
            item.setExpanded(shown <= OPEN)

    def sizeHint(self) -> QSize:
        """Room for some ten lines."""
        return QSize(self.theme.px(440), self.theme.px(240))

    def _add(self, day: Day) -> QTreeWidgetItem:
        rows = self._rows[day.id]
        item = QTreeWidgetItem(self)
        item.setData(0, Qt.ItemDataRole.UserRole, day.id)
        if rows:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        name = " – ".join(filter(None, (words.day_name(day), day.theme)))
        minutes = sum(row.minutes for row in rows if isinstance(row, Session))
        self._tell(item, name, words.duration(minutes), True)
        return item

    def _fill(self, item: QTreeWidgetItem) -> None:
        """Make the rows of a day, once it is opened for the first time."""
        if item.childCount():
            return
        rows = self._rows[item.data(0, Qt.ItemDataRole.UserRole)]
        for row in sorted(rows, key=lambda row: row.rank):
            self._tell(QTreeWidgetItem(item), _name(row), self._aside(row), False)

    def _tell(self, item: QTreeWidgetItem, name: str, aside: str, is_day: bool) -> None:
        self.say(item, name, aside, is_day=is_day)
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
    return f"✓ {row.words}" if is_done else row.words
