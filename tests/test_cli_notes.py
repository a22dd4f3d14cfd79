"""`tenday note` and `tenday search`, with notes of sessions, of days and of the plan."""

import io
import json

import pytest

from resources import path_of
from tests.test_cli import SAMPLE_PLAN, Run, agenda, imported, run

__all__ = ["imported", "run"]


def test_notes_of_a_session_a_day_and_the_plan(
    imported: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Printed, replaced, added to, from an argument or a pipe; as JSON too."""
    session = str(agenda(imported)[0]["id"])
    assert imported("note", session).out == ""
    imported("note", session, "- one")
    imported("note", session, "--append", "- two")
    imported("note", "--append", session, "- three")
    monkeypatch.setattr("sys.stdin", io.StringIO("- four\n"))
    imported("note", session, "-", "--append")
    assert imported("note", session).out == "- one\n- two\n- three\n- four\n"
    said = imported("note", "--day", "2", "Layers").out
    assert said.startswith("Day 2") and said.endswith(": the note is written\n")
    assert imported("note", "--day", "day 2").out == "Layers"
    imported("note", "All in all", "--plan")
    imported("note", "--plan", "--append", "steady")
    told = json.loads(imported("note", "--plan", "--json").out)
    assert told["of"] == "plan" and told["text"] == "All in all\nsteady"
    assert (
        told["title"] == json.loads(imported("check", path_of(SAMPLE_PLAN), "--json").out)["title"]
    )
    day = json.loads(imported("note", "--day", "2", "", "--json").out)
    assert (day["of"], day["text"]) == ("day", "")
    assert imported("note", day["id"], "--day", day["id"]).code == 0
    imported("note", "--day", "2", "")
    assert imported("note", session, "--json").out.startswith('{\n "of": "session"')


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ((), "Say whose note"),
        (("--day", "77"), "No day is called 77. The days are: 1, 2"),
        (("--day", "1", "--plan"), "not both"),
        (("--plan", "one", "two"), "Put quotes round one"),
        (("--plan", "--append"), "Say what to add"),
        (("zzzz", "text"), "No session has an id"),
    ],
)
def test_a_note_that_cannot_be_says_why(imported: Run, asked: tuple[str, ...], why: str) -> None:
    said = imported("note", *asked)
    assert (said.code, said.out) == (1, "") and why in said.err


def test_notes_of_days_and_of_the_plan_are_found(imported: Run) -> None:
    imported("note", "--day", "2", "Lemurs and layers")
    imported("note", "--plan", "Lemurs all over")
    said = imported("search", "lemurs").out
    assert "day       Day 2" in said and "plan      10-Day" in said
    found = json.loads(imported("search", "lemurs", "--json").out)
    assert sorted(hit["of"] for hit in found) == ["day", "plan"]
    assert all(hit["state"] is None for hit in found)
