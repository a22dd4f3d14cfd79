"""A plan with everything that belongs to it goes out of one library and comes into another."""

import itertools
import multiprocessing
import os
import random
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import edits, notes
from core.changes import Changes
from core.errors import Refused
from core.everything.another import as_another
from core.everything.reading import of_json
from core.everything.whole import Everything
from core.everything.writing import to_json
from core.mark import Account, Mark, Step
from core.markdown.writer import BARE
from core.model import PlanId, State
from core.pictures.naming import shown
from core.pictures.picture import Picture
from core.progress.history import Fact, Happening
from core.search.query import query_of
from core.stamp import Stamp
from core.store.library import Library
from core.store.rotation import backups
from tests.any_edit import edited_states
from tests.core.store.states import plan_of
from tests.pictures import png
from tests.states import FIRST_DAY, NOW, ZONE, sample_state, session_id

LATER = NOW.add(hours=1)
FIRST = session_id(1, 1)
PICTURES = [Picture.of(png(width, 2)) for width in (1, 2, 3)]
ACCOUNT = Account("cloud", "caldav", "https://cloud.example/tenday/", "ada")

fork = multiprocessing.get_context("fork")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library.open(tmp_path / "library.sqlite", NOW)) as library:
        yield library


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """Another library, on another computer."""
    with closing(Library.open(tmp_path / "other" / "library.sqlite", LATER)) as library:
        yield library


def write(library: Library, before: State, after: State) -> State:
    library.write(before.plan.id, Changes.between(before, after), LATER)
    return after


def lived(library: Library) -> Everything:
    """A plan with a past: edited, noted, with pictures and slack; as it is now."""
    library.add(sample_state(), BARE, NOW)
    for picture in PICTURES[:2]:
        library.pictures.add(picture)
    text = f"{shown(PICTURES[0].name, 'a wheel')} and {shown(PICTURES[1].name, 'a zip')}"
    state = edits.write_note(sample_state(), FIRST, text)
    write(library, sample_state(), edits.move(state, session_id(3, 1), LATER))
    library.remember_slack(state.plan.id, FIRST_DAY, 90)
    return library.wholes.of(state.plan.id)


@given(edited_states(), st.lists(st.sampled_from(PICTURES), unique=True), st.integers(-500, 500))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_plan_with_any_past_comes_back_the_same(
    library: Library, other: Library, states: list[State], pictures: list[Picture], slack: int
) -> None:
    """Each edit was recorded; written, read into a fresh library, and written again: the bytes."""
    plan = states[0].plan.id
    library.add(states[0], BARE, NOW)
    for before, after in itertools.pairwise(states):
        write(library, before, after)
    for picture in pictures:
        library.pictures.add(picture)
    text = "".join(shown(picture.name, "") for picture in pictures)
    write(library, states[-1], notes.write(states[-1], notes.THE_PLAN, text))
    library.remember_slack(plan, FIRST_DAY, slack)
    data = to_json(library.wholes.of(plan))
    other.wholes.add(of_json(data), LATER)
    assert to_json(other.wholes.of(plan)) == data
    assert set(other.wholes.of(plan).pictures) == {picture.name for picture in pictures}
    assert other.load(plan) == library.load(plan)
    library.remove(plan)
    other.remove(plan)


def test_what_came_back_is_searched_and_opened(library: Library, other: Library) -> None:
    what = lived(library)
    other.wholes.add(what, LATER)
    assert other.open_plan == what.state.plan.id
    assert other.find(query_of("wheel"), ZONE)


def test_a_document_without_a_past_begins_one_that_is_empty(library: Library) -> None:
    """Nothing is recorded that nobody saw happen; its events count from 0."""
    library.wholes.add(Everything(sample_state(), BARE), NOW)
    found = library.wholes.of(sample_state().plan.id)
    assert found.history.happenings == ()
    assert set(found.stamps.values()) == {Stamp(0, NOW)}


def test_a_plan_that_is_there_is_known_by_its_ids(library: Library) -> None:
    """By the plan's own, or by those of its sessions, which make the UIDs of events."""
    what = lived(library)
    known = library.wholes.known(what)
    assert known.plan == what.state
    assert known.shares_ids
    renamed = replace(
        what, state=replace(what.state, plan=replace(what.state.plan, id=PlanId("x")))
    )
    assert library.wholes.known(renamed) == (None, True)
    assert library.wholes.known(as_another(what, "fresh", "Another")) == (None, False)
    with pytest.raises(Refused, match="is in the library already"):
        library.wholes.add(what, LATER)
    assert library.wholes.of(what.state.plan.id) == what


def test_as_another_plan_it_stands_beside_the_one_that_is_there(library: Library) -> None:
    what = lived(library)
    another = as_another(what, "fresh", "Another")
    library.wholes.add(another, LATER)
    assert library.wholes.of(what.state.plan.id) == what
    found = library.wholes.of(another.state.plan.id)
    assert found.history == another.history
    assert {entry.title for entry in library.plans()} == {"Backend Interview", "Another"}


# In the place of what is there


