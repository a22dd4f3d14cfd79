"""The one currency: differences of states, applied, inverted and joined."""

import itertools
from dataclasses import replace

from hypothesis import given
from whenever import Instant

from core import edits
from core.changes import NOTHING, Changes
from core.model import DayId, Session, SessionId, State
from tests.any_edit import edited_states, empty_state

DOCKER = SessionId("docker")
NINE = Instant.from_utc(2026, 3, 2, 9)
TEN = Instant.from_utc(2026, 3, 2, 10)


def one_session() -> State:
    state = edits.add_day(empty_state(), DayId("d1"), "1", "Docker")
    return edits.add_session(state, DOCKER, DayId("d1"), "Docker basics", 120)


@given(edited_states())
def test_applying_the_difference_gives_the_later_state(states: list[State]) -> None:
    """Whatever edits lie between two states, their difference leads from one to the other."""
    first, last = states[0], states[-1]
    assert Changes.between(first, last).apply(first) == last


@given(edited_states())
def test_inverted_changes_lead_back(states: list[State]) -> None:
    """Every difference can be taken back."""
    first, last = states[0], states[-1]
    assert Changes.between(first, last).inverted().apply(last) == first


@given(edited_states())
def test_joined_changes_are_the_difference_of_the_ends(states: list[State]) -> None:
    """Changes one after the other are the same as the difference of the first and last state."""
    joined = NOTHING
    for before, after in itertools.pairwise(states):
        joined = joined.then(Changes.between(before, after))
    assert joined == Changes.between(states[0], states[-1])


@given(edited_states())
def test_a_state_differs_in_nothing_from_itself(states: list[State]) -> None:
    """No difference is falsy, and applying it changes nothing."""
    nothing = Changes.between(states[-1], replace(states[-1]))
    assert not nothing
    assert nothing.apply(states[-1]) == states[-1]


def test_taking_back_an_old_move_leaves_what_came_later() -> None:
    """A field that has moved on since is not reverted; the others are."""
    start = one_session()
    moved = edits.retitle(edits.move(start, DOCKER, NINE), DOCKER, "Docker")
    change = Changes.between(start, moved)
    on_the_phone = edits.retitle(moved, DOCKER, "Docker and Compose")
    undone = change.inverted().apply(on_the_phone)
    assert undone.sessions[DOCKER].title == "Docker and Compose"
    assert DOCKER not in undone.slots


def test_changes_to_a_row_that_is_gone_do_not_bring_it_back() -> None:
    """A deletion elsewhere wins over an old change of one field."""
    placed = edits.move(one_session(), DOCKER, NINE)
    change = Changes.between(placed, edits.move(placed, DOCKER, TEN))
    deleted = edits.delete_session(placed, DOCKER)
    assert change.apply(deleted) == deleted


def test_what_belonged_to_a_session_goes_with_it() -> None:
    """Taking back the creation of a session also drops the place it got from elsewhere since."""
    state = edits.add_day(empty_state(), DayId("d1"), "1", "Docker")
    change = Changes.between(state, one_session())
    placed_elsewhere = edits.move(one_session(), DOCKER, NINE)
    undone = change.inverted().apply(placed_elsewhere)
    assert undone == state


def test_changes_name_the_fields_and_sessions_they_touch() -> None:
    """A listener can tell which sessions to repaint and which fields to send."""
    placed = edits.move(one_session(), DOCKER, NINE)
    change = Changes.between(placed, edits.move(placed, DOCKER, TEN))
    assert change.sessions() == {DOCKER}
    assert change.tables() == {"slots"}
    moved = change.get("slots", DOCKER, "start")
    assert moved is not None
    assert (moved.old, moved.new) == (NINE, TEN)
    assert change.get("slots", DOCKER, "pinned") is None


def test_rows_that_an_edit_leaves_alone_are_shared() -> None:
    """An edit copies no row that it does not change."""
    before = one_session()
    after = edits.move(before, DOCKER, NINE)
    assert after.sessions is before.sessions
    row: Session = after.sessions[DOCKER]
    assert row is before.sessions[DOCKER]
