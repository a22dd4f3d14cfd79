"""A plan that is new in the library: its entry and its rows. No transaction is begun here."""

from sqlalchemy import Connection, func, insert, select
from whenever import Instant

from core.errors import Refused
from core.model import State
from core.saying import Quoted
from core.store.plans import next_color
from core.store.searched import index, subjects
from core.store.tables import TABLES, entries
from core.store.writing import stored_rows


def add_plan(connection: Connection, state: State, source: bytes, now: Instant) -> None:
    """Take in a plan with the Markdown it came from, found by the search. It counts as opened.

    Raises Refused where the library holds a plan of that id already.
    """
    plan = state.plan.id
    if connection.execute(select(entries).where(entries.c.plan_id == plan)).first():
        raise Refused(
            "{title} is in the library already. Open it there, or remove it before "
            "you import it anew.",
            title=Quoted(state.plan.title),
        )
    connection.execute(
        insert(entries),
        {
            "plan_id": plan,
            "opened": now.format_iso(),
            "turn": next_turn(connection),
            "source": source,
            "color": next_color(connection.execute(select(entries.c.color)).scalars()),
        },
    )
    for table in TABLES:
        if rows := stored_rows(state, table):
            connection.execute(insert(TABLES[table]), rows)
    index(connection, plan, subjects(state))


def next_turn(connection: Connection) -> int:
    """The turn of the plan that is opened now."""
    return (connection.execute(select(func.max(entries.c.turn))).scalar() or 0) + 1
