"""A plan's edits written back into its text as the smallest change that says them.

Derived afresh each time from the text as it was read and the state as it is, so nothing else need
be kept: with nothing changed the bytes are the same, and undo gives the old bytes back.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise

from core.markdown import rewrite
from core.markdown.arrange import Lines, Piece, arrange, joined, pieces
from core.markdown.head import Head
from core.markdown.items import Item, item
from core.markdown.lengths import explicit_lengths
from core.markdown.outline import Block, Section, bullet, is_layout
from core.markdown.reader import Reading, read, topic
from core.markdown.rewrite import Wanted, one_line
from core.markdown.source import ending, split_lines
from core.model import Day, Plan, Session, SessionState, State, Topic
from core.model import Reading as ReadingRow

BARE = b"# Plan\n\n## Day 1\n\n**Session 1 (60 min)**: x\n"
"""The text that a plan is written into which has none of its own, or none with room for an edit."""

_KEPT = "The plan as it was written before:"
_NUMBER = re.compile(r"\d+|(?<=[ \t#])[A-Za-z]$")


def write(reading: Reading, state: State) -> bytes:
    """The text of `reading`, changed as little as makes it say what `state` says of the plan."""
    same = (
        reading.plan == state.plan
        and reading.days == state.days
        and reading.sessions == state.sessions
        and reading.readings == state.readings
    )
    if same:
        return reading.source.encode(reading.text)
    if reading.is_named:
        return reading.source.encode(_Writer(reading, state).text())
    from core.markdown.inplace import write_in_place

    text = write_in_place(reading, state)
    return reading.source.encode(_anew(reading, state) if text is None else text)


def _anew(reading: Reading, state: State) -> str:
    """The whole plan as named sessions under its days, where its own dialect has no place for an
    edit. Below it, in a fence, is the text as it was: no word of it is lost."""
    named = _Writer(read(BARE), state).text().rstrip("\n")
    longest = max((len(run) for run in re.findall("~+", reading.text)), default=0)
    fence = "~" * max(4, longest + 1)
    kept = reading.text if reading.text.endswith("\n") else reading.text + "\n"
    return f"{named}\n\n{_KEPT}\n\n{fence}text\n{kept}{fence}\n"


class _Writer:
    """Holds what both sides know: the base text by row, and the rows as they should be."""

    def __init__(self, reading: Reading, state: State) -> None:
        plan = state.plan
        said = Plan(
            plan.id,
            one_line(plan.title),
            one_line(plan.target),
            one_line(plan.goal),
            tuple(text for tip in plan.tips if (text := one_line(tip))),
        )
        self.reading, self.state = reading, replace(state, plan=said)
        self.lines = split_lines(reading.text)
        self.newline = next((e for e in map(ending, self.lines) if e), "\n")
        self.sections = dict(zip(reading.days, reading.outline.sections, strict=True))
        self.then: dict[str, Session | ReadingRow] = {
            row.id: row for row in (*reading.sessions.values(), *reading.readings.values())
        }
        self.blocks: dict[str, Block] = {}
        self.home: dict[str, str] = {}
        self.ids: dict[int, str] = {}
        by_line = {line: id_ for id_, line in reading.lines.items() if id_ in reading.ends}
        for day, section in self.sections.items():
            for block in section.blocks:
                id_ = by_line[block.start + 1]
                self.blocks[id_], self.home[id_] = block, day
                self.ids[block.start] = id_
        self.rows_by_day: dict[str, list[Session | ReadingRow]] = {}
        for row in (*state.sessions.values(), *state.readings.values()):
            self.rows_by_day.setdefault(row.day, []).append(row)
        self.minutes = explicit_lengths(self.state, self._has_length, reading.answers.minutes)
        self.sample = next((s for b in self.blocks.values() if (s := _length_of(b.item))), "60 min")

    def text(self) -> str:
        """The whole new text."""
        head = Head(self.reading, self.state.plan, self.lines, self.newline)
        head.rewrite()
        base = self._day_pieces()
        days = self.state.ordered_days()
        rows = {day.id: self._rows(day) for day in days}
        sections: dict[str, Lines] = {day.id: self._section(day, rows[day.id]) for day in days}
        home = next(at for at, piece in enumerate(base) if piece.key is not None)
        parts = arrange(base, [d.id for d in days], sections, (self.newline,), home=home)
        return self._joined([*head.new_lines(), *joined(self._with_orphans(base, parts, days))])

    def _joined(self, lines: Sequence[str]) -> str:
        """The lines as one text; only the last may lack its ending, as it did before."""
        open_inside = any(not ending(line) for line in lines[:-1])
        closed = [line if ending(line) else line + self.newline for line in lines[:-1]]
        last = lines[-1] if lines else ""
        return "".join(closed) + (last.rstrip("\r\n") if open_inside else last)

    # days

    def _day_pieces(self) -> list[Piece]:
        keyed = [(id_, s.start, s.end) for id_, s in self.sections.items()]
        return pieces(self.lines, 0, len(self.lines), keyed, _is_layout)

    def _with_orphans(self, base: list[Piece], parts: list[Piece], days: list[Day]) -> list[Piece]:
        """The parts, with the plan's own lines that stood inside a deleted day put back."""
        gone = self.sections.keys() - {d.id for d in days}
        tips = [at for at, _ in self.reading.outline.meta]
        out = list(parts)
        for id_ in gone:
            section = self.sections[id_]
            inside = tuple(self.lines[at] for at in tips if section.start < at < section.end)
            if inside:
                out.append(Piece(None, inside))
        return out

    def _section(self, day: Day, rows: list[Session | ReadingRow]) -> Lines:
        """All lines of a day."""
        wanted = [row.id for row in rows]
        lines_of: dict[str, Lines] = {row.id: self._block_lines(day, row, rows) for row in rows}
        section = self.sections.get(day.id)
        if section is None:
            base = [Piece(None, (self._new_day_line(day),))]
        else:
            base = self._item_pieces(day, section)
        return joined(arrange(base, wanted, lines_of, self._usual_gap(), self._usual_head_gap()))

    def _item_pieces(self, day: Day, section: Section) -> list[Piece]:
        keyed = [(self.ids[b.start], b.start, b.end) for b in section.blocks]
        body = pieces(self.lines, section.start + 1, section.end, keyed, _is_layout)
        heading = self._day_line(day, section)
        start = section.start + 1
        gap: list[str] = []
        while start < section.end and _is_layout(self.lines[start]):
            gap.append(self.lines[start])
            start += 1
        if gap:
            body = pieces(self.lines, start, section.end, keyed, _is_layout)
        return [Piece(None, (heading,), tuple(gap)), *body]

    def _day_line(self, day: Day, section: Section) -> str:
        line = self.lines[section.start]
        old = self.reading.days[day.id]
        if (old.label, old.theme) == (day.label, day.theme):
            return line
        tail = ending(line)
        label = None if old.label == day.label else one_line(day.label)
        theme, joint = one_line(day.theme), self._joint()
        return rewrite.day_heading(line.removesuffix(tail), label, theme, joint) + tail

    def _new_day_line(self, day: Day) -> str:
        before = [
            d for d in self.state.ordered_days() if d.rank < day.rank and d.id in self.sections
        ]
        model = self.sections[before[-1].id] if before else next(iter(self.sections.values()))
        line = self.lines[model.start]
        base = line.rstrip("\r\n")
        return rewrite.day_heading(
            base, one_line(day.label), one_line(day.theme), self._joint()
        ) + (ending(line) or self.newline)

    def _joint(self) -> str:
        """What the plan sets between a day's label and its theme."""
        for section in self.sections.values():
            head = section.heading
            joint = self.reading.outline.lines[section.start][head.joint : head.theme_at[0]]
            if head.theme and joint.strip(" \t:–—-|.") == "" and joint.strip():
                return joint
        return " – "

    # what stands in a day

    def _rows(self, day: Day) -> list[Session | ReadingRow]:
        """Sessions and readings of the day as they follow each other."""
        return sorted(self.rows_by_day.get(day.id, ()), key=lambda row: row.rank)

    def _usual_gap(self) -> Lines:
        """The layout the plan sets between two sessions of a day."""
        for section in self.sections.values():
            for above, below in pairwise(section.blocks):
                between = self.lines[above.end : below.start]
                if all(_is_layout(line) for line in between):
                    return tuple(between)
        return ()

    def _usual_head_gap(self) -> Lines:
        """The layout the plan sets below a day's heading."""
        for section in self.sections.values():
            if section.blocks:
                between = self.lines[section.start + 1 : section.blocks[0].start]
                if all(_is_layout(line) for line in between):
                    return tuple(between)
        return ()

    def _block_lines(
        self, day: Day, row: Session | ReadingRow, rows: list[Session | ReadingRow]
    ) -> Lines:
        block = self.blocks.get(row.id)
        if block is None:
            model = self._model(day, row)
            return (self._worded(model, row, self._label(model, row, rows), row_topics(row)),)
        lines = tuple(self.lines[block.start : block.end])
        if self._as_read(row, block):
            return lines
        if isinstance(row, ReadingRow):
            return (self._reworded(block, row, ()), *lines[1:])
        topics = tuple(Topic(text, t.done) for t in row.topics if (text := one_line(t.text)))
        inline, below = _divided(block, self.reading.sessions[row.id].topics, topics)
        return (self._reworded(block, row, inline), *self._topics_below(block, below))

    def _as_read(self, row: Session | ReadingRow, block: Block) -> bool:
        """True if the row's lines say all of it already, wherever it stands now."""
        old = self.then[row.id]
        if isinstance(row, ReadingRow) or isinstance(old, ReadingRow):
            return replace(row, day=old.day, rank=old.rank) == old
        same = replace(row, day=old.day, rank=old.rank, state=old.state) == old
        ticked = (row.state is SessionState.DONE) == (old.state is SessionState.DONE)
        return same and ticked and self.minutes.get(row.id) == block.item.minutes

    def _reworded(self, block: Block, row: Session | ReadingRow, topics: tuple[Topic, ...]) -> str:
        tail = ending(self.lines[block.start])
        return self._worded(block.item, row, block.item.label, topics, tail)

    def _worded(
        self,
        model: Item,
        row: Session | ReadingRow,
        label: str,
        topics: tuple[Topic, ...],
        tail: str | None = None,
    ) -> str:
        """The line of a row in the notation of `model`."""
        if isinstance(row, ReadingRow):
            wanted = Wanted(label, one_line(row.title), (), None, model.optional, row.done)
        else:
            texts = tuple(text for t in topics if (text := one_line(t.text)))
            done = row.state is SessionState.DONE
            wanted = Wanted(
                label, one_line(row.title), texts, self.minutes.get(row.id), row.optional, done
            )
        line = rewrite.item_line(model, wanted, _length_of(model) or self.sample)
        return line + (self.newline if tail is None else tail)

    def _model(self, day: Day, row: Session | ReadingRow) -> Item:
        """The line whose notation a new row takes: the nearest of its kind."""
        reading = isinstance(row, ReadingRow)
        alike = [
            (id_, block.item)
            for id_, block in self.blocks.items()
            if block.item.is_reading == reading and block.item.extra == reading
        ]
        near = [i for id_, i in alike if self.home[id_] == day.id] or [i for _, i in alike]
        if near:
            return near[-1]
        mark = next((b.item for b in self.blocks.values()), None)
        text = "**Extra Reading**: x" if reading else "**Session 1 (60 min)**: x"
        bulleted = mark is not None and mark.bulleted and not mark.level
        found = item(f"- {text}" if bulleted else text)
        assert found is not None
        return found

    def _label(
        self, model: Item, row: Session | ReadingRow, rows: list[Session | ReadingRow]
    ) -> str:
        """The name of a new session: the next number of its day, counting those added before it."""
        if isinstance(row, ReadingRow):
            return model.label
        if row.label:
            return row.label
        numbers = [0]
        new = 0
        for other in rows:
            if not isinstance(other, Session):
                continue
            known = self.blocks.get(other.id)
            name = known.item.label if known else other.label
            digits = re.search(r"\d+$", name)
            if digits:
                numbers.append(int(digits[0]))
            new += known is None and not other.label and other.rank <= row.rank
        return _NUMBER.sub(str(max(numbers) + max(new, 1)), model.label, count=1)

    def _has_length(self, session: Session) -> bool:
        """True if the text gives or will give the session a length of its own."""
        block = self.blocks.get(session.id)
        if block is None or block.item.minutes is not None:
            return True
        return session.minutes != self.reading.sessions[session.id].minutes

    def _topics_below(self, block: Block, topics: tuple[Topic, ...]) -> Lines:
        """The lines below a session's own, its topics among them as they should be."""
        lines = self.lines
        if not block.topics:
            return tuple(lines[block.start + 1 : block.end])
        keyed = [
            (str(at), at, _end_of_topic(self.reading.outline.lines, at, block.end))
            for at in block.topics
        ]
        then = [topic(self.reading.outline.lines[at]) for at in block.topics]
        wanted: list[str] = []
        lines_of: dict[str, Lines] = {}
        base = pieces(lines, block.start + 1, block.end, keyed, _is_layout)
        known: Mapping[str | None, Lines] = {p.key: p.lines for p in base}
        for key, new in _aligned([str(at) for at in block.topics], then, topics):
            wanted.append(key)
            model = known.get(key) or (lines[block.topics[0]],)
            tail = ending(model[0])
            head = model[0].removesuffix(tail)
            head = rewrite.topic_line(head, new.text, new.done, lambda line: topic(line).text)
            lines_of[key] = (head + (tail or self.newline), *model[1:])
        return joined(arrange(base, wanted, lines_of, ()))


