"""The lines of a text told apart: days, the sessions and readings in them with all that hangs on
them, the plan's own lines, and what was not understood.

One pass over the lines. What stands in front matter, code fences and comments is never structure.
"""

import re
from dataclasses import dataclass, field

from core.markdown.headings import DayLine, Heading, day_line, heading
from core.markdown.items import Item, item
from core.markdown.meta import MetaLine, meta_line
from core.markdown.opaque import Run, opaque_lines, opens_comment, opens_fence
from core.saying import Said

_RULE = re.compile(r"[ ]{0,3}(?:[-*+][ \t]+)?([-*_])[ \t]*(?:\1[ \t]*){2,}$|[ ]{0,3}=+[ \t]*$")
_BULLET = re.compile(
    r"(?P<indent>[ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[(?P<box>[ xX])\][ \t]+)?(?=\S)"
)


@dataclass(slots=True)
class Block:
    """A session or reading: its own line, and the lines up to `end` that hang on it."""

    item: Item
    start: int
    end: int
    topics: list[int] = field(default_factory=list[int])
    "The lines of its topics, where they stand below it."


@dataclass(slots=True)
class Section:
    """A day: its heading, its blocks, and where it ends; before `stop` there is only layout."""

    heading: DayLine
    start: int
    end: int
    week: str
    blocks: list[Block] = field(default_factory=list[Block])


@dataclass(slots=True)
class Outline:
    """All lines, each with its place in the plan."""

    lines: list[str]
    title: tuple[int, Heading] | None = None
    meta: list[tuple[int, MetaLine]] = field(default_factory=list[tuple[int, MetaLine]])
    sections: list[Section] = field(default_factory=list[Section])
    unknown: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    "Lines not understood, each with the reason where there is one to give."


def is_layout(line: str) -> bool:
    """A blank line or a rule: it sets parts apart and says nothing."""
    return not line.strip() or _RULE.match(line) is not None


def bullet(line: str) -> re.Match[str] | None:
    """The mark of a list item at the line's beginning."""
    return _BULLET.match(line)


def is_topic(line: str) -> bool:
    """True if the line below a session can only be read as a topic of it."""
    return bool(bullet(line)) and not (
        is_layout(line) or opens_fence(line) or item(line) or meta_line(line) or opens_comment(line)
    )


def outline(lines: list[str]) -> Outline:
    """Tell the lines (given without their endings) apart."""
    return _Scan(lines).run()


