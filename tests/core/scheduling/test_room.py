"""How much work a day holds at most: counted in whole tasks, never less than a schedule shows."""

from hypothesis import given
from hypothesis import strategies as st

from core.scheduling.compile import compile_problem
from core.scheduling.room import most_by_day
from core.scheduling.solve import solve
from core.timespan import Span
from tests.core.scheduling.judge import judge
from tests.core.scheduling.problems import at, pinned, problem, todo


def room_of(hours: str, lengths: set[int], rest: int, *facts: tuple[float, int]) -> int:
    """The most that the first day holds, with pinned tasks at these hours."""
    tasks = [pinned(f"p{k}", at(hour), dur, rest) for k, (hour, dur) in enumerate(facts)]
    c = compile_problem(problem(*tasks, hours=hours, days=1))
    return sum(most_by_day(c, frozenset(lengths), rest))


def test_a_stretch_holds_whole_tasks_with_breaks_between_them():
    assert room_of("09:00-12:00", {90}, 0) == 180
    assert room_of("09:00-12:00", {90}, 15) == 90
    assert room_of("09:00-12:00", {90, 60}, 15) == 150
    assert room_of("09:00-10:00", {90}, 0) == 0


def test_before_a_fixed_task_the_last_break_has_to_end():
    assert room_of("09:00-12:00", {90}, 15, (10.5, 90)) == 0
    assert room_of("09:00-12:00", {75}, 15, (10.5, 90)) == 75


lengths = st.lists(st.sampled_from([30, 45, 60, 90, 120]), min_size=1, max_size=8)
walls = st.lists(st.tuples(st.integers(32, 80), st.integers(1, 8)), max_size=3)


@given(lengths, walls, st.sampled_from([0, 15, 30]))
def test_no_schedule_holds_more(durations: list[int], busy: list[tuple[int, int]], rest: int):
    tasks = [todo(f"t{k}", dur, brk=rest) for k, dur in enumerate(durations)]
    spans = tuple(Span.lasting(at(quarter / 4), 15 * count) for quarter, count in busy)
    asked = problem(*tasks, hours="08:00-13:00,15:00-20:00", days=1, busy=spans)
    left_out = judge(asked, solve(asked).placements).tiers[0]
    most = sum(most_by_day(compile_problem(asked), frozenset(durations), rest))
    assert sum(durations) - left_out <= most
