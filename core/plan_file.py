"""A plan in a file: read no further than a plan can be long, and refused under the file's name.

What is a web page is Markdown from here on.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import Refused
from core.everything.file import holds_everything, read_everything
from core.everything.whole import Everything
from core.files import refusing
from core.markdown.answers import AS_USUAL, Answers
from core.markdown.from_html import copied, is_page, markdown_of
from core.markdown.reader import NotAPlan, Reading, read
from core.markdown.source import LARGEST


class NotAPlanFile(Refused):
    """There is no plan in the file; `cause` tells why, apart from the file's name."""

    def __init__(self, path: Path, cause: NotAPlan) -> None:
        super().__init__("{path}: {cause}", path=path, cause=cause.said)
        self.cause = cause


def read_plan(path: Path, answers: Answers = AS_USUAL) -> tuple[Reading, bytes]:
    """The plan in the file and the bytes it was read from.

    Raises NotAPlanFile where it holds none, Refused where it cannot be read.
    """
    try:
        if holds_everything(path):
            raise NotAPlan(
                "This is everything of a plan as JSON, and not its text.",
                "Open it in Tenday, or bring it in with: tenday import FILE.json",
            )
        source = _bytes_of(path)
        return read(source, answers), source
    except NotAPlan as cause:
        raise NotAPlanFile(path, cause) from None


@dataclass(frozen=True, slots=True)
class Looked:
    """A text and every plan in it, the likeliest first; where it has none, `fault` says why.

    `source` is empty where there is no text to show. `file` is the file that holds it just so.
    `whole` is a plan with everything that belongs to it, where the file holds that and no text.
    """

    source: bytes
    plans: tuple[Reading, ...]
    fault: NotAPlan | None = None
    file: Path | None = None
    whole: Everything | None = None


def look_in(path: Path, answers: Answers = AS_USUAL) -> Looked:
    """Look for plans in a file. Raises Refused where it cannot be read."""
    if holds_everything(path):
        return Looked(b"", (), whole=read_everything(path))
    try:
        data = _data_of(path)
        if is_page(data):
            return look_at(markdown_of(data).encode(), answers)
        return replace(look_at(data, answers), file=path)
    except NotAPlan as fault:
        return Looked(b"", (), fault)


def look_at_copied(text: str, html: str, answers: Answers = AS_USUAL) -> Looked:
    """Look for plans in what was copied elsewhere: its plain text, and its page if it has one."""
    try:
        return look_at(copied(text, html).encode("utf-8", "replace"), answers)
    except NotAPlan as fault:
        return Looked(b"", (), fault)


def look_at(source: bytes, answers: Answers = AS_USUAL) -> Looked:
    """Look for plans in a text."""
    from core.markdown.preview import plans_in

    try:
        return Looked(source, plans_in(source, answers))
    except NotAPlan as fault:
        return Looked(b"" if b"\0" in source else source, (), fault)


def _bytes_of(path: Path) -> bytes:
    """The Markdown in the file. Raises NotAPlan for a page too large, Refused for no file."""
    data = _data_of(path)
    return markdown_of(data).encode() if is_page(data) else data


def _data_of(path: Path) -> bytes:
    with refusing(path), path.open("rb") as file:
        return file.read(LARGEST + 1)
