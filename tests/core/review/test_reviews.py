"""Reviews one by one: which come first, what becomes of missed ones, what programs are told."""

import json
from pathlib import Path

import pytest

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.markdown.reader import read
from core.markdown.writer import write
from core.model import Record, Rule, SessionId, SessionState, State, Topic
from core.progress.confidence import Point, confidence
from core.progress.habits import by_topic
from core.progress.history import NO_HISTORY, History, happenings_of
from core.review.proposal import Review, Reviews, Wanted, reviews
from core.review.said import as_json, lines
from core.review.series import review_id, reviews_of
from tests.core.review.plans import MONDAY, ZONE, on, plan, with_done

GOLDEN = Path(__file__).parents[2] / "golden" / "reviews.json"

A, B = SessionId("a"), SessionId("b")
EVENING = on(0, 20)
PLAN = b"""# Exam

## Day 1 - Basics
**Session 1 (2 hrs)**: Docker (images, layers)
**Session 2 (1 hr)**: Compose

## Day 2 - More
**Session 1 (2 hrs)**: Kubernetes
"""


def found(state: State, day: int = 0, minutes: int = 20, share: int = 20) -> Reviews:
    return reviews(state, NO_HISTORY, on(day, 20), Wanted(minutes, share))


def gaps(state: State, of: Reviews, source: SessionId = A) -> list[int]:
    """Days after Monday on which a session is reviewed."""
    dates = [state.local(r.start).date() for r in of.found if r.source == source]
    return [(date.to_stdlib() - MONDAY.to_stdlib()).days for date in dates]


def first(of: Reviews) -> Review:
    return of.found[0]


def done_review(state: State, review: Review, sure: int | None) -> State:
    return edits.complete(state, review.session, Record(review.start, review.minutes, sure))


@pytest.mark.parametrize(
    ("sure", "dates"), [(1, [4, 12, 28]), (2, [4, 12, 28]), (3, [5, 15]), (5, [6, 18])]
)
def test_the_less_sure_one_is_the_sooner_and_the_more_often(sure: int, dates: list[int]) -> None:
    """Of 33 days left 10 % are 4 days, rounded up to be no less, 20 % are 6; then twice as many."""
    state = with_done(plan(33), "a", 0, sure)
    assert gaps(state, found(state, share=100)) == dates


def test_little_time_goes_to_what_one_is_least_sure_of_then_to_what_was_long_ago() -> None:
    """And of two seen on one date at the same confidence to the longer one."""
    state = plan(30, hours="09:00-11:00")
    for name, day, sure, minutes in (
        ("sure", 0, 5, 60),
        ("new", 3, 2, 60),
        ("old", 1, 2, 30),
        ("long", 1, 2, 60),
        ("worst", 3, 1, 60),
    ):
        state = with_done(state, name, day, sure, minutes=minutes)
    order = list[SessionId]()
    for share in range(1, 8):
        for review in found(state, 3, minutes=30, share=share).found:
            if review.source not in order:
                order.append(review.source)
    assert order[:4] == ["worst", "long", "old", "new"]


def test_a_review_is_an_optional_session_with_the_topics_to_tick() -> None:
    """It keeps its date, comes after its source, and stands in the plan's text like any other."""
    state = with_done(plan(33), "a", 0, 2)
    state = edits.set_topics(state, A, (Topic("Images", True), Topic("Layers")))
    review = first(found(state))
    after = found(state).edit(state)
    row = after.sessions[review.session]
    assert (row.title, row.minutes, row.optional) == ("Review: a", 20, True)
    assert row.topics == (Topic("Images"), Topic("Layers"))
    assert after.rules[row.id] == Rule(keep_day=True, after=(A,))
    assert not after.slots[row.id].pinned


def test_a_review_is_never_longer_than_what_it_reviews() -> None:
    state = with_done(plan(33), "a", 0, 2, minutes=10)
    assert first(found(state, minutes=30)).minutes == 10


