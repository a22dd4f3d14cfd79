"""Copies of the library: on request, by themselves, and the way back from one.

A copy is made by SQLite itself from a library in use, checked, and only then takes its name.
"""

import os
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

from whenever import Instant

from core.errors import Refused
from core.files import refusing, replacing, sync_folder
from core.store.header import APPLICATION, VERSION, read_header
from core.store.reader import PATIENCE, connect_reading
from core.store.rotation import backup_path, backups, backups_folder, kept
from core.store.trouble import is_damage, not_a_library, sqlite_refusal, too_new

_BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside a library in use."""


def backup(library: Path, target: Path) -> None:
    """Copy the library, which may be in use, to `target`. A file there is replaced.

    Raises Refused, in words, where either cannot be used; then `target` stays as it was.
    """
    with refusing(library):
        if not library.exists():
            raise Refused(
                "There is no library at {library} yet. Import a plan first.", library=library
            )
        if target.exists() and target.samefile(library):
            raise Refused(
                "{target} is the library itself. Choose another name for the copy.", target=target
            )
    with replacing(target) as part:
        _copy(library, part, target)


def restore(copy: Path, library: Path, now: Instant, *, patience: float = PATIENCE) -> Path | None:
    """Put a backup in the library's place. Returns where the library it replaced lies now.

    The backup is checked first, and what stood there is moved among the library's backups, whole
    or damaged. A program that has the library open finds it replaced and writes no more to it.
    """
    _check(copy)
    with refusing(library):
        library.parent.mkdir(parents=True, exist_ok=True)
        if library.exists() and copy.samefile(library):
            raise Refused("{copy} is the library itself. Choose one of its backups.", copy=copy)
    aside = None
    with ExitStack() as until_replaced, replacing(library) as part:
        _copy(copy, part, library)
        if library.exists():
            aside = until_replaced.enter_context(_set_aside(library, now, patience))
    return aside


def back_up_daily(library: Path, now: Instant) -> None:
    """Back the library up among its own backups unless that was done today; thin the old ones."""
    today = now.to_fixed_offset().date()
    if all(moment.to_fixed_offset().date() != today for moment in backups(library)):
        back_up_now(library, now)


def back_up_now(library: Path, now: Instant) -> Path:
    """Back the library up among its own backups, and thin the old ones."""
    target = backup_path(library, now)
    with refusing(target):
        target.parent.mkdir(exist_ok=True)
    backup(library, target)
    taken = backups(library)
    stay = kept(taken, now)
    for moment, path in taken.items():
        if moment not in stay:
            with suppress(OSError):
                path.unlink()
    return target


def _check(copy: Path) -> None:
    """Refuse what is no backup, is damaged or comes from a newer program."""
    header = read_header(copy)
    if header is None:
        raise Refused(
            "There is no backup at {copy}. Choose a file that `tenday backup` wrote.", copy=copy
        )
    if not header.sqlite or header.application != APPLICATION:
        raise not_a_library(copy)
    if header.version > VERSION:
        raise too_new(copy, header.version)
    _check_pages(copy)


def _check_pages(copy: Path) -> None:
    with _in_words(copy, copy), closing(connect_reading(copy)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise _bad(copy)


def _bad(copy: Path) -> Refused:
    return Refused("{copy} is damaged, and nothing was changed. Choose another backup.", copy=copy)


def _copy(source: Path, part: Path, target: Path) -> None:
    with _in_words(source, target), closing(connect_reading(source)) as connection:
        connection.execute("VACUUM INTO ?", (str(part.absolute()),))
    _check_pages(part)


@contextmanager
def _in_words(source: Path, target: Path) -> Generator[None, None, None]:
    try:
        yield
    except sqlite3.Error as error:
        if is_damage(error):
            raise _bad(source) from error
        raise sqlite_refusal(target, error) or error from error


@contextmanager
def _set_aside(library: Path, now: Instant, patience: float) -> Generator[Path, None, None]:
    """Give the library another name among its backups; nobody writes to it inside the block."""
    with refusing(library):
        backups_folder(library).mkdir(exist_ok=True)
        aside = _unused(library, now)
        lock = _lock(library, patience)
        try:
            _name_also(library, aside)
            sync_folder(aside.parent)
            for suffix in _BESIDE:
                _beside(library, suffix).unlink(missing_ok=True)
            if lock is not None and os.name == "nt":
                lock.close()  # Windows renames no open file, and lets nobody else hold one either
            yield aside
        finally:
            if lock is not None:
                lock.close()


def _lock(library: Path, patience: float) -> sqlite3.Connection | None:
    """Hold the library against every writer; None where it is too damaged to be held."""
    try:
        # A connection that can write would fold the log into the damaged file when it is closed.
        with closing(connect_reading(library, patience)) as reading:
            reading.execute("PRAGMA schema_version").fetchone()
        connection = sqlite3.connect(library, timeout=patience, isolation_level=None)
    except sqlite3.Error as error:
        return _none_if_damaged(library, error)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        connection.close()
        return _none_if_damaged(library, error)
    return connection


def _none_if_damaged(library: Path, error: sqlite3.Error) -> None:
    if not is_damage(error):
        raise sqlite_refusal(library, error) or error from error


def _unused(library: Path, now: Instant) -> Path:
    while (aside := _replaced_name(library, now)).exists():
        now = now.add(seconds=1)
    return aside


def _replaced_name(library: Path, now: Instant) -> Path:
    path = backup_path(library, now)
    return path.with_name(f"{path.stem} replaced{path.suffix}")


def _beside(library: Path, suffix: str) -> Path:
    return library.with_name(library.name + suffix)


def _name_also(library: Path, aside: Path) -> None:
    """Have the library and its log under another name, too, or a copy on a disk without links."""
    parts = {
        path: _beside(aside, suffix)
        for suffix in ("-wal", "")
        if (path := _beside(library, suffix)).exists() and path.stat().st_size
    }
    try:
        for path, also in parts.items():
            also.hardlink_to(path)
    except OSError:
        if not _copied_by_sqlite(library, aside):
            for path, also in parts.items():
                shutil.copy2(path, also)


def _copied_by_sqlite(library: Path, aside: Path) -> bool:
    """Whether SQLite could copy it, page by page with its log; it can if the first page is whole.

    To read the file past SQLite would, once it is closed, let go of all locks that this process has
    on it (https://sqlite.org/howtocorrupt.html, 2.2).
    """
    try:
        with closing(connect_reading(library)) as source, closing(sqlite3.connect(aside)) as copy:
            source.backup(copy)
    except sqlite3.Error as error:
        aside.unlink(missing_ok=True)
        if not is_damage(error):
            raise sqlite_refusal(aside, error) or error from error
        return False
    return True
