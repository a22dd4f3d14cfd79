"""How the library is opened to be written to: with its foreign keys, its log, and patience."""

import sqlite3
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from sqlalchemy import Connection


def driver_of(connection: "Connection") -> sqlite3.Connection:
    """The driver's own connection, in the same transaction."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def connect_writing(path: Path, patience: float) -> sqlite3.Connection:
    """A connection to the library at `path`, made where there is none.

    `patience` is how many seconds it waits for other programs.
    """
    connection = sqlite3.connect(
        path, timeout=patience, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        _keep_a_log(connection, patience)
    except BaseException:
        connection.close()
        raise
    return connection


def _keep_a_log(connection: sqlite3.Connection, patience: float) -> None:
    """Switch the library to write-ahead logging, which stays for good.

    SQLite waits for no lock in this one step (https://sqlite.org/c3ref/busy_handler.html: where
    waiting could be a deadlock): programs that make the library at once get in each other's way.
    """
    deadline = monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > deadline:
                raise
        sleep(0.01)