def test_a_replaced_plan_is_what_the_document_says(library: Library) -> None:
    """State, text, past and pictures; the answer is what it was, and puts it back again."""
    old = lived(library)
    plan = old.state.plan.id
    moved = edits.delete_session(edits.miss(old.state, session_id(3, 1)), session_id(2, 2))
    moved = edits.write_note(moved, FIRST, shown(PICTURES[2].name, "else"))
    write(library, old.state, moved)
    now = library.wholes.of(plan)
    before = library.wholes.replace(replace(old, source=b"# Other\n"), LATER)
    assert before == now
    found = library.wholes.of(plan)
    assert (found.state, found.history, found.source) == (old.state, old.history, b"# Other\n")
    assert found.pictures == old.pictures
    library.wholes.replace(before, LATER)
    again = library.wholes.of(plan)
    assert (again.state, again.history, again.source) == (now.state, now.history, now.source)


def test_before_a_plan_is_replaced_the_library_is_backed_up(library: Library) -> None:
    what = lived(library)
    library.wholes.replace(replace(what, source=b"# Other\n"), LATER)
    (copy,) = backups(library.path).values()
    with closing(Library.open(copy, LATER)) as before:
        assert before.wholes.of(what.state.plan.id) == what


def test_what_calendars_know_of_a_replaced_plan_stays(library: Library) -> None:
    """Its marks are kept, so a sync finds edits and nothing new; a count never falls."""
    old = lived(library)
    plan, session = old.state.plan.id, session_id(3, 1)
    library.mirrors.add(ACCOUNT)
    mark = Mark("etag", "BEGIN:VEVENT", {"title": "SQL review"})
    library.mirrors.record(ACCOUNT.name, plan, Step(marks={session: mark}), LATER)
    write(library, old.state, edits.move(old.state, session, LATER.add(hours=5)))
    counted = library.stamps(plan)[session].sequence
    ahead = replace(old, stamps={**old.stamps, FIRST: Stamp(70, LATER.add(hours=9))})
    library.wholes.replace(ahead, LATER)
    assert library.mirrors.memory(ACCOUNT.name, plan).marks == {session: mark}
    assert library.stamps(plan)[session].sequence == counted + 1
    assert library.stamps(plan)[FIRST] == Stamp(70, LATER.add(hours=9))
    assert library.stamps(plan)[session_id(1, 2)] == old.stamps[session_id(1, 2)]


def test_a_plan_that_is_gone_is_not_replaced(library: Library) -> None:
    with pytest.raises(Refused, match="no longer in the library"):
        library.wholes.replace(Everything(sample_state(), BARE), NOW)
    assert library.plans() == []


def test_what_the_library_cannot_hold_comes_in_not_at_all(library: Library) -> None:
    """Half of a character in the last note that is written: not one row stays."""
    state = edits.write_note(sample_state(), FIRST, "\ud800")
    with pytest.raises(Refused, match="half of a character"):
        library.wholes.add(Everything(state, BARE), NOW)
    assert library.plans() == []
    old = lived(library)
    with pytest.raises(Refused, match="half of a character"):
        library.wholes.replace(replace(old, state=state), LATER)
    assert library.wholes.of(old.state.plan.id) == old


# Killed in the middle


def come_and_go(path: Path, done: Connection) -> None:
    """Take a plan in, replace it by another version and forget it again, for ever; say each."""
    library = Library.open(path, NOW)
    state = plan_of(200)
    happened = tuple(Happening(NOW, s, Fact.STATE, None, "planned") for s in state.sessions)
    one = Everything(state, b"# One\n")
    one = replace(one, history=replace(one.history, happenings=happened))
    noted = edits.write_note(state, next(iter(state.sessions)), shown(PICTURES[0].name, ""))
    two = Everything(noted, b"# Two\n", pictures={PICTURES[0].name: PICTURES[0].data})
    while True:
        library.wholes.add(one, NOW)
        done.send("added")
        library.wholes.replace(two, LATER)
        done.send("replaced")
        library.remove(state.plan.id)
        done.send("removed")


def test_whenever_it_is_killed_the_plan_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    """As one of the two it was meant to be, with its past and its picture."""
    path, chance, seen = tmp_path / "library.sqlite", random.Random(7), set()
    Library.open(path, NOW).close()
    for _ in range(20):
        receiver, sender = fork.Pipe(duplex=False)
        child = fork.Process(target=come_and_go, args=(path, sender))
        child.start()
        for _ in range(chance.randrange(6)):
            receiver.recv()
        receiver.poll(chance.uniform(0, 0.02))  # into the middle of the next
        assert child.pid is not None
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        receiver.close()
        sender.close()
        with closing(Library.open(path, NOW)) as library:
            plans = library.plans()
            if plans:
                found = library.wholes.of(plans[0].id)
                seen.add(found.source)
                is_one = found.source == b"# One\n"
                assert len(found.state.sessions) == 200
                assert len(found.history.happenings) == (200 if is_one else 0)
                assert len(found.pictures) == (0 if is_one else 1)
                library.remove(plans[0].id)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert seen <= {b"# One\n", b"# Two\n"}
    assert seen
