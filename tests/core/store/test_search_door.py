"""The first rows of a search: always the newest of the whole answer, whatever is asked."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from operator import eq, ge, lt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import edits
from core.changes import Changes
from core.model import DayId, PlanId, Record, Session, SessionId, SessionState, State
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
    do(library, lambda _: plan_of(SESSIONS))
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


def do(library: Library, edit: Callable[[State], State]) -> Changes:
    before = library.load(P)
    changes = Changes.between(before, edit(before))
    library.write(P, changes, NOW)
    return changes


Step = Callable[[State, SessionId], State] | None
"""What becomes of a session, None for what undoes the last that became of any."""


def live(library: Library, steps: Iterable[tuple[int, Step]]) -> None:
    """Let that become of sessions, by their numbers; of one that is gone nothing does."""
    undone = list[Changes]()
    for number, step in steps:
        session = SessionId(f"s{number}")
        if step is None:
            if undone:
                library.write(P, undone.pop().inverted(), NOW)
        elif session in library.load(P).sessions:
            undone.append(do(library, partial(_as_it_is_called, step, session)))


def _as_it_is_called(step: Callable[[State, SessionId], State], at: SessionId, s: State) -> State:
    return step(s, at)


def ids(rows: Iterable[Found]) -> list[Subject]:
    return [row.subject for row in rows]


texts = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
conditions = st.lists(
    st.sampled_from(
        (
            *("state:missed", "state:done", "state:skipped", "day:1", "day:2", "plan:ten"),
            *("after:2026-03-03", "before:2026-03-03", "confidence:<3", "confidence:5"),
            *("confidence:>=4", "plan:zzz"),
        )
    ),
    max_size=2,
).map(" ".join)
asked = st.builds(
    "{} {}{}".format,
    conditions,
    st.lists(st.sampled_from(WORDS), max_size=2).map(" ".join),
    st.sampled_from(("", " ", "*")),
)


steps = st.one_of(
    st.sampled_from(
        (edits.miss, edits.skip, edits.reopen, edits.unschedule, edits.delete_session, None)
    ),
    st.integers(1, 5).map(
        lambda sure: lambda s, id_: edits.complete(s, id_, Record(NOW, 60, sure))
    ),
    st.integers(0, 72).map(lambda hours: lambda s, id_: edits.move(s, id_, NOW.add(hours=hours))),
)
lives = st.lists(st.tuples(st.integers(0, SESSIONS - 1), steps), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(st.lists(texts, min_size=1, max_size=SESSIONS), lives, asked, st.integers(1, 4))
def test_the_first_rows_are_the_newest_of_the_whole_answer(
    library: Library, written: list[str], lived: list[tuple[int, Step]], text: str, few: int
):
    """Whether the candidates are many or few, whatever became of sessions since they were written,
    and as Python reads the notes one by one.
    """
    write(library, written)
    live(library, lived)
    query = query_of(text)
    with closing(SearchDoor(library.path)) as door, pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_door, "FEW", few)
        patch.setattr(search_door, "NEWEST", few + 1)
        patch.setattr(search_door, "MANY", few + 2)
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
    if query.day and (not day or day.label != query.day):
        return False
    if query.plan.lower() not in state.plan.title.lower() or not _lives(state, row, query):
        return False
    title = row.title if row else day.theme if day else state.plan.title
    said = (title, note_of(state, subject), *(t.text for t in (row.topics if row else ())))
    return all(any(_stands(term, folded(text)) for text in said) for term in query.terms)


def _lives(state: State, row: Session | None, query: Query) -> bool:
    """Whether it is with the session as the question asks."""
    if row is None:
        return not (query.state or query.after or query.before or query.confidence)
    slot, record = state.slots.get(row.id), state.records.get(row.id)
    if query.confidence:
        compared, number = query.confidence
        compare = {"<": lt, ">=": ge, "=": eq}[compared]
        if not record or record.confidence is None or not compare(record.confidence, number):
            return False
    if query.after or query.before:
        date = slot and slot.start.to_tz("UTC").date()
        if not date or not (query.after or date) <= date <= (query.before or date):
            return False
    return query.state in (None, row.state)


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
