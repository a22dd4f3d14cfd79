"""One walk over the lines of a text: every unit that opens, with what stands in it.

Units nest by the depth of their lines and, at the same depth, by their size: a day hangs on the
week above it though both be headings of one level.
"""

import re
from dataclasses import dataclass, field, replace

from core.markdown import durations
from core.markdown.durations import Duration
from core.markdown.grammar.dates import Written
from core.markdown.grammar.found import Found, Key
from core.markdown.grammar.lines import TEXT_DEPTH, Form, Line, Table, lines_of
from core.markdown.grammar.says import (
    Says,
    is_exam,
    is_pause,
    is_rest,
    is_timed,
    is_total,
    length_ahead,
    region_of,
    says,
    title_of,
)
from core.markdown.grammar.tables import length_across, read_table
from core.markdown.grammar.vocabulary import Vocabulary, folded, vocabulary_of
from core.markdown.inline import plain
from core.markdown.opaque import Run

_FIELD = re.compile(r"(?:[^\w(\[|]|_)*(?P<name>[^:：\d]{2,24}?)[*_]*[:：][*_]*[ \t]*")
_LABEL = 60
_PER_DAY = re.compile(
    r"/[ \t]*(?:day|d\b|día|dia|tag|jour|giorno|dag|день|天|日|hari|gün|ngày)"
    r"|\b(?:daily|a day|per day|each day|each|diari|täglich|pro tag|por día|por dia|par jour"
    r"|al giorno|per dag|dziennie|в день|на день|per hari|mỗi ngày)|每天|毎日|하루",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Open:
    """What is open where the walk has come to."""

    depth: int
    rank: int
    found: Found | None
    region: str | None
    line: Line
    daily: Duration | None = None


@dataclass(slots=True)
class Walk:
    """Everything found, in the order of the lines."""

    words: Vocabulary
    lines: list[Line]
    opaque: dict[int, Run]
    title: Line | None = None
    found: list[Found] = field(default_factory=list[Found])
    items: list[Found] = field(default_factory=list[Found])
    sections: list[Line] = field(default_factory=list[Line])
    timetable: int | None = None
    "Minutes of a timetable without days of its own, which is every day's."


def walk(texts: list[str]) -> Walk:
    """Walk over the lines, given without their endings."""
    lines, opaque = lines_of(texts)
    words = vocabulary_of("\n".join(texts))
    return _Walker(Walk(words, lines, dict(opaque)), texts).run()


class _Walker:
    def __init__(self, out: Walk, texts: list[str]) -> None:
        self.out, self.words, self.texts = out, out.words, texts
        self.open: list[Open] = []

    def run(self) -> Walk:
        for line in self.out.lines:
            if line.table is not None:
                if line.table.header is line:
                    self._table(line.table)
                continue
            self._line(line)
        self._end(len(self.texts))
        self._settle_clocks()
        return self.out

    def _settle_clocks(self) -> None:
        """Where one slot shows that the clock has 24 hours, no other one may mean the afternoon."""
        if any(f.clock and f.clock.full for f in self.out.found):
            for found in self.out.found:
                found.clock = found.clock and replace(found.clock, loose=False)

    def _end(self, at: int) -> None:
        for one in self.open:
            if one.found:
                one.found.end = at

    def _pop(self, depth: int, rank: int, at: int) -> None:
        while self.open:
            top = self.open[-1]
            if top.depth < depth or (top.depth == depth and top.rank < rank != 9):
                break
            if top.found:
                top.found.end = at
            self.open.pop()

    def _line(self, line: Line) -> None:
        heads = line.form in (Form.HEADING, Form.STRONG)
        said = says(line.text, self.words, heads)
        if line.form is Form.ITEM and said.rank == 9 and said.length is None:
            said.length = length_ahead(line.text)
        rank = said.rank
        depth = line.depth
        if line.form is Form.TEXT:
            if line.quoted or (rank == 9 and not (said.length and len(line.text) <= _LABEL)):
                self._text(line, said)
                return
            depth = 75 if rank <= 2 else TEXT_DEPTH
        if line.form is Form.STRONG:
            depth = 66 + min(rank, 4) if rank != 9 else 72
        if line.form is Form.HEADING and line.depth == 10 and self.out.title is None:
            self.out.title = line
        self._pop(depth, rank, line.at)
        self._take(line, said, depth, rank, heads)

    def _take(self, line: Line, said: Says, depth: int, rank: int, heads: bool) -> None:
        region = None
        if heads and line.depth > 10 and not (said.marks or said.date or said.days):
            region = region_of(line.text, self.words)
        if line.form in (Form.ITEM, Form.STRONG) and self._is_field(line, said):
            return
        found = self._found(line, said, rank, heads)
        if found is not None and self._is_date_line(line, found):
            return
        if line.form is Form.HEADING and found is None:
            self.out.sections.append(line)
        if found is None and line.form in (Form.ITEM, Form.TEXT):
            self._topic(line)
        if found is None and line.form is Form.STRONG:
            self._hear_rest(line)
        if found is not None:
            self._adopt(found)
        if found is None and line.form is Form.TEXT:
            return
        daily = said.length if said.length and _PER_DAY.search(line.text) else None
        self.open.append(Open(depth, rank, found, region, line, daily))

    def _is_date_line(self, line: Line, found: Found) -> bool:
        """A line that only says when the week or day above it is."""
        above = self._parent()
        if above is None or found.title or found.key is None or found.key.unit != "date":
            return False
        if line.form in (Form.HEADING, Form.ITEM) or (
            above.level == "week" and found.date and not found.date.last
        ):
            return False
        above.date = above.date or found.date
        return True

    def _adopt(self, found: Found) -> None:
        parent = self._parent()
        found.region, found.daily = self._region(), self._daily()
        found.scope = self._scope()
        found.parent = parent
        if parent is not None:
            parent.children.append(found)
        self.out.found.append(found)

    def _parent(self) -> Found | None:
        return next((o.found for o in reversed(self.open) if o.found), None)

    def _region(self) -> str:
        regions = [o.region for o in self.open if o.region]
        return regions[-1] if regions else ""

    def _scope(self) -> tuple[int, ...]:
        """The headings above that may head a plan of their own.

        One that names a stretch of time, or gives its part's hours, heads a part of a plan.
        """
        return tuple(
            o.line.at for o in self.open if o.found is None and o.line.form is Form.HEADING
        )

    def _outer(self) -> tuple[tuple[int, ...], str]:
        """The weeks that are open, else the months."""
        for unit, letter in (("week", "W"), ("month", "M"), ("phase", "P")):
            for one in reversed(self.open):
                if one.found and one.found.key and one.found.key.unit == unit:
                    return one.found.key.numbers, letter
        return (), "W"

    def _daily(self) -> Duration | None:
        """What the nearest heading above gives every day."""
        return next((o.daily for o in reversed(self.open) if o.daily), None)

    def _found(self, line: Line, said: Says, rank: int, heads: bool) -> Found | None:
        """The unit that the line opens, if it opens one."""
        key = self._key(line, said, heads)
        inside = self._parent() is not None
        if key is None and not self._counts(line, said, rank, heads, inside):
            return None
        level = "timed"
        if key is not None:
            level = (
                key.unit if key.unit in ("week", "month", "phase", "module", "session") else "day"
            )
        elif said.clock is not None:
            level = "slot"
        elif said.part is not None:
            level = "part"
        elif said.mark("session"):
            level = "session"
        title = title_of(said) or (said.part.name if said.part else "")
        if level == "part" and said.part is not None and not title:
            title = said.part.name
        found = Found(
            line.at, level, title, key, said.date, said.clock, None, box=line.box, done=line.done
        )
        if said.clock is not None:
            found.clock = replace(
                said.clock, start=said.clock.start + line.start, end=said.clock.end + line.start
            )
        if said.length is not None:
            found.length, found.length_at = said.length.moved(line.start), line.at
        found.end, found.depth = line.at + 1, line.depth
        self._judge(found, said)
        return found

    def _judge(self, found: Found, said: Says) -> None:
        """Whether it is a break, a rest or an exam."""
        title = found.title or said.text
        found.pause = found.level in ("slot", "timed", "part") and is_pause(title, self.words)
        found.rest = is_rest(title, self.words)
        found.exam = is_exam(title, self.words)
        found.total = is_total(title, self.words)
        if found.level in ("slot", "timed", "part") and found.rest:
            found.pause = True

    def _key(self, line: Line, said: Says, heads: bool) -> Key | None:
        """Which day the line names, else which week, month, stage or module."""
        weeks, outer = self._outer()
        own_week = said.mark("week")
        if said.days is not None and own_week:
            return Key("weekday", said.days.numbers, own_week.numbers, said.days.name)
        day = said.mark("day")
        if day is not None and (heads or said.marks[0] is day):
            return Key(
                "day",
                day.numbers,
                weeks if not own_week else own_week.numbers,
                day.name,
                outer if not own_week else "W",
            )
        if said.date is not None and not said.marks:
            name = line.text[said.date.start : said.date.end]
            return Key("date", (), (), name) if self._heads_date(line, said.date) else None
        if said.days is not None:
            key = Key("weekday", said.days.numbers, weeks, said.days.name, outer)
            return key if heads or self._heads_day(line, said) else None
        return self._longer(line, said, heads)

    def _longer(self, line: Line, said: Says, heads: bool) -> Key | None:
        """Which week, month, stage or module the line names; of several, the week."""
        for unit in ("week", "month", "phase", "module"):
            mark = said.mark(unit)
            if mark is None or not (heads or (said.marks[0] is mark and unit != "module")):
                continue
            if line.form is Form.TEXT and unit == "module":
                return None
            return Key(unit, mark.numbers, (), mark.name)
        return None

    def _heads_date(self, line: Line, date: Written) -> bool:
        """True if a date ahead of other words names the day, as in "Feb 5: reading"."""
        if line.form is not Form.TEXT:
            return True
        behind = line.text[date.end :].lstrip(" \t)*_")
        return not behind.rstrip(" *:") or behind[0] in ":：-–—|"

    def _heads_day(self, line: Line, said: Says) -> bool:
        """True if a weekday ahead of other words names the day, as in "Mon: reading"."""
        assert said.days is not None
        rest = line.text[said.days.end :].strip(" \t*_")
        alone = not rest or rest[0] in ":：–—-→(|/" or said.clock is not None
        return alone or is_rest(rest, self.words) or is_timed(line.text, said.days.end)

    def _counts(self, line: Line, said: Says, rank: int, heads: bool, inside: bool) -> bool:
        """True if a line that names no day may be a session by its time or its part of the day."""
        if said.clock is not None:
            return line.form is not Form.TEXT or said.clock.start <= 3 or heads
        if not inside:
            return heads and (said.length is not None or said.mark("session") is not None)
        if said.part is not None:
            return (
                heads
                or said.length is not None
                or line.form is Form.ITEM
                or line.text.rstrip(" *_")[-1:] in ":："
            )
        if said.mark("session"):
            return True
        return said.length is not None

    def _is_field(self, line: Line, said: Says) -> bool:
        """A label that gives the unit above it its length: "Time: 20-30 min"."""
        match = _FIELD.match(line.text)
        holder = next((o for o in reversed(self.open) if o.found or o.line.form is Form.ITEM), None)
        if not match or holder is None:
            return False
        name = folded(match["name"])
        if name not in self.words.words("length_column") and name not in self.words.words(
            "time_column"
        ):
            return False
        length = durations.find(line.text, match.end())
        if length is None:
            return False
        target = holder.found
        if target is None:
            target = Found(
                holder.line.at,
                "timed",
                bare(holder.line.text),
                box=holder.line.box,
                done=holder.line.done,
            )
            target.end = line.at + 1
            self.open = [o for o in self.open if o is not holder]
            self._adopt(target)
            self.open.append(Open(holder.depth, 5, target, None, holder.line))
        if target.length is None and not target.timed:
            target.length, target.length_at = length.moved(line.start), line.at
        return True

    def _text(self, line: Line, said: Says) -> None:
        """A plain line: perhaps a field of the unit above it, or the word that it is a rest."""
        self._hear_rest(line)
        parent = self._parent()
        if (parent is not None and line.text[:1] in "*_⏱⏰🕐") or ":" in line.text[:30]:
            self._is_field(line, said)

    def _hear_rest(self, line: Line) -> None:
        parent = self._parent()
        if parent is not None and parent.idle is None and is_rest(bare(line.text), self.words):
            parent.idle = True

    def _topic(self, line: Line) -> None:
        """A list item below a unit: a topic of it."""
        parent = self._parent()
        item = Found(
            line.at,
            "topic",
            bare(line.text),
            box=line.box,
            done=line.done,
            parent=parent,
            end=line.at + 1,
            depth=line.depth,
        )
        item.region = self._region()
        item.scope = tuple(o.line.at for o in self.open)
        self.out.items.append(item)
        if parent is not None:
            parent.idle = parent.idle is not False and is_rest(item.title, self.words)
            parent.topics.append(line.at)
            if line.done is not None:
                parent.boxes.append(line.done)

    def _table(self, table: Table) -> None:
        parent = self._parent()
        region = self._region()
        self.out.timetable = self.out.timetable or length_across(table)
        for found in read_table(table, self.words, self._outer(), parent):
            self._adopt_row(found, region)

    def _adopt_row(self, found: Found, region: str) -> None:
        if found.parent is None:
            self._adopt(found)
        else:
            found.region, found.daily = region, self._daily()
            found.scope = self._scope()
            found.parent.children.append(found)
            self.out.found.append(found)


def bare(text: str) -> str:
    """The words of a line without its marks and what only closes it."""
    return plain(text.replace("**", "").replace("__", "")).strip(" \t:：–—-")
