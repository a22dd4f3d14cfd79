"""Edits of the plan's order: rows and days put elsewhere, doubled, added."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import outlining
from core.errors import Refused
from core.markdown.reader import read
from core.markdown.writer import write
from core.model import DayId, ReadingId, SessionId, SessionState, State
from core.outlining import rows_of
from tests.states import sample_state, session_id

PLAN = """# A plan

## Day 1 – One
**Session 1 (2 hrs)**: First
- a topic
**Session 2 (1 hr)**: Second
**Extra Reading**: Paper

## Day 2 – Two
**Session 1 (3 hrs)**: Third

## Day 3 – Three
**Session 1 (30 min)**: Fourth
"""


def titles(state: State, day: str) -> list[str]:
    return [row.title for row in rows_of(state, DayId(day))]


def test_a_row_is_put_at_a_place_among_sessions_and_readings():
    state = outlining.put(sample_state(), session_id(1, 1), DayId("d1"), 2)
    assert titles(state, "d1") == [
        "Typing in practice",
        "PEP 8 and its why",
        "Packages and imports",
    ]
    state = outlining.put(state, ReadingId("r1"), DayId("d2"), 0)
    assert titles(state, "d2")[0] == "PEP 8 and its why"


def test_putting_a_row_where_it_stands_is_no_edit():
    state = sample_state()
    assert outlining.put(state, session_id(1, 2), DayId("d1"), 1) is state
    assert outlining.put(state, ReadingId("r1"), DayId("d1"), 99) is state


def test_a_step_past_the_end_of_a_day_goes_into_the_next_and_back_again():
    state = outlining.step(sample_state(), ReadingId("r1"), 1)
    assert titles(state, "d2")[0] == "PEP 8 and its why"
    back = outlining.step(state, ReadingId("r1"), -1)
    assert titles(back, "d1")[-1] == "PEP 8 and its why"


def test_the_first_and_the_last_row_go_no_further():
    with pytest.raises(Refused, match="first of the plan"):
        outlining.step(sample_state(), session_id(1, 1), -1)
    with pytest.raises(Refused, match="in the last day"):
        outlining.to_day_beside(sample_state(), session_id(3, 1), 1)


def test_days_move_under_numbers_that_stay():
    state = outlining.step_day(sample_state(), DayId("d3"), -1)
    assert [(d.label, d.theme) for d in state.ordered_days()] == [
        ("1", "Python"),
        ("2", "Databases"),
        ("3", "Docker"),
    ]


def test_a_copy_is_all_still_to_do_and_not_on_the_calendar():
    state = outlining.duplicate(sample_state(), session_id(1, 1), "new")
    assert titles(state, "d1")[:2] == ["Packages and imports"] * 2
    copy = state.sessions[SessionId("new")]
    assert copy.state is SessionState.PLANNED and copy.id not in state.slots
    assert not any(topic.done for topic in copy.topics) and copy.id not in state.records


def test_a_copied_day_stands_at_the_end_with_the_next_number():
    state = outlining.duplicate_day(sample_state(), DayId("d1"), iter(["d", "a", "b", "c"]))
    last = state.ordered_days()[-1]
    assert (last.label, last.theme, len(rows_of(state, last.id))) == ("4", "Python", 3)


@pytest.mark.parametrize(
    ("last", "following"), [("9", "10"), ("Week 2", "Week 3"), ("Finale", "1")]
)
def test_a_new_days_name_follows_from_the_last_ones(last: str, following: str):
    state = sample_state()
    day = state.ordered_days()[0]
    named = type(day)(day.id, day.rank, last, "")
    assert outlining.next_label([named]) == (following if following != "1" else "2")


places = st.integers(0, 6)


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 2), places), max_size=12))
def test_any_reordering_is_written_into_the_text_and_read_back_the_same(
    moves: list[tuple[int, int, int]],
):
    reading = read(PLAN.encode())
    state = _state(reading)
    rows = [*reading.sessions, *reading.readings]
    days = list(reading.days)
    for row, day, place in moves:
        state = outlining.put(state, rows[row], days[day], place)
        state = outlining.put_day(state, days[day], place % 3)
    again = _state(read(write(reading, state)))
    assert _shape(again) == _shape(state)


def _state(reading) -> State:
    sample = sample_state()
    return reading.state(sample.run_up, sample.availability)


def _shape(state: State):
    return [
        (day.label, day.theme, [row.title for row in rows_of(state, day.id)])
        for day in state.ordered_days()
    ]
