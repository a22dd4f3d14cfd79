"""Lines that head something: a title, a day, a week, or a matter that is none of the plan's.

A day or week may be a heading of any level or a line wholly in bold; a number, a range of numbers
or a name in quotes follows: `## **Day 3 – Docker**`, `### Week 2: Trees (5 hours)`, `Day “Rest”`.
"""

import re
from typing import NamedTuple

from core.markdown import durations
from core.markdown.inline import masked, plain
from core.markdown.items import LONGEST_LINE
from core.markdown.titles import Cut, trimmed

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_CLOSING = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
_WHOLE = re.compile(r"(\*{1,3}|_{1,3})(?=[^\s*_])(?P<inner>[^*_]+)\1$")
_DAY = re.compile(
    r"""[ ]{0,3}(?:(?P<hashes>\#{1,6})[ \t]+)?
    (?:[^\x00-\x7f\w“]+[ \t]*)?(?P<open>\*\*\*|\*\*|\*|___|__|_)?(?:[^\x00-\x7f\w“]+[ \t]*)?
    (?P<label>(?P<word>Day|Week)[ \t]*\#?[ \t]*
      (?:(?P<range>\d{1,4}[ \t]*[-–—][ \t]*\d{1,4})(?=[ \t]*(?:$|[:：(*_]))
        |(?P<number>\d{1,4})(?![^\W_]|\.|[-–—]\d)
        |(?P<tight>\d{1,4}[-–—]\d{1,4})(?![^\W_])
        |“(?P<name>[^“”]{1,500})”))""",
    re.VERBOSE | re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[ \t]*(?:[:：|.]|[–—]|-{1,2})[ \t]*")
_SUM = re.compile(r"(?:(?<=\s)|^)[(\[](?P<inner>[^()\[\]]{1,60})[)\]]$")


class Heading(NamedTuple):
    """Any heading: its level and where its words stand."""

    level: int
    text: Cut
    title: str


class DayLine(NamedTuple):
    """A day's or week's line. `level` is 0 where it is bold and no heading."""

    level: int
    is_week: bool
    is_named: bool
    label: str
    theme: str
    label_at: Cut
    theme_at: Cut
    joint: int
    marks: str
    close: int | None


def heading(line: str) -> Heading | None:
    """The heading that the line is, if it is one."""
    found = _HEADING.match(line)
    if found is None or len(line) > LONGEST_LINE:
        return None
    mask = masked(line)
    closing = _CLOSING.search(mask, found.end())
    start, end = trimmed(mask, found.end(), closing.start() if closing else len(mask))
    if whole := _WHOLE.match(mask[start:end]):
        start, end = start + whole.start("inner"), start + whole.end("inner")
    return Heading(len(found[1]), (start, end), plain(line[start:end]))


def day_line(line: str) -> DayLine | None:
    """The day or week that the line heads, if it does."""
    start = line[:40].lower()
    if ("day" not in start and "week" not in start) or len(line) > LONGEST_LINE:
        return None
    found = _DAY.match(line)
    if found is None:
        return None
    mask = masked(line)
    found = _DAY.match(mask) or (found if found["name"] else None)
    if found is None:
        return None
    marks = found["open"] or ""
    text = (_CLOSING.sub("", mask) if found["hashes"] else mask).rstrip()
    if not found["hashes"] and not (marks and text.endswith(marks) and len(text) > found.end()):
        return None
    start, joint, closed = _to_theme(text, found.end(), marks)
    (start, end), close = _theme(text, start, "" if closed else marks)
    if start >= end:
        start = end = joint
    theme = line[start:end]
    if close is not None and start <= close < end:
        theme = line[start:close] + line[close + len(marks) : end]
    return DayLine(
        len(found["hashes"] or ""),
        found["word"].lower() == "week",
        found["name"] is not None,
        _label(found, line),
        plain(theme),
        found.span("label"),
        (start, end),
        joint,
        marks,
        close,
    )


def _theme(text: str, start: int, marks: str) -> tuple[Cut, int | None]:
    """Where the theme stands, without a sum of hours, and where its marks close inside it."""
    end, close = len(text), None
    if marks and text.endswith(marks, start):
        end -= len(marks)
    elif marks and (inside := text.find(marks, start)) >= 0:
        close = inside
    start, end = trimmed(text, start, max(start, end))
    total = _SUM.search(text[start:end])
    if total and durations.find(total["inner"]):
        start, end = trimmed(text, start, start + total.start())
    return (start, end), close


def _to_theme(text: str, at: int, marks: str) -> tuple[int, int, bool]:
    """Where the theme begins, where what joins it to the label does, and if the marks closed."""
    closed = not marks
    if not closed and text.startswith(marks, at):
        at, closed = at + len(marks), True
    joint = at
    if separator := _SEPARATOR.match(text, at):
        at = separator.end()
    if not closed and text.startswith(marks, at):
        at, closed = at + len(marks), True
        joint = at
        if separator := _SEPARATOR.match(text, at):
            at = separator.end()
    return at, joint, closed


def _label(found: re.Match[str], line: str) -> str:
    """A day's number, or the name of a week, a range or a day with another name."""
    if found["name"]:
        return plain(line[slice(*found.span("name"))])
    if found["number"] and found["word"].lower() == "day":
        return found["number"]
    number = found["number"] or found["range"] or found["tight"]
    return f"{found['word'].capitalize()} {''.join(number.split())}"
