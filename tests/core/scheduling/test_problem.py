"""Problems as documents: what is read, and what is refused with the field's name."""

import json
from importlib.resources import files
from typing import Any

import pytest

from core.errors import Refused
from core.scheduling.document import read_problem, write_problem
from core.scheduling.explanation import Why
from core.scheduling.solution import Solution
from core.scheduling.solve import solve

DOCUMENT: dict[str, Any] = {
    "tz": "Europe/Berlin",
    "now": "2026-01-05T07:00",
    "target": "2026-01-09T00:00+01:00",
    "windows": {"0": [["08:00", "13:00"]], "1": [["22:00", "02:00"]], "2": [["20:00", "24:00"]]},
    "overrides": {"2026-01-06": []},
    "busy": [["2026-01-05T09:00Z", "2026-01-05T10:00Z"]],
    "capacity_by_date": {"2026-01-07": 60},
    "sessions": [
        {"id": "a", "dur": 60, "start": "2026-01-05T09:00"},
        {"id": "b", "dur": 60, "brk": 15, "topic": "t", "optional": True},
        {"id": "c", "dur": 60, "state": "pinned", "start": "2026-01-05T11:00"},
    ],
    "edges": [["a", "b"], ["b", "c", "prereq", 30]],
}


def test_a_document_reads_and_writes_back():
    """Whatever was left out has its ordinary value."""
    problem = read_problem(DOCUMENT)
    assert read_problem(write_problem(problem)) == problem
    assert (problem.grid, problem.policy, problem.tasks[0].brk) == (15, "hard", 0)


def changed(**fields: Any) -> dict[str, Any]:
    return {**DOCUMENT, **fields}


def session(**fields: Any) -> dict[str, Any]:
    return changed(sessions=[{"id": "a", "dur": 60, **fields}], edges=[])


CIRCLE = [["a", "b"], ["b", "c", "prereq"], ["c", "a"]]


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ([], "not a JSON object"),
        ({}, "tz: it is missing"),
        (changed(tz="Mars/Olympus"), "Mars/Olympus"),
        (changed(tz=3), "tz"),
        (changed(now="soon"), "now: “soon”"),
        (changed(now=None), "now"),
        (changed(now="2026-01-05T07:00:30"), "now: “2026-01-05T07:00:30” has seconds"),
        (changed(target="2026-13-01"), "target"),
        (changed(target="2426-01-01"), "target"),
        (changed(policy="gentle"), "policy: “gentle”"),
        (changed(horizon_end="2026-01-06T00:00"), "horizon_end"),
        (changed(grid=0), "grid"),
        (changed(grid=15.5), "grid"),
        (changed(windows=[]), "windows"),
        (changed(windows={"7": []}), "windows: “7”"),
        (changed(windows={"0": [[]]}), "windows.0[0]"),
        (changed(windows={"0": [["08:00"]]}), "windows.0[0]"),
        (changed(windows={"0": [["08:00", "25:00"]]}), "windows.0[0]"),
        (changed(overrides={"tomorrow": []}), "overrides: “tomorrow”"),
        (changed(capacity=-1), "capacity"),
        (changed(capacity_by_date={"2026-01-07": 2000}), "capacity_by_date.2026-01-07"),
        (changed(busy=[["2026-01-05T10:00", "2026-01-05T09:00"]]), "busy[0]"),
        (changed(busy=[["2026-01-05T10:00"]]), "busy[0]"),
        (changed(sessions={}), "sessions"),
        (changed(sessions=[{"dur": 60}]), "sessions[0].id"),
        (changed(sessions=[{"id": "a"}]), "sessions “a”.dur"),
        (session(dur=0), "sessions “a”.dur"),
        (session(dur="1h"), "sessions “a”.dur"),
        (session(dur=True), "sessions “a”.dur"),
        (session(dur=1441), "sessions “a”.dur"),
        (session(brk=-1), "sessions “a”.brk"),
        (session(state="lost"), "sessions “a”.state"),
        (session(state="pinned"), "sessions “a”.start"),
        (session(optional="no"), "sessions “a”.optional"),
        (session(earliest="later"), "sessions “a”.earliest"),
        (changed(sessions=[*DOCUMENT["sessions"], {"id": "a", "dur": 5}]), "“a” stands twice"),
        (changed(edges=[["a", "z"]]), "there is no session “z”"),
        (changed(edges=[["a"]]), "edges[0]"),
        (changed(edges=[["a", "b", "maybe"]]), "edges[0]: “maybe”"),
        (changed(edges=[["a", "b", "order", -5]]), "edges[0]"),
        (changed(edges=[["a", "a"]]), "“a” → “a”"),
        (changed(edges=CIRCLE), "“a” → “b” → “c” → “a”"),
    ],
)
def test_bad_input_is_refused_with_the_name_of_the_field(document: Any, said: str):
    """In a sentence, never with any other error."""
    with pytest.raises(Refused) as refused:
        read_problem(document)
    assert said in str(refused.value)


@pytest.mark.parametrize("document", [{}, {"placements": 1}, {"placements": {"a": "soon"}}])
def test_a_bad_solution_is_refused(document: dict[str, Any]):
    """A solution read back is looked at as sceptically as a problem."""
    with pytest.raises(Refused):
        Solution.from_json(document)


def test_a_solution_reads_back_as_it_was():
    """With all its reasons."""
    solution = solve(read_problem(DOCUMENT))
    assert Solution.from_json(solution.to_json()) == solution


def test_the_published_schemas_name_what_is_written():
    """Every key of a document stands in its schema, every kind of reason too."""
    problem = read_problem(DOCUMENT)
    asked, answer = schema("problem"), schema("solution")
    assert set(write_problem(problem)) == set(asked["properties"])
    task = asked["properties"]["sessions"]["items"]["properties"]
    assert all(set(row) <= set(task) for row in write_problem(problem)["sessions"])
    explanation = answer["properties"]["explanation"]["properties"]
    assert set(solve(problem).to_json()["explanation"]) == set(explanation)
    reason = explanation["reasons"]["items"]["properties"]
    assert reason["kind"]["enum"] == [str(kind) for kind in Why]


def schema(name: str) -> dict[str, Any]:
    text = files("resources").joinpath(f"schemas/{name}.schema.json").read_text(encoding="utf-8")
    return json.loads(text)
