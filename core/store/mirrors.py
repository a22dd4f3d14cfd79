"""The accounts in the library, and what is remembered of each plan's mirror in them.

A step of a sync is one transaction, the edit of the plan included: whatever stops the program
between two steps, the next sync finds either all of one or nothing of it.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Table,
    and_,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.dialects.sqlite import insert as upsert
from whenever import Instant

from core.changes import Changes
from core.errors import Refused
from core.exchange import Exchange, Shift
from core.mark import Account, Intent, Mark, Memory, Moved, Step
from core.model import PlanId, SessionId
from core.saying import Quoted, as_plain, of_plain
from core.store.connecting import driver_of
from core.store.reader import read_state
from core.store.tables import accounts, exchanges, intents, marks, mirrors
from core.store.writing import gone, write_changes

KEPT = 500
"""How many exchanges are remembered."""

Transaction = Callable[[], AbstractContextManager[Connection]]


class Mirrors:
    """The accounts of one open library, through its transactions."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def accounts(self) -> list[Account]:
        """Every account, by name."""
        query = select(accounts).order_by(accounts.c.account)
        with self._transaction() as connection:
            return [Account(*row[:5]) for row in connection.execute(query)]

    def add(self, account: Account) -> None:
        """Remember the account. Raises Refused where its name is taken."""
        with self._transaction() as connection:
            taken = select(accounts).where(accounts.c.account == account.name)
            if connection.execute(taken).first():
                raise Refused(
                    "There is an account {name} already. Remove it first, or give this one "
                    "another name with --name.",
                    name=Quoted(account.name),
                )
            row = {"account": account.name, "kind": account.kind, "url": account.url}
            row |= {"user": account.user, "alarm": account.alarm}
            connection.execute(upsert(accounts), row)

    def ring(self, name: str, minutes: int | None) -> None:
        """Have the account's events ring so many minutes before their start, None for never."""
        with self._transaction() as connection:
            this = accounts.c.account == name
            connection.execute(update(accounts).where(this).values(alarm=minutes))

    def remove(self, name: str) -> None:
        """Forget the account and all its marks. Raises Refused where there is none."""
        with self._transaction() as connection:
            removed = connection.execute(delete(accounts).where(accounts.c.account == name))
            if not removed.rowcount:
                raise Refused(
                    "There is no account {name}. See: tenday account list", name=Quoted(name)
                )

    def memory(self, account: str, plan: PlanId) -> Memory:
        """What is remembered of the plan's mirror in the account."""
        with self._transaction() as connection:
            token = connection.execute(
                select(mirrors.c.token).where(_of(mirrors, account, plan))
            ).scalar()
            found = connection.execute(select(marks).where(_of(marks, account, plan))).mappings()
            kept = {
                SessionId(row["session_id"]): Mark(
                    row["etag"], row["body"], json.loads(row["ours"]), _words(row["held"])
                )
                for row in found
            }
            open_ = connection.execute(select(intents).where(_of(intents, account, plan)))
            meant = {
                SessionId(row["session_id"]): Intent(row["sent"] and json.loads(row["sent"]))
                for row in open_.mappings()
            }
        return Memory(token or "", kept, meant)

    def record(self, account: str, plan: PlanId, step: Step, now: Instant) -> None:
        """Write the step, all of it or nothing.

        Raises Refused where the plan is gone, and Moved where what it changes was edited since.
        """
        with self._transaction() as connection:
            if step.changes:
                _check_still_true(connection, plan, step.changes)
            write_changes(connection, plan, step.changes, now)
            _put(connection, marks, account, plan, _mark_rows(step.marks))
            _put(connection, intents, account, plan, _intent_rows(step.intents))
            if step.token is not None:
                row = {"account": account, "plan_id": plan, "token": step.token}
                connection.execute(_putting(mirrors), row)

    def last_synced(self) -> dict[str, Instant | None]:
        """When each account was last synced without trouble."""
        query = select(accounts.c.account, accounts.c.synced)
        with self._transaction() as connection:
            found = connection.execute(query)
            return {name: Instant.parse_iso(at) if at else None for name, at in found}

    def tell(self, exchange: Exchange, whole: bool = True) -> None:
        """Note what a sync of an account did and, where it came to its end, when that was."""
        at = exchange.at.format_iso(unit="second")
        this = accounts.c.account == exchange.account
        with self._transaction() as connection:
            if whole:
                connection.execute(update(accounts).where(this).values(synced=at))
            if not exchange:
                return
            row = {"account": exchange.account, "plan_id": exchange.plan, "at": at}
            connection.execute(insert(exchanges), row | {"told": _told(exchange)})
            newest = select(exchanges.c.number).order_by(exchanges.c.number.desc()).limit(KEPT)
            connection.execute(delete(exchanges).where(exchanges.c.number.not_in(newest)))

    def history(self) -> list[Exchange]:
        """What the last syncs did, the latest first."""
        query = select(exchanges).order_by(exchanges.c.number.desc())
        with self._transaction() as connection:
            return [
                Exchange(
                    row["account"], row["plan_id"], Instant.parse_iso(row["at"]), **_heard(row)
                )
                for row in connection.execute(query).mappings()
            ]

    def settle(self, plan: PlanId, session: SessionId) -> None:
        """The session stays where it was moved to: that is no question any more."""
        mine = select(exchanges.c.number, exchanges.c.told).where(exchanges.c.plan_id == plan)
        with self._transaction() as connection:
            for number, text in connection.execute(mine).all():
                told = json.loads(text)
                if told.get("moved", {}).pop(session, None) is not None:
                    this = exchanges.c.number == number
                    new = json.dumps(told, ensure_ascii=False)
                    connection.execute(update(exchanges).where(this).values(told=new))


