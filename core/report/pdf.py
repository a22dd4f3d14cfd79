"""The progress report as a PDF, set by Typst from a fixed template.

The plan's words reach the template as JSON and are shown as they are: nothing a user types is ever
markup, and the template can read no file but the notes' pictures, which are put into an empty
folder for it. The same input gives the same bytes.
"""

import json
import re
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from whenever import Instant

from core.model import State
from core.pictures.picture import ReadPicture, no_pictures
from core.progress.history import NO_HISTORY, History
from core.progress.numbers import Numbers, counted, numbers
from core.report.choices import DEFAULT, Choices
from core.report.content import Data, report_content
from core.report.notes import take_pictures
from core.report.words import Words, words_of
from resources import path_of, text_of

_REPORT = ("charts", "progress")
_FONTS = "fonts"
NONE: Mapping[str, bytes] = {}
T = TypeVar("T")

# The scripts Noto Sans has as we ship it, with the signs that go with them, and emoji.
_OTHER_SCRIPTS = re.compile(
    "[^\u0000-\u03e1\u03f0-\u052f\u0900-\u097f\u1e00-\u20bf\u2100-\u215f\u2c60-\u2c7f\ufffd"
    "\u2611\u2705\u2714\u2728\u274c\u2753-\u2755\u2757\u2764\u2b50\ufe0e\ufe0f"
    "\U0001f1e6-\U0001f1ff\U0001f324-\U0001f393\U0001f3a0-\U0001f3f0\U0001f400-\U0001f4fd"
    "\U0001f600-\U0001f64f\U0001f680-\U0001f6c5\U0001f910-\U0001f93a\U0001f950-\U0001f9ff]"
)


def progress_pdf(
    state: State,
    now: Instant,
    *,
    history: History = NO_HISTORY,
    slack_minutes: int | None = None,
    choices: Choices = DEFAULT,
) -> bytes:
    """The report of the plan at `now`, as it was chosen.

    `history` is what was recorded of the plan. `slack_minutes` is the spare time the verdict names,
    below zero where time is short.
    """
    found = numbers(state, history, now, slack_minutes)
    return _pages(state, found, now, choices, no_pictures)


def _pages(
    state: State, found: Numbers, now: Instant, choices: Choices, read: ReadPicture
) -> bytes:
    words = words_of(choices.locale, choices.halves)
    content = report_content(state, found, now, choices, words)
    return _with_pictures(content, read, partial(set_pages, _REPORT, content, now, choices, words))


def _with_pictures(content: Data, read: ReadPicture, make: Callable[[Mapping[str, bytes]], T]) -> T:
    """What is made with the notes' pictures."""
    taken = take_pictures(content, read)
    try:
        return make(taken)
    except _typst_error():
        # One that Qt shows and Typst cannot: the words stand where pictures would.
        take_pictures(content, no_pictures)
        return make(NONE)


def set_pages(
    parts: Sequence[str],
    content: Data,
    now: Instant,
    choices: Choices,
    words: Words,
    pictures: Mapping[str, bytes] = NONE,
) -> bytes:
    """The PDF that a template of ours makes of `content`; the same input gives the same bytes."""
    given = parts, content, now, choices, words, pictures
    try:
        pages = _typeset(*given, format="pdf", pdf_standards="ua-1")
    except _typst_error():
        # A sign that no font on this machine has, or nesting Typst cannot tag: the pages come all
        # the same, tagged as well as they can be.
        pages = _typeset(*given, format="pdf")
    return pages[0]


def report(
    state: State,
    history: History,
    now: Instant,
    choices: Choices,
    read: ReadPicture = no_pictures,
) -> bytes:
    """The same, with the notes' pictures, and the spare time worked out by the scheduler."""
    return _pages(state, counted(state, history, now), now, choices, read)


def pictures(
    state: State,
    history: History,
    now: Instant,
    choices: Choices,
    ppi: float,
    read: ReadPicture = no_pictures,
) -> list[bytes]:
    """Every page of the report as a PNG, `ppi` pixels to the inch."""
    words = words_of(choices.locale, choices.halves)
    content = report_content(state, counted(state, history, now), now, choices, words)
    given = _REPORT, content, now, choices, words, ppi
    return _with_pictures(content, read, partial(draw_pages, *given))


def draw_pages(
    parts: Sequence[str],
    content: Data,
    now: Instant,
    choices: Choices,
    words: Words,
    ppi: float,
    pictures: Mapping[str, bytes] = NONE,
) -> list[bytes]:
    """The same pages as `set_pages` makes, each as a PNG, `ppi` pixels to the inch."""
    return _typeset(parts, content, now, choices, words, pictures, format="png", ppi=ppi)


def _typeset(
    parts: Sequence[str],
    content: Data,
    now: Instant,
    choices: Choices,
    words: Words,
    pictures: Mapping[str, bytes],
    **output: Any,
) -> list[bytes]:
    """The pages as pictures, or the one PDF that has them all."""
    import typst

    data = json.dumps(content, ensure_ascii=False, sort_keys=True)
    template = "\n".join(text_of(f"report/{part}.typ") for part in ("common", *parts))
    with tempfile.TemporaryDirectory(prefix="tenday-report-") as folder:
        for name, picture in pictures.items():
            (Path(folder) / name).write_bytes(picture)
        compile_: Any = typst.compile  # its stub asks for one type of input, path and font folder
        made = compile_(
            template.encode(),
            root=folder,
            font_paths=[str(path_of(_FONTS))],
            ignore_system_fonts=_OTHER_SCRIPTS.search(data) is None,
            sys_inputs={
                "data": data,
                "language": words.language,
                "region": words.region,
                "paper": choices.paper,
            },
            timestamp=now.timestamp(),
            **output,
        )
    return [made] if isinstance(made, bytes) else made


def _typst_error() -> type[Exception]:
    import typst

    return typst.TypstError
