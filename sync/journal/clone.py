"""The user's own clone: our file in its work tree, one commit of nothing else, hooks and all.

What the user has staged, edited or not yet committed elsewhere in it stays as it is.
"""

from dataclasses import dataclass
from pathlib import Path

from core.errors import Refused
from core.files import read_whole, refusing, write_atomically
from core.journal.entry import FOLDER
from core.saying import Quoted
from sync.journal.git import Git
from sync.journal.objects import Files, commit_at
from sync.journal.repository import Branch, Signature
from sync.journal.trouble import Unready

_UNDER_WAY = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply")


@dataclass(frozen=True)
class Clone:
    """A work tree, see Repository."""

    git: Git
    signature: Signature
    is_users: bool = True

    @classmethod
    def at(cls, git: Git, signature: Signature) -> "Clone":
        """The clone that git's folder is in. Raises Refused where it is in none."""
        top = git.found("rev-parse", "--show-toplevel")
        if not top:
            raise Refused(
                "{folder} is not in a Git repository. Name a clone of one, or make it one with: "
                "git init",
                folder=git.folder,
            )
        return cls(Git.at(Path(top), git.heed), signature)

    def read(self, path: str) -> bytes | None:
        """The file as it is in the work tree."""
        file = self._file(path)
        return read_whole(file) if file.is_file() else None

    def paths(self) -> list[str]:
        """The Markdown files of the journal's folder."""
        root = self.git.folder
        return sorted(f.relative_to(root).as_posix() for f in (root / FOLDER).rglob("*.md"))

    def commit(self, files: Files, message: str) -> bool:
        """Write the files, and commit these alone: `git commit --only` leaves the index be."""
        self._refuse_half_done()
        who = self.signature.environment(self.git)
        new = [path for path in files if not self.git.holds("ls-files", "--error-unmatch", path)]
        for path, data in files.items():
            if data is None:
                with refusing(self._file(path)):
                    self._file(path).unlink(missing_ok=True)
            elif self.read(path) != data:
                file = self._file(path)
                with refusing(file):
                    file.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(file, data)
        if new:
            # Forced: the user may have Git ignore pictures elsewhere in the clone.
            self.git("add", "--force", "--intent-to-add", "--", *new)
        if not self.git.text("status", "--porcelain", "--", *files):
            return False
        try:
            self.git(
                "commit",
                "--quiet",
                "--only",
                "-F",
                "-",
                "--",
                *files,
                stdin=message.encode(),
                **who,
            )
        except Refused:
            if new:  # what was not in the index before does not stay in it
                self.git.holds("rm", "--cached", "--quiet", "--", *new)
            raise
        return True

    def branch(self) -> Branch | None:
        """The branch that is checked out, and its upstream: else the same name at `origin`."""
        ours = self.git.found("symbolic-ref", "--quiet", "HEAD")
        if ours is None:
            raise _headless()
        name = ours.removeprefix("refs/heads/")
        remotes = self.git.text("remote").split()
        remote = self.git.found("config", f"branch.{name}.remote") or "origin"
        if remote not in remotes:
            return Branch(ours, remotes[0], ours) if len(remotes) == 1 else None
        return Branch(ours, remote, self.git.found("config", f"branch.{name}.merge") or ours)

    def follow(self, before: str | None, after: str) -> None:
        """Move the branch, with the files that differ; those the user has edited stop it.

        A merge of two trees keeps what is staged or edited: https://git-scm.com/docs/git-read-tree
        """
        self._refuse_half_done()
        if before is None or commit_at(self.git, "HEAD") != before:
            raise Unready("The clone of the journal has changed meanwhile. Push again.")
        try:
            self.git("read-tree", "-m", "-u", before, after)
        except Refused as why:
            raise Unready(
                "The remote has moved on, and files that are edited here differ there: {told} "
                "Bring the clone up to date with git, then push again.",
                told=why.said,
            ) from why
        self.git("update-ref", "-m", "tenday: the journal upon the remote", "HEAD", after, before)

    def _refuse_half_done(self) -> None:
        if not self.git.holds("symbolic-ref", "--quiet", "HEAD"):
            raise _headless()
        asked = [word for name in _UNDER_WAY for word in ("--git-path", name)]
        signs = self.git.text("rev-parse", *asked).splitlines()
        if any((self.git.folder / sign).exists() for sign in signs):
            raise Unready(
                "In {folder} a merge or rebase is under way. Bring it to its end or abort it; "
                "the journal is written then.",
                folder=Quoted(str(self.git.folder)),
            )

    def _file(self, path: str) -> Path:
        """Where the file is; never outside of the work tree, wherever a link leads."""
        root = self.git.folder.resolve()
        file = (root / path).resolve()
        if not file.is_relative_to(root) or ".git" in file.relative_to(root).parts:
            raise Refused(
                "{path} leads out of the repository by a link. Remove the link.", path=path
            )
        return file


def _headless() -> Unready:
    return Unready("The clone of the journal is on no branch. Check one out with git.")
