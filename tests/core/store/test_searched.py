"""The library finds sessions of all plans by their titles, topics and notes, as they stand now."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import edits, notes
from core.changes import Changes
from core.model import DayId, PlanId, Record, SessionId, State, Topic
from core.search.query import query_of
from core.store.library import Library
from tests.core.store.states import NOW, plan_of

P, Q = PlanId("p"), PlanId("q")
S0, S1, S2 = (SessionId(f"s{number}") for number in range(3))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library.open(tmp_path / "library.sqlite", NOW)) as library:
        library.add(plan_of(4), b"", NOW)
        library.add(plan_of(4, "q"), b"", NOW)
        yield library


def do(library: Library, edit: Callable[[State], State], plan: PlanId = P) -> None:
    before = library.load(plan)
    library.write(plan, Changes.between(before, edit(before)), NOW)


def found(
    library: Library, asked: str, ranked: bool = False
) -> list[tuple[PlanId, SessionId | None]]:
    hits = library.find(query_of(asked), "Europe/Berlin", ranked=ranked)
    return [(hit.plan, hit.subject.session) for hit in hits]


D0 = DayId("d0")


def test_notes_of_days_and_of_the_plan_are_found_as_what_they_are(library: Library):
    """By their words and by what they are called; gone with the note, the day or the plan."""
    do(library, lambda s: edits.set_theme(s, D0, "Marsupials"))
    do(library, lambda s: notes.write(s, notes.of_day(D0), "Of lemurs too"))
    do(library, lambda s: notes.write(s, notes.THE_PLAN, "Lemurs all the way"), Q)

    def subjects(asked: str, ranked: bool = True) -> list[notes.Subject]:
        return [hit.subject for hit in library.find(query_of(asked), "UTC", ranked=ranked)]

    assert subjects("lemurs", ranked=False) == [notes.THE_PLAN, notes.of_day(D0)]
    (day,) = library.find(query_of("marsup"), "UTC")
    assert (day.subject, day.title, day.note) == (notes.of_day(D0), "Marsupials", "Of lemurs too")
    assert day.noted_day and day.noted_day.full_name.endswith("– Marsupials") and not day.state
    assert subjects(f"day:{day.day} lemurs") == [notes.of_day(D0)]
    assert subjects("state:planned lemurs") == []
    do(library, lambda s: edits.set_theme(s, D0, "Birds"))
    assert subjects("marsup") == [] and subjects("birds") == [notes.of_day(D0)]
    do(library, lambda s: notes.write(s, notes.THE_PLAN, ""), Q)
    assert subjects("lemurs") == [notes.of_day(D0)]
    do(library, lambda s: edits.delete_day(s, D0))
    assert subjects("lemurs") == []
    do(library, lambda s: notes.write(s, notes.THE_PLAN, "Lemurs"), Q)
    library.remove(Q)
    assert subjects("lemurs") == []


def test_a_note_is_found_from_the_moment_it_is_written(library: Library):
    do(library, lambda s: edits.write_note(s, S0, "Multi-stage builds keep lemurs small"))
    do(library, lambda s: edits.write_note(s, S1, "A lemur is layers"), Q)
    assert found(library, "lemurs ") == [(P, S0)]
    assert found(library, "lemu") == [(Q, S1), (P, S0)]
    assert found(library, '"keep lemurs"') == [(P, S0)]
    do(library, lambda s: edits.write_note(s, S0, "Something else"))
    assert found(library, "lemurs ") == []
    assert found(library, "something else") == [(P, S0)]


def test_titles_count_more_than_topics_and_those_more_than_notes(library: Library):
    do(library, lambda s: edits.write_note(s, S0, "kafka"))
    do(library, lambda s: edits.retitle(s, S2, "Kafka"))
    do(library, lambda s: edits.set_topics(s, S1, (Topic("Kafka", True),)))
    assert found(library, "kafka", ranked=True) == [(P, S2), (P, S1), (P, S0)]
    assert found(library, "kafka") == [(P, S1), (P, S2), (P, S0)]


def test_what_is_gone_is_not_found(library: Library):
    do(library, lambda s: edits.write_note(s, S0, "zebra"))
    do(library, lambda s: edits.write_note(s, S1, "zebra"), Q)
    do(library, lambda s: edits.delete_session(s, S0))
    assert found(library, "zebra") == [(Q, S1)]
    library.put_away(Q, away=True)
    assert found(library, "zebra") == []
    library.remove(Q)
    library.add(plan_of(4, "q"), b"", NOW)
    assert found(library, "zebra") == []


@pytest.mark.parametrize(
    "asked", ["学习", "学", "データ", "데이터", "cafe", "CAFÉ", "Привет", "शिक्षा"]
)
def test_any_script_is_found_with_and_without_marks(library: Library, asked: str):
    text = "我今天学习了。データベース 데이터베이스를 Café привет शिक्षा"
    do(library, lambda s: edits.write_note(s, S0, text))
    assert found(library, asked) == [(P, S0)]


def test_conditions_narrow_what_is_found(library: Library):
    do(library, lambda s: edits.write_note(s, S0, "horse"))
    do(library, lambda s: edits.write_note(s, S1, "horse"))
    do(library, lambda s: edits.miss(s, S1))
    assert found(library, "horse state:missed") == [(P, S1)]
    assert found(library, "state:missed") == [(P, S1)]
    start = library.load(P).slots[S0].start.to_tz("Europe/Berlin").date()
    assert (P, S0) in found(library, f"horse after:{start} before:{start}")
    assert found(library, f"horse after:{start.add(days=400)}") == []
    title = library.load(Q).plan.title
    assert {plan for plan, _ in found(library, f'plan:"{title}"')} >= {Q}


def test_the_best_of_what_is_asked_for_are_among_all_of_it(library: Library):
    """Whatever the condition; and what was put away is as little among the best as anywhere."""
    for session in (S0, S1, S2):
        do(library, lambda s, id_=session: edits.write_note(s, id_, "heron"))
        do(library, lambda s, id_=session: edits.write_note(s, id_, "heron"), Q)
    do(library, lambda s: edits.miss(s, S1))
    for conditions in ("", "state:missed", "day:1", "plan:a", "before:2026-03-02", "day:1 plan:a"):
        asked = f"heron {conditions}"
        assert set(found(library, asked, ranked=True)) == set(found(library, asked)) != set()
    library.put_away(Q, away=True)
    assert {plan for plan, _ in found(library, "heron", ranked=True)} == {P}


def test_a_condition_holds_of_what_two_programs_wrote(library: Library):
    """Of the same row, each as if it were new: what was written last holds."""
    before = library.load(P)
    for sure in (2, 5):
        after = edits.complete(before, S1, Record(NOW, 60, sure))
        library.write(P, Changes.between(before, after), NOW)
    assert found(library, "confidence:5") == [(P, S1)]
    assert found(library, "confidence:2") == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(st.text(max_size=30))
def test_no_question_is_ever_wrong(library: Library, asked: str):
    for ranked in (False, True):
        found(library, asked, ranked)
