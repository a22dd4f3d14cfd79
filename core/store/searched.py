"""The index of all that can be searched: sessions' titles and topics, and every plan's notes.

SQLite's FTS5 holds it (https://sqlite.org/fts5.html). What was written last has the highest number,
so that the newest comes first for nothing. Rows go with what they are of: a session, a day that has
a note, or, where neither is named, the plan that has one.

What a question may ask of a session beside its words stands in its row, too, kept true by triggers:
in the tables that it is of, a rare condition would be looked for among all that were ever written.
"""

import re
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from whenever import Instant, Time

from core.changes import Changes
from core.model import Day, DayId, PlanId, SessionId, SessionState, State
from core.notes import THE_PLAN, Subject, of_day, of_session
from core.pictures.naming import with_words_alone
from core.search.folding import spaced
from core.search.query import Query
from core.store.connecting import driver_of
from core.wallclock import from_wall

if TYPE_CHECKING:
    from sqlalchemy import Connection

WAY = "title, topics, note, tokenize = 'unicode61 remove_diacritics 2'"
"""What an index of texts has, and how it takes words apart."""

CONDITIONS = {"state": "sessions", "start": "slots", "confidence": "records"}
"""What a text's row says of its session, and whose it is: column and table."""


def _kept_true(column: str, table: str) -> Iterator[str]:
    """The index of a condition, and the triggers that write down what it is now."""
    yield f"CREATE INDEX texts_by_{column} ON texts ({column})"
    for event, name, value in (
        ("INSERT", "new", f"new.{column}"),
        (f"UPDATE OF {column}", "new", f"new.{column}"),
        ("DELETE", "old", "NULL"),
    ):
        yield (
            f"CREATE TRIGGER {column}_{event.split()[0].lower()} AFTER {event} ON {table} "
            f"BEGIN UPDATE texts SET {column} = {value} "
            f"WHERE plan_id = {name}.plan_id AND session_id = {name}.session_id; END"
        )


TABLES_OF_SEARCH = (
    "CREATE TABLE texts (number INTEGER NOT NULL PRIMARY KEY, "
    "plan_id TEXT NOT NULL REFERENCES entries ON DELETE CASCADE, session_id TEXT, day_id TEXT, "
    "state TEXT, start TEXT, confidence INTEGER, "
    "UNIQUE (plan_id, session_id), UNIQUE (plan_id, day_id), "
    "FOREIGN KEY (plan_id, session_id) REFERENCES sessions (plan_id, session_id) "
    "ON DELETE CASCADE, "
    "FOREIGN KEY (plan_id, day_id) REFERENCES day_notes (plan_id, day_id) ON DELETE CASCADE)",
    f"CREATE VIRTUAL TABLE searched USING fts5({WAY}, prefix = '2 3')",
    "CREATE TRIGGER text_gone AFTER DELETE ON texts "
    "BEGIN DELETE FROM searched WHERE rowid = old.number; END",
    *(statement for condition in CONDITIONS.items() for statement in _kept_true(*condition)),
)
"""What makes the index: the row of each text, the texts themselves, and what keeps both true."""

_TAKE_IN = "INSERT INTO texts VALUES (NULL, ?1, ?2, ?3, {})".format(
    ", ".join(
        f"(SELECT {column} FROM {table} WHERE plan_id = ?1 AND session_id = ?2)"
        for column, table in CONDITIONS.items()
    )
)

_FIELDS: Mapping[str, tuple[set[str], Callable[[str], Subject]]] = {
    "sessions": ({"title", "topics"}, lambda key: of_session(SessionId(key))),
    "notes": ({"text"}, lambda key: of_session(SessionId(key))),
    "days": ({"theme"}, lambda key: of_day(DayId(key))),
    "day_notes": ({"text"}, lambda key: of_day(DayId(key))),
    "plan": ({"title"}, lambda _: THE_PLAN),
    "plan_note": ({"text"}, lambda _: THE_PLAN),
}
"""The fields that can be searched, by table, and whose they are."""

_BOX = re.compile(r"^\[.\] ", re.MULTILINE)

_TEXTS = {
    "notes": "SELECT s.title, s.topics, coalesce(n.text, '') "
    "FROM sessions s LEFT JOIN notes n USING (plan_id, session_id) "
    "WHERE plan_id = ? AND session_id = ?",
    "day_notes": "SELECT d.theme, '', n.text "
    "FROM day_notes n JOIN days d USING (plan_id, day_id) WHERE plan_id = ? AND day_id = ?",
    "plan_note": "SELECT p.title, '', n.text "
    "FROM plan_note n JOIN plan p USING (plan_id) WHERE plan_id = ? AND n.text <> ?",
}
"""Title, topics and note of each kind of subject, by the plan and the key."""

TEXTS = "texts t NOT INDEXED"
"""The rows by their numbers alone: SQLite takes any index of a condition for a quick way to few."""

_DAY = """
LEFT JOIN sessions s USING (plan_id, session_id)
LEFT JOIN days d ON d.plan_id = t.plan_id AND d.day_id = coalesce(t.day_id, s.day)
"""
"""A text's session and the day that it is on."""

_MATCHING = f"searched CROSS JOIN {TEXTS} ON t.number = searched.rowid"

_BEST = f"""(
SELECT t.number, bm25(searched, 8, 4, 1) AS rank
FROM {_MATCHING} {{day}}
WHERE t.plan_id NOT IN (SELECT plan_id FROM entries WHERE archived)
AND searched MATCH :match {{conditions}} ORDER BY rank LIMIT :limit
) best CROSS JOIN {TEXTS} USING (number)"""
"""The rows that answer best, told by no more tables than it takes: any would be asked for every row
that answers, and what they say be read of each.
"""

