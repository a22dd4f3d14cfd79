"""What the solver does with problems one can check by hand."""

from itertools import pairwise
from typing import Any

import pytest
from whenever import Date, Instant

from core.availability import Availability, hours_of
from core.scheduling.problem import Edge, Kind, Problem, Task
from core.scheduling.solve import solve
from core.timespan import Span
from core.wallclock import to_wall
from tests.core.scheduling.problems import NOW, at, pinned, problem, todo


def test_loose_tasks_go_as_early_as_they_can():
    """One after the other, each with its break."""
    placed = solve(problem(todo("a", 120, brk=15), todo("b", 120, brk=15))).placements
    assert placed == {"a": at(8), "b": at(13)}


def test_a_break_may_run_past_the_window_but_not_into_a_pin():
    """The rest is part of no window, but nothing may stand on it."""
    alone = problem(todo("a", 240, brk=30))
    assert solve(alone).placements == {"a": at(8)}
    before_pin = problem(todo("a", 210, brk=30), pinned("p", at(11.5), 30))
    assert solve(before_pin).placements == {"a": at(13)}


def test_a_wall_moves_only_what_stands_on_it():
    """Everything else keeps its place, also what follows in the order."""
    tasks = [todo("a", 60, at(8)), todo("b", 60, at(9)), todo("c", 60, at(14))]
    asked = problem(*tasks, busy=(Span(at(9), at(10)),), edges=(Edge("a", "b"), Edge("b", "c")))
    assert solve(asked).placements == {"a": at(8), "b": at(10), "c": at(14)}