def _check_still_true(connection: Connection, plan: PlanId, changes: Changes) -> None:
    state = read_state(driver_of(connection), plan)
    if state is None:
        raise gone()
    if Changes.between(state, changes.apply(state)) != changes:
        raise Moved


_TITLES = ("made", "changed", "deleted")


def _told(exchange: Exchange) -> str:
    told = {name: getattr(exchange, name) for name in (*_TITLES, "taken", "titles", "moved")}
    told["problems"] = [as_plain(problem) for problem in exchange.problems]
    return json.dumps(told, ensure_ascii=False)


def _heard(row: RowMapping) -> dict[str, Any]:
    told = json.loads(row["told"])
    told["taken"] = {session: tuple(parts) for session, parts in told["taken"].items()}
    told["problems"] = tuple(of_plain(problem) for problem in told["problems"])
    told["moved"] = {session: Shift(*was) for session, was in told.get("moved", {}).items()}
    return told | {name: tuple(told[name]) for name in _TITLES}


Rows = Iterator[tuple[SessionId, dict[str, object] | None]]


def _mark_rows(changed: Mapping[SessionId, Mark | None]) -> Rows:
    for session, mark in changed.items():
        yield (
            session,
            mark
            and {
                "etag": mark.etag,
                "body": mark.body,
                "ours": json.dumps(dict(mark.ours), ensure_ascii=False),
                "held": " ".join(sorted(mark.held)),
            },
        )


def _intent_rows(changed: Mapping[SessionId, Intent | None]) -> Rows:
    for session, intent in changed.items():
        if intent is None:
            yield session, None
        else:
            sent = None if intent.sent is None else json.dumps(dict(intent.sent))
            yield session, {"sent": sent}


def _put(connection: Connection, table: Table, account: str, plan: PlanId, rows: Rows) -> None:
    for session, row in rows:
        keys = {"account": account, "plan_id": plan, "session_id": session}
        if row is None:
            this = and_(_of(table, account, plan), table.c.session_id == session)
            connection.execute(delete(table).where(this))
        else:
            connection.execute(_putting(table), keys | row)


def _putting(table: Table) -> Insert:
    statement = upsert(table)
    values = {c.name: statement.excluded[c.name] for c in table.c if not c.primary_key}
    return statement.on_conflict_do_update(index_elements=table.primary_key, set_=values)


def _of(table: Table, account: str, plan: PlanId) -> ColumnElement[bool]:
    return and_(table.c.account == account, table.c.plan_id == plan)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())
