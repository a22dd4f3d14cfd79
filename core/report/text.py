"""A user's text as documents may set it: clean, on one line, and with places to break it at."""

import re

from core.cleantext import cleaned

_LONG_WORD = re.compile(r"\S{30,}")


def shown(text: str) -> str:
    """The text clean and on one line, with places to break its very long words at."""
    return breakable(" ".join(cleaned(text).split()))


def breakable(text: str) -> str:
    """The text with places to break its very long words at."""
    return _LONG_WORD.sub(lambda found: _broken(found.group()), text)


def shortened(text: str, most: int = 70) -> str:
    """The same on one short line, cut with an ellipsis."""
    line = " ".join(cleaned(text).split())
    return shown(line if len(line) <= most else line[: most - 1].rstrip() + "…")


def _broken(word: str) -> str:
    pieces = [word[at : at + 15] for at in range(0, len(word), 15)]
    return "\N{ZERO WIDTH SPACE}".join(pieces)
