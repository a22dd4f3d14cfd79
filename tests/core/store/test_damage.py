"""A damaged library is refused with the way back."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.model import PlanId
from core.store.library import Library
from core.store.reader import read_open_plan
from core.store.trouble import Damaged
from tests.core.store.states import NOW, plan_of

P = PlanId("p")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed library with one plan."""
    path = tmp_path / "library.sqlite"
    with closing(Library.open(path, NOW)) as library:
        library.add(plan_of(20), b"# Plan\n", NOW)
    return path


def test_a_damaged_library_names_the_newest_backup_and_the_way_back(path: Path):
    """Pages in the middle overwritten: nothing is opened, and the words say how to go on."""
    with closing(Library.open(path, NOW.add(hours=24))):
        pass  # today's backup is made
    backup = path.parent / "backups" / "library 20260303T080000Z.sqlite"
    assert backup.exists()
    damage(path)
    with pytest.raises(Damaged) as refused:
        Library.open(path, NOW)
    assert str(refused.value) == (
        f"The library {path} is damaged. The newest backup is {backup}. Restore it from the menu, "
        f'or with: tenday restore "{backup}"'
    )
    path.write_bytes(b"nothing of it is left" * 100)
    with pytest.raises(Damaged, match="tenday restore"):
        Library.open(path, NOW)


def test_a_damaged_library_without_a_backup_says_so(path: Path):
    """No promise that cannot be kept."""
    damage(path)
    with pytest.raises(Damaged, match="there is no backup of it"):
        Library.open(path, NOW)


@pytest.mark.parametrize(
    "column",
    ["minutes = 0", "state = 'lost'", "topics = 'x'", "title = CAST(x'ff' AS TEXT)"],
)
def test_what_no_row_can_be_is_damage_too(path: Path, column: str):
    """A length of no minutes, an unknown state, bytes that are no text: written by another hand."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE sessions SET {column}")
        connection.commit()
    assert read_open_plan(path) is None
    with closing(Library.open(path, NOW)) as library, pytest.raises(Damaged):
        library.load(P)


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    path.write_bytes(data)
