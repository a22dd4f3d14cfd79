"""Markdown's marks put round words and before lines of an editor, or taken away where they stand.

Each is one step of the editor's own undo. A selection stays on what it was on.
"""

import re

from PySide6.QtGui import QGuiApplication, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from gui.notes.highlighter import LIST

BULLET, NUMBER, BOX = "- ", "1. ", "- [ ] "
_WEB = re.compile(r"https?://\S+")
_END = "\u2029"
"""How Qt writes the end of a line in a selection."""


def surround(editor: QPlainTextEdit, mark: str) -> None:
    """Put the mark on both sides of the selection, or take it away where it stands already."""
    cursor, size = editor.textCursor(), len(mark)
    start, length = cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()
    words = cursor.selectedText()
    if length >= 2 * size and words.startswith(mark) and words.endswith(mark):
        cursor.insertText(words[size:-size])
        length -= 2 * size
    else:
        cursor.insertText(f"{mark}{words}{mark}")
        start += size
    _select(editor, start, length)


def code(editor: QPlainTextEdit) -> None:
    """Code: marks round words of a line, a fence round whole lines."""
    cursor = editor.textCursor()
    words = cursor.selectedText()
    if _END not in words:
        surround(editor, "`")
        return
    fence = "```"
    while fence in words:
        fence += "`"
    start = cursor.selectionStart()
    lines = words.replace(_END, "\n").strip("\n")
    cursor.insertText(f"{fence}\n{lines}\n{fence}")
    _select(editor, start + len(fence) + 1, cursor.position() - start - 2 * len(fence) - 2)


def link(editor: QPlainTextEdit) -> None:
    """A link round the selection: to the address on the clipboard, else to be typed."""
    cursor = editor.textCursor()
    start, words = cursor.selectionStart(), cursor.selectedText()
    copied = QGuiApplication.clipboard().text().strip()
    address = copied if _WEB.fullmatch(copied) else ""
    cursor.insertText(f"[{words}]({address})")
    if not words:
        _select(editor, start + 1, 0)
    elif not address:
        _select(editor, cursor.position() - 1, 0)


def behind_picture(editor: QPlainTextEdit) -> QTextCursor | None:
    """Behind the picture of which just the words are selected, as they are once it came."""
    cursor, document = editor.textCursor(), editor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    around = [document.characterAt(at) for at in (start - 2, start - 1, end, end + 1)]
    behind = document.find(")", end)
    if "".join(around) != "![](" or behind.isNull():
        return None
    behind.clearSelection()
    return behind


def mark_lines(editor: QPlainTextEdit, mark: str) -> None:
    """Make the chosen lines items of a list, or plain lines again where all of them are that."""
    blocks = [b for b in chosen_blocks(editor) if b.text().strip()] or chosen_blocks(editor)[:1]
    wanted = not all(_is_marked(block.text(), mark) for block in blocks)
    cursor = editor.textCursor()
    cursor.beginEditBlock()
    for number, block in enumerate(blocks, 1):
        line = block.text()
        item = LIST.match(line)
        indent = item[1] if item else line[: len(line) - len(line.lstrip())]
        old = item.end() if item else len(indent)
        new = f"{number}. " if mark == NUMBER else mark
        _put(block, len(indent), old, new if wanted else "")
    cursor.endEditBlock()


def tick(editor: QPlainTextEdit) -> None:
    """Tick the check boxes of the chosen lines, or take the ticks away where all are ticked."""
    found = [(b, item) for b in chosen_blocks(editor) if (item := LIST.match(b.text())) and item[4]]
    sign = " " if all(item[4][1] in "xX" for _, item in found) else "x"
    cursor = editor.textCursor()
    cursor.beginEditBlock()
    for block, item in found:
        _put(block, item.start(4) + 1, item.start(4) + 2, sign)
    cursor.endEditBlock()


def indent(editor: QPlainTextEdit, steps: int) -> None:
    """Move the chosen lines two columns in, or out."""
    cursor = editor.textCursor()
    cursor.beginEditBlock()
    for block in chosen_blocks(editor):
        head = block.text()[:2]
        _put(block, 0, 0 if steps > 0 else len(head) - len(head.lstrip(" ")), "  " * (steps > 0))
    cursor.endEditBlock()


def chosen_blocks(editor: QPlainTextEdit) -> list[QTextBlock]:
    """The lines that the selection touches, or the cursor stands in."""
    cursor, document = editor.textCursor(), editor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    return [document.findBlockByNumber(number) for number in range(first, last + 1)]


def _is_marked(line: str, mark: str) -> bool:
    item = LIST.match(line)
    if item is None:
        return False
    is_number = item[2][0].isdecimal()
    return {BULLET: not is_number and not item[4], NUMBER: is_number, BOX: bool(item[4])}[mark]


def _put(block: QTextBlock, start: int, end: int, text: str) -> None:
    """Write over a piece of a line's ASCII beginning."""
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)


def _select(editor: QPlainTextEdit, start: int, length: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