def test_it_stands_in_the_plan_day_of_its_date_behind_that_days_work() -> None:
    """Where that has no room after it, in the last day that is over by then."""
    state = with_done(plan(33), "a", 0, 2)
    for name, day in (("b", 4), ("c", 5)):
        state = with_done(state, name, day, None)
        state = edits.place(edits.reopen(state, SessionId(name)), {SessionId(name): on(day, 9)})
    review = first(found(state))
    assert review.day == "day b"
    assert review.start == on(4, 10, 15)
    full = edits.resize(state, B, on(4, 14), 240)
    review = first(found(full))
    assert (review.day, review.start) == ("day a", on(4, 9))


def test_the_reason_says_how_sure_how_long_ago_and_which_share_of_what_was_left() -> None:
    state = with_done(plan(33), "a", 0, 5)
    said = [review.why for review in found(state).found]
    assert said == [
        "Confidence 5, seen 6 days before: 18 % of the 33 days left then.",
        "Confidence 5, once more 12 days after the review before.",
    ]


def test_what_was_seen_too_long_ago_is_reviewed_at_once_and_spaced_anew_from_there() -> None:
    state = with_done(plan(33), "a", 0, None)
    late = found(state, 12)
    assert gaps(state, late)[0] == 13
    assert gaps(state, late)[1] == 16
    assert first(late).why == (
        "Confidence not said, seen 12 days ago. That is more than a fifth of the 33 days left "
        "then, so soon."
    )


def test_what_was_never_said_to_be_done_is_not_reviewed() -> None:
    state = edits.miss(with_done(plan(33), "a", 0, 1), A)
    assert found(state).found == ()
    assert found(state).hint == "There is nothing to review yet: no session is done."


def test_a_missed_review_gets_another_date_and_stays_the_same_session() -> None:
    state = with_done(plan(33), "a", 0, 1)
    one = first(found(state))
    missed = edits.miss(found(state).edit(state), one.session)
    again = found(missed, 5)
    assert [r.session for r in again.found] == [one.session]
    assert gaps(missed, again) == [6]
    assert (first(again).is_new, first(again).before) == (False, one.start)
    after = again.edit(missed)
    assert after.sessions[one.session].state is SessionState.PLANNED
    assert after.sessions.keys() == missed.sessions.keys()


def test_low_confidence_after_a_review_brings_another_before_the_next() -> None:
    """And high confidence none."""
    state = with_done(plan(60), "a", 0, 3)
    all_ = found(state)
    assert gaps(state, all_) == [9, 27]
    made = all_.edit(state)
    low = done_review(made, first(all_), 1)
    assert gaps(low, found(low, 9))[:1] == [15]
    high = done_review(made, first(all_), 5)
    assert found(high, 9).found == ()


def test_reviews_count_for_the_topics_of_what_they_review() -> None:
    """Also where those are none but its title; that a topic has come on shows over time."""
    state = with_done(plan(33), "a", 0, 2)
    review = first(found(state))
    made = found(state).edit(state)
    after = done_review(made, review, 4)
    topics = {topic.topic: topic for topic in by_topic(after, after.ordered_sessions())}
    assert topics["a"].confidence == 3
    assert topics["a"].done.sessions == 2
    history = History(
        (
            *happenings_of(Changes.between(edits.reopen(state, A), state), on(0, 10)),
            *happenings_of(Changes.between(made, after), on(4, 10)),
        )
    )
    trend = confidence(after.ordered_sessions(), history, ZONE).of_topic("a")
    assert trend == [Point(MONDAY, 2), Point(MONDAY.add(days=4), 4)]


def test_a_skipped_review_is_not_proposed_again() -> None:
    state = with_done(plan(33), "a", 0, 5)
    made = found(state).edit(state)
    skipped = edits.skip(made, first(found(state)).session)
    assert found(skipped, 6).found == ()


def test_a_deleted_review_is_missing_and_proposed_again() -> None:
    state = with_done(plan(33), "a", 0, 5)
    one, two = found(state).found
    made = edits.delete_session(found(state).edit(state), two.session)
    assert [r.session for r in found(made).found] == [two.session]
    assert [r.id for r in reviews_of(made, A)] == [one.session] == [review_id(A, 1)]


