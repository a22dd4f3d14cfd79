"""Which pictures are in what is pasted or dropped; none of them is read or decoded yet."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QPixmap

from core.pictures.picture import MEDIA_TYPES, MOST_BYTES, Picture, read_file
from gui.pictures.pixels import picture_of, picture_of_image

SUFFIXES = (
    *(".png", ".jpg", ".jpeg", ".jfif", ".webp", ".gif", ".bmp", ".tif", ".tiff"),
    *(".svg", ".heic", ".avif"),
)
"""Files that are meant as pictures; what cannot be taken of them is refused in words."""


class Arrival(NamedTuple):
    """A picture on its way in; `read` waits and is called beside the main thread.

    `words` say what it is, as far as is known.
    """

    words: str
    read: Callable[[], Picture]


def pictures_in(source: QMimeData) -> list[Arrival]:
    """The pictures that it brings; none where it is meant as text."""
    files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    if files and len(files) == len(source.urls()):
        are_pictures = all(file.suffix.lower() in SUFFIXES for file in files)
        return [of_file(file) for file in files] if are_pictures else []
    if _says_something(source.text()):
        return []
    for media_type in MEDIA_TYPES.values():
        if source.hasFormat(media_type):
            data = bytes(source.data(media_type).data())
            if 0 < len(data) <= MOST_BYTES:
                return [Arrival("", partial(picture_of, data))]
    image = source.imageData() if source.hasImage() else None
    if isinstance(image, QPixmap):
        image = image.toImage()
    if isinstance(image, QImage) and not image.isNull():
        return [Arrival("", partial(picture_of_image, image))]
    return []


def brings_pictures(source: QMimeData) -> bool:
    """Whether there may be any in it, which is asked at every step of a drag."""
    return source.hasImage() or source.hasUrls()


def of_file(path: Path) -> Arrival:
    """The picture in a file, called as that is."""
    return Arrival(path.stem, lambda: picture_of(read_file(path)))


def _says_something(text: str) -> bool:
    """Whether it is a text beside a picture of it, and not the picture's address on the web."""
    said = text.strip()
    return bool(said) and not (said.startswith(("http://", "https://")) and " " not in said)
