"""One line that names a session or an extra reading, with the place of everything it says.

`**Session 2 (3 hrs)**: Django basics – Models, Views`, with or without a list mark, a check box, a
heading's marks and emphasis, and with the length in brackets, bare, or at the line's end.
"""

import re
from typing import NamedTuple

from core.markdown import durations
from core.markdown.inline import masked, masked_emphasis, plain
from core.markdown.titles import Cut, Parts, split, trimmed

LONGEST_LINE = 10_000

_HEAD = re.compile(
    r"""(?P<indent>[ \t]*)
    (?:(?P<hashes>\#{1,6})[ \t]+|(?P<bullet>[-*+]|\d{1,9}[.)])[ \t]+)?
    (?:\[(?P<box>[ xX])\][ \t]+)?
    (?:[^\x00-\x7f\w]+[ \t]*)?(?P<open>\*\*\*|\*\*|\*|___|__|_)?(?:[^\x00-\x7f\w]+[ \t]*)?
    (?P<label>(?:Session[ \t]*\#?[ \t]*(?:\d{1,5}|[A-Z])(?![^\W_]|\.))
      |(?P<extra>(?:(?:Extra|Further|Additional|Optional|Bonus)[ \t]+)Readings?(?!\w)))""",
    re.VERBOSE | re.IGNORECASE,
)
_GROUP = re.compile(r"[ \t]*[(\[](?P<inner>[^()\[\]]{0,200})[)\]]")
_SEPARATOR = re.compile(r"[ \t]*(?:[:：|]|[–—]|-{1,2}(?=[ \t]|$))[ \t]*")
_FLAG = re.compile(r"(?<!\w)(optional|required)(?!\w)", re.IGNORECASE)
_TRAILING = re.compile(r"(?:(?<=\s)|^)\((?P<inner>[^()]{1,60})\)$")
_LENGTH_ALONE = re.compile(r"\s*(?:~|≈|about|ca\.?|approx\.?)?\s*$", re.IGNORECASE)
_CLOSING_HASHES = re.compile(r"[ \t]+#+[ \t]*$")
_END_OF_BARE = re.compile(r"[ \t]*(?:$|[:：|–—*_]|-(?=[ \t]))")


class Item(NamedTuple):
    """What the line says, and where. `minutes` is None where the line gives no length."""

    line: str
    label: str
    title: str
    topics: tuple[str, ...]
    minutes: int | None
    low: int
    high: int
    optional: bool
    extra: bool
    done: bool | None
    level: int
    indent: int
    bulleted: bool
    at: "Places"

    @property
    def is_reading(self) -> bool:
        """Extra work without a length: not a session but a reading of its day."""
        return self.extra and self.minutes is None


class Places(NamedTuple):
    """Where the parts of the line stand. Marks that close inside the text stand at `close`."""

    label: Cut
    box: int | None
    length: Cut | None
    flag: Cut | None
    grouped: bool
    before_text: int
    separated: bool
    text: Cut
    parts: Parts
    marks: str
    close: int | None

    def source(self, line: str, cut: Cut) -> str:
        """The stretch without the marks that close in it."""
        start, end = cut
        if self.close is not None and start <= self.close < end:
            return line[start : self.close] + line[self.close + len(self.marks) : end]
        return line[start:end]


def item(line: str) -> Item | None:
    """The session or reading that the line names, if it does."""
    start = line[:80].lower()
    if ("session" not in start and "reading" not in start) or len(line) > LONGEST_LINE:
        return None
    head = _HEAD.match(line)
    if head is None:
        return None
    mask = masked(line)
    if mask is not line and (head := _HEAD.match(mask)) is None:
        return None
    return _Scan(line, mask, head).item()


