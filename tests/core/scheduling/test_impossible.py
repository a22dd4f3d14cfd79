"""What cannot be is answered with its exact reason, and what is large in good time."""

import pytest

from core.errors import Refused
from core.saying import Said
from core.scheduling.problem import Edge, Kind, Problem
from core.scheduling.solve import solve
from core.timespan import Span
from tests.core.scheduling.problems import MIDNIGHT, NOW, at, pinned, problem, todo


def reasons(asked: Problem) -> list[Said]:
    """Why the schedule is as it is, in sentences."""
    return solve(asked).explanation.sentences(str)


def test_pins_that_overlap_are_named() -> None:
    asked = problem(pinned("a", at(9), 60), pinned("b", at(9.5), 60))
    assert reasons(asked) == ["“a” and “b” overlap where you pinned them."]


def test_a_pin_on_a_busy_time_says_which() -> None:
    asked = problem(pinned("a", at(9), 60), busy=(Span(at(8), at(12)),))
    (said,) = reasons(asked)
    assert said.startswith("“a” is pinned on a busy time, Monday 5 January 08:00")


def test_a_circle_of_prerequisites_is_refused_by_name() -> None:
    edges = (Edge("a", "b", Kind.PREREQ), Edge("b", "a", Kind.PREREQ))
    with pytest.raises(Refused, match="“a” → “b” → “a” is a circle"):
        problem(todo("a", 60), todo("b", 60), edges=edges)


def test_a_target_that_has_passed_says_when_it_was() -> None:
    asked = problem(todo("a", 60), target=NOW.subtract(hours=31))
    assert reasons(asked) == [
        "“a”: 1 h do not fit: the target, Sunday 4 January 00:00, has passed."
    ]


def test_without_any_free_time_the_need_is_summed_up() -> None:
    asked = problem(todo("a", 60), todo("b", 60), hours="")
    assert reasons(asked)[0] == (
        "By Wednesday 7 January 2 h are needed and 0 min are free: 2 h short."
    )
    assert "no study time is open before Thursday 8 January 00:00" in reasons(asked)[1]


def test_a_session_too_long_for_any_window_says_how_long_one_is() -> None:
    """And nothing else: what is free in all would only confuse."""
    (said,) = reasons(problem(todo("a", 300), todo("b", 60)))
    assert said.startswith("“a”: 5 h do not fit: with its break it takes 5 h, and the longest")


def test_hours_that_end_before_they_start_run_over_midnight() -> None:
    starts = solve(problem(todo("a", 180), hours="22:00-02:00")).placements
    assert starts == {"a": at(22)}


def test_ten_thousand_loose_sessions_find_their_places() -> None:
    """Days that are full are not looked at again and again."""
    asked = problem(*(todo(f"t{k}", 60) for k in range(10_000)), days=1300)
    starts = [start for start in solve(asked).placements.values() if start is not None]
    assert len(set(starts)) == 10_000
    assert min(starts) == MIDNIGHT.add(hours=8)
