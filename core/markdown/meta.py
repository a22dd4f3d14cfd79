"""Lines that say something of the whole plan: `**Target**: …`, `**Goal**: …`, `**Tip**: …`."""

import re
from typing import NamedTuple

from core.markdown.inline import masked, plain
from core.markdown.items import LONGEST_LINE
from core.markdown.titles import Cut, trimmed

FIELDS = {"target": "target", "goal": "goal", "objective": "goal", "aim": "goal", "tip": "tip"}

_META = re.compile(
    r"""[ ]{0,3}(?:>[ ]?)?(?:[-*+][ \t]+)?
    (?:[^\x00-\x7f\w]+[ \t]*)?(?P<open>\*\*|__|\*|_)?(?:[^\x00-\x7f\w]+[ \t]*)?
    (?P<key>Target|Goal|Objective|Aim|(?:Pro[ -])?Tip)s?
    (?:(?P=open))?[ \t]*[:：](?P<after>(?P=open))?""",
    re.VERBOSE | re.IGNORECASE,
)
_PLAIN = re.compile(
    r" {0,3}(?:>[ ]?)?(?:[-*+][ \t]+)?(?P<key>Target|Goal|Objective|Aim|(?:Pro[ -])?Tip)s?"
    r"[ \t]*[:：](?=[ \t])",
    re.IGNORECASE,
)


class MetaLine(NamedTuple):
    """Which field of the plan the line gives, its value and where that stands."""

    field: str
    value: str
    value_at: Cut


def meta_line(line: str) -> MetaLine | None:
    """What the line says of the plan, if it does."""
    if ":" not in line and "：" not in line:
        return None
    found = _META.match(line)
    if found is None and (found := _PLAIN.match(line)) is None:
        return None
    if len(line) > LONGEST_LINE:
        return None
    mask = masked(line)
    if (mask[: found.end()]) != line[: found.end()]:
        return None
    start, end = trimmed(mask, found.end(), len(mask))
    value = plain(line[start:end])
    if not value:
        return None
    key = found["key"].lower().split()[-1].split("-")[-1]
    return MetaLine(FIELDS[key], value, (start, end))