def row_topics(row: Session | ReadingRow) -> tuple[Topic, ...]:
    """The topics of a row, none for a reading."""
    return row.topics if isinstance(row, Session) else ()


def _divided(
    block: Block, then: tuple[Topic, ...], now: tuple[Topic, ...]
) -> tuple[tuple[Topic, ...], tuple[Topic, ...]]:
    """The topics that go into the session's line, and those that go below it."""
    inline = len(block.item.topics)
    if not block.topics:
        return now, ()
    place = 0
    if inline:
        match = SequenceMatcher(None, [t.text for t in then], [t.text for t in now], autojunk=False)
        for _, i1, i2, j1, j2 in match.get_opcodes():
            if i2 <= inline:
                place = j2
            elif i1 < inline:
                place = min(j2, j1 + inline - i1)
    return now[:place], now[place:]


def _aligned(keys: list[str], then: list[Topic], now: tuple[Topic, ...]) -> list[tuple[str, Topic]]:
    """Each topic as it should be, with the key of the one it was, or a new key."""
    out: list[tuple[str, Topic]] = []
    match = SequenceMatcher(None, [t.text for t in then], [t.text for t in now], autojunk=False)
    for _, i1, i2, j1, j2 in match.get_opcodes():
        for offset, new in enumerate(now[j1:j2]):
            known = i1 + offset < i2
            out.append((keys[i1 + offset] if known else f"new {j1 + offset}", new))
    return out


def _end_of_topic(lines: Sequence[str], at: int, end: int) -> int:
    """Where the lines end that are indented below a topic."""
    mark = bullet(lines[at])
    depth = len(mark["indent"]) if mark else 0
    last = at + 1
    while last < end and lines[last].strip():
        if len(lines[last]) - len(lines[last].lstrip()) <= depth:
            break
        last += 1
    return last


def _is_layout(line: str) -> bool:
    return is_layout(line.rstrip("\r\n"))


def _length_of(found: Item) -> str:
    return found.line[slice(*found.at.length)] if found.at.length else ""