_FOUND = """
SELECT t.plan_id, t.session_id, t.day_id, p.title, coalesce(s.title, d.theme, p.title),
       coalesce(s.topics, ''), coalesce(n.text, m.text, o.text, ''), coalesce(d.label, ''),
       t.state, t.start, t.confidence
FROM {texts} CROSS JOIN plan p USING (plan_id) CROSS JOIN entries e USING (plan_id) {day}
LEFT JOIN notes n USING (plan_id, session_id)
LEFT JOIN day_notes m ON m.plan_id = t.plan_id AND m.day_id = t.day_id
LEFT JOIN plan_note o ON o.plan_id = t.plan_id AND t.session_id IS NULL AND t.day_id IS NULL
WHERE NOT e.archived {conditions} ORDER BY {order} LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class Found:
    """A session, or a note of a day or plan, that answers: what it is called, and what it says.

    A day's title is its theme. What is no session has no state.
    """

    plan: PlanId
    subject: Subject
    plan_title: str
    title: str
    topics: str
    note: str
    day: str
    state: SessionState | None
    start: Instant | None
    confidence: int | None

    @property
    def noted_day(self) -> Day | None:
        """The day whose note it is, None where it is no day's."""
        id_ = self.subject.day
        return None if id_ is None else Day(id_, 0.0, self.day, self.title)


def subjects(state: State) -> list[Subject]:
    """All that can be searched of a plan."""
    return [*map(of_session, state.sessions), *map(of_day, state.day_notes), THE_PLAN]


def touched(changes: Changes) -> set[Subject]:
    """What an edit changed of what can be searched."""
    return {
        _FIELDS[field.table][1](field.key)
        for field in changes.fields
        if field.table in _FIELDS and field.name in _FIELDS[field.table][0]
    }


def index(connection: "Connection", plan: PlanId, subjects: Collection[Subject]) -> None:
    """Take in what they say now, as the newest there is; those that are gone are gone."""
    raw = driver_of(connection)
    for subject in sorted(subjects):
        key = plan, subject.session, subject.day
        raw.execute("DELETE FROM texts WHERE plan_id = ? AND session_id IS ? AND day_id IS ?", key)
        row = raw.execute(_TEXTS[subject.table], (plan, subject.key)).fetchone()
        if row is None:
            continue
        number = raw.execute(_TAKE_IN, key).lastrowid
        title, topics, note = row
        raw.execute(
            "INSERT INTO searched (rowid, title, topics, note) VALUES (?, ?, ?, ?)",
            (number, spaced(title), spaced(_BOX.sub("", topics)), spaced(with_words_alone(note))),
        )


def index_everything(connection: "Connection") -> None:
    """Take in all there is, the plan opened last as the newest."""
    rows = connection.exec_driver_sql(
        "SELECT plan_id, session_id FROM sessions JOIN entries USING (plan_id) ORDER BY turn"
    )
    for plan, session in rows.all():
        index(connection, PlanId(plan), [of_session(SessionId(session))])


def find(
    connection: sqlite3.Connection, query: Query, zone: str, limit: int, ranked: bool
) -> Iterator[Found]:
    """What answers, those written last first, or the ones that answer best.

    A word in a title counts more than in topics, and there more than in a note. Dates are those of
    `zone`. Plans that were put away are left out.
    """
    values: dict[str, object] = {"limit": limit}
    conditions = list(conditions_of(query, zone, values))
    if not query.terms:
        return rows_where(connection, conditions, values)
    values["match"] = query.match
    if ranked:
        best = _BEST.format(day=_DAY if query.day else "", conditions=_held(conditions))
        return rows_where(connection, (), values, "best.rank", best)
    conditions.append("searched MATCH :match")
    return rows_where(connection, conditions, values, "searched.rowid DESC", _MATCHING)


def rows_where(
    connection: sqlite3.Connection,
    conditions: Collection[str],
    values: Mapping[str, object],
    order: str = "t.number DESC",
    texts: str = TEXTS,
) -> Iterator[Found]:
    """What holds all the conditions; `values` has the limit, too."""
    statement = _FOUND.format(texts=texts, day=_DAY, order=order, conditions=_held(conditions))
    for plan, session, day_id, *called, state, start, confidence in connection.execute(
        statement, values
    ):
        plan_title, title, topics, note, day = called
        yield Found(
            PlanId(plan), _subject(session, day_id), plan_title, title, _BOX.sub("", topics),
            with_words_alone(note), day, state and SessionState(state),
            start and Instant.parse_iso(start), confidence,
        )  # fmt: skip


def _held(conditions: Iterable[str]) -> str:
    return "".join(f" AND {condition}" for condition in conditions)


def _subject(session: str | None, day: str | None) -> Subject:
    if session is not None:
        return of_session(SessionId(session))
    return THE_PLAN if day is None else of_day(DayId(day))


def conditions_of(query: Query, zone: str, values: dict[str, object]) -> Iterator[str]:
    """What has to hold beside the words, as SQL; puts the values into `values`."""
    if query.plan:
        values["plan"] = query.plan
        yield ("t.plan_id IN (SELECT plan_id FROM plan WHERE instr(lower(title), lower(:plan)))")
    if query.day:
        values["day"] = query.day
        yield "lower(d.label) = lower(:day)"
    if query.state is not None:
        values["state"] = query.state.value
        yield "t.state = :state"
    if query.after is not None:
        values["after"] = from_wall(query.after, Time(0), zone).format_iso()
        yield "t.start >= :after"
    if query.before is not None:
        values["before"] = from_wall(query.before.add(days=1), Time(0), zone).format_iso()
        yield "t.start < :before"
    if query.confidence is not None:
        compared, values["confidence"] = query.confidence
        yield f"t.confidence {compared} :confidence"
