"""The links in a text, opened in the browser: of the web alone, and only when asked.

Which those are `core.links` says. A title from a plan's text has words alone, and its leads say
where they go.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QMouseEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from core.links import Link, links_in
from core.model import SessionId, State
from gui.translation import translate
from gui.words import menu_text

SCHEMES = ("http://", "https://")
LONGEST = 48
"""Characters of a link that a menu shows."""


Pairs = Sequence[tuple[str, str]]
"""Words and the addresses they lead to."""


class InWords(NamedTuple):
    """A text as it is shown, with its links where they stand in that."""

    text: str
    links: tuple[Link, ...]

    def spoken(self) -> str:
        """The text as a screen reader should say it."""
        if not self.links:
            return self.text
        return translate("Links", "{text}, with a link").format(text=self.text)

    def at(self, place: int) -> Link | None:
        """The link at a place of the text."""
        return next((link for link in self.links if link.start <= place <= link.end), None)


def in_words(text: str, leads: Pairs = ()) -> InWords:
    """A title or topic as it is shown, with the links in it; `leads` are those of its row."""
    if "://" not in text and not leads:
        return InWords(text, ())
    shown, at, links = "", 0, list[Link]()
    for link in links_in(text):
        shown += text[at : link.start]
        links.append(Link(len(shown), len(shown) + len(link.words), link.words, link.address))
        shown, at = shown + link.words, link.end
    shown += text[at:]
    return InWords(shown, tuple(_with_leads(shown, links, leads)))


def _with_leads(text: str, links: Iterable[Link], leads: Pairs) -> list[Link]:
    """The links of a text, and those that its words have besides, in their order."""
    found = list(links)
    for words, address in leads:
        start = _place_of(words, text, found)
        if start is not None and address.lower().startswith(SCHEMES):
            found.append(Link(start, start + len(words), words, address))
    return sorted(found)


def tip_of(links: Iterable[Link]) -> str:
    """Where the links lead, and how to follow them; nothing where there are none."""
    found = "\n".join(dict.fromkeys(link.address for link in links))
    if not found:
        return ""
    return translate("Links", "{addresses}\nCtrl and a click opens it.").format(addresses=found)


def leads_of_row(state: State, id_: str) -> Pairs:
    """The links that the plan's text has of a session or a reading."""
    leads = state.leads.get(id_)
    return leads.links if leads is not None else ()


def links_of_session(state: State, session: SessionId) -> list[Link]:
    """The links of a session's title and topics."""
    row, leads = state.sessions[session], leads_of_row(state, session)
    texts = (row.title, *(topic.text for topic in row.topics))
    return [link for text in texts for link in in_words(text, leads).links]


def _place_of(words: str, shown: str, links: Iterable[Link]) -> int | None:
    """Where the words stand that are no other link's yet."""
    start = shown.find(words)
    while start >= 0:
        if all(start >= link.end or start + len(words) <= link.start for link in links):
            return start
        start = shown.find(words, start + 1)
    return None


def open_link(address: str) -> None:
    """Show an address in the browser; one that is not of the web is left alone."""
    if address.lower().startswith(SCHEMES):
        QDesktopServices.openUrl(QUrl(address))


def open_one(links: Iterable[Link], parent: QWidget, at: QPoint) -> bool:
    """Open the only link, or ask in a menu which of several; False where there is none."""
    found = list({link.address: link for link in links}.values())
    if len(found) == 1:
        open_link(found[0].address)
    elif found:
        menu = QMenu(parent)
        offer_links(menu, found)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
    return bool(found)


def offer_links(menu: QMenu, links: Iterable[Link]) -> None:
    """Add to the menu an entry for each link."""
    found = {link.address: link.words for link in links}
    for address, words in found.items():
        shown = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
        name = translate("OutlineMenu", "Open {address}").format(address=menu_text(shown))
        menu.addAction(name, lambda address=address: open_link(address)).setToolTip(address)
    if found:
        menu.addSeparator()


class LinkMarks(QSyntaxHighlighter):
    """Underlines the links of a text that is edited; `leads` are those that it has besides."""

    def __init__(self, editor: QPlainTextEdit, leads: Pairs = ()) -> None:
        super().__init__(editor.document())
        self._leads = leads

    def lead(self, leads: Pairs) -> None:
        """Know other links of the text besides those in it."""
        if leads != self._leads:
            self._leads = leads
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Underline those of a line."""
        format_ = QTextCharFormat()
        format_.setFontUnderline(True)
        for link in _with_leads(text, links_in(text), self._leads):
            self.setFormat(link.start, link.end - link.start, format_)


class LinkOpener(QObject):
    """Lets an editor's links be opened: Ctrl and a click, or its menu, by mouse or key."""

    def __init__(self, editor: QPlainTextEdit, leads: Pairs = ()) -> None:
        super().__init__(editor)
        self._editor, self.leads = editor, leads
        editor.viewport().installEventFilter(self)
        editor.installEventFilter(self)
        editor.viewport().setMouseTracking(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the clicks that ask for a link, and give the menu its links."""
        if isinstance(event, QContextMenuEvent):
            self._show_menu(event)
            return True
        if not isinstance(event, QMouseEvent) or watched is not self._editor.viewport():
            return False
        held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        link = self.link_at(event.position()) if held else None
        if event.type() == QEvent.Type.MouseMove:
            shape = Qt.CursorShape
            over = shape.IBeamCursor if link is None else shape.PointingHandCursor
            self._editor.viewport().setCursor(over)
        elif event.type() == QEvent.Type.MouseButtonRelease and link is not None:
            open_link(link.address)
            return True
        return False

    @property
    def links_here(self) -> Sequence[Link]:
        """The link at the text's cursor, else those of its line."""
        cursor = self._editor.textCursor()
        found = self._links_in(cursor.block().text())
        place = cursor.positionInBlock()
        return [link for link in found if link.start <= place <= link.end] or found

    def link_at(self, at: QPointF) -> Link | None:
        """The link under a point of the viewport."""
        cursor = self._editor.cursorForPosition(at.toPoint())
        if not self._editor.cursorRect(cursor).adjusted(-12, 0, 12, 0).contains(at.toPoint()):
            return None  # beside the end of a line
        place = cursor.positionInBlock()
        found = self._links_in(cursor.block().text())
        return next((link for link in found if link.start <= place <= link.end), None)

    def _links_in(self, text: str) -> list[Link]:
        return _with_leads(text, links_in(text), self.leads)

    def _show_menu(self, event: QContextMenuEvent) -> None:
        editor = self._editor
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = editor.textCursor() if by_key else editor.cursorForPosition(event.pos())
        usual, menu = editor.createStandardContextMenu(), QMenu(editor)
        menu.destroyed.connect(usual.deleteLater)  # its actions are shown in ours
        offer_links(menu, self._links_in(cursor.block().text()))
        menu.addActions(usual.actions())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
        menu.popup(corner if by_key else event.globalPos())
