"""How long the sessions of a plan in any dialect are, and what had to be assumed for it.

A slot on the clock wins over a length; what has neither shares what is left of its day.
"""

from collections.abc import Callable
from dataclasses import dataclass

from core.markdown.answers import Answers, Within
from core.markdown.durations import Duration
from core.markdown.grammar.choose import DAYS
from core.markdown.grammar.clock import Clock
from core.markdown.grammar.found import Found
from core.markdown.reading import NO_LENGTH
from core.saying import Said, template

LONGEST_FROM_WEEK = 240
LONGEST_UNTIL_NEXT = 6 * 60
_WITHIN = {
    Within.MIDDLE: template("{minutes} min: the middle of {low}–{high} min"),
    Within.LOW: template("{minutes} min: the least of {low}–{high} min"),
    Within.HIGH: template("{minutes} min: the most of {low}–{high} min"),
}
_SPREAD = {
    "week": template("{minutes} min: the session of a week lasts no longer"),
    "month": template("{minutes} min: the session of a month lasts no longer"),
    "phase": template("{minutes} min: the session of a phase lasts no longer"),
}
_A_DAY = template("{minutes} min: the plan's hours a day")
_SHARE = template("{minutes} min: its share of the hours above")
Told = tuple[int, tuple[str, ...]]
"""Minutes, and what was assumed for them."""


@dataclass(frozen=True, slots=True)
class Lengths:
    """The lengths of one plan. `timetable` has the minutes that every day has by a timetable
    without days, `ask` notes what the text leaves open at a line."""

    answers: Answers
    timetable: int | None
    ask: Callable[[str, int, object], None]

    def of(self, unit: Found, found: list[Found], clocks: list[Clock | None]) -> list[Told]:
        """Each session's minutes in a unit, and what had to be assumed for them."""
        own = [
            self._own(f, c, n) for f, c, n in zip(found, clocks, [*clocks, None][1:], strict=True)
        ]
        share = self._share(unit, found, own)
        out: list[Told] = []
        for one, (minutes, why) in zip(found, own, strict=True):
            if minutes is None:
                out.append(share or self._usual(one))
            elif unit.level in _SPREAD and one is unit and minutes > LONGEST_FROM_WEEK:
                spread = Said(_SPREAD[unit.level], minutes=LONGEST_FROM_WEEK)
                out.append((LONGEST_FROM_WEEK, (*why, spread)))
            else:
                out.append((minutes, why))
        return out

    def _usual(self, found: Found) -> Told:
        minutes = self.answers.minutes
        self.ask("minutes", found.at, minutes)
        return minutes, (Said(NO_LENGTH, minutes=minutes),)

    def _share(
        self, unit: Found, found: list[Found], own: list[tuple[int | None, tuple[str, ...]]]
    ) -> Told | None:
        """What each session without a length has of its day; None where the day has none."""
        open_ones = sum(minutes is None for minutes, _ in own)
        if not open_ones:
            return None
        if unit.level in _SPREAD and unit not in found and unit.length is None:
            return self._of_a_day(unit)
        if unit.length is not None and unit not in found:
            whole = self._picked(unit.length, unit.at)
            of_day = template("{minutes} min: the day's length")
            source = _SHARE if unit.level in _SPREAD else of_day
        elif unit.daily is not None:
            whole = self._picked(unit.daily, unit.at)
            source = _A_DAY
        elif self.timetable is not None and unit.key is not None and unit.key.unit in DAYS:
            whole, source = self.timetable, template("{minutes} min: the timetable's")
        else:
            return None
        left = whole - sum(minutes or 0 for minutes, _ in own)
        share = left // open_ones // 5 * 5
        return (share, (Said(source, minutes=share),)) if share > 0 else None

    def _of_a_day(self, unit: Found) -> Told | None:
        """What each point of a week has: the hours that the plan gives a day."""
        if unit.daily is None:
            return None
        minutes = self._picked(unit.daily, unit.at)
        return minutes, (Said(_A_DAY, minutes=minutes),)

    def _picked(self, length: Duration, at: int) -> int:
        """What a length comes to in minutes."""
        if length.low != length.high:
            self.ask("within", at, self.answers.within)
        return self.answers.pick(length.low, length.high)

    def _own(
        self, found: Found, clock: Clock | None, following: Clock | None
    ) -> tuple[int | None, tuple[str, ...]]:
        if clock is not None and clock.minutes:
            return clock.minutes, ()
        if (given := found.length) is not None:
            minutes = self._picked(given, found.at)
            if given.low == given.high:
                return minutes, ()
            how = _WITHIN[self.answers.within]
            return minutes, (Said(how, minutes=minutes, low=given.low, high=given.high),)
        if clock and following and 0 < following.begin - clock.begin <= LONGEST_UNTIL_NEXT:
            minutes = following.begin - clock.begin
            return minutes, (Said("{minutes} min: until the next begins", minutes=minutes),)
        return None, ()
