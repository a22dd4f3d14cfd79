"""What the columns of a table say: the day, the date, the slot, the length, what there is to do.

A column is told by what stands in its cells; its heading decides where the cells leave it open.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from core.markdown import durations
from core.markdown.durations import Duration
from core.markdown.grammar import clock, dates, marks
from core.markdown.grammar.clock import Clock
from core.markdown.grammar.dates import Written
from core.markdown.grammar.lines import Line, Table
from core.markdown.grammar.vocabulary import Vocabulary, folded
from core.markdown.inline import plain

NUMBER = re.compile(r"[*_\s]*(\d{1,3})(?:[ \t]*[-–—~〜][ \t]*(\d{1,3}))?[*_\s]*$")
EMPTY = re.compile(r"[\s*_—–\-/.…]*$")
TICKS = "☐☑✅⬜🔲❌✔✓"
_MOST = 0.6
_SIDE = {
    *("resource", "resources", "link", "links", "note", "notes", "hours", "week", "#", "priority"),
    *("difficulty", "deliverable", "output", "proof", "result", "done", "status"),
}
_HOUR_HEADS = ("hour", "hrs", "stunden", "heures", "horas", "часы", "ore", "uren", "godzin")
_PLAIN_NUMBER = re.compile(r"[*_~\s]*(\d+(?:[.,]\d+)?)(?:[ ]*[-–][ ]*(\d+(?:[.,]\d+)?))?[*_\s]*")
_BOX = re.compile(r"\[[ xX]\]")


@dataclass(slots=True)
class Columns:
    """Which column says what; -1 where none does."""

    day: int = -1
    week: int = -1
    date: int = -1
    weekday: int = -1
    clock: int = -1
    length: int = -1
    part: int = -1
    status: int = -1
    titles: list[int] = field(default_factory=list[int])


def columns_of(table: Table, rows: list[Line], words: Vocabulary) -> Columns:
    """What each column of the table says."""
    columns = Columns()
    width = len(table.header.cells)
    heads = [folded(plain(table.header.cell(n))) for n in range(width)]
    for n in range(width):
        cells = [row.cell(n) for row in rows if not EMPTY.match(row.cell(n))]
        if not cells:
            if heads[n] and not _named(heads[n], words, "status_column"):
                columns.titles.append(n)
            continue
        role = _role(heads[n], cells, words, n)
        if role and getattr(columns, role) < 0:
            setattr(columns, role, n)
        elif role not in ("status", "length", "weekday", "week", "date") and not _is_side(
            heads[n], words
        ):
            columns.titles.append(n)
    if not columns.titles:
        taken = {
            columns.day,
            columns.week,
            columns.date,
            columns.weekday,
            columns.clock,
            columns.length,
            columns.status,
        }
        columns.titles = [n for n in range(width) if n not in taken]
    return columns


def _is_side(head: str, words: Vocabulary) -> bool:
    return head in _SIDE or head in words.words("aside")


def _named(head: str, words: Vocabulary, kind: str) -> bool:
    found = words.words(kind)
    return head in found or any(part in found for part in re.split(r"[\s/()（）]+", head) if part)


def _role(head: str, cells: list[str], words: Vocabulary, column: int) -> str | None:
    """What the column says: by its cells, else by its heading."""

    def most(test: Callable[[str], object]) -> bool:
        return sum(bool(test(c)) for c in cells) >= _MOST * len(cells)

    tests: list[tuple[str, Callable[[str], object]]] = [
        ("clock", slot_in),
        ("date", lambda c: date_in(c, words)),
        ("day", lambda c: _unit(c, words) == "day"),
        ("week", lambda c: _unit(c, words) in ("week", "month", "phase")),
        ("weekday", lambda c: _is_weekday(c, words)),
    ]
    if column == 0:
        tests.append(("part", lambda c: marks.part_of_day(plain(c), words)))
    if column < 2 and _named(head, words, "week_column"):
        tests.append(("week", NUMBER.match))
    elif column < 2 and _named(head, words, "day_column"):
        tests.append(("day", NUMBER.match))
    by_name = _named(head, words, "title_column")
    tests.append(("length", is_length if by_name else lambda c: length_in(c, head)))
    tests.append(("status", _is_tick))
    found = next((role for role, test in tests if most(test)), None)
    return found or ("status" if _named(head, words, "status_column") else None)


def _unit(cell: str, words: Vocabulary) -> str:
    mark = marks.leading(plain(cell), words)
    return mark.unit if mark else ""


def _is_weekday(cell: str, words: Vocabulary) -> bool:
    text = plain(cell)
    mark = marks.weekdays(text, words)
    return mark is not None and len(text) < mark.end + 14


def is_length(cell: str) -> bool:
    """True for a cell that says nothing but a length."""
    found = durations.find(cell)
    return found is not None and not (cell[: found.start] + cell[found.end :]).strip(" *_~≈()")


def _is_tick(cell: str) -> bool:
    return (cell.strip("* ") or "x")[0] in TICKS or _BOX.fullmatch(cell.strip()) is not None


def _counted(head: str) -> int:
    """How many minutes the numbers below a heading count; 0 where it is not a length's."""
    if "min" in head:
        return 1
    return 60 if any(word in head for word in _HOUR_HEADS) or head in ("h", "std") else 0


def slot_in(cell: str) -> Clock | None:
    """The slot, or the time alone, that the cell gives."""
    text = plain(cell)
    found = clock.slot(text)
    if found and found.start <= 12:
        return found
    alone = clock.time_alone(text)
    return alone if alone and len(text) <= alone.end + 6 else None


def date_in(cell: str, words: Vocabulary) -> Written | None:
    """The date that the cell begins with."""
    return dates.written(plain(cell), words)


def length_in(cell: str, head: str) -> Duration | None:
    """The length that the cell gives; a number alone counts what its heading says."""
    found = durations.find(cell)
    if found and len(plain(cell)) <= (found.end - found.start) + 16:
        return found
    number = _PLAIN_NUMBER.fullmatch(cell)
    if found is None and number and (unit := _counted(head)):
        low = float(number[1].replace(",", ".")) * unit
        high = float((number[2] or number[1]).replace(",", ".")) * unit
        middle, last = round((low + high) / 2), 2 if number[2] else 1
        return Duration(number.start(1), number.end(last), middle, round(low), round(high))
    return None
