"""Every schema there ever was opens in this program: a library of each stands among the fixtures.

Where a change of the rows fails here: raise VERSION, add a step to STEPS, and keep the fixtures.
`make_fixture` writes the one of the present schema.
"""

import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlalchemy

from core.changes import Changes
from core.edits import delete_session, retitle
from core.model import PlanId, SessionId, State
from core.notes import THE_PLAN, of_day, write
from core.search.query import query_of
from core.store.header import VERSION, read_header
from core.store.library import Library
from core.store.migrations import STEPS, Step
from core.store.reader import read_open_plan
from tests.core.store.states import NOW, plan_of

if TYPE_CHECKING:
    from alembic.operations import Operations

FIXTURES = Path(__file__).parents[2] / "fixtures" / "library"
SOURCE = b"# Ten days\r\n"
P, S0 = PlanId("p"), SessionId("s0")
NEXT = VERSION + 1


def kept(version: int) -> State:
    """What the first plan of the fixture of a version says."""
    state = retitle(plan_of(12), S0, "Retitled")
    if version < 11:
        return state
    return write(write(state, of_day(next(iter(state.days))), "A day"), THE_PLAN, "A plan")


def make_fixture(path: Path) -> None:
    """A small library of the present schema: two plans, rows in every table, stamps that rose."""
    with closing(Library.open(path, NOW)) as library:
        library.add(plan_of(4, "other"), b"", NOW)
        state = plan_of(12)
        library.add(state, SOURCE, NOW)
        after = kept(VERSION)
        library.write(P, Changes.between(state, after), NOW)


def schema(path: Path) -> list[str]:
    """Everything a closed file says about its tables."""
    uri = f"{path.as_uri()}?immutable=1"  # else a log appears beside the fixture
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        rows = connection.execute("SELECT sql FROM sqlite_schema WHERE sql NOT NULL ORDER BY name")
        return [sql for (sql,) in rows]


