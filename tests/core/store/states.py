"""States for the tests of the store: any that the model allows, and one plan of a given size."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from whenever import Date, Instant, Time

from core.availability import Availability, Hours, ordinary
from core.model import (
    Busy,
    BusyId,
    Day,
    DayId,
    Note,
    PartOfDay,
    Plan,
    PlanId,
    Reading,
    ReadingId,
    Record,
    Rule,
    RunUp,
    Session,
    SessionId,
    SessionState,
    Slot,
    State,
    Topic,
)
from core.timespan import Span

NOW = Instant.from_utc(2026, 3, 2, 8)

texts = st.text(max_size=12)
ids = st.text(min_size=1, max_size=6)
ranks = st.floats(allow_nan=False, allow_infinity=False)
minutes = st.integers(1, 24 * 60)
dates = st.integers(0, 3000).map(lambda n: Date(2024, 1, 1).add(days=n))
instants = st.builds(
    lambda seconds, nanos: NOW.add(seconds=seconds, nanoseconds=nanos),
    st.integers(-(10**8), 10**8),
    st.sampled_from([0, 0, 1, 500_000_000]),
)
times = st.builds(
    Time, st.integers(0, 23), st.integers(0, 59), st.sampled_from([0, 0, 7]),
    nanosecond=st.sampled_from([0, 0, 12_000]),
)  # fmt: skip
hours = st.lists(st.builds(Hours, times, times), max_size=3).map(tuple)
availabilities = st.builds(
    Availability,
    zone=st.sampled_from(["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"]),
    weekly=st.lists(hours, min_size=7, max_size=7).map(tuple),
    exceptions=st.dictionaries(dates, hours, max_size=3),
    break_minutes=st.integers(0, 24 * 60),
    capacity=st.integers(0, 24 * 60),
    capacity_by_date=st.dictionaries(dates, st.integers(0, 24 * 60), max_size=3),
    freeze_hours=st.integers(0, 14 * 24),
)
run_ups = st.builds(
    lambda first, length: RunUp(first, first.add(days=length)), dates, st.integers(1, 90)
)
plans = st.builds(
    Plan, ids.map(PlanId), texts, texts, texts, st.lists(texts, max_size=3).map(tuple)
)
topics = st.lists(st.builds(Topic, texts, st.booleans()), max_size=3).map(tuple)
slots = st.builds(Slot, instants, st.booleans())
rules = st.builds(
    Rule,
    st.booleans(),
    st.lists(ids.map(SessionId), max_size=3).map(tuple),
    st.none() | st.sampled_from(PartOfDay),
    st.booleans(),
    st.none() | st.integers(0, 24 * 60),
)
records = st.builds(
    Record, instants, st.integers(0, 10**6), st.one_of(st.none(), st.integers(1, 5))
)
notes = st.builds(Note, texts)


@st.composite
def states(draw: st.DrawFn) -> State:
    """Rows in every table, each in its right place and otherwise anything the model takes."""
    days = [DayId(i) for i in draw(st.lists(ids, unique=True, max_size=4))]
    state = State(
        draw(plans), draw(run_ups), draw(availabilities),
        days={i: Day(i, draw(ranks), draw(texts), draw(texts)) for i in days},
        busy={
            BusyId(i): Busy(BusyId(i), draw(texts), Span.lasting(draw(instants), draw(minutes)))
            for i in draw(st.lists(ids, unique=True, max_size=3))
        },
        plan_note=draw(notes),
    )  # fmt: skip
    if not days:
        return state
    a_day = st.sampled_from(days)
    sessions = st.lists(ids.map(SessionId), unique=True, max_size=6)
    rows = {
        i: Session(
            i, draw(a_day), draw(ranks), draw(texts), draw(minutes), draw(texts), draw(topics),
            draw(st.booleans()), draw(st.sampled_from(SessionState)),
        )
        for i in draw(sessions)
    }  # fmt: skip
    readings = {
        ReadingId(i): Reading(
            ReadingId(i), draw(a_day), draw(ranks), draw(texts), draw(st.booleans())
        )
        for i in draw(st.lists(ids, unique=True, max_size=3))
    }
    return replace(
        state,
        sessions=rows,
        readings=readings,
        slots=draw(of_some(rows, slots)),
        rules=draw(of_some(rows, rules)),
        records=draw(of_some(rows, records)),
        notes=draw(of_some(rows, notes)),
        day_notes=draw(of_some(dict.fromkeys(days), notes)),
    )


def of_some(rows: Mapping[Any, Any], values: st.SearchStrategy[Any]) -> Any:
    """A row for some of them."""
    if not rows:
        return st.just({})
    return st.dictionaries(st.sampled_from(list(rows)), values, max_size=len(rows))


def plan_of(sessions: int, plan: str = "p") -> State:
    """A plan of so many sessions, four a day, each with topics, a place and now and then a note."""
    state = State(
        Plan(PlanId(plan), "Ten days", "10 h a day", "Pass", ("Keep a journal",)),
        RunUp(Date(2026, 3, 2), Date(2028, 3, 12)),
        ordinary("Europe/Berlin"),
    )
    numbers = range(sessions)
    day_ids = [DayId(f"d{i}") for i in range((sessions + 3) // 4)]
    session_ids = [SessionId(f"s{i}") for i in numbers]
    done = (Topic("images and layers"), Topic("multi-stage builds", done=True))
    return replace(
        state,
        days={id_: Day(id_, float(i), str(i + 1), "Docker") for i, id_ in enumerate(day_ids)},
        sessions={
            session_ids[i]: Session(
                session_ids[i], day_ids[i // 4], float(i), f"Containers {i}", 120, "Session", done
            )
            for i in numbers
        },
        slots={session_ids[i]: Slot(NOW.add(hours=6 * i), i % 7 == 0) for i in numbers},
        rules={
            session_ids[i]: Rule(True, (session_ids[i - 1],), PartOfDay.EVENING, buffer=30)
            for i in numbers[1::10]
        },
        records={session_ids[i]: Record(NOW.add(hours=6 * i), 110, 4) for i in numbers[::5]},
        notes={session_ids[i]: Note("# Notes\n\nLearnt a *lot*.\n" * 5) for i in numbers[::3]},
    )
