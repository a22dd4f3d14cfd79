"""The focus timer in the library: one at a time for all its plans, there from its start to its end.

Each step is read, made and written in one transaction, so the window and the command line may both
hold the same timer. It goes when its session is deleted.
"""

from collections.abc import Callable

from sqlalchemy import Connection, delete, insert, select
from whenever import Instant

from core.focus.timer import Rhythm, Timer
from core.model import PlanId, SessionId
from core.store.mirrors import Transaction
from core.store.tables import focus

Step = Callable[[Timer | None], Timer | None]


class Focus:
    """The timer of one open library, through its transactions."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def timer(self) -> Timer | None:
        """The timer as it was last left; None where there is none."""
        with self._transaction() as connection:
            return _read(connection)

    def change(self, step: Step) -> Timer | None:
        """Make a step of it and keep what comes of that, None for no timer; returns it.

        What `step` raises goes through, and nothing is changed.
        """
        with self._transaction() as connection:
            before = _read(connection)
            after = step(before)
            if after != before:
                connection.execute(delete(focus))
                if after is not None:
                    connection.execute(insert(focus), _row(after))
            return after


def _read(connection: Connection) -> Timer | None:
    row = connection.execute(select(focus)).mappings().first()
    if row is None:
        return None
    return Timer(
        PlanId(row["plan_id"]),
        SessionId(row["session_id"]),
        Instant.parse_iso(row["started"]),
        row["goal"],
        Instant.parse_iso(row["since"]) if row["since"] else None,
        row["worked"],
        row["earlier"],
        Rhythm(row["work"], row["rest"]) if row["work"] else None,
    )


def _row(timer: Timer) -> dict[str, object]:
    return {
        "number": 1,
        "plan_id": timer.plan,
        "session_id": timer.session,
        "started": timer.started.format_iso(),
        "goal": timer.goal,
        "since": timer.since.format_iso() if timer.since else None,
        "worked": timer.worked,
        "earlier": timer.earlier,
        "work": timer.rhythm and timer.rhythm.work,
        "rest": timer.rhythm and timer.rhythm.rest,
    }
