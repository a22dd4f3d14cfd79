"""What rides along with the journal's entries: the plan's Markdown, and where it stands."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.states import NOW, sample_state
from tests.sync.journal.computers import FIRST, PLAN, THIRD, Computer, computer
from tests.sync.repositories import checked, git, messages, needs_git

pytestmark = needs_git

TEXT = b"# Plan\n\n## Day 1\n\n**Session 1 (60 min)**: x\n"


@pytest.fixture(params=["clone", "remote alone"])
def place(request: pytest.FixtureRequest, work: Path, remote: Path) -> Path:
    """Either way to keep the journal."""
    return work if request.param == "clone" else remote


def writer(folder: Path, place: Path) -> Computer:
    """A computer whose plan came from a text that says less of it than is known by now."""
    one = computer(folder, place, plans=True)
    with closing(one.courier.open_library()) as library:
        library.remove(PLAN)
        library.add(sample_state(), TEXT, NOW)
    return one


def progress(folder: Path) -> str:
    """Where the journal says that the plan stands."""
    names = git(folder, "ls-tree", "-r", "--name-only", "main", "--", "journal/plans/").splitlines()
    (name,) = (name for name in names if name.endswith("-progress.md"))
    return git(folder, "show", f"main:{name}")


def test_the_progress_is_in_the_commit_of_each_entry(place: Path, remote: Path, tmp_path: Path):
    """Beside the plan's file, in the language that was asked for."""
    one = writer(tmp_path / "a", place)
    one.note(FIRST, "learnt it")
    one.write()
    touched = git(remote, "show", "--format=", "--name-only", "main").splitlines()
    day, beside, plan = touched
    assert day == "journal/2026/2026-03-02.md"
    assert beside == plan.replace(".md", "-progress.md")
    english = progress(remote)
    one.courier = replace(one.courier, locale="de-DE")
    one.note(FIRST, "learnt more")
    one.write()
    assert "Target date" in english and "Zieltermin" in progress(remote)
    checked(remote)


def test_no_note_of_what_is_not_done_rides_along(place: Path, remote: Path, tmp_path: Path):
    """The journal has notes of what is done; the rest stays here."""
    one = writer(tmp_path / "a", place)
    one.note(FIRST, "learnt it")
    planned = next(s.id for s in one.state().ordered_sessions() if s.state == "planned")
    one.note(planned, "for my eyes")
    one.write()
    assert "for my eyes" not in progress(remote) + git(remote, "show", "main")


def test_another_date_alone_makes_no_commit(place: Path, remote: Path, tmp_path: Path):
    """All entries are there, though this library no longer knows, and the progress names today."""
    one = writer(tmp_path / "a", place)
    one.note(FIRST, "learnt it")
    one.note(THIRD, "and this")
    one.write()
    before, known = progress(remote), messages(remote)
    one.courier = replace(one.courier, now=lambda: NOW.add(hours=24))
    with closing(one.courier.open_library()) as library:
        library.journals.forget()
    assert one.write().titles == ()
    assert (progress(remote), messages(remote)) == (before, known)
    one.note(THIRD, "and that")
    one.write()
    assert progress(remote) != before


def test_without_the_plan_there_is_no_progress(place: Path, remote: Path, tmp_path: Path):
    """Both are one choice."""
    one = computer(tmp_path / "a", place)
    one.note(FIRST, "learnt it")
    one.write()
    assert "plans" not in git(remote, "ls-tree", "-r", "--name-only", "main")
