"""What was found in a text, as plain values: how much, what was doubtful where, and each row."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui import words
from gui.translation import translate

if TYPE_CHECKING:
    from core.markdown.answers import Question
    from core.markdown.preview import Row
    from core.markdown.reading import Reading

Remarks = tuple[tuple[int, str], ...]
"""Lines of the file, counted from 1, and what there is to say of them."""


@dataclass(frozen=True)
class Found:
    """What was read: the plan's title, how much of it there is, and what was doubtful where.

    `text` is the whole text and `rows` what each of its lines became; a text that nobody has to
    look through is left empty. `questions` are what the text leaves open,
    `pauses` the names of the breaks, meals and classes in it that have times. A plan that
    `is_by_weeks` has weeks for days.
    """

    title: str
    days: int
    sessions: int
    minutes: int
    readings: int = 0
    assumed: Remarks = ()
    warnings: Remarks = ()
    unknown: Remarks = ()
    text: str = ""
    rows: "tuple[Row, ...]" = ()
    questions: "tuple[Question, ...]" = ()
    pauses: tuple[str, ...] = ()
    is_by_weeks: bool = False

    @property
    def sentence(self) -> str:
        """How much there is: "10 days, 40 sessions, 100 h"."""
        unit = "week" if self.is_by_weeks else "day"
        parts = [words.count(self.days, unit), words.count(self.sessions, "session")]
        if self.readings:
            parts.append(words.count(self.readings, "reading"))
        return ", ".join(
            [*parts, translate("ImportDialog", "{hours} h").format(hours=words.hours(self.minutes))]
        )


def found_in(reading: "Reading") -> Found:
    """What there is in a reading."""
    from core.markdown.preview import rows
    from core.markdown.reading import gathered

    return Found(
        reading.plan.title,
        len(reading.days),
        len(reading.sessions),
        sum(session.minutes for session in reading.sessions.values()),
        len(reading.readings),
        gathered(reading.assumed),
        gathered(reading.warnings),
        reading.passed_over(),
        reading.text,
        tuple(rows(reading)),
        reading.questions,
        tuple(pause.title for pause in reading.pauses),
        reading.layer == "weeks",
    )
