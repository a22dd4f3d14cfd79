"""How each row of a state lies in the library: its columns, and the values to and from them.

Derived from the rows' own dataclasses, so a new field has its column without a word here. Columns
are legible: instants are ISO 8601 in UTC, hours are written as people write them. SQLAlchemy's
tables and the reader that must do without SQLAlchemy both stand on this; it knows neither of them.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, get_type_hints

from whenever import Date, Instant, Time

from core.availability import Hours, hours_of
from core.changes import ROWS, STORED, field_names
from core.errors import Refused
from core.model import PartOfDay, PlanId, SessionId, SessionState, State, Topic
from core.timespan import Span

KEYS: Mapping[str, str] = {
    "days": "day_id",
    "sessions": "session_id",
    "readings": "reading_id",
    "slots": "session_id",
    "rules": "session_id",
    "records": "session_id",
    "notes": "session_id",
    "day_notes": "day_id",
    "busy": "busy_id",
}
"""The column that holds a row's key beside `plan_id`; tables that are one row a plan have none."""


class Codec(NamedTuple):
    """How one value is stored: SQLite's type for it and the way in and out, None where as it is."""

    kind: type[str] | type[int] | type[float]
    encode: Callable[[Any], object] | None = None
    decode: Callable[[Any], object] | None = None
    nullable: bool = False


def _clock(time: Time) -> str:
    text = time.format_iso()
    return text.removesuffix(":00") if len(text) == len("00:00:00") else text


def _hours(hours: Sequence[Hours]) -> str:
    return ",".join(f"{_clock(h.start)}-{_clock(h.end)}" for h in hours)


def _part(part: PartOfDay | None) -> str | None:
    return None if part is None else part.value


def _week(week: Sequence[Sequence[Hours]]) -> str:
    return ";".join(_hours(hours) for hours in week)


def _week_of(text: str) -> tuple[tuple[Hours, ...], ...]:
    return tuple(hours_of(hours) for hours in text.split(";"))


def _dated(encode: Callable[[Any], str]) -> Callable[[Mapping[Date, Any]], str]:
    return lambda by_date: ";".join(
        f"{date.format_iso()} {encode(value)}" for date, value in by_date.items()
    )


def _dated_of(decode: Callable[[str], Any]) -> Callable[[str], dict[Date, Any]]:
    def by_date(text: str) -> dict[Date, Any]:
        entries = (entry.partition(" ") for entry in text.split(";") if entry)
        return {Date.parse_iso(date): decode(value) for date, _, value in entries}

    return by_date


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("\n", "\\n")


def _unescaped(line: str) -> str:
    if "\\" not in line:
        return line
    return _ESCAPE.sub(lambda found: "\n" if found[0] == "\\n" else "\\", line)


_ESCAPE = re.compile(r"\\[\\n]")


def _topics(topics: Sequence[Topic]) -> str:
    return "\n".join(f"[{'x' if t.done else ' '}] {_escaped(t.text)}" for t in topics)


def _topics_of(text: str) -> tuple[Topic, ...]:
    if not text:
        return ()
    lines = text.split("\n")
    if "\\" in text:
        lines = map(_unescaped, lines)
    return tuple([Topic(line[4:], line[1] == "x") for line in lines])


def _items(lines: Sequence[str]) -> str:
    return "\n".join(f"- {_escaped(line)}" for line in lines)


def _items_of(text: str) -> tuple[str, ...]:
    return tuple(_unescaped(line[2:]) for line in text.split("\n")) if text else ()


_INSTANT = Codec(str, Instant.format_iso, Instant.parse_iso)

CODECS: Mapping[Any, Codec] = {
    str: Codec(str),
    int: Codec(int),
    int | None: Codec(int, nullable=True),
    float: Codec(float),
    bool: Codec(int, int, bool),
    SessionState: Codec(str, str, {state.value: state for state in SessionState}.__getitem__),
    PartOfDay | None: Codec(
        str,
        _part,
        {None: None, **{part.value: part for part in PartOfDay}}.__getitem__,
        nullable=True,
    ),
    Instant: _INSTANT,
    Date: Codec(str, Date.format_iso, Date.parse_iso),
    tuple[str, ...]: Codec(str, _items, _items_of),
    tuple[SessionId, ...]: Codec(str, _items, _items_of),
    tuple[Topic, ...]: Codec(str, _topics, _topics_of),
    tuple[tuple[Hours, ...], ...]: Codec(str, _week, _week_of),
    Mapping[Date, tuple[Hours, ...]]: Codec(str, _dated(_hours), _dated_of(hours_of)),
    Mapping[Date, int]: Codec(str, _dated(str), _dated_of(int)),
}


