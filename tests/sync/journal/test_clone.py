"""The journal in a local clone: what is committed, left alone, and kept."""

import subprocess
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.journal.choice import Journal
from sync.journal.cache import Cache
from sync.journal.clone import Clone
from sync.journal.git import Git
from sync.journal.repository import Signature
from sync.journal.trouble import Nameless
from tests.states import NOW
from tests.sync.journal.computers import (
    DAY,
    FIRST,
    NOTE,
    PLAN,
    THIRD,
    computer,
    notes_at,
    smallest_files,
)
from tests.sync.repositories import (
    at_home,
    checked,
    git,
    messages,
    needs_git,
    put,
)

pytestmark = needs_git


class TestClone:
    """A local clone, in which the user works too."""

    def test_a_session_is_a_commit_of_the_days_file_by_the_user(self, work: Path, tmp_path: Path):
        """With front matter and the note as it was typed; the second time nothing is written."""
        one = computer(tmp_path / "a", work, pushes=False)
        assert one.write().titles == ("Packages and imports",)
        assert messages(work) == ["Journal: Packages and imports (2026-03-02)", "Mine"]
        assert git(work, "log", "-1", "--format=%an %ae") == "Ada ada@example.org"
        assert (work / DAY).read_text().startswith("---\ndate: 2026-03-02\n---\n\n<!-- tenday ")
        assert NOTE in (work / DAY).read_text()
        assert one.write().titles == ()
        assert git(work, "status", "--porcelain") == ""
        checked(work)

    def test_each_session_is_a_commit_of_its_own(self, work: Path, tmp_path: Path):
        """In the order in which they began; a note edited later is one more."""
        one = computer(tmp_path / "a", work, pushes=False)
        one.note(THIRD, "layers")
        assert len(one.write().titles) == 2
        one.note(FIRST, "better")
        assert one.write().titles == ("Packages and imports",)
        assert len(messages(work)) == 4
        assert notes_at(work) == {FIRST: "better", THIRD: "layers"}

    def test_what_the_user_has_staged_and_edited_stays_so(self, work: Path, tmp_path: Path):
        """Neither is committed, and the index and the files are as they were."""
        (work / "staged.txt").write_text("staged")
        git(work, "add", "staged.txt")
        (work / "README.md").write_text("edited, not staged\n")
        (work / "new.txt").write_text("unknown to git")
        before = git(work, "status", "--porcelain")
        computer(tmp_path / "a", work).write()
        assert git(work, "status", "--porcelain") == before
        assert (
            git(work, "show", "--stat=200", "--format=", "HEAD").splitlines()[0].split()[0] == DAY
        )

    def test_the_users_text_in_the_file_is_kept(self, work: Path, tmp_path: Path):
        """Before and behind the block, uncommitted too."""
        (work / DAY).parent.mkdir(parents=True)
        (work / DAY).write_bytes(b"\xff my own\r\n")
        one = computer(tmp_path / "a", work, pushes=False)
        one.write()
        (work / DAY).write_bytes((work / DAY).read_bytes() + b"after")
        one.note(FIRST, "better")
        one.write()
        data = (work / DAY).read_bytes()
        assert data.startswith(b"\xff my own\r\n")
        assert data.endswith(b"after")

    @pytest.mark.parametrize("under_way", ["merge", "rebase", "headless"])
    def test_in_the_middle_of_a_merge_nothing_is_touched(
        self, work: Path, tmp_path: Path, under_way: str
    ):
        """The words say so; once it is over the session is written."""
        one = computer(tmp_path / "a", work, pushes=False)
        git(work, "checkout", "--quiet", "-b", "other", "HEAD")
        put(work, "README.md", "theirs\n")
        git(work, "checkout", "--quiet", "main")
        put(work, "README.md", "ours\n")
        if under_way == "headless":
            git(work, "checkout", "--quiet", "--detach")
        else:
            subprocess.run(["git", under_way, "other"], cwd=work, capture_output=True, check=False)
        before = git(work, "status", "--porcelain")
        done = one.courier.write()
        assert done.trouble is not None
        assert git(work, "status", "--porcelain") == before
        assert not (work / DAY).exists()
        again = ["checkout", "main"] if under_way == "headless" else [under_way, "--abort"]
        git(work, *again)
        assert one.write().titles == ("Packages and imports",)

    def test_a_lock_of_another_program_is_waited_out(self, work: Path, tmp_path: Path):
        """The words name the lock; the session is written when it is gone."""
        one = computer(tmp_path / "a", work, pushes=False)
        lock = work / ".git" / "index.lock"
        lock.touch()
        assert "index.lock" in str(one.courier.write().trouble)
        lock.unlink()
        assert one.write().titles == ("Packages and imports",)
        checked(work)

    def test_a_hook_of_the_users_may_refuse_the_commit(self, work: Path, tmp_path: Path):
        """Its words are told, nothing stays in the index, and the session waits."""
        one = computer(tmp_path / "a", work, pushes=False)
        hook = work / ".git" / "hooks" / "pre-commit"
        hook.write_text("#!/bin/sh\necho no journal today >&2\nexit 1\n")
        hook.chmod(0o755)
        assert "no journal today" in str(one.courier.write().trouble)
        assert git(work, "diff", "--cached", "--name-only") == ""
        hook.unlink()
        assert one.write().titles == ("Packages and imports",)

    def test_a_full_disk_leaves_the_repository_whole(self, work: Path, tmp_path: Path):
        """No file may be larger than 8 kB: a longer note waits, a short one is committed."""
        whole = Clone.at(Git.at(work), Signature("", ""))
        cache = Cache.of(str(tmp_path / "remote.git"), tmp_path / "caches", Signature("", ""))
        much = b"".join(b"%d " % (n * 7919 % 10007) for n in range(8_000))
        for repository in (whole, cache):
            with smallest_files(8192), pytest.raises(Refused, match=r"disk|larger"):
                repository.commit({DAY: much}, "x")
            checked(repository.git.folder)
            assert repository.commit({DAY: much}, "x")
            assert repository.read(DAY) == much

    def test_a_link_out_of_the_repository_is_not_followed(self, work: Path, tmp_path: Path):
        """Nothing is written where it leads."""
        (tmp_path / "outside").mkdir()
        (work / "journal").symlink_to(tmp_path / "outside")
        done = computer(tmp_path / "a", work, pushes=False).courier.write()
        assert "link" in str(done.trouble)
        assert list((tmp_path / "outside").iterdir()) == []

    def test_without_a_name_it_is_asked_for(
        self, work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        """What is given then signs the commits."""
        at_home(monkeypatch, tmp_path, named=False)
        one = computer(tmp_path / "a")
        with pytest.raises(Nameless):
            one.courier.set_up(Journal(str(work)))
        one.courier.set_up(Journal(str(work), name="Bo", email="bo@example.org"))
        one.write()
        assert git(work, "log", "-1", "--format=%an %ce") == "Bo bo@example.org"

    def test_a_session_that_was_on_another_day_moves_to_that_days_file(
        self, work: Path, tmp_path: Path
    ):
        """One commit takes it out of one file and into the other."""
        one = computer(tmp_path / "a", work, pushes=False)
        one.write()
        with closing(one.courier.open_library()) as library:
            before = library.load(PLAN)
            record = before.records[FIRST]
            later = replace(record, started=record.started.add(hours=24))
            after = edits.complete(before, FIRST, later)
            library.write(PLAN, Changes.between(before, after), NOW)
        one.write()
        assert NOTE not in (work / DAY).read_text()
        assert NOTE in (work / "journal/2026/2026-03-03.md").read_text()
        assert len(messages(work)) == 3

    def test_killed_before_it_is_remembered_nothing_is_written_twice(
        self, work: Path, tmp_path: Path
    ):
        """The commit is there, and the library knows nothing of it: it finds the block."""
        one = computer(tmp_path / "a", work, pushes=False)
        one.write()
        with closing(one.courier.open_library()) as library:
            library.journals.forget()
        assert one.write().titles == ()
        assert len(messages(work)) == 2
