"""Small fields that several dialogs ask with: a length, a date, a time of day."""

import re
from collections.abc import Sequence
from importlib.resources import files

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QTextCharFormat, QValidator
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QGridLayout,
    QLabel,
    QSpinBox,
    QTimeEdit,
    QWidget,
)
from whenever import Date, Time

from core.model import LONGEST_SESSION
from gui import words
from gui.translation import translate

_LENGTHS = (
    re.compile(r"(?P<h>\d{1,2})\s*(?:h|:)\s*(?P<m>\d{0,2})(?:\s*m(?:in)?)?"),
    re.compile(r"(?P<h>\d{1,2}[.,]\d{1,2})\s*h"),
    re.compile(r"(?P<m>\d{1,4})\s*(?:m|min)?"),
)

TEXT_MARGINS = (8, 0, 8, 0)
"""Qt leaves a style sheet's padding out of spin boxes, so their text keeps this distance itself."""


def minutes_of(text: str) -> int | None:
    """The length someone typed: "3 h", "1 h 30", "1:30", "1.5 h", "90", "90 min"; else None."""
    typed = text.strip().lower()
    for pattern in _LENGTHS:
        if (found := pattern.fullmatch(typed)) is not None:
            parts = found.groupdict()
            hours = float((parts.get("h") or "0").replace(",", "."))
            return round(hours * 60) + int(parts.get("m") or 0)
    return None


class LengthSpin(QSpinBox):
    """A length in minutes, shown and typed as people write it; steps by a quarter of an hour."""

    def __init__(self, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(1, LONGEST_SESSION)
        self.setSingleStep(15)
        self.setValue(minutes)
        self.lineEdit().setTextMargins(*TEXT_MARGINS)
        self.setToolTip(translate("Fields", "Up and Down change it by a quarter of an hour"))
        self.setAccessibleName(translate("Fields", "Length"))

    def textFromValue(self, value: int) -> str:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The length in words."""
        return words.duration(value)

    def valueFromText(self, text: str) -> int:
        """The minutes that were typed."""
        minutes = minutes_of(text)
        return self.value() if minutes is None else minutes

    def validate(self, text: str, position: int) -> object:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Let everything be typed that may become a length."""
        minutes = minutes_of(text)
        fits = minutes is not None and self.minimum() <= minutes <= self.maximum()
        state = QValidator.State.Acceptable if fits else QValidator.State.Intermediate
        if re.search(r"[^\d\s.,:hmin−]", text.lower()):
            state = QValidator.State.Invalid
        return state, text, position

    def stepBy(self, steps: int) -> None:
        """Step to the next quarter of an hour, whatever stands there."""
        step = self.singleStep()
        past = -self.value() % step if steps > 0 else self.value() % step
        first = past or step
        self.setValue(self.value() + (1 if steps > 0 else -1) * (first + (abs(steps) - 1) * step))


def date_edit(date: Date, name: str) -> QDateEdit:
    """A field for a date in the locale's order, with a calendar to choose from."""
    edit = QDateEdit(words.qdate(date))
    edit.setLocale(words.locale())
    edit.setLayoutDirection(words.locale().textDirection())  # Qt turns dates round with the window
    edit.setCalendarPopup(True)
    edit.setDisplayFormat(words.date_format())
    edit.setAccessibleName(name)
    calendar, weekend = edit.calendarWidget(), QTextCharFormat()
    weekend.setForeground(edit.palette().placeholderText())
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekend)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek(words.first_weekday()))
    return edit


def time_edit(time: Time, name: str) -> QTimeEdit:
    """A field for a time of day on the locale's 12 or 24 hours."""
    edit = QTimeEdit(words.qtime(time))
    edit.setLocale(words.locale())
    edit.setLayoutDirection(words.locale().textDirection())
    edit.setDisplayFormat(words.time_format())
    edit.lineEdit().setTextMargins(*TEXT_MARGINS)
    edit.setAccessibleName(name)
    return edit


def form(rows: Sequence[tuple[str, QWidget]]) -> QGridLayout:
    """Fields under each other, each with its name on its left."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 80)
    for number, (text, field) in enumerate(rows):
        label = QLabel(text)
        label.setBuddy(field)
        grid.addWidget(label, number, 0)
        grid.addWidget(field, number, 1)
    return grid


def set_quietly(edit: QDateEdit, date: Date) -> None:
    """Show another date without saying that the user chose it."""
    with QSignalBlocker(edit):
        edit.setDate(words.qdate(date))


def zone_box(zone: str) -> QComboBox:
    """Every time zone there is, to choose or to type."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    # The list that is shipped: zoneinfo would look through hundreds of files for the system's.
    known = files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    box.addItems(sorted({zone, *(name for name in known if "/" in name), "UTC"}))
    box.setCurrentText(zone)
    box.setAccessibleName(translate("Fields", "Time zone"))
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    return box
