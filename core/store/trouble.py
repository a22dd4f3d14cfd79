"""What SQLite says of a library that it cannot use, as a sentence with a remedy."""

import sqlite3
from pathlib import Path

from core.errors import Refused
from core.saying import Quoted, template
from core.store.header import VERSION
from core.store.rotation import backups_folder, newest_backup


class Damaged(Refused):
    """The library is not what was written to it."""


class Replaced(Refused):
    """Another file, or another schema, stands where the open library was."""


def damaged(library: Path) -> Damaged:
    """That the library cannot be trusted, and the way back."""
    newest = newest_backup(library)
    if newest is None:
        return Damaged(
            f"The library {library} is damaged, and there is no backup of it in "
            f"{backups_folder(library)}. Put a copy of your own in its place, or move it away to "
            "start with an empty one."
        )
    return Damaged(
        "The library {library} is damaged. The newest backup is {newest}. Restore it from the "
        'menu, or with: tenday restore "{newest}"',
        library=library,
        newest=newest,
    )


def not_a_library(path: Path) -> Refused:
    """That the file is something else."""
    return Refused("{path} is not a library of Tenday. Choose another file.", path=path)


def too_new(path: Path, version: int) -> Refused:
    """That a later program wrote it."""
    return Refused(
        "{path} was written by a newer Tenday (schema {version}; this one knows "
        "{known}). It was left untouched. Install the newer version, or use "
        "another library.",
        path=path,
        version=version,
        known=VERSION,
    )


def replaced(path: Path) -> Replaced:
    """That the open library is no longer the one at `path`."""
    return Replaced(
        "The library {path} was replaced or upgraded by another program while it was open, and "
        "nothing was saved to it since. Open it again and repeat the last edit.",
        path=path,
    )


_HELD = template(
    "{library} is held by another program. Close it, or wait until it is done, and try again."
)
_READ_ONLY = template(
    "{library} can only be read. Change the permissions of the file and of its folder, or choose "
    "another place."
)
_WORDS = {
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_AUTH: _READ_ONLY,
    sqlite3.SQLITE_FULL: template(
        "The disk is full: nothing was saved to {library}. Free some space and try again."
    ),
    sqlite3.SQLITE_CANTOPEN: template(
        "{library} cannot be opened. Check that its folder exists and that you may write there, or "
        "choose another place."
    ),
    sqlite3.SQLITE_IOERR: template(
        "The disk did not take it: nothing was saved to {library}. Check the disk and its free "
        "space, and try again."
    ),
}
"""What to say by the kind of SQLite's error, which is the low byte of its code."""


def is_damage(error: sqlite3.Error) -> bool:
    """Whether SQLite, or Python over a text that is no UTF-8, cannot make sense of the file."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return isinstance(error, sqlite3.OperationalError)
    return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def sqlite_refusal(library: Path, error: BaseException | None) -> Refused | None:
    """The sentence for SQLite's error; None where it is a bug of ours."""
    if isinstance(error, UnicodeEncodeError):
        return Refused(
            "The text holds half of a character, which cannot be stored. Remove it near {words}.",
            words=Quoted(error.object[max(0, error.start - 10) : error.start]),
        )
    if not isinstance(error, sqlite3.Error):
        return None
    if is_damage(error):
        return damaged(library)
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return Refused(
            "What this edit belongs to was deleted meanwhile by another program, so it was not "
            "saved. Open the plan again to see it as it is now."
        )
    words = _WORDS.get(code & 0xFF)
    return Refused(words, library=library) if words else None
