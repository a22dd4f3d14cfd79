"""The library's plans beside each other: what each is called, how it stands, its colour.

Reads through the standard library's SQLite, so that a window can look without SQLAlchemy.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from whenever import Date, Instant

from core.focus.reminders import Key, Planned
from core.model import Busy, BusyId, PlanId, SessionId
from core.timespan import Span

COLORS = 8
"""How many colours a library has for its plans, counted from 0; the theme knows their looks."""


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """A plan in the library: what is shown of it where it is not open.

    `done` and `minutes` are lengths of sessions in minutes, those skipped left out.
    """

    id: PlanId
    title: str
    opened: Instant
    color: int
    archived: bool
    target_date: Date
    done: int
    minutes: int


_ENTRIES = """
SELECT e.plan_id, p.title, e.opened, e.color, e.archived, r.target_date,
       coalesce(s.done, 0), coalesce(s.minutes, 0)
FROM entries e JOIN plan p USING (plan_id) JOIN run_up r USING (plan_id)
LEFT JOIN (
    SELECT plan_id, sum(minutes) AS minutes, sum(minutes * (state = 'done')) AS done
    FROM sessions WHERE state <> 'skipped' GROUP BY plan_id
) s USING (plan_id)
ORDER BY e.turn DESC
"""

_SEEN = "SELECT account || '/' || busy_id, title, start, \"end\" FROM seen"

_ELSEWHERE = """
SELECT plan_id || '/' || session_id, s.title || ' · ' || p.title, slots.start, s.minutes
FROM slots JOIN sessions s USING (plan_id, session_id) JOIN plan p USING (plan_id)
JOIN entries e USING (plan_id)
WHERE s.state = 'planned' AND NOT e.archived AND plan_id IS NOT ?
"""

_PLANNED = """
SELECT plan_id, session_id, s.title, slots.start, s.minutes, p.title
FROM slots JOIN sessions s USING (plan_id, session_id) JOIN plan p USING (plan_id)
JOIN entries e USING (plan_id)
WHERE s.state = 'planned' AND NOT e.archived
ORDER BY slots.start
"""


def read_entries(connection: sqlite3.Connection) -> list[PlanEntry]:
    """Every plan, the one last opened first."""
    return [
        PlanEntry(
            PlanId(id_),
            title,
            Instant.parse_iso(opened),
            color,
            bool(archived),
            Date.parse_iso(target),
            done,
            minutes,
        )
        for id_, title, opened, color, archived, target, done, minutes in connection.execute(
            _ENTRIES
        )
    ]


def read_elsewhere(connection: sqlite3.Connection, plan: PlanId | None) -> dict[BusyId, Busy]:
    """What the library knows of that stands in this plan's way, as walls.

    The sessions of every other plan that is not put away, and the busy times that accounts found.
    None is a plan that is not in the library yet.
    """
    walls: dict[BusyId, Busy] = {}
    for key, title, start, minutes in connection.execute(_ELSEWHERE, (plan,)):
        wall = BusyId(key)
        walls[wall] = Busy(wall, title, Span.lasting(Instant.parse_iso(start), minutes))
    for key, title, start, end in connection.execute(_SEEN):
        wall = BusyId(key)
        walls[wall] = Busy(wall, title, Span(Instant.parse_iso(start), Instant.parse_iso(end)))
    return walls


def read_planned(connection: sqlite3.Connection) -> list[Planned]:
    """What is still to be done of every plan that is not put away, in order of time."""
    return [
        Planned(
            Key(PlanId(of), SessionId(session)),
            title,
            Span.lasting(Instant.parse_iso(start), minutes),
            of_title,
        )
        for of, session, title, start, minutes, of_title in connection.execute(_PLANNED)
    ]


def next_color(taken: Iterable[int]) -> int:
    """The colour that the fewest plans have, the first of them."""
    counted = Counter(taken)
    return min(range(COLORS), key=lambda color: (counted[color], color))
