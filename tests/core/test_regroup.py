"""Copies, splits, mergers and swaps: what becomes of sessions that are several or become so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Instant

from core import edits, regroup
from core.changes import Changes
from core.errors import Refused
from core.model import DayId, Note, Rule, SessionId, State, Topic
from tests.any_edit import empty_state

A, B, C, NEW = (SessionId(name) for name in ("a", "b", "c", "new"))
ONE = DayId("d1")
NINE = Instant.from_utc(2026, 3, 2, 9)
NOON = NINE.add(hours=3)


@pytest.fixture
def state() -> State:
    made = edits.add_day(empty_state(), ONE, "1", "Docker")
    for id_, minutes in ((A, 120), (B, 60), (C, 60)):
        made = edits.add_session(made, id_, ONE, f"Part {id_}", minutes)
    made = edits.set_topics(made, A, (Topic("Layers", done=True),))
    return edits.place(made, {A: NINE, B: NOON})


def order(state: State) -> list[SessionId]:
    return [session.id for session in state.sessions_of(ONE)]


def test_a_copy_is_still_to_do_and_follows_what_it_is_of(state: State) -> None:
    done = edits.complete_as_planned(state, A, NOON)
    copied = regroup.copy(done, A, NEW, NOON.add(hours=2))
    assert order(copied) == [A, NEW, B, C]
    assert copied.sessions[NEW].title == "Part a"
    assert copied.sessions[NEW].topics == (Topic("Layers"),)
    assert copied.sessions[NEW].state == "planned"
    assert copied.slots[NEW].pinned and copied.slots[NEW].start == NOON.add(hours=2)
    assert copied.slots[A] == done.slots[A]


@given(st.integers(1, 119))
def test_the_parts_of_a_split_are_as_long_as_the_whole_and_follow_at_once(cut: int) -> None:
    made = edits.add_day(empty_state(), ONE, "1", "Docker")
    made = edits.move(edits.add_session(made, A, ONE, "Images", 120), A, NINE)
    parts = regroup.split(made, A, NEW, cut)
    first, second = parts.span_of(A), parts.span_of(NEW)
    assert first is not None and second is not None
    assert (first.start, first.end, second.end) == (NINE, second.start, NINE.add(minutes=120))
    assert parts.slots[NEW].pinned
    assert order(parts) == [A, NEW]


def test_parts_are_counted_in_their_titles(state: State) -> None:
    parts = regroup.split(regroup.split(state, A, NEW, 60), NEW, SessionId("third"), 30)
    assert [parts.sessions[id_].title for id_ in order(parts)[:3]] == [
        "Part a",
        "Part a (2)",
        "Part a (3)",
    ]


def test_work_that_is_to_stay_whole_is_not_split(state: State) -> None:
    whole = edits.set_rule(state, A, Rule(whole=True))
    with pytest.raises(Refused, match="one piece"):
        regroup.split(whole, A, NEW, 60)


def test_what_is_done_is_neither_split_nor_merged(state: State) -> None:
    done = edits.complete_as_planned(state, A, NOON)
    with pytest.raises(Refused, match="done already"):
        regroup.split(done, A, NEW, 60)
    with pytest.raises(Refused, match="done already"):
        regroup.merge(done, B, A)


def test_a_split_outside_the_session_is_refused(state: State) -> None:
    for cut in (0, 120, 500):
        with pytest.raises(Refused, match="inside"):
            regroup.split(state, A, NEW, cut)


def test_merging_keeps_the_work_the_topics_and_the_notes_of_both(state: State) -> None:
    noted = edits.write_note(edits.write_note(state, A, "one\n"), B, "two")
    merged = regroup.merge(edits.set_topics(noted, B, (Topic("Volumes"),)), A, B)
    assert B not in merged.sessions
    assert merged.sessions[A].minutes == 180
    assert [topic.text for topic in merged.sessions[A].topics] == ["Layers", "Volumes"]
    assert merged.notes == {A: Note("one\n\ntwo\n")}
    assert merged.slots == {A: state.slots[A]}


def test_merging_more_than_a_day_is_refused_and_changes_nothing(state: State) -> None:
    long = edits.set_minutes(edits.set_minutes(state, A, 1000), B, 1000)
    with pytest.raises(Refused, match="24 hours"):
        regroup.merge(long, A, B)
    with pytest.raises(Refused, match="itself"):
        regroup.merge(state, A, A)


def test_two_sessions_change_places_and_back(state: State) -> None:
    swapped = regroup.swap(state, A, B)
    assert (swapped.slots[A].start, swapped.slots[B].start) == (NOON, NINE)
    assert swapped.slots[A].pinned and swapped.slots[B].pinned
    undone = Changes.between(state, swapped).inverted().apply(swapped)
    assert undone == state
    with pytest.raises(Refused, match="Give it a time"):
        regroup.swap(state, A, C)


def test_several_move_and_leave_as_one(state: State) -> None:
    moved = regroup.move_all(state, {A: NOON, B: NINE})
    assert (moved.slots[A].start, moved.slots[B].start) == (NOON, NINE)
    assert regroup.unschedule_all(moved, (A, B)).slots == {}
