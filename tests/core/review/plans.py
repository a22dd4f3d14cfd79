"""Plans some way in, for the tests of reviews: part of them done, with confidences or without."""

from hypothesis import strategies as st
from whenever import Date, Instant, Time

from core import edits
from core.availability import Availability, hours_of
from core.model import DayId, Plan, PlanId, Record, RunUp, SessionId, State, Topic
from core.wallclock import from_wall
from tests.core.replan.plans import busy, with_busy

ZONE = "Europe/Berlin"
MONDAY = Date(2026, 3, 2)
"""Four weeks on, the clock goes forward."""


def on(day: int, hour: int, minute: int = 0) -> Instant:
    """A time on the wall, `day` days after Monday."""
    return from_wall(MONDAY.add(days=day), Time(hour, minute), ZONE)


def plan(days: int, hours: str = "09:00-12:00,14:00-18:00", **more: object) -> State:
    """An empty plan from Monday on, the target so many days later."""
    free = Availability(ZONE, (hours_of(hours),) * 7, **more)  # pyright: ignore[reportArgumentType]
    return State(Plan(PlanId("p"), "A plan"), RunUp(MONDAY, MONDAY.add(days=days)), free)


def with_done(
    state: State, name: str, day: int, confidence: int | None, hour: int = 9, minutes: int = 60
) -> State:
    """With a session on a plan day of its own, done so many days after Monday."""
    state = edits.add_day(state, DayId(f"day {name}"), str(len(state.days) + 1), name)
    state = edits.add_session(state, SessionId(name), DayId(f"day {name}"), name, minutes)
    state = edits.place(state, {SessionId(name): on(day, hour)})
    return edits.complete(state, SessionId(name), Record(on(day, hour), minutes, confidence))


@st.composite
def lived_plans(draw: st.DrawFn) -> tuple[State, Instant]:
    """A plan of some days in a row and the moment it is looked at: some done, some ahead, walls."""
    hours = ["09:00-12:00,14:00-18:00", "18:00-22:00", "22:00-02:00", "10:00-12:10"]
    state = plan(
        draw(st.integers(2, 60)),
        draw(st.sampled_from(hours)),
        capacity=draw(st.sampled_from([600, 200, 90])),
        break_minutes=draw(st.sampled_from([0, 15, 20])),
        freeze_hours=draw(st.sampled_from([0, 0, 30])),
    )
    today = draw(st.integers(0, 20))
    for number in range(draw(st.integers(1, 6))):
        day = DayId(f"d{number}")
        state = edits.add_day(state, day, str(number + 1), "Theme")
        for place in range(draw(st.integers(1, 3))):
            id_ = SessionId(f"{number}.{place}")
            length = draw(st.sampled_from([10, 45, 60, 120]))
            state = edits.add_session(state, id_, day, f"Session {id_}", length)
            state = _lived(draw, state, id_, number * 2, 9 + 3 * place, today)
    for count in range(draw(st.integers(0, 3))):
        start = on(draw(st.integers(0, 25)), draw(st.integers(6, 20)))
        state = with_busy(state, busy(f"busy {count}", start, draw(st.sampled_from([60, 600]))))
    return state, on(today, 12)


def _lived(draw: st.DrawFn, state: State, id_: SessionId, day: int, hour: int, today: int) -> State:
    fate = draw(st.sampled_from(["done", "done", "placed", "missed", "skipped", "loose"]))
    if fate != "loose":
        state = edits.place(state, {id_: on(day, hour)})
    if fate == "done" and day < today:
        confidence = draw(st.none() | st.integers(1, 5))
        state = edits.complete(state, id_, Record(on(day, hour), 30, confidence))
        if draw(st.booleans()):
            state = edits.set_topics(state, id_, (Topic("One", True), Topic("Two")))
    if fate == "missed":
        state = edits.miss(state, id_)
    if fate == "skipped":
        state = edits.skip(state, id_)
    return state
