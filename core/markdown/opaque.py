"""Lines that are no structure: front matter, code fences and comments, their marks included."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

_FENCE = re.compile(r"[ \t]*(?:[-*+][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})")

_TITLE = re.compile(r"""title:[ \t]*(?P<quote>["']?)(?P<title>\S.*?)(?P=quote)[ \t]*$""")


@dataclass(slots=True)
class Run:
    """Lines that belong together and are no structure; `closed` is False if they never end."""

    start: int
    closed: bool = False


def opens_fence(line: str) -> bool:
    """True if a code fence begins on the line."""
    return _FENCE.match(line) is not None


def opens_comment(line: str) -> bool:
    """True if an HTML comment begins on the line."""
    return line.lstrip().startswith("<!--")


def opaque_lines(lines: list[str]) -> dict[int, Run]:
    """The opaque lines by number, each with the run it stands in."""
    front = front_matter(lines)
    opaque = dict.fromkeys(range(front), Run(0, closed=True))
    run: Run | None = None
    closes: Callable[[str], bool] = bool
    for at in range(front, len(lines)):
        line = lines[at]
        if run is not None:
            opaque[at] = run
        elif ("```" in line or "~~~" in line) and (found := _FENCE.match(line)):
            run = opaque[at] = Run(at)
            closes = partial(_closes_fence, found[1])
            continue
        elif "<!--" in line and opens_comment(line):
            run = opaque[at] = Run(at)
            closes = _closes_comment
        if run is not None and closes(line):
            run.closed, run = True, None
    return opaque


def front_matter(lines: Sequence[str]) -> int:
    """How many lines at the head are front matter."""
    if len(lines) < 3 or lines[0].rstrip() != "---" or ":" not in lines[1]:
        return 0
    for at in range(1, min(len(lines), 200)):
        if lines[at].rstrip() in ("---", "..."):
            return at + 1
    return 0


def front_title(lines: Sequence[str]) -> tuple[str, int] | None:
    """The title that the front matter gives, and its line from 0."""
    for at in range(front_matter(lines)):
        if found := _TITLE.match(lines[at]):
            return found["title"], at
    return None


def _closes_fence(fence: str, line: str) -> bool:
    closing = line.strip()
    return len(closing) >= len(fence) and closing == fence[0] * len(closing)


def _closes_comment(line: str) -> bool:
    return "-->" in line
