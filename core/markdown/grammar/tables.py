"""Tables read as rows of a plan: a session a row, or a session a cell of a timetable."""

import re
from dataclasses import replace

from core.markdown import durations
from core.markdown.durations import Duration
from core.markdown.grammar import clock, marks
from core.markdown.grammar.clock import Clock
from core.markdown.grammar.columns import (
    EMPTY,
    NUMBER,
    TICKS,
    Columns,
    columns_of,
    date_in,
    is_length,
    length_in,
    slot_in,
)
from core.markdown.grammar.dates import Written
from core.markdown.grammar.found import Found, Key
from core.markdown.grammar.lines import Line, Table
from core.markdown.grammar.says import is_exam, is_pause, is_rest, is_total, own_length
from core.markdown.grammar.vocabulary import Vocabulary, folded
from core.markdown.inline import plain

_TIMES_ACROSS = 3

Outer = tuple[tuple[int, ...], str]


def read_table(table: Table, words: Vocabulary, outer: Outer, parent: Found | None) -> list[Found]:
    """The sessions that the table's rows or cells hold; none where it is no schedule."""
    rows = [row for row in table.rows if row.cells]
    if not rows or len(table.header.cells) < 2:
        return []
    if grid := _grid(table, rows, words, outer):
        return grid
    columns = columns_of(table, rows, words)
    if (
        max(columns.day, columns.week, columns.date, columns.weekday, columns.clock, columns.part)
        < 0
    ):
        return []
    if (
        columns.part >= 0
        and parent is None
        and max(columns.day, columns.date, columns.weekday, columns.clock, columns.week) < 0
    ):
        return []
    out: list[Found] = []
    last: Key | None = None
    last_date: Written | None = None
    horizontal = _slot_headers(table, words)
    for row in rows:
        found = _row(table, row, columns, words, outer)
        if found is None:
            continue
        if (
            found.key is None
            and found.level in ("slot", "timed", "part")
            and last is not None
            and not _has_own_day(columns, parent)
        ):
            found.key, found.date = last, last_date
        last, last_date = found.key or last, found.date or last_date
        out += _by_slots(found, row, horizontal, words) if horizontal else [found]
    return out


def length_across(table: Table) -> int | None:
    """The minutes from the first to the last time of a table that has times of day across it."""
    times = [clock.time_alone(plain(cell)) for cell in table.header.texts()]
    begins = [t.begin for t in times if t]
    if len(begins) < max(_TIMES_ACROSS, len(times) - 1) or begins != sorted(begins):
        return None
    return begins[-1] - begins[0] or None


def _has_own_day(columns: Columns, parent: Found | None) -> bool:
    return max(columns.day, columns.date, columns.weekday) < 0


def _row(
    table: Table, row: Line, columns: Columns, words: Vocabulary, outer: Outer
) -> Found | None:
    date = date_in(row.cell(columns.date), words) if columns.date >= 0 else None
    key = _row_key(row, columns, words, outer, date)
    end = row.at + 1 + row.line.count("\n")
    found = Found(row.at, "day" if key else "timed", "", key, date, end=end, from_table=True)
    if columns.week >= 0 and key and key.unit in ("week", "month", "phase"):
        found.level = key.unit
    _row_title(row, columns, found)
    if columns.clock >= 0:
        cut = row.cells[columns.clock] if columns.clock < len(row.cells) else (0, 0)
        found.clock = (
            clock.slot(row.line, *cut) or clock.hours(row.line, *cut) or _alone_at(row.line, cut)
        )
        found.level = "slot" if found.clock else found.level
    if columns.part >= 0:
        found.level = "part"
        if length := own_length(row.cell(columns.part)):
            found.length = length.moved(row.cells[columns.part][0])
            found.length_at = row.at
    _row_length(table, row, columns, found)
    _row_kind(row, columns, found, words)
    _row_ticks(row, columns, found)
    found.pause = found.pause or (not found.title and found.level == "slot")
    return None if found.level == "timed" and key is None else found


