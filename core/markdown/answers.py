"""What a text leaves open, and how its reader is to decide it: asked before a plan is imported.

What was decided is kept with the plan, so that its text reads the same ever after.
"""

import json
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from whenever import Date

USUAL_LENGTH = 60


class Within(StrEnum):
    """Which length a range of lengths stands for."""

    MIDDLE = "middle"
    LOW = "low"
    HIGH = "high"


class Weeks(StrEnum):
    """What a week without days becomes: one session, or one for each of its points."""

    WHOLE = "whole"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class Answers:
    """How to read what can be read in several ways.

    `plan` counts the plans of one text from 0. `minutes` is the length where none is given.
    `month_first` and `year` are of dates written without; None leaves them to the reader, who takes
    a year from the text, else the next after `today`, which alone is not kept. `apart` keeps each
    week seven days behind the one before, however little there is to do in it.
    """

    plan: int = 0
    minutes: int = USUAL_LENGTH
    within: Within = Within.MIDDLE
    month_first: bool | None = None
    year: int | None = None
    weeks: Weeks = Weeks.WHOLE
    apart: bool = True
    today: Date | None = None

    def pick(self, low: int, high: int) -> int:
        """The minutes that a range stands for; the middle up to the next quarter of an hour."""
        if low == high or self.within is Within.LOW:
            return low
        return high if self.within is Within.HIGH else -(-(low + high) // 30) * 15

    def as_text(self) -> str:
        """What was answered, to be kept; empty where all is as usual."""
        said = {f.name: v for f in fields(self) if (v := getattr(self, f.name)) != f.default}
        said.pop("today", None)
        return json.dumps(said) if said else ""

    @classmethod
    def of_text(cls, text: str) -> "Answers":
        """What `as_text` gave."""
        said: dict[str, Any] = json.loads(text) if text else {}
        answers = cls(**said)
        return replace(answers, within=Within(answers.within), weeks=Weeks(answers.weeks))


AS_USUAL = Answers()


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that the text leaves open: the answer's name, where it comes up first, counted from
    1, what there is to choose from, and what was taken.
    """

    name: str
    line: int
    choices: tuple[Any, ...]
    taken: Any


LENGTHS = (15, 30, 45, 60, 90, 120, 180)


def question(name: str, line: int, taken: Any) -> Question:
    """The question about one answer, with its usual choices."""
    choices: tuple[Any, ...] = ()
    if name == "minutes":
        choices = tuple(sorted({*LENGTHS, taken}))
    elif name == "within":
        choices = tuple(Within)
    elif name == "weeks":
        choices = tuple(Weeks)
    elif name == "month_first":
        choices = (False, True)
    elif name == "apart":
        choices = (True, False)
    elif name == "year":
        choices = (taken - 1, taken, taken + 1)
    return Question(name, line, choices, taken)
