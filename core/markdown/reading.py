"""What a text says as a plan: the rows of a state, where each stands, and what was doubtful."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from core.availability import Availability
from core.markdown.answers import AS_USUAL, Answers, Question
from core.markdown.origin import Origin
from core.markdown.outline import Outline
from core.markdown.pauses import Pause
from core.markdown.source import Source
from core.model import Day, DayId, Plan, ReadingId, RunUp, Session, SessionId, State, Wording
from core.model import Reading as ReadingRow
from core.saying import Said, template

Remark = tuple[int, str]

KEPT = Said("kept as it is")
"""The reason for lines that say nothing of days and sessions."""

NO_TITLE = Said("the title “Study plan”: no heading gives one")
"""What was assumed of a plan without a title."""

NO_LENGTH = template("{minutes} min: no length is given")
"""What was assumed of a session without a length."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says as a plan. Lines count from 1.

    `lines` has the line of each row by its id, and of "title", "target", "goal", "tip 1", …;
    `ends` the last line of each session and reading, with all that hangs on it. `origins` says
    where each session comes from; `layer` what the plan is made of: named "sessions", or "days",
    "weekdays", "weeks", "stages", "clock", "modules", "timed". `others` counts further plans in
    the same text, of which `read` takes one by its number. `answers` are those it was read by,
    `questions` what they decided; `pauses` are the times without study that it names.
    """

    source: Source
    outline: Outline
    plan: Plan
    days: Mapping[DayId, Day]
    sessions: Mapping[SessionId, Session]
    readings: Mapping[ReadingId, ReadingRow]
    lines: Mapping[str, int]
    ends: Mapping[str, int]
    left: tuple[tuple[int, str, str], ...]
    assumed: tuple[Remark, ...]
    warnings: tuple[Remark, ...]
    origins: Mapping[SessionId, Origin] = field(default_factory=dict[SessionId, Origin])
    layer: str = "sessions"
    day_count: int | None = None
    week_count: int | None = None
    others: int = 0
    answers: Answers = AS_USUAL
    questions: tuple[Question, ...] = ()
    pauses: tuple[Pause, ...] = ()

    @property
    def text(self) -> str:
        """The whole text, line endings as they were."""
        return self.source.text

    @property
    def unknown(self) -> tuple[Remark, ...]:
        """Each line that was not understood."""
        return tuple((at, text) for at, text, _ in self.left)

    @property
    def is_named(self) -> bool:
        """True where sessions have lines of their own by name, the dialect written in full."""
        return self.layer == "sessions"

    def passed_over(self) -> tuple[Remark, ...]:
        """What to say of the lines left: each by itself where few are, else each reason once."""
        if self.is_named:
            return self.unknown
        return gathered((at, why) for at, _, why in self.left if why != KEPT)

    def left_out(self) -> list[tuple[int, str, str]]:
        """Each line that was not understood, with the reason why it was left."""
        return list(self.left)

    def state(self, run_up: RunUp, availability: Availability) -> State:
        """The state of this plan before anything is scheduled."""
        wording = Wording(answers=self.answers.as_text())
        rows = (self.days, self.sessions, self.readings)
        return State(self.plan, run_up, availability, *rows, wording=wording)


_MORE = template("{text} (and on 1 more line)"), template("{text} (and on {count} more lines)")


def gathered(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """The same remark on many lines said once, at the first of them, with how many more."""
    lines: dict[str, list[int]] = {}
    for at, text in remarks:
        lines.setdefault(text, []).append(at)
    return tuple(
        (first, Said(_MORE[len(more) > 1], text=text, count=len(more))) if more else (first, text)
        for text, (first, *more) in lines.items()
    )


def derived(*parts: object) -> str:
    """An id that follows from what it names: the same on every machine, 32 hexadecimal digits."""
    return blake2b("/".join(map(str, parts)).encode(), digest_size=16).hexdigest()
