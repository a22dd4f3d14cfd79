"""The ways out: only those that help, with the effect that making them has."""

import json

import pytest

from core import edits
from core.model import Rule, RunUp, SessionId, State
from core.planning import problem_of
from core.replan.proposal import propose
from core.replan.remedies import remedies
from core.replan.test_case import as_test_case
from core.scheduling.document import read_problem
from core.scheduling.solve import solve
from tests.core.replan.plans import MONDAY, NOW, on, plan, with_sessions


def crowded() -> State:
    """Five sessions of three hours for two days that hold four of them."""
    return with_sessions(plan("09:00-12:00,13:00-16:00", days=3, break_minutes=0), *[180] * 5)


def test_nothing_helps_where_nothing_is_wrong() -> None:
    """Everything has a place and time is left over."""
    assert remedies(with_sessions(plan(), 60), NOW) == []


def test_each_remedy_does_what_it_says() -> None:
    """As many more are placed as it says, and where it says everything, nothing is left out."""
    state = crowded()
    before = len(propose(state, NOW).unplaced)
    found = remedies(state, NOW)
    assert found
    for remedy in found:
        after = propose(remedy.edit(state), NOW)
        assert after.moves == ()
        assert before - len(after.unplaced) == remedy.places
        assert remedy.places > 0
        assert ("everything has a place" in remedy.effect) == (after.unplaced == ())


def test_the_remedies_are_called_by_what_the_user_would_do() -> None:
    """An evening, shorter sessions, a later target date; the best come first."""
    found = remedies(crowded(), NOW)
    titles = " ".join(remedy.title for remedy in found)
    assert "more evening" in titles
    assert "Shorten the sessions left by" in titles
    assert "Move the target date to" in titles
    whole = ["everything has a place" in remedy.effect for remedy in found]
    assert whole == sorted(whole, reverse=True)


def test_one_evening_is_enough_for_one_session() -> None:
    """With its date and hours."""
    state = with_sessions(plan("09:00-12:00", days=2), 150, 150)
    (evening,) = [r for r in remedies(state, NOW) if "evening" in r.title]
    assert evening.title == "Study one more evening on Tuesday 24 March, 18:00–21:00"
    assert evening.effect == "2 h 30 more fit: everything has a place."
    assert evening.edit(state).slots[SessionId("b")].start == on(1, 18)


def test_work_too_long_for_any_hours_can_be_split() -> None:
    """Into as few parts as fit, which follow each other in the plan and are as long together."""
    state = with_sessions(plan("09:00-11:00,13:00-15:00", days=4, break_minutes=0), 210)
    (split,) = [r for r in remedies(state, NOW) if r.title.startswith("Split")]
    assert split.title == "Split “A” into 1 h 45 and 1 h 45"
    assert split.effect == "3 h 30 more fit: everything has a place."
    after = split.edit(state)
    parts = after.ordered_sessions()
    assert [row.minutes for row in parts] == [105, 105]
    assert [row.id in after.slots for row in parts] == [True, True]
    assert propose(after, NOW).unplaced == ()


def test_what_is_to_stay_whole_is_not_split() -> None:
    """The user has said so."""
    state = with_sessions(plan("09:00-11:00", days=4), 210)
    whole = edits.set_rule(state, SessionId("a"), Rule(whole=True))
    assert not [r for r in remedies(whole, NOW) if r.title.startswith("Split")]


@pytest.mark.parametrize("optional", ["a", "b"])
def test_optional_work_can_be_dropped(optional: str) -> None:
    """Then what is left has a place, and what was dropped is skipped."""
    state = with_sessions(plan("09:00-12:00", days=2), 150, 150)
    state = edits.set_optional(state, SessionId(optional), True)
    (drop,) = [r for r in remedies(state, NOW) if r.title == "Drop the optional sessions"]
    after = drop.edit(state)
    assert after.sessions[SessionId(optional)].state == "skipped"
    assert propose(after, NOW).unplaced == ()


def test_pins_can_be_let_go() -> None:
    """Where a pin cuts the only stretch that is long enough."""
    state = with_sessions(plan("09:00-12:00", days=3), 150, 60)
    state = edits.move(state, SessionId("b"), on(1, 10))
    state = edits.set_run_up(state, RunUp(MONDAY, MONDAY.add(days=2)))
    state = edits.set_minutes(state, SessionId("b"), 30)
    state = edits.set_availability(state, plan("09:00-12:00", break_minutes=0).availability)
    (let_go,) = [r for r in remedies(state, NOW) if r.title == "Let the pinned sessions move"]
    assert propose(let_go.edit(state), NOW).unplaced == ()


def test_a_target_that_has_passed_can_be_moved() -> None:
    """To a date that is yet to come."""
    state = edits.set_run_up(crowded(), RunUp(MONDAY.add(days=-9), MONDAY.add(days=-2)))
    (later,) = [r for r in remedies(state, NOW) if "target date" in r.title]
    assert later.edit(state).run_up.target_date > MONDAY
    assert "everything has a place" in later.effect


def test_a_test_case_is_the_problem_without_private_words() -> None:
    """It reads as a problem, has the same answer, and no title or id of the plan."""
    state = edits.retitle(crowded(), SessionId("a"), "Divorce papers")
    document = as_test_case(state, NOW)
    text = json.dumps(document)
    assert "Divorce" not in text
    assert {row["id"] for row in document["sessions"]} == {f"s{k}" for k in range(1, 6)}
    assert {row["topic"] for row in document["sessions"]} == {"t1"}
    answer = solve(read_problem(json.loads(text)))
    assert [*answer.placements.values()] == [*solve(problem_of(state, NOW)).placements.values()]
