"""What is written to the library is what is read from it, edit by edit, and undone likewise."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from core import edits
from core.changes import NOTHING, Changes
from core.errors import Refused
from core.model import DayId, PlanId, ReadingId, Record, SessionId, State
from core.store.library import Library
from core.store.reader import connect_reading, read_open_plan
from tests.core.store import states
from tests.core.store.states import NOW, plan_of

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
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
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
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
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


S0, S1, S5 = SessionId("s0"), SessionId("s1"), SessionId("s5")
P0 = PlanId("p0")


class Editing(RuleBasedStateMachine):
    """Any edits in any order, undone and redone: the file holds what is in memory after each."""

    folder: Path

    @initialize()
    def begin(self):
        number = len(list(self.folder.iterdir()))
        self.library = Library.open(self.folder / f"{number}.sqlite", NOW)
        self.state = plan_of(6)
        self.done: list[Changes] = []
        self.library.add(self.state, b"", NOW)

    def teardown(self):
        if hasattr(self, "library"):
            self.library.close()

    def save(self, after: State):
        changes = Changes.between(self.state, after)
        self.library.write(P, changes, LATER)
        self.state = after
        self.done.append(changes)
        assert self.library.load(P) == after

    def any_session(self, data: st.DataObject) -> SessionId:
        return data.draw(st.sampled_from(list(self.state.sessions)))

    @precondition(lambda self: self.state.sessions)
    @rule(data=st.data(), kind=st.integers(0, 11))
    def edit_a_session(self, data: st.DataObject, kind: int):
        session, state = self.any_session(data), self.state
        draw = data.draw
        one_edit = {
            0: lambda: edits.move(state, session, draw(states.instants)),
            1: lambda: edits.unschedule(state, session),
            2: lambda: edits.retitle(state, session, "x" + draw(states.texts)),
            3: lambda: edits.set_minutes(state, session, draw(states.minutes)),
            4: lambda: edits.set_topics(state, session, draw(states.topics)),
            5: lambda: edits.set_optional(state, session, draw(st.booleans())),
            6: lambda: edits.complete(state, session, draw(states.records)),
            7: lambda: edits.miss(state, session),
            8: lambda: edits.reopen(state, session),
            9: lambda: edits.write_note(state, session, draw(states.texts)),
            10: lambda: edits.delete_session(state, session),
            11: lambda: edits.place(state, {session: draw(st.none() | states.instants)}),
        }
        self.save(one_edit[kind]())

    @precondition(lambda self: self.state.days)
    @rule(data=st.data(), id_=states.ids, kind=st.integers(0, 5))
    def edit_a_day(self, data: st.DataObject, id_: str, kind: int):
        state, day = self.state, data.draw(st.sampled_from(list(self.state.days)))
        one_edit = {
            0: lambda: edits.delete_day(state, day),
            1: lambda: edits.set_theme(state, day, data.draw(states.texts)),
            2: lambda: edits.add_reading(state, ReadingId(id_), day, "x"),
            3: lambda: edits.add_session(state, SessionId(id_), day, "x", 60),
            4: lambda: (
                edits.move_to_day(state, self.any_session(data), day) if state.sessions else state
            ),
            5: lambda: edits.add_day(state, DayId(id_), "x", "y"),
        }
        self.save(one_edit[kind]())

    @rule(data=st.data(), kind=st.integers(0, 3))
    def edit_the_frame(self, data: st.DataObject, kind: int):
        state, draw = self.state, data.draw
        one_edit = {
            0: lambda: edits.set_availability(state, draw(states.availabilities)),
            1: lambda: edits.set_run_up(state, draw(states.run_ups)),
            2: lambda: edits.describe_plan(state, goal=draw(states.texts)),
            3: lambda: edits.set_busy(state, draw(states.states()).busy),
        }
        self.save(one_edit[kind]())

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        changes = self.done.pop().inverted()
        self.library.write(P, changes, LATER)
        self.state = changes.apply(self.state)
        assert self.library.load(P) == self.state


def test_after_any_edits_the_library_holds_the_state(tmp_path: Path):
    """A state machine over every edit there is, and undo."""

    class Here(Editing):
        folder = tmp_path

    machine = Here.TestCase
    machine.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)
    machine().runTest()


def test_one_edit_writes_one_column_of_one_row(library: Library):
    """Whatever stands in the other columns, another program's edit included, is not rewritten."""
    state = plan_of(8)
    library.add(state, b"", NOW)
    statements: list[str] = []
    library._raw.set_trace_callback(statements.append)
    write(library, state, edits.retitle(state, S0, "New"))
    library._raw.set_trace_callback(None)
    updates = [s for s in statements if s.startswith("UPDATE")]
    assert len(updates) == 1
    assert updates[0].startswith("UPDATE sessions SET title='New' WHERE")
    assert statements[0] == "BEGIN IMMEDIATE"
    assert [s for s in statements if not s.startswith("--")][-1] == "COMMIT"


