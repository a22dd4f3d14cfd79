"""The library: one SQLite file with every plan in it, and the only door that writes to it.

Each edit is one transaction of just the rows and columns that changed, and `write` returns only
once it would survive a power cut. Several programs may have the library open: each writes what its
own edit changed and leaves the rest. Use one Library from one thread at a time.
"""

import sqlite3
from collections.abc import Generator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy import (
    Connection,
    create_engine,
    delete,
    event,
    select,
    update,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from whenever import Date, Instant

from core.changes import Changes
from core.errors import Refused
from core.files import refusing
from core.focus.reminders import Planned
from core.model import Busy, BusyId, PlanId, SessionId, State
from core.progress.history import History
from core.search.query import Query
from core.stamp import Stamp
from core.store.adding import add_plan, next_turn
from core.store.backup import back_up_daily, back_up_now
from core.store.connecting import connect_writing, driver_of
from core.store.focus import Focus
from core.store.happenings import beginnings, read_history, record, write_slack
from core.store.header import APPLICATION, VERSION, read_header
from core.store.journals import Journals
from core.store.layout import UNREADABLE
from core.store.links import Links
from core.store.migrations import STEPS, Step, migrate, newest
from core.store.mirrors import Mirrors
from core.store.pictures import Pictures
from core.store.plans import PlanEntry, read_elsewhere, read_entries, read_planned
from core.store.reader import PATIENCE, connect_reading, is_sound, read_state, version_of
from core.store.rotation import newest_backup
from core.store.searched import Found, find
from core.store.stamped import bump, read_stamps
from core.store.tables import entries, metadata
from core.store.trouble import damaged, not_a_library, replaced, sqlite_refusal, too_new
from core.store.watched import Watched
from core.store.wholes import Wholes
from core.store.writing import exactly, gone, write_changes


class Library:
    """An open library. Make one with `Library.open`, and close it."""

    def __init__(self, path: Path, patience: float) -> None:
        self.path = path
        self.backup_trouble: Refused | None = None
        """Why today's backup could not be made, where it could not; the library works without."""

        def connect() -> sqlite3.Connection:
            return connect_writing(path, patience)

        self._engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
        event.listen(self._engine, "begin", _begin_immediate)
        with self._in_words():
            self._connection = self._engine.connect()
        self._raw = driver_of(self._connection)
        self._version = VERSION
        self._file = _identity(path)
        self._seen = self._data_version()

    @classmethod
    def open(
        cls,
        path: Path,
        now: Instant,
        *,
        steps: Mapping[int, Step] = STEPS,
        patience: float = PATIENCE,
    ) -> "Library":
        """Open the library at `path`, new where there is none, and bring it to today's schema.

        Before a change of the schema it is backed up, and once a day besides. Raises Refused, in
        words, where it cannot be used; a library of a newer program keeps every byte.
        """
        _refuse_strangers(path, newest(steps))
        with refusing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        library = cls(path, patience)
        try:
            library._prepare(steps, now)
        except BaseException:
            library.close()
            raise
        return library

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._engine.dispose()

    def plans(self) -> list[PlanEntry]:
        """Every plan, the one last opened first."""
        with self._transaction():
            return read_entries(self._raw)

    @property
    def open_plan(self) -> PlanId | None:
        """The plan last opened that is not put away; None where there is none."""
        return next((entry.id for entry in self.plans() if not entry.archived), None)

    def opened(self, plan: PlanId, now: Instant) -> None:
        """Remember that the plan was opened just now; one that was put away is back."""
        with self._transaction() as connection:
            turn = next_turn(connection)
            self._set(plan, opened=now.format_iso(), turn=turn, archived=0)

    def put_away(self, plan: PlanId, away: bool) -> None:
        """Keep the plan without its being in the way of any other, or take it back."""
        with self._transaction():
            self._set(plan, archived=int(away))

    def set_color(self, plan: PlanId, color: int) -> None:
        """Give the plan another of the library's colours."""
        with self._transaction():
            self._set(plan, color=color)

    def _set(self, plan: PlanId, **values: object) -> None:
        statement = update(entries).where(entries.c.plan_id == plan).values(**values)
        exactly(self._connection.execute(statement).rowcount, 1)

    def add(self, state: State, source: bytes, now: Instant) -> None:
        """Take in a new plan with the Markdown it came from. It counts as opened.

        Raises Refused where the library holds a plan of that id already.
        """
        plan = state.plan.id
        with self._transaction() as connection:
            add_plan(connection, state, source, now)
            bump(connection, plan, state.sessions, now)
            record(self._raw, plan, beginnings(state, now))

    def remove(self, plan: PlanId) -> None:
        """Forget the plan and everything that belongs to it."""
        with self._transaction() as connection:
            exactly(
                connection.execute(delete(entries).where(entries.c.plan_id == plan)).rowcount, 1
            )

    def load(self, plan: PlanId) -> State:
        """The plan as it was last written."""
        with self._transaction():
            return self._state_of(plan)

    def _state_of(self, plan: PlanId) -> State:
        try:
            state = read_state(self._raw, plan)
        except UNREADABLE as error:
            raise damaged(self.path) from error
        if state is None:
            raise gone()
        return state

    def elsewhere(self, plan: PlanId | None) -> Mapping[BusyId, Busy]:
        """What stands in the plan's way: all other plans' sessions, and accounts' busy times."""
        with self._transaction():
            return read_elsewhere(self._raw, plan)

    def planned(self) -> list[Planned]:
        """What is still to be done of all plans that are not put away, in order of time."""
        with self._transaction():
            return read_planned(self._raw)

    def load_among_others(self, plan: PlanId) -> State:
        """The plan as it was last written, with the sessions of the other plans as walls."""
        return replace(self.load(plan), elsewhere=self.elsewhere(plan))

    def source(self, plan: PlanId) -> bytes:
        """The Markdown the plan came from, byte for byte."""
        with self._transaction() as connection:
            query = select(entries.c.source).where(entries.c.plan_id == plan)
            source = connection.execute(query).scalar_one_or_none()
        if source is None:
            raise gone()
        return source

    def write(self, plan: PlanId, changes: Changes, now: Instant) -> None:
        """Save an edit: just the rows and columns it changed. Saved once this returns.

        What another program wrote since stays, but for the very same fields. Raises Refused, and
        saves nothing of the edit, where a row it changes or belongs to is gone.
        """
        if not changes:
            return
        with self._transaction() as connection:
            write_changes(connection, plan, changes, now)

    @property
    def wholes(self) -> Wholes:
        """The plans with everything that belongs to them."""
        return Wholes(self._transaction, self._state_of, partial(back_up_now, self.path))

    @property
    def mirrors(self) -> Mirrors:
        """The accounts, and what is remembered of the plans' mirrors in them."""
        return Mirrors(self._transaction)

    @property
    def journals(self) -> Journals:
        """The journal's repository, and what of each plan is in it."""
        return Journals(self._transaction)

    @property
    def watched(self) -> Watched:
        """The calendars that accounts look into for busy times."""
        return Watched(self._transaction)

    @property
    def links(self) -> Links:
        """The files that plans are linked to."""
        return Links(self._transaction)

    @property
    def pictures(self) -> Pictures:
        """The pictures that notes name."""
        return Pictures(self._transaction)

    @property
    def focus(self) -> Focus:
        """The focus timer, if there is one."""
        return Focus(self._transaction)

    def stamps(self, plan: PlanId) -> Mapping[SessionId, Stamp]:
        """The stamp of every session of the plan, those deleted since included."""
        with self._transaction() as connection:
            return read_stamps(connection, plan)

    def history(self, plan: PlanId) -> History:
        """What was recorded of the plan's sessions, from its coming into the library on."""
        with self._transaction():
            return read_history(self._raw, plan)

    def remember_slack(self, plan: PlanId, date: Date, minutes: int) -> None:
        """Keep the slack worked out on that date; what was worked out on it before gives way.

        Of a plan that is gone nothing is kept.
        """
        with self._transaction():
            write_slack(self._raw, plan, date, minutes)

    def find(self, query: Query, zone: str, limit: int = 50, ranked: bool = True) -> list[Found]:
        """What answers of all plans, the best or the newest first; dates are of `zone`."""
        with self._transaction():
            return list(find(self._raw, query, zone, limit, ranked))

    def changed_elsewhere(self) -> bool:
        """Whether another program has written to the library since this was last asked."""
        with self._in_words():
            seen = self._data_version()
        changed = seen != self._seen or _identity(self.path) != self._file
        self._seen = seen
        return changed

    def _prepare(self, steps: Mapping[int, Step], now: Instant) -> None:
        """Make the tables of a new library; back an old one up and bring it up to date."""
        with self._in_words():
            if not is_sound(self._raw):
                raise damaged(self.path)
        with self._in_words(), self._connection.begin():
            created = _is_empty(self._raw)
            version = self._create() if created else version_of(self._raw)
        if version is None:
            raise not_a_library(self.path)
        if version < newest(steps):
            back_up_now(self.path, now)
            self._migrate(steps)
        elif not created:
            self._back_up_daily(now)
        self._version = newest(steps)
        self._seen = self._data_version()

    def _create(self) -> int:
        metadata.create_all(self._connection)
        self._raw.execute(f"PRAGMA application_id = {APPLICATION}")
        self._raw.execute(f"PRAGMA user_version = {VERSION}")
        return VERSION

    def _migrate(self, steps: Mapping[int, Step]) -> None:
        self._raw.execute("PRAGMA foreign_keys = OFF")
        with self._in_words(), self._connection.begin():
            version = version_of(self._raw)
            if version is not None and version < newest(steps):  # nobody else was quicker
                migrate(self._connection, version, steps)
                self._raw.execute(f"PRAGMA user_version = {newest(steps)}")
        self._raw.execute("PRAGMA foreign_keys = ON")

    def _back_up_daily(self, now: Instant) -> None:
        try:
            back_up_daily(self.path, now)
        except Refused as refused:
            self.backup_trouble = refused

    @contextmanager
    def _transaction(self) -> Generator[Connection, None, None]:
        """All of the block or nothing of it, on the disk when it ends."""
        with self._in_words(), self._connection.begin():
            if _identity(self.path) != self._file or version_of(self._raw) != self._version:
                raise replaced(self.path)
            yield self._connection

    @contextmanager
    def _in_words(self) -> Generator[None, None, None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error, UnicodeEncodeError) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            refused = sqlite_refusal(self.path, cause)
            if refused is None:
                raise
            raise refused from error

    def _data_version(self) -> int:
        return self._raw.execute("PRAGMA data_version").fetchone()[0]


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file stands at `path`, whatever its content."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _is_empty(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is None


def _refuse_strangers(path: Path, known: int) -> None:
    """Refuse a file that is no library or a newer one, before anything could write to it."""
    header = read_header(path)
    if header is None:
        return
    if not header.sqlite:
        raise damaged(path) if newest_backup(path) else not_a_library(path)
    if header.application not in (0, APPLICATION):
        raise not_a_library(path)
    if header.application == APPLICATION and header.version > known:
        raise too_new(path, header.version)
    try:
        # What was written last may still stand in the log beside the file.
        with closing(connect_reading(path)) as connection:
            if _is_empty(connection):
                return
            version = version_of(connection)
    except sqlite3.Error as error:
        raise sqlite_refusal(path, error) or error from error
    if version is None:
        raise not_a_library(path)
    if version > known:
        raise too_new(path, version)
