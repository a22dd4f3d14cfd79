"""Two texts that come from one: put together by lines where what they changed lies apart.

Pure, and wary: where both changed the same place in different ways there is no result, for only
the author knows which one is meant.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from core.markdown.source import split_lines


class Edit(NamedTuple):
    """The lines `start` to `end` of the base, counted from 0, give way to others."""

    start: int
    end: int
    lines: tuple[str, ...]

    @property
    def keeps_count(self) -> bool:
        """Whether as many lines come as go."""
        return self.end - self.start == len(self.lines)


def merge(base: str, one: str, other: str) -> str | None:
    """Both texts' edits of `base` together; None where they get in each other's way.

    Edits that are the same in both are made once. Lines that stand next to each other may be edited
    on either side as long as none comes or goes there.
    """
    lines = split_lines(base)
    ours, theirs = list(_edits(lines, one)), list(_edits(lines, other))
    same = set(ours) & set(theirs)
    if any(_clash(a, b) for a in ours for b in theirs if a not in same and b not in same):
        return None
    if any(_clash(a, b) for a in same for b in (*ours, *theirs) if a != b):
        return None
    merged = list(lines)
    for edit in sorted({*ours, *theirs}, reverse=True):
        merged[edit.start : edit.end] = edit.lines
    return "".join(merged) if _is_whole(merged) else None


def _edits(base: Sequence[str], text: str) -> Iterator[Edit]:
    """What makes `text` of the base, in order, each as small as can be."""
    lines = split_lines(text)
    matcher = SequenceMatcher(None, base, lines, autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "replace" and end - start == last - first:
            for offset, line in enumerate(lines[first:last]):
                yield Edit(start + offset, start + offset + 1, (line,))
        elif tag != "equal":
            yield Edit(start, end, tuple(lines[first:last]))


def _clash(one: Edit, other: Edit) -> bool:
    first, second = sorted((one, other))
    if first.end != second.start:
        return first.end > second.start
    return not (first.keeps_count and second.keeps_count)


def _is_whole(lines: Sequence[str]) -> bool:
    """Whether every line but the last still ends."""
    return all(line.endswith(("\n", "\r")) for line in lines[:-1])
