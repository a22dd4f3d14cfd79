"""Two plans as the tests need them: a small one with a bit of everything, and the ten-day one."""

from whenever import Date, Instant, Time

from core import edits
from core.availability import ordinary
from core.model import (
    Busy,
    BusyId,
    DayId,
    Plan,
    PlanId,
    ReadingId,
    Record,
    RunUp,
    SessionId,
    State,
    Topic,
)
from core.timespan import Span
from core.wallclock import from_wall

ZONE = "Europe/Berlin"
FIRST_DAY = Date(2026, 3, 2)
"""A Monday."""

NOW = Instant.from_utc(2026, 3, 3, 18)
"""The evening of the second day of `sample_state`."""

_SAMPLE = (
    ("Python", (("Packages and imports", 120), ("Typing in practice", 180)), "PEP 8 and its why"),
    ("Docker", (("Images and layers", 120), ("Compose for services", 180)), "ECS vs EKS"),
    ("Databases", (("SQL review", 90), ("Indexing; query plans, costs", 150)), "CAP theorem"),
)

_TEN_DAYS = (
    "Python Backend Foundations",
    "Advanced Backend & Microservices",
    "Docker & Deployment Basics",
    "Databases",
    "AI/ML Foundations",
    "LLMs & Prompting",
    "Retrieval & Vector Stores",
    "Cloud & Observability",
    "System Design",
    "Mock Interviews & Review",
)
_FOUR_A_DAY = ((Time(8), 120), (Time(10, 15), 180), (Time(14, 15), 180), (Time(17, 30), 120))


def at(date: Date, hour: int, minute: int = 0) -> Instant:
    """The instant of a wall-clock time in the tests' zone."""
    return from_wall(date, Time(hour, minute), ZONE)


def session_id(day: int, place: int) -> SessionId:
    """The id of the session at `place` of `day`, both counted from 1."""
    return SessionId(f"d{day}s{place}")


def sample_state() -> State:
    """Three days of two sessions and a reading each, at 09:00 and 14:00 from Monday, 2 March 2026.

    The first is done with a record and a note, the second missed, the third done, the fourth
    skipped; the fifth is planned and pinned, the last optional and without a place. The first
    reading is ticked, and a dentist takes Wednesday 16:00–17:00.
    """
    state = _empty("Backend Interview", Date(2026, 3, 9))
    for number, (theme, sessions, reading) in enumerate(_SAMPLE, 1):
        state = edits.add_day(state, DayId(f"d{number}"), str(number), theme)
        for place, (title, minutes) in enumerate(sessions, 1):
            id_ = session_id(number, place)
            state = edits.add_session(state, id_, DayId(f"d{number}"), title, minutes)
            start = at(FIRST_DAY.add(days=number - 1), 9 if place == 1 else 14)
            state = edits.place(state, {id_: start})
        state = edits.add_reading(state, ReadingId(f"r{number}"), DayId(f"d{number}"), reading)
    first, monday, tuesday = session_id(1, 1), FIRST_DAY, FIRST_DAY.add(days=1)
    state = edits.set_topics(state, first, (Topic("pyproject", True), Topic("wheels; sdists")))
    state = edits.complete(state, first, Record(at(monday, 9, 5), 110, 4))
    state = edits.write_note(state, first, "# Wheels\n\nA *wheel* is a zip, no code runs.\n")
    state = edits.miss(state, session_id(1, 2))
    state = edits.complete(state, session_id(2, 1), Record(at(tuesday, 9), 130))
    state = edits.skip(state, session_id(2, 2))
    state = edits.pin(state, session_id(3, 1))
    state = edits.set_optional(edits.unschedule(state, session_id(3, 2)), session_id(3, 2), True)
    state = edits.tick_reading(state, ReadingId("r1"), True)
    wednesday = FIRST_DAY.add(days=2)
    wall = Busy(BusyId("dentist"), "Dentist", Span.lasting(at(wednesday, 16), 60))
    return edits.set_busy(state, {wall.id: wall})


def ten_day_state() -> State:
    """The shape of the reference plan: ten days of 2, 3, 3 and 2 hours, all placed and planned."""
    state = _empty("10-Day AI Architect Interview Readiness Plan", Date(2026, 3, 12))
    for number, theme in enumerate(_TEN_DAYS, 1):
        day, date = DayId(f"d{number}"), FIRST_DAY.add(days=number - 1)
        state = edits.add_day(state, day, str(number), theme)
        for place, (time, minutes) in enumerate(_FOUR_A_DAY, 1):
            id_ = session_id(number, place)
            state = edits.add_session(state, id_, day, f"{theme}, part {place}", minutes)
            state = edits.place(state, {id_: from_wall(date, time, ZONE)})
        reading = f"Further on {theme}"
        state = edits.add_reading(state, ReadingId(f"r{number}"), day, reading)
    return state


def _empty(title: str, target: Date) -> State:
    plan = Plan(PlanId("plan"), title)
    state = State(plan, RunUp(FIRST_DAY, target), ordinary(ZONE))
    return edits.describe_plan(state, target="5 hours a day", goal="Pass the interview")
