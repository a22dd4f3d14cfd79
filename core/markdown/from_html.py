"""A web page, or what was copied from one, as the Markdown that its author would have typed.

It knows what chat programs, documents and browsers put around a plan; what the Markdown says is for
the reader. Nothing is fetched and nothing in a page is run.
"""

import codecs
import re
from html.parser import HTMLParser

from core.markdown.source import LARGEST, NotAPlan

Attributes = list[tuple[str, str | None]]

_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype html|html)\b", re.I | re.S
)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.I)
_STRUCTURE = re.compile(r"<(?:h[1-6]|li|table|input)\b", re.I)
_MARKDOWN = re.compile(r"^ {0,3}(?:#{1,6} |\|.*\|[ \t]*\r?$|[-*+] \[[ xX]\] )", re.M)
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_BOLD = re.compile(r"font-weight:\s*(?:bold|[6-9]00)", re.I)
_LIGHT = re.compile(r"font-weight:\s*(?:normal|[1-5]00)", re.I)

_NOISE = ("script", "style", "template", "noscript", "title", "nav", "footer", "aside", "svg",
          "button", "select", "textarea", "iframe")  # fmt: skip
_BLOCKS = ("address", "article", "blockquote", "body", "caption", "dd", "details", "dialog", "div",
           "dl", "dt", "fieldset", "figcaption", "figure", "form", "header", "html", "main", "p",
           "section", "summary")  # fmt: skip
_MOST_SPANNED = 60
_EMOJI = 4
"""A picture whose words are no longer than that stands for a sign, such as ✅."""


def is_page(data: bytes) -> bool:
    """Whether a file's bytes are a web page rather than Markdown."""
    return _PAGE.match(data[:4096].removeprefix(codecs.BOM_UTF8)) is not None


def copied(text: str, html: str) -> str:
    """What was copied, as Markdown. Raises NotAPlan.

    The plain text is taken where it is Markdown already, or where the page has no structure to
    tell; else the page.
    """
    if text.strip() and (_MARKDOWN.search(text) or not _STRUCTURE.search(html)):
        return text
    return markdown_of(html)


def markdown_of(page: str | bytes) -> str:
    """The page as Markdown. Raises NotAPlan where it is too large."""
    if len(page) > LARGEST:
        raise NotAPlan(
            "This page has {size} MB; at most 5 MB are read.",
            "Copy the plan itself from the page, and paste it.",
            size=f"{len(page) / 1e6:.1f}",
        )
    writer = _Writer()
    writer.feed(page if isinstance(page, str) else _decoded(page))
    writer.close()
    return writer.text()


def _decoded(page: bytes) -> str:
    try:
        return page.decode("utf-8-sig")
    except UnicodeDecodeError:
        said = _CHARSET.search(page[:4096])
        name = said[1].decode() if said else "cp1252"
        try:
            return page.decode(name, "replace")
        except LookupError:
            return page.decode("cp1252", "replace")


class _List:
    """A list that is open: its next number, None where it has none, and its items' indent."""

    def __init__(self, number: int | None, indent: str) -> None:
        self.number, self.indent = number, indent


