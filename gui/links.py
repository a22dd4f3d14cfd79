"""The links in a text, opened in the browser: of the web alone, and only when asked.

`[words](address)` and bare addresses are both links; nothing else of Markdown is read here.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QMouseEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from gui.translation import translate

_ADDRESS = r"https?://[^\s<>\"'\])]+[^\s<>\"'\]).,;:!?]"
_NAMED = r"\[([^\]\n]+)\]\(\s*<?(https?://(?:[^\s()<>]|\([^\s()<>]*\))+)>?[^)\n]*\)"
_LINK = re.compile(f"{_NAMED}|({_ADDRESS})")
LONGEST = 48
"""Characters of a link that a menu shows."""


class Link(NamedTuple):
    """A link's place in its text, what it is called there, and where it leads."""

    start: int
    end: int
    words: str
    address: str


def links_in(text: str) -> Iterator[Link]:
    """The links of a text in their order; a bare address is called by itself, less its scheme."""
    for found in _LINK.finditer(text):
        named, leads, bare = found.groups()
        yield Link(*found.span(), named or bare.partition("//")[2], leads or bare)


def open_link(address: str) -> None:
    """Show an address in the browser."""
    QDesktopServices.openUrl(QUrl(address))


def offer_links(menu: QMenu, text: str) -> None:
    """Add to the menu an entry for each link in the text."""
    found = {link.address: link.words for link in links_in(text)}
    for address, words in found.items():
        shown = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
        name = translate("OutlineMenu", "Open {address}").format(address=shown.replace("&", "&&"))
        menu.addAction(name, lambda address=address: open_link(address)).setToolTip(address)
    if found:
        menu.addSeparator()


class LinkOpener(QObject):
    """Lets an editor's links be opened: Ctrl and a click, or its menu, by mouse or key."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
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

    def link_at(self, at: QPointF) -> Link | None:
        """The link under a point of the viewport."""
        cursor = self._editor.cursorForPosition(at.toPoint())
        if not self._editor.cursorRect(cursor).adjusted(-12, 0, 12, 0).contains(at.toPoint()):
            return None  # beside the end of a line
        place = cursor.positionInBlock()
        text = cursor.block().text()
        return next((link for link in links_in(text) if link.start <= place <= link.end), None)

    def _show_menu(self, event: QContextMenuEvent) -> None:
        editor = self._editor
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = editor.textCursor() if by_key else editor.cursorForPosition(event.pos())
        usual, menu = editor.createStandardContextMenu(), QMenu(editor)
        menu.destroyed.connect(usual.deleteLater)  # its actions are shown in ours
        offer_links(menu, cursor.block().text())
        menu.addActions(usual.actions())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
        menu.popup(corner if by_key else event.globalPos())
