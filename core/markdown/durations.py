"""Lengths of time as people write them: "2 hrs", "1.5h", "1 h 30", "90 minutes", "2–3 hours".

Read with their place in the line, and written back in the notation they had.
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from core.markdown.grammar.vocabulary import beside, every_word

_NUMBER = r"(?:\d+(?:[.,]\d+)?[½¼¾]?|[½¼¾])"
_WIDE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"


@cache
def _pattern() -> re.Pattern[str]:
    """A length in the words of any language; wide scripts run on without spaces."""
    hours, minutes = every_word("hour"), every_word("minute")
    return re.compile(
        rf"""(?<![^\W{_WIDE}])(?<![.,:])
        (?P<low>{_NUMBER})
        (?:[ \t]*(?:[-–—~〜～]|\bto\b|\bà\b|\bbis\b|\ba\b|до)[ \t]*(?P<high>{_NUMBER}))?
        (?P<gap>[ \t]*-?[ \t]*)
        (?:(?P<hours>{hours}\.?)
           (?:(?P<and>,?[ \t]*(?:(?:and|y|e|et|und)[ \t]+)?)(?P<more>\d{{1,2}})(?!\d)
              (?:(?P<tail>[ \t]*{minutes})|(?=[ \t]*(?:$|[)\]}},:;–—|]))|(?<=[hH]\d\d)(?!\w)))?
          |(?P<minutes>{minutes}\.?|['′’](?=[\s)\]|*_,;]|$)))""",
        re.VERBOSE | re.IGNORECASE,
    )


_AMOUNT = re.compile(r"[\d½¼¾]")
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_LARGEST = 1_000_000.0


@dataclass(frozen=True, slots=True)
class Duration:
    """A length in minutes, where it stands, and the bounds where the author gave a range."""

    start: int
    end: int
    minutes: int
    low: int
    high: int

    def moved(self, by: int) -> "Duration":
        """The same length, so many characters further on."""
        return replace(self, start=self.start + by, end=self.end + by)


def find(text: str, start: int = 0, end: int | None = None) -> Duration | None:
    """The first length in that part of the text."""
    stop = len(text) if end is None else end
    if not _AMOUNT.search(text, start, stop):
        return None
    found = _pattern().search(text, start, stop)
    return found and _duration(found)


def match(text: str, start: int = 0) -> Duration | None:
    """The length that begins exactly at `start`."""
    if not _AMOUNT.match(text, start):
        return None
    found = _pattern().match(text, start)
    return found and _duration(found)


def rewrite(notation: str, minutes: int) -> str:
    """`minutes` in the notation of another length; "2 hrs" and 150 give "2.5 hrs"."""
    found = _pattern().match(notation)
    if found is None:
        return f"{minutes} min"
    gap = found["gap"]
    if unit := found["minutes"]:
        return f"{minutes}{gap}{_numbered(unit, minutes)}"
    unit, hours, rest = found["hours"], minutes // 60, minutes % 60
    if not hours:
        return f"{minutes}{gap}{_numbered(_minutes_like(unit), minutes)}"
    if rest and (found["more"] or rest % 15):
        joint, tail = found["and"] or gap, found["tail"] or _minutes_tail(found)
        return f"{hours}{gap}{_numbered(unit, hours)}{joint}{rest:02d}{tail}"
    value = f"{minutes / 60:g}"
    if "," in found["low"]:
        value = value.replace(".", ",")
    return f"{value}{gap}{_numbered(unit, minutes / 60)}"


def _minutes_tail(found: re.Match[str]) -> str:
    """What follows the minutes of "1 h 30" where the notation says nothing of them."""
    return "" if found["more"] else found["gap"] + _minutes_like(found["hours"])


def _minutes_like(unit: str) -> str:
    """The word for minutes beside that word for hours."""
    if unit.lower().startswith("hour"):
        return "minutes"
    return beside("hour", unit.lower().rstrip("."), "minute") or "min"


def _numbered(unit: str, value: float) -> str:
    """The unit in the singular or plural, where it has both and is spelt out."""
    dot = "." if unit.endswith(".") else ""
    word = unit.removesuffix(".")
    one = word[:-1] if word[-1] in "sS" else word
    if one.lower() not in ("hour", "hr", "minute", "min") or one.lower() == "min" == word.lower():
        return unit
    return one + ("" if value == 1 else "S" if one.isupper() else "s") + dot


def _duration(found: re.Match[str]) -> Duration:
    factor = 60 if found["hours"] else 1
    more = int(found["more"] or 0)
    low = _value(found["low"]) * factor + more
    high = _value(found["high"]) * factor + more if found["high"] else low
    low, high = min(low, high), max(low, high)
    return Duration(found.start(), found.end(), round((low + high) / 2), round(low), round(high))


def _value(number: str) -> float:
    whole = number.rstrip("½¼¾").replace(",", ".")
    fraction = _FRACTIONS.get(number[-1], 0.0)
    return min(float(whole or 0) + fraction, _LARGEST)
