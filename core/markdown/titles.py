"""Where a title ends and its topics begin: "Django – Models, Views" or "OAuth (JWT, scopes)".

Works on masked text and gives places only; it never looks inside brackets.
"""

import re
from typing import NamedTuple

_DASH = re.compile(r"(?<=\S)[ \t]+(?:[–—-]|--)[ \t]+(?=\S)")
_INNERMOST = re.compile(r"\([^()]*\)")
_BETWEEN = re.compile(r"[^\s,;](?:[^,;]*[^\s,;])?")

Cut = tuple[int, int]


class Parts(NamedTuple):
    """Places in a session's text: its title, each topic, and the whole stretch of the topics."""

    title: Cut
    topics: tuple[Cut, ...] = ()
    region: Cut | None = None


def split(mask: str, start: int, end: int) -> Parts:
    """The parts of that stretch of masked text."""
    text = mask[start:end]
    flat = _without_brackets(text)
    if dash := _DASH.search(flat):
        region = (start + dash.end(), end)
        return Parts((start, start + dash.start()), _topics(flat, dash.end(), start), region)
    opening = _last_bracket(text)
    if opening and flat[:opening].strip():
        inner = _without_brackets(text[opening + 1 : -1])
        topics = _topics(inner, 0, start + opening + 1)
        if topics:
            title = (start, start + len(text[:opening].rstrip()))
            return Parts(title, topics, (start + opening + 1, end - 1))
    return Parts((start, end))


def trimmed(text: str, start: int, end: int) -> Cut:
    """The stretch without the white space at its ends."""
    ahead = text[start:end].lstrip()
    if not ahead:
        return start, start
    start = end - len(ahead) if end <= len(text) else len(text) - len(ahead)
    return start, start + len(ahead.rstrip())


def _topics(flat: str, start: int, offset: int) -> tuple[Cut, ...]:
    return tuple((m.start() + offset, m.end() + offset) for m in _BETWEEN.finditer(flat, start))


def _without_brackets(text: str) -> str:
    """The text with every bracketed group blanked out at its length."""
    while "(" in text:
        text, count = _INNERMOST.subn(lambda m: "x" * len(m[0]), text)
        if not count:
            break
    return text


def _last_bracket(text: str) -> int | None:
    """Where the group opens that closes the text, set off by a space; None without one."""
    if not text.endswith(")"):
        return None
    depth = 0
    for place in range(len(text) - 1, 0, -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if not depth:
            return place if text[place - 1].isspace() else None
    return None
