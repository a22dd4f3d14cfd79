"""The one thing that a window writes which only looks: each date's slack, by sqlite3 alone.

It writes as `Library` does, in one transaction that is on the disk once it returns; whatever it
cannot do is for `Library.open`, or is refused in the same words.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from whenever import Date

from core.model import PlanId
from core.store.happenings import write_slack
from core.store.header import VERSION
from core.store.reader import PATIENCE, is_sound, version_of
from core.store.trouble import damaged, sqlite_refusal


def keep_slack(
    path: Path, plan: PlanId, date: Date, minutes: int, patience: float = PATIENCE
) -> bool:
    """Keep the slack worked out on that date, as `Library.remember_slack` does.

    Returns False, and has touched nothing, where the library is not of the current schema. Raises
    Refused, in words, where it is damaged or cannot be written to.
    """
    try:
        with closing(_connect(path, patience)) as connection:
            if version_of(connection) == VERSION and not is_sound(connection):
                raise damaged(path)
            connection.execute("BEGIN IMMEDIATE")
            if version_of(connection) != VERSION:
                return False
            write_slack(connection, plan, date, minutes)
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise sqlite_refusal(path, error) or error from error
    return True


def _connect(path: Path, patience: float) -> sqlite3.Connection:
    """A connection that changes rows alone: it makes no file, and leaves the log as it is."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=patience, isolation_level=None
    )
    connection.execute("PRAGMA synchronous = FULL")
    return connection
