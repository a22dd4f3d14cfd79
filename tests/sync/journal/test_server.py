"""The journal at Git's own HTTP server, and back into notes on a second computer."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from core.errors import Refused
from core.journal.choice import Journal
from core.model import DayId
from core.notes import note_of, of_day
from core.pictures.picture import MOST_BYTES
from sync.journal import git as git_runner
from tests.sync.journal.computers import FIRST, NOTE, PLAN, THIRD, computer
from tests.sync.keyrings import InMemory
from tests.sync.repositories import (
    checked,
    git,
    messages,
    needs_git,
    served,
)

pytestmark = needs_git


class TestServer:
    """Git's own HTTP server, which wants a password."""

    @pytest.fixture
    def server(self, remote: Path) -> Iterator[tuple[str, list[str]]]:
        with served(remote.parent, "s3cret") as (address, asked):
            yield f"{address}/remote.git", asked

    def test_the_token_opens_it_and_stands_nowhere(
        self, server: tuple[str, list[str]], remote: Path, tmp_path: Path
    ):
        """It is in the keyring alone: in no file of ours, and no address."""
        one = computer(tmp_path / "a")
        one.courier.set_up(Journal(server[0]), token="s3cret\n")
        assert one.write().sent == 1
        assert messages(remote)[0] == "Journal: Packages and imports (2026-03-02)"
        files = [file.read_bytes() for file in (tmp_path / "a").rglob("*") if file.is_file()]
        assert not any(b"s3cret" in data for data in files)
        checked(remote)

    def test_the_token_goes_with_the_journal(self, work: Path, tmp_path: Path):
        """Also where a clone says which server it is for."""
        git(work, "remote", "set-url", "origin", "https://git.example.org/me/notes.git")
        one = computer(tmp_path / "a")
        one.courier.set_up(Journal(str(work)), token="s3cret")
        ring = keyring.get_keyring()
        assert isinstance(ring, InMemory)
        assert [*ring.kept.values()] == ["s3cret"]
        one.courier.off()
        assert not ring.kept

    def test_a_bad_token_is_said_and_the_commit_waits(
        self, server: tuple[str, list[str]], tmp_path: Path
    ):
        """Nobody is asked, and the words show no secret; with the right one it goes."""
        one = computer(tmp_path / "a")
        one.courier.set_up(Journal(server[0]), token="wrong")
        done = one.courier.write()
        assert "let Tenday in" in str(done.trouble)
        assert "wrong" not in str(done.trouble)
        one.courier.set_up(Journal(server[0]), token="s3cret")
        assert one.courier.push().sent == 1

    def test_the_token_is_for_its_own_server_alone(
        self, server: tuple[str, list[str]], tmp_path: Path
    ):
        """A clone whose remote is somewhere else is asked for another."""
        one = computer(tmp_path / "a")
        one.courier.set_up(Journal("http://127.0.0.1:1/remote.git"), token="s3cret")
        one.courier.set_up(Journal(server[0]))
        assert one.courier.write().trouble is not None
        assert not any(asked.startswith("Basic") for asked in server[1])

    def test_where_nothing_listens_the_commit_waits(self, tmp_path: Path):
        """A closed port is no network."""
        one = computer(tmp_path / "a", "http://127.0.0.1:1/remote.git")
        done = one.courier.write()
        assert "cannot be reached" in str(done.trouble)
        assert done.titles == ("Packages and imports",)

    @pytest.mark.parametrize(
        "address",
        ["https://me:secret@example.org/x.git", "ext::sh://x", "http://example.org/x.git"],
    )
    def test_an_address_that_would_give_a_secret_away_is_refused(
        self, address: str, tmp_path: Path
    ):
        """A password within it, a program in its place, a token in the open."""
        one = computer(tmp_path / "a")
        with pytest.raises(Refused) as refused:
            one.courier.set_up(Journal(address), token="t")
        assert "secret" not in str(refused.value)
        assert one.courier.chosen() is None


def test_a_second_computer_reads_the_journal_into_its_notes(remote: Path, tmp_path: Path):
    """A session without a note takes it; one with another keeps both."""
    one, two = computer(tmp_path / "a", remote), computer(tmp_path / "b", remote)
    one.note(THIRD, "layers")
    one.note(FIRST, "mine")
    one.write()
    two.note(THIRD, "")
    assert set(two.courier.read()[PLAN].sessions()) == {FIRST, THIRD}
    notes = two.state().notes
    assert notes[THIRD].text == "layers"
    assert notes[FIRST].text == f"{NOTE.rstrip()}\n\n---\n\nmine"
    assert two.courier.read() == {}


def test_a_days_note_reaches_the_second_computer(remote: Path, tmp_path: Path):
    """In the file of the date that the day begins on, as a commit of its own; once is enough."""
    one, two = computer(tmp_path / "a", remote), computer(tmp_path / "b", remote)
    day = of_day(DayId("d2"))
    one.note_on(day, "Layers, *at last*")
    assert "Day 2 – Docker" in one.write().titles
    assert "Layers, *at last*" in git(remote, "show", "main:journal/2026/2026-03-03.md")
    assert one.write().titles == ()
    two.courier.read()
    assert note_of(two.state(), day) == "Layers, *at last*"
    assert two.courier.read() == {}
    assert "Day 2 – Docker" not in two.write().titles


def test_a_file_with_an_odd_name_keeps_no_note_back(work: Path, remote: Path, tmp_path: Path):
    """One that is not UTF-8, and one in two lines: in a clone and without one."""
    computer(tmp_path / "a", work).write()
    for name in (b"\xff.md", b"two\nlines.md"):
        (work / "journal" / os.fsdecode(name)).write_bytes(b"mine\n")
    git(work, "add", "journal")
    git(work, "commit", "--quiet", "-m", "Odd names")
    git(work, "push", "--quiet")
    for number, place in enumerate((work, remote)):
        other = computer(tmp_path / f"b{number}", place)
        other.note(FIRST, "")
        other.courier.read()
        assert other.state().notes[FIRST].text == NOTE


class TestSlowLines:
    """What goes over a line may take long; a line that is dead is told."""

    def test_a_line_that_says_nothing_any_more_is_dead(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        """The commit waits."""
        monkeypatch.setattr(git_runner, "STALLED", 1)
        with socket.create_server(("127.0.0.1", 0)) as silent:
            address = f"http://127.0.0.1:{silent.getsockname()[1]}/notes.git"
            done = computer(tmp_path / "a", address).courier.write()
        assert done.titles == ("Packages and imports",)
        assert str(done.trouble).startswith("The remote of the journal cannot be reached now")

    def test_the_largest_picture_goes_over_a_slow_line(
        self, remote: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        """Patience with a line is another than with git itself, and enough for 64 kbit/s."""
        assert git_runner.ON_THE_LINE * 8_000 > MOST_BYTES
        monkeypatch.setattr(git_runner, "ON_THE_LINE", 0)
        one = computer(tmp_path / "a", remote)
        done = one.courier.write()
        assert done.titles == ("Packages and imports",)
        assert "did not come to an end (git ls-remote)" in str(done.trouble)
