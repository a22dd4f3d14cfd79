"""How a plan's history lies in the library: what happened to sessions, and its slack by date.

It stands on the standard library's SQLite, so that a window that only looks reads and keeps it too.
"""

import sqlite3
from collections.abc import Iterable, Iterator

from whenever import Date, Instant

from core.model import PlanId, SessionId, State
from core.progress.history import Fact, Happening, History


def record(connection: sqlite3.Connection, plan: PlanId, happened: Iterable[Happening]) -> None:
    """Write down what happened, behind all that was before."""
    connection.executemany(
        "INSERT INTO happenings (plan_id, at, session_id, fact, old, new) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        ((plan, h.at.format_iso(), h.session, h.fact.value, h.old, h.new) for h in happened),
    )


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


def read_history(connection: sqlite3.Connection, plan: PlanId) -> History:
    """All that was recorded of the plan, in its order."""
    happened = connection.execute(
        "SELECT at, session_id, fact, old, new FROM happenings WHERE plan_id = ? ORDER BY number",
        (plan,),
    )
    slack = connection.execute(
        "SELECT date, slack FROM standings WHERE plan_id = ? ORDER BY date", (plan,)
    )
    return History(
        tuple(
            Happening(Instant.parse_iso(at), SessionId(session), Fact(fact), old, new)
            for at, session, fact, old, new in happened
        ),
        {Date.parse_iso(date): minutes for date, minutes in slack},
    )


def write_slack(connection: sqlite3.Connection, plan: PlanId, date: Date, minutes: int) -> None:
    """Remember the plan's slack of that date in place of what was worked out earlier on it.

    Of a plan that is not in the library nothing is kept.
    """
    connection.execute(
        "INSERT INTO standings (plan_id, date, slack) "
        "SELECT plan_id, ?, ? FROM entries WHERE plan_id = ? "
        "ON CONFLICT (plan_id, date) DO UPDATE SET slack = excluded.slack",
        (date.format_iso(), minutes, plan),
    )
