"""Problems for the tests: made by hand in a line, or by Hypothesis in any shape."""

from typing import Any

from hypothesis import strategies as st
from whenever import Date, Instant

from core.availability import Availability, hours_of
from core.scheduling.problem import Edge, Kind, Policy, Problem, Task, TaskState
from core.timespan import Span

MONDAY = Date(2026, 1, 5)
MIDNIGHT = Instant.from_utc(2026, 1, 5)
NOW = MIDNIGHT.add(hours=7)


def at(hour: float, day: int = 0) -> Instant:
    """A time in the first week, in UTC."""
    return MIDNIGHT.add(minutes=round(hour * 60) + day * 1440)


def problem(
    *tasks: Task, hours: str = "08:00-12:00,13:00-17:00", days: int = 3, **more: Any
) -> Problem:
    """These tasks from Monday 07:00 on, `days` days before the target."""
    capacity = more.pop("capacity", 1440)
    availability = more.pop(
        "availability", Availability("UTC", (hours_of(hours),) * 7, capacity=capacity)
    )
    values: dict[str, Any] = {"now": NOW, "target": MIDNIGHT.add(hours=24 * days), **more}
    return Problem(availability=availability, tasks=tasks, **values)


def todo(id_: str, dur: int = 60, start: Instant | None = None, brk: int = 0, **more: Any) -> Task:
    return Task(id_, dur, brk, start=start, **more)


def pinned(id_: str, start: Instant, dur: int = 60, brk: int = 0) -> Task:
    return Task(id_, dur, brk, state=TaskState.PINNED, start=start)


@st.composite
def problems(draw: st.DrawFn, most: int = 7, days: int = 2) -> Problem:
    """Small problems of every shape: anchors, pins, edges, limits, windows past midnight, DST."""
    zone, first = draw(
        st.sampled_from(
            [
                ("UTC", Instant.from_utc(2026, 1, 5)),
                ("Europe/Berlin", Instant.from_utc(2026, 3, 27, 23)),
                ("America/New_York", Instant.from_utc(2026, 10, 31, 4)),
            ]
        )
    )
    hours = st.sampled_from(
        ["", "08:00-10:00", "09:00-11:30,12:00-14:00", "22:00-02:00", "01:00-04:00", "08:00-13:00"]
    )
    weekly = tuple(hours_of(draw(hours)) for _ in range(7))
    capacity = draw(st.sampled_from([1440, 120, 240]))
    slots = days * 24 * 2

    def moment() -> Instant:
        return first.add(minutes=30 * draw(st.integers(0, slots - 1)))

    def task(k: int) -> Task:
        state = draw(st.sampled_from([*[TaskState.TODO] * 6, TaskState.PINNED, TaskState.DONE]))
        start = moment() if state is not TaskState.TODO or draw(st.booleans()) else None
        return Task(
            id=f"t{k}",
            dur=draw(st.sampled_from([30, 45, 60, 90])),
            brk=draw(st.sampled_from([0, 10, 15])),
            optional=draw(st.integers(0, 4)) == 0,
            state=state,
            start=start,
            earliest=moment() if draw(st.integers(0, 7)) == 0 else None,
            latest=moment() if draw(st.integers(0, 7)) == 0 else None,
        )

    tasks = tuple(task(k) for k in range(draw(st.integers(1, most))))
    pairs = [(a, b) for b in range(len(tasks)) for a in range(b)]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=5, unique=True)) if pairs else []
    edges = tuple(
        Edge(f"t{a}", f"t{b}", draw(st.sampled_from(list(Kind))), draw(st.sampled_from([0, 60])))
        for a, b in chosen
    )
    busy = tuple(
        Span.lasting(moment(), draw(st.sampled_from([20, 60, 150])))
        for _ in range(draw(st.integers(0, 2)))
    )
    target = first.add(hours=24 * days)
    return Problem(
        availability=Availability(zone, weekly, capacity=capacity),
        now=first.add(hours=draw(st.sampled_from([0, 7, 9]))),
        target=target,
        tasks=tasks,
        edges=edges,
        busy=busy,
        policy=draw(st.sampled_from(list(Policy))),
        horizon_end=target.add(hours=24),
    )
