"""A study plan read from its text: the rows of a state, and where each stands.

Reading never invents and never drops. What the text leaves open is assumed aloud, what is not
understood is listed with its line, and the same text gives the same ids on every machine.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from core.availability import Availability
from core.markdown.inline import plain
from core.markdown.items import Item
from core.markdown.outline import Block, Outline, Section, bullet, outline
from core.markdown.source import NotAPlan, Source, split_lines
from core.model import (
    LONGEST_SESSION,
    Day,
    DayId,
    Plan,
    PlanId,
    ReadingId,
    RunUp,
    Session,
    SessionId,
    SessionState,
    State,
    Topic,
)
from core.model import Reading as ReadingRow

__all__ = ["NotAPlan", "Reading", "common_length", "read", "topic"]

USUAL_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says as a plan. Lines count from 1.

    `lines` has the line of each row by its id, and of "title", "target", "goal", "tip 1", …;
    `ends` the last line of each session and reading, with all that hangs on it.
    """

    source: Source
    outline: Outline
    plan: Plan
    days: Mapping[DayId, Day]
    sessions: Mapping[SessionId, Session]
    readings: Mapping[ReadingId, ReadingRow]
    lines: Mapping[str, int]
    ends: Mapping[str, int]
    unknown: tuple[tuple[int, str], ...]
    assumed: tuple[tuple[int, str], ...]
    warnings: tuple[tuple[int, str], ...]

    @property
    def text(self) -> str:
        """The whole text, line endings as they were."""
        return self.source.text

    def left_out(self) -> list[tuple[int, str, str]]:
        """Each line that was not understood, with the reason why it was left."""
        reasons = (why or "not understood; kept as it is" for _, why in self.outline.unknown)
        return [(at, text, why) for (at, text), why in zip(self.unknown, reasons, strict=True)]

    def state(self, run_up: RunUp, availability: Availability) -> State:
        """The state of this plan before anything is scheduled."""
        return State(self.plan, run_up, availability, self.days, self.sessions, self.readings)


def read(source: bytes) -> Reading:
    """Read a plan. Raises NotAPlan where there is none, or where it cannot be as it is written."""
    decoded = Source.decode(source)
    return read_text(decoded)


def read_text(source: Source) -> Reading:
    """Read a plan from its decoded text."""
    out = outline([line.rstrip("\r\n") for line in split_lines(source.text)])
    if not out.sections:
        raise NotAPlan(
            "No study plan found, because no heading names a day or a week.",
            "Head each day like “## Day 1 – Theme”.",
        )
    if not any(not b.item.is_reading for s in out.sections for b in s.blocks):
        raise NotAPlan(
            "No study plan found, because no line below a day names a session.",
            "Write each session like “**Session 1 (2 hrs)**: Title”.",
            out.sections[0].start + 1,
        )
    return _Rows(source, out).reading()


def common_length(day: Iterable[int], plan: Iterable[int]) -> int:
    """The length assumed where none is given: the usual one of the day, else of the plan."""
    for lengths in (day, plan):
        if counted := Counter(lengths):
            return min(counted, key=lambda minutes: (-counted[minutes], minutes))
    return USUAL_LENGTH


def topic(line: str) -> Topic:
    """The topic that a list item below a session names."""
    mark = bullet(line)
    if mark is None:
        return Topic(plain(line))
    return Topic(plain(line[mark.end() :]), (mark["box"] or " ") in "xX")


