"""A backup is whole or not there, the old ones thin out, and the way back loses nothing either."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Instant

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.model import PlanId, SessionId
from core.store.backup import backup, restore
from core.store.header import VERSION
from core.store.library import Library
from core.store.reader import read_open_plan
from core.store.rotation import backup_path, backups, backups_folder, kept, newest_backup
from core.store.trouble import Replaced
from tests.core.store.states import NOW, plan_of

P, S0 = PlanId("p"), SessionId("s0")
STATE = plan_of(8)
EDITED = edits.retitle(STATE, S0, "Edited")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed library with one plan."""
    path = tmp_path / "data" / "library.sqlite"
    with closing(Library.open(path, NOW)) as library:
        library.add(STATE, b"", NOW)
    return path


def edit(path: Path) -> None:
    with closing(Library.open(path, NOW)) as library:
        library.write(P, Changes.between(STATE, EDITED), NOW)


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


# Making one


def test_a_backup_is_the_library_in_one_file(path: Path, tmp_path: Path):
    """Taken while it is open, what stands in its log included."""
    target = tmp_path / "copy"
    with closing(Library.open(path, NOW)) as library:
        library.write(P, Changes.between(STATE, EDITED), NOW)
        backup(path, target)
    assert read_open_plan(target) == EDITED
    with closing(Library.open(target, NOW)) as library:
        assert library.load(P) == EDITED
        assert library.stamps(P)[S0].sequence == 1


def test_a_backup_replaces_the_one_of_its_name(path: Path, tmp_path: Path):
    """And leaves nothing beside it."""
    target = tmp_path / "copies" / "copy"
    target.parent.mkdir()
    backup(path, target)
    edit(path)
    backup(path, target)
    assert read_open_plan(target) == EDITED
    assert names(target.parent) == ["copy"]


def test_a_backup_that_cannot_be_made_leaves_the_old_one(path: Path, tmp_path: Path):
    """A damaged library is never copied over a good backup."""
    target = tmp_path / "copies" / "copy"
    target.parent.mkdir()
    backup(path, target)
    damage(path)
    with pytest.raises(Refused, match="is damaged, and nothing was changed"):
        backup(path, target)
    assert read_open_plan(target) == STATE
    assert names(target.parent) == ["copy"]


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("data/library.sqlite", "is the library itself. Choose another name"),
        ("data", "is a folder. Choose the name of a file."),
        ("missing/copy", "does not exist. Create it or choose another place."),
        ("data/library.sqlite/copy", "lies under something that is not a folder"),
    ],
)
def test_a_place_that_cannot_be_is_refused_in_words(
    path: Path, tmp_path: Path, target: str, words: str
):
    """And the library is as it was."""
    with pytest.raises(Refused, match=words):
        backup(path, tmp_path / target)
    assert read_open_plan(path) == STATE


def test_no_library_has_no_backup(tmp_path: Path):
    """It says so, and makes no file."""
    with pytest.raises(Refused, match="There is no library"):
        backup(tmp_path / "library.sqlite", tmp_path / "copy")
    assert names(tmp_path) == []


# By itself


def test_the_library_backs_itself_up_once_a_day(path: Path):
    """Not when it is new, and not twice on a day."""
    assert not backups_folder(path).exists()
    for hours in (1, 2, 25, 26):
        Library.open(path, NOW.add(hours=hours)).close()
    assert list(backups(path)) == [NOW.add(hours=1), NOW.add(hours=25)]
    assert read_open_plan(newest_backup(path) or path) == STATE


def test_a_year_of_backups_is_thinned(path: Path):
    """A few of the last days, weeks and months each, none beyond a year."""
    for day in range(500):
        target = backup_path(path, NOW.subtract(hours=24 * (day + 1)))
        target.parent.mkdir(exist_ok=True)
        target.touch()
    (backups_folder(path) / "mine.sqlite").touch()
    (backups_folder(path) / "library by hand.sqlite").touch()
    Library.open(path, NOW).close()
    ages = [round((NOW - moment).total("hours") / 24) for moment in backups(path)]
    assert len(ages) < 30
    assert ages[-4:] == [3, 2, 1, 0]
    assert max(ages) <= 366
    assert {"mine.sqlite", "library by hand.sqlite"} <= set(names(backups_folder(path)))


