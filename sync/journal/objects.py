"""Reads and makes Git's objects without a work tree, and without anybody's index.

https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
"""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from core.journal.day_file import carried
from core.journal.entry import FOLDER, SESSION_TRAILER, is_days_file
from sync.journal.git import Git

Files = Mapping[str, bytes | None]
"""Contents by their paths in the repository; None is no file."""


def commit_at(git: Git, ref: str) -> str | None:
    """The commit that a name stands for, None where it stands for none."""
    return git.found("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}")


def content(git: Git, commit: str | None, path: str) -> bytes | None:
    """The file as the commit has it, None where it has none."""
    if commit is None:
        return None
    named = f"{commit}:{path}\n".encode("utf-8", "surrogateescape")
    told = git("cat-file", "--batch", stdin=named)
    head, _, rest = told.partition(b"\n")
    return None if head.endswith(b" missing") else rest[:-1]


def is_within(git: Git, commit: str, later: str) -> bool:
    """Whether `later` has the commit in its history."""
    return git.holds("merge-base", "--is-ancestor", commit, later)


def missing_there(git: Git, tip: str, *there: str, ours: bool = False) -> list[str]:
    """The commits of `tip` that none of the others has, the oldest first; or just `ours`."""
    named = (f"--grep=^{SESSION_TRAILER}: ",) if ours else ()
    order = ("--reverse", "--topo-order")
    return git.text("rev-list", *order, *named, tip, "--not", *there).split()


def committed(git: Git, upon: str | None, files: Files, message: bytes, **who: str) -> str:
    """A commit that puts the files upon another one; it is not yet on any branch."""
    with tempfile.TemporaryDirectory(prefix="tenday-") as folder:
        own = git.given(GIT_INDEX_FILE=str(Path(folder) / "index"))
        if upon is not None:
            own("read-tree", upon)
        for path, data in files.items():
            if data is None:
                own(
                    "update-index",
                    "--index-info",
                    stdin=f"0 {'0' * len(upon or '')}\t{path}\n".encode(),
                )
                continue
            blob = own("hash-object", "-w", "--stdin", stdin=data).decode().strip()
            own("update-index", "--add", "--cacheinfo", f"100644,{blob},{path}")
        tree = own.text("write-tree")
    parents = () if upon is None else ("-p", upon)
    sign = ("-S",) if git.found("config", "--bool", "commit.gpgSign") == "true" else ()
    return git("commit-tree", tree, *parents, *sign, stdin=message, **who).decode().strip()


def is_ours(git: Git, commit: str) -> bool:
    """Whether the commit is the app's: named as such, and touching nothing but the journal."""
    asked = f"%(trailers:key={SESSION_TRAILER},valueonly,separator=%x20)%n%P"
    named, parents = git("show", "-s", f"--format={asked}", commit).decode().split("\n")[:2]
    if not named or " " in parents:
        return False
    return all(path.startswith(f"{FOLDER}/") for path in touched(git, commit))


def paths_in(git: Git, commit: str, folder: str) -> list[str]:
    """The files that the commit has in the folder."""
    listed = git("ls-tree", "-r", "-z", "--name-only", commit, "--", folder)
    return [path.decode("utf-8", "surrogateescape") for path in listed.split(b"\0") if path]


def is_last_ours(git: Git, commit: str, path: str) -> bool:
    """Whether nobody but the app has changed the file since the app last did."""
    last = git.found("log", "-1", "--format=%H", commit, "--", f":(literal){path}")
    return bool(last) and is_ours(git, str(last))


def touched(git: Git, commit: str) -> list[str]:
    """The paths that a commit of one parent, or none, touches."""
    listed = git("diff-tree", "-r", "-z", "--root", "--no-commit-id", "--name-only", commit)
    return [path.decode("utf-8", "surrogateescape") for path in listed.split(b"\0") if path]


def made_again(git: Git, commits: list[str], onto: str) -> str:
    """The same commits upon another: each does to its files there what it did here.

    Whoever wrote them and when stays, so the same ones upon the same give the same again.
    """
    tip = onto
    for commit in commits:
        parent = commit_at(git, f"{commit}~")
        files = dict[str, bytes | None]()
        for path in touched(git, commit):
            there = content(git, tip, path)
            old, new = content(git, parent, path), content(git, commit, path)
            if new is None:
                after = None if there == old else there  # it is another's by now
            else:
                after = carried(old, new, there) if is_days_file(path) else new
            if after != there:
                files[path] = after
        if files:
            who, message = _said(git, commit)
            tip = committed(git, tip, files, message, **who)
    return tip


def _said(git: Git, commit: str) -> tuple[dict[str, str], bytes]:
    """Who made the commit and when, as an environment has it, and its message."""
    names = ("AUTHOR_NAME", "AUTHOR_EMAIL", "AUTHOR_DATE")
    names += ("COMMITTER_NAME", "COMMITTER_EMAIL", "COMMITTER_DATE")
    asked = "%an%n%ae%n@%ad%n%cn%n%ce%n@%cd%n%B"
    *told, message = git("show", "-s", f"--format={asked}", "--date=raw", commit).split(b"\n", 6)
    who = zip(names, told, strict=True)
    return {f"GIT_{name}": value.decode() for name, value in who}, message.rstrip() + b"\n"
