"""How sure one was over time: recorded as it is said, per session and per topic."""

from contextlib import closing
from pathlib import Path

from core import edits
from core.changes import Changes
from core.model import Record, SessionId, State, Topic
from core.progress.confidence import Confidence, Point, confidence
from core.progress.history import NO_HISTORY, Fact, Happening, History, happenings_of
from core.progress.numbers import numbers
from core.report.said import as_json
from core.store.library import Library
from tests.states import FIRST_DAY, NOW, ZONE, at, sample_state, session_id, ten_day_state

ONE, TWO = session_id(1, 1), session_id(1, 2)
TUESDAY, WEDNESDAY = FIRST_DAY.add(days=1), FIRST_DAY.add(days=2)


def said(*steps: tuple[SessionId, int | None, int]) -> tuple[State, History]:
    """The ten-day plan on "Docker", of which that was said of a session so many hours after."""
    before = ten_day_state()
    for id_ in (ONE, TWO):
        before = edits.set_topics(before, id_, (Topic("Docker"),))
    state, happened = before, list[Happening]()
    for id_, sure, hours in steps:
        record = Record(at(FIRST_DAY, 8), 60, sure)
        after = edits.complete(state, id_, record)
        moment = at(FIRST_DAY, 8).add(hours=hours)
        happened += happenings_of(Changes.between(state, after), moment)
        state = after
    return state, History(tuple(happened))


def over_time(state: State, history: History) -> Confidence:
    return confidence(state.ordered_sessions(), history, ZONE)


def test_each_confidence_is_recorded_with_its_moment_and_read_back(tmp_path: Path) -> None:
    """Said, changed and taken back: each is a happening; that nothing was said is none."""
    state = sample_state()
    moments = [NOW.add(hours=hour) for hour in range(1, 4)]
    with closing(Library.open(tmp_path / "lib.sqlite", NOW)) as library:
        library.add(state, b"# x", NOW)
        steps = (
            edits.complete(state, session_id(3, 1), Record(NOW, 60)),
            edits.complete(state, session_id(3, 1), Record(NOW, 60, 2)),
            edits.reopen(state, session_id(3, 1)),
        )
        before = state
        for after, moment in zip(steps, moments, strict=True):
            library.write(state.plan.id, Changes.between(before, after), moment)
            before = after
        found = [h for h in library.history(state.plan.id).happenings if h.fact is Fact.CONFIDENCE]
    id_ = session_id(3, 1)
    assert found == [
        Happening(NOW, ONE, Fact.CONFIDENCE, None, "4"),
        Happening(moments[1], id_, Fact.CONFIDENCE, None, "2"),
        Happening(moments[2], id_, Fact.CONFIDENCE, "2", None),
    ]


def test_the_last_word_of_a_date_is_the_one_that_counts() -> None:
    found = over_time(*said((ONE, 1, 0), (ONE, 2, 1), (ONE, 4, 50)))
    assert found.sessions[ONE] == [Point(FIRST_DAY, 2), Point(WEDNESDAY, 4)]


def test_what_was_taken_back_on_the_same_date_was_never_said() -> None:
    assert not over_time(*said((ONE, 1, 0), (ONE, None, 1))).sessions


def test_a_topic_has_the_mean_of_its_sessions_on_each_date_whatever_its_case() -> None:
    state, history = said((ONE, 1, 0), (TWO, 4, 1), (TWO, 5, 26))
    state = edits.set_topics(state, TWO, (Topic("DOCKER"), Topic("docker")))
    found = over_time(state, history).of_topic("Docker")
    assert found == [Point(FIRST_DAY, 2.5), Point(TUESDAY, 5)]


def test_a_session_without_topics_counts_for_its_title_and_a_skipped_one_for_none() -> None:
    state, history = said((ONE, 2, 0), (TWO, 3, 0))
    state = edits.set_topics(edits.skip(state, TWO), ONE, ())
    found = over_time(state, history)
    assert found.of_topic(state.sessions[ONE].title) == [Point(FIRST_DAY, 2)]
    assert found.of_topic("Docker") == ()
    assert found.sessions[TWO] == [Point(FIRST_DAY, 3)]


def test_without_a_history_nothing_is_made_up() -> None:
    """That a session stands at 4 now says nothing of when that was said."""
    assert over_time(sample_state(), NO_HISTORY) == Confidence()


def test_a_change_of_confidence_leaves_all_other_numbers_alone() -> None:
    """The plan as it stood is taken back by what became of its sessions alone."""
    state, history = said((ONE, 2, 0))
    without = History(tuple(h for h in history.happenings if h.fact is not Fact.CONFIDENCE))
    found, bare = numbers(state, history, NOW), numbers(state, without, NOW)
    assert (found.course, found.since_yesterday) == (bare.course, bare.since_yesterday)


def test_programs_are_told_of_sessions_and_topics_by_date() -> None:
    state, history = said((ONE, 2, 0), (ONE, 4, 50))
    told = as_json(state, numbers(state, history, at(WEDNESDAY, 20)))
    points = [
        {"date": "2026-03-02", "confidence": 2},
        {"date": "2026-03-04", "confidence": 4},
    ]
    assert told["sessions"] == [{"session": ONE, "confidences": points}]
    topic = next(topic for topic in told["topics"] if topic["topic"] == "Docker")
    assert topic["confidences"] == points
