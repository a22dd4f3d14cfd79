"""What the desktop is to say, however it says it."""

from typing import NamedTuple

OPEN = "default"
"""The id of the answer that a click on the notification itself gives."""


class Notice(NamedTuple):
    """A line, what is below it, and what can be answered: ids with their words.

    It goes by itself unless it `lasts`.
    """

    summary: str
    body: str = ""
    actions: tuple[tuple[str, str], ...] = ()
    lasts: bool = False
