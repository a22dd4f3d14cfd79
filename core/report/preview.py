"""What a report or a sheet will look like before it is saved: its pages as pictures, and as text.

The text is for whoever reads by screen reader, and for the forms that have no pages.
"""

from typing import NamedTuple

from whenever import Date, Instant

from core.model import State
from core.pictures.picture import ReadPicture, no_pictures
from core.progress.history import History
from core.report.choices import Choices
from core.report.make import PAGED, Form, make_report
from core.report.sheets import Sheet, sheet_content

MOST_CHARACTERS = 12_000
"""Of the text: laying out more would hold a window up."""

LONG = 200
"""Plans of more sessions than this are pictured with half as many dots to the inch."""


class Preview(NamedTuple):
    """Each page as a PNG, none where the form has none; `is_markdown` says how to show the text."""

    pages: tuple[bytes, ...]
    text: str
    is_markdown: bool


def preview(
    form: Form,
    state: State,
    history: History,
    now: Instant,
    choices: Choices,
    ppi: float,
    read: ReadPicture = no_pictures,
) -> Preview:
    """The report in that form at `now`, its pages `ppi` pixels to the inch.

    `read` has the pictures that notes name.
    """
    has_pages = form in PAGED
    shown = Form.MARKDOWN if has_pages else form
    text = make_report(shown, state, history, now, choices).decode("utf-8-sig")
    pages: list[bytes] = []
    if has_pages:
        from core.report.pdf import pictures

        is_long = len(state.sessions) > LONG and not choices.summary
        pages = pictures(state, history, now, choices, ppi / 2 if is_long else ppi, read)
    return Preview(tuple(pages), _beginning(text), has_pages)


def sheet_preview(
    kind: Sheet, state: State, date: Date, now: Instant, choices: Choices, ppi: float
) -> Preview:
    """The sheet of `date`, or of the week that begins with it."""
    from core.report.pdf import draw_pages
    from core.report.sheet_text import sheet_text
    from core.report.words import words_of

    words = words_of(choices.locale, choices.halves)
    content = sheet_content(kind, state, date, words)
    pages = draw_pages((kind,), content, now, choices, words, ppi)
    return Preview(tuple(pages), _beginning(sheet_text(kind, content)), is_markdown=True)


def _beginning(text: str) -> str:
    """As many whole lines as are shown at once, and an ellipsis where there are more."""
    if len(text) <= MOST_CHARACTERS:
        return text
    kept, _, _ = text[:MOST_CHARACTERS].rpartition("\n")
    return f"{kept}\n\n…\n"
