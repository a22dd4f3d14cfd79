"""The links that titles, topics and notes are written with, and what such a text reads as.

`[words](address)` and bare addresses are both links; nothing else of Markdown is read here. A text
that was taken from a plan's Markdown has words alone.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_ADDRESS = r"https?://[^\s<>\"'\])]+[^\s<>\"'\]).,;:!?]"
_NAMED = r"\[([^\]\n]+)\]\(\s*<?(https?://(?:[^\s()<>]|\([^\s()<>]*\))+)>?[^)\n]*\)"
_LINK = re.compile(f"{_NAMED}|({_ADDRESS})")


class Link(NamedTuple):
    """A link's place in its text, what it is called there, and where it leads."""

    start: int
    end: int
    words: str
    address: str


def links_in(text: str) -> Iterator[Link]:
    """The links written in a text; a bare address is called by itself, less its scheme."""
    for found in _LINK.finditer(text):
        named, leads, bare = found.groups()
        yield Link(*found.span(), named or bare.partition("//")[2], leads or bare)


def with_words_alone(text: str) -> str:
    """The text with the words of its links in their place: what there is to read in it."""
    if "://" not in text:
        return text
    return _LINK.sub(lambda link: link[1] or link[3].partition("//")[2], text)