class _Writer(HTMLParser):
    """Writes Markdown while the page goes by. Text outside of any cell goes to `_lines`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._inline = ""
        self._noise: list[str] = []
        self._lists: list[_List] = []
        self._mark = ""
        self._heading = 0
        self._pre: list[str] | None = None
        self._bolds: list[tuple[str, int]] = []
        self._links: list[tuple[str, int]] = []
        self._tables = 0
        self._rows: list[list[tuple[str, int, int]]] = []
        self._around: list[str] = []
        self._cell: tuple[int, int] | None = None

    def text(self) -> str:
        """All of it."""
        self._end_pre()
        self._end_table()
        self._break()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip("\n") + "\n"

    # The page goes by

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        if self._noise or tag in _NOISE:
            if tag in _NOISE:
                self._noise.append(tag)
            return
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS or (tag[0] == "h" and tag[1:].isdecimal()):
            self._break()
            self._heading = int(tag[1:]) if tag[1:].isdecimal() else self._heading
        elif (begin := getattr(self, f"_begin_{tag}", None)) is not None:
            begin(given)
        elif tag in ("b", "strong", "span"):
            style = given.get("style", "")
            is_bold = bool(_BOLD.search(style)) if tag == "span" else not _LIGHT.search(style)
            self._bolds.append((tag, len(self._inline) if is_bold else -1))
        if "checkbox-on" in given.get("class", "") or given.get("aria-checked") == "true":
            self._inline += "[x] "
        elif "checkbox-off" in given.get("class", "") or given.get("aria-checked") == "false":
            self._inline += "[ ] "

    def handle_endtag(self, tag: str) -> None:
        if self._noise:
            if tag in self._noise:
                del self._noise[self._noise.index(tag) :]
            return
        if tag in _BLOCKS or (tag[0] == "h" and tag[1:].isdecimal()):
            self._break()
            self._heading = 0
        elif (end := getattr(self, f"_end_{tag}", None)) is not None:
            end()
        elif tag in ("b", "strong", "span"):
            while self._bolds:
                name, start = self._bolds.pop()
                self._wrap(start, "**", "**")
                if name == tag:
                    break

    def handle_data(self, data: str) -> None:
        if self._noise:
            return
        if self._pre is not None:
            self._pre.append(data)
            return
        said = _SPACE.sub(" ", data)
        if not self._inline or self._inline[-1] in " \n":
            said = said.lstrip(" ")
        self._inline += said

    # Words in a line

    def _begin_br(self, _: dict[str, str]) -> None:
        if self._pre is not None:
            self._pre.append("\n")
        else:
            self._inline = self._inline.rstrip(" ") + "\n"

    def _begin_input(self, given: dict[str, str]) -> None:
        if given.get("type") == "checkbox":
            self._inline += "[x] " if "checked" in given else "[ ] "

    def _begin_img(self, given: dict[str, str]) -> None:
        if len(given.get("alt", "")) <= _EMOJI:
            self._inline += given.get("alt", "")

    def _begin_a(self, given: dict[str, str]) -> None:
        self._links.append((given.get("href", ""), len(self._inline)))

    def _end_a(self) -> None:
        if self._links:
            address, start = self._links.pop()
            if address.startswith(("http://", "https://")):
                self._wrap(start, "[", f"]({address})")

    def _begin_code(self, _: dict[str, str]) -> None:
        if self._pre is None:
            self._inline += "`"

    def _end_code(self) -> None:
        self._begin_code({})

    def _wrap(self, start: int, before: str, after: str) -> None:
        """Put marks round the words since `start`, unless a line has ended since."""
        said = self._inline[start:] if start >= 0 else ""
        core = said.strip()
        if not core or "\n" in core or (before == "**" and (self._heading or "**" in core)):
            return
        lead, trail = said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :]
        self._inline = f"{self._inline[:start]}{lead}{before}{core}{after}{trail}"

    # Lines

    def _break(self) -> None:
        """End the line at hand, and write it where it belongs."""
        said, self._inline = self._inline.strip(), ""
        self._bolds = [(name, -1) for name, _ in self._bolds]
        self._links = [("", -1) for _ in self._links]
        if not said or said in ("[ ]", "[x]"):
            self._inline = f"{said} " if said else ""
            return
        lines = [line.strip() for line in said.split("\n")]
        if self._cell is not None:
            self._lines += lines
            return
        inner = self._lists[-1].indent if self._lists else ""
        if self._heading and not self._lists:
            lines = ["#" * self._heading + " " + " ".join(filter(None, lines))]
        if not self._lists or (not self._mark and self._lines and not self._lines[-1]):
            self._gap()
        first = inner.removesuffix(" " * len(self._mark)) + self._mark if self._mark else inner
        self._lines += [(first if at == 0 else inner) + line for at, line in enumerate(lines)]
        self._mark = ""
        if not self._lists:
            self._gap()

    def _gap(self) -> None:
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def _begin_hr(self, _: dict[str, str]) -> None:
        self._break()
        self._gap()
        self._lines += ["---", ""]

    def _begin_pre(self, _: dict[str, str]) -> None:
        self._end_pre()
        self._break()
        self._pre = []

    def _end_pre(self) -> None:
        if self._pre is None:
            return
        said, self._pre = "".join(self._pre).strip("\n"), None
        longest = max(map(len, re.findall("`+", said)), default=0)
        fence = "`" * max(3, longest + 1)
        indent = self._lists[-1].indent if self._lists else ""
        self._lines += [indent + line for line in (fence, *said.split("\n"), fence)]

    # Lists

    def _begin_ul(self, _: dict[str, str]) -> None:
        self._open_list(None)

    def _begin_ol(self, given: dict[str, str]) -> None:
        start = given.get("start", "1")
        self._open_list(int(start) if start.isdecimal() else 1)

    def _open_list(self, number: int | None) -> None:
        self._break()
        if not self._lists:
            self._gap()
        self._lists.append(_List(number, self._lists[-1].indent if self._lists else ""))

    def _begin_li(self, _: dict[str, str]) -> None:
        self._break()
        self._inline = ""
        if not self._lists:
            self._lists.append(_List(None, ""))
        here = self._lists[-1]
        self._mark = "- " if here.number is None else f"{here.number}. "
        if here.number is not None:
            here.number += 1
        outer = self._lists[-2].indent if len(self._lists) > 1 else ""
        here.indent = outer + " " * len(self._mark)

    def _end_li(self) -> None:
        self._break()
        self._inline = self._mark = ""

    def _end_ul(self) -> None:
        self._break()
        if self._lists:
            self._lists.pop()
        if not self._lists:
            self._gap()

    _end_ol = _end_ul

    # Tables

    def _begin_table(self, _: dict[str, str]) -> None:
        self._break()
        self._tables += 1

    def _begin_tr(self, _: dict[str, str]) -> None:
        self._break()
        if self._tables == 1:
            self._end_td()
            self._rows.append([])

    def _begin_td(self, given: dict[str, str]) -> None:
        if self._tables != 1:
            return
        self._end_td()
        self._break()
        if not self._rows:
            self._rows.append([])
        self._around, self._lines = self._lines, []
        wide, high = (given.get(name, "1") for name in ("colspan", "rowspan"))
        self._cell = (_spanned(wide), _spanned(high))

    def _end_td(self) -> None:
        if self._cell is None or self._tables != 1:
            self._inline += " " if self._tables > 1 else ""
            return
        self._break()
        said = "<br>".join(line for line in self._lines if line).replace("|", "\\|")
        self._rows[-1].append((said + self._inline.strip(), *self._cell))
        self._lines, self._cell, self._inline = self._around, None, ""

    _begin_th, _end_th = _begin_td, _end_td

    def _end_tr(self) -> None:
        if self._tables == 1:
            self._end_td()
        self._break()

    def _end_table(self) -> None:
        if self._tables > 1:
            self._break()
        if self._tables == 1:
            self._end_td()
            self._gap()
            self._lines += _table(self._rows)
            self._gap()
            self._rows = []
        self._tables = max(0, self._tables - 1)


def _spanned(said: str) -> int:
    return min(int(said), _MOST_SPANNED) if said.isdecimal() and int(said) else 1


_END = ("", 0, 1)
"""No cell: behind it, what hangs from the rows above follows."""


def _table(rows: list[list[tuple[str, int, int]]]) -> list[str]:
    """The lines of a table; what spans several rows or columns is said in each of them.

    What spans a whole row is said once: it heads what follows.
    """
    grid: list[list[str]] = []
    whole = max((sum(wide for _, wide, _ in row) for row in rows), default=0)
    hanging: dict[int, tuple[str, int]] = {}
    for row in rows:
        cells: list[str] = []
        for said, wide, high in (*row, _END):
            while len(cells) in hanging:
                above, left = hanging.pop(len(cells))
                if left > 1:
                    hanging[len(cells)] = (above, left - 1)
                cells.append(above)
            for _ in range(wide if wide < whole else 1):
                if high > 1:
                    hanging[len(cells)] = (said, high - 1)
                cells.append(said)
        grid.append(cells)
    grid = [row for row in grid if any(row)]
    width = max(map(len, grid), default=0)
    if width < 2:
        return [line for row in grid for line in row[0].replace("\\|", "|").split("<br>")]
    lines = ["| " + " | ".join([*row, *[""] * (width - len(row))]) + " |" for row in grid]
    return [lines[0], "|" + " --- |" * width, *lines[1:]]
