"""The statements that write an edit: which rows and columns, and in which order.

They are built once for each shape and then only given their values. No transaction is begun here.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Table,
    Update,
    and_,
    bindparam,
    delete,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.dialects.sqlite import insert as upsert
from whenever import Instant

from core.changes import MISSING, SINGLE, STORED, Change, Changes
from core.errors import Refused
from core.model import PlanId, SessionId, State
from core.progress.history import happenings_of
from core.store.connecting import driver_of
from core.store.happenings import record
from core.store.layout import LAYOUTS
from core.store.searched import index, touched
from core.store.stamped import bump
from core.store.tables import TABLES


def stored_rows(state: State, table: str) -> list[dict[str, object]]:
    """A whole table of the state, as it is stored."""
    rows = getattr(state, table)
    single = {"": rows} if table in SINGLE else rows
    return [
        _keys(table, state.plan.id, key) | LAYOUTS[table].encoded_row(row)
        for key, row in single.items()
    ]


def write_changes(connection: Connection, plan: PlanId, changes: Changes, now: Instant) -> None:
    """Write what an edit changed, with its stamps. Raises Refused where a row of it is gone."""
    if not changes:
        return
    for statement, rows in statements(plan, changes):
        result = connection.execute(statement, rows)
        if isinstance(statement, Update):
            exactly(result.rowcount, len(rows))
    bump(connection, plan, shown_sessions(connection, plan, changes), now)
    record(driver_of(connection), plan, happenings_of(changes, now))
    index(connection, plan, touched(changes))


def exactly(found: int, expected: int) -> None:
    """Raise Refused where a statement did not find all its rows."""
    if found != expected:
        raise gone()


def gone() -> Refused:
    """What to say where another program removed a plan or a row meanwhile."""
    return Refused(
        "What this concerns is no longer in the library: another program removed it meanwhile. "
        "Open the plan again to see it as it is now."
    )


def statements(
    plan: PlanId, changes: Changes
) -> Iterator[tuple[Insert | Update | Delete, list[dict[str, object]]]]:
    """What to execute with which rows: parents are made first, and removed last."""
    made: dict[str, list[dict[str, object]]] = {}
    changed: dict[tuple[str, tuple[str, ...]], list[dict[str, object]]] = {}
    gone: dict[str, list[dict[str, object]]] = {}
    for (table, key), fields in changes.rows().items():
        keys = _keys(table, plan, key)
        at = {_at(name): value for name, value in keys.items()}
        if any(change.new is MISSING for change in fields.values()):
            gone.setdefault(table, []).append(at)
            continue
        stored = _stored_fields(table, fields)
        if all(change.old is MISSING for change in fields.values()):
            made.setdefault(table, []).append(keys | stored)
        else:
            changed.setdefault((table, tuple(stored)), []).append(at | stored)
    for table in STORED:
        if table in made:
            yield _making(TABLES[table]), made[table]
    for (table, columns), rows in changed.items():
        yield _changing(TABLES[table], columns), rows
    for table in reversed(STORED):
        if table in gone:
            yield _removing(TABLES[table]), gone[table]


def _keys(table: str, plan: PlanId, key: str) -> dict[str, object]:
    column = LAYOUTS[table].key
    return {"plan_id": plan} if column is None else {"plan_id": plan, column: key}


def _stored_fields(table: str, fields: Mapping[str, Change]) -> dict[str, object]:
    stored: dict[str, object] = {}
    for name, change in fields.items():
        stored |= LAYOUTS[table].encoded(name, change.new)
    return stored


@cache
def _making(table: Table) -> Insert:
    """Make a row; one that another program made meanwhile takes these values."""
    statement = upsert(table)
    values = {c.name: statement.excluded[c.name] for c in table.c if not c.primary_key}
    return statement.on_conflict_do_update(index_elements=table.primary_key, set_=values)


@cache
def _changing(table: Table, columns: tuple[str, ...]) -> Update:
    return update(table).where(_this_row(table)).values({c: bindparam(c) for c in columns})


@cache
def _removing(table: Table) -> Delete:
    return delete(table).where(_this_row(table))


def _this_row(table: Table) -> ColumnElement[bool]:
    return and_(*(column == bindparam(_at(column.name)) for column in table.primary_key))


def _at(column: str) -> str:
    """The parameter that says which row, beside the one that gives its column a value."""
    return f"at_{column}"


_SHOWN: Mapping[str, frozenset[str]] = {
    "sessions": frozenset({"day", "title", "minutes", "label", "topics", "state"}),
    "slots": frozenset({"start"}),
    "notes": frozenset({"text"}),
}
"""The fields of a session that a calendar shows."""


def shown_sessions(connection: Connection, plan: PlanId, changes: Changes) -> set[SessionId]:
    """The sessions that now look different in a calendar; a day's name shows in all of its own."""
    shown = {SessionId(f.key) for f in changes.fields if f.name in _SHOWN.get(f.table, ())}
    days = {f.key for f in changes.fields if f.table == "days" and f.name in ("label", "theme")}
    if days:
        sessions = TABLES["sessions"].c
        query = select(sessions.session_id).where(sessions.plan_id == plan, sessions.day.in_(days))
        shown.update(connection.execute(query).scalars())
    return shown