class _Scan:
    """The pass over the lines: what is open at the line it has come to."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.out = Outline(lines)
        self.section: Section | None = None
        self.block: Block | None = None
        self.week: tuple[int, DayLine] | None = None
        self.weeks: list[tuple[int, DayLine, bool]] = []
        self.sealed = False
        self.blank = True
        self.run_belongs = False
        self.fallback: tuple[int, Heading] | None = None

    def run(self) -> Outline:
        opaque = opaque_lines(self.lines)
        for at, line in enumerate(self.lines):
            if not line or line.isspace():
                self.blank = True
                continue
            if at in opaque:
                self._opaque(at, line, opaque[at])
            elif line.lstrip()[0] in "-*_+=" and _RULE.match(line):
                self.block, self.sealed = None, True
            else:
                self._line(at, line)
            self.blank = False
        self._settle_weeks()
        if self.out.title is None and self.fallback is not None:
            self.out.title = self.fallback
            self.out.unknown = [u for u in self.out.unknown if u[0] != self.fallback[0]]
        self.out.sections.sort(key=lambda s: s.start)
        self.out.unknown.sort()
        return self.out

    def _opaque(self, at: int, line: str, run: Run) -> None:
        """Keep a fence or comment with the block it stands in, if its first line does."""
        self.sealed = self.sealed or not run.closed
        if at == run.start:
            self.run_belongs = run.closed and self.block is not None and self._belongs(line)
        self._other(at, line, heading_level=1, continues=self.run_belongs)

    def _line(self, at: int, line: str) -> None:
        if found := item(line):
            self._item(at, found)
        elif day := day_line(line):
            self._day(at, day)
        elif meta := meta_line(line):
            self._meta(at, line, meta)
        elif line.lstrip().startswith("#") and (head := heading(line)):
            self._heading(at, line, head)
        else:
            self._other(at, line, 0, self.block is not None and self._belongs(line))

    def _item(self, at: int, found: Item) -> None:
        section = self.section
        if section is None and self.week is not None:
            start, day = self.week
            section = self.section = Section(day, start, start + 1, "")
            self.out.sections.append(section)
        if section is None:
            self._unknown(at, Said("it stands before the first day"))
            self.block = None
            return
        self.block = Block(found, at, at + 1)
        section.blocks.append(self.block)
        section.end, self.sealed = at + 1, False

    def _day(self, at: int, day: DayLine) -> None:
        self.block, self.sealed = None, False
        if day.is_week:
            self.section, self.week = None, (at, day)
            self.weeks.append((at, day, False))
            return
        week = ""
        if self.weeks and not day.is_named:
            start, head, _ = self.weeks[-1]
            self.weeks[-1] = (start, head, True)
            week = head.label
        self.section = Section(day, at, at + 1, week)
        self.out.sections.append(self.section)

    def _meta(self, at: int, line: str, meta: MetaLine) -> None:
        taken = any(m.field == meta.field for _, m in self.out.meta)
        if meta.field != "tip" and (taken or self.out.sections or self.week):
            self._other(at, line, 0, self.block is not None and self._belongs(line))
            return
        self.block, self.sealed = None, True
        self.out.meta.append((at, meta))

    def _heading(self, at: int, line: str, head: Heading) -> None:
        if self.block and self.block.item.level and head.level > self.block.item.level:
            self._other(at, line, head.level, continues=True)
            return
        self.block = None
        if head.title and not self.out.sections and not self.weeks:
            if self.out.title is None and head.level == 1:
                self.out.title = (at, head)
                return
            self.fallback = self.fallback or (at, head)
        elif head.title and self.out.title is None and head.level == 1:
            self.fallback = self.fallback or (at, head)
        above = self.section.heading.level if self.section else 0
        if self.section and 0 < head.level <= above:
            self.section = None
        if self.week and 0 < head.level <= self.week[1].level:
            self.week = None
        self._unknown(at)

    def _other(self, at: int, line: str, heading_level: int, continues: bool) -> None:
        """A line that names nothing: part of the open block, or not understood."""
        if not continues or self.block is None or self.section is None:
            self.block = None
            self._unknown(at)
            if self.section and not self.sealed:
                self.section.end = at + 1
            return
        block = self.block
        block.end = self.section.end = at + 1
        if not heading_level and _BULLET.match(line):
            first = self.lines[block.topics[0]] if block.topics else line
            if _indent(line) <= _indent(first) + 1:
                block.topics.append(at)

    def _belongs(self, line: str) -> bool:
        """True if the line hangs on the open block: a topic, a note or a continuation."""
        assert self.block is not None
        above = self.block.item
        if above.level:
            return True
        indent, marked = _indent(line), _BULLET.match(line) is not None
        if above.bulleted:
            return indent > above.indent or not (marked or self.blank)
        return marked or indent >= 2 or not self.blank

    def _unknown(self, at: int, why: str = "") -> None:
        self.out.unknown.append((at, why))

    def _settle_weeks(self) -> None:
        """Weeks without days below them are days themselves, unless the plan has other days."""
        days = {s.start for s in self.out.sections}
        plain_weeks = not any(has_days for _, _, has_days in self.weeks) and not any(
            not (s.heading.is_week or s.heading.is_named) for s in self.out.sections
        )
        for start, head, has_days in self.weeks:
            if start in days or has_days:
                continue
            if plain_weeks:
                self.out.sections.append(Section(head, start, start + 1, ""))
            else:
                self._unknown(start, Said("a week without days or sessions"))


def _indent(line: str) -> int:
    if line[0] not in " \t":
        return 0
    text = line.expandtabs(4) if "\t" in line else line
    return len(text) - len(text.lstrip())
