"""Replaces every hit in a text, a few milliseconds at a time, as one step of the text's undo.

A note may have megabytes: to replace all of it at once would hold the window up for seconds.
"""

import re
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from gui.notes.highlighter import units

SPELL = 0.006
"""Seconds that the replacing takes before the window has its turn."""


class Replacing(QObject):
    """One run through an editor's text, into which nothing can be typed meanwhile.

    What is short is done at once. Where the editor is given another text, it stops. `ended` comes
    last in any case.
    """

    ended = Signal()

    def __init__(self, editor: QPlainTextEdit, wanted: str, other: str) -> None:
        super().__init__(editor)
        self._editor, self._other = editor, other
        self._wanted = re.compile(re.escape(wanted), re.IGNORECASE)
        self._line = 0
        self._is_begun = self._is_at_it = self._is_over = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(lambda: self._go_on(monotonic() + SPELL))

    def begin(self) -> None:
        """Replace what can be at once, and the rest bit by bit."""
        self._editor.setReadOnly(True)
        self._editor.document().contentsChanged.connect(self._changed)
        self._go_on(monotonic() + SPELL)

    def finish(self) -> None:
        """Replace all that is left now."""
        self._again.stop()
        self._go_on(float("inf"))

    def _go_on(self, until: float) -> None:
        if not self._is_over:
            self._is_at_it = True
            self._is_over = self._replace(until)
            self._is_at_it = False
        if not self._is_over:
            self._again.start()
            return
        self._editor.document().contentsChanged.disconnect(self._changed)
        self._editor.setReadOnly(False)
        self.ended.emit()
        self.deleteLater()

    def _changed(self) -> None:
        """Go no further in a text that somebody else has changed."""
        self._is_over = self._is_over or not self._is_at_it

    def _replace(self, until: float) -> bool:
        """Go through the lines until then; returns whether none is left."""
        document = self._editor.document()
        edit, is_editing = QTextCursor(document), False
        block = document.findBlockByNumber(self._line)
        while block.isValid() and monotonic() < until:
            hits = [found.span() for found in self._wanted.finditer(_text(block))]
            if hits and not is_editing:
                is_editing = True
                edit.joinPreviousEditBlock() if self._is_begun else edit.beginEditBlock()
            if hits:
                self._rewrite(edit, block, hits)
            block, self._line = block.next(), self._line + 1
        if is_editing:
            self._is_begun = True
            edit.endEditBlock()
        return not block.isValid()

    def _rewrite(self, edit: QTextCursor, block: QTextBlock, hits: list[tuple[int, int]]) -> None:
        """Write the line anew from its first hit to its last."""
        text, (first, _), (_, last) = block.text(), hits[0], hits[-1]
        between = [text[a:b] for (_, a), (b, _) in pairwise(hits)]
        edit.setPosition(block.position() + units(text[:first]))
        edit.setPosition(block.position() + units(text[:last]), QTextCursor.MoveMode.KeepAnchor)
        edit.insertText(self._other.join(["", *between, ""]))


def _text(block: QTextBlock) -> str:
    """The line as Qt looks through it: a hard space is found as a space, too."""
    return block.text().replace("\xa0", " ")