def test_no_change_touches_nothing(library: Library):
    """Not even the file's log."""
    library.add(plan_of(4), b"", NOW)
    log = library.path.with_name("library.sqlite-wal").read_bytes()
    library.write(P, NOTHING, LATER)
    assert library.path.with_name("library.sqlite-wal").read_bytes() == log


def test_plans_stand_side_by_side(library: Library):
    """Plans with the same ids inside keep apart, and the one last opened comes first."""
    first, second = plan_of(8, "one"), plan_of(12, "two")
    library.add(first, b"1", NOW)
    library.add(second, b"2", NOW)
    assert [entry.id for entry in library.plans()] == ["two", "one"]
    library.opened(PlanId("one"), LATER)
    assert [(e.id, e.title, e.opened) for e in library.plans()] == [
        ("one", "Ten days", LATER),
        ("two", "Ten days", NOW),
    ]
    assert library.open_plan == "one"
    first = write(library, first, edits.delete_session(first, S0))
    assert library.load(PlanId("one")) == first
    assert library.load(PlanId("two")) == second
    library.remove(PlanId("one"))
    assert library.open_plan == "two"
    assert library.load(PlanId("two")) == second


def test_an_empty_library_has_no_open_plan(library: Library):
    """Nothing to paint, and no error."""
    assert library.open_plan is None
    assert library.plans() == []
    assert read_open_plan(library.path) is None


def test_a_plan_is_added_once(library: Library):
    """The second time it is refused, and the first stays as it was."""
    state = plan_of(4)
    library.add(state, b"first", NOW)
    with pytest.raises(Refused, match="“Ten days” is in the library already"):
        library.add(edits.retitle(state, S0, "x"), b"second", LATER)
    assert library.load(P) == state
    assert library.source(P) == b"first"


def test_what_is_not_there_is_refused_in_words(library: Library):
    """A plan that another program removed meanwhile is a sentence, not a crash."""
    state = plan_of(4)
    changes = Changes.between(state, edits.retitle(state, S0, "x"))
    for door in (
        lambda: library.load(P),
        lambda: library.source(P),
        lambda: library.remove(P),
        lambda: library.opened(P, NOW),
        lambda: library.write(P, changes, NOW),
    ):
        with pytest.raises(Refused, match="no longer in the library"):
            door()


def test_an_edit_of_what_is_gone_saves_nothing(library: Library):
    """Neither the field of a deleted row nor the rest of the same edit."""
    state = plan_of(8)
    library.add(state, b"", NOW)
    both = edits.retitle(edits.retitle(state, S0, "x"), S1, "x")
    gone = write(library, state, edits.delete_session(state, S0))
    with pytest.raises(Refused, match="no longer in the library"):
        write(library, state, both)
    with pytest.raises(Refused, match="belongs to was deleted"):
        unplaced = edits.unschedule(state, S0)
        write(library, unplaced, edits.move(unplaced, S0, NOW))
    assert library.load(P) == gone


def test_half_a_character_is_refused_in_words(library: Library):
    """A lone surrogate, as a broken clipboard gives, has no place in a file."""
    state = plan_of(4)
    library.add(state, b"", NOW)
    with pytest.raises(Refused, match="half of a character"):
        write(library, state, edits.write_note(state, S0, "so \ud83d what"))
    assert library.load(P) == state


# The file