def _row_title(row: Line, columns: Columns, found: Found) -> None:
    """The cells that say what there is to do, without a length behind the first of them."""
    filled = [n for n in columns.titles if not EMPTY.match(row.cell(n))]
    if not filled:
        return
    found.title_cut = row.cells[filled[0]]
    cells = [row.cell(n) for n in filled]
    if (own := _behind_title(row, filled[0])) is not None:
        cells[0] = row.line[found.title_cut[0] : own.start].rstrip(" (（[")
        found.length, found.length_at = own, row.at
    found.title = " – ".join(_title(c) for c in cells)


def _together(lengths: list[Duration]) -> Duration:
    """The lengths of columns side by side as one, at the place of the first."""
    minutes, low, high = (
        sum(values) for values in zip(*((d.minutes, d.low, d.high) for d in lengths), strict=True)
    )
    return replace(lengths[0], minutes=minutes, low=low, high=high)


def _behind_title(row: Line, column: int) -> Duration | None:
    """A length in brackets at the end of the title's cell."""
    start, end = row.cells[column]
    opening = max(row.line.rfind("(", start, end), row.line.rfind("（", start, end))
    if opening <= start or row.line[end - 1] not in ")）":
        return None
    found = durations.find(row.line, opening, end)
    whole = found and not row.line[opening + 1 : found.start].strip(" ~≈") and found.end >= end - 2
    return found if whole else None


def _title(cell: str) -> str:
    return plain(re.sub(r"<br ?/?>", ", ", cell).replace("**", "")).strip(" -–—")


def _alone_at(line: str, cut: tuple[int, int]) -> Clock | None:
    text = line[cut[0] : cut[1]]
    found = clock.time_alone(plain(text))
    return found and replace(found, start=cut[0], end=cut[1])


def _row_length(table: Table, row: Line, columns: Columns, found: Found) -> None:
    n = columns.length
    if n < 0 and found.length is not None:
        return
    if n < 0 or n >= len(row.cells):
        heads = [own_length(table.header.cell(c)) for c in range(len(table.header.cells))]
        given = [h for h in heads if h]
        tracks = all(c in columns.titles for c, h in enumerate(heads) if h)
        if given and (len(given) == 1 or tracks) and found.length is None:
            found.length_at = table.header.at
            at = table.header.cells[heads.index(given[0])][0]
            found.length = _together(given).moved(at)
        return
    cell = row.cell(n)
    head = folded(plain(table.header.cell(n)))
    if length := length_in(cell, head):
        at = row.cells[n][0]
        found.length = length.moved(at)
        found.length_at = row.at
    elif found.clock is not None and (EMPTY.match(cell) or found.clock.until is None):
        found.pause = True


def _row_kind(row: Line, columns: Columns, found: Found, words: Vocabulary) -> None:
    first = next((row.cell(n) for n in range(len(row.cells)) if not EMPTY.match(row.cell(n))), "")
    cells = [row.cell(n) for n in columns.titles]
    title = next((_title(c) for c in cells if not EMPTY.match(c)), found.title)
    found.total = is_total(plain(first), words) or is_total(title, words)
    found.rest = is_rest(found.title, words)
    found.exam = is_exam(title, words)
    if found.level in ("slot", "timed", "part"):
        found.pause = not found.exam and (
            found.pause or is_pause(title, words) or is_rest(title, words)
        )


def _row_ticks(row: Line, columns: Columns, found: Found) -> None:
    for n in [columns.status, *range(len(row.cells))]:
        if 0 <= n < len(row.cells):
            cell = row.cell(n)
            if match := re.match(r"[*_\s]*\[([ xX])\](?!\()", cell):
                found.box, found.done = row.cells[n][0] + match.start(1), match[1] in "xX"
                return
            if cell and cell[0] in TICKS and len(cell) <= 3:
                found.box, found.done = row.cells[n][0], cell[0] in "☑✅✔✓"
                return


