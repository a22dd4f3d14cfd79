"""A file with everything of a plan: known when seen, read within bounds, refused by its name."""

import re
from codecs import BOM_UTF8
from pathlib import Path

from core.errors import Refused
from core.everything.whole import Everything
from core.files import refusing

MOST_BYTES = 1_000_000_000
MOST_PARTS = 5_000_000
"""What a file may have at most: bytes, most of them in pictures, and values in lists and objects.
More would take all the memory there is, or is meant to.
"""

SUFFIX = ".json"

_OPENS = re.compile(rb"\s*\{\s*\"")


def holds_everything(path: Path) -> bool:
    """Whether a file is meant to be everything of a plan, and no plan's text. Raises Refused."""
    if path.suffix.lower() == SUFFIX:
        return True
    with refusing(path), path.open("rb") as file:
        return _OPENS.match(file.read(80).removeprefix(BOM_UTF8)) is not None


def read_everything(path: Path) -> Everything:
    """Everything of the plan in the file. Raises Refused, naming the file, where it holds none."""
    from core.everything.reading import of_json

    try:
        return of_json(_data_of(path))
    except Refused as cause:
        raise Refused("{path}: {cause}", path=path, cause=cause.said) from None


def _data_of(path: Path) -> bytes:
    with refusing(path), path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES or sum(map(data.count, (b",", b"[", b"{"))) > MOST_PARTS:
        raise Refused(
            "This is more than Tenday reads of one plan: {bytes} MB or {parts} values are the "
            "most. To bring a whole library back, restore a backup of it.",
            bytes=MOST_BYTES // 1_000_000,
            parts=MOST_PARTS,
        )
    return data
