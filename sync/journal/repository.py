"""A repository that the journal is kept in, whichever way: what reading, committing, pushing need.

Both ways remember in refs of their own which tip of the remote's branch was seen last: how a remote
that was rewritten is known from one that only moved on.
"""

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from sync.journal.git import Git
from sync.journal.objects import Files, commit_at, missing_there
from sync.journal.trouble import Nameless


class Branch(NamedTuple):
    """A branch of ours and the remote's one that it goes to: full names of refs."""

    ours: str
    remote: str
    theirs: str

    @property
    def known(self) -> str:
        """Where the tip of the remote's branch is kept that we saw last."""
        return f"refs/tenday/known/{self.ours.removeprefix('refs/heads/')}"


class Repository(Protocol):
    """Where the journal is kept. Every method raises Refused in the user's words."""

    @property
    def git(self) -> Git:
        """Git in it."""
        ...

    def read(self, path: str) -> bytes | None:
        """The file as it is now, None where there is none."""
        ...

    def paths(self) -> list[str]:
        """The journal's files."""
        ...

    def commit(self, files: Files, message: str) -> bool:
        """Make the files what they are given as, as one commit; False where they are already."""
        ...

    def branch(self) -> Branch | None:
        """The branch at hand, and where it is pushed to; None where there is no remote."""
        ...

    def follow(self, before: str | None, after: str) -> None:
        """Have our branch stand at another commit than before."""
        ...

    @property
    def is_users(self) -> bool:
        """Whether the user works here too, and commits that are not ours may be theirs."""
        ...


@dataclass(frozen=True)
class Signature:
    """Who commits: the user as Git knows them, else as they told us."""

    name: str
    email: str

    def environment(self, git: Git) -> dict[str, str]:
        """What a commit's environment needs. Raises Nameless where nobody is known."""
        settings = ("-c", "user.useConfigOnly=true")
        if git.holds(*settings, "var", "GIT_COMMITTER_IDENT"):
            return {}
        if not self.name.strip() or not self.email.strip():
            raise Nameless
        return {
            f"GIT_{role}_{what}": value
            for role in ("AUTHOR", "COMMITTER")
            for what, value in (("NAME", self.name), ("EMAIL", self.email))
        }


def unsent(repository: Repository) -> list[str]:
    """Our commits that the remote has not, as far as we know without asking it, oldest first."""
    branch = repository.branch()
    tip = branch and commit_at(repository.git, branch.ours)
    if branch is None or tip is None:
        return []
    seen = [ref for ref in (branch.known, _tracking(branch)) if commit_at(repository.git, ref)]
    return missing_there(repository.git, tip, *seen, ours=True)


def sent(repository: Repository) -> list[str]:
    """Our commits that the remote has, as far as we know without asking it, oldest first."""
    branch = repository.branch()
    known = branch and commit_at(repository.git, branch.known)
    return missing_there(repository.git, known, ours=True) if known else []


def _tracking(branch: Branch) -> str:
    return f"refs/remotes/{branch.remote}/{branch.theirs.removeprefix('refs/heads/')}"
