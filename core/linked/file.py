"""The file that a plan is linked to: read, and written only over bytes that were seen.

It knows no plan. What goes wrong is said with what to do about it; nothing is ever lost by it.
"""

import os
from contextlib import suppress
from pathlib import Path

from core.errors import Refused
from core.files import read_whole, refusal, replacing, sync_file


class Moved(Exception):
    """The file is not what it was when it was looked at."""


class Gone(Refused):
    """The file is not there."""


def read_linked(path: Path) -> bytes:
    """What the file holds. Raises Gone where it is not there, Refused where it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        if not path.parent.exists():
            raise Gone(
                "The folder of {path} is gone. Put it back, or let go of the file: the plan is "
                "whole in the library.",
                path=path,
            ) from None
        raise Gone(
            "{path} was deleted or moved. Put it back, link the plan to its new place, or let go "
            "of it: the plan is whole in the library.",
            path=path,
        ) from None
    except OSError as error:
        raise Refused(
            "The plan's file was not read. {why} The plan is whole in the library.",
            why=refusal(path, error).said,
        ) from error


def write_over(path: Path, data: bytes, seen: bytes) -> None:
    """Write the file whole, as long as it holds what was `seen`.

    Raises Moved, and writes nothing, where it no longer does; Refused where it cannot be written.
    """
    if path.exists() and not _is_writable(path):
        raise Refused(
            "{path} can only be read. Allow writing to it, or let go of it: what you edit is kept "
            "in the library.",
            path=path,
        )
    try:
        with replacing(path) as part:
            part.write_bytes(data)
            sync_file(part)
            if _now_in(path) != seen:
                raise Moved
    except Refused as refused:
        raise Refused(
            "The plan's file was not written. {why} What you edit is kept in the library.",
            why=refused.said,
        ) from refused


def write_beside(path: Path, data: bytes) -> Path:
    """Write a new file next to `path`, under a name that nothing has yet; returns where it is."""
    for number in range(1, 10_000):
        tail = "" if number == 1 else f" {number}"
        copy = path.with_name(f"{path.stem} (Tenday{tail}){path.suffix}")
        if not copy.exists():
            with replacing(copy) as part:
                part.write_bytes(data)
            return copy
    raise Refused("There are too many copies beside {path}. Remove some.", path=path)


def full(path: Path) -> Path:
    """The path by which a file is known from any folder, links of the file itself kept."""
    return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - resolve() would follow links


def _now_in(path: Path) -> bytes | None:
    with suppress(FileNotFoundError):
        return read_whole(path)
    return None


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and bool(path.stat().st_mode & 0o222)
