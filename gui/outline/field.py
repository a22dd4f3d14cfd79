"""The field in which a row's words or its length are edited where they stand.

Enter takes them, Esc leaves them, Tab goes from the words to the length. What cannot be is said in
a sentence under the field, and what was typed stays in it.
"""

from enum import Enum
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem, QTreeView, QWidget

from core.errors import Refused
from gui import words
from gui.lines import LinesLabel
from gui.outline.key import Key, Kind
from gui.outline.painting import RowPainter
from gui.outline.rows import Index, Rows
from gui.sentences import told
from gui.theme import SMALL, Theme
from gui.translation import translate


class Part(Enum):
    """Which part of a row is edited."""

    WORDS = "words"
    LENGTH = "length"


class Left(Enum):
    """How a field was left."""

    ENTER = "enter"
    TAB = "tab"
    ESCAPE = "escape"
    ELSEWHERE = "elsewhere"


class Sentence(LinesLabel):
    """Why what was typed cannot be, under the field."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, SMALL, "missed", most=4, parent=parent)
        self.setContentsMargins(*(theme.px(8),) * 4)
        self.hide()

    def say(self, sentence: str, under: QRect, width: int) -> None:
        """Show the sentence below a field."""
        self.show_text(sentence)
        left = self._theme.px(16)
        wide = width - 2 * left
        self.setGeometry(left, under.bottom() + 2, wide, self.heightForWidth(wide))
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the card under the words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("missed"))
        painter.setBrush(self._theme.color("missed_tint"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)


class Delegate(RowPainter):
    """Paints rows and edits them. `left` says how a field was left: a key, a Part, and a Left."""

    left = Signal(object, object, object)

    def __init__(self, rows: Rows, theme: Theme, view: QTreeView) -> None:
        super().__init__(rows, theme, view)
        self.part = Part.WORDS
        self.run: str | None = None
        self.field: QLineEdit | None = None
        self.key: Key | None = None
        self.sentence = Sentence(theme, view.viewport())

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        """A field with the row's words or its length, all of it selected."""
        key = self.key = self._rows.key(index)
        field = self.field = QLineEdit(parent)
        field.setProperty("inline", True)
        if self.part is Part.LENGTH:
            field.setText(words.duration(self._rows.session(key).minutes))
            field.setAccessibleName(
                translate("OutlineField", "Length of {title}").format(title=self._rows.title(key))
            )
        else:
            field.setText(self._rows.title(key))
            is_day = key.kind is Kind.DAY
            day = words.day_name(self._rows.day(key)) if is_day else ""
            field.setAccessibleName(
                translate("OutlineField", "Theme of {day}").format(day=day)
                if is_day
                else translate("OutlineField", "Name of the {value}").format(value=key.kind.value)
            )
        field.textEdited.connect(lambda _: self.sentence.hide())
        field.setSelection(len(field.text()), -len(field.text()))  # its beginning stays in view
        return field

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The field goes, and the sentence under it."""
        self.sentence.hide()
        self.field = self.key = None
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is typed stays, whatever happens to the row meanwhile."""

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Another row becomes the current one: what was typed counts, if it can be."""
        self.take()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Stand over the part that is edited."""
        row = self._view.visualRect(index)
        key = self._rows.key(index)
        of_words = self.part is Part.WORDS
        part = self.title_rect(key, row.toRectF()) if of_words else self.length_rect(row.toRectF())
        height = QSize(editor.sizeHint()).height()
        top = row.top() + (row.height() - height) // 2
        editor.setGeometry(QRect(round(part.left()), top, round(part.width()), height))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keys that leave the field, and the focus going elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride:
            if cast("QKeyEvent", event).key() in (*_ENTER, Qt.Key.Key_Escape):
                event.accept()
            return False
        if event.type() is QEvent.Type.KeyPress:
            how = _KEYS.get(Qt.Key(cast("QKeyEvent", event).key()))
            return how is not None and self._leave(how)
        if event.type() is QEvent.Type.FocusOut:
            away = cast("QFocusEvent", event).reason() not in _STILL_THERE
            if away and QApplication.activePopupWidget() is None and self.field is not None:
                self._leave(Left.ELSEWHERE)
        return False

    def take(self) -> bool:
        """Ask for the edit; says why and keeps the field where it cannot be."""
        field, key = self.field, self.key
        assert field is not None and key is not None
        try:
            if self.part is Part.LENGTH:
                self._rows.changing.set_length(key, field.text())
            else:
                self._rows.changing.retitle(key, field.text(), self.run)
        except Refused as refusal:
            self.sentence.say(told(refusal), field.geometry(), self._view.viewport().width())
            return False
        return True

    def _leave(self, how: Left) -> bool:
        field, key, part = self.field, self.key, self.part
        if field is None or key is None or (how is not Left.ESCAPE and not self.take()):
            return True
        self.closeEditor.emit(field, self.EndEditHint.NoHint)
        self.left.emit(key, part, how)
        return True


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = {
    Qt.Key.Key_Return: Left.ENTER,
    Qt.Key.Key_Enter: Left.ENTER,
    Qt.Key.Key_Tab: Left.TAB,
    Qt.Key.Key_Backtab: Left.TAB,
    Qt.Key.Key_Escape: Left.ESCAPE,
}
_STILL_THERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