class Column(NamedTuple):
    """One column of a table beside its keys; of a span there are two, for its start and end."""

    name: str
    field: str
    codec: Codec


@dataclass(frozen=True)
class Layout:
    """Where the rows of one table of a state lie."""

    table: str
    columns: tuple[Column, ...]
    key: str | None
    """The key's column beside `plan_id`."""
    identified: bool
    """Whether the row itself holds its id, as its first field."""
    spans: tuple[int, ...] = ()
    """Where in the columns a span begins."""

    def encoded(self, name: str, value: Any) -> dict[str, object]:
        """The columns and stored values of one field; none for an id, which is a key."""
        columns = [column for column in self.columns if column.field == name]
        values = (value.start, value.end) if isinstance(value, Span) else (value,)
        return {
            column.name: part if column.codec.encode is None else column.codec.encode(part)
            for column, part in zip(columns, values, strict=False)
        }

    def encoded_row(self, row: object) -> dict[str, object]:
        """The columns and stored values of a whole row, without its keys."""
        stored: dict[str, object] = {}
        for name in field_names(self.table):
            stored |= self.encoded(name, getattr(row, name))
        return stored

    def select(self) -> str:
        """The statement that reads the key and the columns of one plan, in the order of writing.

        The index by plan gives just that order, and passes over no row of another plan.
        """
        names = ", ".join(f'"{name}"' for name in (self.key or "plan_id", *self._names()))
        index = f"INDEXED BY {self.table}_of_plan" if self.key else ""
        return f'SELECT {names} FROM "{self.table}" {index} WHERE plan_id = ? ORDER BY rowid'

    def decoded(self, stored: Sequence[Sequence[Any]]) -> dict[str, Any]:
        """What `select` found as rows by their keys; column by column, which is quickest."""
        keys, *values = zip(*stored, strict=True) if stored else ((), *((),) * len(self.columns))
        parts: list[Iterable[Any]] = [
            part if column.codec.decode is None else map(column.codec.decode, part)
            for column, part in zip(self.columns, values, strict=True)
        ]
        for index in self.spans:
            parts[index : index + 2] = [map(Span, *parts[index : index + 2])]
        if self.identified:
            parts.insert(0, keys)
        return dict(zip(keys, map(ROWS[self.table], *parts), strict=True))

    def _names(self) -> Iterator[str]:
        return (column.name for column in self.columns)


def _layout(table: str) -> Layout:
    columns: list[Column] = []
    spans: list[int] = []
    identified = False
    for name, hint in get_type_hints(ROWS[table]).items():
        kind = getattr(hint, "__supertype__", hint)
        if name == "id":
            identified = True
        elif kind is Span:
            spans.append(len(columns) - len(spans))
            columns += [Column(part, name, _INSTANT) for part in ("start", "end")]
        else:
            columns.append(Column(name, name, CODECS[kind]))
    return Layout(table, tuple(columns), KEYS.get(table), identified, tuple(spans))


UNREADABLE = (ValueError, LookupError, TypeError, Refused)
"""What is raised over a stored value that no row can have."""

LAYOUTS: Mapping[str, Layout] = {table: _layout(table) for table in STORED}


def state_of(plan: PlanId, rows: Callable[[str, PlanId], list[Any]]) -> State | None:
    """The state of a plan, `rows` giving what a `select` finds; None where there is no such plan.

    Raises one of UNREADABLE where what is stored is not what was written.
    """
    tables: dict[str, Any] = {}
    for table, layout in LAYOUTS.items():
        found = layout.decoded(rows(layout.select(), plan))
        if layout.key is not None:
            tables[table] = found
        elif found:
            tables[table] = found[plan]
        elif table == "plan":
            return None
    return State(**tables)
