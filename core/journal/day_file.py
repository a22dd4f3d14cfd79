"""One day's file: blocks that are the app's between markers, and all else, which is the user's.

What stands outside of the blocks is kept byte for byte, whatever its encoding and line ends; it
knows neither plans nor repositories.
"""

import re
from bisect import bisect
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from whenever import Date

from core.journal.entry import digest_of, note_in

_MARKER = re.compile(r"^<!-- (/?)tenday (\S+) ([0-9a-f]{16}) -->\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """What stands of one session in a file: `start` to `end`, markers included, are its place.

    `digest` is that of the body as the app wrote it; `body` is as it is now, its lines ending in
    line feeds where the file's own lines do not.
    """

    key: str
    digest: str
    body: str
    start: int
    end: int

    @property
    def is_untouched(self) -> bool:
        """Whether nobody edited within the block."""
        return digest_of(self.body) == self.digest


@dataclass(frozen=True)
class DayFile:
    """The text of a day's file; bytes that are not UTF-8 are kept, as Python escapes them."""

    text: str

    @classmethod
    def read(cls, data: bytes) -> "DayFile":
        """The file with these bytes."""
        return cls(data.decode("utf-8", "surrogateescape"))

    @classmethod
    def new(cls, date: Date) -> "DayFile":
        """A file that the app makes: its front matter is the user's from then on."""
        return cls(f"---\ndate: {date}\n---\n")

    @property
    def data(self) -> bytes:
        """The file's bytes."""
        return self.text.encode("utf-8", "surrogateescape")

    @cached_property
    def blocks(self) -> Mapping[str, Block]:
        """The blocks by their keys. Of two with the same key the second is text."""
        found: dict[str, Block] = {}
        markers = list(_MARKER.finditer(self.text))
        ends: dict[tuple[str, str], list[re.Match[str]]] = {}
        for marker in markers:
            if marker[1]:
                ends.setdefault((marker[2], marker[3]), []).append(marker)
        past = 0
        for marker in markers:
            _, key, digest = marker.groups()
            closing = ends.get((key, digest), [])
            at = bisect([end.start() for end in closing], marker.end())
            if marker[1] or marker.start() < past or at == len(closing):
                continue
            past = closing[at].end()
            body = self.text[marker.end() + 1 : closing[at].start()]
            if key not in found:
                plain = self._native(body, back=True)
                found[key] = Block(key, digest, plain, marker.start(), past)
        return found

    def with_block(self, key: str, body: str, known: str | None) -> "DayFile":
        """The file saying `body` of the session; a new block goes to its end.

        `known` is the digest of what this library last wrote there. What somebody else put into the
        block, and `body` does not say too, is kept behind it as text of the user's.
        """
        digest = digest_of(body)
        lines = f"<!-- tenday {key} {digest} -->\n{body}<!-- /tenday {key} {digest} -->"
        ours, there = self._native(lines), self.blocks.get(key)
        if there is None:
            return DayFile(self.text + self._gap() + ours + self._line_end)
        if digest_of(there.body) == digest:
            return self
        if not self._may_go(there, body, known):
            ours += self._native(f"\n\n{there.body.strip()}\n")
        return DayFile(self.text[: there.start] + ours + self.text[there.end :])

    def without_block(self, key: str, known: str | None) -> "DayFile":
        """The file without the session's block, unless somebody else put something into it."""
        there = self.blocks.get(key)
        if there is None or known is None or digest_of(there.body) != known:
            return self
        return DayFile(self.text[: there.start] + self.text[there.end :])

    def _may_go(self, there: Block, body: str, known: str | None) -> bool:
        """Whether nothing is lost where `body` takes the block's place."""
        if there.is_untouched and there.digest == known:
            return True
        theirs = note_in(there.body).strip()
        return theirs in body or there.body.strip() in self._native(self.outside, back=True)

    @property
    def outside(self) -> str:
        """The user's text, without any block."""
        past, kept = 0, list[str]()
        for block in sorted(self.blocks.values(), key=lambda block: block.start):
            kept.append(self.text[past : block.start])
            past = block.end
        return "".join([*kept, self.text[past:]])

    @property
    def _line_end(self) -> str:
        first = self.text.find("\n")
        return "\r\n" if first > 0 and self.text[first - 1] == "\r" else "\n"

    def _native(self, text: str, back: bool = False) -> str:
        """The text with the file's line ends, or back from there."""
        if self._line_end == "\n":
            return text
        plain = text.replace("\r\n", "\n")
        return plain if back else plain.replace("\n", "\r\n")

    def _gap(self) -> str:
        """What sets a new block off from the text before it."""
        if not self.text:
            return ""
        return self._line_end * (1 if self.text.endswith("\n") else 2)


def carried(old: bytes | None, new: bytes | None, onto: bytes | None) -> bytes | None:
    """What a commit did to a file, from `old` to `new`, done to the file as it is elsewhere.

    Blocks are carried over session by session; of the user's text both sides' lines are kept, those
    added here behind those that are there. None is no file.
    """
    if onto is None or onto == old:
        return new
    if new is None or new == onto:
        return onto
    before, after = DayFile.read(old or b""), DayFile.read(new)
    there = DayFile.read(onto)
    for key, block in after.blocks.items():
        was = before.blocks.get(key)
        if was is None or was.body != block.body:
            there = there.with_block(key, block.body, was and digest_of(was.body))
    for key, was in before.blocks.items():
        if key not in after.blocks:
            there = there.without_block(key, digest_of(was.body))
    added = _added(before.outside, after.outside, there.text) if old is not None else ""
    if added:
        there = DayFile(there.text + ("" if there.text.endswith("\n") else "\n") + added)
    return there.data


def _added(before: str, after: str, there: str) -> str:
    """The lines of the user's own that came here and are not there."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    lines = [line for tag, _, _, first, last in steps if tag != "equal" for line in new[first:last]]
    present = set(there.splitlines())
    if all(not line.strip() or line.rstrip("\r\n") in present for line in lines):
        return ""
    return "".join(lines)
