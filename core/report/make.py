"""The progress in whatever form it leaves the house: for reading, printing, or other programs."""

import json
from enum import StrEnum
from pathlib import Path

from whenever import Instant

from core.errors import Refused
from core.model import State
from core.pictures.picture import ReadPicture, no_pictures
from core.progress.history import History
from core.progress.numbers import counted
from core.report.choices import Choices


class Form(StrEnum):
    """A form of the report; its value is the suffix."""

    PDF = "pdf"
    PAGE = "html"
    MARKDOWN = "md"
    TABLE = "csv"
    NUMBERS = "json"


PAGED = (Form.PDF, Form.PAGE)
"""What is set on pages, or shown alike."""


def form_of(path: Path) -> Form:
    """The form that a file's name asks for. Raises Refused where it is none of ours."""
    try:
        return Form(path.suffix.lower().removeprefix("."))
    except ValueError:
        forms = ", ".join(f".{form}" for form in Form)
        raise Refused(f"“{path.name}” has to end in one of {forms}.") from None


def make_report(
    form: Form,
    state: State,
    history: History,
    now: Instant,
    choices: Choices,
    read: ReadPicture = no_pictures,
) -> bytes:
    """The progress at `now` in that form. The same input gives the same bytes.

    `read` has the pictures that notes name.
    """
    if form is Form.PDF:
        from core.report.pdf import report

        return report(state, history, now, choices, read)
    if form is Form.TABLE:
        from core.report.table import table

        return table(state, choices)
    found = counted(state, history, now)
    if form is Form.NUMBERS:
        from core.report.said import as_json

        told = json.dumps(as_json(state, found), ensure_ascii=True, indent=1)
        return (told + "\n").encode()
    from core.report.content import report_content
    from core.report.notes import take_pictures
    from core.report.words import words_of

    words = words_of(choices.locale, choices.halves)
    content = report_content(state, found, now, choices, words)
    pictures = take_pictures(content, read)
    if form is Form.PAGE:
        from core.report.html import html

        return html(content, words.language, pictures)
    from core.report.markdown import markdown

    return markdown(content)
