"""Hypothesis strategies: any edit that a given state allows, and any run of them."""

from collections.abc import Callable

from hypothesis import strategies as st
from whenever import Date, Instant, Time

from core import edits, notes, regroup
from core.availability import Availability, Hours, ordinary
from core.errors import Refused
from core.model import (
    Busy,
    BusyId,
    DayId,
    PartOfDay,
    Plan,
    PlanId,
    ReadingId,
    Record,
    Rule,
    RunUp,
    SessionId,
    State,
    Topic,
)
from core.timespan import Span

Edit = Callable[[State], State]

FIRST = Instant.from_utc(2026, 3, 1)

titles = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=30
).filter(lambda text: text.split() != [])
minutes = st.integers(1, 24 * 60)
starts = st.integers(0, 60 * 24 * 60).map(lambda m: FIRST.add(minutes=m))
fresh_ids = st.uuids(version=4).map(lambda u: u.hex)
topics = st.lists(st.builds(Topic, titles, st.booleans()), max_size=4).map(tuple)


def empty_state() -> State:
    """A plan with a title and nothing in it."""
    return State(
        Plan(PlanId("plan"), "A plan"),
        RunUp(Date(2026, 3, 2), Date(2026, 4, 1)),
        ordinary("Europe/Berlin"),
    )


def any_edit(state: State) -> st.SearchStrategy[Edit]:
    """One edit that `state` allows."""
    choices = [
        _edit(edits.add_day, fresh_ids.map(DayId), titles, titles),
        st.builds(_describe, titles, titles, titles),
        st.builds(_hours, st.integers(0, 22), st.integers(0, 600)),
        _edit(edits.freeze, st.integers(0, 48)),
        st.builds(_busy, fresh_ids.map(BusyId), titles, starts, minutes),
        _edit(notes.write, st.just(notes.THE_PLAN), titles | st.just("")),
    ]
    if state.days:
        day = st.sampled_from(sorted(state.days))
        choices += [
            _edit(edits.add_session, fresh_ids.map(SessionId), day, titles, minutes),
            _edit(edits.add_reading, fresh_ids.map(ReadingId), day, titles),
            _edit(edits.set_theme, day, titles),
            _edit(edits.delete_day, day),
            _edit(notes.write, day.map(notes.of_day), titles | st.just("")),
        ]
    if state.sessions:
        choices += _session_edits(state)
    if state.slots:
        placed = st.sampled_from(sorted(state.slots))
        choices += [
            _edit(edits.pin, placed),
            _edit(edits.unpin, placed),
            _edit(edits.resize, placed, starts, minutes),
        ]
    if state.readings:
        reading = st.sampled_from(sorted(state.readings))
        choices += [
            _edit(edits.tick_reading, reading, st.booleans()),
            _edit(edits.retitle_reading, reading, titles),
            _edit(edits.delete_reading, reading),
        ]
    return st.one_of(choices)


def _session_edits(state: State) -> list[st.SearchStrategy[Edit]]:
    session = st.sampled_from(sorted(state.sessions))
    day = st.sampled_from(sorted(state.days))
    record = st.builds(Record, starts, st.integers(0, 600), st.none() | st.integers(1, 5))
    placing = st.dictionaries(session, st.none() | starts, max_size=3)
    return [
        _edit(edits.move, session, starts),
        _edit(edits.unschedule, session),
        _edit(edits.place, placing),
        _edit(edits.retitle, session, titles),
        _edit(edits.set_minutes, session, minutes),
        _edit(edits.set_topics, session, topics),
        _edit(edits.set_optional, session, st.booleans()),
        _edit(edits.complete, session, record),
        _edit(edits.miss, session),
        _edit(edits.skip, session),
        _ruling(state),
        _edit(edits.reopen, session),
        _edit(edits.write_note, session, titles | st.just("")),
        _edit(edits.delete_session, session),
        _edit(edits.move_to_day, session, day),
        _edit(regroup.copy, session, fresh_ids.map(SessionId), starts),
        _edit(_allowed(regroup.split), session, fresh_ids.map(SessionId), minutes),
        _edit(_allowed(regroup.merge), session, session),
        _edit(_allowed(regroup.swap), session, session),
    ]


def _allowed(edit: Callable[..., State]) -> Callable[..., State]:
    """The edit, or nothing where it is refused."""

    def tried(state: State, *arguments: object) -> State:
        try:
            return edit(state, *arguments)
        except Refused:
            return state

    return tried


def _ruling(state: State) -> st.SearchStrategy[Edit]:
    """A rule for one session, whose prerequisites come before it in the plan: never a circle."""
    order = [session.id for session in state.ordered_sessions()]

    def of(index: int) -> st.SearchStrategy[Edit]:
        earlier = st.sampled_from(order[:index]) if index else st.just(SessionId("gone"))
        rule = st.builds(
            Rule,
            st.booleans(),
            st.lists(earlier, max_size=2, unique=True).map(tuple),
            st.none() | st.sampled_from(PartOfDay),
            st.booleans(),
            st.none() | st.integers(0, 90),
        )
        return _edit(_allowed(edits.set_rule), st.just(order[index]), rule)

    return st.integers(0, len(order) - 1).flatmap(of)


def _edit(function: Callable[..., State], *arguments: st.SearchStrategy) -> st.SearchStrategy[Edit]:
    return st.tuples(*arguments).map(lambda drawn: lambda state: function(state, *drawn))


def _describe(title: str, target: str, goal: str) -> Edit:
    return lambda state: edits.describe_plan(state, title=title, target=target, goal=goal)


def _hours(hour: int, capacity: int) -> Edit:
    week = ((Hours(Time(hour), Time(hour + 1)),),) * 7
    available = Availability("Asia/Kolkata", week, {Date(2026, 3, 9): ()}, 10, capacity)
    return lambda state: edits.set_availability(state, available)


def _busy(id_: BusyId, title: str, start: Instant, length: int) -> Edit:
    wall = Busy(id_, title, Span.lasting(start, length))
    return lambda state: edits.set_busy(state, {**state.busy, id_: wall})


@st.composite
def edited_states(draw: st.DrawFn, most: int = 12) -> list[State]:
    """The states of a plan that is edited up to `most` times, from the empty plan on."""
    states = [empty_state()]
    for _ in range(draw(st.integers(1, most))):
        states.append(draw(any_edit(states[-1]))(states[-1]))
    return states
