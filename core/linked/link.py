"""What is remembered of the file that a plan is linked to.

Values alone: the library keeps them, and the file itself is `core.linked.file`'s.
"""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Link:
    """The file, and the bytes of it that the plan last agreed with; None before it ever did.

    `meant` is the digest of what was about to be written, so that a program that was stopped
    between writing the file and remembering it knows its own hand.
    """

    path: Path
    agreed: bytes | None = None
    meant: str = ""

    def knows(self, data: bytes) -> bool:
        """Whether the plan has everything that these bytes say."""
        return data == self.agreed or digest(data) == self.meant


def digest(data: bytes) -> str:
    """The SHA-256 of the bytes, in hexadecimal."""
    return sha256(data).hexdigest()
