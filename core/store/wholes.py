"""The library's plans as wholes: one with everything that belongs to it goes out, comes in, or
takes the place of what the library has of it. Each is one transaction.
"""

from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from whenever import Instant

from core.changes import Changes
from core.everything.whole import Everything
from core.model import PlanId, State
from core.store.adding import add_plan
from core.store.connecting import driver_of
from core.store.happenings import read_history, record, write_slack
from core.store.mirrors import Transaction
from core.store.stamped import bump, raise_stamps, read_stamps
from core.store.tables import TABLES, entries, happenings, pictures, standings
from core.store.writing import gone, write_changes


class Known(NamedTuple):
    """What a library has of a plan that is to come in: the plan itself, or some of its ids."""

    plan: State | None
    shares_ids: bool


class Wholes:
    """The wholes of one open library, through its transactions.

    `load` reads a plan within one, `back_up` copies the library before a plan in it is replaced.
    """

    def __init__(
        self,
        transaction: Transaction,
        load: Callable[[PlanId], State],
        back_up: Callable[[Instant], object],
    ) -> None:
        self._transaction = transaction
        self._load = load
        self._back_up = back_up

    def of(self, plan: PlanId) -> Everything:
        """Everything of the plan."""
        with self._transaction() as connection:
            return self._of(connection, plan)

    def known(self, what: Everything) -> Known:
        """What the library has of the plan already.

        Ids that another plan of it has, too, would have both claim the same events of a calendar.
        """
        plan, sessions = what.state.plan.id, TABLES["sessions"].c
        with self._transaction() as connection:
            there = connection.execute(select(entries).where(entries.c.plan_id == plan)).first()
            others = select(sessions.session_id).where(sessions.plan_id != plan)
            taken = set(connection.execute(others).scalars()) & what.state.sessions.keys()
            return Known(self._load(plan) if there else None, bool(there or taken))

    def add(self, what: Everything, now: Instant) -> None:
        """Take in a plan that the library does not hold, with its past; it counts as opened."""
        state = what.state
        with self._transaction() as connection:
            add_plan(connection, state, what.source, now)
            unstamped = state.sessions.keys() - what.stamps.keys()
            bump(connection, state.plan.id, unstamped, now)
            _put_beside(connection, what)

    def replace(self, what: Everything, now: Instant) -> Everything:
        """Have the plan be what it is there, past included; returns what it was.

        The library is backed up before. To whoever mirrors the plan it is an edit like any other.
        """
        self._back_up(now)
        plan = what.state.plan.id
        with self._transaction() as connection:
            before = self._of(connection, plan)
            write_changes(connection, plan, Changes.between(before.state, what.state), now)
            this = entries.c.plan_id == plan
            connection.execute(update(entries).where(this).values(source=what.source))
            for table in (happenings, standings):
                connection.execute(delete(table).where(table.c.plan_id == plan))
            _put_beside(connection, what)
        return before

    def _of(self, connection: Connection, plan: PlanId) -> Everything:
        query = select(entries.c.source).where(entries.c.plan_id == plan)
        source = connection.execute(query).scalar_one_or_none()
        if source is None:
            raise gone()
        stamps, history = read_stamps(connection, plan), read_history(driver_of(connection), plan)
        what = Everything(self._load(plan), source, stamps, history)
        kept = select(pictures.c.data)
        return what.with_pictures(
            lambda name: connection.execute(kept.where(pictures.c.name == name)).scalar()
        )


def _put_beside(connection: Connection, what: Everything) -> None:
    """Put in what belongs to the plan beside its state."""
    plan = what.state.plan.id
    raise_stamps(connection, plan, what.stamps)
    raw = driver_of(connection)
    record(raw, plan, what.history.happenings)
    for date, minutes in what.history.slack.items():
        write_slack(raw, plan, date, minutes)
    rows = [{"name": name, "data": data} for name, data in what.pictures.items()]
    if rows:
        connection.execute(upsert(pictures).on_conflict_do_nothing(), rows)
