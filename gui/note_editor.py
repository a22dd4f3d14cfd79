"""An editor for Markdown as it is typed: coloured as one writes, never turned into anything else.

It holds text and knows no plan. Tab moves the focus, so nobody is caught in here; Ctrl+] and Ctrl+[
move a list item in and out; Ctrl and a click open a link.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontDatabase,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.links import LinkOpener
from gui.theme import BODY, Theme
from gui.translation import translate

_LIST = re.compile(r"(\s*)([-*+]|\d{1,9}[.)])(\s+)(\[[ xX]\]\s+)?")
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
        """Colour one line."""
        if self._is_code(text):
            self._paint(text, 0, len(text), "code")
            return
        if re.match(r"\s{0,3}#{1,6}(\s|$)", text):
            self._paint(text, 0, len(text), "heading")
            return
        if re.match(r"\s{0,3}>", text):
            self._paint(text, 0, len(text), "quote")
        if (item := _LIST.match(text)) is not None:
            self._paint(text, *item.span(2), "mark")
            if item[4]:
                self._paint(text, *item.span(4), "done" if "x" in item[4].lower() else "mark")
        for pattern, name in _INLINE:
            for found in pattern.finditer(text):
                self._paint(text, *found.span(), name)

    def _paint(self, text: str, start: int, end: int, name: str) -> None:
        self.setFormat(_units(text[:start]), _units(text[start:end]), self._formats[name])

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
    (re.compile(r"(?<![*\w])(\*|_)(?![\s*_])[^*_]+?(?<!\s)\1(?![*\w])"), "italic"),
    (re.compile(r"(\*\*|__)(?!\s).+?(?<!\s)\1"), "bold"),
    (re.compile(r"!?\[[^\]]*\]\([^)\s]*\)|<?https?://[^\s>)]+>?"), "link"),
    (re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)"), "code"),
)
"""What stands within a line; later ones are painted over earlier ones."""


class NoteEditor(QPlainTextEdit):
    """Plain text with Markdown's conveniences. `left` says that the focus has gone elsewhere."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setPlaceholderText(translate("NoteEditor", "What did you learn? Markdown is welcome."))
        self.setAccessibleName(translate("NoteEditor", "Note"))
        self.document().setDocumentMargin(4)
        Highlighter(self, theme)
        LinkOpener(self)

    def show_text(self, text: str) -> None:
        """Show another text, the cursor staying where it is as far as there is one."""
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, _units(text)))
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text as text, whatever else the clipboard offers."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a shortcut asks for, else type."""
        act = self._shortcut(event)
        if act is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        act()
        self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the focus has gone."""
        super().focusOutEvent(event)
        self.left.emit()

    def _shortcut(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key asks for beyond plain typing."""
        key, held = event.key(), event.modifiers()
        if held == Qt.KeyboardModifier.ControlModifier:
            return {
                Qt.Key.Key_B: lambda: self._surround("**"),
                Qt.Key.Key_I: lambda: self._surround("*"),
                Qt.Key.Key_BracketRight: lambda: self._indent(+1),
                Qt.Key.Key_BracketLeft: lambda: self._indent(-1),
            }.get(Qt.Key(key))
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._continue_list if self._item() is not None else None
        return None

    # Lists

    def _item(self) -> re.Match[str] | None:
        """The list mark at the start of the cursor's line, where the cursor stands behind it."""
        cursor = self.textCursor()
        item = _LIST.match(cursor.block().text())
        if item is None or cursor.hasSelection() or cursor.positionInBlock() < item.end():
            return None
        return item

    def _continue_list(self) -> None:
        """Start the next item; on an item without words, end the list."""
        cursor, item = self.textCursor(), self._item()
        assert item is not None
        if not cursor.block().text()[item.end() :].strip():
            cursor.movePosition(
                QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.MoveAnchor
            )
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
            return
        mark = item[2]
        if mark[:-1].isdecimal():
            mark = f"{int(mark[:-1]) + 1}{mark[-1]}"
        box = "[ ] " if item[4] else ""
        cursor.insertText(f"\n{item[1]}{mark}{item[3]}{box}")
        self.setTextCursor(cursor)

    def _indent(self, steps: int) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for block in self._chosen_blocks():
            start = QTextCursor(block)
            if steps > 0:
                start.insertText("  ")
                continue
            for _ in range(len(block.text()[:2]) - len(block.text()[:2].lstrip(" "))):
                start.deleteChar()
        cursor.endEditBlock()

    def _chosen_blocks(self) -> list[QTextBlock]:
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        return [document.findBlockByNumber(number) for number in range(first, last + 1)]

    # Marks round words

    def _surround(self, mark: str) -> None:
        """Put the mark on both sides of the selection, or take it away where it stands already."""
        cursor, size = self.textCursor(), len(mark)
        start, length = cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()
        words = cursor.selectedText()
        if length >= 2 * size and words.startswith(mark) and words.endswith(mark):
            cursor.insertText(words[size:-size])
            length -= 2 * size
        else:
            cursor.insertText(f"{mark}{words}{mark}")
            start += size
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def _units(text: str) -> int:
    """How long Qt, which counts in UTF-16, takes the text to be."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
