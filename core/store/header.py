"""What the first page of a library says, read so that nothing of the file is touched.

SQLite reads it, and takes it for unchanging: it then makes no log and no lock. To open the file
past SQLite would, on being closed, let go of all locks this process has on it by POSIX
(https://sqlite.org/howtocorrupt.html, 2.2), and another program would remove the log in use here.
"""

import sqlite3
from contextlib import closing
from errno import EACCES, EISDIR
from os import strerror
from pathlib import Path
from typing import NamedTuple

from core.files import refusing

VERSION = 13
"""The schema this program writes; every older one is kept as a fixture of the tests."""

APPLICATION = 0x54656E64
"""Marks a SQLite file as a library of Tenday."""


class Header(NamedTuple):
    """Whether the file is SQLite's at all, whose, and in which schema."""

    sqlite: bool
    application: int
    version: int


def read_header(path: Path) -> Header | None:
    """What the file at `path` says of itself; None where there is none or it is empty.

    Raises Refused where it cannot be read.
    """
    with refusing(path):
        if path.is_dir():
            raise IsADirectoryError(EISDIR, strerror(EISDIR))
        if not path.exists() or path.stat().st_size == 0:
            return None
        try:
            return Header(True, *_marks(path))
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_NOTADB:
                raise PermissionError(EACCES, str(error)) from error
            return Header(False, 0, 0)


def _marks(path: Path) -> tuple[int, int]:
    """Whose database it is, and in which schema."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    return application, version
