"""What the library calls saved stays saved; what it cannot do it says, and loses nothing."""

import multiprocessing
import os
import random
import resource
import shutil
import signal
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from whenever import Date

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.model import PlanId, SessionId, State
from core.store.header import VERSION
from core.store.library import Library
from core.store.reader import read_open_plan
from core.store.slack import keep_slack
from tests.core.store.states import NOW, plan_of

P, S0, S1 = PlanId("p"), SessionId("s0"), SessionId("s1")
SESSIONS = 20
FIRST = Date(2026, 3, 2)

fork = multiprocessing.get_context("fork")
"""A child starts with everything imported: fifty of them take a second, not fifteen."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed library with one plan."""
    path = tmp_path / "library.sqlite"
    with closing(Library.open(path, NOW)) as library:
        library.add(plan_of(SESSIONS), b"# Plan\n", NOW)
    return path


def load(path: Path) -> State:
    with closing(Library.open(path, NOW)) as library:
        return library.load(P)


def save(library: Library, edit: Callable[[State], State]) -> State:
    before = library.load(P)
    after = edit(before)
    library.write(P, Changes.between(before, after), NOW)
    return after


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


# Killed in the middle


def edit_for_ever(path: Path, first: int, saved: Connection) -> None:
    """Edit one session after the other, its place and its note at once, and say each number."""
    library = Library.open(path, NOW)
    state = library.load(P)
    number = first
    while True:
        session = SessionId(f"s{number % SESSIONS}")
        after = edits.move(state, session, NOW.add(minutes=number))
        after = edits.write_note(after, session, str(number))
        library.write(P, Changes.between(state, after), NOW)
        saved.send(number)
        state, number = after, number + 1


def test_fifty_kills_lose_no_edit_that_was_called_saved(path: Path):
    """Each child is killed in the middle of its edits; the file holds each edit whole."""
    chance = random.Random(6)
    last, expected = 0, {}
    for _ in range(50):
        receiver, sender = fork.Pipe(duplex=False)
        child = fork.Process(target=edit_for_ever, args=(path, last + 1, sender))
        child.start()
        sender.close()
        for _ in range(chance.randrange(12)):
            last = receiver.recv()
            expected[last % SESSIONS] = last
        assert child.pid is not None
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        try:
            while True:
                last = receiver.recv()
                expected[last % SESSIONS] = last
        except EOFError:
            receiver.close()
        state = read_open_plan(path)
        assert state is not None
        on_its_way = (last + 1) % SESSIONS
        for index, number in expected.items():
            note = state.notes[SessionId(f"s{index}")].text
            assert note == str(number) or (index == on_its_way and note == str(last + 1))
        for session, note in state.notes.items():
            if note.text.isdecimal():  # the two halves of an edit never part
                assert state.slots[session].start == NOW.add(minutes=int(note.text))
        if state.notes.get(SessionId(f"s{on_its_way}")) is not None:
            text = state.notes[SessionId(f"s{on_its_way}")].text
            if text == str(last + 1):
                last += 1
                expected[on_its_way] = last
    assert last > 50
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


# Several at once


def retitle_often(path: Path, ready: Barrier) -> None:
    library = Library.open(path, NOW)
    ready.wait()
    for number in range(60):
        save(library, lambda s, n=number: edits.retitle(s, S0, f"Title {n}"))
    library.close()


def resize_often(path: Path, ready: Barrier) -> None:
    library = Library.open(path, NOW)
    state = library.load(P)
    ready.wait()
    for number in range(60):  # never looking at what the other wrote
        after = edits.set_minutes(state, S0, number + 1)
        library.write(P, Changes.between(state, after), NOW)
        state = after
    library.close()


def create(path: Path, ready: Barrier, plan: str) -> None:
    ready.wait()
    library = Library.open(path, NOW)
    library.add(plan_of(8, plan), b"", NOW)
    library.close()


