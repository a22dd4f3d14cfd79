"""The slack of a date, kept without opening the library: as the library itself keeps it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from whenever import Date

from core.errors import Refused
from core.model import PlanId
from core.store.header import VERSION
from core.store.library import Library
from core.store.slack import keep_slack
from core.store.trouble import Damaged
from tests.core.store.states import NOW
from tests.core.store.test_damage import damage, path

P, DATE = PlanId("p"), Date(2026, 3, 2)


__all__ = ["path"]


def test_what_was_worked_out_last_on_a_date_is_kept(path: Path):
    """Beside an open library too, which sees that something was written."""
    with closing(Library.open(path, NOW)) as library:
        for date, minutes in ((DATE, 90), (DATE.add(days=1), 60), (DATE, 75)):
            assert keep_slack(path, P, date, minutes)
        assert library.changed_elsewhere()
        assert library.history(P).slack == {DATE: 75, DATE.add(days=1): 60}


def test_of_a_plan_that_is_gone_nothing_is_kept(path: Path):
    assert keep_slack(path, PlanId("gone"), DATE, 90)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM standings").fetchone() == (0,)


def test_a_library_of_another_schema_keeps_every_byte(path: Path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    assert not keep_slack(path, P, DATE, 90)
    assert path.read_bytes() == before


def test_no_library_is_made_where_there_is_none(tmp_path: Path):
    with pytest.raises(Refused, match="cannot be opened"):
        keep_slack(tmp_path / "library.sqlite", P, DATE, 90)
    assert list(tmp_path.iterdir()) == []


def test_what_is_damaged_or_held_is_refused_as_the_library_refuses_it(path: Path):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Refused, match="is held by another program"):
            keep_slack(path, P, DATE, 90, patience=0.05)
    damage(path)
    with pytest.raises(Damaged):
        keep_slack(path, P, DATE, 90)
