"""A plan in any dialect, as rows: the days and sessions of what was chosen from the text.

What the author left open is settled here by rule, and each rule that was needed is said.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from whenever import Date, Time

from core.markdown.answers import AS_USUAL, Answers, Question, Weeks, question
from core.markdown.any_lengths import Lengths
from core.markdown.durations import Duration
from core.markdown.grammar.choose import Choice, choose, global_numbers
from core.markdown.grammar.clock import Clock, on_one_day
from core.markdown.grammar.dates import Written, calendar_dates
from core.markdown.grammar.found import Cut, Found, Key
from core.markdown.grammar.html_tables import physical
from core.markdown.grammar.walk import Walk, bare, walk
from core.markdown.opaque import front_title
from core.markdown.origin import Origin, Place
from core.markdown.pauses import Pause, pauses_in
from core.markdown.points import points_of
from core.saying import Said

MOST_LINES = 8000
LONGEST_SPELL = 7
_DAY = 24 * 60


@dataclass(slots=True)
class Draft:
    """One session before it is a row."""

    found: Found
    title: str
    minutes: int
    origin: Origin


@dataclass(slots=True)
class DraftDay:
    """One day, week or stage, with its sessions. `label` is what the plan calls it."""

    at: int
    label: str
    theme: str
    sessions: list[Draft] = field(default_factory=list[Draft])


@dataclass(slots=True)
class Drafted:
    """A plan in any dialect, before it is rows."""

    title: str | None
    title_at: int
    days: list[DraftDay]
    layer: str
    day_count: int | None
    week_count: int | None
    choice: Choice
    warnings: list[tuple[int, str]]
    left: list[tuple[int, str]]
    questions: tuple[Question, ...]
    pauses: list[Pause]


def draft(lines: Sequence[str], answers: Answers = AS_USUAL) -> Drafted | None:
    """The plan in the lines (given without their endings); None where there is none."""
    walked = walk(list(lines[:MOST_LINES]))
    choice = choose(walked, answers.plan)
    if choice is None:
        return None
    return _Drafting(lines, walked, choice, answers).drafted()


class _Drafting:
    def __init__(
        self, lines: Sequence[str], walked: Walk, choice: Choice, answers: Answers
    ) -> None:
        self.lines, self.walked, self.choice, self.answers = lines, walked, choice, answers
        self.asked: dict[str, Question] = {}
        self.lengths = Lengths(answers, walked.timetable, self._ask)
        self.warnings: list[tuple[int, str]] = []
        self.heads = {line.at: line for line in walked.sections}
        self.rows = {x.at: x.line for x in walked.lines if "\n" in x.line}
        choice.units = [(unit, self._pointed(unit, found)) for unit, found in choice.units]
        self.units = [unit for unit, _ in choice.units]
        written = [_date_of(unit) for unit in self.units]
        given = [w for w in written if w is not None]
        calendar = calendar_dates(given, "\n".join(lines), answers)
        dates = iter(calendar.dates)
        self.dates = [next(dates) if w else (None, None) for w in written]
        ordered = iter(calendar.written)
        self.written = [next(ordered) if w else None for w in written]
        for name in ("month_first", "year"):
            if (taken := getattr(calendar, name)) is not None:
                first_at = next(u.at for u, w in zip(self.units, written, strict=True) if w)
                self._ask(name, first_at, taken)
        self._ask_of_weeks()
        for unit, w, (first, _) in zip(self.units, written, self.dates, strict=True):
            if w and w.weekday and first and first.day_of_week().value != w.weekday:
                self.warnings.append(
                    (
                        unit.at + 1,
                        Said(
                            "{date} is another weekday than the one written; the date is taken",
                            date=first,
                        ),
                    )
                )

    def drafted(self) -> Drafted:
        keys = iter(global_numbers(self.units))
        days: list[DraftDay] = []
        by_label: dict[str, DraftDay] = {}
        ranges: set[object] = set()
        spells = any(a and b and b > a.add(days=LONGEST_SPELL) for a, b in self.dates)
        pauses: list[Pause] = []
        for (unit, found), between, w, (first, last) in zip(
            self.choice.units, self.choice.pauses, self.written, self.dates, strict=True
        ):
            key = next(keys) if unit.key else None
            label, at = _label(key, w, first, last, unit), unit.at
            if key is None and w is None:
                label, at = self._section(unit)
            ranges.update([label] if spells else _distinct(key, w, first, last, label))
            theme = unit.title if found != [unit] and unit.key else ""
            day = by_label.get(label)
            if day is None:
                day = by_label[label] = DraftDay(at, label, theme)
                days.append(day)
            day.sessions += self._sessions(unit, found, label, first, w)
            pauses += pauses_in(unit, found, between, first, days.index(day))
        title, title_at = self._title()
        is_days = self.choice.layer in ("days", "weekdays", "clock") and not any(
            unit.key and unit.key.unit == "week" for unit in self.units
        )
        return Drafted(
            title, title_at, days, self.choice.layer,
            self._day_count(is_days, len(ranges)),
            self._week_count(), self.choice, self.warnings,
            sorted({(f.at, why) for f, why in self.choice.left}),
            tuple(self.asked.values()),
            pauses,
        )  # fmt: skip

    def _ask(self, name: str, at: int, taken: object) -> None:
        """Note what the text leaves open at a line, the first time that it comes up."""
        self.asked.setdefault(name, question(name, at + 1, taken))

    def _week_count(self) -> int | None:
        """How many weeks the plan names; None where it names none."""
        weeks = {
            n
            for u in self.units
            if u.key
            for n in (u.key.weeks if u.key.unit != "week" else u.key.numbers)
            if u.key.outer == "W"
        }
        return len(weeks) or None

    def _section(self, unit: Found) -> tuple[str, int]:
        """The day of what names none, and its line: the heading above, else the only day."""
        if self.choice.layer != "clock" and unit.scope:
            head = self.heads.get(unit.scope[-1])
            if head is not None and head is not self.walked.title:
                return bare(head.text) or "1", head.at
        return "1", unit.at

    def _pointed(self, unit: Found, found: list[Found]) -> list[Found]:
        """The sessions of a unit, or its points where a week is to be them."""
        points = points_of(unit, found, self.walked.items)
        if not points:
            return found
        self._ask("weeks", unit.at, self.answers.weeks)
        return points if self.answers.weeks is Weeks.POINTS else found

    def _ask_of_weeks(self) -> None:
        weeks = [
            (week, unit)
            for unit, w in zip(self.units, self.written, strict=True)
            if w is None and (week := _week(unit)) is not None
        ]
        later = next((unit for week, unit in weeks if week != weeks[0][0]), None)
        if later is not None:
            self._ask("apart", later.at, self.answers.apart)

    def _day_count(self, is_days: bool, distinct: int) -> int | None:
        """How many days the plan covers; None where it has weeks or stages without days."""
        if self.choice.layer == "clock":
            return 1
        on_the_clock = all(s.clock for s in self.choice.sessions)
        return distinct if is_days or on_the_clock else None

    def _sessions(
        self, unit: Found, found: list[Found], label: str, date: Date | None, w: Written | None
    ) -> list[Draft]:
        clocks = on_one_day([f.clock for f in found])
        lengths = self.lengths.of(unit, found, clocks)
        out: list[Draft] = []
        for one, clock, (minutes, assumed) in zip(found, clocks, lengths, strict=True):
            length = one.length if one.length else None
            low, high = (length.low, length.high) if length and not one.clock else (0, 0)
            if not 1 <= minutes <= _DAY:
                assumed, minutes = (
                    (
                        *assumed,
                        Said(
                            "{minutes} min: a session lasts at most 24 h",
                            minutes=self.answers.minutes,
                        ),
                    ),
                    self.answers.minutes,
                )
            assumed = (*assumed, *_of_clock(one.clock, clock), *_of_range(unit))
            title = self._session_title(one, unit)
            origin = Origin(
                one.at + 1, _json_day(label, one, unit), low, high,
                Time(clock.begin // 60 % 24, clock.begin % 60) if clock else None,
                bool(clock and clock.begin >= _DAY),
                one.done if one.done is not None or not one.boxes else all(one.boxes),
                date, _weekday(unit), _week(unit) if self.answers.apart else None,
                one.exam and one.clock is not None, assumed,
                self._place(one.length_at, one.length) if one.length else None,
                self._place(one.at, one.clock) if one.clock else None,
                (one.at, one.box, one.box + 1) if one.box is not None else None,
                self._title_place(one, title),
                tuple(one.topics),
                self._room(one, title),
                len(unit.key.numbers) if unit.key and unit.key.unit == "week" else 0,
            )  # fmt: skip
            out.append(Draft(one, title, minutes, origin))
        return out

    def _place(self, at: int, cut: Duration | Clock) -> Place:
        return physical(self.lines, at, cut.start, cut.end)

    def _text(self, one: Found) -> str:
        """The line, or all lines of a row that has several."""
        return self.rows.get(one.at, self.lines[one.at])

    def _room(self, one: Found, title: str) -> Place:
        """Where a length may be added: behind the title, in a row at the end of its cell."""
        text = self._text(one)
        cut = _title_cut(text, one, title)
        end = len(text.rstrip())
        if one.from_table and one.title_cut:
            end = one.title_cut[1]
        elif cut:
            end = cut[1]
        while not one.from_table and text[end : end + 1] in ("*", "_"):
            end += 1
        return physical(self.lines, one.at, end, end)

    def _title_place(self, one: Found, title: str) -> Place | None:
        cut = _title_cut(self._text(one), one, title)
        return physical(self.lines, one.at, *cut) if cut else None

    def _session_title(self, one: Found, unit: Found) -> str:
        if one.title:
            return one.title
        if one.topics:
            line = next(x for x in self.walked.lines if x.at == one.topics[0])
            return bare(line.text)
        return (
            unit.title
            or (one.key.name if one.key else unit.key.name if unit.key else "")
            or "Session"
        )

    def _title(self) -> tuple[str | None, int]:
        if self.walked.title is not None:
            return bare(self.walked.title.text), self.walked.title.at
        if named := front_title(self.lines):
            return named
        if self.walked.sections:
            return bare(self.walked.sections[0].text), self.walked.sections[0].at
        return None, 0


def _of_range(unit: Found) -> Iterable[Said]:
    """What was assumed of a range of days."""
    if unit.key and unit.key.unit in ("day", "weekday") and len(unit.key.numbers) > 1:
        yield Said("one session for the {count} days of its range", count=len(unit.key.numbers))


def _of_clock(written: Clock | None, taken: Clock | None) -> Iterable[Said]:
    """What was assumed of the time of day: the half of the day, or the date it belongs to."""
    if written is None or taken is None:
        return
    if taken.begin >= _DAY:
        yield Said("after midnight: it belongs to the evening before")
    elif taken.begin != written.begin:
        yield Said("in the afternoon: neither am nor pm is given")


def _date_of(unit: Found) -> Written | None:
    return unit.date


def _label(
    key: Key | None, w: Written | None, first: Date | None, last: Date | None, unit: Found
) -> str:
    if w is not None and (key is None or key.unit in ("date", "weekday")):
        one = str(first) if first else f"{w.month:02}-{w.day:02}"
        two = (
            str(last)
            if last and last != first
            else f"{w.last.month:02}-{w.last.day:02}"
            if w.last and not first
            else ""
        )
        return f"{one} – {two}" if two else one
    if key is None:
        return ""
    span = _span(key.numbers)
    if key.unit == "day":
        if key.weeks:
            return f"{key.outer}{_span(key.weeks)} D{span}"
        return span if len(key.numbers) == 1 else f"D{span}"
    if key.unit == "week":
        return f"Week {span}"
    if key.unit == "weekday":
        return f"{key.outer}{_span(key.weeks)} {key.name}" if key.weeks else key.name
    return key.name


def _span(numbers: tuple[int, ...]) -> str:
    return "-".join(str(n) for n in (numbers[0], *numbers[1:][-1:])) if numbers else ""


def _json_day(label: str, one: Found, unit: Found) -> str | int:
    if label.startswith("Week ") and unit.key and unit.key.unit == "week":
        return f"W{label[5:]}"
    return int(label) if label.isdecimal() else label


def _distinct(
    key: Key | None, w: Written | None, first: Date | None, last: Date | None, label: str
) -> Iterable[object]:
    """The days that a unit covers, each once."""
    if w is not None and key is not None and key.unit == "date":
        if first and last and first <= last <= first.add(days=LONGEST_SPELL):
            return (
                [first.add(days=n) for n in range((last.to_stdlib() - first.to_stdlib()).days + 1)]
                if last != first
                else [first]
            )
        return [label]
    if key is None:
        return [label]
    return [(key.unit, key.weeks, day) for day in key.numbers]


def _week(unit: Found) -> int | None:
    """The week that the unit is or stands in."""
    key = unit.key
    if key is None or key.outer != "W":
        return None
    numbers = key.numbers if key.unit == "week" else key.weeks
    return numbers[0] if numbers else None


def _weekday(unit: Found) -> int | None:
    if unit.key and unit.key.unit == "weekday":
        return unit.key.numbers[0]
    return None


def _title_cut(text: str, one: Found, title: str) -> Cut | None:
    start = one.title_cut[0] if one.title_cut else 0
    at = text.find(title, start) if title else -1
    return (at, at + len(title)) if at >= 0 else None
