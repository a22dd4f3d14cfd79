"""The index of all that can be searched: titles, topics and notes of the sessions of every plan.

SQLite's FTS5 holds it (https://sqlite.org/fts5.html). What was written last has the highest number,
so that the newest comes first for nothing. Rows go with their sessions.
"""

import re
import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Connection
from whenever import Instant, Time

from core.changes import Changes
from core.model import PlanId, SessionId, SessionState
from core.search.folding import spaced
from core.search.query import Query
from core.wallclock import from_wall

TABLES_OF_SEARCH = (
    "CREATE TABLE texts (number INTEGER NOT NULL PRIMARY KEY, "
    "plan_id TEXT NOT NULL, session_id TEXT NOT NULL, UNIQUE (plan_id, session_id), "
    "FOREIGN KEY (plan_id, session_id) REFERENCES sessions (plan_id, session_id) "
    "ON DELETE CASCADE)",
    "CREATE VIRTUAL TABLE searched USING fts5("
    "title, topics, note, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')",
    "CREATE TRIGGER text_gone AFTER DELETE ON texts "
    "BEGIN DELETE FROM searched WHERE rowid = old.number; END",
)
"""What makes the index."""

_FIELDS = {"sessions": {"title", "topics"}, "notes": {"text"}}
_BOX = re.compile(r"^\[.\] ", re.MULTILINE)

_TEXTS = """
SELECT s.title, s.topics, coalesce(n.text, '')
FROM sessions s LEFT JOIN notes n USING (plan_id, session_id)
WHERE s.plan_id = ? AND s.session_id = ?
"""

_FOUND = """
SELECT t.plan_id, t.session_id, p.title, s.title, s.topics, coalesce(n.text, ''), d.label, s.state,
       l.start, r.confidence
FROM texts t {searched} JOIN sessions s USING (plan_id, session_id)
JOIN plan p USING (plan_id) JOIN entries e USING (plan_id)
JOIN days d ON d.plan_id = s.plan_id AND d.day_id = s.day
LEFT JOIN notes n USING (plan_id, session_id)
LEFT JOIN slots l USING (plan_id, session_id)
LEFT JOIN records r USING (plan_id, session_id)
WHERE NOT e.archived {conditions} ORDER BY {order} LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class Found:
    """A session that answers, with what its plan and its day are called and what is said in it."""

    plan: PlanId
    session: SessionId
    plan_title: str
    title: str
    topics: str
    note: str
    day: str
    state: SessionState
    start: Instant | None
    confidence: int | None


def touched(changes: Changes) -> set[SessionId]:
    """The sessions of which an edit changed what can be searched."""
    return {SessionId(f.key) for f in changes.fields if f.name in _FIELDS.get(f.table, ())}


def index(connection: Connection, plan: PlanId, sessions: Collection[SessionId]) -> None:
    """Take in what the sessions say now, as the newest there is; those that are gone are gone."""
    raw = cast("sqlite3.Connection", connection.connection.driver_connection)
    for session in sorted(sessions):
        key = plan, session
        raw.execute("DELETE FROM texts WHERE plan_id = ? AND session_id = ?", key)
        row = raw.execute(_TEXTS, key).fetchone()
        if row is None:
            continue
        number = raw.execute("INSERT INTO texts (plan_id, session_id) VALUES (?, ?)", key).lastrowid
        title, topics, note = row
        raw.execute(
            "INSERT INTO searched (rowid, title, topics, note) VALUES (?, ?, ?, ?)",
            (number, spaced(title), spaced(_BOX.sub("", topics)), spaced(note)),
        )


def index_everything(connection: Connection) -> None:
    """Take in all there is, the plan opened last as the newest."""
    rows = connection.exec_driver_sql(
        "SELECT plan_id, session_id FROM sessions JOIN entries USING (plan_id) ORDER BY turn"
    )
    for plan, session in rows.all():
        index(connection, PlanId(plan), [SessionId(session)])


def find(
    connection: sqlite3.Connection, query: Query, zone: str, limit: int, ranked: bool
) -> Iterator[Found]:
    """Sessions that answer, those written last first, or the ones that answer best.

    A word in a title counts more than in topics, and there more than in a note. Dates are those of
    `zone`. Plans that were put away are left out.
    """
    values: dict[str, object] = {"limit": limit}
    conditions = list(_conditions(query, zone, values))
    searched, order = "", "t.number DESC"
    if query.terms:
        searched = "JOIN searched ON searched.rowid = t.number"
        conditions.append("searched MATCH :match")
        values["match"] = query.match
        order = "bm25(searched, 8, 4, 1)" if ranked else "searched.rowid DESC"
    statement = _FOUND.format(
        searched=searched, order=order, conditions="".join(f" AND {c}" for c in conditions)
    )
    for *ids, state, start, confidence in connection.execute(statement, values):
        plan, session, plan_title, title, topics, note, day = ids
        yield Found(
            PlanId(plan), SessionId(session), plan_title, title, _BOX.sub("", topics), note, day,
            SessionState(state), start and Instant.parse_iso(start), confidence,
        )  # fmt: skip


def _conditions(query: Query, zone: str, values: dict[str, object]) -> Iterator[str]:
    if query.plan:
        values["plan"] = query.plan
        yield "instr(lower(p.title), lower(:plan))"
    if query.day:
        values["day"] = query.day
        yield "lower(d.label) = lower(:day)"
    if query.state is not None:
        values["state"] = query.state.value
        yield "s.state = :state"
    if query.after is not None:
        values["after"] = from_wall(query.after, Time(0), zone).format_iso()
        yield "l.start >= :after"
    if query.before is not None:
        values["before"] = from_wall(query.before.add(days=1), Time(0), zone).format_iso()
        yield "l.start < :before"
    if query.confidence is not None:
        compared, values["confidence"] = query.confidence
        yield f"r.confidence {compared} :confidence"
