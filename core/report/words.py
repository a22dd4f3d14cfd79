"""The words of documents in each language that the window speaks: read as data, filled in here.

Dates, lengths and times of day are written as people of the locale write them; the words lie in
`resources/report/words`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from whenever import Date, Time

from core.model import Day
from core.progress.tally import Progress
from resources import text_of

LANGUAGES = ("en", "de", "hi")

_US = ("en-US", "en-PH")
"""Where English has the month before the day."""

_JOINT = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Words:
    """One locale's words. `halves` is whether the clock goes by 12 hours."""

    language: str
    region: str
    halves: bool
    texts: Mapping[str, Any]

    def say(self, key: str, **named: object) -> str:
        """The text of that key with `named` put in. Raises KeyError where there is none."""
        return str(self.texts[key]).format(**named)

    def count(self, noun: str, of: int) -> str:
        """A number with its noun: "1 session", "8 sessions"."""
        one, many = self.texts[noun]
        return str(one if of == 1 else many).format(n=of)

    def date(self, date: Date) -> str:
        """A date in full: "Mon 2 March 2026"."""
        return self._date("date", "months", date)

    def short_date(self, date: Date) -> str:
        """A date near by, which stays on one line: "Mon 2 Mar"."""
        return self._date("short_date", "short_months", date).replace(" ", _JOINT)

    def _date(self, key: str, months: str, date: Date) -> str:
        if f"{self.language}-{self.region}" in _US:
            key += "_us"
        return self.say(
            key,
            weekday=self.texts["weekdays"][date.day_of_week().value - 1],
            day=date.day,
            month=self.texts[months][date.month - 1],
            year=date.year,
        )

    def hours(self, minutes: int) -> str:
        """A length that stays on one line: "3 h", "1 h 30", "−45 min"; nothing is "0 h"."""
        hours, rest = divmod(abs(minutes), 60)
        if not hours and rest:
            text = self.say("minutes", minutes=rest)
        elif rest:
            text = self.say("hours_minutes", hours=hours, minutes=f"{rest:02}")
        else:
            text = self.say("hours", hours=hours)
        sign = "−" if minutes < 0 else ""
        return sign + text.replace(" ", _JOINT)

    def clock(self, time: Time) -> str:
        """A time of day that stays on one line: "14:15", "2:15 PM"."""
        if not self.halves:
            return f"{time.hour:02}:{time.minute:02}"
        half = self.texts["am" if time.hour < 12 else "pm"]
        return f"{(time.hour + 11) % 12 + 1}:{time.minute:02}{_JOINT}{half}"

    def day_name(self, day: Day) -> str:
        """The plan day's label as people say it: "Day 3", or one that says what it is itself."""
        return self.say("day", label=day.label) if day.label.isdecimal() else day.label

    def verdict(self, whole: Progress, slack: int | None) -> str:
        """The plan in one sentence: "31 of 40 sessions, 78 h of 100 h, 6 h spare".

        `slack` in minutes; below zero it is time that is missing, None says nothing of it.
        """
        said = self.say(
            "verdict",
            done=whole.done.sessions,
            wanted=whole.wanted.sessions,
            done_hours=self.hours(whole.done.minutes),
            wanted_hours=self.hours(whole.wanted.minutes),
        )
        if slack is None:
            return said
        return (
            f"{said}, {self.say('spare' if slack >= 0 else 'short', hours=self.hours(abs(slack)))}"
        )


def words_of(locale: str, halves: bool = False) -> Words:
    """The words of a locale such as "de" or "en-US"; English where its language has none."""
    language, _, region = locale.replace("_", "-").partition("-")
    if language not in LANGUAGES:
        language, region = "en", ""
    return Words(language, region, halves, _texts(language))


@cache
def _texts(language: str) -> Mapping[str, Any]:
    return json.loads(text_of(f"report/words/{language}.json"))
