"""How the user likes the calendar: which way of looking, how high an hour, which weekday first.

A value that settings keep as text; it says nothing about any plan. No Qt.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from whenever import TimeZoneNotFoundError, ZonedDateTime

from gui.calendar.ranges import Mode

MOST_DAYS = 31


@dataclass(frozen=True, slots=True)
class CalendarLook:
    """The calendar's look. `hours` is the height of an hour in pixels at 100 %, by mode.

    `first_weekday` is an ISO number, None as the locale has it; `second_zone` an IANA name whose
    hours stand beside the plan's; `week_numbers` says whether weeks are numbered, None where they
    begin on Mondays. What is out of bounds becomes what is ordinary.
    """

    mode: Mode = Mode.WEEK
    days: int = 4
    first_weekday: int | None = None
    second_zone: str | None = None
    hours: Mapping[Mode, float] = field(default_factory=dict[Mode, float])
    week_numbers: bool | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.days <= MOST_DAYS:
            object.__setattr__(self, "days", 4)
        if self.first_weekday is not None and not 1 <= self.first_weekday <= 7:
            object.__setattr__(self, "first_weekday", None)
        if self.second_zone is not None and not is_zone(self.second_zone):
            object.__setattr__(self, "second_zone", None)

    def with_hour(self, mode: Mode, height: float) -> "CalendarLook":
        """The same with another height of an hour in one mode."""
        return replace(self, hours={**self.hours, mode: height})

    def as_text(self) -> str:
        """The look as settings keep it."""
        return json.dumps(
            {
                "mode": self.mode,
                "days": self.days,
                "first_weekday": self.first_weekday,
                "second_zone": self.second_zone,
                "hours": dict(self.hours),
                "week_numbers": self.week_numbers,
            }
        )

    @classmethod
    def of_text(cls, text: str) -> "CalendarLook":
        """The look that settings kept; the ordinary one where they hold anything else."""
        try:
            kept = json.loads(text)
            hours = {Mode(mode): float(height) for mode, height in kept["hours"].items()}
            return cls(
                Mode(kept["mode"]),
                int(kept["days"]),
                kept["first_weekday"],
                kept["second_zone"],
                hours,
                {True: True, False: False}.get(kept.get("week_numbers")),
            )
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            return cls()


def is_zone(name: str) -> bool:
    """Whether there is a time zone of this IANA name."""
    try:
        ZonedDateTime(2000, 1, 1, tz=name)
    except (TimeZoneNotFoundError, ValueError):
        return False
    return True
