"""Keeps the theme and the preferences of one mind, whichever of them the user changes."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui.preferences import Preferences
from gui.theme import Theme, system_is_dark


def is_dark(app: QApplication, preferences: Preferences) -> bool:
    """Whether the window is to be dark: as chosen, else as the desktop is."""
    chosen = preferences.text("theme")
    return chosen == "dark" if chosen else system_is_dark(app)


class Look(QObject):
    """Follows the preferences, the theme and the desktop."""

    def __init__(self, app: QApplication, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme)
        self._app = app
        self._theme = theme
        self._preferences = preferences
        preferences.changed.connect(self._follow)
        theme.changed.connect(self._keep)
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def _follow(self) -> None:
        self._theme.set_dark(is_dark(self._app, self._preferences))
        self._theme.set_scale(self._preferences.number("scale", 1.0))

    def _keep(self) -> None:
        theme, preferences = self._theme, self._preferences
        if theme.dark != is_dark(self._app, preferences):
            preferences.put("theme", "dark" if theme.dark else "light")
        if theme.scale != preferences.number("scale", 1.0):
            preferences.put("scale", None if theme.scale == 1.0 else str(theme.scale))
