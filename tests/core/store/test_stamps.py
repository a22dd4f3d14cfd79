"""Stamps rise with what a calendar shows of a session, and with nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from whenever import Instant

from core import edits
from core.changes import Changes
from core.model import DayId, PlanId, SessionId, State
from core.stamp import Stamp
from core.store.library import Library
from tests.core.store.states import NOW, plan_of

LATER = NOW.add(hours=1)
P = PlanId("p")
S0, S1, S5 = SessionId("s0"), SessionId("s1"), SessionId("s5")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    library = Library.open(path, NOW)
    yield library
    library.close()


def stamped(library: Library, before: State, after: State, now: Instant = LATER) -> set[str]:
    """The sessions whose sequence rose by this edit, each by one."""
    old = library.stamps(P)
    library.write(P, Changes.between(before, after), now)
    new = library.stamps(P)
    assert all(new[s].sequence - old[s].sequence in (0, 1) for s in old)
    assert all(new[s].modified == now for s in new if s not in old or new[s] != old[s])
    return {s for s in new if s in old and new[s].sequence > old[s].sequence}


def test_a_stamp_rises_with_what_a_calendar_shows(library: Library):
    """Title, length, state, topics, day, start and note do; a pin, a rank or a record do not."""
    state = plan_of(8)
    library.add(state, b"", NOW)
    assert set(library.stamps(P).values()) == {Stamp(0, NOW)}
    for edit in (
        lambda s: edits.retitle(s, S1, "New"),
        lambda s: edits.set_minutes(s, S1, 7),
        lambda s: edits.miss(s, S1),
        lambda s: edits.tick_topic(s, S1, 0, True),
        lambda s: edits.move(s, S1, NOW),
        lambda s: edits.write_note(s, S1, "n"),
        lambda s: edits.write_note(s, S1, ""),
        lambda s: edits.move_to_day(s, S1, DayId("d1")),
        lambda s: edits.unschedule(s, S1),
    ):
        after = edit(state)
        assert stamped(library, state, after) == {S1}
        state = after
    for edit in (
        lambda s: edits.set_optional(s, S1, True),
        lambda s: edits.unpin(edits.pin(s, S5), S5),
        lambda s: edits.pin(s, S5),
        lambda s: edits.describe_plan(s, goal="g"),
    ):
        after = edit(state)
        assert stamped(library, state, after) == set()
        state = after


def test_a_days_theme_stamps_its_sessions(library: Library):
    """It shows in each of their events."""
    state = plan_of(8)
    library.add(state, b"", NOW)
    assert stamped(library, state, edits.set_theme(state, DayId("d0"), "Git")) == {
        "s0", "s1", "s2", "s3",
    }  # fmt: skip


def test_a_stamp_rises_when_undone_and_outlives_its_session(library: Library):
    """Deleting, bringing back: three different stamps, so a calendar follows each step."""
    state = plan_of(4)
    library.add(state, b"", NOW)
    changes = Changes.between(state, edits.delete_session(state, S0))
    seen = [library.stamps(P)[S0].sequence]
    for step in (changes, changes.inverted(), changes):
        library.write(P, step, LATER)
        seen.append(library.stamps(P)[S0].sequence)
    assert seen == [0, 1, 2, 3]


def test_a_new_session_starts_at_zero(library: Library):
    """As iCalendar has it."""
    state = plan_of(4)
    library.add(state, b"", NOW)
    added = edits.add_session(state, SessionId("new"), DayId("d0"), "x", 5)
    library.write(P, Changes.between(state, added), LATER)
    assert library.stamps(P)[SessionId("new")] == Stamp(0, LATER)


def test_a_clock_put_back_takes_no_stamp_back(library: Library):
    """The sequence rises all the same."""
    state = plan_of(4)
    library.add(state, b"", NOW)
    library.write(P, Changes.between(state, edits.retitle(state, S0, "x")), NOW.subtract(hours=1))
    assert library.stamps(P)[S0] == Stamp(1, NOW)
