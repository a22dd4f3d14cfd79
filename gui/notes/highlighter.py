"""Markdown coloured as it is typed, in the theme's tokens; the text is never changed."""

import re

from PySide6.QtGui import QFont, QFontDatabase, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from gui.theme import BODY, Theme

LIST = re.compile(r"(\s*)([-*+]|\d{1,9}[.)])(\s+)(\[[ xX]\]\s+)?")
"""The mark a list item begins with: its indent, mark, gap and check box."""

COLOURED = 300_000
"""How long, in Qt's characters, a text is coloured; most notes have a thousand."""

LINE = 4_000
"""How long a line is coloured within: what is opened there again and again and never closed, is
looked for to its end each time.
"""

_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_PLAIN, _IN_CODE = -1, 1
"""States of a block in the highlighter: ordinary text, or a block of code that goes on."""


class Highlighter(QSyntaxHighlighter):
    """Colours Markdown's marks in the theme's tokens."""

    def __init__(self, editor: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(editor.document())
        self._theme = theme
        self._formats: dict[str, QTextCharFormat] = {}
        self._dress()
        theme.changed.connect(self._dress)

    def highlightBlock(self, text: str) -> None:
        """Colour one line, unless there is so much that colouring would hold the window up."""
        if self.document().characterCount() > COLOURED:
            return
        if self._is_code(text):
            self._paint(text, 0, len(text), "code")
            return
        if re.match(r"\s{0,3}#{1,6}(\s|$)", text):
            self._paint(text, 0, len(text), "heading")
            return
        if re.match(r"\s{0,3}>", text):
            self._paint(text, 0, len(text), "quote")
        if (item := LIST.match(text)) is not None:
            self._paint(text, *item.span(2), "mark")
            if item[4]:
                self._paint(text, *item.span(4), "done" if "x" in item[4].lower() else "mark")
        for pattern, name in _INLINE if len(text) <= LINE else ():
            for found in pattern.finditer(text):
                self._paint(text, *found.span(), name)

    def _paint(self, text: str, start: int, end: int, name: str) -> None:
        self.setFormat(units(text[:start]), units(text[start:end]), self._formats[name])

    def _is_code(self, text: str) -> bool:
        """Whether the line belongs to a fenced block; notes whether the block goes on."""
        was_code = self.previousBlockState() == _IN_CODE
        is_fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(_IN_CODE if was_code != is_fence else _PLAIN)
        return was_code or is_fence

    def _dress(self) -> None:
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self._formats = {
            "heading": self._format("on_tint", bold=True),
            "quote": self._format("muted"),
            "mark": self._format("accent"),
            "done": self._format("done"),
            "code": self._format("on_tint", family=mono),
            "link": self._format("accent", underline=True),
            "bold": self._format("text", bold=True),
            "italic": self._format("text", italic=True),
        }
        self.rehighlight()

    def _format(
        self,
        token: str,
        *,
        bold: bool = False,
        italic: bool = False,
        underline: bool = False,
        family: str = "",
    ) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._theme.color(token))
        made.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        made.setFontItalic(italic)
        made.setFontUnderline(underline)
        if family:
            made.setFontFamilies([family])
            made.setProperty(QTextCharFormat.Property.FontPixelSize, self._theme.px(BODY - 1))
        return made


_INLINE = (
    (re.compile(r"(?<![*\w])(\*|_)(?![\s*_])[^*_]{1,400}?(?<!\s)\1(?![*\w])"), "italic"),
    (re.compile(r"(\*\*|__)(?!\s).{1,400}?(?<!\s)\1"), "bold"),
    (re.compile(r"!?\[[^\]]{0,400}\]\([^)\s]*\)|<?https?://[^\s>)]+>?|\[\[[^\[\]]+\]\]"), "link"),
    (re.compile(r"(?<!`)(`+)(?!`).{1,400}?(?<!`)\1(?!`)"), "code"),
)
"""What stands within a line; later ones are painted over earlier ones."""


def units(text: str) -> int:
    """How long Qt, which counts in UTF-16, takes the text to be."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