def test_the_first_week_needs_no_sqlalchemy(library: Library):
    """The quick door imports nothing heavy, for the window stands before the rest is there."""
    library.add(plan_of(4), b"", NOW)
    code = (
        "import sys\nfrom pathlib import Path\nfrom core.store.reader import read_open_plan\n"
        "state = read_open_plan(Path(sys.argv[1]))\n"
        "heavy = {'sqlalchemy', 'alembic'} & {m.partition('.')[0] for m in sys.modules}\n"
        "print(len(state.sessions), heavy)"
    )
    root = Path(__file__).parents[3]
    said = subprocess.check_output([sys.executable, "-c", code, library.path], cwd=root, text=True)
    assert said == "4 set()\n"


def test_opening_needs_neither_alembic_nor_the_orm(path: Path):
    """Alembic is there only where a step is due."""
    code = (
        "import sys\nfrom pathlib import Path\nfrom whenever import Instant\n"
        "from core.store.library import Library\n"
        "Library.open(Path(sys.argv[1]), Instant.from_utc(2026, 1, 1)).close()\n"
        "print({'alembic', 'sqlalchemy.orm'} & set(sys.modules))"
    )
    root = Path(__file__).parents[3]
    said = subprocess.check_output([sys.executable, "-c", code, path], cwd=root, text=True)
    assert said == "set()\n"


def test_a_library_opened_twice_still_shares_its_log_with_other_programs(library: Library):
    """What opens and closes it beside the window leaves the window's locks as they are: else the
    next program to close it would take itself for the last, and remove the log.
    """
    library.add(plan_of(4), b"", NOW)
    Library.open(library.path, NOW).close()
    code = (
        "import sqlite3, sys\nother = sqlite3.connect(sys.argv[1])\n"
        "other.execute('DELETE FROM pictures')\nother.close()"
    )
    subprocess.run([sys.executable, "-c", code, library.path], check=True)
    assert library.path.with_name("library.sqlite-wal").exists()
    after = write(library, plan_of(4), edits.write_note(plan_of(4), SessionId("s1"), "Kept"))
    assert read_open_plan(library.path) == after


def test_reading_changes_no_byte(library: Library):
    """Neither in the file nor in its log."""
    library.add(plan_of(4), b"", NOW)
    files = [library.path, library.path.with_name("library.sqlite-wal")]
    before = [file.read_bytes() for file in files]
    assert read_open_plan(library.path) == plan_of(4)
    assert [file.read_bytes() for file in files] == before


def test_the_columns_are_legible(library: Library):
    """Whoever opens the file with the sqlite3 tool reads it without this program."""
    state = plan_of(4)
    state = edits.complete(state, S0, Record(NOW, 50, 4))
    library.add(state, b"", NOW)
    with connect_reading(library.path) as connection:

        def row(query: str) -> tuple[Any, ...]:
            return connection.execute(query).fetchone()

        assert row("SELECT * FROM slots") == ("p", "s0", "2026-03-02T08:00:00Z", 1)
        assert row("SELECT day, minutes, topics, state FROM sessions") == (
            "d0", 120, "[ ] images and layers\n[x] multi-stage builds", "done",
        )  # fmt: skip
        assert row("SELECT weekly FROM availability")[0].split(";")[6] == "08:00-13:30,14:15-20:00"
        assert row("SELECT first_day FROM run_up") == ("2026-03-02",)
    connection.close()


def test_the_library_is_as_safe_as_sqlite_makes_it(library: Library):
    """A log that is synced at each commit, and foreign keys that hold."""
    pragmas = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    found = {name: library._raw.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas}
    assert found == pragmas


def test_it_notices_what_another_program_wrote(library: Library):
    """Once for each time, and never for its own edits."""
    state = plan_of(4)
    library.add(state, b"", NOW)
    assert not library.changed_elsewhere()
    other = Library.open(library.path, NOW)
    write(other, state, edits.retitle(state, S0, "x"))
    assert library.changed_elsewhere()
    assert not library.changed_elsewhere()
    write(library, state, edits.retitle(state, S1, "y"))
    assert not library.changed_elsewhere()
    assert other.changed_elsewhere()
    other.close()
    assert [library.load(P).sessions[s].title for s in (S0, S1)] == ["x", "y"]


def test_closing_leaves_one_file(path: Path):
    """What can be copied by hand is whole."""
    library = Library.open(path, NOW)
    library.add(plan_of(4), b"", NOW)
    library.close()
    assert [p.name for p in path.parent.iterdir()] == ["library.sqlite"]
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
