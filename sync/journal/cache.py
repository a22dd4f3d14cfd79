"""A remote without a clone: a bare repository of the app's own, with what is not sent yet."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from core.errors import Refused
from core.files import refusing
from core.journal.entry import FOLDER
from sync.journal.git import Git
from sync.journal.objects import Files, commit_at, committed, content, paths_in
from sync.journal.repository import Branch, Signature
from sync.journal.trouble import Behind
from sync.waiting import Heed, nobody

_OURS = "refs/heads/journal"


@dataclass(frozen=True)
class Cache:
    """A bare repository beside the library, see Repository."""

    git: Git
    signature: Signature
    is_users: bool = False

    @classmethod
    def of(cls, address: str, caches: Path, signature: Signature, heed: Heed = nobody) -> "Cache":
        """The cache of the remote at that address, made where there is none yet."""
        folder = folder_of(address, caches)
        if not cls.exists(address, caches):
            with refusing(folder):
                folder.mkdir(parents=True, exist_ok=True)
            git = Git.at(folder, heed)
            git("init", "--quiet", "--bare", "--template=")
            git("symbolic-ref", "HEAD", _OURS)
            git("config", "core.fsync", "committed")
            git("config", "remote.origin.url", address)
        return cls(Git.at(folder, heed), signature)

    @staticmethod
    def exists(address: str, caches: Path) -> bool:
        """Whether there is one already: then what was committed before is in it."""
        return (folder_of(address, caches) / "HEAD").is_file()

    def read(self, path: str) -> bytes | None:
        """The file as it was committed last."""
        return content(self.git, commit_at(self.git, _OURS), path)

    def paths(self) -> list[str]:
        """The Markdown files of the journal's folder."""
        tip = commit_at(self.git, _OURS)
        names = paths_in(self.git, tip, f"{FOLDER}/") if tip else []
        return [name for name in names if name.endswith(".md")]

    def commit(self, files: Files, message: str) -> bool:
        """Commit the files upon what was committed last."""
        tip = commit_at(self.git, _OURS)
        if all(content(self.git, tip, path) == data for path, data in files.items()):
            return False
        who = self.signature.environment(self.git)
        self.follow(tip, committed(self.git, tip, files, message.encode(), **who))
        return True

    def branch(self) -> Branch:
        """Our branch, and the one that the remote itself takes for its main one."""
        theirs = self.git.found("config", "tenday.branch") or "refs/heads/main"
        return Branch(_OURS, "origin", theirs)

    def follow(self, before: str | None, after: str) -> None:
        """Move our branch. Raises Behind where another Tenday moved it at the same time."""
        try:
            self.git("update-ref", _OURS, after, before or "0" * len(after))
        except Behind as why:
            raise Refused(
                "Another window or command of Tenday writes the journal now. Try again."
            ) from why


def folder_of(address: str, caches: Path) -> Path:
    """Where the cache of an address is, or would be."""
    return caches / f"{sha256(address.encode()).hexdigest()[:16]}.git"
