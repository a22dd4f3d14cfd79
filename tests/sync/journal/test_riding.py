"""What rides along with the journal's entries: the plan's Markdown, and where it stands."""

import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from core.changes import Changes
from core.markdown.reader import read
from core.markdown.wording import wording_of
from core.model import PlanId
from core.notes import of_session, write
from tests.states import NOW, sample_state
from tests.sync.journal.computers import FIRST, PLAN, THIRD, Computer, computer
from tests.sync.repositories import checked, clone, git, messages, needs_git

pytestmark = needs_git

TEXT = b"# Plan\n\n## Day 1\n\n**Session 1 (60 min)**: x\n"


UNREADABLE = b"# A\n\n## Day 1\n\ntext\n"


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


def plans(folder: Path) -> list[str]:
    """The plans' own files in the journal."""
    names = git(folder, "ls-tree", "-r", "--name-only", "main", "--", "journal/plans/").splitlines()
    return [name for name in names if not name.endswith("-progress.md")]


def rename(one: Computer, title: str) -> None:
    """The plan is called something else."""
    with closing(one.courier.open_library()) as library:
        state = library.load(PLAN)
        after = replace(state, plan=replace(state.plan, title=title))
        library.write(PLAN, Changes.between(state, after), NOW)


def mend(one: Computer, plan: PlanId) -> None:
    """The plan is given words that can be read."""
    with closing(one.courier.open_library()) as library:
        state = library.load(plan)
        after = replace(state, wording=wording_of(read(TEXT)))
        library.write(plan, Changes.between(state, after), NOW)


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


def test_a_command_goes_on_in_the_windows_language(place: Path, remote: Path, tmp_path: Path):
    """Whichever writes, the file is in one language; a library that no window wrote has English."""
    one = writer(tmp_path / "a", place)
    one.note(FIRST, "learnt it")
    one.write()
    assert "Target date" in progress(remote)
    command = one.courier
    one.courier = replace(command, locale="de-DE")
    one.note(FIRST, "learnt more")
    one.write()
    one.courier = replace(command)
    one.note(FIRST, "and more")
    one.write()
    assert "Zieltermin" in progress(remote)
    assert "Target date" not in progress(remote)


def test_a_plan_whose_text_cannot_be_read_keeps_nothing_else_back(
    place: Path, remote: Path, tmp_path: Path
):
    """It is said until it is mended, with file, line and remedy; then it comes by itself."""
    one = writer(tmp_path / "a", place)
    with closing(one.courier.open_library()) as library:
        other = replace(sample_state(), plan=replace(sample_state().plan, id=PlanId("other")))
        library.add(write(other, of_session(FIRST), "learnt elsewhere"), UNREADABLE, NOW)
    one.note(FIRST, "learnt it")
    for times in (1, 2):
        done = one.courier.write()
        assert len(done.titles) == (2 if times == 1 else 0)
        assert re.search(
            r"^journal/plans/backend-interview-\w+\.md was not written: Line 3: .* Write each",
            str(done.trouble),
        )
        standing = one.courier.standing()
        assert standing is not None
        assert (standing.trouble, standing.unsent) == (done.trouble, 0)
    day = git(remote, "show", "main:journal/2026/2026-03-02.md")
    assert "learnt it" in day and "learnt elsewhere" in day
    assert len(plans(remote)) == 1
    mend(one, PlanId("other"))
    assert one.write().titles == (other.sessions[FIRST].title,)
    assert len(plans(remote)) == 2
    assert one.write().titles == ()
    checked(remote)


def test_without_the_plan_there_is_no_progress(place: Path, remote: Path, tmp_path: Path):
    """Both are one choice."""
    one = computer(tmp_path / "a", place)
    one.note(FIRST, "learnt it")
    one.write()
    assert "plans" not in git(remote, "ls-tree", "-r", "--name-only", "main")


def test_a_renamed_plan_takes_its_files_along(place: Path, remote: Path, tmp_path: Path):
    """In the commit of what is written next; Git sees that they were moved."""
    one = writer(tmp_path / "a", place)
    one.note(FIRST, "learnt it")
    one.write()
    (old,) = plans(remote)
    rename(one, "Frontend interview")
    one.write()
    (new,) = plans(remote)
    assert new == old.replace("backend", "frontend")
    assert "Frontend interview" in progress(remote)
    told = git(remote, "show", "--format=", "--name-status", "-M40", "main").splitlines()
    assert [line.split("\t")[1:] for line in told if line.startswith("R")] == [
        [each.replace(".md", "-progress.md") for each in (old, new)],
        [old, new],
    ]
    assert one.write().titles == ()
    checked(remote)
    if place != remote:
        assert git(place, "status", "--porcelain") == ""
        assert not (place / old).exists()


def test_a_renamed_plan_leaves_what_others_wrote(work: Path, remote: Path, tmp_path: Path):
    """Files put there by hand, committed or not, and the plan's own that somebody has edited."""
    one = writer(tmp_path / "a", work)
    one.note(FIRST, "learnt it")
    one.write()
    (old,) = plans(remote)
    summary = old.replace(".md", "-progress.md")
    tail = old.rpartition("-")[2]
    mine, loose = f"journal/plans/mine-{tail}", f"journal/plans/loose-{tail}"
    for path in (mine, loose):
        (work / path).write_text("By hand\n")
    with (work / old).open("a") as file:
        file.write("A line of mine\n")
    git(work, "add", mine, old)
    git(work, "commit", "-qm", "By hand")
    with (work / summary).open("a") as file:
        file.write("Not committed yet\n")
    rename(one, "Frontend interview")
    one.note(FIRST, "learnt more")
    one.write(pushes=False)
    assert (work / mine).read_text() == (work / loose).read_text() == "By hand\n"
    assert (work / old).read_text().endswith("A line of mine\n")
    assert (work / summary).read_text().endswith("Not committed yet\n")
    assert git(work, "status", "--porcelain").splitlines() == [f"M {summary}", f"?? {loose}"]


def test_the_old_file_goes_also_where_the_remote_moved_on(
    place: Path, remote: Path, tmp_path: Path
):
    """The commit is made again upon theirs, deletions too; what they edited meanwhile stays."""
    one = writer(tmp_path / "a", place)
    one.note(FIRST, "learnt it")
    one.write()
    (old,) = plans(remote)
    summary = old.replace(".md", "-progress.md")
    rename(one, "Frontend interview")
    one.note(FIRST, "learnt more")
    one.write(pushes=False)
    other = clone(remote, tmp_path / "other")
    with (other / summary).open("a") as file:
        file.write("A line of theirs\n")
    git(other, "commit", "-qam", "Theirs")
    git(other, "push", "-q")
    assert one.courier.push().trouble is None
    assert old not in plans(remote)
    assert git(remote, "show", f"main:{summary}").endswith("A line of theirs")
    checked(remote)
