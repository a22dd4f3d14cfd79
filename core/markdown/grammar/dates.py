"""Dates as people write them: 2026-06-22, 23/09/2024, Mon Jun 22, 16 апреля, 10/4(土), Feb 5–9.

A date may lack its year, and of two numbers it may be open which is the month; the whole plan
settles both (`calendar_dates`).
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from whenever import Date

from core.markdown.answers import AS_USUAL, Answers
from core.markdown.grammar.vocabulary import Vocabulary, alternatives

_TO = r"[ \t]*(?:[-–—~〜～→]|to|bis|à|au|a|al|до|至|から)[ \t]*"
_LEAD = r"(?:[^\w(|<\"'“«`\\/&+]|_)*"


@dataclass(frozen=True, slots=True)
class Written:
    """A date as written, or the first and last of a range. `month` and `day` may be exchanged
    where `open_order` is set, and `month_first` says which was first where numbers tell."""

    year: int | None
    month: int
    day: int
    weekday: int | None
    start: int
    end: int
    open_order: bool = False
    month_first: bool | None = None
    last: "Written | None" = None


def written(text: str, words: Vocabulary, start: int = 0, numeric: bool = True) -> Written | None:
    """The date with which the words begin. Without `numeric`, "3/4" alone is none."""
    if not _ANY_DIGIT.search(text, start, start + 60):
        return None
    found = _pattern(words).match(text, start)
    if not found:
        return None
    one = _written(found, words, numeric)
    if one is None:
        return None
    if joint := _JOINT.match(text, found.end()):
        if (again := _pattern(words).match(text, joint.end())) and (
            to := _written(again, words, numeric)
        ):
            return replace(one, end=again.end(), last=to)
        in_order = found["before"] or found["slash"] or found["wide"]
        day = _DAY_ONLY.match(text, joint.end())
        if in_order and day and 1 <= int(day[1]) <= 31:
            return replace(one, end=day.end(), last=replace(one, day=int(day[1]), weekday=None))
    return one


_ANY_DIGIT = re.compile(r"\d")
_JOINT = re.compile(_TO, re.IGNORECASE)
_DAY_ONLY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?(?![\d:/.%]|\.\d)(?:,?[ \t]+\d{4})?(?!\w)")


def _written(found: re.Match[str], words: Vocabulary, numeric: bool) -> Written | None:
    weekday = words.weekdays.get((found["weekday"] or found["behind"] or "").lower().rstrip("."))
    if weekday is None and found["kanji"]:
        weekday = "月火水木金土日".index(found["kanji"]) + 1
    year, open_order, month_first = None, False, None
    if found["iso"]:
        year, month, day = int(found["y"]), int(found["m"]), int(found["d"])
    elif found["wide"]:
        month, day = int(found["wm"]), int(found["wd"])
        year = int(found["wy"]) if found["wy"] else None
    elif found["slash"]:
        day, month = int(found["a"]), int(found["b"])
        open_order = found["sep"] != "."
        year = _year(found["sy"])
        if year is None and not (numeric or weekday or found["dot"]):
            return None
        if found["sep"] == "." and year is None and not (weekday or found["dot"]):
            return None
        if month > 12 >= day:
            day, month, open_order, month_first = month, day, False, True
        elif day > 12:
            month_first = False if open_order else None
            open_order = False
    else:
        named = (found["before"] or found["after"]).lower().rstrip(".")
        month = words.months[named]
        day = int(found["bd"] or found["ad"])
        year = _year(found["by"] or found["ay"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Written(
        year, month, day, weekday, found.start("date"), found.end(), open_order, month_first
    )


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


@cache
def _pattern(words: Vocabulary) -> re.Pattern[str]:
    month = rf"{alternatives(words.months)}\.?"
    weekday = rf"{alternatives(words.weekdays)}\.?"
    return re.compile(
        rf"""{_LEAD}(?P<date>
        (?:(?P<weekday>{weekday})[,:]?[ \t]*(?:the[ \t]+|\([ \t]*)?)?
        (?:(?P<iso>(?P<y>(?:19|20)\d\d)[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}}))
          |(?P<wide>(?:(?P<wy>\d{{4}})年)?(?P<wm>\d{{1,2}})[月월][ \t]*(?P<wd>\d{{1,2}})[日号일])
          |(?P<slash>(?P<a>\d{{1,2}})(?P<sep>[/.])(?P<b>\d{{1,2}})
              (?:(?P=sep)(?P<sy>\d{{4}}|\d{{2}})|(?P<dot>\.)(?!\d))?)
            (?![^\W_]|/|[.,:]\d|[ \t]*%)
          |(?P<before>{month})[ \t]+(?P<bd>\d{{1,2}})(?:st|nd|rd|th)?
            (?![\dh]|:\d|[ \t]*[ap]m\b)(?:,?[ \t]+(?P<by>20\d\d))?
          |(?P<ad>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[ \t]*(?:de[ \t]+|of[ \t]+)?
            (?P<after>{month})(?:,?[ \t]+(?:de[ \t]+)?(?P<ay>20\d\d))?)
        )
        (?:[ \t]*[(（,][ \t]*(?:(?P<behind>{weekday})|(?P<kanji>[月火水木金土日])曜?日?)
           [^()（）]{{0,12}}[)）]?)?""",
        re.VERBOSE | re.IGNORECASE,
    )


@dataclass(frozen=True, slots=True)
class Calendar:
    """First and last date of each date written; None where no year can be told.

    `month_first` and `year` are what was taken where the text leaves it open, else None.
    """

    dates: tuple[tuple[Date | None, Date | None], ...]
    written: tuple[Written, ...]
    month_first: bool | None = None
    year: int | None = None


def calendar_dates(found: Sequence[Written], text: str, answers: Answers = AS_USUAL) -> Calendar:
    """The dates on the calendar.

    Of day and month first, the order is taken in which most dates are valid and none goes back.
    """
    chosen, month_first = _in_order(found, answers)
    years = [w.year for w in chosen if w.year]
    start = years[0] if years else answers.year or _likely_year(chosen, text, answers.today)
    out: list[tuple[Date | None, Date | None]] = []
    year, before = start, 0
    for one in chosen:
        if one.year:
            year = one.year
        elif year and before and one.month < before - 6:
            year += 1
        elif year and before and one.month > before + 6 and not years:
            year -= 1
        before = one.month
        first = _date(year, one)
        last = first
        if one.last is not None and year:
            end = one.last.year or (year + 1 if one.last.month < one.month else year)
            last = _date(end, one.last)
        out.append((first, last))
    return Calendar(tuple(out), tuple(chosen), month_first, None if years or not chosen else start)


def _in_order(found: Sequence[Written], answers: Answers) -> tuple[list[Written], bool | None]:
    """The dates with day and month in their order, and whether the month was taken to be first
    where both orders give a calendar."""
    if not any(w.open_order for w in found):
        return list(found), None
    swapped = [_exchanged(w) for w in found]
    here, there = _disorder(found), _disorder(swapped)
    settled = {w.month_first for w in found if w.month_first is not None}
    if len(settled) == 1:
        return swapped if settled == {True} else list(found), None
    is_open = max(here, there) < _WRONG or here == there
    month_first = there < here if answers.month_first is None else answers.month_first
    return swapped if month_first else list(found), month_first if is_open else None


_WRONG = 100
"""What a date that goes back weighs against a month between two dates."""


def _exchanged(one: Written) -> Written:
    last = one.last and _exchanged(one.last)
    if not one.open_order:
        return replace(one, last=last)
    return replace(one, month=one.day, day=one.month, last=last)


def _disorder(found: Sequence[Written]) -> int:
    """How often the dates go back, or are not of a calendar."""
    places = [((w.year or 0), w.month, w.day) for w in found]
    back = sum(later < earlier for earlier, later in itertools.pairwise(places))
    leaps = sum(abs(b[1] - a[1]) for a, b in itertools.pairwise(places))
    return _WRONG * (back + sum(not (1 <= w.month <= 12) for w in found)) + leaps


def _likely_year(found: Sequence[Written], text: str, today: Date | None) -> int | None:
    """The year in the text in which most weekdays are right, the one named most among equals; where
    it names none, one about `today` with the weekdays right, else the next with a date ahead."""
    named = [int(y) for y in re.findall(r"(?<!\d)20[1-4]\d(?!\d)", text[:200_000])]
    if named:
        return max(sorted(set(named)), key=lambda y: (_fitting(found, y), named.count(y)))
    if today is None or not found:
        return None
    is_past = all((d := _date(today.year, w)) is not None and d < today for w in found)
    following = today.year + is_past
    near = (following, today.year, following + 1, today.year - 1)
    return max(near, key=lambda y: _fitting(found, y))


def _fitting(found: Sequence[Written], year: int) -> int:
    dates = ((_date(year, w), w.weekday) for w in found if w.weekday)
    return sum(d is not None and d.day_of_week().value == weekday for d, weekday in dates)


def _date(year: int | None, one: Written) -> Date | None:
    try:
        return Date(year, one.month, one.day) if year else None
    except ValueError:
        return None
