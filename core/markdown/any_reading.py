"""A reading of a plan in any dialect: the drafted days and sessions as rows with their ids."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.markdown.answers import Answers, Question, Weeks
from core.markdown.any_plan import MOST_LINES, Drafted, draft
from core.markdown.grammar.clock import slot
from core.markdown.headings import day_line
from core.markdown.inline import plain
from core.markdown.opaque import opaque_lines
from core.markdown.origin import Origin
from core.markdown.outline import Outline, bullet, is_layout
from core.markdown.reading import KEPT, NO_TITLE, Reading, Remark, derived
from core.markdown.source import NotAPlan, Source
from core.model import Day, DayId, Plan, PlanId, Session, SessionId, SessionState, Topic
from core.saying import Said

SAME_DAY = Said("the same day again: its sessions stand with the first")
_MOST_TOPICS = 200
_FENCED_SLOTS = 3


def read_any(source: Source, lines: list[str], answers: Answers) -> Reading:
    """Read a plan in any dialect. Raises NotAPlan with what was looked for in vain."""
    drafted = draft(lines, answers)
    if drafted is None:
        day = next((at + 1 for at, line in enumerate(lines) if day_line(line)), None)
        if day is not None:
            raise NotAPlan(
                "No study plan found, because no line below a day names a session.",
                "Write each session like “**Session 1 (2 hrs)**: Title”.",
                day,
            )
        raise _no_plan(lines)
    return _Rows(source, lines, drafted, answers).reading()


def _assumption(asked: Question) -> Said | None:
    """What was assumed for the whole plan; what is assumed of a session stands with it."""
    if asked.name == "year":
        return Said("the year {year}: the dates have none", year=str(asked.taken))
    if asked.name == "month_first":
        if asked.taken:
            return Said("the month stands first in dates: both orders make a calendar")
        return Said("the day stands first in dates: both orders make a calendar")
    if asked.name == "apart":
        if asked.taken:
            return Said("each week begins seven days after the one before")
        return Said("weeks follow one another without a gap")
    if asked.name == "weeks":
        if asked.taken is Weeks.POINTS:
            return Said("each point of a week without days is a session")
        return Said("a week without days is one session")
    return None


def _no_plan(lines: list[str]) -> NotAPlan:
    """Why there is no plan, and what would make one."""
    boxes = sum(1 for line in lines if (mark := bullet(line)) and mark["box"])
    if fenced_timetable(lines) is not None:
        return NotAPlan(
            "No study plan found: what looks like a timetable stands in a code block.",
            "Take the lines that mark the code (```) away if it is the plan.",
            (fenced_timetable(lines) or 0) + 1,
        )
    if any("<td" in line.lower() for line in lines):
        return NotAPlan(
            "No study plan found: its table is written as HTML, which is not read.",
            "Paste the table from a browser instead; it is turned into Markdown.",
        )
    if boxes > _FENCED_SLOTS:
        return NotAPlan(
            "No study plan found: {boxes} boxes to tick, but no heading names a day or a week, and "
            "no line a date, a time or a length.",
            "Head parts of the list like “## Day 1”, or give lines a length: (45 min).",
            boxes=boxes,
        )
    return NotAPlan(
        "No study plan found, because no heading names a day or a week, "
        "and no list or table has dates, times or lengths.",
        "Head each day like “## Day 1 – Theme”.",
    )


def fenced_timetable(lines: Sequence[str]) -> int | None:
    """The first line of a code block that looks like a timetable, counted from 0."""
    slots: dict[int, int] = {}
    for at, run in opaque_lines(list(lines)).items():
        if len(lines[at]) < 200 and slot(lines[at]):
            slots[run.start] = slots.get(run.start, 0) + 1
    return next((at for at, count in slots.items() if count >= _FENCED_SLOTS), None)


class _Rows:
    def __init__(
        self, source: Source, lines: list[str], drafted: Drafted, answers: Answers
    ) -> None:
        self.source, self.lines, self.drafted, self.answers = source, lines, drafted, answers
        text = source.text.replace("\r\n", "\n").replace("\r", "\n")
        self.root = (
            derived(text) if not drafted.choice.others else derived(text, drafted.days[0].at)
        )
        self.days: dict[DayId, Day] = {}
        self.sessions: dict[SessionId, Session] = {}
        self.origins: dict[SessionId, Origin] = {}
        self.at: dict[str, int] = {}
        self.ends: dict[str, int] = {}

    def reading(self) -> Reading:
        drafted = self.drafted
        for ordinal, day in enumerate(drafted.days, 1):
            row = Day(
                DayId(derived(self.root, "day", ordinal)), float(ordinal), day.label, day.theme
            )
            self.days[row.id] = row
            self.at[row.id] = day.at + 1
            for place, one in enumerate(day.sessions, 1):
                id_ = SessionId(derived(self.root, ordinal, place))
                found = one.found
                topics = [Topic(*self._topic(at)) for at in found.topics[:_MOST_TOPICS]]
                state = SessionState.DONE if one.origin.done else SessionState.PLANNED
                self.sessions[id_] = Session(
                    id_, row.id, float(place), one.title, one.minutes,
                    topics=tuple(t for t in topics if t.text), state=state,
                )  # fmt: skip
                self.origins[id_] = one.origin
                self.at[id_], self.ends[id_] = found.at + 1, max(found.end, found.at + 1)
        return self._reading()

    def _topic(self, at: int) -> tuple[str, bool]:
        mark = bullet(self.lines[at])
        if mark is None:
            return plain(self.lines[at].strip(" \t•▪◦·├└─│")), False
        return plain(self.lines[at][mark.end() :]), (mark["box"] or " ") in "xX"

    def _reading(self) -> Reading:
        drafted = self.drafted
        if drafted.title is not None:
            self.at["title"] = drafted.title_at + 1
        return Reading(
            self.source,
            Outline(self.lines),
            Plan(PlanId(self.root), drafted.title or "Study plan"),
            self.days,
            self.sessions,
            {},
            self.at,
            self.ends,
            self._left(),
            self._assumed(),
            tuple(sorted(self._warnings())),
            self.origins,
            drafted.layer,
            drafted.day_count,
            drafted.week_count,
            len(drafted.choice.others),
            self._settled(),
            drafted.questions,
            tuple(drafted.pauses),
        )

    def _assumed(self) -> tuple[Remark, ...]:
        drafted = self.drafted
        whole = [(1, NO_TITLE)] if drafted.title is None else []
        whole += [(q.line, text) for q in drafted.questions if (text := _assumption(q))]
        return *whole, *((o.line, text) for o in self.origins.values() for text in o.assumed)

    def _warnings(self) -> Iterator[Remark]:
        yield from self.drafted.warnings
        if len(self.lines) > MOST_LINES:
            yield MOST_LINES + 1, Said("so long a text is read no further than to here")
        if (fence := fenced_timetable(self.lines)) is not None:
            yield fence + 1, Said("a code block that looks like a timetable is not read")
        if others := self.drafted.choice.others:
            one = Said("1 more plan in this text: one is taken")
            more = Said("{count} more plans in this text: one is taken", count=len(others))
            yield others[0][0].at + 1, one if len(others) == 1 else more

    def _settled(self) -> Answers:
        """The answers, with the year that was taken where the text leaves it open."""
        year = next((q.taken for q in self.drafted.questions if q.name == "year"), None)
        return replace(self.answers, year=year, today=None)

    def _left(self) -> tuple[tuple[int, str, str], ...]:
        """Every line that is neither of the plan nor layout, with the reason why it was left."""
        why = dict(self.drafted.left)
        taken = {self.at.get("title", 0) - 1} | {day.at for day in self.drafted.days}
        for _, sessions in self.drafted.choice.units:
            for one in sessions:
                taken.update((one.at, *one.topics))
        for unit, _ in self.drafted.choice.units:
            if unit.at not in taken:
                why.setdefault(unit.at, SAME_DAY)
        return tuple(
            (at + 1, line, why.get(at, KEPT))
            for at, line in enumerate(self.lines)
            if at in why or (at not in taken and not is_layout(line))
        )
