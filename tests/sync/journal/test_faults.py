"""What may go wrong with the journal's repository: the sentence the user sees, and nothing lost."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import Refused
from core.journal.choice import Stopped
from sync.journal.courier import JournalCourier
from sync.journal.trouble import failure
from tests.sync.journal.computers import (
    DAY,
    FIRST,
    NOTE,
    Computer,
    computer,
    notes_at,
    smallest_files,
)
from tests.sync.repositories import checked, clone, git, messages, needs_git, put

pytestmark = needs_git

ROOT = Path(__file__).parents[3]
SUBJECT = "Journal: Packages and imports (2026-03-02)"


def hook(folder: Path, name: str, script: str) -> Path:
    """A hook of the user's, or of the server's."""
    file = folder / "hooks" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return file


def trouble(one: Computer) -> str:
    """What the user is told of a writing that does not go well."""
    return str(one.courier.write().trouble)


@pytest.fixture(params=["clone", "address"])
def one(request: pytest.FixtureRequest, work: Path, remote: Path, tmp_path: Path) -> Computer:
    """A computer whose journal is in a clone, and one which has just the remote's address."""
    return computer(tmp_path / "a", work if request.param == "clone" else remote)


def test_a_branch_that_is_not_main_is_gone_on_from(remote: Path, tmp_path: Path):
    """The one that is checked out with its own upstream; without a clone the remote's own."""
    git(remote, "branch", "--move", "main", "trunk")
    git(remote, "symbolic-ref", "HEAD", "refs/heads/trunk")
    work = clone(remote, tmp_path / "notes")
    git(work, "checkout", "--quiet", "-b", "mine")
    git(work, "push", "--quiet", "--set-upstream", "origin", "mine:learning")
    assert computer(tmp_path / "a", work).write().sent == 1
    assert computer(tmp_path / "b", remote).write().sent == 1
    for branch in ("trunk", "learning"):
        assert messages(remote, branch) == [SUBJECT, "Mine"]
    checked(remote)


def test_an_empty_remote_gets_its_first_branch(remote: Path, tmp_path: Path):
    """As somebody has who made it a minute ago."""
    git(remote, "update-ref", "-d", "refs/heads/main")
    assert computer(tmp_path / "a", remote).write().sent == 1
    assert messages(remote) == [SUBJECT]


def test_a_signature_that_cannot_be_made_is_told_with_what_to_do(one: Computer, work: Path):
    """Nobody is asked for it; the entry waits until it can be signed, or need not be."""
    git(work, "config", "--global", "commit.gpgSign", "true")
    git(work, "config", "--global", "gpg.program", "/nowhere/gpg")
    assert "Your Git signs commits, and could not sign this one" in trouble(one)
    assert git(work, "status", "--porcelain", "--untracked-files=no") == ""
    git(work, "config", "--global", "--unset", "commit.gpgSign")
    assert one.write().titles == ("Packages and imports",)


def test_a_hook_that_refuses_is_quoted(one: Computer, work: Path, remote: Path):
    """The server's, and in a clone the user's own before a push; then it goes."""
    refusing = hook(remote, "pre-receive", "echo only on Mondays >&2; exit 1")
    assert trouble(one).startswith("The remote does not take the journal: ")
    assert "only on Mondays" in str(one.courier.push().trouble)
    refusing.unlink()
    own = hook(work / ".git", "pre-push", "echo run the tests first >&2; exit 1")
    done = one.courier.push()
    if done.trouble is not None:
        assert "run the tests first" in str(done.trouble)
        own.unlink()
        assert one.courier.push().sent == 1
    assert messages(remote)[0] == SUBJECT
    checked(remote)


@pytest.mark.parametrize("lock", ["index.lock", "HEAD.lock", "refs/heads/main.lock"])
def test_a_lock_is_named_and_nobody_is_said_to_push(work: Path, tmp_path: Path, lock: str):
    """Whichever it is; the session is written when it is gone."""
    one = computer(tmp_path / "a", work)
    (work / ".git" / lock).touch()
    told = trouble(one)
    assert told.startswith("Another program is at work in the repository of the journal.")
    assert lock in told
    (work / ".git" / lock).unlink()
    assert one.write().titles == ("Packages and imports",)
    checked(work)


def test_a_full_disk_is_told_and_the_note_waits(one: Computer, work: Path):
    """No file may be larger than 300 kB, and the note is; afterwards it is there in full."""
    much = " ".join(str(n * 7919 % 1000003) for n in range(120_000))
    one.note(FIRST, much)
    with smallest_files(300_000):
        assert "disk" in trouble(one)
    standing = one.courier.standing()
    assert standing is not None
    assert standing.pending == 1
    checked(work)
    assert one.write().titles == ("Packages and imports",)
    checked(work)


