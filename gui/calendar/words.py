"""The few words that only the grid needs, beside those of gui.words."""

from PySide6.QtCore import QLocale, QTime
from whenever import ZonedDateTime

from gui import words

_SHORT = QLocale.FormatType.ShortFormat


def hour(at: int) -> str:
    """The label beside an hour's line: "09:00", "9 AM"."""
    form = words.locale().timeFormat(_SHORT).replace(":ss", "")
    if "a" in form.lower():
        form = form.replace(":mm", "").replace(".mm", "")
    return words.locale().toString(QTime(at, 0), form)


def number(of: int) -> str:
    """A number in the locale's digits."""
    return words.locale().toString(of)


def moment(at: ZonedDateTime) -> str:
    """A time in the days around: "Thu 09:00"."""
    return f"{words.weekday(at.date())} {words.time_words(at.time())}"


def first_weekday() -> int:
    """The weekday that weeks begin with; Monday is 1, Sunday 7."""
    return words.locale().firstDayOfWeek().value