def run_together(*calls: tuple[Callable[..., None], tuple[object, ...]]) -> None:
    ready = fork.Barrier(len(calls))
    children = [fork.Process(target=do, args=(args[0], ready, *args[1:])) for do, args in calls]
    for child in children:
        child.start()
    for child in children:
        child.join(20)
    assert [child.exitcode for child in children] == [0] * len(calls)


def test_two_programs_write_to_one_session_at_once(path: Path):
    """One its title, the other its length: both have all they wrote."""
    run_together((retitle_often, (path,)), (resize_often, (path,)))
    session = load(path).sessions[S0]
    assert (session.title, session.minutes) == ("Title 59", 60)
    with closing(Library.open(path, NOW)) as library:
        assert library.stamps(P)[S0].sequence == 120


def keep_slack_often(path: Path, ready: Barrier) -> None:
    ready.wait()
    for number in range(60):
        assert keep_slack(path, P, FIRST.add(days=number), number)


def test_two_windows_that_only_look_keep_slack_beside_one_that_writes(path: Path):
    """Each opens and closes the library anew, and takes nothing from the others."""
    run_together((retitle_often, (path,)), *((keep_slack_often, (path,)) for _ in range(2)))
    assert load(path).sessions[S0].title == "Title 59"
    with closing(Library.open(path, NOW)) as library:
        assert library.history(P).slack == {FIRST.add(days=n): n for n in range(60)}


def test_programs_that_create_the_library_at_once_share_it(tmp_path: Path):
    """All of them find the one that was quickest."""
    path = tmp_path / "library.sqlite"
    run_together(*((create, (path, plan)) for plan in "abcd"))
    with closing(Library.open(path, NOW)) as library:
        assert {entry.id for entry in library.plans()} == set("abcd")


def test_a_library_held_for_too_long_is_refused_and_works_again(path: Path):
    """Both in opening it and in the middle of work."""
    library = Library.open(path, NOW, patience=0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Refused, match="is held by another program"):
            save(library, lambda s: edits.retitle(s, S0, "x"))
        with pytest.raises(Refused, match="is held by another program"):
            Library.open(path, NOW, patience=0.05)
        other.execute("ROLLBACK")
    after = save(library, lambda s: edits.retitle(s, S0, "y"))
    library.close()
    assert load(path) == after


# No room


def test_a_full_disk_is_refused_and_loses_nothing(path: Path):
    """SQLite is told there is no room: the edit is not saved, the next that fits is."""
    library = Library.open(path, NOW)
    before = library.load(P)
    (pages,) = library._raw.execute("PRAGMA page_count").fetchone()
    library._raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Refused, match="The disk is full: nothing was saved"):
        save(library, lambda s: edits.write_note(s, S0, "long " * 10_000))
    assert library.load(P) == before
    after = save(library, lambda s: edits.retitle(s, S0, "short"))
    library.close()
    assert load(path) == after


def write_with_little_room(path: Path, said: Connection) -> None:
    library = Library.open(path, NOW)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    log = path.with_name(path.name + "-wal")
    limit = max(path.stat().st_size, log.stat().st_size) + 8192
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    for number in range(1000):
        try:
            save(library, lambda s, n=number: edits.write_note(s, S0, f"{n} " * 2000))
        except Refused as refused:
            said.send((number, str(refused)))
            break
    os._exit(0)


def test_a_write_that_the_system_cuts_short_loses_nothing(path: Path):
    """A child whose files may not grow any more stops with a sentence; what it saved is there."""
    receiver, sender = fork.Pipe(duplex=False)
    child = fork.Process(target=write_with_little_room, args=(path, sender))
    child.start()
    number, words = receiver.recv()
    child.join()
    assert "nothing was saved" in words
    assert number > 0
    assert load(path).notes[S0].text.startswith(f"{number - 1} ")


# Not a library


