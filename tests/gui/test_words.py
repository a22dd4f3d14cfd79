"""Time in words: what people read, in the order and with the clock of their locale."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from whenever import Date

from core.timespan import Span
from gui import words
from tests.states import ZONE, at

FRIDAY = Date(2026, 12, 4)


@pytest.fixture(autouse=True)
def _default_locale() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale.c())


def test_a_length_is_said_as_people_say_it():
    said = [words.duration(m) for m in (0, 45, 60, 90, 180, 65, -120)]
    assert said == ["0 min", "45 min", "1 h", "1 h 30", "3 h", "1 h 05", "−2 h"]
    assert [words.spoken_duration(m) for m in (0, 60, 90, 181)] == [
        "0 minutes",
        "1 hour",
        "1 hour 30 minutes",
        "3 hours 1 minute",
    ]


def test_hours_in_a_sum_lose_a_fraction_that_says_nothing():
    assert [words.hours(m) for m in (0, 600, 450)] == ["0", "10", "7.5"]
    QLocale.setDefault(QLocale("de_DE"))
    assert words.hours(450) == "7,5"


@pytest.mark.parametrize(
    ("name", "clock", "day", "dates"),
    [
        ("C", "09:00 – 11:30", "Fri 4 Dec", "1 – 7 December 2026"),
        ("en_US", "9:00 – 11:30\u202fAM", "Fri, Dec 4", "December 1 – 7, 2026"),
        ("de_DE", "09:00 – 11:30", "Fr., 4. Dez.", "1 – 7. Dezember 2026"),
        ("fr_FR", "09:00 – 11:30", "ven. 4 déc.", "1 – 7 décembre 2026"),
        ("es_ES", "9:00 – 11:30", "vie, 4 de dic", "1 – 7 de diciembre de 2026"),
        ("ja_JP", "9:00 – 11:30", "12月4日金", "2026年12月1 – 7日"),
    ],
)
def test_dates_and_times_follow_the_locale(name: str, clock: str, day: str, dates: str):
    QLocale.setDefault(QLocale(name))
    span = Span(at(FRIDAY, 9), at(FRIDAY, 11, 30))
    assert words.time_range(span, ZONE) == clock
    assert words.date_words(FRIDAY).replace("..", ".") == day
    assert words.date_range(Date(2026, 12, 1), Date(2026, 12, 7)) == dates


def test_a_range_over_noon_names_both_halves_of_the_day():
    QLocale.setDefault(QLocale("en_US"))
    span = Span(at(FRIDAY, 10, 15), at(FRIDAY, 13, 15))
    assert words.time_range(span, ZONE) == "10:15\u202fAM – 1:15\u202fPM"


def test_dates_of_two_months_or_years_are_both_written_out():
    assert words.date_range(Date(2026, 11, 30), FRIDAY) == "30 November – 4 December 2026"
    assert words.date_range(Date(2026, 12, 28), Date(2027, 1, 3)) == (
        "28 December 2026 – 3 January 2027"
    )


def test_how_far_the_day_is_off_is_said_in_days():
    target = Date(2026, 12, 14)
    said = [words.days_to_go(Date(2026, 12, d), target) for d in (6, 13, 14, 15)]
    assert said == ["8 days to go", "tomorrow", "today", "1 day ago"]


def test_a_date_survives_the_way_to_qt_and_back():
    assert words.from_qdate(words.qdate(FRIDAY)) == FRIDAY
    time = at(FRIDAY, 14, 15).to_tz(ZONE).time()
    assert words.from_qtime(words.qtime(time)) == time


def test_lengths_and_ranges_keep_their_order_in_a_window_from_right_to_left(qapp: QApplication):
    """Between Unicode's isolates; elsewhere they are as they are."""
    assert words.isolated("23 – 29 Nov") == "23 – 29 Nov"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert words.isolated("23 – 29 Nov") == "\u206823 – 29 Nov\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
