"""The plan as a tree of rows for Qt: days, their sessions and readings, and topics under sessions.

It keeps only the order of the rows; what a row says is read from the document when it is asked for,
so a change costs no more than the rows it touches. What a user may do to a row is `changing`'s.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from whenever import Date, Instant

from core.changes import Changes
from core.model import (
    Day,
    DayId,
    PlanId,
    Reading,
    ReadingId,
    Session,
    SessionId,
    SessionState,
    Topic,
)
from core.outlining import rows_by_day
from gui import words
from gui.document import Document
from gui.lines import plain_tip
from gui.links import InWords, Link, in_words, leads_of_row, links_of_session, tip_of
from gui.outline.changing import Changing
from gui.outline.key import Key, Kind
from gui.outline.sayings import spoken

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


_TABLES = (("readings", Kind.READING), ("days", Kind.DAY), ("day_notes", Kind.DAY))
"""Tables of which a row shows something, and the kind of that row."""


class Sum(NamedTuple):
    """Minutes of a day: of what is done, and of all that still counts."""

    done: int
    all: int


class Node(NamedTuple):
    """A row's place: the number of the node above it, -1 for none, and its place below that."""

    key: Key
    above: int
    row: int
    below: list[int]


class Rows(QAbstractItemModel):
    """Days at the top, their sessions and readings below, topics below sessions, in order."""

    def __init__(
        self, document: Document, now: Callable[[], Instant], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._now = now
        self.changing = Changing(document)
        self._nodes: list[Node] = []
        self._top: list[int] = []
        self._places: dict[Key, int] = {}
        self._sums: dict[DayId, Sum] = {}
        self._today: DayId | None = None
        self._plan: PlanId | None = None

    # What the pane asks

    def reload(self) -> None:
        """Take the order of all rows afresh."""
        self.beginResetModel()
        self._nodes, self._top, self._places, self._sums = [], [], {}, {}
        if self._document.is_open:
            self._plan = self._document.state.plan.id
            self._read_order()
            self._today = self._day_of_today()
        self.endResetModel()

    @property
    def is_of_open_plan(self) -> bool:
        """Whether they are the open plan's already; another one's can say nothing any more."""
        return self._document.is_open and self._document.state.plan.id == self._plan

    def refresh(self, changes: Changes) -> None:
        """Say which rows now read differently. For changes that leave the order alone."""
        touched = {Key(Kind.SESSION, id_) for id_ in changes.sessions()} & self._places.keys()
        for session in list(touched):
            if changes.get("sessions", session.id, "topics"):
                touched |= {self.key_of(n) for n in self._nodes[self._places[session]].below}
        for table, kind in _TABLES:
            touched |= {Key(kind, f.key) for f in changes.fields if f.table == table}
        touched &= self._places.keys()
        days = {self._day_above(key) for key in touched if key.kind is Kind.SESSION}
        touched |= days
        for day in days:
            self._sums.pop(DayId(day.id), None)
        if changes.tables() & {"slots", "availability"}:
            self._today = self._day_of_today()
        for key in touched:
            index = self.index_of(key)
            self.dataChanged.emit(index, index)

    def refresh_time(self) -> None:
        """A minute has passed: another session may be running, another day be today."""
        if self._document.is_open:
            self._today = self._day_of_today()

    def key(self, index: Index) -> Key:
        """What the row at a valid index stands for."""
        return self._nodes[index.internalId()].key

    def key_of(self, node: int) -> Key:
        """What a node stands for."""
        return self._nodes[node].key

    def index_of(self, key: Key) -> QModelIndex:
        """Where the row is; an invalid index where there is none."""
        node = self._places.get(key)
        return QModelIndex() if node is None else self._index(node)

    def day(self, key: Key) -> Day:
        """The day that a day's row stands for."""
        return self._document.state.days[DayId(key.id)]

    def day_of(self, key: Key) -> DayId:
        """The day that a row is, or stands under."""
        if key.kind is Kind.TOPIC:
            key = Key(Kind.SESSION, key.id)
        return DayId(key.id if key.kind is Kind.DAY else self._day_above(key).id)

    def has_note(self, key: Key) -> bool:
        """Whether there is a note on the day that a day's row stands for."""
        return key.id in self._document.state.day_notes

    def session(self, key: Key) -> Session:
        """The session that a session's row stands for, or a topic's row belongs to."""
        return self._document.state.sessions[SessionId(key.id)]

    def reading(self, key: Key) -> Reading:
        """The reading that a reading's row stands for."""
        return self._document.state.readings[ReadingId(key.id)]

    def topic(self, key: Key) -> Topic:
        """The topic that a topic's row stands for."""
        return self.session(key).topics[key.place]

    def is_done(self, key: Key) -> bool:
        """Whether a reading's or a topic's box is ticked."""
        return self.topic(key).done if key.kind is Kind.TOPIC else self.reading(key).done

    def title(self, key: Key) -> str:
        """What the row is called: a theme, a title, or a topic's words."""
        if key.kind is Kind.DAY:
            return self.day(key).theme
        if key.kind is Kind.TOPIC:
            return self.topic(key).text
        return (self.session(key) if key.kind is Kind.SESSION else self.reading(key)).title

    def sum(self, key: Key) -> Sum:
        """How much of a day is done; what is skipped does not count."""
        day = DayId(key.id)
        if day not in self._sums:
            under = [self.key_of(n) for n in self._nodes[self._places[key]].below]
            sessions = [self.session(k) for k in under if k.kind is Kind.SESSION]
            self._sums[day] = Sum(
                sum(s.minutes for s in sessions if s.state is SessionState.DONE),
                sum(s.minutes for s in sessions if s.state is not SessionState.SKIPPED),
            )
        return self._sums[day]

    def is_running(self, key: Key) -> bool:
        """Whether it is this session's time, and it is neither done nor given up."""
        session = self.session(key)
        span = self._document.state.span_of(session.id)
        planned = session.state is SessionState.PLANNED
        return planned and span is not None and span.start <= self._now() < span.end

    def is_placed(self, key: Key) -> bool:
        """Whether a session's row stands for one that is on the calendar."""
        return key.id in self._document.state.slots

    @property
    def today(self) -> Key | None:
        """The row of the day on which a session stands today."""
        return None if self._today is None else Key(Kind.DAY, self._today)

    @property
    def next_day(self) -> Key | None:
        """The row of today's day, else of the first that has work left, else of the last."""
        for node in self._top:
            key = self.key_of(node)
            sum_ = self.sum(key)
            if key == self.today or (self.today is None and sum_.done < sum_.all):
                return key
        return self.key_of(self._top[-1]) if self._top else None

    def keys_with_rows_below(self) -> list[Key]:
        """Every row that can be opened."""
        return [node.key for node in self._nodes if node.below]

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row under `parent`."""
        below = self._below(parent)
        if column or not 0 <= row < len(below):
            return QModelIndex()
        return self.createIndex(row, 0, below[row])

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 # pyright: ignore[reportIncompatibleMethodOverride]
        """The row that a row stands under."""
        above = self._nodes[child.internalId()].above if child.isValid() else -1
        return QModelIndex() if above < 0 else self._index(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many days, or rows under a row."""
        return len(self._below(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen and edited; readings and topics can be ticked."""
        flags = (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        )
        if index.isValid() and self.key(index).has_box:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The row in words: its text, for screen readers with all that is painted beside it."""
        if not index.isValid():
            return None
        key = self.key(index)
        if role == Role.DisplayRole:
            return self.text(key)
        if role == Role.AccessibleTextRole:
            return spoken(self, key, self._document.state)
        if role == Role.ToolTipRole and (tip := tip_of(self.shown(key).links)):
            return plain_tip(tip)
        if role == Role.CheckStateRole and key.has_box:
            return Qt.CheckState.Checked if self.is_done(key) else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tick a reading or a topic off, as a screen reader asks for it."""
        key = self.key(index)
        if role != Role.CheckStateRole or not key.has_box:
            return False
        self.changing.tick(key, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def text(self, key: Key) -> str:
        """The row's own words, as they are painted."""
        if key.kind is Kind.DAY:
            return f"{words.day_name(self.day(key))} {self.day(key).theme}".strip()
        return self.shown(key).text

    def shown(self, key: Key) -> InWords:
        """A title or a topic's words with the links in them."""
        return in_words(self.title(key), leads_of_row(self._document.state, key.id))

    def links(self, key: Key) -> Sequence[Link]:
        """All links of a row; those of a session's topics are its own."""
        if key.kind is Kind.SESSION:
            return links_of_session(self._document.state, SessionId(key.id))
        return self.shown(key).links

    # How rows are made

    def _read_order(self) -> None:
        by_day = rows_by_day(self._document.state)
        for day in self._document.state.ordered_days():
            above = self._add(Key(Kind.DAY, day.id), -1)
            for row in by_day.get(day.id, ()):
                if isinstance(row, Reading):
                    self._add(Key(Kind.READING, row.id), above)
                    continue
                session = self._add(Key(Kind.SESSION, row.id), above)
                for place in range(len(row.topics)):
                    self._add(Key(Kind.TOPIC, row.id, place), session)

    def _add(self, key: Key, above: int) -> int:
        beside = self._top if above < 0 else self._nodes[above].below
        number = self._places[key] = len(self._nodes)
        self._nodes.append(Node(key, above, len(beside), []))
        beside.append(number)
        return number

    def _below(self, parent: Index) -> list[int]:
        return self._nodes[parent.internalId()].below if parent.isValid() else self._top

    def _index(self, node: int) -> QModelIndex:
        return self.createIndex(self._nodes[node].row, 0, node)

    def _day_above(self, key: Key) -> Key:
        return self.key_of(self._nodes[self._places[key]].above)

    def _day_of_today(self) -> DayId | None:
        state, today = self._document.state, self._date_of(self._now())
        for id_, slot in sorted(state.slots.items(), key=lambda item: item[1].start):
            if self._date_of(slot.start) == today:
                return state.sessions[id_].day
        return None

    def _date_of(self, instant: Instant) -> Date:
        return self._document.state.local(instant).date()


def changes_order(changes: Changes) -> bool:
    """Whether rows come, go or stand elsewhere after the changes."""
    for field, change in changes.fields.items():
        if field.table in ("days", "sessions", "readings") and field.name in ("id", "day", "rank"):
            return True
        if field.table == "sessions" and field.name == "topics":
            old, new = change
            if isinstance(old, tuple) and isinstance(new, tuple) and len(old) != len(new):
                return True
    return False
