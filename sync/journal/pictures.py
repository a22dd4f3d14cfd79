"""The pictures of notes in the journal's repository: files beside the days that name them.

A file is named by its digest, so it is written once and never again, and what somebody else put
there under such a name is known for what it is.
"""

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from core.errors import Refused
from core.journal.entry import Entry, picture_path
from core.pictures.naming import names_in
from core.pictures.picture import Picture, ReadPicture, is_called
from sync.journal.repository import Repository

if TYPE_CHECKING:
    from core.store.library import Library


def pictures_of(entry: Entry, repository: Repository, read: ReadPicture) -> dict[str, bytes]:
    """The files that the entry's note names, but for those that are in the repository already."""
    named = {picture_path(entry.path, name): read(name) for name in names_in([entry.note])}
    return {
        path: data
        for path, data in named.items()
        if data is not None and repository.read(path) != data
    }


def bring_pictures(days: Mapping[str, bytes], repository: Repository, library: "Library") -> None:
    """Take into the library what the days' files name; a file that is not what it is called stays.

    `days` are the files' bytes by their paths.
    """
    there = library.pictures.names()
    for day, text in days.items():
        for name in names_in([text.decode("utf-8", "replace")]):
            if name not in there and (data := _read(repository, picture_path(day, name))):
                if is_called(name, data):
                    library.pictures.add(Picture.of(data))
                there.add(name)


def _read(repository: Repository, path: str) -> bytes | None:
    with suppress(Refused):  # a link that leads out of the repository
        return repository.read(path)
    return None
