"""The quick door to the library: the plan last opened, read with the standard library alone.

The first week is painted from it before SQLAlchemy is imported. It only reads, changes no byte of
the file, and says nothing of what is wrong with one: that is for `Library.open`, in words.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from core.model import Busy, BusyId, PlanId, State
from core.store.header import APPLICATION, VERSION
from core.store.layout import UNREADABLE, state_of

if TYPE_CHECKING:
    from core.focus.reminders import Planned
    from core.progress.history import History
    from core.store.plans import PlanEntry

T = TypeVar("T")

PATIENCE = 5.0
"""Seconds to wait for another program to let go of the library."""

LAST_OPENED = "SELECT plan_id FROM entries WHERE NOT archived ORDER BY turn DESC LIMIT 1"


def read_open_plan(path: Path) -> State | None:
    """The state of the plan last opened; None where only `Library.open` can tell more.

    That is: no library, no plan in it, another schema than the current, or any trouble with it.
    """
    try:
        with closing(connect_reading(path)) as connection:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("BEGIN")
            if version_of(connection) != VERSION:
                return None
            found = connection.execute(LAST_OPENED).fetchone()
            return read_state(connection, PlanId(found[0])) if found else None
    except (sqlite3.Error, OSError, *UNREADABLE):
        return None


def is_current(path: Path) -> bool:
    """Whether the library is of the current schema, as far as a quick look can tell."""
    return _read(path, lambda _: True) is True


def read_elsewhere_of(path: Path, plan: PlanId) -> dict[BusyId, Busy] | None:
    """What the library knows of that stands in the plan's way; None under any trouble with it."""
    from core.store.plans import read_elsewhere

    return _read(path, lambda connection: read_elsewhere(connection, plan))


def read_planned_of(path: Path) -> "list[Planned] | None":
    """What is still to be done of all plans; None under any trouble with the library."""
    from core.store.plans import read_planned

    return _read(path, read_planned)


def read_plans_of(path: Path) -> "list[PlanEntry] | None":
    """Every plan of the library, the one last opened first; None under any trouble with it."""
    from core.store.plans import read_entries

    return _read(path, read_entries)


def read_source_of(path: Path, plan: PlanId) -> bytes | None:
    """The text that a plan came from; None where there is no such plan, or under any trouble."""

    def read(connection: sqlite3.Connection) -> bytes | None:
        query = "SELECT source FROM entries WHERE plan_id = ?"
        found = connection.execute(query, (plan,)).fetchone()
        return found[0] if found else None

    return _read(path, read)


def read_history_of(path: Path, plan: PlanId) -> "History | None":
    """What was recorded of the plan's sessions; None under any trouble with the library."""
    from core.store.happenings import read_history

    return _read(path, lambda connection: read_history(connection, plan))


def has_accounts(path: Path) -> bool:
    """Whether the library mirrors its plans anywhere, as far as a quick look can tell."""
    return _finds(path, "SELECT 1 FROM accounts LIMIT 1")


def has_journal(path: Path) -> bool:
    """Whether the library keeps a journal in Git, as far as a quick look can tell."""
    return _finds(path, "SELECT 1 FROM journal LIMIT 1")


def has_timer(path: Path) -> bool:
    """Whether a focus timer runs or is paused, as far as a quick look can tell."""
    return _finds(path, "SELECT 1 FROM focus LIMIT 1")


def is_linked(path: Path, plan: PlanId) -> bool:
    """Whether the plan's Markdown stays in a file, as far as a quick look can tell."""
    return _finds(path, "SELECT 1 FROM linked WHERE plan_id = ?", plan)


def read_picture(path: Path, name: str) -> bytes | None:
    """The bytes of the picture of that name; None without it, damaged or under any trouble."""
    from hashlib import sha256

    try:
        with closing(connect_reading(path)) as connection:
            query = "SELECT data FROM pictures WHERE name = ?"
            found = connection.execute(query, (name,)).fetchone()
    except (sqlite3.Error, OSError):
        return None
    return found[0] if found and sha256(found[0]).hexdigest()[:16] == name[:16] else None


def _read(path: Path, read: Callable[[sqlite3.Connection], T]) -> T | None:
    """What is read of a library of the current schema; None under any trouble with it."""
    try:
        with closing(connect_reading(path)) as connection:
            connection.execute("PRAGMA query_only = ON")
            return read(connection) if version_of(connection) == VERSION else None
    except (sqlite3.Error, OSError, *UNREADABLE):
        return None


def _finds(path: Path, query: str, *values: str) -> bool:
    """Whether there is any such row; no library, or any trouble with it, has none."""
    try:
        with closing(connect_reading(path)) as connection:
            return connection.execute(query, values).fetchone() is not None
    except (sqlite3.Error, OSError):
        return False


def connect_reading(path: Path, patience: float = PATIENCE) -> sqlite3.Connection:
    """A connection that cannot write to the library at `path`, nor create it.

    Threads may take turns with it.
    """
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro",
        uri=True,
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
    )


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether its tables are whole, but for the pictures: each tells by its name, when it is read.

    To look through these would be to read every one of them.
    """
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'pictures'"
    checks = [f'PRAGMA quick_check("{name}")' for (name,) in connection.execute(tables)]
    return all(connection.execute(check).fetchone() == ("ok",) for check in checks)


def version_of(connection: sqlite3.Connection) -> int | None:
    """The schema of an open library; None where it is a database of something else."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return version if application == APPLICATION else None


def read_state(connection: sqlite3.Connection, plan: PlanId) -> State | None:
    """The state of a plan, in the transaction at hand; None where there is no such plan."""

    def rows(select: str, plan: PlanId) -> list[Any]:
        return connection.execute(select, (plan,)).fetchall()

    return state_of(plan, rows)
