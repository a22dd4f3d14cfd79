"""The progress report as a PDF, set by Typst from a fixed template.

The plan's words reach the template as JSON and are shown as they are: nothing a user types is ever
markup, and the template can read no file. The same input gives the same bytes.
"""

import json
import re
import tempfile
from typing import Any

from whenever import Instant

from core.model import State
from core.report.content import Data, report_content
from resources import path_of

_TEMPLATE = "report/progress.typ"
_FONTS = "fonts"

# The scripts Noto Sans has as we ship it, with the signs that go with them.
_OTHER_SCRIPTS = re.compile(
    "[^\u0000-\u052f\u0900-\u097f\u1e00-\u20cf\u2100-\u2189\u2c60-\u2c7f\ufffd]"
)


def progress_pdf(
    state: State,
    now: Instant,
    *,
    slack_minutes: int | None = None,
    locale: str = "en",
    paper: str = "a4",
) -> bytes:
    """The report of the plan at `now` on `paper`, a Typst paper name such as "us-letter".

    `slack_minutes` is the spare time the verdict names, below zero where time is short. `locale`
    is the language screen readers and hyphenation take; the report's own words are English.
    """
    content = report_content(state, now, slack_minutes)
    try:
        return _typeset(content, now, locale, paper, accessible=True)
    except _typst_error():
        # A sign that no font on this machine has, or nesting Typst cannot tag: the pages come all
        # the same, tagged as well as they can be.
        return _typeset(content, now, locale, paper, accessible=False)


def _typeset(content: Data, now: Instant, locale: str, paper: str, *, accessible: bool) -> bytes:
    import typst

    data = json.dumps(content, ensure_ascii=False, sort_keys=True)
    language, _, region = locale.replace("_", "-").partition("-")
    with tempfile.TemporaryDirectory(prefix="tenday-report-") as nothing:
        compile_: Any = typst.compile  # its stub asks for one type of input, path and font folder
        made = compile_(
            path_of(_TEMPLATE).read_bytes(),
            root=nothing,
            font_paths=[str(path_of(_FONTS))],
            ignore_system_fonts=_OTHER_SCRIPTS.search(data) is None,
            format="pdf",
            sys_inputs={"data": data, "language": language, "region": region, "paper": paper},
            pdf_standards="ua-1" if accessible else [],
            timestamp=now.timestamp(),
        )
    assert isinstance(made, bytes)
    return made


def _typst_error() -> type[Exception]:
    import typst

    return typst.TypstError
