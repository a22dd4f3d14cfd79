"""Makes pixels of a picture's bytes and bytes of its pixels, beside the main thread.

Qt's reader and writer let other threads run meanwhile; QImage's own ways of loading, scaling and
saving do not, so none of them is called here. What is read is hostile: a format is named to Qt and
never guessed by it, and a picture's size is looked at before any of it is decoded.
"""

from collections.abc import Generator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QImageWriter

from core.pictures.containers import Kind, kind_of
from core.pictures.picture import Picture, broken, check_size, look_at, not_kept

WIDEST = 2400
"""How many points a picture may be wide; a wider one is scaled down."""

TALLEST = 2
"""How many times as high as wide it may be shown."""

HEAVY = 1024 * 1024
"""Bytes from which on a picture without a transparent point may become a JPEG."""

QUALITY = 88

_ALSO_READ = {b"BM": b"bmp"}
"""What else becomes a picture, by how its files begin; not TIFF, which is too much to be safe."""


class Pixels(NamedTuple):
    """A picture to be shown, and the size that it has itself."""

    image: QImage
    size: QSize


def picture_of(data: bytes) -> Picture:
    """The picture in a file of any kind that can be read; as it is, if it may be kept so.

    Raises Refused for what is none, or broken, or too large.
    """
    found = look_at(data)
    image = pixels(data, WIDEST).image
    if found is not None and (found.width <= WIDEST or found.frames > 1):
        return Picture.of(data)
    return Picture.of(_written(image, found is not None and found.kind is Kind.JPEG))


def picture_of_image(image: QImage) -> Picture:
    """The picture that a program put on the clipboard without a file. Raises Refused as above."""
    check_size(image.width(), image.height())
    return picture_of(_written(image))


def pixels(data: bytes, wide: int) -> Pixels:
    """The picture decoded, the first where there are several, as large as `fitting` says.

    Raises Refused where it cannot be decoded.
    """
    kind = kind_of(data)
    form = kind.value.encode() if kind is not None else _other(data)
    with _reading(data, form) as reader:
        size = reader.size()
        check_size(size.width(), size.height())
        turns = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        natural = size.transposed() if turns else size
        scaled = fitting(natural, wide)
        if scaled != natural:
            reader.setScaledSize(scaled.transposed() if turns else scaled)
        image = reader.read()
    if image.isNull():
        raise broken()
    return Pixels(image, natural)


@contextmanager
def _reading(data: bytes, form: bytes) -> Generator[QImageReader, None, None]:
    """Reads that format alone, the right way up."""
    buffer = QBuffer()
    buffer.setData(data)
    reader = QImageReader(buffer, form)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    try:
        yield reader
    finally:
        # Some readers turn to their bytes once more when they go, and crash without them.
        reader.setDevice(None)  # pyright: ignore[reportArgumentType]


def fitting(size: QSize, wide: int) -> QSize:
    """How large a picture of that size is shown where there is room for so many points in width."""
    share = min(1.0, wide / size.width(), TALLEST * wide / size.height())
    return QSize(max(1, round(size.width() * share)), max(1, round(size.height() * share)))


def _other(data: bytes) -> bytes:
    for begin, form in _ALSO_READ.items():
        if data.startswith(begin):
            return form
    raise not_kept()


def _written(image: QImage, is_photograph: bool = False) -> bytes:
    """The image as a file: a PNG, unless it is a photograph, or heavy and so much lighter."""
    png = b"" if is_photograph else _saved(image, b"png")
    if not is_photograph and (len(png) < HEAVY or image.hasAlphaChannel()):
        return png
    jpeg = _saved(image, b"jpeg")
    return png if png and len(png) < 2 * len(jpeg) else jpeg


def _saved(image: QImage, form: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, form)
    if form == b"jpeg":
        writer.setQuality(QUALITY)
    if not writer.write(image):
        raise broken()
    return bytes(buffer.data().data())