def test_what_stopped_it_last_is_told_until_all_is_well(one: Computer, remote: Path):
    """Also by another start of the program; how much is written and sent stands beside it."""
    gone = remote.rename(remote.with_name("gone"))
    assert "cannot be reached now" in trouble(one)
    again = JournalCourier(
        one.courier.open_library, one.courier.secrets, one.courier.now, one.courier.caches
    )
    standing = again.standing()
    assert standing is not None
    assert "cannot be reached now" in str(standing.trouble)
    assert (standing.written, standing.sent, standing.unsent) == (1, 0, 1)
    one.write(pushes=False)
    assert again.standing().trouble is not None  # pyright: ignore[reportOptionalMemberAccess]
    gone.rename(remote)
    one.write()
    standing = again.standing()
    assert standing is not None
    assert standing.trouble is None
    assert (standing.written, standing.sent, standing.unsent) == (1, 1, 0)


def test_long_work_can_be_stopped_and_leaves_no_lock(work: Path, remote: Path, tmp_path: Path):
    """A server that never answers; git is ended with all it started, and the commits wait."""
    hook(remote, "pre-receive", "exec sleep 60")
    one = computer(tmp_path / "a", work)
    told: list[tuple[int, int]] = []

    def proceed(done: int, of: int) -> None:
        told.append((done, of))
        if messages(work)[0] == SUBJECT and told.count((0, 0)) > 40:
            raise Stopped

    courier = one.courier
    patient = JournalCourier(
        courier.open_library, courier.secrets, courier.now, courier.caches, proceed
    )
    done = patient.write()
    assert str(done.trouble).startswith("It was stopped.")
    assert done.titles == ("Packages and imports",)
    assert (0, 1) in told
    (remote / "hooks" / "pre-receive").unlink()
    assert one.courier.push().sent == 1
    assert not list((work / ".git").rglob("*.lock"))
    for folder in (work, remote):
        checked(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is told by a shell's hook")
def test_killed_between_the_commit_and_the_record_nothing_is_written_twice(
    one: Computer, work: Path, remote: Path
):
    """A hook of Git's kills the program with -9 as soon as the commit stands."""
    in_clone = one.courier.standing().is_clone  # pyright: ignore[reportOptionalMemberAccess]
    where = work / ".git"
    if not in_clone:  # where the program itself keeps it
        one.courier.caches.rename(beside := one.library.with_name("journal"))
        (where,) = beside.glob("*.git")
    killing = 'kill -9 "$(ps -o ppid= -p "$PPID" | tr -d " ")"'
    name = "post-commit" if in_clone else "reference-transaction"
    deadly = hook(where, name, f'if test "${{1-committed}}" = committed; then {killing}; fi')
    words = (sys.executable, "main.py", "--library", str(one.library), "journal")
    assert subprocess.run(words, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    deadly.unlink()
    assert subprocess.run(words, cwd=ROOT, check=False, capture_output=True).returncode == 0
    assert messages(remote) == [SUBJECT, "Mine"]
    assert notes_at(remote) == {FIRST: NOTE.strip()}
    checked(remote)
    checked(where)


def test_a_day_file_that_is_not_utf_8_is_kept_when_both_sides_wrote(
    one: Computer, remote: Path, tmp_path: Path
):
    """Somebody's Latin-1 lines, pushed meanwhile, stand byte for byte beside the entry."""
    one.write(pushes=False)
    other = clone(remote, tmp_path / "other")
    put(other, DAY, "", "Empty")
    (other / DAY).write_bytes("schön am Morgen\n".encode("latin-1"))
    git(other, "commit", "--quiet", "--all", "-m", "Latin")
    git(other, "push", "--quiet")
    assert one.write().sent == 1
    git(other, "pull", "--quiet")
    assert "schön am Morgen\n".encode("latin-1") in (other / DAY).read_bytes()
    assert NOTE in (other / DAY).read_bytes().decode("latin-1")


@pytest.mark.parametrize(
    ("command", "told", "said"),
    [
        ("push", "fatal: repository 'https://x/y.git/' not found", "no such repository"),
        ("fetch", "ERROR: Repository not found.", "no such repository"),
        ("ls-remote", "ada@x: Permission denied (publickey).", "does not take your SSH key"),
        ("fetch", "Host key verification failed.", "does not know the server's key yet"),
        (
            "fetch",
            "@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.",
            "another key than it had before",
        ),
        ("push", "error: cannot run ssh: No such file or directory", "no ssh on this computer"),
        ("push", "remote: fatal: write error: No space left on device", "No space left"),
        ("commit", "Connection refused", "Git could not do it (git commit)"),
    ],
)
def test_what_git_tells_is_said_with_what_to_do(command: str, told: str, said: str):
    """Each by who can mend it; a hook's words are not taken for a server's."""
    found = failure(command, 128, told)
    assert isinstance(found, Refused)
    assert said in str(found)
