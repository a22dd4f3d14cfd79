"""A session and its event: what is shown of it, and what an edit on the other side means."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import edits
from core.errors import Refused
from core.model import State, Topic
from core.stamp import Stamp
from sync.event import Event, about_session, event_of, note_in
from tests.states import FIRST_DAY, NOW, at, sample_state, session_id

STAMP = Stamp(3, NOW)
FIRST, PINNED = session_id(1, 1), session_id(3, 1)


def event_in(state: State, session: str = PINNED) -> Event:
    event = event_of(state, session_id(int(session[1]), int(session[3])), STAMP)
    assert event is not None
    return event


def test_an_event_says_where_the_session_belongs_and_what_it_covers() -> None:
    """Day, topics with their ticks and the note stand in the description."""
    event = event_in(sample_state(), FIRST)
    assert event.uid == "d1s1@tenday"
    assert (event.start, event.end) == (at(FIRST_DAY, 9), at(FIRST_DAY, 11))
    assert event.summary == "Packages and imports"
    assert event.description == (
        "Day 1 – Python\n✓ pyproject\n• wheels; sdists\n\n"
        "# Wheels\n\nA *wheel* is a zip, no code runs."
    )
    assert event.categories == ("Tenday", "Done")
    assert (event.sequence, event.modified) == (3, NOW)


def test_a_session_without_a_place_has_no_event() -> None:
    """What does not stand on the clock cannot be shown there."""
    assert event_of(sample_state(), session_id(3, 2), STAMP) is None


def test_the_first_link_of_topics_and_note_is_the_events_url() -> None:
    """A phone shows it as something to tap; the full stop after it is no part of it."""
    topics = (Topic("see https://docs.python.org/3/."), Topic("and http://other.example"))
    state = edits.set_topics(sample_state(), PINNED, topics)
    assert event_in(state).url == "https://docs.python.org/3/"
    assert event_in(sample_state()).url == ""


def test_no_link_has_a_backslash() -> None:
    """No address has one, and in a calendar's text it would spoil what follows."""
    state = edits.write_note(sample_state(), PINNED, r"grep https://x.org/a\n")
    assert event_in(state).url == "https://x.org/a"


@pytest.mark.parametrize(
    ("session", "cancelled", "takes_time"),
    [("d1s1", False, True), ("d1s2", False, False), ("d2s2", True, False), ("d3s1", False, True)],
)
def test_what_did_not_happen_takes_no_time(session: str, cancelled: bool, takes_time: bool) -> None:
    """Done and planned sessions are busy, missed ones free, skipped ones called off."""
    event = event_in(sample_state(), session)
    assert (event.cancelled, event.takes_time) == (cancelled, takes_time)


def test_an_event_that_ends_before_it_starts_is_refused() -> None:
    """A broken event never becomes a value."""
    event = event_in(sample_state())
    with pytest.raises(Refused, match="ends before it starts"):
        replace(event, end=event.start)


@given(st.text(max_size=200))
def test_a_note_survives_its_event(note: str) -> None:
    """Written into a description and read back, a note keeps its words."""
    state = sample_state()
    if note:
        state = edits.write_note(state, PINNED, note)
    about = about_session(state, state.sessions[PINNED])
    assert (
        note_in(event_in(state).description, about).split()
        == event_in(state).description.split()[len(about.split()) :]
    )
