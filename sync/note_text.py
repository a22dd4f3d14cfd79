"""A note as calendars show it, and what an edit of that means for the note itself.

A calendar gets the words of a note's pictures alone, since nobody's phone can open their addresses,
and neither the blanks at the ends of lines nor the kind of line breaks. So a text that comes back
never simply takes the note's place. Pure.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from core.cleantext import cleaned, lines_of
from core.pictures.naming import names_in, shown_in, with_words_alone


def shown_text(note: str) -> str:
    """The note as an event tells it."""
    return "\n".join(_shown(body) for body, _ in lines_of(note)).strip()


def edited(note: str, theirs: str) -> str:
    """The note after the text that a calendar shows of it was edited into `theirs`.

    Lines that were left as they are stay so to the byte. A picture on a line that was edited stands
    where its words are found again; where they are gone it gets a line of its own there, since who
    only saw its words cannot have meant to throw it away.
    """
    if theirs == shown_text(note):
        return note
    lines = lines_of(note) if note.strip() else []
    shown = [_shown(body) for body, _ in lines]
    told = [number for number, text in enumerate(shown) if text]
    first, end = (told[0], told[-1] + 1) if told else (0, 0)
    new = theirs.split("\n") if theirs else []
    made = lines[:first]
    was = [text.lstrip() if at == 0 else text for at, text in enumerate(shown[first:end])]
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, was, new).get_opcodes():
        stood = lines[first + i1 : first + i2]
        made += stood if tag == "equal" else [(text, "") for text in _with(stood, new[j1:j2])]
    return _joined(note, [*made, *lines[end:]])


def _shown(line: str) -> str:
    return with_words_alone(cleaned(line)).rstrip()


def _with(stood: Sequence[tuple[str, str]], new: Sequence[str]) -> list[str]:
    """The lines that came, with the pictures of those that went."""
    text, left = "\n".join(new), list[str]()
    at = 0
    for picture, words in shown_in("\n".join(cleaned(body) for body, _ in stood)):
        if names_in([picture])[0] in names_in(new):
            continue
        found = words.strip() and re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").search(text, at)
        if found:
            text = text[: found.start()] + picture + text[found.end() :]
            at = found.start() + len(picture)
        else:
            left.append(picture)
    return [*(text.split("\n") if new else []), *left]


def _joined(note: str, lines: Sequence[tuple[str, str]]) -> str:
    """One text of the lines, which ends with the last one; new lines break as the note's do."""
    usual = lines_of(note)[0][1] or "\n"
    text = "".join(body + (end or usual) for body, end in lines[:-1]) + "".join(
        body for body, _ in lines[-1:]
    )
    return text if text.strip() else ""
