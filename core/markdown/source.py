"""Bytes to text and back, exactly: byte order mark, encoding, and every line ending as it was.

What cannot be a plan at all is refused here, in words; nothing here knows what a plan says.
"""

import codecs
import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher

from core.errors import Refused
from core.saying import Said, template

LARGEST = 5_000_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


class NotAPlan(Refused):
    """No study plan can be read: why, at which line where there is one, and what would help."""

    def __init__(self, reason: str, remedy: str, line: int | None = None, **values: object) -> None:
        self.reason, self.remedy, self.line = Said(reason, **values), Said(remedy), line
        if line is None:
            super().__init__("{reason} {remedy}", reason=self.reason, remedy=self.remedy)
        else:
            text = template("Line {line}: {reason} {remedy}")
            super().__init__(text, line=line, reason=self.reason, remedy=self.remedy)

    def __reduce__(self) -> tuple[type["NotAPlan"], tuple[str, str, int | None]]:
        """How it comes back from another process."""
        return NotAPlan, (self.reason, self.remedy, self.line)


@dataclass(frozen=True, slots=True)
class Source:
    """A text and how it stood in bytes."""

    text: str
    mark: bytes = b""
    encoding: str = "utf-8"

    @classmethod
    def decode(cls, data: bytes) -> "Source":
        """The text of `data`. Raises NotAPlan where it is none."""
        if len(data) > LARGEST:
            raise NotAPlan(
                "This file has {size} MB; a plan has at most 5 MB.",
                "Choose the plan itself, or take out what is not part of it.",
                size=f"{len(data) / 1e6:.1f}",
            )
        mark, encoding = next(((m, e) for m, e in _MARKS if data.startswith(m)), (b"", "utf-8"))
        body = data[len(mark) :]
        try:
            text = body.decode(encoding)
        except UnicodeDecodeError as fault:
            line = len(_LINE.findall(body[: fault.start].decode("latin-1") + "x"))
            raise NotAPlan(
                "This is not {encoding} text: byte {place} is wrong.",
                "Save the plan as UTF-8 text and open it again.",
                line,
                encoding=encoding.upper(),
                place=len(mark) + fault.start,
            ) from None
        if "\0" in text:
            raise NotAPlan(
                "This is not a text file: it has zero bytes in it.",
                "Choose a plan written as Markdown text.",
                len(_LINE.findall(text[: text.index("\0")] + "x")),
            )
        if not text.strip():
            raise NotAPlan("This file is empty.", "Choose a file with a study plan in it.")
        return cls(text, mark, encoding)

    def encode(self, text: str) -> bytes:
        """Another text in the bytes of this one."""
        return self.mark + text.encode(self.encoding, "replace")


def split_lines(text: str) -> list[str]:
    """The lines with their endings; only the three that Markdown knows end a line."""
    return _LINE.findall(text)


def ending(line: str) -> str:
    """The line's own ending, empty at the end of a file without one."""
    return line[len(line.rstrip("\r\n")) :]


def with_endings_of(before: str, text: str) -> str:
    """The text with the endings that `before` has, unless it has other than line feeds itself.

    Lines that are there still end as they did, new ones as most lines of `before`.
    """
    if "\r" not in before or "\r" in text:
        return text
    olds, news = split_lines(before), split_lines(text)
    usual = Counter(e for line in olds if (e := ending(line))).most_common(1)
    new = usual[0][0] if usual else "\n"
    ended = [line.replace("\n", new) for line in news]
    bare = [line.rstrip("\r\n") for line in olds]
    match = SequenceMatcher(None, bare, [n.rstrip("\n") for n in news], autojunk=False)
    for i, j, size in match.get_matching_blocks():
        for offset in range(size):
            if ending(olds[i + offset]) and ending(news[j + offset]):
                ended[j + offset] = olds[i + offset]
    return "".join(ended)
