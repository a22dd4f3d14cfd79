"""Dates, times and lengths as people read them: the order, the names and the 12 or 24 hours of the
user's locale.

Everything the window says about time is put into words here, so two places never say it two ways.
It knows no widgets.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime
from PySide6.QtGui import QGuiApplication
from whenever import Date, Instant, Time

from core.model import Day, SessionState
from core.timespan import Span
from core.wallclock import to_wall
from gui.translation import translate


def locale() -> QLocale:
    """The user's locale. One without a language ("C", "POSIX") reads as British English."""
    given = QLocale()
    # By name, for its language would be made a member of an enum: ten times as slow.
    return given if given.name() != "C" else QLocale("en_GB")


def spoken_locale() -> str:
    """The locale by its name in the form that documents take: "de-DE", "en-US"."""
    return locale().name().replace("_", "-")


def _chosen(name: str) -> str:
    """What the user chose over the locale, empty where nothing; see gui.conventions."""
    app = QCoreApplication.instance()
    return str(app.property(name) or "") if app is not None else ""


def first_weekday() -> int:
    """The weekday that weeks begin with; Monday is 1, Sunday 7."""
    chosen = _chosen("week_start")
    return int(chosen) if chosen else locale().firstDayOfWeek().value


def time_format() -> str:
    """How a time of day is written, as a Qt format: the locale's, on the 12 or 24 hours chosen."""
    form, clock = locale().timeFormat(QLocale.FormatType.ShortFormat), _chosen("clock")
    has_halves = "a" in form.lower()
    if clock == "24" and has_halves:
        return re.sub(r"\s*[aA][pP]?\s*", "", form).replace("h", "H")
    if clock == "12" and not has_halves:
        return f"{form.replace('HH', 'h').replace('H', 'h')} AP"
    return form


def isolated(text: str) -> str:
    """The text in its own order, for a line of a window that runs from right to left.

    "3 h" and "23 – 29 Nov" would be turned round there; see the isolates of Unicode's UAX #9.
    """
    return f"\u2068{text}\u2069" if QGuiApplication.isRightToLeft() else text


# Lengths


def duration(minutes: int) -> str:
    """A length: "3 h", "1 h 30", "45 min"."""
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else ""
    if not hours:
        return translate("Words", "{sign}{number} min").format(sign=sign, number=number(rest))
    if not rest:
        return translate("Words", "{sign}{number} h").format(sign=sign, number=number(hours))
    minutes_ = number(rest).rjust(2, locale().zeroDigit())
    return translate("Words", "{sign}{number} h {minutes}").format(
        sign=sign, number=number(hours), minutes=minutes_
    )


def spoken_duration(minutes: int) -> str:
    """A length in whole words, as a screen reader should say it: "1 hour 30 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [count(hours, "hour")] if hours else []
    if rest or not hours:
        parts.append(count(rest, "minute"))
    return " ".join(parts)


def hours(minutes: int) -> str:
    """A length as a bare number of hours, for sums such as "19 of 100 h": "19", "7.5"."""
    text = locale().toString(minutes / 60, "f", 1)
    return text.removesuffix(f"{locale().decimalPoint()}{locale().zeroDigit()}")


def count(of: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 day", "8 days", as the language forms its plurals."""
    said = Count().say(one, of)
    if "(s)" not in said:
        return said
    return f"{number(of)} {one if of == 1 else many or one + 's'}"


class Count(QObject):
    """Numbers with their nouns in the window's language; "(s)" is left where that is English.

    lupdate knows plurals by `self.tr` alone, hence a class.
    """

    def say(self, noun: str, of: int) -> str:
        """The number with its noun. Raises KeyError on a noun that has no plural here yet."""
        return {
            "busy time": lambda: self.tr("%Ln busy time(s)", "", of),
            "day": lambda: self.tr("%Ln day(s)", "", of),
            "day ago": lambda: self.tr("%Ln day(s) ago", "", of),
            "day to go": lambda: self.tr("%Ln day(s) to go", "", of),
            "entry": lambda: self.tr("%Ln entry(s)", "", of),
            "hour": lambda: self.tr("%Ln hour(s)", "", of),
            "minute": lambda: self.tr("%Ln minute(s)", "", of),
            "move": lambda: self.tr("%Ln move(s)", "", of),
            "note": lambda: self.tr("%Ln note(s)", "", of),
            "other": lambda: self.tr("%Ln other(s)", "", of),
            "picture": lambda: self.tr("%Ln picture(s)", "", of),
            "reading": lambda: self.tr("%Ln reading(s)", "", of),
            "remark": lambda: self.tr("%Ln remark(s)", "", of),
            "result": lambda: self.tr("%Ln result(s)", "", of),
            "review": lambda: self.tr("%Ln review(s)", "", of),
            "session": lambda: self.tr("%Ln session(s)", "", of),
            "study day": lambda: self.tr("%Ln study day(s)", "", of),
            "topic": lambda: self.tr("%Ln topic(s)", "", of),
            "week": lambda: self.tr("%Ln week(s)", "", of),
        }[noun]()


def day_name(day: Day) -> str:
    """A plan day's label as people say it: "Day 3", or a label that already says what it is."""
    if not day.label.isdecimal():
        return day.label
    return translate("Words", "Day {number}").format(number=day.label)


def full_day_name(day: Day) -> str:
    """A plan day's name with its theme, where it has one: "Day 3 – Docker"."""
    return " – ".join(filter(None, (day_name(day), day.theme)))


def number(of: int) -> str:
    """A number in the locale's digits."""
    return locale().toString(of)


# Times of day