class _Scan:
    """Reads one line from left to right, keeping the place it has come to."""

    def __init__(self, line: str, mask: str, head: re.Match[str]) -> None:
        self.line, self.mask, self.head = line, mask, head
        self.at = head.end()
        self.marks: str = head["open"] or ""
        self.closed = not self.marks
        self.length: durations.Duration | None = None
        self.flag: Cut | None = None
        self.grouped = self.separated = False

    def item(self) -> Item | None:
        head = self.head
        self._close_marks()
        self._group()
        self._close_marks()
        before_text = self.at
        self._separator()
        if self.separated and self.length is None and not head["extra"]:
            self._bare_length()
        self._close_marks()
        named = self.marks or head["hashes"] or self.grouped or self.separated
        if not named and self.mask[self.at :].strip():
            return None
        if not (head["bullet"] or head["hashes"]) and len(head["indent"]) > 3:
            return None
        return self._built(before_text)

    def _close_marks(self) -> None:
        if not self.closed and self.mask.startswith(self.marks, self.at):
            self.at += len(self.marks)
            self.closed = True

    def _group(self) -> None:
        """Read brackets right after the label that hold a length, "optional", or both."""
        group = _GROUP.match(self.mask, self.at)
        if group is None:
            return
        span = group.span("inner")
        length = durations.find(self.mask, *span)
        flag = _FLAG.search(self.mask, *span)
        if length or flag:
            self.length, self.flag = length, flag and flag.span()
            self.grouped, self.at = True, group.end()

    def _separator(self) -> None:
        if found := _SEPARATOR.match(self.mask, self.at):
            self.separated, self.at = True, found.end()
        else:
            self.at = len(self.mask) - len(self.mask[self.at :].lstrip())

    def _bare_length(self) -> None:
        """Read "Session 1 – 2 hrs – Knots"."""
        length = durations.match(self.mask, self.at)
        if length and _END_OF_BARE.match(self.mask, length.end):
            self.length, self.at = length, length.end
            self._close_marks()
            if found := _SEPARATOR.match(self.mask, self.at):
                self.at = found.end()

    def _text(self) -> tuple[Cut, int | None]:
        """The rest of the line without what only closes it, and where its marks close inside."""
        mask = self.mask
        if self.head["hashes"]:
            mask = _CLOSING_HASHES.sub("", mask)
        start, end = trimmed(mask, min(self.at, len(mask)), len(mask))
        if self.closed:
            return (start, end), None
        if mask.endswith(self.marks, start, end):
            return trimmed(mask, start, end - len(self.marks)), None
        close = mask.find(self.marks, start, end)
        return (start, end), close if close >= 0 else None

    def _trailing_length(self, text: Cut) -> Cut:
        """Take a length in brackets off the end of the text, where no other is given."""
        start, end = text
        if self.length is not None or not self.mask.endswith(")", start, end):
            return text
        found = _TRAILING.search(self.mask[start:end])
        if found is None:
            return text
        inner = (start + found.start("inner"), start + found.end("inner"))
        length = durations.find(self.mask, *inner)
        if length is None:
            return text
        rest = self.mask[inner[0] : length.start] + self.mask[length.end : inner[1]]
        flag = _FLAG.search(self.mask, *inner)
        if not _LENGTH_ALONE.match(_FLAG.sub("", rest).replace(",", " ")):
            return text
        self.length, self.flag = length, self.flag or (flag and flag.span())
        return trimmed(self.mask, start, start + found.start())

    def _built(self, before_text: int) -> Item:
        places = self._places(before_text)
        head, line, length = self.head, self.line, self.length
        label = plain(head["label"])
        title = plain(places.source(line, places.parts.title))
        said = [plain(places.source(line, cut)) for cut in places.parts.topics]
        topics = tuple(filter(None, said))
        if not title:
            title, topics = plain(places.source(line, places.text)) or label, ()
            places = places._replace(parts=Parts(places.text))
        extra = head["extra"] is not None
        flag = line[slice(*self.flag)].lower() if self.flag else ""
        return Item(
            line,
            label,
            title,
            topics,
            length.minutes if length else None,
            length.low if length else 0,
            length.high if length else 0,
            flag == "optional" if flag else extra,
            extra,
            head["box"] in "xX" if head["box"] else None,
            len(head["hashes"] or ""),
            len(head["indent"].expandtabs(4)),
            head["bullet"] is not None,
            places,
        )

    def _places(self, before_text: int) -> Places:
        """Where everything stands; a length at the line's end is taken off the text here."""
        head = self.head
        text, close = self._text()
        text = self._trailing_length(text)
        mask, length = self.mask, self.length
        if close is not None:
            blank = "\x1a" * len(self.marks)
            mask = mask[:close] + blank + mask[close + len(self.marks) :]
        splits = head["extra"] is None or length is not None
        return Places(
            head.span("label"),
            head.start("box") if head["box"] else None,
            (length.start, length.end) if length else None,
            self.flag,
            self.grouped,
            before_text,
            self.separated,
            text,
            split(masked_emphasis(mask), *text) if splits else Parts(text),
            self.marks,
            close,
        )
