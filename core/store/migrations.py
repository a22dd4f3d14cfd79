"""From an older schema to the present one, a step a version, all of them or none.

A step gets alembic's Operations; alembic is imported only when one is due. Foreign keys are off
while the steps run, for a table that is rebuilt would take its children along, and checked after.
Alembic's batch mode drops triggers silently: a step that rebuilds a table makes them anew.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    Text,
)

from core.store.header import VERSION
from core.store.searched import CONDITIONS, TABLES_OF_SEARCH, index_everything

if TYPE_CHECKING:
    from alembic.operations import Operations

Step = Callable[["Operations"], None]


def _several_plans(operations: "Operations") -> None:
    """To 2: plans have a colour, can be put away and reworded, and each is read by itself."""
    keyed = ("days", "sessions", "readings", "slots", "rules", "records", "notes", "busy")
    parent = ForeignKey("entries.plan_id", ondelete="CASCADE")
    operations.create_table(
        "wording",
        Column("plan_id", Text, parent, primary_key=True),
        Column("text", Text, nullable=False),
        Column("ids", Text, nullable=False),
    )
    operations.execute("INSERT INTO wording SELECT plan_id, '', '' FROM entries")
    for name in ("color", "archived"):
        column: Column[int] = Column(name, Integer, nullable=False, server_default="0")
        operations.add_column("entries", column)
    for table in keyed:
        operations.create_index(f"{table}_of_plan", table, ["plan_id"])


def _mirrored_plans(operations: "Operations") -> None:
    """To 3: accounts, and what a sync remembers of each plan in them."""

    def of_a_mirror(key: bool = True) -> tuple[Column[str], Column[str]]:
        account = ForeignKey("accounts.account", ondelete="CASCADE")
        plan = ForeignKey("entries.plan_id", ondelete="CASCADE")
        return (
            Column("account", Text, account, primary_key=key, nullable=False),
            Column("plan_id", Text, plan, primary_key=key, nullable=False),
        )

    def text(name: str) -> Column[str]:
        return Column(name, Text, nullable=False)

    account = Column("account", Text, primary_key=True)
    named = (text("kind"), text("url"), text("user"))
    operations.create_table(
        "accounts", account, *named, Column("alarm", Integer), Column("synced", Text)
    )
    operations.create_table("mirrors", *of_a_mirror(), text("token"))
    told = (text("etag"), text("body"), text("ours"), text("held"))
    session = Column("session_id", Text, primary_key=True)
    operations.create_table("marks", *of_a_mirror(), session, *told)
    session = Column("session_id", Text, primary_key=True)
    operations.create_table("intents", *of_a_mirror(), session, Column("sent", Text))
    number = Column("number", Integer, primary_key=True)
    keys = of_a_mirror(key=False)
    operations.create_table("exchanges", number, *keys, text("at"), text("told"))


def _answered_plans(operations: "Operations") -> None:
    """To 4: how a plan's text is read."""
    answers = Column("answers", Text, nullable=False, server_default="")
    operations.add_column("wording", answers)


def _recorded_plans(operations: "Operations") -> None:
    """To 5: what becomes of sessions is recorded from now on."""

    def plan(key: bool = False) -> Column[str]:
        parent = ForeignKey("entries.plan_id", ondelete="CASCADE")
        return Column("plan_id", Text, parent, primary_key=key, nullable=False)

    def text(name: str) -> Column[str]:
        return Column(name, Text, nullable=False)

    number = Column("number", Integer, primary_key=True)
    told = (text("at"), text("session_id"), text("fact"), Column("old", Text), Column("new", Text))
    operations.create_table("happenings", number, plan(), *told)
    operations.create_index("happenings_of_plan", "happenings", ["plan_id"])
    date = Column("date", Text, primary_key=True)
    slack = Column("slack", Integer, nullable=False)
    operations.create_table("standings", plan(key=True), date, slack)


def _watched_calendars(operations: "Operations") -> None:
    """To 6: calendars that are looked into for busy times, and those that were found."""

    def of_an_account(key: str) -> tuple[Column[str], Column[str]]:
        account = ForeignKey("accounts.account", ondelete="CASCADE")
        return (
            Column("account", Text, account, primary_key=True),
            Column(key, Text, primary_key=True),
        )

    def texts(*names: str) -> list[Column[str]]:
        return [Column(name, Text, nullable=False) for name in names]

    operations.create_table("watched", *of_an_account("url"), *texts("name"))
    operations.create_table("seen", *of_an_account("busy_id"), *texts("title", "start", "end"))


def _linked_plans(operations: "Operations") -> None:
    """To 7: plans whose Markdown stays in a file."""
    parent = ForeignKey("entries.plan_id", ondelete="CASCADE")
    operations.create_table(
        "linked",
        Column("plan_id", Text, parent, primary_key=True),
        Column("path", Text, nullable=False),
        Column("agreed", LargeBinary),
        Column("meant", Text, nullable=False),
    )


