"""Brings the journal into the window: its commands, and the sign in the bar how it stands."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from gui.actions import connect
from gui.journal.journaling import Journaling
from gui.journal.sayings import standing_said, waits_said
from gui.journal.state_button import JournalButton
from gui.theme import Theme
from gui.translation import translate
from gui.window import MainWindow


class JournalInWindow(QObject):
    """Connected once to a window; `open_settings` shows the journal's part of the settings."""

    def __init__(
        self,
        window: MainWindow,
        journaling: Journaling,
        theme: Theme,
        has_any: Callable[[], bool],
        open_settings: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._journaling, self._has_any = window, journaling, has_any
        self._open_settings = open_settings
        menu = window.actions_.journal
        self.button = JournalButton(journaling, menu, theme)
        self.line = QAction(menu)
        self.line.setEnabled(False)
        menu.insertAction(window.actions_.journal_write, self.line)

    def connect_actions(self) -> None:
        """Let the window's actions and its bar lead here."""
        window, journaling = self._window, self._journaling
        actions = window.actions_
        connect(
            {
                actions.journal_write: lambda: self._with_journal(journaling.write),
                actions.journal_push: lambda: self._with_journal(journaling.push),
                actions.journal_read: lambda: self._with_journal(journaling.read),
                actions.journal_stop: journaling.stop_work,
                actions.journal_settings: self._open_settings,
            }
        )
        window.bar.add_state(self.button)
        journaling.said.connect(window.toast.show_message)
        journaling.failed.connect(self._tell)
        journaling.changed.connect(self._follow)
        window.closing.connect(journaling.close)
        self._follow()

    def _follow(self) -> None:
        journaling = self._journaling
        self._window.actions_.journal_stop.setEnabled(journaling.is_running)
        said = standing_said(journaling) if journaling.is_running else waits_said(journaling)
        self.line.setText(said)
        self.line.setVisible(bool(said))

    def _tell(self, trouble: str) -> None:
        self._window.toast.show_error(trouble)

    def _with_journal(self, wish: Callable[[], object]) -> None:
        """Do it where a journal is kept; else show where one is named."""
        if self._has_any():
            self._window.flush()
            wish()
        else:
            self._open_settings()
            said = translate("Journal", "Name first the repository that the journal is kept in.")
            self._window.toast.show_message(said)
