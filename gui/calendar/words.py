"""The few words that only the grid needs, beside those of gui.words."""

from PySide6.QtCore import QCoreApplication, QTime
from whenever import Date, ZonedDateTime

from gui import words


def hour(at: int) -> str:
    """The label beside an hour's line: "09:00", "9 AM"."""
    form = words.time_format().replace(":ss", "")
    if "a" in form.lower():
        form = form.replace(":mm", "").replace(".mm", "")
    return words.locale().toString(QTime(at, 0), form)


def minute(of: int) -> str:
    """The label of a row that begins at a minute of the day: "09:20", "9:20 AM"."""
    return words.locale().toString(QTime(of // 60, of % 60), words.time_format())


def number(of: int) -> str:
    """A number in the locale's digits."""
    return words.locale().toString(of)


def moment(at: ZonedDateTime) -> str:
    """A time in the days around: "Thu 09:00"."""
    return f"{words.weekday(at.date())} {words.time_words(at.time())}"


def first_weekday() -> int:
    """The weekday that weeks begin with; Monday is 1, Sunday 7."""
    return words.first_weekday()


def target_date() -> str:
    """What the day that matters is called."""
    return QCoreApplication.translate("Calendar", "Target date")


def more(hidden: int) -> str:
    """What stands for those that there is no room for: "+2 more"."""
    return QCoreApplication.translate("Calendar", "+{count} more").format(count=number(hidden))


def workdays(first: int) -> tuple[int, ...]:
    """The locale's working days in order, from the first after a free one; `first` begins weeks.

    Where they do not follow each other, or none is free, those of the week from `first` on.
    """
    working = {day.value for day in words.locale().weekdays()}
    week = [(first + i - 1) % 7 + 1 for i in range(7)]
    starts = [day for day in week if day in working and (day - 2) % 7 + 1 not in working]
    if len(starts) != 1:
        return tuple(day for day in week if day in working) if len(starts) > 1 else tuple(week)
    return tuple((starts[0] + i - 1) % 7 + 1 for i in range(len(working)))


def month_and_year(date: Date) -> str:
    """A month in words: "March 2026"."""
    local = words.locale()
    return f"{local.standaloneMonthName(date.month)} {local.toString(words.qdate(date), 'yyyy')}"


def weeks(first: int, last: int) -> str:
    """The numbers of the weeks shown, in few letters: "W48", "W48–49"."""
    text = number(first) if first == last else f"{number(first)}–{number(last)}"
    return QCoreApplication.translate("Calendar", "W{number}").format(number=text)


def spare_words(minutes: int) -> str:
    """How much more a date holds, or how much too much it has."""
    if not minutes:
        return QCoreApplication.translate("DayHeads", "full")
    spare = QCoreApplication.translate("DayHeads", "{length} spare")
    over = QCoreApplication.translate("DayHeads", "{length} over")
    return (spare if minutes > 0 else over).format(length=words.duration(abs(minutes)))


def spare_token(minutes: int) -> str:
    """The colour that goes with it."""
    return "muted" if not minutes else "done" if minutes > 0 else "missed"