def test_a_retitled_review_is_still_known() -> None:
    state = with_done(plan(33), "a", 0, 5)
    made = found(state).edit(state)
    renamed = edits.retitle(made, first(found(state)).session, "Einmal noch")
    assert found(renamed).found == ()


def test_those_that_are_not_wanted_are_left_out_and_so_is_what_is_gone() -> None:
    state = with_done(with_done(plan(33), "a", 0, 5), "b", 0, 5, hour=11)
    all_ = found(state)
    one = first(all_)
    after = all_.edit(state, {one.session})
    assert one.session not in after.sessions
    assert len(after.sessions) == len(state.sessions) + len(all_.found) - 1
    gone = all_.edit(edits.delete_session(state, A))
    assert not any(gone.rules[id_].after == (A,) for id_ in gone.rules)


def test_without_time_to_spare_it_says_so() -> None:
    state = with_done(plan(33, hours="09:00-10:00"), "a", 0, 1)
    for number in range(40):
        state = edits.add_session(state, SessionId(f"x{number}"), next(iter(state.days)), "x", 60)
    assert found(state).hint == "There is no time to spare for reviews before the target date."
    short = with_done(plan(33, hours="09:00-10:00"), "a", 0, 1)
    hint = found(short, minutes=60, share=5).hint
    assert hint is not None
    assert hint.startswith("More reviews would take more than 5 % of the 3")


def test_while_a_replan_is_due_it_is_said_to_come_first() -> None:
    """What was missed may need the very times where reviews would stand."""
    state = with_done(plan(33), "a", 0, 2)
    state = edits.add_session(state, SessionId("b"), next(iter(state.days)), "b", 60)
    state = edits.place(state, {SessionId("b"): on(1, 9)})
    assert found(state).found and found(state).hint is None
    hint = found(edits.miss(state, SessionId("b"))).hint
    assert hint is not None and hint.startswith("Sessions wait for a new time. Replan first")


@pytest.mark.parametrize(("minutes", "share"), [(0, 20), (500, 20), (20, 0), (20, 101)])
def test_lengths_and_shares_that_cannot_be_are_refused(minutes: int, share: int) -> None:
    with pytest.raises(Refused):
        Wanted(minutes, share)


def test_the_text_gains_their_lines_and_undo_gives_the_same_bytes_back() -> None:
    reading = read(PLAN)
    empty = plan(33)
    state = State(reading.plan, empty.run_up, empty.availability, reading.days, reading.sessions)
    ids = [session.id for session in state.ordered_sessions()]
    state = edits.place(state, {id_: on(k // 2, 9 + 5 * (k % 2)) for k, id_ in enumerate(ids)})
    state = edits.complete(state, ids[0], Record(on(0, 9), 120, 2))
    ticked = write(reading, state)
    made = found(state, 1).edit(state)
    assert write(reading, made) == ticked + b"".join(
        b"**Session %d (20 min, optional)**: Review: Docker \xe2\x80\x93 images, layers\n" % number
        for number in (2, 3, 4)
    )
    undone = Changes.between(state, made).inverted().apply(made)
    assert undone == state
    assert write(reading, undone) == ticked


def test_programs_are_told_all_of_it() -> None:
    """Byte for byte as it was; `python -m tests.core.review.test_reviews` writes it anew."""
    assert golden() == GOLDEN.read_text(encoding="utf-8")


def test_people_are_told_a_line_each() -> None:
    state = with_done(plan(33), "a", 0, 5)
    assert list(lines(state, found(state)))[1:] == [
        "“Review: a”: Sunday 8 March 09:00. Confidence 5, seen 6 days before: 18 % of the 33 days "
        "left then.",
        "“Review: a”: Friday 20 March 09:00. Confidence 5, once more 12 days after the review "
        "before.",
    ]


def golden() -> str:
    state = with_done(with_done(plan(33), "a", 0, 2), "b", 0, None, hour=11)
    state = edits.set_topics(state, A, (Topic("Images"), Topic("Layers")))
    told = as_json(state, found(state, share=10))
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    GOLDEN.write_text(golden(), encoding="utf-8")
