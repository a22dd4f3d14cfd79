"""What was understood of a text, row by row with its lines, for whoever shows it beside the text.

It says nothing that the reading does not; words and looks are for others.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from whenever import Time

from core.markdown.answers import AS_USUAL, Answers
from core.markdown.reader import read
from core.markdown.reading import Reading
from core.model import Day, DayId, Session
from core.model import Reading as ReadingRow

MOST_PLANS = 20
"""So many plans of one text are offered."""


class Kind(StrEnum):
    """What a row is."""

    DAY = "day"
    SESSION = "session"
    READING = "reading"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was understood, or a line that was left out.

    It stands on the lines from `first` to `last`, counted from 1. `minutes` of a day are the sum of
    its sessions; `start` is what the author wrote. `remarks` say why a line was left out, or what
    was assumed.
    """

    kind: Kind
    first: int
    last: int
    text: str
    day: Day
    minutes: int = 0
    start: Time | None = None
    done: bool = False
    remarks: tuple[str, ...] = ()


NO_DAY = Day(DayId(""), 0.0, "", "")
"""The day of what was left out."""


def plans_in(source: bytes, answers: Answers = AS_USUAL) -> tuple[Reading, ...]:
    """Each plan in the text, the likeliest first. Raises NotAPlan where there is none."""
    first = read(source, replace(answers, plan=0))
    others = range(1, min(first.others + 1, MOST_PLANS))
    return first, *(read(source, replace(answers, plan=number)) for number in others)


def rows(reading: Reading) -> Iterator[Row]:
    """Each day with its sessions and readings below it, then what was left out, by lines."""
    of_day: dict[DayId, list[Session | ReadingRow]] = {day: [] for day in reading.days}
    for row in (*reading.sessions.values(), *reading.readings.values()):
        of_day[row.day].append(row)
    for day in reading.days.values():
        line = reading.lines[day.id]
        parts = [
            _row(reading, day, row) for row in sorted(of_day[day.id], key=lambda row: row.rank)
        ]
        yield Row(Kind.DAY, line, line, day.theme, day, sum(row.minutes for row in parts))
        yield from parts
    for at, text, why in reading.left:
        yield Row(Kind.LEFT, at, at, text.strip(), NO_DAY, remarks=(why,))


def _row(reading: Reading, day: Day, row: Session | ReadingRow) -> Row:
    line = reading.lines[row.id]
    last = max(line, reading.ends.get(row.id, line))
    if not isinstance(row, Session):
        return Row(Kind.READING, line, last, row.title, day)
    origin = reading.origins[row.id]
    return Row(
        Kind.SESSION, line, last, row.title, day, row.minutes, origin.start, bool(origin.done),
        origin.assumed,
    )  # fmt: skip
