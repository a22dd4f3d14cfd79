"""Notes of sessions, days and the plan, and the links in them, which follow what they lead to."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.markdown.reader import read
from core.markdown.wording import text_of, understand
from core.model import DayId, SessionId, State
from core.note_confidence import confidence_in
from core.note_links import elsewhere, following, sessions_by_title
from core.notes import THE_PLAN, is_there, note_of, of_day, of_session, write
from tests.any_edit import edited_states
from tests.states import NOW, sample_state, session_id

DAY, SESSION = of_day(DayId("d2")), of_session(session_id(2, 1))
PYTHON, TYPING = session_id(1, 1), session_id(1, 2)
SUBJECTS = (THE_PLAN, DAY, SESSION)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_note_is_written_and_removed(subject):
    state = sample_state()
    written = write(state, subject, "Layers\r\n")
    assert note_of(written, subject) == "Layers\r\n" and note_of(state, subject) == ""
    assert write(written, subject, "") == state
    assert [note_of(written, other) for other in SUBJECTS if other != subject] == ["", ""]


@pytest.mark.parametrize("subject", [of_day(DayId("gone")), of_session(SessionId("gone"))])
def test_what_is_gone_takes_no_note(subject):
    assert not is_there(sample_state(), subject)
    with pytest.raises(Refused, match="no longer in the plan"):
        write(sample_state(), subject, "x")


def test_a_days_note_goes_with_the_day_and_comes_back_with_it():
    state = write(sample_state(), DAY, "Layers")
    deleted = edits.delete_day(state, DayId("d2"))
    assert deleted.day_notes == {}
    assert Changes.between(deleted, state).apply(deleted) == state


def test_a_note_written_elsewhere_on_a_day_that_is_taken_back_goes_with_it():
    """As everything does that belonged to it."""
    state = sample_state()
    added = edits.add_day(state, DayId("new"), "9", "")
    noted = write(added, of_day(DayId("new")), "x")
    assert Changes.between(added, state).apply(noted) == state


def called(state: State, session: SessionId, title: str) -> State:
    return edits.retitle(state, session, title)


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("link", ["[[Packages and imports]]", "[[ packages AND imports ]]"])
def test_links_follow_a_session_that_is_called_otherwise(subject, link: str):
    """In every note of the plan, in the same edit; taken back as one."""
    state = write(sample_state(), subject, f"See {link}, not [[Typing in practice]].")
    after = called(state, PYTHON, "Wheels")
    assert note_of(after, subject) == "See [[Wheels]], not [[Typing in practice]]."
    assert Changes.between(after, state).apply(after) == state


def test_of_two_sessions_called_alike_a_link_means_the_first():
    """Whichever was written first; the other one's new name leaves the link alone."""
    state = called(sample_state(), TYPING, "Packages and imports")
    state = write(state, THE_PLAN, "[[Packages and imports]]")
    assert sessions_by_title(state)["packages and imports"] == PYTHON
    assert note_of(called(state, TYPING, "Other"), THE_PLAN) == "[[Packages and imports]]"
    assert note_of(called(state, PYTHON, "Other"), THE_PLAN) == "[[Other]]"
    first = edits.move_to_day(state, TYPING, DayId("d1"), before=PYTHON)
    assert sessions_by_title(first)["packages and imports"] == TYPING


@pytest.mark.parametrize("title", ["Arrays[0]", "a ]] b"])
def test_a_title_that_no_link_can_say_leaves_them_as_they_were(title: str):
    state = write(sample_state(), THE_PLAN, "[[Packages and imports]]")
    assert note_of(called(state, PYTHON, title), THE_PLAN) == "[[Packages and imports]]"


def test_links_follow_a_title_that_is_edited_in_the_plans_text():
    source = b"# P\n\n## Day 1 - A\n**Session 1 (2 hrs)**: Alpha\n**Session 2 (1 hr)**: Beta\n"
    sample = sample_state()
    state = read(source).state(sample.run_up, sample.availability)
    state = write(state, THE_PLAN, "First [[alpha]], then [[Beta]].")
    text = text_of(state, source).replace("Alpha", "Omega")
    changes = understand(state, source, text, NOW, "fresh").changes
    assert changes is not None
    assert note_of(changes.apply(state), THE_PLAN) == "First [[Omega]], then [[Beta]]."


@given(edited_states(), st.data())
def test_a_link_leads_to_the_same_session_before_and_after(
    states: list[State], data: st.DataObject
):
    """Unless another one before it is called so already."""
    state = states[-1]
    linkable = {t: id_ for t, id_ in sessions_by_title(state).items() if not set(t) & set("[]")}
    if not linkable:
        return
    title, session = data.draw(st.sampled_from(sorted(linkable.items())))
    noted = write(state, THE_PLAN, f"[[{title}]]")
    after = called(noted, session, "Quite another name")
    assert note_of(after, THE_PLAN) == "[[Quite another name]]"
    assert sessions_by_title(after)["quite another name"] == session
    assert following(noted, noted) is noted


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Second / Beta", (2, "Beta")),
        (" second /  Beta / Gamma ", (2, "Beta / Gamma")),
        ("A / B / C", (3, "C")),
        ("Third / Beta", None),
        ("Second", None),
    ],
)
def test_a_link_to_another_plan_names_it_first(words: str, found: tuple[int, str] | None):
    assert elsewhere(words, {"second": 2, "a / b": 3}) == found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("**Confidence (1–5):** 4", 4),
        ("### Gaps\n\nConfidence (1-5): 2/5\n", 2),
        ("**Sicherheit (1–5):** **3**", 3),
        ("**आत्मविश्वास (1–5):** ४", 4),
        ("My own words (1–5): 5.\r\n".replace("\r", ""), 5),
        ("confidence: 1", 1),
        ("Confidence (1–5): 2\n\nlater\n\nConfidence (1–5): 4", 4),
        ("**Confidence (1–5):** ", None),
        ("Confidence (1–5): 7", None),
        ("Confidence (1–5): 45", None),
        ("In all confidence: 3 of them", None),
        ("", None),
    ],
)
def test_a_note_tells_how_sure_one_is(text: str, told: int | None):
    assert confidence_in(text) == told


def test_a_done_session_takes_the_confidence_that_is_written_in_its_note():
    """Once, when the line changes: what is said elsewhere afterwards holds. Undone as one."""
    state = sample_state()
    noted = edits.write_note(state, PYTHON, "Confidence (1–5): 2")
    assert noted.records[PYTHON].confidence == 2
    assert Changes.between(noted, state).apply(noted) == state
    unsaid = edits.complete(noted, PYTHON, replace(noted.records[PYTHON], confidence=None))
    assert unsaid.records[PYTHON].confidence is None
    more = edits.write_note(unsaid, PYTHON, "More. Confidence (1–5): 2")
    assert more.records[PYTHON].confidence is None
    assert edits.write_note(more, PYTHON, "").records == more.records


def test_a_session_that_is_done_takes_the_confidence_of_its_note_where_none_is_given():
    state = edits.write_note(sample_state(), TYPING, "Confidence (1–5): 3")
    assert TYPING not in state.records
    assert edits.complete_as_planned(state, TYPING, NOW).records[TYPING].confidence == 3
    said = edits.complete_as_planned(state, TYPING, NOW, confidence=5)
    assert said.records[TYPING].confidence == 5
