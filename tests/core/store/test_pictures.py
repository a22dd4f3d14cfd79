"""Pictures in the library: kept once, read by themselves, and gone once nothing names them."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.changes import Changes
from core.edits import write_note
from core.model import PlanId, SessionId
from core.pictures.naming import shown
from core.pictures.picture import Picture
from core.store.backup import backup, restore
from core.store.library import Library
from core.store.reader import read_picture
from tests.core.store.states import NOW, plan_of
from tests.pictures import png

P, S0, S1 = PlanId("p"), SessionId("s0"), SessionId("s1")
FIRST, SECOND = Picture.of(png(2, 3)), Picture.of(png(5, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with one plan and two pictures."""
    with closing(Library.open(tmp_path / "library.sqlite", NOW)) as library:
        library.add(plan_of(4), b"", NOW)
        for picture in (FIRST, SECOND, FIRST):
            library.pictures.add(picture)
    return tmp_path / "library.sqlite"


def note(library: Library, session: SessionId, text: str) -> None:
    before = library.load(P)
    library.write(P, Changes.between(before, write_note(before, session, text)), NOW)


def test_a_picture_is_kept_once_and_read_without_opening_the_library(path: Path):
    with closing(Library.open(path, NOW)) as library:
        assert library.pictures.names() == {FIRST.name, SECOND.name}
    assert read_picture(path, FIRST.name) == FIRST.data
    assert read_picture(path, "0" * 16 + ".png") is None
    assert read_picture(path.with_name("none.sqlite"), FIRST.name) is None


def test_what_nothing_names_is_swept_and_what_a_note_names_stays(path: Path):
    with closing(Library.open(path, NOW)) as library:
        note(library, S0, f"See {shown(FIRST.name, 'the wheel')}.")
        assert library.pictures.sweep() == 1
        assert library.pictures.names() == {FIRST.name}
        note(library, S0, "")
        note(library, S1, f"<img src=pictures/{FIRST.name}>")  # however it is named
        assert library.pictures.sweep() == 0
        library.remove(P)
        assert library.pictures.sweep() == 1


def test_a_picture_that_the_plans_own_text_names_stays(path: Path):
    with closing(Library.open(path, NOW)) as library:
        source = b"# Plan\xff\n" + shown(SECOND.name, "map").encode()
        library.add(plan_of(4, "other"), source, NOW)
        assert library.pictures.sweep() == 1
        assert library.pictures.names() == {SECOND.name}


def test_opening_a_library_sweeps_nothing(path: Path):
    """Another program may be about to name it, or to take back the edit that took its name away."""
    with closing(Library.open(path, NOW.add(hours=24 * 60))) as library:
        assert len(library.pictures.names()) == 2


def test_a_backup_has_the_pictures(path: Path, tmp_path: Path):
    backup(path, tmp_path / "copy.sqlite")
    with closing(Library.open(path, NOW)) as library:
        library.pictures.sweep()
    assert read_picture(path, FIRST.name) is None
    restore(tmp_path / "copy.sqlite", path, NOW)
    assert read_picture(path, FIRST.name) == FIRST.data


def test_a_damaged_picture_is_none_and_keeps_nobody_from_the_library(path: Path):
    """No page of a picture is looked at when the library is opened: there may be thousands."""
    with closing(Library.open(path, NOW)) as library:
        heavy = Picture.of(png(300, 300))
        library.pictures.add(heavy)
    data = path.read_bytes()
    at = data.index(heavy.data[-2000:-1000])
    path.write_bytes(data[:at] + b"\0" * 500 + data[at + 500 :])
    with closing(Library.open(path, NOW)) as library:
        assert library.load(P) == plan_of(4)
        assert heavy.name in library.pictures.names()
    assert read_picture(path, heavy.name) is None
    assert read_picture(path, FIRST.name) == FIRST.data


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.core.store.test_pictures import *
library = Library.open(Path(sys.argv[1]), NOW)
picture = Picture.of(png(7, 7))
library.pictures.add(picture)
note(library, S0, shown(picture.name, "seven"))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nobody is killed so on Windows")
def test_a_program_killed_behind_its_note_leaves_the_picture_there(path: Path):
    root = Path(__file__).parents[3]
    there = {**os.environ, "PYTHONPATH": str(root)}
    ended = subprocess.run([sys.executable, "-c", KILLED, path], cwd=root, env=there, check=False)
    assert ended.returncode == -signal.SIGKILL
    picture = Picture.of(png(7, 7))
    with closing(Library.open(path, NOW)) as library:
        assert picture.name in library.load(P).notes[S0].text
    assert read_picture(path, picture.name) == picture.data


def test_a_library_of_the_schema_before_gets_its_pictures(tmp_path: Path):
    old = Path(__file__).parents[2] / "fixtures" / "library" / "v11.sqlite"
    path = Path(shutil.copy(old, tmp_path / "library.sqlite"))
    with closing(Library.open(path, NOW)) as library:
        library.pictures.add(FIRST)
    assert read_picture(path, FIRST.name) == FIRST.data