def clock(instant: Instant, zone: str) -> str:
    """The time the clock on the wall of `zone` shows: "14:15", "2:15 PM"."""
    return time_words(to_wall(instant, zone).time())


def time_words(time: Time) -> str:
    """A time of day: "14:15", "2:15 PM"."""
    return locale().toString(qtime(time), time_format())


def time_range(span: Span, zone: str) -> str:
    """When a span starts and ends on the wall: "14:15 – 17:15", "2:15 – 5:15 PM"."""
    start, end = to_wall(span.start, zone).time(), to_wall(span.end, zone).time()
    first, last = time_words(start), time_words(end)
    half = locale().amText() if start.hour < 12 else locale().pmText()
    if (start.hour < 12) == (end.hour < 12) and first.endswith(half):
        first = first.removesuffix(half).rstrip()
    return f"{first} – {last}"


# Dates


def date_words(date: Date) -> str:
    """A date near by, with its weekday: "Fri 4 Dec"."""
    return locale().toString(qdate(date), date_format(year=False))


def date_with_year(date: Date) -> str:
    """A date that may be far off: "Fri 4 Dec 2026"."""
    return locale().toString(qdate(date), date_format())


def long_date(date: Date) -> str:
    """A date in full, as a screen reader should say it: "Friday 4 December 2026"."""
    return locale().toString(qdate(date), QLocale.FormatType.LongFormat).replace(",", "")


def long_date_without_year(date: Date) -> str:
    """A date near by in full words: "Friday 4 December"."""
    return locale().toString(qdate(date), date_format(year=False, short=False)).replace(",", "")


def weekday(date: Date) -> str:
    """The weekday's short name: "Fri"."""
    return weekday_name(date.day_of_week().value)


def weekday_initial(date: Date) -> str:
    """The weekday in a letter or two: "F"."""
    return locale().standaloneDayName(date.day_of_week().value, QLocale.FormatType.NarrowFormat)


def weekday_name(number: int, long: bool = False) -> str:
    """The name of a weekday by its ISO number, Monday being 1."""
    kind = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return locale().standaloneDayName(number, kind)


def date_range(first: Date, last: Date, short: bool = False) -> str:
    """The dates from `first` to `last`: "1 – 7 December 2026"; `short`: "1 – 7 Dec"."""
    full = date_format(year=not short, weekday=False, short=short)
    if first == last:
        return locale().toString(qdate(first), full)
    if (first.year, first.month) == (last.year, last.month):
        both = re.sub(
            r"(?<![a-z])d{1,2}(?![a-z])",
            f"'{number(first.day)} – {number(last.day)}'",
            full,
            count=1,
        )
        return locale().toString(qdate(last), both)
    years = first.year != last.year and not short
    partly = date_format(year=years, weekday=False, short=short)
    ends = (qdate(first), partly), (qdate(last), full)
    return " – ".join(locale().toString(date, form) for date, form in ends)


def days_to_go(today: Date, target: Date) -> str:
    """How far off the day that matters is: "8 days to go", "tomorrow", "today", "2 days ago"."""
    left = (qdate(today)).daysTo(qdate(target))
    if left < 0:
        return count(-left, "day ago", "days ago")
    if left == 0:
        return translate("Words", "today")
    if left == 1:
        return translate("Words", "tomorrow")
    return count(left, "day to go", "days to go")


def date_format(*, year: bool = True, weekday: bool = True, short: bool = True) -> str:
    """The locale's way to write a date, as a Qt format, less what is not wanted.

    Qt has a long form with everything and a short form in figures only; what stands between them
    is made here out of the long one.
    """
    given = locale()
    form, language = given.dateFormat(QLocale.FormatType.LongFormat), given.name()[:2]
    return _less(form, language == "en", year, weekday, short)


@lru_cache(64)
def _less(form: str, is_english: bool, year: bool, weekday: bool, short: bool) -> str:
    if not weekday:
        form = re.sub(r"[,،]?\s*dddd[,،]?\s*", "", form)
    if not year:
        form = re.sub(r"(\s'de')?[,،]?\s*yyyy(\s*'\S+'\.?|[.年년])?\s*", "", form)
    if short:
        form = form.replace("dddd", "ddd").replace("MMMM", "MMM")
    if is_english and not form.startswith("ddd, M"):
        form = form.replace("ddd,", "ddd")
    return form.strip(" ,،")


# To Qt and back


def qdate(date: Date) -> QDate:
    """The date as Qt has it."""
    return QDate(date.year, date.month, date.day)


def qtime(time: Time) -> QTime:
    """The time of day as Qt has it."""
    return QTime(time.hour, time.minute, time.second)


def from_qdate(date: QDate) -> Date:
    """The date as core has it."""
    return Date(date.year(), date.month(), date.day())


def from_qtime(time: QTime) -> Time:
    """The time of day as core has it."""
    return Time(time.hour(), time.minute(), time.second())


def state_name(state: SessionState) -> str:
    """What a session of that state is called."""
    match state:
        case SessionState.PLANNED:
            return translate("SessionDialog", "Planned")
        case SessionState.DONE:
            return translate("SessionDialog", "Done")
        case SessionState.MISSED:
            return translate("SessionDialog", "Missed")
        case SessionState.SKIPPED:
            return translate("SessionDialog", "Skipped")


def menu_text(text: str) -> str:
    """A user's text as a menu or a button shows it: an “&” would be taken for the mark of a key."""
    return text.replace("&", "&&")


def plain_text(menu_text: str) -> str:
    """What a menu's entry reads, without the marks of keys."""
    return "&".join(part.replace("&", "") for part in menu_text.split("&&"))