def _timed_sessions(operations: "Operations") -> None:
    """To 8: the focus timer."""
    texts = [Column(name, Text, nullable=False) for name in ("plan_id", "session_id", "started")]
    operations.create_table(
        "focus",
        Column("number", Integer, primary_key=True),
        *texts,
        Column("goal", Integer, nullable=False),
        Column("since", Text),
        Column("worked", Integer, nullable=False),
        Column("earlier", Integer, nullable=False),
        Column("work", Integer),
        Column("rest", Integer),
        ForeignKeyConstraint(
            ["plan_id", "session_id"],
            ["sessions.plan_id", "sessions.session_id"],
            ondelete="CASCADE",
        ),
    )


def _kept_journal(operations: "Operations") -> None:
    """To 9: the journal's repository, and what of each plan is in it."""

    def texts(*names: str) -> list[Column[str]]:
        return [Column(name, Text, nullable=False) for name in names]

    flags = [Column(name, Integer, nullable=False) for name in ("pushes", "plans")]
    place = Column("place", Text, primary_key=True)
    operations.create_table("journal", place, *flags, *texts("name", "email"))
    plan = ForeignKey("entries.plan_id", ondelete="CASCADE")
    operations.create_table(
        "journaled",
        Column("plan_id", Text, plan, primary_key=True),
        Column("session_id", Text, primary_key=True),
        *texts("digest", "date"),
    )


def _searched_texts(_: "Operations") -> None:
    """To 10: what can be searched. A later step makes it, for it is made otherwise since."""


def _noted_days(operations: "Operations") -> None:
    """To 11: notes of days and of the plan: kept, and written to the journal."""

    def of_a_plan() -> Column[str]:
        parent = ForeignKey("entries.plan_id", ondelete="CASCADE")
        return Column("plan_id", Text, parent, primary_key=True)

    def texts(*names: str, key: bool = False) -> list[Column[str]]:
        return [Column(name, Text, nullable=False, primary_key=key) for name in names]

    operations.create_table("plan_note", of_a_plan(), *texts("text"))
    operations.execute("INSERT INTO plan_note SELECT plan_id, '' FROM entries")
    operations.create_table(
        "day_notes",
        *texts("plan_id", "day_id", key=True),
        *texts("text"),
        ForeignKeyConstraint(
            ["plan_id", "day_id"], ["days.plan_id", "days.day_id"], ondelete="CASCADE"
        ),
    )
    operations.create_index("day_notes_of_plan", "day_notes", ["plan_id"])
    operations.rename_table("journaled", "journaled_once")
    columns = (*texts("subject", "key", key=True), *texts("digest", "date"))
    operations.create_table("journaled", of_a_plan(), *columns)
    operations.execute(
        "INSERT INTO journaled SELECT plan_id, 'notes', session_id, digest, date "
        "FROM journaled_once"
    )
    operations.drop_table("journaled_once")


def _pictured_notes(operations: "Operations") -> None:
    """To 12: the pictures in notes."""
    name, data = Column("name", Text, primary_key=True), Column("data", LargeBinary, nullable=False)
    operations.create_table("pictures", name, data)


def _searched_conditions(operations: "Operations") -> None:
    """To 13: what can be searched, days' notes included, with what a question may ask of it."""
    connection = operations.get_bind()
    columns = connection.exec_driver_sql("SELECT name FROM pragma_table_info('texts')").scalars()
    found = set(columns)
    if not found:
        for statement in TABLES_OF_SEARCH:
            operations.execute(statement)
        index_everything(connection)
        return
    # What is in the index stays: a library of many notes would take minutes to read anew.
    table, _, *kept_true = TABLES_OF_SEARCH
    operations.rename_table("texts", "texts_once")
    operations.execute(table)
    day = "day_id" if "day_id" in found else "NULL"
    joined = "".join(f" LEFT JOIN {of} USING (plan_id, session_id)" for of in CONDITIONS.values())
    said = ", ".join(f"{of}.{column}" for column, of in CONDITIONS.items())
    operations.execute(
        f"INSERT INTO texts SELECT number, plan_id, session_id, {day}, {said} "
        f"FROM texts_once{joined} ORDER BY number"
    )
    operations.drop_table("texts_once")
    for statement in kept_true:
        operations.execute(statement)


STEPS: Mapping[int, Step] = {
    2: _several_plans,
    3: _mirrored_plans,
    4: _answered_plans,
    5: _recorded_plans,
    6: _watched_calendars,
    7: _linked_plans,
    8: _timed_sessions,
    9: _kept_journal,
    10: _searched_texts,
    11: _noted_days,
    12: _pictured_notes,
    13: _searched_conditions,
}
"""The step that leads to each version, from 2 on."""


def newest(steps: Mapping[int, Step]) -> int:
    """The version that `steps` lead to."""
    return max((VERSION, *steps))


def migrate(connection: Connection, version: int, steps: Mapping[int, Step]) -> None:
    """Take the library from `version` to the newest, inside the transaction at hand."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    operations = Operations(MigrationContext.configure(connection))
    for number in range(version + 1, newest(steps) + 1):
        steps[number](operations)
    astray = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if astray is not None:
        raise RuntimeError(f"after the migration a row of {astray[0]} has lost its parent")
