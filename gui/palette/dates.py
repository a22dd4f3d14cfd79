"""Reads a date as someone types it to go there: "14 May", "tomorrow", "Friday", "2026-05-14".

Names of months and weekdays are the user's language's or English; a date without a year is the one
nearest ahead, unless it is only just past.
"""

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from whenever import Date

from gui import words

_FORMATS = ("d MMMM", "d. MMMM", "MMMM d", "d MMM", "d. MMM", "MMM d", "d.M.", "d.M")
_BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)

JUST_PAST = 60
"""Days back that a date without a year may lie."""


def read_date(typed: str, today: Date) -> Date | None:
    """The date that was typed, as seen from `today`; None where it is none."""
    text = " ".join(typed.replace(",", " ").split())
    if len(text) < 3:
        return None
    return _by_name(text.casefold(), today) or _written(text, today)


def _by_name(text: str, today: Date) -> Date | None:
    translate = QCoreApplication.translate
    near = {
        translate("Dates", "yesterday"): -1,
        translate("Dates", "today"): 0,
        translate("Dates", "tomorrow"): 1,
    }
    steps = {"yesterday": -1, "today": 0, "tomorrow": 1} | near
    if (days := {name.casefold(): n for name, n in steps.items()}.get(text)) is not None:
        return today.add(days=days)
    for number in range(1, 8):
        for locale in (words.locale(), _BRITISH):
            long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
            names = (locale.standaloneDayName(number, form) for form in (long, short))
            if text in (name.casefold().rstrip(".") for name in names):
                return today.add(days=(number - today.day_of_week().value) % 7)
    return None


def _written(text: str, today: Date) -> Date | None:
    if not any(c.isdigit() for c in text):
        return None
    whole = QDate.fromString(text, "yyyy-MM-dd")
    if whole.isValid():
        return words.from_qdate(whole)
    for locale in (words.locale(), _BRITISH):
        short = locale.dateFormat(QLocale.FormatType.ShortFormat)
        day_first = short.find("d") < short.find("M")
        for form in (*_FORMATS, "d/M" if day_first else "M/d"):
            if (date := _in_form(text, form, locale, today)) is not None:
                return date
    return None


def _in_form(text: str, form: str, locale: QLocale, today: Date) -> Date | None:
    joint = "/" if "/" in form else "" if form.endswith(".") else "." if "." in form[-2:] else " "
    with_year = locale.toDate(text, f"{form}{joint}yyyy")
    if with_year.isValid():
        return words.from_qdate(with_year)
    earliest = today.subtract(days=JUST_PAST)
    for year in range(earliest.year, earliest.year + 9):
        date = locale.toDate(f"{text}{joint}{year}", f"{form}{joint}yyyy")
        if date.isValid() and words.from_qdate(date) >= earliest:
            return words.from_qdate(date)
    return None
