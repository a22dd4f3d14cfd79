"""The published schema says of a document just what is written and what is read."""

import json
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from core.changes import ROWS, STORED
from core.everything.whole import Everything
from core.everything.writing import document_of, to_json
from core.model import State
from resources import text_of
from tests.any_edit import edited_states
from tests.core.everything.test_document import GOLDEN, WHOLE, whole
from tests.states import sample_state

SCHEMA = json.loads(text_of("schemas/everything.schema.json"))
VALIDATOR = Draft202012Validator(SCHEMA)


@given(edited_states())
def test_any_plan_is_written_by_it(states: list[State]) -> None:
    VALIDATOR.validate(json.loads(to_json(whole(states[-1]))))


@pytest.mark.parametrize(
    "data",
    [to_json(WHOLE), to_json(Everything(sample_state(), b"\xff\xfe# \0")), GOLDEN.read_bytes()],
)
def test_with_all_that_belongs_to_it_and_without(data: bytes) -> None:
    """A text that is no UTF-8, and a document of the first version."""
    VALIDATOR.validate(json.loads(data))


def row(table: str) -> dict[str, Any]:
    """What the schema says of a table's rows."""
    said = SCHEMA["properties"][table]
    return SCHEMA["$defs"][said.get("additionalProperties", said)["$ref"].removeprefix("#/$defs/")]


def test_it_names_every_member_and_no_other() -> None:
    """A new field is not published by accident, and none is forgotten."""
    assert set(SCHEMA["properties"]) == set(document_of(WHOLE))
    named = {table: set(row(table)["properties"]) for table in STORED}
    assert named == {table: set(get_type_hints(ROWS[table])) for table in STORED}


def without(document: Any, *path: str) -> dict[str, Any]:
    copy = json.loads(json.dumps(document))
    inner = copy
    for name in path[:-1]:
        inner = inner[name]
    del inner[path[-1]]
    return copy


@pytest.mark.parametrize(
    "path", [("plan",), ("sessions", "d1s1", "state"), ("history", "slack"), ("tenday",)]
)
def test_what_is_missing_is_found(path: tuple[str, ...]) -> None:
    assert not VALIDATOR.is_valid(without(document_of(WHOLE), *path))
