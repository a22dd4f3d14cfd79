"""A picture that belongs to notes: never changed, called by its digest, silent about its origin."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from core.errors import Refused
from core.files import read_whole, refusing
from core.pictures.containers import Found, Kind, NotWhole, taken_apart

MOST_BYTES = 20 * 1024 * 1024
MOST_POINTS, LONGEST_SIDE = 50_000_000, 20_000
MOST_FRAMES = 500
"""What a picture may have at most: more would take long to show, or is meant to do harm."""

MEDIA_TYPES = {
    Kind.PNG: "image/png",
    Kind.JPEG: "image/jpeg",
    Kind.WEBP: "image/webp",
    Kind.GIF: "image/gif",
}

ReadPicture = Callable[[str], bytes | None]
"""The bytes of the picture of that name, None where there is none."""


def no_pictures(name: str) -> bytes | None:
    """None of any name."""


@dataclass(frozen=True)
class Picture:
    """One picture as it is kept. Make one with `Picture.of`."""

    kind: Kind
    data: bytes

    @classmethod
    def of(cls, data: bytes) -> "Picture":
        """The picture in a file's bytes, without what it tells beyond its looks.

        Raises Refused for what is too large, broken, or of no kind that is kept.
        """
        found = look_at(data)
        if found is None:
            raise not_kept()
        return cls(found.kind, found.data)

    @cached_property
    def name(self) -> str:
        """What it is called."""
        from hashlib import sha256  # slow to import, and a window starts without

        return f"{sha256(self.data).hexdigest()[:16]}.{self.kind}"


def look_at(data: bytes) -> Found | None:
    """What a file is, within the bounds; None where it is of no kind that is kept.

    Raises Refused for what is beyond them or broken.
    """
    if len(data) > MOST_BYTES:
        raise too_heavy(len(data))
    try:
        found = taken_apart(data)
    except NotWhole:
        raise broken() from None
    if found is not None:
        check_size(found.width, found.height)
        if found.frames > MOST_FRAMES:
            raise Refused(
                "This picture moves through {count} pictures; {most} are the most. Choose a "
                "shorter one.",
                count=found.frames,
                most=MOST_FRAMES,
            )
    return found


def check_size(width: int, height: int) -> None:
    """Refuse a picture of that size where it is too large, or has none."""
    if width < 1 or height < 1:
        raise broken()
    if width * height > MOST_POINTS or max(width, height) > LONGEST_SIDE:
        raise Refused(
            "This picture is too large: {width} × {height} pixels. Make it smaller and bring it "
            "again.",
            width=width,
            height=height,
        )


def is_called(name: str, data: bytes) -> bool:
    """Whether these are the very bytes that a picture of that name has."""
    try:
        picture = Picture.of(data)
    except Refused:
        return False
    return picture.name == name and picture.data == data


def read_file(path: Path) -> bytes:
    """The bytes of a picture's file. Raises Refused for what is too large to be one, or no file."""
    with refusing(path):
        size = path.stat().st_size
        if not (path.is_file() or path.is_dir()):
            raise not_kept()
    if size > MOST_BYTES:
        raise too_heavy(size)
    return read_whole(path)


def not_kept() -> Refused:
    """What is said of a file of another kind."""
    return Refused("This is no picture that a note can hold. Choose a PNG, JPEG, WebP or GIF file.")


def broken() -> Refused:
    """What is said of a file that is not whole."""
    return Refused("This picture is broken or not whole. Open it elsewhere and save it anew.")


def too_heavy(size: int) -> Refused:
    """What is said of too many bytes."""
    return Refused(
        "This picture has {size} MB; {most} MB are the most. Make it smaller and bring it again.",
        size=-(-size // 1024**2),
        most=MOST_BYTES // 1024**2,
    )
