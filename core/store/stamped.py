"""The stamps of a plan's sessions: counted with each change that a calendar shows, and read."""

from collections.abc import Iterable, Mapping
from functools import cache

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.dialects.sqlite import insert as upsert
from whenever import Instant

from core.model import PlanId, SessionId
from core.stamp import Stamp
from core.store.tables import stamps


def bump(connection: Connection, plan: PlanId, sessions: Iterable[SessionId], now: Instant) -> None:
    """Count one more change of each session; a new one starts at 0."""
    modified = now.format_iso(unit="second")
    rows = [
        {"plan_id": plan, "session_id": session, "sequence": 0, "modified": modified}
        for session in sessions
    ]
    if rows:
        connection.execute(_counting(), rows)


def raise_stamps(connection: Connection, plan: PlanId, to: Mapping[SessionId, Stamp]) -> None:
    """Let no stamp be lower than these are: calendars that have seen them heed no lower one."""
    rows = [
        {
            "plan_id": plan,
            "session_id": session,
            "sequence": stamp.sequence,
            "modified": stamp.modified.format_iso(unit="second"),
        }
        for session, stamp in to.items()
    ]
    if rows:
        connection.execute(_raising(), rows)


def read_stamps(connection: Connection, plan: PlanId) -> dict[SessionId, Stamp]:
    """The stamp of every session of the plan, those deleted since included."""
    query = select(stamps.c.session_id, stamps.c.sequence, stamps.c.modified)
    found = connection.execute(query.where(stamps.c.plan_id == plan)).all()
    return {SessionId(id_): Stamp(n, Instant.parse_iso(when)) for id_, n, when in found}


@cache
def _counting() -> Insert:
    statement = upsert(stamps)
    # A clock that was put back does not take the stamp back with it.
    latest = func.max(stamps.c.modified, statement.excluded.modified)
    return statement.on_conflict_do_update(
        index_elements=stamps.primary_key,
        set_={"sequence": stamps.c.sequence + 1, "modified": latest},
    )


@cache
def _raising() -> Insert:
    statement = upsert(stamps)
    return statement.on_conflict_do_update(
        index_elements=stamps.primary_key,
        set_={
            name: func.max(stamps.c[name], statement.excluded[name])
            for name in ("sequence", "modified")
        },
    )
