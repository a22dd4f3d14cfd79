"""What counts or names a stretch of a plan: "Day 3", "Weeks 2–5", "第 1-2 周", "Mon/Wed".

A mark is recognised where a line's words begin, in brackets, or behind a separator; never inside a
sentence.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from core.markdown.grammar.vocabulary import PARTS, Vocabulary, alternatives

_TO = r"[-–—~〜～→]"
_LEAD = r"(?:[^\w(\[|<\"'“«`\\/&+]|_)*(?:\d{1,2}\.[ \t]+)?"
_SPELT = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7,
    "الأول": 1, "الأولى": 1, "الثاني": 2, "الثانية": 2, "الثالث": 3, "الثالثة": 3, "الرابع": 4,
    "الرابعة": 4, "الخامس": 5, "السادس": 6, "السابع": 7, "الثامن": 8, "التاسع": 9, "العاشر": 10,
}  # fmt: skip
_WIDE_NUMERALS = dict(zip("一二三四五六七八九十", range(1, 11), strict=True))
_ORDINAL = {"日目", "일차", "일째", "주차", "주째", "週目"}
_DOTTED = {"tag", "woche", "monat", "gün", "hafta", "ay"}
_CUT = re.compile(r"[(\[（【:：|,，]|[ \t][-–—][ \t]|[—–]")
UNITS = ("day", "week", "month", "phase", "session", "module")
LONGEST_RANGE = 400


@dataclass(frozen=True, slots=True)
class Mark:
    """A unit and which of it: numbers, weekdays (Monday is 1), or a part of the day by its name."""

    unit: str
    numbers: tuple[int, ...]
    name: str
    start: int
    end: int


def leading(text: str, words: Vocabulary) -> Mark | None:
    """The numbered unit with which the words begin."""
    return _numbered(text, 0, words)


def anywhere(text: str, words: Vocabulary) -> list[Mark]:
    """All numbered units of a heading: the leading one, and those behind a bracket or a comma."""
    out: list[Mark] = []
    at = 0
    while at < len(text):
        if mark := _numbered(text, at, words):
            out.append(mark)
            at = max(mark.end, at + 1)
        following = _CUT.search(text, at)
        if not following:
            break
        at = following.end()
    return out


def weekdays(text: str, words: Vocabulary) -> Mark | None:
    """Weekdays with which the words begin: "Mon", "Mon–Wed", "Mon/Wed/Fri", "Tue and Thu"."""
    found = _weekday_pattern(words).match(text)
    if not found:
        return None
    listed = found["list"].lower()
    names = _weekday_name(words).findall(listed)
    numbers = [words.weekdays[n] for n in names]
    if len(numbers) == 2 and found["range"]:
        first, last = numbers
        numbers = [n % 7 + 1 for n in range(first - 1, last if last >= first else last + 7)]
    return Mark(
        "weekday", tuple(numbers), found["list"].strip(), found.start("list"), found.end("list")
    )


def part_of_day(text: str, words: Vocabulary) -> Mark | None:
    """The part of the day with which the words begin."""
    found = _part_pattern(words).match(text)
    if not found:
        return None
    name = found["part"].lower()
    part = next(p for p in PARTS if name in words.words(p))
    return Mark(part, (), found["part"], found.start("part"), found.end("part"))


def _numbered(text: str, at: int, words: Vocabulary) -> Mark | None:
    for pattern in _patterns(words):
        if found := pattern.match(text, at):
            unit = _units(words).get(found["unit"].lower())
            first = _value(found["first"])
            if unit is None or first is None:
                continue
            last = _value(found["last"] or "") or first
            end = last if first <= last <= first + LONGEST_RANGE else first
            start = min(found.start("unit"), found.start("first"))
            if text[start - 1 : start] == "第":
                start -= 1
            return Mark(
                unit,
                tuple(range(first, end + 1)),
                text[start : found.end()].strip(),
                start,
                found.end(),
            )
    return None


def _value(number: str) -> int | None:
    number = number.lower()
    if number.isdecimal():
        return int(number)
    if number in _SPELT:
        return _SPELT[number]
    if number and all(c in _WIDE_NUMERALS for c in number):
        tens, ten, ones = number.partition("十")
        if not ten:
            return _WIDE_NUMERALS[number] if len(number) == 1 else None
        return (_WIDE_NUMERALS[tens] if tens else 1) * 10 + (_WIDE_NUMERALS[ones] if ones else 0)
    return None


@cache
def _units(words: Vocabulary) -> Mapping[str, str]:
    """Which unit a word names."""
    found = {word: unit for unit in reversed(UNITS) for word in words.words(unit)}
    return found | {"d": "day", "w": "week"}


@cache
def _patterns(words: Vocabulary) -> tuple[re.Pattern[str], ...]:
    to = rf"[ \t]*(?:{_TO}|{words.pattern('to')}|&|\+)[ \t]*"
    number = rf"(?:\d{{1,3}}|{alternatives(_SPELT)})"
    close = r"(?![\d%]|[.,]\d|[ \t]*(?:%|/[ \t]*\d)|[^\W\d_])"
    named = (
        rf"{_LEAD}(?P<unit>{words.pattern(*UNITS)}|[DW](?=\d))[ \t]*(?:ke-|n[º°o]\.?|[#№.])?[ \t]*"
    )
    again = rf"(?:(?:{words.pattern('day', 'week', 'month')}|[DW](?=\d))[ \t]*)?"
    wide = r"(?:\d{1,3}|[一二三四五六七八九十]{1,3})"
    any_unit = words.pattern(*UNITS)
    sources = (
        rf"{named}(?P<first>{number})(?:{to}{again}(?P<last>{number}))?{close}",
        rf"{_LEAD}第[ \t]*(?P<first>{wide})(?:{to}第?[ \t]*(?P<last>{wide}))?"
        rf"[ \t]*(?P<unit>{any_unit})",
        rf"{_LEAD}(?P<first>\d{{1,3}})(?:\.?{to}(?P<last>\d{{1,3}}))?"
        rf"(?:[ \t]*(?P<unit>{alternatives(_ORDINAL & _all_units(words))}))",
        rf"(?:[^\w(\[|<\"'“«`\\/&+]|_)*(?P<first>\d{{1,3}})(?:\.?{to}(?P<last>\d{{1,3}}))?"
        rf"\.[ \t]*(?P<unit>{alternatives(_DOTTED & _all_units(words))})",
    )
    return tuple(re.compile(s, re.IGNORECASE) for s in sources)


def _all_units(words: Vocabulary) -> frozenset[str]:
    return frozenset(_units(words))


@cache
def _weekday_name(words: Vocabulary) -> re.Pattern[str]:
    return re.compile(alternatives(words.weekdays), re.IGNORECASE)


@cache
def _weekday_pattern(words: Vocabulary) -> re.Pattern[str]:
    name = rf"{alternatives(words.weekdays)}\.?"
    to = rf"[ \t]*(?:{_TO}|{words.pattern('to')})[ \t]*"
    joint = rf"[ \t]*(?:[/,、・&+]|{words.pattern('to')})[ \t]*"
    return re.compile(
        rf"(?:[^\w(|<\"'“«`\\/&+]|_)*(?P<list>{name}(?:(?P<range>{to}){name}(?!{joint}{name})|(?:{joint}{name})+)?)",
        re.IGNORECASE,
    )


@cache
def _part_pattern(words: Vocabulary) -> re.Pattern[str]:
    block = rf"(?:{words.pattern('session', 'module')}|bloque|bloco|block|turno|partie|parte)"
    of = r"(?:[ \t]+(?:de|da|do|del|della|du|des|la|of|the|am))*[ \t]+"
    return re.compile(
        rf"(?:[^\w(|<\"'“«`\\/&+]|_)*(?:{block}{of})?(?P<part>{words.pattern(*PARTS)})",
        re.IGNORECASE,
    )
