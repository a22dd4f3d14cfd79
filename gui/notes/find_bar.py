"""Finds and replaces in an editor: every hit is marked, the next one is a key away."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from gui import words
from gui.notes.replacing import Replacing
from gui.theme import Theme

MOST = 1000
"""Hits that are marked and counted."""

PAUSE = 120
"""Milliseconds after an edit of the text until its hits are marked anew."""


class FindBar(QWidget):
    """Two lines below an editor. Escape closes it and goes back to the text."""

    def __init__(self, editor: QPlainTextEdit, theme: Theme) -> None:
        super().__init__()
        self._editor, self._theme = editor, theme
        self._replacing: Replacing | None = None
        self.wanted, self.other = QLineEdit(), QLineEdit()
        self.wanted.setAccessibleName(self.tr("Find"))
        self.other.setAccessibleName(self.tr("Replace with"))
        self.wanted.setPlaceholderText(self.tr("Find"))
        self.other.setPlaceholderText(self.tr("Replace with"))
        self.count = QLabel()
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._mark)
        self._lay_out()
        self.wanted.textChanged.connect(self._typed)
        self.wanted.returnPressed.connect(self.next)
        self.other.returnPressed.connect(self.replace)
        editor.textChanged.connect(self._soon.start)
        self.hide()

    def open(self) -> None:
        """Show the bar; what is selected in one line is what is wanted."""
        chosen = self._editor.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.wanted.setText(chosen)
        self.show()
        self.wanted.setFocus()
        self.wanted.selectAll()
        self._mark()

    def close_bar(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self._editor.setExtraSelections([])
        self._editor.setFocus()

    def next(self) -> None:
        """Select the next hit, after the last the first."""
        self._find(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def previous(self) -> None:
        """Select the hit before, before the first the last."""
        self._find(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def replace(self) -> None:
        """Replace the hit that is selected and go to the next; without one, go there first."""
        cursor = self._editor.textCursor()
        if self._replacing is not None:
            return
        if cursor.selectedText().casefold() == self.wanted.text().casefold() != "":
            cursor.insertText(self.other.text())
        self.next()

    def replace_all(self) -> None:
        """Replace every hit, as one step of the text's undo."""
        if self.wanted.text() and self._replacing is None:
            self._replacing = Replacing(self._editor, self.wanted.text(), self.other.text())
            self._replacing.ended.connect(self._replaced)
            self._editor.setExtraSelections([])  # each mark would be moved along by every hit
            self._replacing.begin()

    def finish(self) -> None:
        """Have all of it replaced that is being replaced."""
        if self._replacing is not None:
            self._replacing.finish()

    def _replaced(self) -> None:
        self._replacing = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._theme.px(8))
        grid.setColumnStretch(0, 1)
        for row, parts in enumerate(
            (
                (
                    self.wanted,
                    self.count,
                    self._button(self.tr("Previous"), self.previous),
                    self._button(self.tr("Next"), self.next),
                ),
                (
                    self.other,
                    None,
                    self._button(self.tr("Replace"), self.replace),
                    self._button(self.tr("Replace all"), self.replace_all),
                ),
            )
        ):
            for column, part in enumerate(parts):
                if part is not None:
                    grid.addWidget(part, row, column)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _typed(self) -> None:
        """Go to the first hit from where the cursor stands."""
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._editor.setTextCursor(cursor)
        self.next()
        self._mark()

    def _find(self, way: QTextDocument.FindFlag, begin: QTextCursor.MoveOperation) -> None:
        wanted = self.wanted.text()
        if wanted and not self._editor.find(wanted, way):
            here = self._editor.textCursor()
            around = QTextCursor(here)
            around.movePosition(begin)
            self._editor.setTextCursor(around)
            if not self._editor.find(wanted, way):
                self._editor.setTextCursor(here)
        self._editor.ensureCursorVisible()

    def _mark(self) -> None:
        """Mark the hits and say how many there are."""
        if self.isHidden():
            return
        wanted, document = self.wanted.text(), self._editor.document()
        hits: list[QTextEdit.ExtraSelection] = []
        at = document.find(wanted, 0) if wanted else QTextCursor()
        while not at.isNull() and len(hits) < MOST:
            hit = QTextEdit.ExtraSelection()
            hit.cursor = at  # pyright: ignore[reportAttributeAccessIssue]
            hit.format.setBackground(self._theme.color("accent_tint"))  # pyright: ignore[reportAttributeAccessIssue]
            hits.append(hit)
            at = document.find(wanted, at)
        self._editor.setExtraSelections(hits)
        more = "+" if len(hits) == MOST else ""
        said = self.tr("{count} found").format(count=words.number(len(hits)) + more)
        self.count.setText(said if wanted else "")
