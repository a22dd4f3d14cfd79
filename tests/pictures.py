"""Pictures made byte by byte for the tests: whole ones, and ones that tell more than they show."""

import random
import struct
import zlib

SECRET = b"52.5200 N 13.4050 E"
"""Where a picture was taken."""


def chunk(name: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, *more: bytes, claims: tuple[int, int] | None = None) -> bytes:
    """A PNG of noise in colours, with more chunks in it; `claims` is the size it says it has."""
    noise = random.Random(width * 100_003 + height)
    rows = b"".join(b"\0" + noise.randbytes(3 * width) for _ in range(height))
    size = struct.pack(">II5B", *(claims or (width, height)), 8, 2, 0, 0, 0)
    parts = (chunk(b"IHDR", size), *more, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def gif(frames: int) -> bytes:
    """A GIF of one point, so many times, with a comment."""
    frame = b"\x21\xf9\x04\0\x0a\0\0\0" + b"\x2c\0\0\0\0\1\0\1\0\0" + b"\x02\x02\x44\x01\0"
    comment = b"\x21\xfe" + bytes([len(SECRET)]) + SECRET + b"\0"
    head = b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff"
    loops = b"\x21\xff\x0bNETSCAPE2.0\x03\1\0\0\0"
    return head + loops + comment + frame * frames + b"\x3b"


def exif(turned: int) -> bytes:
    """The segment of a JPEG that says where it was taken and which way up."""
    entries = struct.pack("<HHHIHH", 1, 0x0112, 3, 1, turned, 0) + struct.pack("<I", 0)
    body = b"Exif\0\0II*\0\x08\0\0\0" + entries + SECRET
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def with_exif(jpeg: bytes, turned: int = 1) -> bytes:
    """The JPEG with such a segment, and with another picture behind its end."""
    return jpeg[:2] + exif(turned) + jpeg[2:] + SECRET
