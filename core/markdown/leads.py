"""The links in a plan's text, by the rows whose lines they stand in: a title has their words alone.

The addresses stay in the text, which no edit of a title or topic has to carry along. Only addresses
of the web count; whatever else a text leads to is no link.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from core.markdown.source import Source, split_lines
from core.model import Leads, State

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

SCHEMES = ("http://", "https://")
LONGEST_LINE = 10_000


def may_lead(state: State, source: bytes) -> bool:
    """Whether it is worth looking: a text without any link is told from others at once.

    `source` is the text that the plan came from.
    """
    return "](" in (state.wording.text or Source.decode(source).text)


def leads_of(state: State, source: bytes) -> dict[str, Leads]:
    """The links of each session and reading that has any, in the order of the text."""
    from markdown_it import MarkdownIt

    from core.markdown.wording import reading_of

    reading = reading_of(state, source)
    parser = MarkdownIt("commonmark", {"html": False})
    lines = [tuple(_links(parser, line)) for line in split_lines(reading.text)]
    found = {
        id_: tuple(dict.fromkeys(_between(lines, reading.lines[id_], end)))
        for id_, end in reading.ends.items()
    }
    return {id_: Leads(links) for id_, links in found.items() if links}


def _between(
    lines: Sequence[tuple[tuple[str, str], ...]], first: int, last: int
) -> Iterator[tuple[str, str]]:
    for line in lines[first - 1 : last]:
        yield from line


def _links(parser: "MarkdownIt", line: str) -> Iterator[tuple[str, str]]:
    """The words and the address of each link in a line, where words stand for the address."""
    if "](" not in line or len(line) > LONGEST_LINE:
        return
    children = parser.parseInline(line)[0].children or ()
    address, words = "", ""
    for token in children:
        if token.type == "link_open":
            address, words = str(token.attrs.get("href", "")), ""
        elif token.type == "link_close":
            words = " ".join(words.split())
            if address.lower().startswith(SCHEMES) and words:
                yield words, address
            address = ""
        elif address:
            words += token.content
