"""Several plans in one library: what each is called and looks like, and that none is in the way."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.model import Plan, PlanId, SessionId, State
from core.store.library import Library
from core.store.plans import COLORS
from core.store.reader import (
    read_elsewhere_of,
    read_open_plan,
    read_planned_of,
    read_source_of,
)
from tests.core.store.states import NOW
from tests.states import sample_state, session_id

A, B = PlanId("a"), PlanId("b")


def called(plan: PlanId, title: str) -> State:
    return replace(sample_state(), plan=Plan(plan, title))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Two plans of the same days; B was added, and so opened, last."""
    with closing(Library.open(tmp_path / "library.sqlite", NOW)) as opened:
        opened.add(called(A, "First"), b"", NOW)
        opened.add(called(B, "Second"), b"", NOW)
        yield opened


def test_the_list_tells_how_each_plan_stands(library: Library):
    second, first = library.plans()
    assert (first.title, second.title) == ("First", "Second")
    # Six sessions of 120, 180, 120, 180, 90 and 150 minutes; one of 180 skipped, two of 120 done.
    assert (first.done, first.minutes) == (240, 660)
    assert first.target_date == sample_state().run_up.target_date
    assert {first.color, second.color} == {0, 1}


def test_more_plans_than_colours_share_them_evenly(library: Library):
    for number in range(2 * COLORS - 2):
        library.add(called(PlanId(f"p{number}"), "More"), b"", NOW)
    colors = sorted(entry.color for entry in library.plans())
    assert colors == sorted([*range(COLORS)] * 2)


def test_the_sessions_of_other_plans_are_walls(library: Library):
    state = library.load_among_others(A)
    walls = {wall.title: wall.span for wall in state.elsewhere.values()}
    # Only what is still to be done takes time: the others are done, missed, skipped or unplaced.
    assert walls == {"SQL review · Second": state.span_of(session_id(3, 1))}
    assert set(state.walls) == {*state.busy, *state.elsewhere}
    assert read_elsewhere_of(library.path, A) == state.elsewhere
    assert len(library.elsewhere(None)) == 2


def test_a_plan_that_was_put_away_is_in_nobodys_way_and_not_the_one_that_opens(library: Library):
    library.put_away(B, True)
    assert library.open_plan == A
    assert library.elsewhere(A) == {}
    state = read_open_plan(library.path)
    assert state is not None and state.plan.id == A
    library.opened(B, NOW)
    assert library.open_plan == B and library.elsewhere(A)


def test_what_is_planned_is_told_of_all_plans_but_those_put_away(library: Library):
    """Sessions that are done, missed or skipped, and those without a place, are not."""
    span = library.load(A).span_of(session_id(3, 1))
    assert [(p.key, p.title, p.span, p.of) for p in library.planned()] == [
        ((plan, session_id(3, 1)), "SQL review", span, title)
        for plan, title in ((A, "First"), (B, "Second"))
    ]
    assert read_planned_of(library.path) == library.planned()
    library.put_away(B, True)
    assert [p.key.plan for p in library.planned()] == [A]


def test_the_text_of_a_plan_is_read_without_opening_the_library(library: Library):
    assert read_source_of(library.path, A) == library.source(A) == b""
    assert read_source_of(library.path, PlanId("none")) is None


def test_walls_of_other_plans_are_never_written(library: Library):
    state = library.load_among_others(A)
    after = edits.retitle(state, session_id(1, 1), "Other")
    library.write(A, Changes.between(state, after), NOW)
    assert library.load(A) == replace(after, elsewhere={})
    library.remove(B)
    assert library.elsewhere(A) == {}


def test_a_colour_is_kept_and_asked_only_of_a_plan_that_is_there(library: Library):
    library.set_color(A, 5)
    assert {entry.id: entry.color for entry in library.plans()}[A] == 5
    with pytest.raises(Refused):
        library.set_color(PlanId("none"), 1)


def test_sessions_with_the_same_id_in_two_plans_are_two(library: Library):
    library.write(A, _deleted(library.load(A)), NOW)
    assert SessionId("d1s1") in library.load(B).sessions


def _deleted(state: State) -> Changes:
    return Changes.between(state, edits.delete_session(state, session_id(1, 1)))
