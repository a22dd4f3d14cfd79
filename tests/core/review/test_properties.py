"""What holds for all reviews: after their source, before the target date, in free time, spaced."""

import pickle
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from whenever import Date, Instant

from core.changes import Changes
from core.model import SessionId, State
from core.planning import problem_of
from core.progress.history import NO_HISTORY
from core.replan.proposal import Strategy, propose
from core.review.proposal import Review, Reviews, Wanted, reviews
from core.review.spacing import bounds, days
from core.scheduling.problem import TaskState
from core.timespan import Span
from tests.core.review.plans import lived_plans, on, plan, with_done
from tests.core.scheduling.judge import judge

Lived = tuple[State, Instant]

wanted = st.builds(Wanted, st.sampled_from([15, 20, 30]), st.sampled_from([10, 20, 30, 100]))


def proposed(lived: Lived, how: Wanted) -> Reviews:
    state, now = lived
    return reviews(state, NO_HISTORY, now, how)


def span(review: Review) -> Span:
    return Span.lasting(review.start, review.minutes)


def by_source(found: Reviews) -> dict[SessionId, list[Review]]:
    sources: dict[SessionId, list[Review]] = {}
    for review in found.found:
        sources.setdefault(review.source, []).append(review)
    return sources


def seen(state: State, source: SessionId) -> Date:
    return state.local(state.records[source].started).date()


@given(lived_plans(), wanted)
def test_reviews_come_after_their_source_and_end_before_the_target_date(
    lived: Lived, how: Wanted
) -> None:
    state, now = lived
    for review in proposed(lived, how).found:
        record, start = state.records[review.source], state.local(review.start)
        assert review.start >= record.started.add(minutes=record.minutes)
        assert review.start >= now.add(hours=state.availability.freeze_hours)
        end = state.local(span(review).end)
        assert end <= state.run_up.target_date.at(type(end.time())(0)).assume_tz(end.tz_id)
        assert start.date() > seen(state, review.source)


@given(lived_plans(), wanted)
def test_reviews_lie_in_study_time_and_overlap_nothing(lived: Lived, how: Wanted) -> None:
    """And keep the breaks and the day's capacity: the tests' own judge finds nothing to say."""
    state, now = lived
    found = proposed(lived, how)
    after = found.edit(state)
    new = {review.session for review in found.found}
    problem = problem_of(after, now)
    todo = [task for task in problem.tasks if task.state is TaskState.TODO]
    with_them = {
        task.id: task.start
        if task.start and now <= task.start and task.start.add(minutes=task.dur) <= problem.target
        else None
        for task in todo
    }
    without = {id_: None if id_ in new else start for id_, start in with_them.items()}
    broken = [set(judge(problem, starts).violations) for starts in (with_them, without)]
    assert broken[0] == broken[1]
    for one, other in pairwise(sorted((span(r) for r in found.found), key=lambda s: s.start)):
        rest = state.availability.break_minutes
        assert one.end.add(minutes=rest) <= other.start


@given(lived_plans(), wanted, st.sampled_from(Strategy))
def test_a_replan_leaves_reviews_on_their_dates(
    lived: Lived, how: Wanted, strategy: Strategy
) -> None:
    """Whatever it is after; one that finds no room there any more loses its place instead."""
    state, now = lived
    after = proposed(lived, how).edit(state)
    again = propose(after, now, strategy).edit(after)
    for id_ in after.sessions.keys() - state.sessions.keys():
        if id_ in again.slots:
            dates = {s.local(s.slots[id_].start).date() for s in (after, again)}
            assert len(dates) == 1


@given(lived_plans(), wanted)
def test_a_plan_that_needs_no_replan_needs_none_with_its_reviews(lived: Lived, how: Wanted) -> None:
    state, now = lived
    before = propose(state, now)
    after = proposed(lived, how).edit(state)
    if not before.moves and not before.unplaced:
        found = propose(after, now)
        assert (found.moves, found.unplaced) == ((), ())


@given(lived_plans(), wanted)
def test_the_first_gap_is_a_tenth_to_a_fifth_of_the_time_left_or_says_why_not(
    lived: Lived, how: Wanted
) -> None:
    state, _ = lived
    for source, found in by_source(proposed(lived, how)).items():
        left = days(seen(state, source), state.run_up.target_date)
        gap = days(seen(state, source), state.local(found[0].start).date())
        shortest, longest = bounds(left)
        assert gap >= shortest
        if gap > longest:
            assert "no time is free sooner" in found[0].why or "so soon" in found[0].why


@given(lived_plans(), wanted)
def test_gaps_grow(lived: Lived, how: Wanted) -> None:
    """From the first on; after one that had to come late they begin anew."""
    state, _ = lived
    for source, found in by_source(proposed(lived, how)).items():
        dates = [seen(state, source), *(state.local(r.start).date() for r in found)]
        gaps = [days(a, b) for a, b in pairwise(dates)]
        late = gaps[0] > bounds(days(dates[0], state.run_up.target_date))[1]
        assert all(a < b for a, b in pairwise(gaps[1:] if late else gaps))


@given(st.integers(5, 100), st.none() | st.integers(1, 5))
def test_where_there_is_room_the_first_gap_is_as_it_should_be(left: int, sure: int | None) -> None:
    """In whole days: from 10 to 20 % of the time left, where there is such a day."""
    state = with_done(plan(left), "a", 0, sure)
    found = reviews(state, NO_HISTORY, on(0, 20), Wanted(share=100)).found
    gap = days(seen(state, SessionId("a")), state.local(found[0].start).date())
    assert left <= 10 * gap
    assert 5 * gap <= left or (gap == -(-left // 10) and left < 15)


@given(lived_plans(), wanted)
def test_once_made_there_is_nothing_more_to_propose(lived: Lived, how: Wanted) -> None:
    state, now = lived
    found = proposed(lived, how)
    again = reviews(found.edit(state), NO_HISTORY, now, how)
    assert again.found == ()
    assert again.edit(found.edit(state)) == found.edit(state)


@given(lived_plans(), wanted)
def test_undo_takes_all_of_it_away(lived: Lived, how: Wanted) -> None:
    state, _ = lived
    after = proposed(lived, how).edit(state)
    assert Changes.between(state, after).inverted().apply(after) == state


@given(lived_plans(), wanted)
def test_reviews_take_no_more_of_the_slack_than_was_asked_for(lived: Lived, how: Wanted) -> None:
    found = proposed(lived, how)
    assert sum(review.minutes for review in found.found) <= max(0, found.slack) * how.share / 100
    assert all(review.minutes <= how.minutes for review in found.found)


@given(lived_plans(), wanted)
def test_the_same_plan_has_the_same_reviews_in_any_process(lived: Lived, how: Wanted) -> None:
    found = proposed(lived, how)
    there: Reviews = pickle.loads(pickle.dumps(found))
    assert there == found == proposed(lived, how)
