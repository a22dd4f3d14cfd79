"""A drop into a long plan: only its surroundings are asked, and the whole keeps every rule."""

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from core import edits
from core.model import DayId, PartOfDay, Rule, SessionId, State
from core.planning import first_placement, problem_of
from core.replan.follow import follow
from core.scheduling.problem import TaskState
from core.scheduling.solve import places
from tests.core.replan.plans import NOW, busy, on, plan, with_busy
from tests.core.scheduling.judge import judge

LENGTHS = (90, 60, 120, 45, 60, 30, 90)


@cache
def long_plan(hours: str, spare: int) -> State:
    """Forty sessions, about three a day, with rules of all kinds; `spare` days at the end."""
    state = plan(hours, 18 + spare, break_minutes=15, capacity=300)
    for number in range(40):
        day, id_ = DayId(f"d{number // 4}"), SessionId(f"s{number}")
        if day not in state.days:
            state = edits.add_day(state, day, str(number // 4 + 1), "Theme")
        state = edits.add_session(state, id_, day, f"S{number}", LENGTHS[number % 7])
    state = edits.set_rule(state, SessionId("s9"), Rule(keep_day=True))
    state = edits.set_rule(state, SessionId("s15"), Rule(buffer=60, part=PartOfDay.EVENING))
    state = edits.set_rule(state, SessionId("s30"), Rule(after=(SessionId("s12"),)))
    state = with_busy(state, busy("b", on(4, 10), 300), busy("c", on(9, 15), 120))
    state = edits.place(state, dict(first_placement(state, NOW).starts))
    return edits.pin(state, SessionId("s20"))


drops = st.tuples(st.integers(0, 39), st.integers(1, 17), st.integers(0, 55))
kinds = st.tuples(st.sampled_from(["09:00-12:00,14:00-18:00", "18:00-01:00"]), st.integers(0, 4))


@settings(max_examples=80)
@given(kinds, drops)
def test_a_drop_into_a_long_plan_keeps_every_rule(
    kind: tuple[str, int], drop: tuple[int, int, int]
) -> None:
    """The whole plan is judged, whatever part of it was asked; and no more is left out than if all
    of it had been asked.
    """
    state, (number, day, quarter) = long_plan(*kind), drop
    session = SessionId(f"s{number}")
    goal = on(day, 8).add(minutes=15 * quarter)
    if session not in state.slots:
        return

    def put(before: State) -> State:
        return edits.move(before, session, goal)

    after = follow(put, NOW, touched=session)(state)
    waiting = {id_ for id_ in state.sessions if id_ not in state.slots}
    problem = problem_of(put(state), NOW, held={session}, without=waiting)
    starts = {
        task.id: slot.start if (slot := after.slots.get(SessionId(task.id))) else None
        for task in problem.tasks
        if task.state is TaskState.TODO
    }
    verdict = judge(problem, starts)
    assert verdict.violations == []
    found, _ = places(problem)
    assert verdict.tiers[0] <= judge(problem, found).tiers[0]
