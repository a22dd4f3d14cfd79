"""The confidence that a note tells, as the template asks for it: "Confidence (1–5): 4".

Whatever the line is called, it is known by its "(1–5)", and without that by the words for it in the
languages that there are templates in. The last such line holds.
"""

import re

_MOST = 200_000
"""Characters up to which a note is looked into; it is looked into while it is typed."""

_TOLD = re.compile(
    r"^.{0,80}?(?:\(1 ?[-–] ?5\)|\bConfidence|\bSicherheit|आत्मविश्वास)[ *_]*:[ *_]*"
    r"([1-5१-५])(?: ?/ ?[5५])?[ *_.]*$",
    re.IGNORECASE | re.MULTILINE,
)


def confidence_in(text: str) -> int | None:
    """The confidence from 1 to 5 that the note tells, None where it tells none."""
    if len(text) > _MOST:
        return None
    told = [found[1] for found in _TOLD.finditer(text)]
    return int(told[-1]) if told else None
