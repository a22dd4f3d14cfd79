"""Puts the user's choices about language, writing and time into Qt, where gui.words finds them.

They hold for the whole application, as Qt's own do, so that no widget has to be told.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gui.calendar.look import CalendarLook
from gui.preferences import LOOK, Preferences
from resources import path_of

LANGUAGES = {"en": "English", "de": "Deutsch", "hi": "हिन्दी"}
"""The languages the window speaks, each by its own name."""

_translators: list[QTranslator] = []
"""Those installed. Asking the application for them would wrap its style and all else it holds."""

CHOICES = ("clock", "language", "direction")
"""The preferences that everything shown has to be made anew for."""


def language(preferences: Preferences) -> str:
    """The language to speak: the one chosen, else the system's, else English."""
    system = QLocale.system().name().partition("_")[0]
    chosen = preferences.text("language", system)
    return chosen if chosen in LANGUAGES else "en"


def follow(app: QApplication, preferences: Preferences) -> None:
    """Make every choice hold. What is shown already has to be asked to show itself anew."""
    app.setProperty("clock", preferences.text("clock"))
    begin_weeks(app, CalendarLook.of_text(preferences.text(LOOK)))
    mirrored = preferences.text("direction") == "rtl"
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    if app.layoutDirection() is not direction:
        app.setLayoutDirection(direction)
    _speak(app, language(preferences), chosen=preferences.has("language"))


def begin_weeks(app: QApplication, look: CalendarLook) -> None:
    """Let weeks begin as in the calendar wherever dates are chosen."""
    app.setProperty("week_start", look.first_weekday or "")


def _speak(app: QApplication, language: str, *, chosen: bool) -> None:
    """Translate into the language, with the dates and numbers of the place the system is in."""
    if chosen:
        place = QLocale.system().territory()
        QLocale.setDefault(QLocale(QLocale(language).language(), place))
    else:
        QLocale.setDefault(QLocale.system())
    while _translators:
        QCoreApplication.removeTranslator(_translators.pop())
    if language == "en":
        return
    own = path_of("translations").as_posix()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (f"tenday_{language}", own)):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _translators.append(translator)
    if language == "hi":
        _write_devanagari()


def _write_devanagari() -> None:
    from PySide6.QtGui import QFontDatabase

    if not any("Devanagari" in family for family in QFontDatabase.families()):
        for weight in ("Regular", "Bold"):
            QFontDatabase.addApplicationFont(
                path_of(f"fonts/NotoSansDevanagari-{weight}.ttf").as_posix()
            )
