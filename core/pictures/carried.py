"""Pictures that go along with a text as files beside it."""

from pathlib import Path

from core.files import refusing, write_atomically
from core.pictures.naming import address_of, names_in
from core.pictures.picture import ReadPicture

WITH_FILES = (".md", ".markdown")
"""Which files lead to their pictures beside them."""


def write_with_pictures(path: Path, data: bytes, read: ReadPicture) -> None:
    """Write the file atomically, and the pictures that its Markdown names into a folder beside it.

    A picture that is there already is left as it is. Raises Refused where anything cannot be
    written; the file itself is written last.
    """
    if path.suffix.lower() in WITH_FILES:
        for name in names_in([data.decode("utf-8", "replace")]):
            target, picture = path.parent / address_of(name), read(name)
            if picture is not None and not _holds(target, picture):
                with refusing(target):
                    target.parent.mkdir(exist_ok=True)
                write_atomically(target, picture)
    write_atomically(path, data)


def _holds(target: Path, data: bytes) -> bool:
    with refusing(target):
        return target.is_file() and target.read_bytes() == data
