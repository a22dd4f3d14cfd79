"""Times of day: "05:00–07:30", "9 PM – 11:30 PM", "9:30 – 12:30 PM", "7h-9h30", "10:00 → 12:00".

One am or pm covers the slot; an end before its start lies behind midnight.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

_TIME = (
    r"(?P<{0}h>\d{{1,2}})(?:[ \t]*(?:[:：.](?P<{0}m>\d{{2}})|[hH](?P<{0}n>\d{{2}})?"
    r"|[时點点時시](?P<{0}w>\d{{2}}分?)?))?(?:[ \t]*(?P<{0}s>[ap]\.?m\.?)(?![^\W\d_]))?"
    r"(?:[ \t]*Uhr)?"
)
_SLOT = re.compile(
    r"(?<![\w:./-])(?:from[ \t]+|von[ \t]+|de[ \t]+|с[ \t]+|từ[ \t]+)?" + _TIME.format("a")
    + r"[ \t]*(?:[-–—~〜～→]+|to|until|till|bis|à|às|a|al|ate|até|до|đến|至)[ \t]*"
    + _TIME.format("b") + r"(?![\w/-]|[:.]\d|[ \t]*%)",
    re.IGNORECASE,
)  # fmt: skip
_START = re.compile(
    r"(?:[^\w(|<\"'“«`\\/&+]|_)*(?P<time>(?P<h>\d{1,2})"
    r"(?:[:：](?P<m>\d{2})|[hH](?P<n>\d{2})?(?=[ \t:–—-])|(?=[ \t]*[ap]\.?m))"
    r"(?:[ \t]*(?P<s>[ap]\.?m\.?)(?![^\W\d_]))?)(?![\d:：]|[ \t]*[-–—~〜→][ \t]*\d)",
    re.IGNORECASE,
)
_HOURS_ALONE = re.compile(r"\d{1,2}[ \t]*[-–—~][ \t]*\d{1,2}[ \t]*[hH]")
_DAY = 24 * 60
_EARLIEST_SPELT = 6 * 60
"""Alone, "3h" and "1h30" are lengths and "9h" is a time; nobody studies from 3 in the night."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A slot: minutes from midnight to its start and to its end; `until` is None for a start alone.

    `loose` slots give neither am nor pm, so a start in the small hours may mean the afternoon;
    `full` ones show by an hour above 12 that the clock has 24.
    """

    begin: int
    until: int | None
    start: int
    end: int
    loose: bool = False
    full: bool = False

    @property
    def minutes(self) -> int | None:
        """How long the slot is."""
        return None if self.until is None else (self.until - self.begin) % _DAY or None


def slot(text: str, start: int = 0, end: int | None = None) -> Clock | None:
    """The first slot from one time to another in the text."""
    stop = len(text) if end is None else end
    if not _SOME_DIGIT.search(text, start, stop):
        return None
    for found in _SLOT.finditer(text, start, stop):
        if found_slot := _clock(found):
            return found_slot
    return None


def hours(text: str, start: int, end: int) -> Clock | None:
    """The slot in a cell for times that says no more than two hours, as in "8-10"."""
    found = _SLOT.fullmatch(text, start, end)
    return found and _clock(found, bare=True)


_SOME_DIGIT = re.compile(r"\d")


def time_alone(text: str) -> Clock | None:
    """The time of day with which the words begin, where no end follows it."""
    found = _START.match(text)
    if not found:
        return None
    minutes = _minutes(found["h"], found["m"] or found["n"], found["s"])
    spelt = text[found.end("h") : found.end("h") + 1] in ("h", "H")
    if minutes is None or (spelt and minutes < _EARLIEST_SPELT):
        return None
    return Clock(
        minutes,
        None,
        found.start("time"),
        found.end("time"),
        not found["s"] and int(found["h"]) <= 12 and found["h"][0] != "0",
        not found["s"] and int(found["h"]) > 12,
    )


def _clock(found: re.Match[str], bare: bool = False) -> Clock | None:
    marks = [
        found["am"],
        found["an"],
        found["aw"],
        found["bm"],
        found["bn"],
        found["bw"],
        found["as"],
        found["bs"],
    ]
    spelt = re.search(r"[hH时點点時시]|Uhr", found[0])
    if not (any(marks) or spelt or bare) or _HOURS_ALONE.fullmatch(found[0]):
        return None
    suffixes = (found["as"], found["bs"])
    minutes = (found["am"] or found["an"] or found["aw"], found["bm"] or found["bn"] or found["bw"])
    first_suffix, last_suffix = suffixes
    last = _minutes(found["bh"], minutes[1], last_suffix or first_suffix)
    if first_suffix or not last_suffix:
        first = _minutes(found["ah"], minutes[0], first_suffix)
    else:
        first = _minutes(found["ah"], minutes[0], last_suffix)
        if first is not None and last is not None and first >= last:
            first = _minutes(
                found["ah"], minutes[0], "am" if last_suffix.lower().startswith("p") else "pm"
            )
    if first is None or last is None:
        return None
    if first_suffix and not last_suffix and last < first:
        last = (last + _DAY // 2) % _DAY
    loose = not any(suffixes) and int(found["ah"]) <= 12 and found["ah"][0] != "0"
    if loose and last <= first and last + _DAY // 2 > first and int(found["bh"]) <= 12:
        last += _DAY // 2
    full = not any(suffixes) and max(int(found["ah"]), int(found["bh"])) > 12
    return Clock(first, last % _DAY, found.start(), found.end(), loose, full)


def _minutes(hours: str, minutes: str | None, suffix: str | None) -> int | None:
    hour, minute = int(hours), int((minutes or "0").rstrip("分"))
    if hour > 24 or minute > 59:
        return None
    if suffix and hour <= 12:
        hour = hour % 12 + (12 if suffix.lower().startswith("p") else 0)
    return (hour * 60 + minute) % _DAY


def on_one_day(clocks: Sequence[Clock | None]) -> list[Clock | None]:
    """The slots of a day in order: small hours without am or pm are the afternoon's, and what
    starts again after midnight is the next date."""
    out: list[Clock | None] = []
    before = -1
    for clock in clocks:
        if clock is None:
            out.append(None)
            continue
        begin, until = clock.begin, clock.until
        if (
            clock.loose
            and begin < before % _DAY
            and begin + 720 < _DAY
            and begin + 720 >= before % _DAY
        ):
            begin = begin + 720
            until = None if until is None else (until + 720) % _DAY
        if before >= 0 and begin < 6 * 60 and before >= 18 * 60:
            begin += _DAY
        before = begin
        out.append(replace(clock, begin=begin, until=until))
    return out
