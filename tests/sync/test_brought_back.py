"""A plan that comes back from its file finds its events again: none is doubled, none is lost."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from core import edits
from core.changes import Changes
from core.everything.bringing import How, bring_in
from core.everything.reading import of_json
from core.everything.whole import Everything
from core.everything.writing import to_json
from core.mark import Account
from core.markdown.writer import BARE
from core.model import PlanId, State
from core.store.library import Library
from sync.event import session_uid
from sync.ledger import LibraryLedger
from sync.memory import Calendar, MemoryService
from sync.mirror import Mirror, Outcome
from tests.states import FIRST_DAY, NOW, ZONE, at, sample_state, session_id

P = sample_state().plan.id
PLANNED, SKIPPED = session_id(3, 1), session_id(2, 2)
THURSDAY = at(FIRST_DAY.add(days=3), 15)
ACCOUNT = Account("cloud", "caldav", "https://cloud.example/tenday/", "ada")


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from opened(tmp_path / "library.sqlite")


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Library]:
    """A new library, for instance after the disk is lost."""
    yield from opened(tmp_path / "new" / "library.sqlite")


def opened(path: Path) -> Iterator[Library]:
    with closing(Library.open(path, NOW)) as library:
        library.mirrors.add(ACCOUNT)
        yield library


def sync(library: Library, calendar: Calendar, plan: PlanId = P) -> Outcome:
    ledger = LibraryLedger(library, ACCOUNT, plan, lambda: NOW)
    return Mirror(MemoryService(calendar, ZONE), ledger).sync(NOW)


def lived(library: Library, calendar: Calendar) -> Everything:
    """The sample plan, mirrored, edited and mirrored again: what its file says of it."""
    library.add(sample_state(), BARE, NOW)
    sync(library, calendar)
    edit(library, edits.move(library.load(P), PLANNED, THURSDAY))
    sync(library, calendar)
    return of_json(to_json(library.wholes.of(P)))


def edit(library: Library, after: State) -> None:
    library.write(P, Changes.between(library.load(P), after), NOW)


def bring(library: Library, what: Everything, how: How | None = None) -> PlanId:
    return bring_in(library.wholes, what, how, "fresh", "Restored", NOW).plan


def test_in_a_new_library_the_plan_finds_its_events(
    library: Library, fresh: Library, calendar: Calendar
) -> None:
    """They are taken for its own as they are: nothing is sent, and the revisions go on."""
    what = lived(library, calendar)
    before = dict(calendar.bodies)
    bring(fresh, what)
    outcome = sync(fresh, calendar)
    assert (outcome.made, outcome.deleted, outcome.problems) == ([], [], [])
    assert calendar.bodies.keys() == before.keys()
    edit(fresh, edits.move(fresh.load(P), PLANNED, THURSDAY.add(hours=1)))
    sync(fresh, calendar)
    assert "SEQUENCE:2" in calendar.bodies[session_uid(PLANNED)]


def test_a_plan_that_was_deleted_finds_the_events_that_stayed(
    library: Library, calendar: Calendar
) -> None:
    what = lived(library, calendar)
    library.remove(P)
    bring(library, what)
    outcome = sync(library, calendar)
    assert (outcome.made, outcome.deleted) == ([], [])
    assert calendar.bodies.keys() == {session_uid(s) for s in what.state.slots}


def test_replacing_moves_the_events_that_are_there(library: Library, calendar: Calendar) -> None:
    """What was edited since goes back, what was added goes, what was deleted is there again."""
    what = lived(library, calendar)
    state = edits.move(library.load(P), PLANNED, THURSDAY.add(hours=2))
    state = edits.delete_session(state, SKIPPED)
    edit(library, state)
    sync(library, calendar)
    bring(library, what, How.REPLACE)
    outcome = sync(library, calendar)
    assert outcome.changed == ["SQL review"]
    assert len(outcome.made) == 1
    assert outcome.deleted == []
    assert calendar.bodies.keys() == {session_uid(s) for s in what.state.slots}
    assert "DTSTART:20260305T140000Z" in calendar.bodies[session_uid(PLANNED)]


def test_beside_the_plan_each_has_its_own_events(library: Library, calendar: Calendar) -> None:
    """Neither takes or deletes one of the other's."""
    what = lived(library, calendar)
    other = bring(library, what, How.BESIDE)
    made = sync(library, calendar, other).made
    assert len(made) == len(what.state.slots)
    outcome = sync(library, calendar)
    assert (outcome.made, outcome.changed, outcome.deleted) == ([], [], [])
    assert len(calendar.bodies) == 2 * len(what.state.slots)


def test_a_plan_with_the_sessions_of_another_has_events_of_its_own(
    library: Library, calendar: Calendar
) -> None:
    """A file may say that it is another plan, and name the same sessions all the same."""
    what = lived(library, calendar)
    claimed = replace(what.state, plan=replace(what.state.plan, id=PlanId("claimed")))
    other = bring(library, replace(what, state=claimed))
    assert library.load(other).sessions.keys().isdisjoint(what.state.sessions)
    assert library.load(other).plan.title == what.state.plan.title
