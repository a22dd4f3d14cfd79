"""The command `tenday note ID --picture FILE`: a picture goes into the library and below a note."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from core.pictures.naming import shown
from core.pictures.picture import Picture, read_file

if TYPE_CHECKING:
    from core.store.library import Library


def taken_in(path: Path, words: str, library: "Library", read: Callable[[bytes], Picture]) -> str:
    """Keep the picture, which `read` makes of the file, and give the line that shows it.

    Its words are those that were given, else the file's name.
    """
    picture = read(read_file(path))
    library.pictures.add(picture)
    return shown(picture.name, words or path.stem)
