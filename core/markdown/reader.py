"""A study plan read from its text: the rows of a state, and where each stands.

Reading never invents and never drops. What the text leaves open is assumed aloud, what is not
understood is listed with its line, and the same text gives the same ids on every machine.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from core.markdown.answers import AS_USUAL, USUAL_LENGTH, Answers, Question, question
from core.markdown.grammar.clock import slot
from core.markdown.inline import plain
from core.markdown.items import Item
from core.markdown.origin import Origin
from core.markdown.outline import Block, Outline, Section, bullet, outline
from core.markdown.reading import NO_LENGTH, NO_TITLE, Reading, derived
from core.markdown.source import NotAPlan, Source, split_lines
from core.model import (
    LONGEST_SESSION,
    Day,
    DayId,
    Plan,
    PlanId,
    ReadingId,
    Session,
    SessionId,
    SessionState,
    Topic,
)
from core.model import Reading as ReadingRow
from core.saying import Quoted, Said

__all__ = ["NotAPlan", "Reading", "common_length", "read", "topic"]

_SESSION = re.compile("session", re.IGNORECASE)
UNKNOWN = Said("not understood; kept as it is")


def read(source: bytes, answers: Answers = AS_USUAL) -> Reading:
    """Read a plan; what it leaves open is read by `answers`.

    Raises NotAPlan where there is none, or where it cannot be as it is written.
    """
    return read_text(Source.decode(source), answers)


def read_text(source: Source, answers: Answers = AS_USUAL) -> Reading:
    """Read a plan from its decoded text. Raises NotAPlan."""
    lines = [line.rstrip("\r\n") for line in split_lines(source.text)]
    if _SESSION.search(source.text):
        out = outline(lines)
        named = [b for s in out.sections for b in s.blocks if not b.item.is_reading]
        on_clock = sum(b.item.minutes is None and bool(slot(lines[b.start])) for b in named)
        if named and len(named) * 3 >= len(out.sections) and on_clock * 2 < len(named):
            return _Rows(source, out, answers).reading()
    from core.markdown.any_reading import read_any

    return read_any(source, lines, answers)


def common_length(day: Iterable[int], plan: Iterable[int], usual: int = USUAL_LENGTH) -> int:
    """The length assumed where none is given: the most common of the day, else of the plan."""
    for lengths in (day, plan):
        if counted := Counter(lengths):
            return min(counted, key=lambda minutes: (-counted[minutes], minutes))
    return usual


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
    answers: Answers
    days: dict[DayId, Day] = field(default_factory=dict[DayId, Day])
    sessions: dict[SessionId, Session] = field(default_factory=dict[SessionId, Session])
    readings: dict[ReadingId, ReadingRow] = field(default_factory=dict[ReadingId, ReadingRow])
    lines: dict[str, int] = field(default_factory=dict[str, int])
    ends: dict[str, int] = field(default_factory=dict[str, int])
    origins: dict[SessionId, Origin] = field(default_factory=dict[SessionId, Origin])
    assumed: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    warnings: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])

    def reading(self) -> Reading:
        text = self.source.text.replace("\r\n", "\n").replace("\r", "\n")
        root = derived(text)
        plan = self._plan(PlanId(root))
        labels = self._labels()
        everywhere = [m for s in self.out.sections for m in _lengths(s)]
        for ordinal, (section, label) in enumerate(zip(self.out.sections, labels, strict=True), 1):
            day = Day(
                DayId(derived(root, "day", ordinal)),
                float(ordinal),
                label,
                section.heading.theme,
            )
            self.days[day.id] = day
            self.lines[day.id] = section.start + 1
            usual = common_length(_lengths(section), everywhere, self.answers.minutes)
            for place, block in enumerate(section.blocks, 1):
                id_ = derived(root, ordinal, place)
                self._block(block, day, place, usual, id_)
                if not block.item.is_reading:
                    self.origins[SessionId(id_)] = self._origin(section, block, label)
        return Reading(
            self.source,
            self.out,
            plan,
            self.days,
            self.sessions,
            self.readings,
            self.lines,
            self.ends,
            tuple((at + 1, self.out.lines[at], why or UNKNOWN) for at, why in self.out.unknown),
            tuple(self.assumed),
            tuple(self.warnings),
            self.origins,
            "sessions",
            *self._counts(),
            answers=replace(self.answers, plan=0, today=None),
            questions=self._questions(everywhere),
        )

    def _questions(self, lengths: list[int]) -> tuple[Question, ...]:
        """Only where no session gives a length is one to be chosen."""
        bare = [b for s in self.out.sections for b in s.blocks if not b.item.is_reading]
        if lengths or not bare:
            return ()
        return (question("minutes", bare[0].start + 1, self.answers.minutes),)

    def _counts(self) -> tuple[int | None, int | None]:
        """How many days and weeks the plan names; None for what it does not count in."""
        sections = self.out.sections
        weeks = {s.start for s in sections if s.heading.is_week}
        named = len({s.week for s in sections if s.week} | weeks)
        return None if len(weeks) == len(sections) else len(sections) - len(weeks), named or None

    def _plan(self, id_: PlanId) -> Plan:
        given: dict[str, str] = {}
        tips: list[str] = []
        title = "Study plan"
        if self.out.title is None:
            self.assumed.append((1, NO_TITLE))
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
                again = Said(
                    "{day} comes again (first on line {line})",
                    day=Quoted(label),
                    line=earlier.start + 1,
                )
                self.warnings.append((section.start + 1, again))
        return plain_labels

    def _origin(self, section: Section, block: Block, label: str) -> Origin:
        assumed = tuple(text for line, text in self.assumed if line == block.start + 1)
        return Origin(
            block.start + 1,
            _place(section, block, label),
            block.item.low,
            block.item.high,
            done=_done(block, self.out.lines),
            assumed=assumed,
        )

    def _block(self, block: Block, day: Day, place: int, usual: int, id_: str) -> None:
        found = block.item
        self.lines[id_], self.ends[id_] = block.start + 1, block.end
        if found.is_reading:
            row = ReadingRow(ReadingId(id_), day.id, float(place), found.title, bool(found.done))
            self.readings[row.id] = row
            return
        minutes = usual if found.minutes is None else found.minutes
        if found.minutes is None:
            self.assumed.append((block.start + 1, Said(NO_LENGTH, minutes=minutes)))
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


def _lengths(section: Section) -> list[int]:
    return [b.item.minutes for b in section.blocks if b.item.minutes is not None]


def _place(section: Section, block: Block, label: str) -> str | int:
    """The day, as a number where it is one; in a plan by weeks, week and session number."""
    number = block.item.label.split()[-1]
    if section.heading.is_week and label.startswith("Week ") and number.isdecimal():
        return f"W{label.removeprefix('Week ')} S{number}"
    return int(label) if label.isdecimal() else label


def _done(block: Block, lines: list[str]) -> bool | None:
    """Whether the session's box is ticked, or all those of its topics; None without any."""
    if block.item.done is not None:
        return block.item.done
    marks = [mark["box"] for at in block.topics if (mark := bullet(lines[at]))]
    ticks = [mark in "xX" for mark in marks if mark]
    return all(ticks) if ticks else None


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
        "{title} lasts {minutes} minutes; a session lasts from 1 minute to 24 hours.",
        "Give it another length, or split it.",
        line,
        title=Quoted(found.title),
        minutes=minutes,
    )
