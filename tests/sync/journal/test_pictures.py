"""Pictures on their way through the journal: written once, read back, and known for others."""

import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from core.pictures.naming import shown
from core.pictures.picture import Picture
from core.store.reader import read_picture
from tests.pictures import png
from tests.sync.journal.computers import FIRST, THIRD, Computer, computer, notes_at
from tests.sync.repositories import checked, git, messages, needs_git, put

pytestmark = needs_git

WHEEL, ZIP = Picture.of(png(4, 4)), Picture.of(png(9, 2))
NOTE = f"# Wheels\n\n{shown(WHEEL.name, 'a wheel')}\n\nand {shown(ZIP.name, 'a zip')} \\\n"
PLACE = "journal/2026/pictures"


def keep(one: Computer, *pictures: Picture) -> None:
    with closing(one.courier.open_library()) as library:
        for picture in pictures:
            library.pictures.add(picture)


def blob(folder: Path, path: str, ref: str = "main") -> bytes:
    return subprocess.run(
        ["git", "cat-file", "blob", f"{ref}:{path}"], cwd=folder, check=True, capture_output=True
    ).stdout


def files(folder: Path, ref: str = "main") -> list[str]:
    return git(folder, "ls-tree", "-r", "--name-only", ref, "--", "journal/").splitlines()


@pytest.fixture(params=["clone", "remote alone"])
def place(request: pytest.FixtureRequest, work: Path, remote: Path) -> Path:
    """Either way to keep the journal."""
    return work if request.param == "clone" else remote


def test_pictures_are_in_the_commit_of_the_note_that_names_them(
    place: Path, remote: Path, tmp_path: Path
):
    """Beside the day's file, so that its text leads there; and each once."""
    one = computer(tmp_path / "a", place)
    keep(one, WHEEL, ZIP)
    one.note(FIRST, NOTE)
    one.write()
    touched = git(remote, "show", "--format=", "--name-only", "main").splitlines()
    day = ["journal/2026/2026-03-02.md"]
    assert touched == day + sorted(f"{PLACE}/{p.name}" for p in (WHEEL, ZIP))
    assert blob(remote, f"{PLACE}/{WHEEL.name}") == WHEEL.data
    one.note(FIRST, NOTE + "more")
    one.write()
    assert git(remote, "show", "--format=", "--name-only", "main").splitlines() == day
    checked(remote)


def test_a_second_computer_has_note_and_pictures(place: Path, remote: Path, tmp_path: Path):
    """Byte for byte."""
    one, other = computer(tmp_path / "a", place), computer(tmp_path / "b", remote)
    keep(one, WHEEL, ZIP)
    one.note(THIRD, NOTE)
    one.write()
    other.courier.read()
    assert other.state().notes[THIRD].text == NOTE
    assert read_picture(other.library, WHEEL.name) == WHEEL.data
    assert read_picture(other.library, ZIP.name) == ZIP.data


def test_a_picture_that_is_another_is_left_where_it_is(work: Path, tmp_path: Path):
    """By its digest, by its kind, by where a link leads; what is right beside it comes."""
    one = computer(tmp_path / "a", work, pushes=False)
    keep(one, WHEEL, ZIP)
    one.note(FIRST, NOTE)
    one.write()
    (work / PLACE / ZIP.name).write_bytes(png(9, 9))
    (tmp_path / "outside.png").write_bytes(ZIP.data)
    other = computer(tmp_path / "b", work, pushes=False)
    other.courier.read()
    assert read_picture(other.library, WHEEL.name) == WHEEL.data
    assert read_picture(other.library, ZIP.name) is None
    (work / PLACE / ZIP.name).unlink()
    (work / PLACE / ZIP.name).symlink_to(tmp_path / "outside.png")
    other.courier.read()
    assert read_picture(other.library, ZIP.name) is None


def test_pictures_go_along_when_somebody_was_quicker(remote: Path, tmp_path: Path):
    """The commits are made again upon theirs, and the pictures are the same bytes."""
    one, other = computer(tmp_path / "a", remote), computer(tmp_path / "b", remote)
    for each, session, picture in ((one, FIRST, WHEEL), (other, THIRD, ZIP)):
        keep(each, picture)
        each.note(session, shown(picture.name, "it"))
    one.write(pushes=False)
    other.write()
    assert one.courier.push().trouble is None
    assert {blob(remote, f"{PLACE}/{p.name}") for p in (WHEEL, ZIP)} == {WHEEL.data, ZIP.data}
    assert notes_at(remote)[FIRST] == shown(WHEEL.name, "it")
    checked(remote)


def test_a_clone_that_ignores_pictures_has_those_of_its_journal(work: Path, tmp_path: Path):
    put(work, ".gitignore", "*.png\n")
    one = computer(tmp_path / "a", work, pushes=False)
    keep(one, WHEEL)
    one.note(FIRST, shown(WHEEL.name, "it"))
    one.write()
    assert f"{PLACE}/{WHEEL.name}" in files(work)
    assert git(work, "status", "--porcelain") == ""


def test_a_picture_that_is_nowhere_keeps_no_note_from_the_journal(work: Path, tmp_path: Path):
    one = computer(tmp_path / "a", work, pushes=False)
    one.note(FIRST, NOTE)
    one.write()
    assert files(work) == ["journal/2026/2026-03-02.md"]
    assert messages(work)[0].startswith("Journal: ")
