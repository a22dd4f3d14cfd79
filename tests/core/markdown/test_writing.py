"""Edits written back: read again they say the same, and nothing else has changed."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core import edits
from core.changes import Changes
from core.markdown.reader import Reading, read
from core.markdown.source import split_lines
from core.markdown.writer import write
from core.model import DayId, SessionId, State
from tests.any_edit import Edit, any_edit
from tests.core.markdown.plans import plan_bytes, said, started


@st.composite
def edited(draw: st.DrawFn) -> tuple[bytes, Reading, list[State]]:
    """A plan's bytes, what was read of them, and its states under a run of edits."""
    data = draw(plan_bytes())
    found = read(data)
    states = [started(found)]
    for _ in range(draw(st.integers(1, 5))):
        states.append(draw(any_edit(states[-1]))(states[-1]))
    return data, found, states


@given(plan_bytes())
def test_nothing_changed_is_the_same_bytes(data: bytes):
    """Reading and writing back gives every byte as it was."""
    found = read(data)
    assert write(found, started(found)) == data


@settings(max_examples=100)
@given(edited())
def test_what_was_written_reads_back(case: tuple[bytes, Reading, list[State]]):
    """Whatever was edited, the new text says what the state says."""
    _, found, states = case
    state = states[-1]
    if not state.sessions:
        return
    again = read(write(found, state))
    assert said(started(again), again) == said(state, again)


@given(edited())
def test_undo_gives_the_old_bytes_back(case: tuple[bytes, Reading, list[State]]):
    """Taking every edit back leaves the text as if none had been."""
    data, found, states = case
    state = states[-1]
    for before, after in zip(reversed(states[:-1]), reversed(states[1:]), strict=True):
        state = Changes.between(before, after).inverted().apply(state)
    assert write(found, state) == data


@given(edited())
def test_lines_of_untouched_rows_stay(case: tuple[bytes, Reading, list[State]]):
    """A line whose row is as it was is there still, byte for byte, and in its order."""
    _, found, states = case
    assume(found.is_named)
    state = states[-1]
    old = split_lines(found.text)
    kept = _untouched(found, state)
    new = iter(line.rstrip("\r\n") for line in split_lines(write(found, state).decode("utf-8-sig")))
    for at in kept:
        assert any(line == old[at].rstrip("\r\n") for line in new), old[at]


def _untouched(found: Reading, state: State) -> list[int]:
    """The lines of days that are as they were, with all in them, and of what is no day's."""
    sections = dict(zip(found.days, found.outline.sections, strict=True))
    touched: set[int] = set()
    for id_, section in sections.items():
        rows = [r for t in (found.sessions, found.readings) for r in t.values() if r.day == id_]
        now = [r for t in (state.sessions, state.readings) for r in t.values() if r.day == id_]
        same = found.days[id_] == state.days.get(id_) and rows == now
        assumed = any(b.item.minutes is None for b in section.blocks)
        if not same or assumed:
            touched |= set(range(section.start, section.end))
    for name in ("title", "target", "goal"):
        if getattr(found.plan, name) != getattr(state.plan, name) and name in found.lines:
            touched.add(found.lines[name] - 1)
    lines = found.outline.lines
    return [at for at, line in enumerate(lines) if line.strip("-\t ") and at not in touched]


SMALL = "# P\n## **Day 1 – A**\n**Session 1 (2 hrs)**: x (a, b)  \n\n---\n## **Day 2 – B**\n"


def only(state: State) -> SessionId:
    """The one session of the small plan."""
    return next(iter(state.sessions))


@pytest.mark.parametrize(
    ("edit", "old", "new"),
    [
        (lambda s: edits.retitle(s, only(s), "y – z"), ": x", ": y &ndash; z"),
        (lambda s: edits.set_minutes(s, only(s), 150), "2 hrs", "2.5 hrs"),
        (lambda s: edits.set_topics(s, only(s), ()), " (a, b)", ""),
        (lambda s: edits.set_optional(s, only(s), True), "hrs)", "hrs, optional)"),
        (lambda s: edits.set_theme(s, list(s.days)[1], ""), " – B", ""),
        (lambda s: edits.delete_day(s, list(s.days)[1]), "\n---\n## **Day 2 – B**\n", ""),
        (
            lambda s: edits.add_session(s, SessionId("n"), next(iter(s.days)), "y", 45),
            "(a, b)  \n",
            "(a, b)  \n**Session 2 (45 min)**: y  \n",
        ),
        (
            lambda s: edits.add_day(s, DayId("n"), "3", "C"),
            "Day 2 – B**\n",
            "Day 2 – B**\n\n---\n## **Day 3 – C**\n",
        ),
    ],
)
def test_an_edit_changes_only_what_it_must(edit: Edit, old: str, new: str):
    """Each edit is written in the notation around it, and touches nothing else."""
    assert SMALL.count(old) == 1
    found = read(SMALL.encode())
    assert write(found, edit(started(found))).decode() == SMALL.replace(old, new)


def test_a_new_day_does_not_land_in_an_open_fence():
    """Where all days went, a new one stands where they stood."""
    found = read(b"# P\n## Day 1\n**Session 1 (1 h)**: x\n\n```\n# Day 9\n")
    state = edits.delete_day(started(found), next(iter(found.days)))
    state = edits.add_day(state, DayId("n"), "7", "T")
    state = edits.add_session(state, SessionId("m"), DayId("n"), "y", 90)
    again = read(write(found, state))
    assert [d.label for d in again.days.values()] == ["7"]
