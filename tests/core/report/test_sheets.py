"""The week on a page and the day sheet: whole, tagged, and words in them stay words."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import edits
from core.model import DayId, SessionId, State, Topic
from core.report.choices import Choices
from core.report.preview import sheet_preview
from core.report.sheets import Sheet, make_sheet, sheet_content
from core.report.words import words_of
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
    assert text_of(data).count("SQL revi") == 2
    assert "–01:00" in text_of(data)


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


QUARTERS = st.lists(
    st.tuples(st.integers(0, 7 * 96 - 1), st.integers(1, 24)), min_size=1, max_size=40
)
"""When sessions begin and how long they are, in quarters of an hour; they may lie on each other."""


def crowded(quarters: list[tuple[int, int]]) -> State:
    """A week with these sessions, more than one of them at a time."""
    state = edits.add_day(empty_state(), DayId("d1"), "1", "Theme")
    for number, (start, length) in enumerate(quarters):
        id_ = SessionId(f"s{number}")
        state = edits.add_session(state, id_, DayId("d1"), f"Session {number}", 15 * length)
        begin = at(FIRST_DAY.add(days=start // 96), start % 96 // 4, start % 4 * 15)
        state = edits.place(state, {id_: begin})
    return state


@given(QUARTERS)
def test_whatever_stands_in_a_week_has_room_for_a_row_and_covers_nothing(
    quarters: list[tuple[int, int]],
) -> None:
    """Short sessions are drawn longer than they are, and then stand beside those that follow."""
    state = crowded(quarters)
    content = sheet_content(Sheet.WEEK, state, FIRST_DAY, words_of("en"))
    least = (content["to"] - content["from"]) / 50
    for shown in content["days"]:
        for block in shown["blocks"]:
            assert content["from"] <= block["from"] < block["to"] <= content["to"]
            assert block["to"] - block["from"] >= least
            assert 0 <= block["lane"] < block["lanes"]
        for one, other in combinations(shown["blocks"], 2):
            apart = one["to"] <= other["from"] or other["to"] <= one["from"]
            assert apart or one["lane"] != other["lane"]
            assert apart or one["lanes"] == other["lanes"]


def test_a_title_with_no_room_ends_in_an_ellipsis_and_every_session_keeps_its_state() -> None:
    """Even where the clock's words are long, a row says what became of it; colours do not alone."""
    state = sample_state()
    for id_ in (session_id(1, 1), session_id(1, 2)):
        state = edits.retitle(state, id_, "long words on wheels " * 14)
    text = text_of(week(state, Choices(locale="en-US", halves=True)))
    assert text.count("…") == 2
    assert "Done" in text
    assert "Missed" in text


def test_a_day_of_many_sessions_numbers_its_pages_and_a_day_of_few_is_one() -> None:
    """Loose sheets keep their order, and a sheet alone says nothing of it."""
    many = crowded([(32 + 2 * k, 2) for k in range(14)])
    with opened(day(many)) as pdf:
        count = len(pdf.pages)
    assert count > 1
    assert f"1/{count}" in text_of(day(many)).replace(" ", "")
    with opened(day(ten_day_state())) as pdf:
        assert len(pdf.pages) == 1
    assert "1/1" not in text_of(day(ten_day_state())).replace(" ", "")


@pytest.mark.parametrize("kind", list(Sheet))
def test_a_preview_shows_the_sheets_pages_and_says_what_they_say(kind: Sheet) -> None:
    """As pictures, and as text in which a plan's words are no markup."""
    state = edits.retitle(sample_state(), session_id(1, 1), "Packages *and* [imports](x)")
    shown = sheet_preview(kind, state, FIRST_DAY, NOW, Choices(), 36)
    assert all(page.startswith(b"\x89PNG") for page in shown.pages)
    assert shown.is_markdown
    assert r"Packages \*and\* \[imports\](x)" in shown.text
    assert "09:00–11:00" in shown.text
    assert ("SQL review" in shown.text) is (kind is Sheet.WEEK)
    assert ("- [x] PEP 8 and its why" in shown.text) is (kind is Sheet.DAY)


def test_a_date_with_nothing_on_it_says_so_as_text_too() -> None:
    for kind in Sheet:
        shown = sheet_preview(kind, empty_state(), FIRST_DAY, NOW, Choices(), 36)
        assert "Nothing stands on this date." in shown.text


def test_long_titles_leave_no_sheet() -> None:
    """Three hundred letters in every session: the week stays one page."""
    state = ten_day_state()
    for id_ in state.sessions:
        state = edits.retitle(state, id_, "w" * 300)
    with opened(week(state)) as pdf:
        assert len(pdf.pages) == 1
    assert week(state) == week(state)
    assert day(state).startswith(b"%PDF")


def test_a_title_or_topic_with_a_link_in_it_is_set_by_its_words() -> None:
    state = edits.retitle(sample_state(), session_id(3, 1), "[SQL](https://e.org/sql) review")
    state = edits.set_topics(state, session_id(3, 1), (Topic("See [joins](https://e.org/joins)"),))
    for kind, date in ((Sheet.WEEK, FIRST_DAY), (Sheet.DAY, WEDNESDAY)):
        said = str(sheet_content(kind, state, date, words_of("en")))
        assert "SQL review" in said
        assert "https://" not in said
    assert "See joins" in said
