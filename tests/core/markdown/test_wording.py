"""A plan's text edited by hand: what it comes to, and that rows keep who they are."""

from hypothesis import given, settings

from core import edits, outlining
from core.markdown.reader import Reading, read
from core.markdown.wording import Understood, bytes_of, reading_of, text_of, understand
from core.model import DayId, SessionId, SessionState, State
from tests.core.markdown.plans import said, started
from tests.core.markdown.test_writing import edited
from tests.states import FIRST_DAY as MONDAY
from tests.states import NOW, at

SOURCE = b"""# A plan
**Target**: 10 hours a day

## Day 1 \xe2\x80\x93 Python
**Session 1 (2 hrs)**: Packages
- wheels
- sdists
**Session 2 (1 hr)**: Typing
**Extra Reading**: PEP 8

## Day 2 \xe2\x80\x93 Docker
**Session 1 (3 hrs)**: Images
"""


def lived() -> State:
    """The plan with a place and a note on each session."""
    state = started(read(SOURCE))
    for hour, session in enumerate(state.sessions, 9):
        state = edits.move(state, session, at(MONDAY, hour))
        state = edits.write_note(state, session, f"Note on {state.sessions[session].title}")
    return state


def called(state: State, title: str) -> SessionId:
    (found,) = [row.id for row in state.sessions.values() if row.title == title]
    return found


def typed(state: State, text: str) -> tuple[State, Understood]:
    got = understand(state, SOURCE, text, NOW, "fresh")
    assert got.changes is not None
    return got.changes.apply(state), got


def retyped(state: State, *pairs: tuple[str, str]) -> State:
    """The state after its text was edited so."""
    text = text_of(state, SOURCE)
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    after, _ = typed(state, text)
    assert text_of(after, SOURCE) == text
    return after


@settings(max_examples=60)
@given(edited())
def test_a_text_says_what_the_state_says_that_wrote_it(case: tuple[bytes, Reading, list[State]]):
    """Typing the text that an edit would have written makes that edit, and keeps the text."""
    data, _, states = case
    if not states[-1].sessions:
        return
    text = text_of(states[-1], data)
    got = understand(states[0], data, text, NOW, "fresh")
    assert got.changes is not None
    after = got.changes.apply(states[0])
    again = reading_of(after, data)
    assert said(after, again) == said(states[-1], again)
    assert text_of(after, data) == text


@settings(max_examples=60)
@given(edited())
def test_the_text_as_it_is_changes_nothing(case: tuple[bytes, Reading, list[State]]):
    data, _, states = case
    if not states[-1].sessions:
        return
    got = understand(states[-1], data, text_of(states[-1], data), NOW, "fresh")
    assert got.changes is not None and not got.changes


def test_a_title_a_length_and_a_topic_are_changed_and_all_else_stays():
    state = lived()
    after = retyped(
        state, ("2 hrs)**: Packages", "90 min)**: Packages and imports"), ("sdists", "sdist")
    )
    session = called(state, "Packages")
    row = after.sessions[session]
    assert (row.title, row.minutes) == ("Packages and imports", 90)
    assert [topic.text for topic in row.topics] == ["wheels", "sdist"]
    assert after.slots == state.slots and after.notes == state.notes
    assert after.days == state.days and after.readings == state.readings


def test_a_session_cut_and_put_elsewhere_keeps_its_place_and_its_note():
    state = lived()
    line = "**Session 2 (1 hr)**: Typing\n"
    after = retyped(state, (line, ""), ("Images\n", f"Images\n{line}"))
    session = called(state, "Typing")
    assert after.days[after.sessions[session].day].theme == "Docker"
    assert after.slots[session] == state.slots[session] and session in after.notes


def test_a_session_inserted_above_takes_nothing_from_the_others():
    state = lived()
    after = retyped(
        state, ("**Session 1 (2 hrs)", "**Session 0 (1 hr)**: Setup\n**Session 1 (2 hrs)")
    )
    assert after.slots == state.slots
    assert {row.title for id_, row in after.sessions.items() if id_ not in state.sessions} == {
        "Setup"
    }


def test_a_session_deleted_takes_its_place_along_and_undo_brings_all_back():
    state = lived()
    text = text_of(state, SOURCE).replace("**Session 2 (1 hr)**: Typing\n", "")
    after, got = typed(state, text)
    assert called(state, "Typing") not in {*after.sessions, *after.slots, *after.notes}
    assert got.changes is not None
    before = got.changes.inverted().apply(after)
    assert before == state and bytes_of(before, SOURCE) == SOURCE


def test_a_title_replaced_altogether_is_the_same_session_and_says_so():
    state = lived()
    after, got = typed(state, text_of(state, SOURCE).replace("Images", "Kubernetes on a laptop"))
    session = called(state, "Images")
    assert after.sessions[session].title == "Kubernetes on a laptop"
    (doubt,) = got.problems
    assert "“Images”" in doubt.text and doubt.line == 12


def test_a_tick_in_the_text_is_done_and_what_the_text_cannot_say_stays():
    state = edits.miss(lived(), called(lived(), "Typing"))
    after = retyped(state, ("- wheels", "- [x] wheels"))
    session = called(state, "Packages")
    assert after.sessions[session].topics[0].done
    assert after.sessions[called(state, "Typing")].state is SessionState.MISSED


def test_edits_made_elsewhere_stay_when_the_text_is_edited_after_them():
    state = outlining.step_day(lived(), DayId(next(iter(lived().days))), 1)
    state = edits.retitle(state, called(state, "Images"), "Layers")
    after = retyped(state, ("Typing", "Typing in practice"))
    assert [day.theme for day in after.ordered_days()] == ["Docker", "Python"]
    assert called(after, "Layers") == called(lived(), "Images")
    back = edits.retitle(after, called(after, "Layers"), "Images")
    assert "Typing in practice" in text_of(back, SOURCE)


def test_a_text_that_is_no_plan_changes_nothing_and_says_why_at_its_line():
    got = understand(lived(), SOURCE, "# A plan\n\n## Day 1\n", NOW, "fresh")
    assert got.changes is None
    (why,) = got.problems
    assert why.is_grave and why.line == 3 and "no line below a day names a session" in why.text
    assert understand(lived(), SOURCE, "", NOW, "fresh").changes is None


def test_what_is_not_understood_is_said_at_its_line():
    text = text_of(lived(), SOURCE) + "\nSome words nobody asked for\n"
    _, got = typed(lived(), text)
    assert [(p.line, p.is_grave) for p in got.problems] == [(14, False)]
