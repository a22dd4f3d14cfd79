"""How a plan's history lies in the library: what happened to sessions, and its slack by date."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert
from whenever import Date, Instant

from core.model import PlanId, SessionId, State
from core.progress.history import Fact, Happening, History
from core.store.tables import happenings, standings


def record(connection: Connection, plan: PlanId, happened: Iterable[Happening]) -> None:
    """Write down what happened, behind all that was before."""
    rows = [
        {
            "plan_id": plan,
            "at": happening.at.format_iso(),
            "session_id": happening.session,
            "fact": happening.fact.value,
            "old": happening.old,
            "new": happening.new,
        }
        for happening in happened
    ]
    if rows:
        connection.execute(insert(happenings), rows)


def beginnings(state: State, at: Instant) -> Iterator[Happening]:
    """That the sessions of a new plan came to be, as its history begins with."""
    for session in state.sessions.values():
        yield Happening(at, session.id, Fact.STATE, None, session.state.value)
        yield Happening(at, session.id, Fact.MINUTES, None, str(session.minutes))
        if (slot := state.slots.get(session.id)) is not None:
            yield Happening(at, session.id, Fact.START, None, slot.start.format_iso())
        record = state.records.get(session.id)
        if record is not None and record.confidence is not None:
            yield Happening(at, session.id, Fact.CONFIDENCE, None, str(record.confidence))


def read_history(connection: Connection, plan: PlanId) -> History:
    """All that was recorded of the plan, in its order."""
    h = happenings.c
    happened = connection.execute(
        select(h.at, h.session_id, h.fact, h.old, h.new).where(h.plan_id == plan).order_by(h.number)
    )
    slack = connection.execute(
        select(standings.c.date, standings.c.slack)
        .where(standings.c.plan_id == plan)
        .order_by(standings.c.date)
    )
    return History(
        tuple(
            Happening(Instant.parse_iso(at), SessionId(session), Fact(fact), old, new)
            for at, session, fact, old, new in happened
        ),
        {Date.parse_iso(date): minutes for date, minutes in slack},
    )


def write_slack(connection: Connection, plan: PlanId, date: Date, minutes: int) -> None:
    """Remember the plan's slack of that date in place of what was worked out earlier on it."""
    row = {"plan_id": plan, "date": date.format_iso(), "slack": minutes}
    statement = upsert(standings).values(row)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=standings.primary_key, set_={"slack": statement.excluded.slack}
        )
    )
