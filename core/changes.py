"""The difference of two states, field by field: the one currency of the house.

Undo applies it backwards, the store writes just its rows, views repaint just its sessions, previews
show it before it holds, and Markdown turns it into the smallest edit of the plan's text.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import cache
from itertools import compress
from operator import is_not
from typing import Any, NamedTuple

from core.availability import Availability
from core.model import (
    Busy,
    Day,
    Leads,
    Note,
    Plan,
    Reading,
    Record,
    Rule,
    RunUp,
    Session,
    SessionId,
    Slot,
    State,
    Wording,
)

ROWS: Mapping[str, type[Any]] = {
    "plan": Plan,
    "run_up": RunUp,
    "availability": Availability,
    "days": Day,
    "sessions": Session,
    "readings": Reading,
    "slots": Slot,
    "rules": Rule,
    "records": Record,
    "notes": Note,
    "day_notes": Note,
    "plan_note": Note,
    "busy": Busy,
    "wording": Wording,
    "elsewhere": Busy,
    "leads": Leads,
}
"""Each attribute of State and the type of its rows."""

STORED = tuple(table for table in ROWS if table not in ("elsewhere", "leads"))
"""The tables that are the plan's own, and kept; the rest is read from other plans and the text."""

SINGLE = ("plan", "run_up", "availability", "plan_note", "wording")
"""The tables that are one row; its key in a Field is the empty text."""

OF_A_SESSION = ("sessions", "slots", "rules", "records", "notes")
"""The tables keyed by session."""

OF_A_DAY = ("days", "day_notes")
"""The tables keyed by day."""

WORDED = frozenset(("plan", "days", "sessions", "readings", "wording"))
"""The tables of which a plan's text says anything."""


class Missing(Enum):
    """Stands for the value of a field whose row is not there."""

    MISSING = "missing"


MISSING = Missing.MISSING


class Field(NamedTuple):
    """The name of one value in a state: table, the row's key in it, and the row's field."""

    table: str
    key: str
    name: str


class Change(NamedTuple):
    """A field's value before and after; MISSING on the side where the row does not exist."""

    old: object
    new: object


@dataclass(frozen=True, slots=True)
class Changes:
    """Field-level difference between two states. Falsy when there is none."""

    fields: Mapping[Field, Change]

    @classmethod
    def between(cls, before: State, after: State) -> "Changes":
        """What turns `before` into `after`."""
        return cls(dict(_differences(before, after)))

    def __bool__(self) -> bool:
        return bool(self.fields)

    def apply(self, state: State) -> State:
        """The state with these changes made.

        A field that no longer holds the old value has moved on since and is left as it is: so an
        old edit is undone without undoing what came later. Rows that belonged to a session or a day
        which is gone go with it.
        """
        tables: dict[str, Any] = {}
        for (table, key), row in self.rows().items():
            if table in SINGLE:
                tables[table] = _amended(table, getattr(state, table), row)
                continue
            rows = tables.setdefault(table, dict(getattr(state, table)))
            amended = _amended(table, rows.get(key), row)
            if amended is None:
                rows.pop(key, None)
            else:
                rows[key] = amended
        return _without_orphans(replace(state, **tables))

    def inverted(self) -> "Changes":
        """The way back."""
        return Changes({name: Change(c.new, c.old) for name, c in self.fields.items()})

    def then(self, later: "Changes") -> "Changes":
        """These changes followed by `later` as one; what cancels out is gone."""
        merged = dict(self.fields)
        for name, change in later.fields.items():
            old = merged[name].old if name in merged else change.old
            merged[name] = Change(old, change.new)
        return Changes({name: c for name, c in merged.items() if c.old != c.new})

    def rows(self) -> dict[tuple[str, str], dict[str, Change]]:
        """The same, gathered by row: (table, key) → field → change."""
        gathered: dict[tuple[str, str], dict[str, Change]] = {}
        for (table, key, name), change in self.fields.items():
            gathered.setdefault((table, key), {})[name] = change
        return gathered

    def sessions(self) -> set[SessionId]:
        """The sessions with any change: in the plan, on the clock or in what happened."""
        return {SessionId(f.key) for f in self.fields if f.table in OF_A_SESSION}

    def tables(self) -> set[str]:
        """The tables with any change."""
        return {f.table for f in self.fields}

    def get(self, table: str, key: str, name: str) -> Change | None:
        """The change of one field, if it changed."""
        return self.fields.get(Field(table, key, name))


NOTHING = Changes({})


@cache
def field_names(table: str) -> tuple[str, ...]:
    """The fields of a table's rows in their declared order."""
    return tuple(f.name for f in fields(ROWS[table]))


def _differences(before: State, after: State) -> Iterator[tuple[Field, Change]]:
    for table in ROWS:
        old_rows: Mapping[str, object] = getattr(before, table)
        new_rows: Mapping[str, object] = getattr(after, table)
        if old_rows is new_rows:
            continue
        if table in SINGLE:
            yield from _row_differences(table, "", old_rows, new_rows)
            continue
        # Of thousands of rows an edit changes a few: without a step of Python for each.
        differs = map(is_not, new_rows.values(), map(old_rows.get, new_rows))
        added = 0
        for key in compress(new_rows, differs):
            old = old_rows.get(key)
            added += old is None
            yield from _row_differences(table, key, old, new_rows[key])
        if len(new_rows) - added < len(old_rows):
            for key in old_rows.keys() - new_rows.keys():
                yield from _row_differences(table, key, old_rows[key], None)


def _row_differences(
    table: str, key: str, old: object, new: object
) -> Iterator[tuple[Field, Change]]:
    for name in field_names(table):
        before = getattr(old, name) if old is not None else MISSING
        after = getattr(new, name) if new is not None else MISSING
        if before != after:
            yield Field(table, key, name), Change(before, after)


def _amended(table: str, row: Any, changes: Mapping[str, Change]) -> Any:
    """The row with its changes made: None when it is deleted, or is gone and stays gone."""
    if any(c.new is MISSING for c in changes.values()):
        return None
    if all(c.old is MISSING for c in changes.values()):
        return ROWS[table](**{name: c.new for name, c in changes.items()}) if row is None else row
    if row is None:
        return None
    due = {name: c.new for name, c in changes.items() if getattr(row, name) == c.old}
    return replace(row, **due) if due else row


def _without_orphans(state: State) -> State:
    kept: dict[str, Any] = {}
    for owners, *owned in (OF_A_SESSION, OF_A_DAY):
        there = getattr(state, owners)
        for table in owned:
            rows = getattr(state, table)
            if not rows.keys() <= there.keys():
                kept[table] = {key: row for key, row in rows.items() if key in there}
    return replace(state, **kept) if kept else state