@dataclass(slots=True)
class _Rows:
    """Builds the rows of a state from an outline."""

    source: Source
    out: Outline
    days: dict[DayId, Day] = field(default_factory=dict[DayId, Day])
    sessions: dict[SessionId, Session] = field(default_factory=dict[SessionId, Session])
    readings: dict[ReadingId, ReadingRow] = field(default_factory=dict[ReadingId, ReadingRow])
    lines: dict[str, int] = field(default_factory=dict[str, int])
    ends: dict[str, int] = field(default_factory=dict[str, int])
    assumed: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    warnings: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])

    def reading(self) -> Reading:
        text = self.source.text.replace("\r\n", "\n").replace("\r", "\n")
        root = _derived(text)
        plan = self._plan(PlanId(root))
        labels = self._labels()
        everywhere = [m for s in self.out.sections for m in _lengths(s)]
        for ordinal, (section, label) in enumerate(zip(self.out.sections, labels, strict=True), 1):
            day = Day(
                DayId(_derived(root, "day", ordinal)),
                float(ordinal),
                label,
                section.heading.theme,
            )
            self.days[day.id] = day
            self.lines[day.id] = section.start + 1
            usual = common_length(_lengths(section), everywhere)
            for place, block in enumerate(section.blocks, 1):
                self._block(block, day, place, usual, _derived(root, ordinal, place))
        return Reading(
            self.source,
            self.out,
            plan,
            self.days,
            self.sessions,
            self.readings,
            self.lines,
            self.ends,
            tuple((at + 1, self.out.lines[at]) for at, _ in self.out.unknown),
            tuple(self.assumed),
            tuple(self.warnings),
        )

    def _plan(self, id_: PlanId) -> Plan:
        given: dict[str, str] = {}
        tips: list[str] = []
        title = "Study plan"
        if self.out.title is None:
            self.assumed.append((1, "the title “Study plan”: no heading gives one"))
        else:
            at, head = self.out.title
            title, self.lines["title"] = head.title, at + 1
        for at, meta in self.out.meta:
            if meta.field == "tip":
                tips.append(meta.value)
                self.lines[f"tip {len(tips)}"] = at + 1
            else:
                given[meta.field], self.lines[meta.field] = meta.value, at + 1
        return Plan(id_, title, given.get("target", ""), given.get("goal", ""), tuple(tips))

    def _labels(self) -> list[str]:
        """Each day's label; with its week where the numbers start anew each week."""
        sections = self.out.sections
        plain_labels = [s.heading.label for s in sections]
        first: dict[str, Section] = {}
        for section, label in zip(sections, plain_labels, strict=True):
            if section.heading.is_named:
                continue
            earlier = first.setdefault(label, section)
            if earlier is not section and earlier.week != section.week:
                return [_in_week(s) for s in sections]
            if earlier is not section:
                where = f"first on line {earlier.start + 1}"
                self.warnings.append((section.start + 1, f"“{label}” comes again ({where})"))
        return plain_labels

    def _block(self, block: Block, day: Day, place: int, usual: int, id_: str) -> None:
        found = block.item
        self.lines[id_], self.ends[id_] = block.start + 1, block.end
        if found.is_reading:
            row = ReadingRow(ReadingId(id_), day.id, float(place), found.title, bool(found.done))
            self.readings[row.id] = row
            return
        minutes = usual if found.minutes is None else found.minutes
        if found.minutes is None:
            self.assumed.append((block.start + 1, f"{minutes} min: no length is given"))
        _refuse_impossible(found, minutes, block.start + 1)
        inline = tuple(Topic(text) for text in found.topics)
        self.sessions[SessionId(id_)] = Session(
            SessionId(id_),
            day.id,
            float(place),
            found.title,
            minutes,
            found.label,
            inline + tuple(topic(self.out.lines[at]) for at in block.topics),
            found.optional,
            SessionState.DONE if found.done else SessionState.PLANNED,
        )


def _derived(*parts: object) -> str:
    """An id that follows from what it names: the same on every machine, 32 hexadecimal digits."""
    return blake2b("/".join(map(str, parts)).encode(), digest_size=16).hexdigest()


def _lengths(section: Section) -> list[int]:
    return [b.item.minutes for b in section.blocks if b.item.minutes is not None]


def _in_week(section: Section) -> str:
    number = section.week.removeprefix("Week ")
    label = section.heading.label
    if not section.week or section.heading.is_week or section.heading.is_named:
        return label
    return f"W{number} D{label}"


def _refuse_impossible(found: Item, minutes: int, line: int) -> None:
    if 1 <= minutes <= LONGEST_SESSION:
        return
    raise NotAPlan(
        f"“{found.title}” lasts {minutes} minutes; a session lasts from 1 minute to 24 hours.",
        "Give it another length, or split it.",
        line,
    )
