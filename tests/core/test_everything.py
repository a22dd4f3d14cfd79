"""The whole state as JSON, and back without loss."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import edits
from core.errors import Refused
from core.everything import everything, from_json, history_from_json, to_json
from core.model import State
from core.progress.history import NO_HISTORY, Fact, Happening, History
from core.store.happenings import beginnings
from tests.any_edit import edited_states
from tests.states import FIRST_DAY, NOW, sample_state, session_id, ten_day_state


def _no_pair(text: str) -> bool:
    return "\ud800\udfff" not in text


@given(edited_states())
def test_what_is_written_is_read_back(states: list[State]) -> None:
    """Any plan survives the way out and in, and comes out the same again."""
    data = to_json(states[-1])
    assert from_json(data) == states[-1]
    assert to_json(from_json(data)) == data


@given(st.text() | st.text(st.sampled_from("\ud800\udfff\0\x1b\u2028\\")).filter(_no_pair))
def test_any_note_survives(note: str) -> None:
    """Control characters and lone surrogates too, in a document that is plain UTF-8."""
    state = edits.write_note(sample_state(), session_id(1, 1), note)
    data = to_json(state)
    data.decode("utf-8")
    assert from_json(data) == state


def test_the_document_is_what_its_description_says() -> None:
    """Version, tables, ids, moments in UTC, dates, minutes, states."""
    document = json.loads(to_json(sample_state()))
    assert document == everything(sample_state())
    assert list(document) == sorted(document)
    assert document["tenday"] == 1
    assert document["slots"]["d1s1"] == {"start": "2026-03-02T08:00:00Z", "pinned": False}
    assert document["sessions"]["d1s1"]["state"] == "done"
    assert document["sessions"]["d1s1"]["topics"][0] == {"text": "pyproject", "done": True}
    assert document["run_up"] == {"first_day": "2026-03-02", "target_date": "2026-03-09"}
    assert document["availability"]["weekly"][0][0] == {"start": "08:00:00", "end": "13:30:00"}
    assert document["records"]["d2s1"]["confidence"] is None


def test_the_same_state_is_the_same_bytes() -> None:
    """However its rows were put in."""
    state = ten_day_state()
    one, other = session_id(1, 1), session_id(2, 2)
    ways = ((one, other), (other, one))
    written = set()
    for way in ways:
        noted = state
        for session in way:
            noted = edits.write_note(noted, session, "n")
        written.add(to_json(noted))
    assert len(written) == 1


def _without(name: str) -> Any:
    document = everything(sample_state())
    del document[name]
    return document


def everything_of_a_rule() -> dict[str, object]:
    return {"keep_day": True, "after": [], "part": None, "whole": False, "buffer": None}


def _with(table: str, row: str, name: str, value: object) -> Any:
    document = everything(sample_state())
    document[table][row][name] = value
    return document


@pytest.mark.parametrize(
    "document",
    [
        [],
        {},
        {"tenday": "1"},
        _without("sessions"),
        _with("sessions", "d1s1", "minutes", "long"),
        _with("sessions", "d1s1", "minutes", 0),
        _with("sessions", "d1s1", "state", "dreaming"),
        _with("sessions", "d1s1", "day", "d9"),
        _with("sessions", "d1s1", "id", "d1s2"),
        _with("slots", "d1s1", "start", "soon"),
        _with("busy", "dentist", "span", None),
        {**everything(sample_state()), "notes": {"nobody": {"text": "x"}}},
        {**everything(sample_state()), "rules": {"nobody": everything_of_a_rule()}},
        {**everything(sample_state()), "tenday": 2},
    ],
)
def test_what_is_none_of_ours_is_refused(document: Any) -> None:
    """In words, with what to do; a newer version with another remedy."""
    with pytest.raises(Refused, match=r"Choose|Update|Change"):
        from_json(json.dumps(document).encode())


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    """Nothing picked by mistake ends in a bug report."""
    with pytest.raises(Refused):
        from_json(data)


HISTORY = History(
    (
        *beginnings(sample_state(), NOW),
        Happening(NOW.add(hours=1), session_id(3, 1), Fact.STATE, "planned", "missed"),
    ),
    {FIRST_DAY: 90, FIRST_DAY.add(days=1): -15},
)


def test_the_history_goes_along_and_comes_back() -> None:
    """Every happening in its order, with what is not there as null, and each date's slack."""
    data = to_json(sample_state(), history=HISTORY)
    assert from_json(data) == sample_state()
    assert history_from_json(data) == HISTORY
    told = json.loads(data)["history"]
    assert told["happenings"][-1] == {
        "at": "2026-03-03T19:00:00Z",
        "session": "d3s1",
        "fact": "state",
        "old": "planned",
        "new": "missed",
    }
    assert told["slack"] == {"2026-03-02": 90, "2026-03-03": -15}


def test_a_document_without_a_history_has_an_empty_one() -> None:
    """As those written before anything was recorded."""
    assert "history" not in everything(sample_state())
    assert history_from_json(to_json(sample_state())) == NO_HISTORY


@pytest.mark.parametrize("history", [[], {}, {"happenings": [{}], "slack": {}}, {"happenings": []}])
def test_a_history_that_is_none_of_ours_is_refused(history: object) -> None:
    document = {**everything(sample_state()), "history": history}
    with pytest.raises(Refused, match="Choose"):
        history_from_json(json.dumps(document).encode())
