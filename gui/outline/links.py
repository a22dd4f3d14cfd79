"""The addresses in a row's words, opened in the browser: of the web alone, and only when asked."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from gui.translation import translate

_LINK = re.compile(r"https?://[^\s<>\"'\])]+[^\s<>\"'\]).,;:!?]")
LONGEST = 48
"""Characters of an address that a menu shows."""


def offer_links(menu: QMenu, text: str) -> None:
    """Add to the menu an entry for each address in the text."""
    found = list(dict.fromkeys(_LINK.findall(text)))
    for link in found:
        shown = link.partition("//")[2]
        shown = shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"
        name = translate("OutlineMenu", "Open {address}").format(address=shown.replace("&", "&&"))
        menu.addAction(name, lambda link=link: QDesktopServices.openUrl(QUrl(link)))
    if found:
        menu.addSeparator()
