"""The plan as a tree of rows for Qt: days, and under each its sessions and readings.

It keeps only the order of the rows; what a row says is read from the document when it is asked for,
so a change costs no more than the rows it touches.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from whenever import Date, Instant

from core import edits
from core.changes import Changes
from core.model import Day, DayId, Reading, ReadingId, Session, SessionId, SessionState
from gui import words
from gui.document import Document

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class Kind(Enum):
    """What a row stands for."""

    DAY = "day"
    SESSION = "session"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Key:
    """Which row: its kind and the id of what it stands for."""

    kind: Kind
    id: str


@dataclass(frozen=True, slots=True)
class Sum:
    """Minutes of a day: of what is done, and of all that still counts."""

    done: int
    all: int


class Rows(QAbstractItemModel):
    """Days at the top, their sessions and readings below, in the plan's order."""

    def __init__(
        self, document: Document, now: Callable[[], Instant], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._now = now
        self._days: list[DayId] = []
        self._under: list[list[Key]] = []
        self._places: dict[Key, tuple[int, int]] = {}
        self._sums: dict[DayId, Sum] = {}
        self._today: DayId | None = None

    # What the pane asks

    def reload(self) -> None:
        """Take the order of all rows afresh."""
        self.beginResetModel()
        self._days, self._under, self._places, self._sums = [], [], {}, {}
        if self._document.is_open:
            self._read_order()
            self._today = self._day_of_today()
        self.endResetModel()

    def refresh(self, changes: Changes) -> None:
        """Say which rows now read differently. For changes that leave the order alone."""
        touched = {Key(Kind.SESSION, id_) for id_ in changes.sessions()}
        for table, kind in (("readings", Kind.READING), ("days", Kind.DAY)):
            touched |= {Key(kind, f.key) for f in changes.fields if f.table == table}
        touched &= self._places.keys()
        days = {self._places[key][0] for key in touched if key.kind is Kind.SESSION}
        touched |= {Key(Kind.DAY, self._days[number]) for number in days}
        for number in days:
            self._sums.pop(self._days[number], None)
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
        if index.internalId() == 0:
            return Key(Kind.DAY, self._days[index.row()])
        return self._under[index.internalId() - 1][index.row()]

    def index_of(self, key: Key) -> QModelIndex:
        """Where the row is; an invalid index where there is none."""
        if key not in self._places:
            return QModelIndex()
        day, row = self._places[key]
        return self.createIndex(day, 0, 0) if row < 0 else self.createIndex(row, 0, day + 1)

    def day(self, key: Key) -> Day:
        """The day that a day's row stands for."""
        return self._document.state.days[DayId(key.id)]

    def session(self, key: Key) -> Session:
        """The session that a session's row stands for."""
        return self._document.state.sessions[SessionId(key.id)]

    def reading(self, key: Key) -> Reading:
        """The reading that a reading's row stands for."""
        return self._document.state.readings[ReadingId(key.id)]

    def sum(self, key: Key) -> Sum:
        """How much of a day is done; what is skipped does not count."""
        day = DayId(key.id)
        if day not in self._sums:
            under = self._under[self._places[key][0]]
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
        for day in self._days:
            key = Key(Kind.DAY, day)
            sum_ = self.sum(key)
            if key == self.today or (self.today is None and sum_.done < sum_.all):
                return key
        return Key(Kind.DAY, self._days[-1]) if self._days else None

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row under `parent`."""
        if column or row < 0 or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 # pyright: ignore[reportIncompatibleMethodOverride]
        """The day a row stands under."""
        if not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many days, or rows under a day."""
        if not parent.isValid():
            return len(self._days)
        return 0 if parent.internalId() else len(self._under[parent.row()])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen; readings can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.key(index).kind is Kind.READING:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The row in words: its text, for screen readers with all that is painted beside it."""
        if not index.isValid():
            return None
        key = self.key(index)
        if role == Role.DisplayRole:
            return self._text(key)
        if role == Role.AccessibleTextRole:
            return self._spoken(key)
        if role == Role.CheckStateRole and key.kind is Kind.READING:
            done = self.reading(key).done
            return Qt.CheckState.Checked if done else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tick a reading off, as a screen reader asks for it."""
        if role != Role.CheckStateRole or self.key(index).kind is not Kind.READING:
            return False
        self.tick(self.key(index), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, key: Key, done: bool) -> None:
        """Tick a reading off, or take the tick back."""
        reading = self.reading(key)
        name = f"Tick {reading.title}" if done else f"Untick {reading.title}"
        self._document.do(name, lambda state: edits.tick_reading(state, reading.id, done))

    # How rows are made

    def _read_order(self) -> None:
        state = self._document.state
        rows: dict[DayId, list[tuple[float, Key]]] = {}
        for kind, table in ((Kind.SESSION, state.sessions), (Kind.READING, state.readings)):
            for row in table.values():
                rows.setdefault(row.day, []).append((row.rank, Key(kind, row.id)))
        for number, day in enumerate(state.ordered_days()):
            keys = [key for _, key in sorted(rows.get(day.id, []), key=lambda pair: pair[0])]
            self._days.append(day.id)
            self._under.append(keys)
            self._places[Key(Kind.DAY, day.id)] = (number, -1)
            for place, key in enumerate(keys):
                self._places[key] = (number, place)

    def _day_of_today(self) -> DayId | None:
        state, today = self._document.state, self._date_of(self._now())
        for id_, slot in sorted(state.slots.items(), key=lambda item: item[1].start):
            if self._date_of(slot.start) == today:
                return state.sessions[id_].day
        return None

    def _date_of(self, instant: Instant) -> Date:
        return self._document.state.local(instant).date()

    def _text(self, key: Key) -> str:
        if key.kind is Kind.DAY:
            day = self.day(key)
            return f"{day.name} {day.theme}".strip()
        return (self.session(key) if key.kind is Kind.SESSION else self.reading(key)).title

    def _spoken(self, key: Key) -> str:
        if key.kind is Kind.DAY:
            done, all_ = self.sum(key).done, self.sum(key).all
            today = ", today" if key == self.today else ""
            hours = f"{words.hours(done)} of {words.hours(all_)} hours done"
            return f"{self._text(key)}{today}, {hours}"
        if key.kind is Kind.READING:
            return f"{self._text(key)}, reading, {'read' if self.reading(key).done else 'not read'}"
        session = self.session(key)
        state = "now" if self.is_running(key) else str(session.state)
        slot = self._document.state.slots.get(session.id)
        when = "not on the calendar"
        if slot is not None:
            zone = self._document.state.availability.zone
            date = words.date_words(self._date_of(slot.start))
            when = f"{date} {words.clock(slot.start, zone)}{', pinned' if slot.pinned else ''}"
        optional = ", optional" if session.optional else ""
        length = words.spoken_duration(session.minutes)
        return f"{session.title}, {length}, {state}{optional}, {when}"


def changes_order(changes: Changes) -> bool:
    """Whether rows come, go or stand elsewhere after the changes."""
    return any(
        f.table in ("days", "sessions", "readings") and f.name in ("id", "day", "rank")
        for f in changes.fields
    )
