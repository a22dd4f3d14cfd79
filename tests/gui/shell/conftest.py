"""The whole window with its shell, and settings that lie in the test's own folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.palette import Palette
from gui.preferences import Preferences
from gui.settings.steps import Steps
from gui.shell import Shell
from gui.window import MainWindow
from tests.gui.conftest import Desk


@dataclass
class Whole:
    """A window, its shell, and the preferences under both."""

    desk: Desk
    window: MainWindow
    shell: Shell
    preferences: Preferences

    def press(self, key: Qt.Key | str, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is, as a keyboard does: shortcuts first."""
        where = QApplication.focusWidget() or self.window
        held = Qt.KeyboardModifier.NoModifier if held is None else held
        if isinstance(key, str):
            QTest.keyClicks(where, key, held)
        else:
            QTest.keyClick(where, key, held)

    @property
    def palette(self) -> Palette | None:
        """The palette that stands over the window, if one does."""
        return next((p for p in self.window.findChildren(Palette) if p.isVisible()), None)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences of which nothing was chosen yet."""
    return Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def whole(desk: Desk, qtbot: QtBot, preferences: Preferences) -> Iterator[Whole]:
    """The sample plan in the whole window, active and on the screen."""
    window = MainWindow(desk.document, desk.theme, desk.now)
    steps = Steps(desk.document, preferences, desk.document)
    shell = Shell(window, desk.document, desk.theme, steps, desk.now)
    shell.connect_actions()
    desk.document.open(desk.state)
    desk.show(window, 1440, 900)
    window.calendar.setFocus()
    yield Whole(desk, window, shell, preferences)
    window.close()
