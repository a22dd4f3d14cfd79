"""An editor for Markdown as it is typed: coloured as one writes, never turned into anything else.

It holds text and knows no plan. Tab moves the focus, so nobody is caught in here; its keys are
those of gui.notes.keys; Ctrl and a click open a link.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.links import LinkOpener
from gui.local_keys import LocalKeys
from gui.notes import keys, marks
from gui.notes.highlighter import LIST, Highlighter, units
from gui.notes.keys import note_keys
from gui.notes.template import given
from gui.pictures.arriving import brings_pictures, pictures_in
from gui.theme import Theme
from gui.translation import translate

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class NoteEditor(QPlainTextEdit):
    """Plain text with Markdown's conveniences.

    `left` says that the focus has gone elsewhere, `find_wished` that the user wants to find
    something in it; `pictures_came` brings pictures, `picture_wished` asks for some to be chosen.
    Editors given the same `own_keys` answer to the same ones.
    """

    left = Signal()
    find_wished = Signal()
    pictures_came = Signal(object)
    picture_wished = Signal()

    def __init__(
        self, theme: Theme, own_keys: LocalKeys | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.keys = own_keys or note_keys()
        self.is_offering: Callable[[], bool] = lambda: False
        self.filled = 0
        self._theme = theme
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setPlaceholderText(translate("NoteEditor", "What did you learn? Markdown is welcome."))
        self.setAccessibleName(translate("NoteEditor", "Note"))
        self.document().setDocumentMargin(4)
        Highlighter(self, theme)
        LinkOpener(self)

    def setPlainText(self, text: str) -> None:
        """Hold another text; `filled` counts how often that was."""
        self.filled += 1
        super().setPlainText(text)

    def show_text(self, text: str) -> None:
        """Show another text, the cursor staying where it is as far as there is one."""
        at = self.textCursor().position()
        super().setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, units(text)))
        self.setTextCursor(cursor)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text and pictures."""
        return source.hasText() or brings_pictures(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text as text, whatever else the clipboard offers, and pictures as such."""
        if pictures := pictures_in(source):
            self.pictures_came.emit(pictures)
        elif source.hasText():
            self.textCursor().insertText(source.text())

    def event(self, event: QEvent) -> bool:
        """Have its own keys typed here, whatever they mean to the window."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if self.keys.asked(event) is None:
            return super().event(event)
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a shortcut asks for, else type. While something is offered, keys choose of it."""
        if self.is_offering() and event.key() in _CHOOSING:
            event.ignore()
            return
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

    def insert_template(self) -> None:
        """Put the template at the cursor, on lines of its own."""
        cursor = self.textCursor()
        before = cursor.block().text().strip()
        cursor.insertText(("\n\n" if before else "") + self.template())

    def template(self) -> str:
        """What a note may start from."""
        return given("notes")

    def carry_out(self, asked: str) -> None:
        """Do what the command of that id does here."""
        self._does(asked)()

    def _does(self, asked: str) -> Callable[[], object]:
        return {
            keys.BOLD: lambda: marks.surround(self, "**"),
            keys.ITALIC: lambda: marks.surround(self, "*"),
            keys.CODE: lambda: marks.code(self),
            keys.LINK: lambda: marks.link(self),
            keys.PICTURE: self.picture_wished.emit,
            keys.BULLETS: lambda: marks.mark_lines(self, marks.BULLET),
            keys.NUMBERS: lambda: marks.mark_lines(self, marks.NUMBER),
            keys.BOXES: lambda: marks.mark_lines(self, marks.BOX),
            keys.TICK: lambda: marks.tick(self),
            keys.INWARDS: lambda: marks.indent(self, +1),
            keys.OUTWARDS: lambda: marks.indent(self, -1),
            keys.TEMPLATE: self.insert_template,
            keys.FIND: self.find_wished.emit,
        }[asked]

    def _shortcut(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key asks for beyond plain typing."""
        if (asked := self.keys.asked(event)) is not None:
            return self._does(asked)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (behind := marks.behind_picture(self)) is not None:
                return lambda: self._go_on(behind)
            return self._continue_list if self._item() is not None else None
        return None

    def _go_on(self, behind: QTextCursor) -> None:
        """Start a line there, and leave what was selected."""
        behind.insertText("\n")
        self.setTextCursor(behind)

    # Lists

    def _item(self) -> re.Match[str] | None:
        """The list mark at the start of the cursor's line, where the cursor stands behind it."""
        cursor = self.textCursor()
        item = LIST.match(cursor.block().text())
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
