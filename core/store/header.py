"""What the first hundred bytes of a library say, read without SQLite: it might touch the file."""

from pathlib import Path
from typing import NamedTuple

from core.files import refusing

VERSION = 13
"""The schema this program writes; every older one is kept as a fixture of the tests."""

APPLICATION = 0x54656E64
"""Marks a SQLite file as a library of Tenday."""

MAGIC = b"SQLite format 3\x00"


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
        if not path.exists():
            return None
        with path.open("rb") as file:
            head = file.read(100)
    if not head:
        return None
    return Header(
        head.startswith(MAGIC),
        int.from_bytes(head[68:72], "big"),
        int.from_bytes(head[60:64], "big"),
    )
