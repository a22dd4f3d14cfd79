"""Plans in the middle of life, for the tests of replanning: small, and with a bit of everything."""

from dataclasses import replace

from hypothesis import strategies as st
from whenever import Date, Instant, Time

from core import edits
from core.availability import Availability, hours_of
from core.errors import Refused
from core.model import (
    Busy,
    BusyId,
    DayId,
    PartOfDay,
    Plan,
    PlanId,
    Record,
    Rule,
    RunUp,
    SessionId,
    State,
)
from core.timespan import Span
from core.wallclock import from_wall

ZONE = "Europe/Berlin"
MONDAY = Date(2026, 3, 23)
"""The clock goes forward on the Sunday after."""

NOW = from_wall(MONDAY.add(days=1), Time(9), ZONE)


def on(day: int, hour: int, minute: int = 0) -> Instant:
    """A time on the wall, `day` days after Monday."""
    return from_wall(MONDAY.add(days=day), Time(hour, minute), ZONE)


def plan(hours: str = "09:00-12:00,14:00-18:00", days: int = 5, **more: object) -> State:
    """An empty plan from Monday on, the target so many days later."""
    free = Availability(ZONE, (hours_of(hours),) * 7, **more)  # pyright: ignore[reportArgumentType]
    return State(Plan(PlanId("p"), "A plan"), RunUp(MONDAY, MONDAY.add(days=days)), free)


def with_sessions(state: State, *minutes: int, day: str = "d1") -> State:
    """With sessions a, b, c, … of these lengths, placed nowhere."""
    if DayId(day) not in state.days:
        state = edits.add_day(state, DayId(day), day[1:], "Theme")
    for count in minutes:
        name = "abcdefghijklmnopqrstuvwxyz"[len(state.sessions)]
        state = edits.add_session(state, SessionId(name), DayId(day), name.upper(), count)
    return state


def busy(name: str, start: Instant, minutes: int) -> Busy:
    """A busy time."""
    return Busy(BusyId(name), name, Span.lasting(start, minutes))


def with_busy(state: State, *rows: Busy) -> State:
    """With these busy times besides."""
    return edits.set_busy(state, {**state.busy, **{row.id: row for row in rows}})


_moments = st.builds(
    lambda day, quarter: on(day, 8).add(minutes=15 * quarter),
    st.integers(0, 5),
    st.integers(0, 44),
)
_capacities = st.sampled_from([600, 300, 120])


@st.composite
def plans(draw: st.DrawFn, most: int = 7) -> State:
    """Any small plan on Tuesday morning: some placed, done, missed, pinned, ruled, and busy."""
    state = plan(
        draw(st.sampled_from(["09:00-12:00,14:00-18:00", "18:00-22:00", "22:00-02:00"])),
        draw(st.integers(2, 6)),
        capacity=draw(_capacities),
        break_minutes=draw(st.sampled_from([0, 15, 20])),
        freeze_hours=draw(st.sampled_from([0, 0, 5, 30])),
    )
    for number in range(1, draw(st.integers(1, 3)) + 1):
        lengths = draw(st.lists(st.sampled_from([30, 45, 60, 90, 180]), max_size=3))
        state = with_sessions(state, *lengths, day=f"d{number}")
    for count, id_ in enumerate(list(state.sessions)[:most]):
        state = _lived(draw, state, id_, count)
    for count in range(draw(st.integers(0, 3))):
        length = draw(st.sampled_from([30, 120, 240]))
        state = with_busy(state, busy(f"busy {count}", draw(_moments), length))
    return state


def _lived(draw: st.DrawFn, state: State, id_: SessionId, count: int) -> State:
    """The session with a place or none, an answer or none, a rule or none."""
    fate = draw(
        st.sampled_from(["placed", "placed", "placed", "pinned", "loose", "done", "missed"])
    )
    if fate != "loose":
        state = edits.place(state, {id_: draw(_moments)})
    if fate == "pinned":
        state = edits.pin(state, id_)
    if fate == "missed":
        state = edits.miss(state, id_)
    if fate == "done":
        state = edits.complete(state, id_, Record(state.slots[id_].start, 40))
    if draw(st.integers(0, 4)) == 0:
        state = edits.set_optional(state, id_, True)
    if draw(st.integers(0, 3)) == 0:
        before = draw(st.sampled_from(list(state.sessions)))
        rule = Rule(
            keep_day=draw(st.booleans()),
            after=(before,) if draw(st.booleans()) else (),
            part=draw(st.none() | st.sampled_from(PartOfDay)),
            buffer=draw(st.sampled_from([None, 0, 30])),
        )
        state = _ruled(state, id_, rule)
    return state


def _ruled(state: State, id_: SessionId, rule: Rule) -> State:
    try:
        return edits.set_rule(state, id_, rule)
    except Refused:
        return edits.set_rule(state, id_, replace(rule, after=()))
