"""Dates as they are typed to go there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from whenever import Date

from gui import words
from gui.palette.dates import read_date

TODAY = Date(2026, 11, 23)
"""A Monday."""


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("today", TODAY),
        ("Tomorrow", Date(2026, 11, 24)),
        ("friday", Date(2026, 11, 27)),
        ("mon", TODAY),
        ("2027-05-14", Date(2027, 5, 14)),
        ("14 May", Date(2027, 5, 14)),
        ("14 may 2026", Date(2026, 5, 14)),
        ("May 14", Date(2027, 5, 14)),
        ("3 dec", Date(2026, 12, 3)),
        ("20 Nov", Date(2026, 11, 20)),
        ("24/12", Date(2026, 12, 24)),
        ("29 Feb", Date(2028, 2, 29)),
        ("31 April", None),
        ("14", None),
        ("docker 2", None),
        ("plan", None),
    ],
)
def test_a_date_is_read_as_the_one_nearest_ahead(typed: str, date: Date | None) -> None:
    assert read_date(typed, TODAY) == date


@pytest.mark.parametrize("typed", ["14. Mai", "14.5.", "Mai 14", "14.05.2027", "14 May"])
def test_other_languages_write_it_their_way_and_english_is_read_beside_it(
    typed: str, qtbot: QtBot
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert read_date(typed, TODAY) == Date(2027, 5, 14)
        assert read_date("Freitag", TODAY) == Date(2026, 11, 27)
    finally:
        QLocale.setDefault(before)


@given(st.integers(-30, 300))
def test_every_near_date_is_read_back_from_its_own_words(days: int) -> None:
    date = TODAY.add(days=days)
    text = words.locale().toString(words.qdate(date), "d MMMM")
    assert read_date(text, TODAY) == date
