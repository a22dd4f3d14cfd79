"""What is written to the library is what is read from it, edit by edit, and undone likewise."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.changes import Changes
from core.model import (
    PlanId,
    State,
)
from core.store.library import Library
from core.store.reader import read_open_plan
from tests.core.store import states
from tests.core.store.states import NOW

ROOT = Path(__file__).parents[3]
LATER = NOW.add(hours=1)
P = PlanId("p")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    library = Library.open(path, NOW)
    yield library
    library.close()


def write(library: Library, before: State, after: State) -> State:
    library.write(before.plan.id, Changes.between(before, after), LATER)
    return after


@given(state=states.states(), source=st.binary(max_size=20))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_plan_reads_back_as_it_was_added(library: Library, state: State, source: bytes):
    """Through the library and through the quick door alike, with its Markdown byte for byte."""
    library.add(state, source, NOW)
    assert library.load(state.plan.id) == state
    assert read_open_plan(library.path) == state
    assert library.source(state.plan.id) == source
    library.remove(state.plan.id)
    assert library.plans() == []


@given(before=states.states(), after=states.states())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_change_is_written_and_undone(library: Library, before: State, after: State):
    """From any state to any other of the plan in one write, and back in one."""
    after = replace(after, plan=replace(after.plan, id=before.plan.id))
    plan, changes = before.plan.id, Changes.between(before, after)
    library.add(before, b"", NOW)
    library.write(plan, changes, LATER)
    assert library.load(plan) == after
    library.write(plan, changes.inverted(), LATER)
    assert library.load(plan) == before
    library.remove(plan)