def triggers(path: Path) -> list[str]:
    """What a closed file keeps true by itself."""
    return [sql for sql in schema(path) if sql.startswith("CREATE TRIGGER")]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of the library of the first schema."""
    path = tmp_path / "library.sqlite"
    shutil.copyfile(FIXTURES / "v1.sqlite", path)
    return path


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_library_of_every_schema_opens_with_all_its_plans(tmp_path: Path, version: int):
    """Nothing is lost on the way to the present schema."""
    path = tmp_path / "library.sqlite"
    shutil.copyfile(FIXTURES / f"v{version}.sqlite", path)
    with closing(Library.open(path, NOW)) as library:
        assert [entry.id for entry in library.plans()] == ["p", "other"]
        assert library.load(P) == kept(version)
        assert library.load(PlanId("other")) == plan_of(4, "other")
        assert library.source(P) == SOURCE
        assert library.stamps(P)[S0].sequence == 1
        assert [found.subject.session for found in library.find(query_of("retitled"), "UTC")] == [
            S0
        ]
        sure = {hit.subject.session for hit in library.find(query_of("confidence:4"), "UTC")}
        assert sure == set(library.load(P).records) and sure
        state = library.load(P)
        noted = write(write(state, of_day(next(iter(state.days))), "lemurs"), THE_PLAN, "lemurs")
        library.write(P, Changes.between(state, noted), NOW)
        assert len(library.find(query_of("lemurs"), "UTC")) == 2
    assert read_open_plan(path) == noted
    assert triggers(path) == triggers(FIXTURES / f"v{VERSION}.sqlite") != []


@pytest.mark.parametrize("version", [10, 12])
def test_what_was_searchable_stays_so_in_its_order(tmp_path: Path, version: int):
    """On the way from those that knew sessions alone, and no conditions; what is deleted goes."""
    path = tmp_path / "library.sqlite"
    shutil.copyfile(FIXTURES / f"v{version}.sqlite", path)
    with closing(sqlite3.connect(path)) as connection:
        before = connection.execute("SELECT session_id FROM texts ORDER BY number DESC").fetchall()
    with closing(Library.open(path, NOW)) as library:
        found = library.find(query_of(""), "UTC", ranked=False)
        assert [hit.subject.session for hit in found] == [session for (session,) in before]
        state = library.load(P)
        library.write(P, Changes.between(state, delete_session(state, S0)), NOW)
        assert library.find(query_of("retitled"), "UTC") == []
        kept = library._raw.execute("SELECT count(*) FROM searched_docsize").fetchone()
        assert kept == (len(before) - 1,)


def test_the_newest_fixture_has_the_present_schema(tmp_path: Path):
    """A change of the tables without a new version, a step and a fixture fails here."""
    make_fixture(tmp_path / "new.sqlite")
    assert schema(tmp_path / "new.sqlite") == schema(FIXTURES / f"v{VERSION}.sqlite")


def test_there_is_a_step_to_every_version():
    """From 2 to the present one."""
    assert list(STEPS) == list(range(2, VERSION + 1))


def add_energy(op: "Operations") -> None:
    """A step that adds a column."""
    op.add_column("sessions", sqlalchemy.Column("energy", sqlalchemy.Integer))


def rebuild_days(op: "Operations") -> None:
    """A step that rebuilds a table with children: alembic copies, drops and renames it."""
    with op.batch_alter_table("days", recreate="always") as days:
        days.add_column(sqlalchemy.Column("colour", sqlalchemy.Text))


def fail(op: "Operations") -> None:
    """A step that changes something and then fails."""
    op.execute("DELETE FROM days")
    raise ZeroDivisionError


def orphan(op: "Operations") -> None:
    """A step that leaves sessions without their day."""
    op.execute("DELETE FROM days")


def test_an_old_library_is_migrated_after_a_backup(old: Path):
    """Step by step; the backup is the old library, and opens as such."""
    steps: Mapping[int, Step] = {**STEPS, NEXT: add_energy, NEXT + 1: rebuild_days}
    with closing(Library.open(old, NOW, steps=steps)) as library:
        assert library.load(P) == retitle(plan_of(12), S0, "Retitled")
        state = library.load(P)
        library.write(P, Changes.between(state, retitle(state, S0, "New")), NOW)
        assert library._raw.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert library._raw.execute("PRAGMA foreign_key_check").fetchall() == []
        columns = library._raw.execute("SELECT energy, colour FROM sessions, days").fetchone()
        assert columns == (None, None)
    assert read_header(old) == (True, 0x54656E64, NEXT + 1)
    backup = old.parent / "backups" / "library 20260302T080000Z.sqlite"
    assert schema(backup) == schema(FIXTURES / "v1.sqlite")
    with closing(Library.open(backup, NOW)) as library:
        assert library.load(P) == retitle(plan_of(12), S0, "Retitled")
    with closing(Library.open(old, NOW, steps=steps)) as library:  # the second time there is none
        assert library.load(P).sessions[S0].title == "New"


@pytest.mark.parametrize(("step", "error"), [(fail, ZeroDivisionError), (orphan, RuntimeError)])
def test_a_step_that_fails_leaves_the_old_library_as_it_was(
    old: Path, step: Step, error: type[Exception]
):
    """Byte for byte, the steps before it included; the backup stays."""
    before = old.read_bytes()
    with pytest.raises(error):
        Library.open(old, NOW, steps={**STEPS, NEXT: add_energy, NEXT + 1: step})
    assert old.read_bytes() == before
    assert [p.name for p in old.parent.iterdir() if p.is_file()] == ["library.sqlite"]
    assert (old.parent / "backups" / "library 20260302T080000Z.sqlite").exists()
    with closing(Library.open(old, NOW)) as library:
        assert library.load(P) == retitle(plan_of(12), S0, "Retitled")


def test_no_step_without_a_backup(old: Path):
    """Where the backup cannot be made, the old library stays as it was."""
    (old.parent / "backups").touch()
    before = old.read_bytes()
    with pytest.raises(Exception, match="backups"):
        Library.open(old, NOW, steps={**STEPS, NEXT: add_energy})
    assert old.read_bytes() == before


def test_the_quick_door_leaves_another_schema_alone(old: Path):
    """The caller goes through `Library.open`, which says what is the matter."""
    for version in (0, VERSION + 1):
        with closing(sqlite3.connect(old)) as connection:
            connection.execute(f"PRAGMA user_version = {version}")
        assert read_open_plan(old) is None


def test_a_program_that_was_overtaken_writes_no_more(old: Path):
    """A newer program upgrades the library under an open one: that one says so."""
    with closing(Library.open(old, NOW)) as library:
        state = library.load(P)
        Library.open(old, NOW, steps={**STEPS, NEXT: add_energy}).close()
        assert library.changed_elsewhere()
        with pytest.raises(Exception, match="was replaced or upgraded by another program"):
            library.write(P, Changes.between(state, retitle(state, S0, "x")), NOW)