def test_a_backup_that_cannot_be_made_does_not_lock_anyone_out(path: Path):
    """The library opens, and says why there is none today."""
    backups_folder(path).touch()
    with closing(Library.open(path, NOW)) as library:
        assert library.load(P) == STATE
        assert "not a folder" in str(library.backup_trouble)
    backups_folder(path).unlink()
    with closing(Library.open(path, NOW)) as library:
        assert library.backup_trouble is None


moments = st.lists(st.integers(0, 500 * 24).map(lambda h: NOW.subtract(hours=h)), max_size=40)


@given(moments)
def test_thinning_keeps_the_newest_and_three_days(taken: list[Instant]):
    """Whatever there is; and what is kept once is not thinned again the same moment."""
    stay = kept(taken, NOW)
    assert stay <= set(taken)
    assert {m for m in taken if (NOW - m).total("hours") < 72} <= stay
    assert not taken or max(taken) in stay
    assert kept(stay, NOW) == stay
    assert len({m for m in stay if (NOW - m).total("hours") >= 72}) <= 4 + 5 + 13 + 1


def test_a_backup_a_day_leaves_some_of_every_age():
    """Over a year of daily backups and daily thinning, no gap wider than its rule allows."""
    stay: set[Instant] = set()
    now = NOW
    for day in range(800):
        now = NOW.add(hours=24 * day)
        stay = kept({*stay, now}, now)
    ages = sorted((now - moment).total("hours") / 24 for moment in stay)
    gaps = [(a, b - a) for a, b in pairwise(ages)]
    assert all(gap <= 1 for age, gap in gaps if age < 6)
    assert all(gap <= 13 for age, gap in gaps if age < 30)
    assert all(gap <= 62 for age, gap in gaps)
    assert 330 < ages[-1] <= 366


# The way back


def test_a_backup_is_restored_and_what_stood_there_is_kept(path: Path, tmp_path: Path):
    """The state of the backup is the library's, and the other way again from what was set aside."""
    copy = tmp_path / "copy"
    backup(path, copy)
    edit(path)
    aside = restore(copy, path, NOW)
    assert aside is not None
    assert read_open_plan(path) == STATE
    assert read_open_plan(aside) == EDITED
    again = restore(aside, path, NOW)
    assert again is not None and again != aside
    assert read_open_plan(path) == EDITED
    assert read_open_plan(again) == STATE
    with closing(Library.open(path, NOW)) as library:
        assert library.load(P) == EDITED


def test_a_damaged_library_is_set_aside_as_it_is(path: Path, tmp_path: Path):
    """For whoever may save more from it."""
    copy = tmp_path / "copy"
    backup(path, copy)
    damage(path)
    damaged = path.read_bytes()
    aside = restore(copy, path, NOW)
    assert aside is not None and aside.read_bytes() == damaged
    assert newest_backup(path) is None  # it is no backup to be recommended
    assert read_open_plan(path) == STATE


def test_the_log_of_a_damaged_library_goes_with_it(path: Path, tmp_path: Path):
    """Left behind by a crash, it would be read as the log of the one restored."""
    copy, crash = tmp_path / "copy", tmp_path / "crash"
    backup(path, copy)
    crash.mkdir()
    with closing(Library.open(path, NOW)) as library:
        library.write(P, Changes.between(STATE, EDITED), NOW)
        for name in ("library.sqlite", "library.sqlite-wal"):
            shutil.copy(path.parent / name, crash)
    crashed = crash / "library.sqlite"
    log = (crash / "library.sqlite-wal").read_bytes()
    crashed.write_bytes(b"damaged" + crashed.read_bytes()[7:])
    aside = restore(copy, crashed, NOW)
    assert aside is not None
    assert aside.with_name(aside.name + "-wal").read_bytes() == log
    assert names(crash) == ["backups", "library.sqlite"]
    with closing(Library.open(crashed, NOW)) as library:
        assert library.load(P) == STATE


