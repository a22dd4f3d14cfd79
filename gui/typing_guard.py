"""Gives each key to what it is meant for: the field typed in, the button that has the focus.

A shortcut of one letter must never fire while someone types, nor one of a key that presses a
button. Fields of text see to that themselves for most keys; this does for the rest of them, and
lets a few commands through everywhere. Enter presses buttons as the space bar does: of itself Qt
has it do so in dialogs alone, and there only for buttons that may become the default.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from gui.actions import Actions

_TYPING = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QKeySequenceEdit)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class TypingGuard(QObject):
    """Stands before whatever has the focus, where that is something keys are typed into."""

    def __init__(self, actions: Actions, app: QApplication) -> None:
        super().__init__(actions)
        self._actions = actions
        self._guarded: QWidget | None = None
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decide whether keys that may be a shortcut are typed instead; press by Enter."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress and _is_pressed(watched, event):
            assert isinstance(watched, QAbstractButton)
            if not event.isAutoRepeat():
                watched.click()
            return True
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        if self._goes_everywhere(event):
            event.ignore()
            return True
        if _is_typed(watched, event):
            event.accept()
            return True
        return False

    def _goes_everywhere(self, event: QKeyEvent) -> bool:
        keys = QKeySequence(event.keyCombination())
        return any(keys in c.shortcuts() for c in self._actions if c.everywhere)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # The focus leaves a widget that is being destroyed before it says that it is.
        if self._guarded is not None and isValid(self._guarded):
            self._guarded.removeEventFilter(self)
            self._guarded.destroyed.disconnect(self._forget)
        self._guarded = now if isinstance(now, (*_TYPING, QAbstractButton)) else None
        if self._guarded is not None:
            self._guarded.installEventFilter(self)
            self._guarded.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._guarded = None


def _is_typed(widget: QObject, event: QKeyEvent) -> bool:
    """Whether the keys mean something to the widget itself."""
    if event.modifiers() & ~_PLAIN:
        return False
    if isinstance(widget, QAbstractButton):
        return event.key() == Qt.Key.Key_Space or _is_pressed(widget, event)
    return bool(event.text()) and event.text().isprintable()


def _is_pressed(widget: QObject, event: QKeyEvent) -> bool:
    """Whether the key is Enter on a button; boxes to tick leave it to the dialog they are in."""
    plain = not event.modifiers() & ~_PLAIN
    return plain and event.key() in _ENTER and isinstance(widget, QPushButton | QToolButton)
