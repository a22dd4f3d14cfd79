"""An editor for a plan's text: line numbers, Markdown's marks in colour, problems at their lines.

It holds text and marks and knows neither plans nor who finds the problems.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontDatabase,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from gui.lines import plain_tip
from gui.notes.highlighter import Highlighter
from gui.theme import CAPTION, SMALL, Theme

_TOP_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop

MARK = 6
"""The diameter of a problem's mark, in pixels at 100 %."""


class LineNumbers(QWidget):
    """The strip beside the text: a number a line, and a mark where there is something to say."""

    def __init__(self, editor: "SourceEditor", theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme

    def sizeHint(self) -> QSize:
        """As wide as the longest number."""
        digits = max(2, len(str(self._editor.blockCount())))
        wide = self.fontMetrics().horizontalAdvance("9") * digits
        return QSize(wide + self._theme.px(20), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers of the lines on show."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(CAPTION))
        px, height = self._theme.px, self.fontMetrics().height()
        for line, top in self._editor.lines_on_show():
            problem = self._editor.problems.get(line)
            painter.setPen(self._theme.color("missed" if problem else "muted"))
            box = QRect(0, round(top), self.width() - px(12), height)
            painter.drawText(box, _TOP_RIGHT, str(line))
            if problem:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("missed"))
                middle = top + height / 2 - px(MARK) / 2
                painter.drawEllipse(QRectF(self.width() - px(9), middle, px(MARK), px(MARK)))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell a line's problem where the pointer rests on its mark."""
        if isinstance(event, QHelpEvent):
            self._editor.tell(event)
            return True
        return super().event(event)


class SourceEditor(QPlainTextEdit):
    """Plain text with marks. `left` says that the focus has gone elsewhere."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.problems: Mapping[int, str] = {}
        self._waves: list[QTextEdit.ExtraSelection] = []
        self._lit: list[QTextEdit.ExtraSelection] = []
        self.setObjectName("source")
        self.setAccessibleName(self.tr("The plan's text"))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        Highlighter(self, theme)
        self._numbers = LineNumbers(self, theme)
        self.updateRequest.connect(self._follow)
        self.blockCountChanged.connect(self._make_room)
        theme.changed.connect(self._dress)
        self._dress()

    # The text

    def text(self) -> str:
        """The text as it was typed, each line ending in a line feed."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_text(self, text: str) -> None:
        """Show another text by changing just what differs, so that cursor and scroll stay."""
        now = self.text()
        if now == text:
            return
        start = _alike(now, text)
        end = _alike(now[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(_units(now[:start]))
        cursor.setPosition(_units(now[: len(now) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        cursor.endEditBlock()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text as text, whatever else the clipboard offers."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    # Problems

    def show_problems(self, problems: Mapping[int, str]) -> None:
        """Mark these lines, counted from 1, each with its sentence."""
        self.problems = problems
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(self._theme.color("missed"))
        cursors = [self._line(line) for line in problems]
        self._waves = [_marked(cursor, wave) for cursor in cursors]
        self._mark()
        self._numbers.update()

    def light(self, first: int, last: int) -> None:
        """Lay a tint under these lines, counted from 1, and under no others; 0 and 0 for none."""
        self.light_each(line for line in range(first, last + 1) if line)

    def light_each(self, lines: Iterable[int]) -> None:
        """The same for lines that need not follow each other."""
        tint = QTextCharFormat()
        tint.setBackground(self._theme.color("accent_tint"))
        tint.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self._lit = [_marked(self._line(line), tint) for line in lines]
        self._mark()

    def _line(self, line: int) -> QTextCursor:
        cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        self.setExtraSelections([*self._lit, *self._waves])

    def go_to(self, line: int) -> None:
        """Put the cursor at the beginning of a line."""
        block = self.document().findBlockByNumber(line - 1)
        self.setTextCursor(QTextCursor(block))
        self.centerCursor()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def event(self, event: QEvent) -> bool:
        """Tell a line's problem where the pointer rests on the line."""
        if isinstance(event, QHelpEvent):
            self.tell(event)
            return True
        return super().event(event)

    def tell(self, event: QHelpEvent) -> None:
        """Show the problem of the line at the event's height, if it has one."""
        at = self.viewport().mapFromGlobal(event.globalPos())
        line = self.cursorForPosition(at).blockNumber() + 1
        problem = self.problems.get(line)
        QToolTip.showText(event.globalPos(), plain_tip(problem) if problem else "", self)

    # The strip of numbers

    def lines_on_show(self) -> list[tuple[int, float]]:
        """Each line that can be seen, counted from 1, and where its top is."""
        block = self.firstVisibleBlock()
        found: list[tuple[int, float]] = []
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            if block.isVisible():
                found.append((block.blockNumber() + 1, top))
            top += self.blockBoundingRect(block).height()
            block = block.next()
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the text."""
        super().resizeEvent(event)
        self._make_room()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the focus has gone."""
        super().focusOutEvent(event)
        self.left.emit()

    def _make_room(self) -> None:
        wide = self._numbers.sizeHint().width()
        inside = self.contentsRect()
        if self.isRightToLeft():
            self.setViewportMargins(0, 0, wide, 0)
            left = inside.right() - wide + 1
        else:
            self.setViewportMargins(wide, 0, 0, 0)
            left = inside.left()
        self._numbers.setGeometry(left, inside.top(), wide, inside.height())

    def _follow(self, rect: QRect, moved: int) -> None:
        if moved:
            self._numbers.scroll(0, moved)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def _dress(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.px(SMALL))
        self.setFont(font)
        self._numbers.setFont(self._theme.font(CAPTION))
        self._make_room()


def _marked(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
    mark.format = look  # pyright: ignore[reportAttributeAccessIssue]
    return mark


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    most = min(len(one), len(other))
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _units(text: str) -> int:
    """How long Qt, which counts in UTF-16, takes the text to be."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
