"""Translates what the window says, as Qt Linguist's files have it; English says itself.

`translate("Context", "Text {name}").format(name=…)` is what lupdate finds. A text that is named
before there is an application is marked with QT_TRANSLATE_NOOP, and translated where it is shown.
"""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark the text as one to translate; it stays as it is."""
    return text
