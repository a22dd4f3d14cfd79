"""The week on a page and the day sheet: whole, tagged, and words in them stay words."""

import pytest

from core import edits
from core.model import State
from core.report.choices import Choices
from core.report.sheets import Sheet, make_sheet
from tests.any_edit import empty_state
from tests.core.report.test_progress_pdf import HOSTILE, is_accessible, opened, text_of
from tests.states import FIRST_DAY, NOW, at, sample_state, session_id, ten_day_state

WEDNESDAY = FIRST_DAY.add(days=2)


def week(state: State, choices: Choices | None = None) -> bytes:
    return make_sheet(Sheet.WEEK, state, FIRST_DAY, NOW, choices or Choices())


def day(state: State, choices: Choices | None = None) -> bytes:
    return make_sheet(Sheet.DAY, state, FIRST_DAY, NOW, choices or Choices())


def test_the_week_is_one_landscape_page_with_all_that_stands_in_it() -> None:
    """Sessions, busy times, the dates; skipped sessions and those without a place are not there."""
    data = week(sample_state())
    text = text_of(data)
    assert is_accessible(data)
    with opened(data) as pdf:
        (page,) = pdf.pages
        assert [round(float(x)) for x in page.mediabox] == [0, 0, 842, 595]
    for words in ("Mon 2 March 2026 – Sun 8 March 2026", "SQL review", "09:00–10:30", "Dentist"):
        assert words in " ".join(text.split())
    assert "Compose" not in text
    assert "Indexing" not in text


def test_the_week_is_on_the_paper_and_in_the_language_asked_for() -> None:
    data = week(sample_state(), Choices(paper="us-letter", locale="de"))
    with opened(data) as pdf:
        assert [round(float(x)) for x in pdf.pages[0].mediabox] == [0, 0, 792, 612]
        assert str(pdf.Root.Lang) == "de"


def test_what_overlaps_stands_side_by_side_and_midnight_parts_it() -> None:
    """One page all the same, with sessions at night and on top of each other."""
    state = edits.move(sample_state(), session_id(3, 1), at(WEDNESDAY, 23, 30))
    state = edits.move(state, session_id(2, 1), at(WEDNESDAY, 22))
    data = week(state)
    assert is_accessible(data)
    with opened(data) as pdf:
        assert len(pdf.pages) == 1
    assert text_of(data).count("23:30–01:00") == 2


def test_the_day_sheet_has_its_sessions_topics_and_readings() -> None:
    """In order of time, with room to write."""
    data = day(sample_state())
    text = text_of(data)
    assert is_accessible(data)
    for words in (
        "Mon 2 March 2026",
        "Packages and imports",
        "wheels; sdists",
        "PEP 8 and its why",
    ):
        assert words in text
    assert text.index("Packages and imports") < text.index("Typing in practice")
    assert "SQL review" not in text


def test_a_date_with_nothing_on_it_says_so() -> None:
    text = text_of(day(empty_state()))
    assert "Nothing stands on this date." in text
    assert is_accessible(week(empty_state()))


@pytest.mark.parametrize("words", HOSTILE)
def test_what_looks_like_markup_is_shown_on_sheets_too(words: str) -> None:
    """Nothing is read and nothing run."""
    state = edits.retitle(sample_state(), session_id(1, 1), words)
    state = edits.describe_plan(state, title=words)
    for data in (week(state), day(state)):
        assert is_accessible(data)
        assert "root:" not in text_of(data)


def test_long_titles_leave_no_sheet() -> None:
    """Three hundred letters in every session: the week stays one page."""
    state = ten_day_state()
    for id_ in state.sessions:
        state = edits.retitle(state, id_, "w" * 300)
    with opened(week(state)) as pdf:
        assert len(pdf.pages) == 1
    assert week(state) == week(state)
    assert day(state).startswith(b"%PDF")
