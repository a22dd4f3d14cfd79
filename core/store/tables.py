"""The tables of the library, for SQLAlchemy: one for each table of a state, and the store's own.

The former follow from `core.store.layout`. The store's own are `entries`, a row for each plan,
`stamps`, which count how often what a calendar shows of a session has changed (they outlive the
session, so that a count never falls when a deletion is undone), what happened to sessions, and what
a sync remembers.
"""

from typing import Any

from sqlalchemy import (
    BLOB,
    DDL,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    event,
)
from sqlalchemy.types import TypeEngine

from core.store.layout import LAYOUTS, Layout
from core.store.searched import TABLES_OF_SEARCH

metadata = MetaData()

_TYPES: dict[type, type[TypeEngine[Any]]] = {str: Text, int: Integer, float: Float}

_PARENTS = {
    "sessions": ("days", "day", "day_id"),
    "readings": ("days", "day", "day_id"),
    "slots": ("sessions", "session_id", "session_id"),
    "rules": ("sessions", "session_id", "session_id"),
    "records": ("sessions", "session_id", "session_id"),
    "notes": ("sessions", "session_id", "session_id"),
    "day_notes": ("days", "day_id", "day_id"),
}
"""Whose rows go when another's go: table, and the column on either side."""


def _plan_key() -> Column[str]:
    parent = ForeignKey("entries.plan_id", ondelete="CASCADE")
    return Column("plan_id", Text, parent, primary_key=True)


entries = Table(
    "entries",
    metadata,
    Column("plan_id", Text, primary_key=True),
    Column("opened", Text, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("source", BLOB, nullable=False),
    Column("color", Integer, nullable=False, server_default="0"),
    Column("archived", Integer, nullable=False, server_default="0"),
)
"""Each plan: when it was last opened, its turn (the highest was last) and its first Markdown; the
number of its colour, and whether it was put away.
"""

stamps = Table(
    "stamps",
    metadata,
    _plan_key(),
    Column("session_id", Text, primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("modified", Text, nullable=False),
)

happenings = Table(
    "happenings",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("plan_id", Text, ForeignKey("entries.plan_id", ondelete="CASCADE"), nullable=False),
    Column("at", Text, nullable=False),
    Column("session_id", Text, nullable=False),
    Column("fact", Text, nullable=False),
    Column("old", Text),
    Column("new", Text),
    Index("happenings_of_plan", "plan_id"),
)
"""What became of sessions, in order; a happening outlives its session."""

standings = Table(
    "standings",
    metadata,
    _plan_key(),
    Column("date", Text, primary_key=True),
    Column("slack", Integer, nullable=False),
)
"""The slack of each plan in minutes, as it was last worked out on a date."""

accounts = Table(
    "accounts",
    metadata,
    Column("account", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("alarm", Integer),
    Column("synced", Text),
)
"""The calendars that mirror the plans, by the user's name for each; never a password."""


def _of_a_mirror() -> tuple[Column[str], Column[str]]:
    parent = ForeignKey("accounts.account", ondelete="CASCADE")
    return Column("account", Text, parent, primary_key=True), _plan_key()


mirrors = Table("mirrors", metadata, *_of_a_mirror(), Column("token", Text, nullable=False))
"""How far each plan's mirror in an account has been read."""

marks = Table(
    "marks",
    metadata,
    *_of_a_mirror(),
    Column("session_id", Text, primary_key=True),
    Column("etag", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("ours", Text, nullable=False),
    Column("held", Text, nullable=False),
)
"""What both sides last agreed on; a mark outlives its session, whose event is still to go."""

intents = Table(
    "intents",
    metadata,
    *_of_a_mirror(),
    Column("session_id", Text, primary_key=True),
    Column("sent", Text),
)
"""Requests whose answer has not come; without `sent`, a deletion."""

exchanges = Table(
    "exchanges",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("account", Text, ForeignKey("accounts.account", ondelete="CASCADE"), nullable=False),
    Column("plan_id", Text, ForeignKey("entries.plan_id", ondelete="CASCADE"), nullable=False),
    Column("at", Text, nullable=False),
    Column("told", Text, nullable=False),
)
"""What the last syncs sent and took, for the user to read."""


watched = Table(
    "watched",
    metadata,
    Column("account", Text, ForeignKey("accounts.account", ondelete="CASCADE"), primary_key=True),
    Column("url", Text, primary_key=True),
    Column("name", Text, nullable=False),
)
"""The calendars that an account looks into for busy times."""

seen = Table(
    "seen",
    metadata,
    Column("account", Text, ForeignKey("accounts.account", ondelete="CASCADE"), primary_key=True),
    Column("busy_id", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("start", Text, nullable=False),
    Column("end", Text, nullable=False),
)
"""The busy times found there when they were last looked for: walls for every plan."""

focus = Table(
    "focus",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("plan_id", Text, nullable=False),
    Column("session_id", Text, nullable=False),
    Column("started", Text, nullable=False),
    Column("goal", Integer, nullable=False),
    Column("since", Text),
    Column("worked", Integer, nullable=False),
    Column("earlier", Integer, nullable=False),
    Column("work", Integer),
    Column("rest", Integer),
    ForeignKeyConstraint(
        ["plan_id", "session_id"], ["sessions.plan_id", "sessions.session_id"], ondelete="CASCADE"
    ),
)
"""The focus timer: one row, number 1, while there is one."""

journal = Table(
    "journal",
    metadata,
    Column("place", Text, primary_key=True),
    Column("pushes", Integer, nullable=False),
    Column("plans", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
)
"""The repository of the journal, one row or none; never a token."""

journaled = Table(
    "journaled",
    metadata,
    _plan_key(),
    Column("subject", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("date", Text, nullable=False),
)
"""What was last written into it of each session and each day's note."""

pictures = Table(
    "pictures",
    metadata,
    Column("name", Text, primary_key=True),
    Column("data", BLOB, nullable=False),
)
"""The pictures that notes name, none of them any plan's own; see core.pictures."""

linked = Table(
    "linked",
    metadata,
    _plan_key(),
    Column("path", Text, nullable=False),
    Column("agreed", BLOB),
    Column("meant", Text, nullable=False),
)
"""The files that plans' Markdown stays in: the bytes that both agreed on last, and the digest of
those that were about to be written.
"""


def _table(layout: Layout) -> Table:
    columns: list[Column[Any]] = (
        [_plan_key()] if layout.table not in _PARENTS else [_inherited_key()]
    )
    if layout.key is not None:
        columns.append(Column(layout.key, Text, primary_key=True))
    for name, _, codec in layout.columns:
        columns.append(Column(name, _TYPES[codec.kind], nullable=codec.nullable))
    table = Table(layout.table, metadata, *columns)
    if layout.key is not None:
        Index(f"{layout.table}_of_plan", table.c.plan_id)
    if layout.table in _PARENTS:
        parent, own, theirs = _PARENTS[layout.table]
        table.append_constraint(
            ForeignKeyConstraint(
                ["plan_id", own], [f"{parent}.plan_id", f"{parent}.{theirs}"], ondelete="CASCADE"
            )
        )
    return table


def _inherited_key() -> Column[str]:
    return Column("plan_id", Text, primary_key=True)


TABLES = {name: _table(layout) for name, layout in LAYOUTS.items()}

for _statement in TABLES_OF_SEARCH:
    event.listen(metadata, "after_create", DDL(_statement))
