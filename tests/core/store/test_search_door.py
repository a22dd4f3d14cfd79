"""The first rows of a search: always the newest of the whole answer, whatever is asked."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import edits
from core.changes import Changes
from core.model import DayId, PlanId, SessionId, SessionState
from core.notes import THE_PLAN, Subject, note_of, of_day
from core.notes import write as write_note
from core.search.folding import folded, places_of
from core.search.query import Query, Term, query_of
from core.store import search_door
from core.store.library import Library
from core.store.search_door import SearchDoor
from core.store.searched import Found
from tests.core.store.states import NOW, plan_of

P = PlanId("p")
SESSIONS = 12
WORDS = (
    *("b", "be", "bee", "beer", "beers", "Beerenmus", "béret", "BERG", "Bär", "docker", "dock"),
    *(
        "学习",
        "学",
        "データ",
        "가나",
        "x",
        "x1",
        "x12",
        "x123",
        "Straße",
        "strasse",
        "naïve",
        "привет",
    ),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library.open(tmp_path / "library.sqlite", NOW)) as library:
        library.add(plan_of(SESSIONS), b"", NOW)
        yield library


def write(library: Library, texts: list[str]) -> None:
    """Give each session its note, so that the last is the newest; every third is missed."""
    for number in range(SESSIONS):
        session, before = SessionId(f"s{number}"), library.load(P)
        text = texts[number % len(texts)] if texts else ""
        after = edits.write_note(before, session, f"{text} n{number}")
        if number % 3 == 0 and after.sessions[session].state is SessionState.PLANNED:
            after = edits.miss(after, session)
        if number % 5 == 0:
            subject = THE_PLAN if number == 0 else of_day(DayId("d1"))
            after = write_note(after, subject, f"{text} of a day")
        library.write(P, Changes.between(before, after), NOW)


def ids(rows: Iterable[Found]) -> list[Subject]:
    return [row.subject for row in rows]


texts = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
asked = st.builds(
    "{} {}{}".format,
    st.sampled_from(
        ("", "state:missed", "day:1", "day:2", "after:2026-03-03", "confidence:<3", "plan:zzz")
    ),
    st.lists(st.sampled_from(WORDS), max_size=2).map(" ".join),
    st.sampled_from(("", " ", "*")),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(texts, min_size=1, max_size=SESSIONS), asked, st.integers(1, 4))
def test_the_first_rows_are_the_newest_of_the_whole_answer(
    library: Library, written: list[str], text: str, few: int
):
    """Whether the candidates are many or few, and as Python reads the notes one by one."""
    write(library, written)
    query = query_of(text)
    with closing(SearchDoor(library.path)) as door, pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_door, "FEW", few)
        patch.setattr(search_door, "NEWEST", few + 1)
        whole = ids(door.all(query, "UTC", 50, ranked=False))
        rows, is_all = door.first(query, "UTC", 50)
        assert ids(rows) == (whole if is_all else whole[: len(rows)])
        assert rows or not whole
        assert set(ids(door.all(query, "UTC", 50, ranked=True))) == set(whole)
    assert whole == [s for s in _newest(library) if _answers(library, s, query)]


def _newest(library: Library) -> list[Subject]:
    with closing(SearchDoor(library.path)) as door:
        return ids(door.all(Query(), "UTC", 50, ranked=False))


def _answers(library: Library, subject: Subject, query: Query) -> bool:
    """A plain look at one session, or the note of a day or plan."""
    state = library.load(P)
    row = state.sessions.get(subject.session) if subject.session else None
    day = state.days.get(row.day if row else subject.day or DayId(""))
    slot = state.slots.get(row.id) if row else None
    if query.plan or query.confidence or (query.state and (not row or row.state != query.state)):
        return False
    if (query.day and (not day or day.label != query.day)) or (
        query.after and (not slot or slot.start.to_tz("UTC").date() < query.after)
    ):
        return False
    title = row.title if row else day.theme if day else state.plan.title
    said = (title, note_of(state, subject), *(t.text for t in (row.topics if row else ())))
    return all(any(_stands(term, folded(text)) for text in said) for term in query.terms)


def _stands(term: Term, text: str) -> bool:
    return any(True for _ in places_of(folded(term.text), text, term.is_begun))


def test_a_note_of_megabytes_is_no_candidate_and_is_found_all_the_same(library: Library):
    """It is not indexed a second time for the first rows."""
    write(library, ["x " * 400_000 + "beers"])
    with closing(SearchDoor(library.path)) as door:
        rows, is_all = door.first(query_of("beer"), "UTC", 50)
        assert is_all
        assert len(rows) >= SESSIONS


def test_what_is_asked_for_can_be_stopped_and_asked_again(library: Library):
    """Stopping while nothing is asked does no harm."""
    write(library, ["beers"])
    with closing(SearchDoor(library.path)) as door:
        door.stop()
        assert len(door.first(query_of("beers "), "UTC", 50).rows) >= SESSIONS


def test_what_is_written_meanwhile_is_found(library: Library):
    """By the same door."""
    with closing(SearchDoor(library.path)) as door:
        assert door.first(query_of("beer"), "UTC", 50).rows == []
        write(library, ["beers"])
        assert len(door.first(query_of("beer"), "UTC", 50).rows) >= SESSIONS
