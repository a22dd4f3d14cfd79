"""Takes a picture's file apart without decoding it: its size, and its bytes without what it tells.

Kept is what the picture looks like: pixels, colours, which way is up. Left out is all else: where
and when it was taken, by whom and with what, small copies of it, whatever follows it in the file.
What comes in is hostile: nothing is trusted that was not read.
"""

import re
import struct
import zlib
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """A kind of file that the library keeps; its value is the suffix."""

    PNG = "png"
    JPEG = "jpg"
    WEBP = "webp"
    GIF = "gif"


class Found(NamedTuple):
    """What a file was found to be; `data` is all of it that is kept."""

    kind: Kind
    width: int
    height: int
    frames: int
    data: bytes


class NotWhole(Exception):
    """The file ends too early, or does not hold what its kind has to."""


_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = (
    *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP"),
    *(b"sBIT", b"bKGD", b"pHYs"),
)
_WEBP_KEPT = (b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP")
_WEBP_TELLS = 0b1100
"""The flags in VP8X that say there is EXIF or XMP."""
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_JPEG_NEXT = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
"""A marker between a JPEG's pixels, where every other FF is followed by 00 or counts restarts."""
_SOI, _EOI, _SOS, _COMMENT, _EXIF = 0xD8, 0xD9, 0xDA, 0xFE, 0xE1
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_TOLD = {*range(0xE1, 0xF0)} - {0xE2, 0xEE} | {_COMMENT}
"""A JPEG's segments that tell; E2 may be its colour profile, EE says how its colours are meant."""


def kind_of(data: bytes) -> Kind | None:
    """What the file begins as; None for anything that is not kept."""
    if data.startswith(_PNG):
        return Kind.PNG
    if data.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Kind.WEBP
    return Kind.GIF if data[:6] in (b"GIF87a", b"GIF89a") else None


def taken_apart(data: bytes) -> Found | None:
    """What the file is and says of itself; None for what is not kept. Raises NotWhole."""
    kind = kind_of(data)
    if kind is None:
        return None
    try:
        return _READERS[kind](data)
    except (IndexError, struct.error) as error:
        raise NotWhole from error


def _png(data: bytes) -> Found:
    kept, at, width, height, is_begun = [_PNG], len(_PNG), 0, 0, False
    while True:
        size, name = struct.unpack_from(">I4s", data, at)
        chunk = data[at : at + 12 + size]
        if len(chunk) != 12 + size or zlib.crc32(chunk[4:-4]) != int.from_bytes(chunk[-4:]):
            raise NotWhole
        if name == b"IHDR":
            width, height = struct.unpack_from(">II", chunk, 8)
        is_begun |= name == b"IDAT"
        if name in _PNG_KEPT:
            kept.append(chunk)
        at += len(chunk)
        if name == b"IEND":
            break
    if not is_begun:
        raise NotWhole
    return Found(Kind.PNG, width, height, 1, b"".join(kept))


def _jpeg(data: bytes) -> Found:
    kept, width, height = [data[:2]], 0, 0
    for marker, start, end in _segments(data):
        body = data[start + 4 : end]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", body, 1)
        if marker == _EXIF and (turned := _turned(body)) > 1:
            kept.append(_upright(turned))
        if marker not in _TOLD and not (marker == 0xE2 and not body.startswith(b"ICC_PROFILE\0")):
            kept.append(data[start:end])
    return Found(Kind.JPEG, width, height, 1, b"".join(kept))


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """The parts of a JPEG, each with its marker and its place, to the end of the picture."""
    at = 2
    while True:
        if data[at] != 0xFF:
            raise NotWhole
        while data[at + 1] == 0xFF:
            at += 1
        marker = data[at + 1]
        if marker == _EOI:
            yield marker, at, at + 2
            return
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        if marker == _SOS:
            following = _JPEG_NEXT.search(data, end)
            if following is None:
                raise NotWhole
            end = following.start()
        if marker < 0xC0 or 0xD0 <= marker <= _SOI or end > len(data):
            raise NotWhole
        yield marker, at, end
        at = end


def _turned(exif: bytes) -> int:
    """Which way up the camera was held, as EXIF has it; 1 is upright."""
    tiff = exif.removeprefix(b"Exif\0\0")
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    if order is None or tiff is exif:
        return 1
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        for entry in range(min(count, 64)):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * entry)
            if tag == 0x0112:
                return value if value in range(1, 9) else 1
    except struct.error:
        pass
    return 1


def _upright(turned: int) -> bytes:
    """A segment that says which way is up, and nothing else."""
    tiff = b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, turned, 0, 0)
    body = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _webp(data: bytes) -> Found:
    end = 8 + struct.unpack_from("<I", data, 4)[0]
    kept, at, width, height, frames, is_begun = [b"WEBP"], 12, 0, 0, 0, False
    if end > len(data):
        raise NotWhole
    while at + 8 <= end:
        name, size = struct.unpack_from("<4sI", data, at)
        chunk = data[at : at + 8 + size + size % 2]
        if at + 8 + size > end:
            raise NotWhole
        body = chunk[8:]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([body[0] & ~_WEBP_TELLS]) + body[1:]
            width, height = (1 + int.from_bytes(body[n : n + 3], "little") for n in (4, 7))
        elif name == b"VP8L" and not width:
            packed = int.from_bytes(body[1:5], "little")
            width, height = 1 + (packed & 0x3FFF), 1 + (packed >> 14 & 0x3FFF)
        elif name == b"VP8 " and not width:
            width, height = (side & 0x3FFF for side in struct.unpack_from("<HH", body, 6))
        frames += name == b"ANMF"
        is_begun |= name in (b"VP8 ", b"VP8L", b"ANMF")
        if name in _WEBP_KEPT:
            kept.append(chunk + b"\0" * (size % 2 - (len(chunk) - 8 - size)))
        at += 8 + size + size % 2
    if not is_begun:
        raise NotWhole
    whole = b"".join(kept)
    head = b"RIFF" + struct.pack("<I", len(whole))
    return Found(Kind.WEBP, width, height, max(1, frames), head + whole)


def _gif(data: bytes) -> Found:
    width, height, flags = struct.unpack_from("<HHB", data, 6)
    at = 13 + _palette(flags)
    kept, frames = [data[:at]], 0
    while (sign := data[at]) != 0x3B:
        start = at
        if sign == 0x2C:
            frames += 1
            at = _behind_blocks(data, at + 11 + _palette(data[at + 9]))
        elif sign == 0x21:
            at = _behind_blocks(data, at + 2)
        else:
            raise NotWhole
        loops = data[start + 1] == 0xFF and data[start + 3 : start + 14] in _LOOPS
        if sign == 0x2C or data[start + 1] == 0xF9 or loops:
            kept.append(data[start:at])
    if not frames:
        raise NotWhole
    return Found(Kind.GIF, width, height, frames, b"".join([*kept, b"\x3b"]))


def _palette(flags: int) -> int:
    """How many bytes of colours follow such flags."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _behind_blocks(data: bytes, at: int) -> int:
    """Where the row of a GIF's blocks that begins there is over."""
    while (size := data[at]) != 0:
        at += size + 1
    return at + 1


_READERS: dict[Kind, Callable[[bytes], Found]] = {
    Kind.PNG: _png,
    Kind.JPEG: _jpeg,
    Kind.WEBP: _webp,
    Kind.GIF: _gif,
}
