"""An icon in the desktop's tray, where it has one: the timer's menu, its time, and plain messages.

Without a tray there is none of it: https://doc.qt.io/qt-6/qsystemtrayicon.html has no other way to
know whether a message will be seen.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from gui.actions import Actions
from gui.focus import sayings
from gui.focus.focus import Focus
from gui.translation import translate
from gui.words import menu_text
from resources import path_of

LONGEST = 40
"""Characters of a title that the menu shows."""


class Desktop(QObject):
    """`called`: the user wants to see the window."""

    called = Signal()

    def __init__(self, focus: Focus, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._focus = focus
        self._menu = QMenu()
        self.start = self._menu.addAction("", focus.start_or_show)
        for action in (
            actions.focus_pause,
            actions.focus_more,
            actions.focus_done,
            actions.focus_stop,
        ):
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(translate("Reminding", "Show Tenday"), self.called.emit)
        self._menu.addAction(actions.quit)
        self._menu.aboutToShow.connect(self.show_now)
        self.icon = QSystemTrayIcon(QIcon(str(path_of("icons/tenday.svg"))), self)
        self.icon.setContextMenu(self._menu)
        self.icon.messageClicked.connect(self.called)
        self.icon.activated.connect(self._activated)
        focus.focusing.changed.connect(self.show_now)
        focus.focusing.ticked.connect(self.show_now)
        self.show_now()
        self.icon.show()

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def say(self, text: str) -> None:
        """Have the desktop show the text."""
        self.icon.showMessage("Tenday", text, self.icon.icon())

    def show_now(self) -> None:
        """Say how long the timer has to go, and what its entry of the menu does."""
        focusing = self._focus.focusing
        if focusing.timer is not None:
            tip = sayings.spoken(focusing.title, focusing.standing)
            entry = translate("Focus", "Show the timer")
        else:
            tip, entry = "Tenday", self._entry()
        self.start.setEnabled(bool(entry))
        self.start.setText(entry or translate("Focus", "Start timer"))
        if tip != self.icon.toolTip():
            self.icon.setToolTip(tip)

    def close(self) -> None:
        """Leave the tray."""
        self.icon.hide()

    def _entry(self) -> str:
        """What starting the timer would do now; nothing where there is nothing to start."""
        if (candidate := self._focus.candidate) is None:
            return ""
        title = candidate.words
        title = title if len(title) <= LONGEST else f"{title[:LONGEST].rstrip()}…"
        return translate("Focus", "Start timer: {title}").format(title=menu_text(title))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.called.emit()
