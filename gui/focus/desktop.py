"""The desktop's part of reminders: an icon in its tray, where it has one, and what that says.

Without a tray there is the banner alone: https://doc.qt.io/qt-6/qsystemtrayicon.html has no other
way to know whether a message will be seen.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from gui.actions import Actions
from resources import path_of


class Desktop(QObject):
    """`called`: the user wants to see the window."""

    called = Signal()

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        for action in (actions.focus, actions.focus_pause, actions.focus_done, actions.focus_stop):
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(actions.quit)
        self.icon = QSystemTrayIcon(QIcon(str(path_of("icons/tenday.svg"))), self)
        self.icon.setContextMenu(self._menu)
        self.icon.setToolTip("Tenday")
        self.icon.messageClicked.connect(self.called)
        self.icon.activated.connect(self._activated)
        self.icon.show()

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def say(self, text: str) -> None:
        """Have the desktop show the text."""
        self.icon.showMessage("Tenday", text, self.icon.icon())

    def close(self) -> None:
        """Leave the tray."""
        self.icon.hide()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.called.emit()
