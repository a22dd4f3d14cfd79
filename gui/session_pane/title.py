"""A title that wraps, and is edited where it stands."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from gui.links import LinkMarks, LinkOpener, Pairs
from gui.theme import SESSION_TITLE, Theme
from gui.translation import translate

MOST_LINES = 6


class TitleEdit(QPlainTextEdit):
    """A click, or F2 from the pane, begins an edit; Enter or leaving ends it, Esc takes it back.

    Links in it are underlined, and open by Ctrl and a click or the menu.
    """

    retitled = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("SessionPaneTitle", "Title"))
        self.setToolTip(translate("SessionPaneTitle", "Click to edit (F2)"))
        self.setObjectName("title")
        self.document().setDocumentMargin(1)
        self._marks, self._opener = LinkMarks(self), LinkOpener(self)
        self.textChanged.connect(self._fit)
        theme.changed.connect(self._dress)
        self._dress()

    def show_title(self, title: str, leads: Pairs = ()) -> None:
        """Show the title of the session, unless it is being edited; `leads` are links it has."""
        self._opener.leads = leads
        self._marks.lead(leads)
        is_edited = self.hasFocus() and self.toPlainText() != self._title
        self._title = title
        if not is_edited and self.toPlainText() != title:
            self.setPlainText(title)

    def edit(self) -> None:
        """Begin an edit with all of the title selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def commit(self) -> None:
        """Say what the title is to be, if it is to be another."""
        typed = " ".join(self.toPlainText().split())
        if typed == self._title:
            return
        self.setPlainText(typed if typed else self._title)
        if typed:
            self.retitled.emit(typed)

    def refuse(self) -> None:
        """Go back to the title as it was."""
        self.setPlainText(self._title)

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Esc from being shortcuts of the window."""
        if event.type() is QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the edit, Esc takes it back."""
        if event.key() == Qt.Key.Key_Escape:
            self.refuse()
            self.clearFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving ends the edit."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line of plain text."""
        self.textCursor().insertText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the title has lines."""
        return QSize(self._theme.px(200), self.height())

    def _fit(self) -> None:
        """Be as high as the title takes lines."""
        text = self.blockBoundingRect(self.document().firstBlock()).height()
        most = MOST_LINES * self.fontMetrics().lineSpacing()
        extra = self.height() - self.viewport().height() + 2 * self.document().documentMargin()
        self.setFixedHeight(ceil(min(text, most) + extra))

    def _dress(self) -> None:
        option = self.document().defaultTextOption()
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.setFont(self._theme.font(SESSION_TITLE, bold=True))
        self._fit()
