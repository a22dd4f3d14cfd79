"""A note as it reads, beside its text. It shows what the text has, and the library's pictures.

No other picture, style or page is loaded, from the disk or from elsewhere, and no markup of HTML is
carried out; a link of the web is opened in the browser, and only when clicked.
"""

import re
from collections.abc import Container, Iterable
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QTextBrowser

from core.note_links import LINK
from core.pictures.naming import names_in
from gui.links import open_link
from gui.pictures.album import Album
from gui.pictures.markup import SCHEME, PicturesIn, add_pictures
from gui.translation import translate

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

MOST_LINES, MOST_CHARACTERS = 300, 12_000
"""How much of a note is shown at once: laying out more would hold the window up."""

MOST_PICTURES = 24
"""How many pictures are shown of a note; fewer than an album remembers."""

ROW = 8
"""How many lines' time a row of a table takes."""

AGAIN = 40
"""Milliseconds until it is laid out anew where pictures have come, or the width is another."""

_SCHEME = "session"
_BOX = re.compile(r"<li>(\s*(?:<p>)?)\[([ xX])\] ")
_BOXED = '<li style="list-style-type: none">'
"""An item whose box stands in the place of its bullet."""


class Preview(QTextBrowser):
    """Renders Markdown. `link_wished` has the words of the link to a session that was clicked."""

    link_wished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._album: Album | None = None
        self._part = ""
        self._missing = set[str]()
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._render)
        self.setOpenLinks(False)
        self.setAccessibleName(translate("NotePreview", "The note as it reads"))
        self.anchorClicked.connect(self._go)
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(0)

    def show_pictures(self, album: Album) -> None:
        """Show the pictures of the album where the note names them."""
        self._album = album
        album.came.connect(self._came)
        album.missing.connect(self._misses)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """A picture of the album, else an empty one: without one, Qt reads files by itself."""
        address = QUrl(name)
        if self._album is not None and address.scheme() == SCHEME:
            there = self._album.pixels(address.path(), self._room)
            return self._nothing if there is None else there.image
        return self._nothing

    def show_text(self, text: str, line: int, reachable: Container[str]) -> None:
        """Show the note, of a very long one the part round a line. Links to sessions lead somewhere
        whose words are `reachable`.
        """
        self._part = _with_links(part_around(text.split("\n"), line), reachable)
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures into the new width, a moment later."""
        super().resizeEvent(event)
        if names_in([self._part]):
            self._again.start()

    def _render(self) -> None:
        bar = self.verticalScrollBar()
        at = bar.value()
        self.setHtml(_html(self._part, self._pictures()))
        bar.setValue(at)

    def _pictures(self) -> PicturesIn:
        """How each picture that is named can be shown now; what is not decoded yet is on order."""
        shown = PicturesIn({}, self._missing, self._width)
        if self._album is not None:
            for name in names_in([self._part])[:MOST_PICTURES]:
                if (there := self._album.pixels(name, self._room)) is not None:
                    shown.sizes[name] = there.size
        return shown

    @property
    def _width(self) -> int:
        """How wide a picture may be here."""
        return max(1, self.viewport().width() - 2 * round(self.document().documentMargin()))

    @property
    def _room(self) -> int:
        """The same in points of the screen."""
        return round(self._width * self.devicePixelRatioF())

    def _came(self, name: str) -> None:
        self._missing.discard(name)
        if name in self._part:
            self._again.start()

    def _misses(self, name: str) -> None:
        if name in self._part and name not in self._missing:
            self._missing.add(name)
            self._again.start()

    def _go(self, url: QUrl) -> None:
        if url.scheme() == _SCHEME:
            self.link_wished.emit(url.path(QUrl.ComponentFormattingOption.FullyDecoded))
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
    return add_pictures(parser.enable(["table", "strikethrough"]))


def _html(text: str, pictures: PicturesIn) -> str:
    """The Markdown as HTML, its check boxes as characters; HTML in it stays text."""
    read = _parser().render(text, {"pictures": pictures})
    made = _BOX.sub(lambda box: f"{_BOXED}{box[1]}{'☐' if box[2] == ' ' else '☑'} ", read)
    return made.replace("<table>", '<table border="1" cellspacing="0" cellpadding="4">')


def _with_links(text: str, reachable: Container[str]) -> str:
    """The text with each link to a session that there is as a link of Markdown."""

    def led(found: re.Match[str]) -> str:
        words = found[1]
        return f"[{words}]({_SCHEME}:{quote(words)})" if words in reachable else found[0]

    return LINK.sub(led, text)
