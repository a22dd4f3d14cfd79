"""The lines of a Markdown text told apart by their form: headings, list items, table rows, text.

One pass, linear in the text. What a line says is not looked at; what stands in front matter, code
fences and comments is opaque.
"""

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from core.markdown.grammar.html_tables import HtmlRow, html_table, opens_table
from core.markdown.opaque import Run, opaque_lines
from core.markdown.outline import is_layout


class Form(Enum):
    """What a line is to Markdown."""

    HEADING = "heading"
    STRONG = "strong"
    ITEM = "item"
    ROW = "row"
    TEXT = "text"


Cut = tuple[int, int]

_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(?=\S)")
_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?:(?:[-*+•●▪◦·]|\d{1,3}[.)])(?:[ \t\u3000]+|(?=\[[ xX]\]))"
    r"|(?:[├└]──?|[│ ]+[├└]──?)[ \t]*)(?:\[(?P<box>[ xX✓✔]?)\](?!\()[ \t]*)?(?=\S)"
)
_QUOTE = re.compile(r"[ ]{0,3}(?:>[ \t]?)+")
_BOX = re.compile(r"[ \t]*(?:\[(?P<box>[ xX])\](?!\()|(?P<mark>[☐☑✅⬜⬛🔲]))[ \t]*")
_STRONG = re.compile(
    r"[ ]{0,3}(?:[^\w\s*_\[<|>\"'(]*[ \t]*)(\*\*|__)(?=\S)(?P<inner>.+?)\1.{0,40}$"
)
_CELL = re.compile(r"(?<!\\)\|")
_RULE_ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_CLOSING = re.compile(r"[ \t]+#+[ \t]*$")
LONGEST = 2_000

TEXT_DEPTH = 80
ITEM_DEPTH = 100


@dataclass(slots=True)
class Line:
    """One line: its number from 0, its form, how deep it stands, and where its words are.

    `depth` compares: a line hangs on the nearest one above it with a smaller depth.
    """

    at: int
    form: Form
    depth: int
    line: str
    start: int
    end: int
    box: int | None = None
    cells: tuple[Cut, ...] = ()
    table: "Table | None" = None
    quoted: bool = False

    @property
    def text(self) -> str:
        """The words, without the marks of the form."""
        return self.line[self.start : self.end]

    @property
    def done(self) -> bool | None:
        """Whether the box is ticked; None without one."""
        return None if self.box is None else self.line[self.box] in "xX☑✅✓✔"

    def texts(self) -> list[str]:
        """The words of each cell."""
        return [self.line[start:end] for start, end in self.cells]

    def cell(self, number: int) -> str:
        """The words of a cell, empty where the row has fewer."""
        return self.line[slice(*self.cells[number])] if number < len(self.cells) else ""


@dataclass(slots=True)
class Table:
    """A pipe table: its header and its rows."""

    header: Line
    rows: list[Line]


def lines_of(texts: Sequence[str]) -> tuple[list[Line], Mapping[int, Run]]:
    """The lines that say something, and the runs of those that are opaque by line number."""
    opaque = opaque_lines(list(texts))
    out: list[Line] = []
    table: Table | None = None
    behind = 0
    for at, text in enumerate(texts):
        if at < behind:
            continue
        if opens_table(text) and at not in opaque:
            rows, behind = html_table(texts, at, LONGEST)
            out += _html_rows(rows)
            table = None
            continue
        if at in opaque or len(text) > LONGEST or is_layout(text):
            table = None
            continue
        if table is not None and "|" in text:
            row = _row(at, text)
            row.table = table
            table.rows.append(row)
            out.append(row)
            continue
        if "|" in text and at + 1 < len(texts) and _is_rule(texts[at + 1]):
            header = _row(at, text)
            table = header.table = Table(header, [])
            out.append(header)
            continue
        if table is not None and at == table.header.at + 1:
            continue
        table = None
        out.append(_line(at, text))
    return out, opaque


def _html_rows(rows: list[HtmlRow]) -> list[Line]:
    """The lines of a table written as HTML, the first of them its header."""
    out = [Line(r.at, Form.ROW, 1000, r.text, 0, len(r.text), None, tuple(r.cells)) for r in rows]
    if out:
        table = Table(out[0], out[1:])
        for line in out:
            line.table = table
    return out


def _is_rule(text: str) -> bool:
    return "-" in text and "|" in text and len(text) < LONGEST and _RULE_ROW.match(text) is not None


def _row(at: int, text: str) -> Line:
    """A row with its cells; a missing pipe at either end is made up for."""
    cuts = [found.start() for found in _CELL.finditer(text)]
    edges = [-1, *cuts, len(text)]
    cells: list[Cut] = []
    for left, right in itertools.pairwise(edges):
        inner = text[left + 1 : right]
        first = left + 1 + len(inner) - len(inner.lstrip())
        cells.append((first, first + len(inner.strip())) if inner.strip() else (left + 1, left + 1))
    if cells and not text[: edges[1]].strip():
        cells = cells[1:]
    if cells and len(edges) > 2 and not text[edges[-2] + 1 :].strip():
        cells = cells[:-1]
    return Line(at, Form.ROW, 1000, text, 0, len(text), None, tuple(cells))


def _line(at: int, text: str) -> Line:
    quote = _QUOTE.match(text)
    start = quote.end() if quote else 0
    end = len(text.rstrip(" \t\u3000"))
    if found := _HEADING.match(text, start):
        closing = _CLOSING.search(text, found.end())
        end = closing.start() if closing else end
        return _boxed(Line(at, Form.HEADING, len(found[1]) * 10, text, found.end(), end))
    if (found := _ITEM.match(text, start)) and not _opens_strong(text, found):
        indent = len(found["indent"].expandtabs(4)) + 2 * text[: found.end()].count("│")
        box = found.start("box") if found["box"] else None
        return _boxed(Line(at, Form.ITEM, ITEM_DEPTH + indent, text, found.end(), end, box))
    if found := _STRONG.match(text, start):
        return Line(at, Form.STRONG, 70, text, found.start("inner"), end)
    first = len(text) - len(text.lstrip())
    said = _boxed(Line(at, Form.TEXT, TEXT_DEPTH, text, max(start, first), end))
    said.quoted = quote is not None
    return said


def _opens_strong(text: str, found: re.Match[str]) -> bool:
    """True for `** Bold**`, which looks like a list mark and is none."""
    return text.startswith("**", found.end("indent"))


def _boxed(line: Line) -> Line:
    """Take a box or a tick off the words' beginning."""
    if line.box is None and (found := _BOX.match(line.line, line.start, line.end)):
        name = "box" if found["box"] else "mark"
        line.box, line.start = found.start(name), found.end()
    return line
