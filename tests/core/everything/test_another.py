"""A plan as another one: the same in all but its ids, and no id of it an old one."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from core import edits
from core.everything.another import as_another
from core.everything.checking import check
from core.everything.whole import Everything
from core.everything.writing import to_json
from core.markdown.reader import read
from core.markdown.wording import bytes_of
from core.markdown.writer import BARE
from core.model import DayId, Rule, SessionId, State
from core.progress.history import History
from core.review.series import all_reviews, review_id
from core.stamp import Stamp
from core.store.happenings import beginnings
from resources import SAMPLE_PLAN, path_of
from tests.any_edit import edited_states
from tests.states import FIRST_DAY, NOW, sample_state, session_id

SOURCE = path_of(SAMPLE_PLAN).read_bytes()


def fresh_sample() -> State:
    """The sample plan as it comes in from its text, its ids following from that."""
    reading = read(SOURCE)
    state = sample_state()
    return reading.state(state.run_up, state.availability)


def titles(rows: Mapping[Any, Any]) -> list[str]:
    return [row.title for row in rows.values()]


@given(edited_states())
def test_it_is_the_same_plan_with_no_id_of_the_old_one(states: list[State]) -> None:
    """Whatever was edited: every row under its new id, and nothing left over or lost."""
    state = states[-1]
    what = Everything(state, BARE, history=History(tuple(beginnings(state, NOW))))
    other = as_another(what, "fresh", "Another")
    check(other)
    assert other.state.plan.title == "Another"
    assert titles(other.state.sessions) == titles(state.sessions)
    written = to_json(other).decode()
    for id_ in (*state.days, *state.sessions, *state.readings):
        assert id_ not in written
    assert [h.new for h in other.history.happenings] == [h.new for h in what.history.happenings]
    assert {h.session for h in other.history.happenings} == set(other.state.sessions)


@pytest.mark.parametrize("edited", [False, True])
def test_its_text_stays_as_it_was_written(edited: bool) -> None:
    """A plan of a text keeps every byte of it but the title, edited or not."""
    state = fresh_sample()
    first = next(iter(state.sessions))
    if edited:
        state = edits.retitle(state, first, "Quite another thing")
    before = bytes_of(state, SOURCE)
    other = as_another(Everything(state, SOURCE), "fresh", state.plan.title)
    assert bytes_of(other.state, other.source) == before
    renamed = as_another(Everything(state, SOURCE), "fresh", "Otherwise")
    assert bytes_of(renamed.state, renamed.source) == before.replace(
        state.plan.title.encode(), b"Otherwise", 1
    )


def test_rules_and_notes_go_by_the_new_ids() -> None:
    state = sample_state()
    first, last = session_id(1, 1), session_id(3, 1)
    state = edits.set_rule(state, last, Rule(after=(first,)))
    other = as_another(Everything(state, BARE), "fresh", "Another").state
    by_title = {row.title: id_ for id_, row in other.sessions.items()}
    new = by_title[state.sessions[first].title]
    assert other.rules[by_title[state.sessions[last].title]].after == (new,)
    assert other.notes[new] == state.notes[first]
    assert other.records[new] == state.records[first]


def test_a_review_is_still_known_for_one() -> None:
    """Only its id ties it to its session, so its id follows from the session's new one."""
    state, source = sample_state(), session_id(1, 1)
    once, twice = review_id(source, 1), review_id(review_id(source, 1), 2)
    for review in (once, twice):
        state = edits.add_session(state, review, DayId("d3"), "Again", 20)
        state = edits.set_optional(state, review, True)
    other = as_another(Everything(state, BARE), "fresh", "Another").state
    assert [[r.title for r in found] for found in all_reviews(other).values()] == [["Again"]] * 2


def test_its_events_are_new_ones() -> None:
    """What calendars know of the events of the other plan is nothing of these."""
    what = Everything(sample_state(), BARE, {SessionId("d1s1"): Stamp(4, NOW)})
    what = replace(what, history=History(slack={FIRST_DAY: 90}))
    other = as_another(what, "fresh", "Another")
    assert other.stamps == {}
    assert other.history.slack == {FIRST_DAY: 90}
    assert as_another(what, "fresh", "Another") == other
    assert as_another(what, "fresher", "Another") != other
