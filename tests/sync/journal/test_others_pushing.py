"""Somebody pushes all the time while sessions end: nothing of either is lost, and none forces."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from threading import Event, Thread

import pytest

from tests.sync.journal.computers import DAY, FIRST, THIRD, computer, notes_at
from tests.sync.repositories import checked, clone, git, needs_git, put, served

pytestmark = needs_git

ENDED = (FIRST, THIRD)
ROUNDS = 2


class Pusher:
    """Somebody else, in a clone of their own: commits, and pushes until it is taken."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.pushed, self._over = folder, list[str](), Event()

    def work(self) -> None:
        """Until it is over; every other commit adds a line of theirs to the journal's own file."""
        number = 0
        while not self._over.is_set() or not self.pushed:
            number += 1
            path = DAY if number % 2 else f"theirs/{number}.txt"
            file = self.folder / path
            text = file.read_text() if file.exists() else ""
            put(self.folder, path, f"{text}\nline {number} of theirs\n", f"Theirs {number}")
            while not self._push():
                git(self.folder, "pull", "--quiet", "--rebase", "-X", "theirs")
            self.pushed.append(git(self.folder, "rev-parse", "HEAD"))

    def _push(self) -> bool:
        words = ["git", "push", "--quiet", "origin", "HEAD:main"]
        return not subprocess.run(
            words, cwd=self.folder, capture_output=True, check=False
        ).returncode

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Push on a thread of its own for as long as the block runs."""
        thread = Thread(target=self.work)
        thread.start()
        try:
            yield
        finally:
            self._over.set()
            thread.join()


@pytest.mark.parametrize("way", ["clone", "address", "https"])
def test_nothing_of_either_is_lost_and_history_stays_a_line(
    work: Path, remote: Path, tmp_path: Path, way: str
):
    """Each of their commits is there as they made it, each of our entries once, without a merge."""
    git(remote, "config", "core.logAllRefUpdates", "always")
    pusher = Pusher(clone(remote, tmp_path / "other"))
    with served(remote.parent, "") as (address, _):
        place = {"clone": work, "address": remote, "https": f"{address}/remote.git"}[way]
        one = computer(tmp_path / "a", place)
        with pusher.at_work():
            for number in range(ROUNDS):
                for session in ENDED:
                    one.note(session, f"note {number} of {session}")
                done = one.courier.write()
                assert len(done.titles) == len(ENDED)
                assert done.trouble is None or "Others are sending" in str(done.trouble)
        assert one.courier.push().trouble is None
    history = git(remote, "rev-list", "main").splitlines()
    assert len(pusher.pushed) > 1
    assert set(pusher.pushed) <= set(history)
    assert git(remote, "rev-list", "--merges", "main") == ""
    ours = git(remote, "log", "--format=%s", "--grep=^Tenday-Session: ", "main").splitlines()
    assert len(ours) == ROUNDS * len(ENDED)
    assert notes_at(remote) == {s: f"note {ROUNDS - 1} of {s}" for s in ENDED}
    text = git(remote, "show", f"main:{DAY}")
    for number in range(1, len(pusher.pushed) + 1, 2):
        assert f"line {number} of theirs" in text.splitlines()
    _never_forced(remote)
    checked(remote)


def _never_forced(remote: Path) -> None:
    """Each tip that the remote had is within the next one."""
    tips = git(remote, "reflog", "--format=%H", "main").splitlines()
    assert len(tips) > ROUNDS
    for new, old in pairwise(tips):
        git(remote, "merge-base", "--is-ancestor", old, new)


def test_two_computers_that_write_at_the_same_time_have_one_history(remote: Path, tmp_path: Path):
    """Both are Tenday, and each session's last word is there."""
    computers = [computer(tmp_path / name, remote) for name in ("a", "b")]

    def write(number: int) -> None:
        one, session = computers[number], (FIRST, THIRD)[number]
        if number:
            one.note(FIRST, "")
        for turn in range(ROUNDS):
            one.note(session, f"turn {turn}")
            one.courier.write()

    threads = [Thread(target=write, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in computers:
        assert one.courier.push().trouble is None
    assert notes_at(remote) == dict.fromkeys((FIRST, THIRD), f"turn {ROUNDS - 1}")
    assert git(remote, "rev-list", "--merges", "main") == ""
    checked(remote)