@pytest.fixture
def no_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that knows no hard links."""

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), str(self))

    monkeypatch.setattr(Path, "hardlink_to", refuse)


@pytest.mark.usefixtures("no_links")
@pytest.mark.skipif(os.name != "posix", reason="only POSIX lets go of locks with any closed file")
def test_a_library_set_aside_without_links_keeps_the_locks_on_it(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Until another takes its place, another program sees that it is in use."""
    copy = tmp_path / "copy"
    backup(path, copy)
    edit(path)
    told, replace = list[str](), Path.replace

    def seen(self: Path, target: Path) -> Path:
        if target == path:
            told.append(asked_of_another_program(path))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", seen)
    with closing(Library.open(path, NOW)):
        aside = restore(copy, path, NOW)
    assert told == ["database is locked"]
    assert aside is not None and read_open_plan(aside) == EDITED
    assert read_open_plan(path) == STATE


def asked_of_another_program(path: Path) -> str:
    """What SQLite says there when it would have the library for itself."""
    code = (
        "import sqlite3, sys\n"
        "try: print(*sqlite3.connect(sys.argv[1]).execute('PRAGMA journal_mode = DELETE'))\n"
        "except sqlite3.Error as error: print(error)"
    )
    return subprocess.check_output([sys.executable, "-c", code, path], text=True).strip()


@pytest.mark.usefixtures("no_links")
def test_a_damaged_library_is_set_aside_as_it_is_without_links_too(path: Path, tmp_path: Path):
    """Page by page, and where SQLite knows no pages, byte by byte; a header counts its writes."""
    copy = tmp_path / "copy"
    backup(path, copy)
    damage(path)
    for damaged in (path.read_bytes(), b"nothing of a library" * 1000):
        path.write_bytes(damaged)
        aside = restore(copy, path, NOW)
        assert aside is not None and aside.read_bytes()[100:] == damaged[100:]
        assert read_open_plan(path) == STATE


def test_a_lost_library_is_restored(path: Path, tmp_path: Path):
    """Into a folder that has to be made again."""
    copy = tmp_path / "copy"
    backup(path, copy)
    shutil.rmtree(path.parent)
    assert restore(copy, path, NOW) is None
    assert read_open_plan(path) == STATE


def test_what_is_no_backup_is_refused_and_the_library_stays(path: Path, tmp_path: Path):
    """Missing, a text, damaged, newer, or the library itself."""
    copy = tmp_path / "copy"
    backup(path, copy)
    newer = tmp_path / "newer"
    shutil.copy(copy, newer)
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    damage(copy)
    text = tmp_path / "text"
    text.write_text("# A plan\n" * 100)
    for file, words in {
        tmp_path / "missing": "There is no backup",
        text: "is not a library of Tenday",
        copy: "is damaged, and nothing was changed. Choose another backup.",
        newer: "newer Tenday",
        tmp_path: "is a folder",
        path: "is the library itself",
    }.items():
        with pytest.raises(Refused, match=words):
            restore(file, path, NOW)
    assert read_open_plan(path) == STATE
    assert not backups_folder(path).exists()


def test_a_library_in_the_middle_of_a_write_is_not_replaced(path: Path, tmp_path: Path):
    """Whoever restores is told to wait, and nothing has changed."""
    copy = tmp_path / "copy"
    backup(path, copy)
    edit(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Refused, match="is held by another program"):
            restore(copy, path, NOW, patience=0.05)
        other.execute("ROLLBACK")
    assert read_open_plan(path) == EDITED
    assert not list(backups_folder(path).glob("*replaced*"))
    assert not list(path.parent.glob(".*"))


def test_a_program_whose_library_was_replaced_writes_no_more_and_does_no_harm(
    path: Path, tmp_path: Path
):
    """Its edit is refused in words, and its end takes nothing from the one there now."""
    copy = tmp_path / "copy"
    backup(path, copy)
    edit(path)
    open_before = Library.open(path, NOW)
    restore(copy, path, NOW)
    assert open_before.changed_elsewhere()
    with pytest.raises(Replaced, match="was replaced"):
        open_before.write(P, Changes.between(EDITED, STATE), NOW)
    with closing(Library.open(path, NOW)) as library:
        library.write(P, Changes.between(STATE, edits.retitle(STATE, S0, "After")), NOW)
        open_before.close()
        crash = tmp_path / "crash"
        crash.mkdir()
        for name in ("library.sqlite", "library.sqlite-wal"):
            shutil.copy(path.parent / name, crash)
    for survivor in (path, crash / "library.sqlite"):
        with closing(Library.open(survivor, NOW)) as library:
            assert library.load(P).sessions[S0].title == "After"


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    path.write_bytes(data)
