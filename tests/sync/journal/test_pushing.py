"""Sending the journal on, from a clone and without one, whatever the remote has by then."""

from pathlib import Path

import pytest

from tests.sync.journal.computers import DAY, FIRST, NOTE, THIRD, Computer, computer, notes_at
from tests.sync.repositories import (
    checked,
    clone,
    git,
    messages,
    needs_git,
    put,
)

pytestmark = needs_git


class TestPushing:
    """Sending on, whatever the remote has by then. Each clone and cache is whole afterwards."""

    @pytest.fixture(params=["clone", "address"])
    def one(
        self, request: pytest.FixtureRequest, work: Path, remote: Path, tmp_path: Path
    ) -> Computer:
        """A computer whose journal is in a clone, and one which has just the remote's address."""
        return computer(tmp_path / "a", work if request.param == "clone" else remote)

    @pytest.fixture
    def other(self, work: Path, remote: Path, tmp_path: Path) -> Path:
        """Somebody else's clone."""
        return clone(remote, tmp_path / "other")

    def test_the_remote_has_it(self, one: Computer, remote: Path):
        """The branch that was there goes on."""
        assert one.write().sent == 1
        assert messages(remote) == ["Journal: Packages and imports (2026-03-02)", "Mine"]
        assert notes_at(remote) == {FIRST: NOTE.strip()}
        standing = one.courier.standing()
        assert standing is not None
        assert (standing.pending, standing.unsent) == (0, 0)
        checked(remote)

    def test_a_remote_that_is_ahead_is_gone_on_from(self, one: Computer, other: Path, remote: Path):
        """Nobody's commit is lost, and ours stands upon theirs."""
        one.write(pushes=False)
        put(other, "README.md", "theirs\n", "Theirs")
        git(other, "push", "--quiet")
        assert one.write().sent == 1
        assert messages(remote) == ["Journal: Packages and imports (2026-03-02)", "Theirs", "Mine"]
        assert git(remote, "show", "main:README.md") == "theirs"
        one.note(THIRD, "more")
        assert one.write().sent == 1
        checked(remote)

    def test_the_same_days_file_edited_elsewhere_is_merged(
        self, work: Path, other: Path, remote: Path, tmp_path: Path
    ):
        """Another computer's session and the user's own lines are kept beside ours."""
        one = computer(tmp_path / "a", work)
        second = computer(tmp_path / "b", other)
        second.note(FIRST, "of the other computer")
        second.write()
        put(other, DAY, f"{(other / DAY).read_text()}\nby hand\n")
        git(other, "push", "--quiet")
        assert one.write().sent == 1
        text = git(remote, "show", f"main:{DAY}")
        assert NOTE.strip() in text
        assert "of the other computer" in text
        assert text.count("by hand") == 1
        checked(remote)

    def test_a_remote_that_was_rewritten_stops_everything(
        self, one: Computer, other: Path, remote: Path
    ):
        """Nothing is sent until the user says that it was meant; force is never used."""
        one.write()
        git(other, "commit", "--quiet", "--amend", "-m", "Rewritten")
        git(other, "push", "--quiet", "--force")
        one.note(THIRD, "more")
        done = one.courier.write()
        assert done.rewritten
        assert messages(remote) == ["Rewritten"]
        again = one.courier.push(accept_rewritten=True)
        assert messages(remote)[-1] == "Rewritten"
        if one.courier.standing().is_clone:  # pyright: ignore[reportOptionalMemberAccess]
            assert "commits of your own" in str(again.trouble)  # "Mine" was the user's
        else:
            assert again.sent == 1
            assert notes_at(remote) == {THIRD: "more"}

    def test_without_a_network_commits_wait(self, one: Computer, work: Path, remote: Path):
        """They are counted, and go when the remote is back."""
        gone = remote.rename(remote.with_name("gone"))
        done = one.courier.write()
        assert done.titles == ("Packages and imports",)
        assert done.trouble is not None
        gone.rename(remote)
        standing = one.courier.standing()
        assert standing is not None
        assert standing.unsent == 1
        assert one.courier.push().sent == 1

    def test_others_who_push_at_the_same_time_lose_nothing(
        self, other: Path, remote: Path, tmp_path: Path
    ):
        """A hook pushes somebody else's commit between our look at the remote and our push."""
        one = computer(tmp_path / "a", remote)
        put(other, "theirs.txt", "theirs", "Theirs")
        hook = remote / "hooks" / "pre-receive"
        once = remote / "once"
        hook.write_text(
            f'#!/bin/sh\ntest -e "{once}" && exit 0\ntouch "{once}"\n'
            f"unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES\n"
            f'env -u GIT_DIR git -C "{other}" push --quiet origin main\n'
        )
        hook.chmod(0o755)
        assert one.write().sent == 1
        assert messages(remote) == ["Journal: Packages and imports (2026-03-02)", "Theirs", "Mine"]
        checked(remote)

    def test_two_computers_write_in_turn(self, remote: Path, tmp_path: Path):
        """Each finds the other's, and both histories are one."""
        one = computer(tmp_path / "a", remote)
        second = computer(tmp_path / "b", remote)
        one.write()
        second.note(THIRD, "layers")
        second.write()
        one.note(FIRST, f"{NOTE}\nmore")
        one.write()
        assert notes_at(remote) == {FIRST: f"{NOTE}\nmore", THIRD: "layers"}
        assert len(messages(remote)) == 4
        checked(remote)


def test_the_users_own_commits_are_not_pushed_for_them(work: Path, remote: Path, tmp_path: Path):
    """They go when the user pushes; the words say what waits for what."""
    one = computer(tmp_path / "a", work)
    put(work, "draft.txt", "not yet", "Draft")
    done = one.courier.write()
    assert "commits of your own" in str(done.trouble)
    assert messages(remote) == ["Mine"]
    git(work, "push", "--quiet")
    assert messages(remote)[0] == "Journal: Packages and imports (2026-03-02)"
    assert one.courier.push().trouble is None


def test_files_edited_here_and_changed_there_stop_the_push(
    work: Path, remote: Path, tmp_path: Path
):
    """Neither the file nor what is staged is touched."""
    other = clone(remote, tmp_path / "other")
    one = computer(tmp_path / "a", work)
    one.write(pushes=False)
    put(other, "README.md", "theirs\n", "Theirs")
    git(other, "push", "--quiet")
    (work / "README.md").write_text("in the middle of a thought\n")
    assert one.courier.push().trouble is not None
    assert (work / "README.md").read_text() == "in the middle of a thought\n"
    git(work, "checkout", "README.md")
    (work / "staged.txt").write_text("staged")
    git(work, "add", "staged.txt")
    assert one.courier.push().sent == 1
    assert git(work, "status", "--porcelain") == "A  staged.txt"
    assert (work / "README.md").read_text() == "theirs\n"
    checked(work)
