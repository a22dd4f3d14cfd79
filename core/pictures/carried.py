"""Pictures that go along with a text: as files beside it, or within a JSON document."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from pathlib import Path

from core.errors import Refused
from core.files import refusing, write_atomically
from core.pictures.naming import address_of, names_in
from core.pictures.picture import Picture, ReadPicture, is_called

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


def as_json(text: str, read: ReadPicture) -> dict[str, str]:
    """The pictures that the text names, by name, in base64; none where there are none."""
    found = ((name, read(name)) for name in names_in([text]))
    return {name: b64encode(data).decode() for name, data in found if data is not None}


def of_json(found: Mapping[str, str]) -> list[Picture]:
    """The pictures that `as_json` put down. Raises Refused where one is not what it is called."""
    pictures: list[Picture] = []
    for name, text in found.items():
        try:
            data = b64decode(text, validate=True)
        except (ValueError, TypeError):
            data = b""
        if not is_called(name, data):
            raise Refused(
                "The picture {name} in this file is not what it was. Export it anew.", name=name
            )
        pictures.append(Picture.of(data))
    return pictures


def _holds(target: Path, data: bytes) -> bool:
    with refusing(target):
        return target.is_file() and target.read_bytes() == data
