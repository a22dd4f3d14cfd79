"""A note as it reads, beside its text. It shows nothing but what the text itself has.

No image, style or page is loaded, from the disk or from elsewhere, and no markup of HTML is
carried out; a link of the web is opened in the browser, and only when clicked.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextBrowser

from core.model import SessionId
from gui.links import open_link
from gui.notes.session_links import LINK
from gui.translation import translate

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

MOST_LINES, MOST_CHARACTERS = 300, 12_000
"""How much of a note is shown at once: laying out more would hold the window up."""

ROW = 8
"""How many lines' time a row of a table takes."""

_SCHEME = "session"
_BOX = re.compile(r"(<li>\s*(?:<p>)?)\[([ xX])\] ")


class Preview(QTextBrowser):
    """Renders Markdown. `session_wished` tells which session's link was clicked."""

    session_wished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(translate("NotePreview", "The note as it reads"))
        self.anchorClicked.connect(self._go)
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(0)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """An empty picture for whatever is asked for: without one, Qt reads files by itself."""
        return self._nothing

    def show_text(self, text: str, line: int, sessions: Mapping[str, SessionId]) -> None:
        """Show the note, of a very long one the part round a line; `sessions` are by title."""
        part = part_around(text.split("\n"), line)
        bar = self.verticalScrollBar()
        at = bar.value()
        self.setHtml(_html(_with_links(part, sessions)))
        bar.setValue(at)

    def _go(self, url: QUrl) -> None:
        if url.scheme() == _SCHEME:
            self.session_wished.emit(url.path())
        elif url.scheme() in ("http", "https"):
            open_link(url.toString())


def part_around(lines: list[str], line: int) -> str:
    """As many lines round that one as are shown at once; all of them, if they are no more."""
    if _fits(lines):
        return "\n".join(lines)
    first = last = min(line, len(lines) - 1)
    while first > 0 and _fits(lines[max(0, first - 20) : last + 1]):
        first = max(0, first - 20)
    while last < len(lines) - 1 and _fits(lines[first : last + 21]):
        last += 20
    return "\n".join(lines[first : last + 1])[:MOST_CHARACTERS]


def _fits(lines: Iterable[str]) -> bool:
    size = spent = 0
    for line in lines:
        size += len(line) + 1
        spent += ROW if line.lstrip().startswith("|") else 1
        if size > MOST_CHARACTERS or spent > MOST_LINES:
            return False
    return True


@cache
def _parser() -> "MarkdownIt":
    # Imported with the first note; Qt's own reader nests whatever follows an empty item.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "breaks": True})
    return parser.enable(["table", "strikethrough"]).disable("image")


def _html(text: str) -> str:
    """The Markdown as HTML, its check boxes as characters; HTML in it stays text."""
    made = _BOX.sub(lambda box: f"{box[1]}{'☐' if box[2] == ' ' else '☑'} ", _parser().render(text))
    return made.replace("<table>", '<table border="1" cellspacing="0" cellpadding="4">')


def _with_links(text: str, sessions: Mapping[str, SessionId]) -> str:
    """The text with each link to a session that there is as a link of Markdown."""

    def led(found: re.Match[str]) -> str:
        session = sessions.get(found[1].strip().casefold())
        return f"[{found[1]}]({_SCHEME}:{session})" if session else found[0]

    return LINK.sub(led, text)