def untouched(path: Path, words: str, kind: type[Refused] = Refused) -> str:
    """Opening is refused in these words, and neither the file nor its folder changes."""
    before, beside = path.read_bytes(), names(path.parent)
    with pytest.raises(kind, match=words) as refused:
        Library.open(path, NOW)
    assert path.read_bytes() == before
    assert names(path.parent) == beside
    assert read_open_plan(path) is None
    return str(refused.value)


def set_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


def test_a_newer_library_is_refused_and_keeps_every_byte(path: Path):
    """The words name both versions and what to do."""
    set_version(path, VERSION + 1)
    words = untouched(path, "was written by a newer Tenday")
    assert f"(schema {VERSION + 1}; this one knows {VERSION})" in words
    assert "Install the newer version" in words


def test_a_newer_library_is_known_by_its_log_too(path: Path, tmp_path: Path):
    """A newer program crashed right after its upgrade: it stands in the log beside the file."""
    folder = tmp_path / "crashed"
    folder.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
        for name in ("library.sqlite", "library.sqlite-wal"):
            shutil.copy(tmp_path / name, folder)
    crashed = folder / "library.sqlite"
    before = [(folder / name).read_bytes() for name in ("library.sqlite", "library.sqlite-wal")]
    with pytest.raises(Refused, match="newer Tenday"):
        Library.open(crashed, NOW)
    assert before == [
        (folder / name).read_bytes() for name in ("library.sqlite", "library.sqlite-wal")
    ]


def test_something_else_is_refused_and_keeps_every_byte(tmp_path: Path):
    """A text, a plan in Markdown, another program's database."""
    text = tmp_path / "plan.md"
    text.write_text("# A plan of ten days\n" * 50)
    untouched(text, "is not a library of Tenday")
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    untouched(other, "is not a library of Tenday")
    set_version(other, 7)
    untouched(other, "is not a library of Tenday")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("PRAGMA application_id = 1")
    untouched(other, "is not a library of Tenday")


def test_an_empty_file_becomes_a_library(tmp_path: Path):
    """It is what a crash at the very first moment leaves."""
    path = tmp_path / "library.sqlite"
    path.touch()
    with closing(Library.open(path, NOW)) as library:
        assert library.plans() == []


def test_a_place_that_cannot_be_is_refused_in_words(tmp_path: Path):
    """A folder, a name under a file, a name too long."""
    (tmp_path / "file").touch()
    for place, words in {
        tmp_path: "is a folder. Choose the name of a file.",
        tmp_path / "file" / "library.sqlite": "lies under something that is not a folder",
        tmp_path / "file" / "deeper" / "library.sqlite": "lies under something that is not a",
        tmp_path / ("n" * 256): "is too long. Choose a shorter one.",
    }.items():
        with pytest.raises(Refused, match=words):
            Library.open(place, NOW)
        assert read_open_plan(place) is None


@contextmanager
def nobody() -> Iterator[None]:
    """Without root's right to ignore permissions."""
    if os.geteuid() == 0:
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)
    else:
        yield


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that nobody can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.iterdir()):
        path.chmod(0o755)
    shutil.rmtree(folder)


def test_a_library_that_may_not_be_read_or_written_is_refused_in_words(path: Path, public: Path):
    """Forbidden, only to be read, or in a folder where nothing may be made."""
    locked = public / "library.sqlite"
    shutil.copy(path, locked)
    public.chmod(0o555)
    locked.chmod(0o000)
    with nobody(), pytest.raises(Refused, match="You may not use"):
        Library.open(locked, NOW)
    locked.chmod(0o444)
    with nobody(), pytest.raises(Refused, match=r"can only be read|cannot be opened"):
        Library.open(locked, NOW)
    with nobody(), pytest.raises(Refused, match=r"can only be read|cannot be opened"):
        keep_slack(locked, P, FIRST, 60)
    with nobody(), pytest.raises(Refused, match=r"You may not use|cannot be opened"):
        Library.open(public / "new.sqlite", NOW)
    with nobody(), pytest.raises(Refused, match="You may not use"):
        Library.open(public / "deeper" / "new.sqlite", NOW)


# Damaged
