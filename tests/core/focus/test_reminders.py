"""What is due between two moments, and what an answer makes of the session."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Instant, Time

from core import edits
from core.focus.reminders import (
    Answer,
    Choices,
    Key,
    Kind,
    Reminder,
    answered,
    is_over,
    planned_in,
)
from core.focus.reminders import due as due_of
from core.model import Plan, PlanId, Record, SessionState, State
from tests.states import FIRST_DAY, at, sample_state, session_id, ten_day_state

PINNED, WEDNESDAY = session_id(3, 1), FIRST_DAY.add(days=2)
EIGHT, NOON = at(WEDNESDAY, 8), at(WEDNESDAY, 12)


def due(
    state: State, choices: Choices, since: Instant, until: Instant, timed: Key | None = None
) -> list[Reminder]:
    """What is due of one plan, on its own clock."""
    zone = state.availability.zone
    return due_of(planned_in(state), zone, choices, since, until, timed)


def is_past(state: State, reminder: Reminder, now: Instant) -> bool:
    """Whether the reminder is over, where there is just that plan."""
    return is_over({about.key: about for about in planned_in(state)}, reminder, now)


def test_a_session_is_told_of_before_it_at_its_start_and_at_its_end():
    found = due(sample_state(), Choices(ahead=10), EIGHT, NOON)
    assert [(r.kind, r.at) for r in found] == [
        (Kind.AHEAD, at(WEDNESDAY, 8, 50)),
        (Kind.START, at(WEDNESDAY, 9)),
        (Kind.END, at(WEDNESDAY, 10, 30)),
    ]


@pytest.mark.parametrize(
    ("choices", "kinds"),
    [
        (Choices(ahead=None), [Kind.START, Kind.END]),
        (Choices(start=False), [Kind.AHEAD, Kind.END]),
        (Choices(end=False), [Kind.AHEAD, Kind.START]),
        (Choices(quiet=(Time(8), Time(10))), [Kind.END]),
        (Choices(quiet=(Time(22), Time(9))), [Kind.START, Kind.END]),
        (Choices(quiet=(Time(10), Time(22))), [Kind.AHEAD, Kind.START]),
    ],
)
def test_only_what_is_wanted_is_told(choices: Choices, kinds: list[Kind]):
    """Quiet hours may go over midnight; they end with the minute they name."""
    assert [r.kind for r in due(sample_state(), choices, EIGHT, NOON)] == kinds


def test_the_session_that_is_timed_is_left_alone():
    timed = Key(sample_state().plan.id, PINNED)
    assert due(sample_state(), Choices(), EIGHT, NOON, timed) == []


def test_the_end_of_one_comes_before_the_start_of_the_next():
    """Where one begins at the minute at which another ends."""
    state = edits.move(ten_day_state(), session_id(1, 2), at(FIRST_DAY, 10))
    found = due(state, Choices(ahead=None), at(FIRST_DAY, 9), at(FIRST_DAY, 10))
    assert [r.kind for r in found] == [Kind.END, Kind.START]


@given(st.lists(st.integers(0, 12 * 24 * 60), min_size=2, max_size=12))
def test_every_reminder_comes_once_however_often_one_looks(minutes: list[int]):
    state, choices = ten_day_state(), Choices(quiet=(Time(22), Time(7)))
    moments = [at(FIRST_DAY, 0).add(minutes=m) for m in sorted(minutes)]
    each = [r for a, b in pairwise(moments) for r in due(state, choices, a, b)]
    assert each == due(state, choices, moments[0], moments[-1])
    assert due(state, choices, moments[-1], moments[0]) == []


def test_a_reminder_is_over_once_its_session_moved_or_was_answered():
    state = sample_state()
    ahead, _, end = due(state, Choices(), EIGHT, NOON)
    assert not is_past(state, ahead, EIGHT)
    assert is_past(state, ahead, NOON)
    assert not is_past(state, end, NOON)
    assert is_past(edits.move(state, PINNED, NOON), end, NOON)
    assert is_past(edits.miss(state, PINNED), end, NOON)
    assert is_past(edits.delete_session(state, PINNED), end, NOON)


def test_sessions_of_several_plans_are_told_of_in_one_row():
    other = replace(ten_day_state(), plan=Plan(PlanId("other"), "Other"))
    planned = [*planned_in(other), *planned_in(sample_state())]
    found = due_of(planned, "Europe/Berlin", Choices(ahead=None, end=False), EIGHT, NOON)
    assert found == sorted(found, key=lambda r: r.at)
    assert {r.about.of for r in found} == {"Other", sample_state().plan.title}


def test_an_answer_is_recorded_with_what_the_timer_counted():
    state = edits.spend(sample_state(), PINNED, Record(EIGHT, 42))
    after = answered(state, PINNED, Answer(SessionState.DONE, 4, " went  well "), NOON)
    assert after.records[PINNED] == Record(EIGHT, 42, 4)
    assert after.notes[PINNED].text == "went well\n"
    again = answered(after, PINNED, Answer(SessionState.MISSED, None, "or not"), NOON)
    assert again.sessions[PINNED].state is SessionState.MISSED
    assert again.notes[PINNED].text == "went well\n\nor not\n"


def test_without_a_timer_it_went_as_planned():
    after = answered(sample_state(), PINNED, Answer(SessionState.DONE), NOON)
    assert after.records[PINNED] == Record(at(WEDNESDAY, 9), 90)
    assert PINNED not in after.notes