def _row_key(
    row: Line, columns: Columns, words: Vocabulary, outer: Outer, date: Written | None
) -> Key | None:
    weeks, letter = outer
    own_weeks = weeks
    if columns.week >= 0 and (numbers := _numbers(row.cell(columns.week), words)):
        own_weeks, letter = numbers, "W"
    if columns.day >= 0 and (numbers := _numbers(row.cell(columns.day), words)):
        return Key("day", numbers, own_weeks, plain(row.cell(columns.day)), letter)
    if date is not None and not (columns.week >= 0 and date.last is not None):
        return Key("date", (), (), plain(row.cell(columns.date)))
    if columns.weekday >= 0 and (mark := marks.weekdays(plain(row.cell(columns.weekday)), words)):
        return Key("weekday", mark.numbers, own_weeks, mark.name, letter)
    if (
        columns.week >= 0
        and own_weeks
        and max(columns.day, columns.weekday) < 0
        and own_weeks != weeks
    ):
        mark = marks.leading(plain(row.cell(columns.week)), words)
        return Key(mark.unit if mark else "week", own_weeks, (), plain(row.cell(columns.week)))
    return None


def _numbers(cell: str, words: Vocabulary) -> tuple[int, ...]:
    if number := NUMBER.match(cell):
        first, last = int(number[1]), int(number[2] or number[1])
        return tuple(range(first, max(first, min(last, first + 400)) + 1))
    mark = marks.leading(plain(cell), words)
    return mark.numbers if mark else ()


def _slot_headers(table: Table, words: Vocabulary) -> dict[int, Clock]:
    """Columns whose heading is a slot: each cell below is a session."""
    return {
        n: replace(found, start=table.header.cells[n][0], end=table.header.cells[n][1])
        for n in range(1, len(table.header.cells))
        if (found := clock.slot(table.header.cell(n)))
    }


def _by_slots(found: Found, row: Line, slots: dict[int, Clock], words: Vocabulary) -> list[Found]:
    out: list[Found] = []
    for n, slot in slots.items():
        if n < len(row.cells) and not EMPTY.match(row.cell(n)):
            title = _title(row.cell(n))
            out.append(
                replace(
                    found,
                    level="slot",
                    title=title,
                    pause=is_pause(title, words) or is_rest(title, words),
                    clock=slot,
                    length=None,
                    children=[],
                    topics=[],
                    boxes=[],
                    title_cut=row.cells[n],
                    column=n,
                )
            )
    return out or [found]


def _grid(table: Table, rows: list[Line], words: Vocabulary, outer: Outer) -> list[Found]:
    """A timetable: weekdays across, slots down, or the other way round with cells of what to do."""
    heads = [
        marks.weekdays(plain(table.header.cell(n)), words) for n in range(len(table.header.cells))
    ]
    days = {n: h for n, h in enumerate(heads) if h and n > 0}
    if len(days) < 3:
        return []
    out: list[Found] = []
    by_hours = any(slot_in(row.cell(0)) for row in rows)
    for row in rows:
        slot = slot_in(row.cell(0)) or (clock.hours(row.line, *row.cells[0]) if by_hours else None)
        for n, day in days.items():
            cell = row.cell(n)
            if EMPTY.match(cell):
                continue
            title = _title(row.cell(0)) if not slot and is_length(cell) else _title(cell)
            key = Key("weekday", day.numbers, outer[0], day.name, outer[1])
            found = Found(
                row.at,
                "slot" if slot else "part",
                title,
                key,
                end=row.at + 1,
                title_cut=row.cells[n],
                column=n,
            )
            if slot:
                found.clock = replace(slot, start=row.cells[0][0], end=row.cells[0][1])
            elif length := own_length(cell):
                found.length = length.moved(row.cells[n][0])
                found.length_at = row.at
            found.pause = is_pause(title, words) or is_rest(title, words)
            found.exam = is_exam(title, words)
            out.append(found)
    return out