def test_a_long_tight_chain_is_shifted_to_where_there_is_room():
    """However far away that is, nobody is told that it does not fit."""
    hours = [*range(8, 12), *range(13, 17)]
    tasks = [todo(f"t{k}", 60, at(hours[k % 8], k // 8)) for k in range(100)]
    edges = tuple(Edge(a.id, b.id) for a, b in pairwise(tasks))
    asked = problem(*tasks, days=13, edges=edges, busy=(Span(at(8), at(9)),))
    assert None not in solve(asked).placements.values()


def test_a_prerequisite_without_a_place_keeps_what_needs_it_off():
    """An order edge does not."""
    tasks = [todo("long", 600), todo("needs", 60), todo("follows", 60)]
    edges = (Edge("long", "needs", Kind.PREREQ), Edge("long", "follows"))
    placed = solve(problem(*tasks, edges=edges)).placements
    assert placed == {"long": None, "needs": None, "follows": at(8)}


def test_hours_hold_on_the_wall_clock_across_a_change_of_the_clock():
    """09:00 is 09:00 before and after summer time begins on 29 March 2026."""
    available = Availability("Europe/Berlin", (hours_of("09:00-10:00"),) * 7, capacity=60)
    now = Instant.from_utc(2026, 3, 27, 23)
    tasks = [todo(id_, 60) for id_ in "abc"]
    asked = problem(*tasks, availability=available, now=now, target=now.add(hours=95))
    starts = [
        to_wall(start, "Europe/Berlin") for start in solve(asked).placements.values() if start
    ]
    assert [(s.date().day, s.hour) for s in starts] == [(28, 9), (29, 9), (30, 9)]


def test_lengths_are_elapsed_time_in_the_night_the_clock_changes():
    """A window of 01:00–04:00 lasts two hours when summer time begins, four when it ends."""
    for day, fits in ((Date(2026, 3, 29), 120), (Date(2026, 10, 25), 240)):
        hours = {day: hours_of("01:00-04:00")}
        available = Availability("Europe/Berlin", ((),) * 7, hours, capacity=1440)
        now = Instant.from_utc(day.year, day.month, day.day).add(hours=-3)
        for minutes, placed in ((fits, True), (fits + 15, False)):
            asked = problem(
                todo("a", minutes), availability=available, now=now, target=now.add(hours=30)
            )
            assert (solve(asked).placements["a"] is not None) == placed


def test_a_window_over_midnight_is_one_stretch_and_counts_for_the_day_it_began():
    """22:00–02:00 holds a session of four hours; the capacity is that of the first date."""
    available = Availability("UTC", (hours_of("22:00-02:00"),) * 7, capacity=240)
    asked = problem(todo("a", 240), todo("b", 240), availability=available)
    assert solve(asked).placements == {"a": at(22), "b": at(22, 1)}


def on_tuesday(*minutes: int) -> list[Task]:
    """Sessions that keep that date."""
    limits: dict[str, Any] = {"earliest": at(0, 1), "latest": at(0, 2)}
    return [todo(f"t{k}", dur, **limits) for k, dur in enumerate(minutes)]


def review(minutes: int, **limits: Any) -> Task:
    """One that is cut first, and keeps the same date unless other limits are given."""
    day: dict[str, Any] = {"earliest": at(0, 1), "latest": at(0, 2)}
    return todo("r", minutes, optional=True, **(day | limits))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (problem(todo("a"), target=NOW.add(hours=-1)), "the target, Monday 5 January"),
        (problem(todo("a"), hours=""), "no study time is open before"),
        (problem(todo("a", 300, brk=10)), "takes 5 h 10, and the longest free stretch is 4 h"),
        (problem(todo("a", 120), capacity=90), "no day has more than 1 h 30 left"),
        (
            problem(*(todo(f"t{k}", 240, brk=0) for k in range(7))),
            "by Wednesday 7 January 28 h are needed and 24 h are free: 4 h short",
        ),
        (
            problem(todo("a", 60, earliest=at(16.5), latest=at(8.5, 1))),
            "between Monday 5 January 16:30 and Tuesday 6 January 08:30",
        ),
        (
            problem(todo("a", 600), todo("b"), edges=(Edge("a", "b", Kind.PREREQ),)),
            "“a” must come first and has no place",
        ),
        (
            problem(*(todo(f"t{k}", 180) for k in range(8)), days=3),
            "no more than 1 h is left at a stretch",
        ),
        (problem(todo("a", 60, latest=at(7.5))), "it had to be over by Monday 5 January 07:30"),
        (
            problem(todo("a", 120, earliest=at(11, 1), latest=at(14, 1))),
            "do not fit on Tuesday 6 January: no stretch is that long",
        ),
        (
            problem(*on_tuesday(240, 240), review(20)),
            "20 min do not fit on Tuesday 6 January: no time is left there",
        ),
        (
            problem(*on_tuesday(240, 225), review(20)),
            "on Tuesday 6 January: no more than 15 min is left there at a stretch",
        ),
        (
            problem(*on_tuesday(180, 120), review(20), capacity=300),
            "on Tuesday 6 January: no time is left there",
        ),
        (
            problem(
                *on_tuesday(240, 240),
                review(20, latest=at(0, 3)),
                todo("w", 480, earliest=at(0, 2), latest=at(0, 3), brk=0),
                hours="08:00-16:00",
            ),
            "from Tuesday 6 January 00:00 to Thursday 8 January 00:00 no time is left",
        ),
        (
            problem(
                todo("a", 240),
                review(60, earliest=None, latest=None),
                todo("w", 240),
                edges=(Edge("a", "r"), Edge("r", "w")),
                hours="08:00-16:00",
                days=1,
            ),
            "do not fit between what must come before it and what after it",
        ),
    ],
)
def test_what_has_no_place_is_told_with_numbers(asked: Problem, said: str):
    """The simplest proof there is, else that no place was found."""
    solution = solve(asked)
    missing = {id_ for id_, start in solution.placements.items() if start is None}
    assert said in " ".join(solution.explanation.sentences())
    told = {reason.sessions[0] for reason in solution.explanation.unplaced if reason.sessions}
    assert told == missing != set()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (problem(todo("a", 60, at(9)), busy=(Span(at(9.5), at(10)),)), "a busy time takes"),
        (problem(todo("a", 60, at(12))), "no study time is open there any more"),
        (problem(todo("a", 60, at(9)), pinned("p", at(9.5))), "“p” stands there"),
        (problem(todo("a", 60, at(9)), todo("b", 60, at(9.5))), "needs the place"),
        (
            problem(todo("a", 60, at(9)), todo("b", 60, at(8)), edges=(Edge("a", "b"),)),
            "to keep the order with",
        ),
        (
            problem(todo("a", 60, at(9)), todo("b", 60, at(13)), capacity=60),
            "Monday 5 January would hold 2 h, and 1 h is the most",
        ),
        (problem(todo("a", 60, at(9), earliest=at(10))), "it has to lie between"),
        (problem(todo("a", 60, at(9).add(minutes=5))), "starts go by 15 min"),
        (
            problem(todo("a", 60, at(14)), pinned("p", at(10)), edges=(Edge("a", "p"),)),
            "before “p”",
        ),
    ],
)
def test_what_moved_is_told_with_its_cause(asked: Problem, said: str):
    """Each moved session has a reason of its own."""
    explanation = solve(asked).explanation
    assert said in " ".join(explanation.sentences())
    assert len(explanation.moved) == explanation.counts["moved"] == 1


def test_pins_that_contradict_each_other_stay_and_are_told():
    """Facts are never judged, but never passed over in silence either."""
    asked = problem(
        pinned("a", at(9), 60),
        pinned("b", at(9.5), 60),
        todo("c", 60),
        edges=(Edge("b", "a"),),
        busy=(Span(at(10), at(10.5)),),
    )
    said = " ".join(solve(asked).explanation.sentences())
    assert "“a” and “b” overlap" in said
    assert "“a” is now before “b”" in said
    assert "“b” is pinned on a busy time" in said


def test_ten_thousand_sessions_are_placed():
    """In one chain, which no recursion survives."""
    tasks = [todo(f"t{k}", 60) for k in range(10_000)]
    edges = tuple(Edge(a.id, b.id) for a, b in pairwise(tasks))
    asked = problem(*tasks, edges=edges, days=1300)
    placed = solve(asked).placements
    starts = [start for start in placed.values() if start is not None]
    assert starts == sorted(starts)
    assert len(starts) == len(tasks)
