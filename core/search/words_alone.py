"""What Markdown says in words alone: no marks and no addresses, block after block on one line."""

import re
from functools import cache

from core.markdown.inline import plain

_BOX = re.compile(r"^\[[ xX]\] ")


def words_alone(text: str) -> str:
    """The text as one reads it; code stays as it is."""
    said = (
        plain(_BOX.sub("", token.content)) if token.type == "inline" else token.content
        for token in _parser().parse(text)
    )
    return " ".join(" ".join(said).split())


@cache
def _parser():  # noqa: ANN202 - the type is known only once the library is loaded
    from markdown_it import MarkdownIt

    # What stands inside a line is `plain`'s, so it is not taken apart twice.
    return MarkdownIt("commonmark", {"html": False}).enable("table").disable("inline")
