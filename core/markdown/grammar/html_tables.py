"""Tables written as HTML, read as those with pipes: cells with their places in the text.

Only plain ones: a cell that spans rows or columns, or holds a table, leaves the table unread.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

MOST_LINES = 2_000
_OPENS = re.compile(r"[ ]{0,3}<table\b", re.IGNORECASE)
_CLOSES = re.compile(r"</table\s*>", re.IGNORECASE)
_SPAN = re.compile(r"\b(?:col|row)span\s*=\s*[\"']?0*(?:[2-9]|1\d)|<table\b.*<table\b", re.I | re.S)
_TAG = re.compile(r"<(?P<end>/)?(?P<name>t[rdh])\b[^<>]*>", re.IGNORECASE)
_WORD = re.compile(r"<[^<>]*>|(?P<word>[^\s<]+|<)")

Cut = tuple[int, int]


@dataclass(slots=True)
class HtmlRow:
    """A row: its first line from 0, the text of all its lines, and its cells' places in that."""

    at: int
    text: str
    cells: list[Cut] = field(default_factory=list[Cut])


def opens_table(line: str) -> bool:
    """True if a table written as HTML begins on the line."""
    return "<" in line and _OPENS.match(line) is not None


def html_table(texts: Sequence[str], at: int, longest: int) -> tuple[list[HtmlRow], int]:
    """The rows of the table that begins at a line, and the line behind it.

    No rows where it is not plain or has a line of more than `longest` characters; it ends with
    the text where it is never closed.
    """
    end = at
    while end < min(len(texts), at + MOST_LINES) and not _CLOSES.search(texts[end]):
        end += 1
    block = "\n".join(texts[at : end + 1])
    if any(len(text) > longest for text in texts[at : end + 1]) or _SPAN.search(block):
        return [], end + 1
    starts = [0]
    for text in texts[at : end + 1]:
        starts.append(starts[-1] + len(text) + 1)
    rows = [_row(block, cells, starts, at) for cells in _cells(block) if cells]
    return rows, end + 1


def _cells(block: str) -> list[list[Cut]]:
    """The places of the cells in each row."""
    rows: list[list[Cut]] = []
    opened: int | None = None
    for tag in _TAG.finditer(block):
        if opened is not None:
            rows[-1].append(_words(block, opened, tag.start()))
        opened = None
        if tag["name"].lower() == "tr":
            if not tag["end"]:
                rows.append([])
        elif not tag["end"] and rows:
            opened = tag.end()
    return rows


def _words(block: str, start: int, end: int) -> Cut:
    """The words of a cell without the tags and spaces around them."""
    words = [w for w in _WORD.finditer(block, start, end) if w["word"]]
    return (words[0].start(), words[-1].end()) if words else (start, start)


def _row(block: str, cells: list[Cut], starts: list[int], at: int) -> HtmlRow:
    first = bisect_right(starts, cells[0][0]) - 1
    last = bisect_left(starts, cells[-1][1])
    begin = starts[first]
    text = block[begin : starts[last]].removesuffix("\n")
    return HtmlRow(at + first, text, [(a - begin, b - begin) for a, b in cells])


def physical(texts: Sequence[str], at: int, start: int, end: int) -> tuple[int, int, int]:
    """A place in a row of several lines as one in the line where it stands."""
    while start > len(texts[at]) and at + 1 < len(texts):
        by = len(texts[at]) + 1
        at, start, end = at + 1, start - by, end - by
    return at, start, end
