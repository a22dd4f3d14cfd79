"""Sends the commits of the journal on: upon what the remote has by then, and never by force.

Where somebody was quicker our commits are made again upon theirs; where the remote no longer has
what it had, only the user can say what holds.
"""

from sync.journal.git import Git
from sync.journal.objects import commit_at, is_ours, is_within, made_again, missing_there
from sync.journal.repository import Branch, Repository
from sync.journal.trouble import Behind, Rewritten, Unready

TRIES = 4
"""How often a push is tried again while others push."""


def push(repository: Repository, git: Git, accept_rewritten: bool = False) -> int:
    """Send what the remote has not; returns how many commits were sent.

    `git` is the repository's own with what the remote asks for to let us in. Raises Rewritten
    unless that is accepted, Behind where others push all the time, and Unready.
    """
    for _ in range(TRIES):
        branch, there = update(repository, git, accept_rewritten)
        tip = commit_at(git, branch.ours)
        if tip is None or (there is not None and is_within(git, tip, there)):
            return 0
        sending = missing_there(git, tip, *([there] if there else []))
        try:
            git("push", "--quiet", branch.remote, f"{tip}:{branch.theirs}")
        except Behind:
            continue
        git("update-ref", branch.known, tip)
        return len(sending)
    raise Behind


def update(
    repository: Repository, git: Git, accept_rewritten: bool = False
) -> tuple[Branch, str | None]:
    """Bring our branch upon what the remote has; returns its branch and tip, None while empty."""
    ours = repository.branch()
    if ours is None:
        raise Unready(
            "The clone has no remote to push to. Add one with: git remote add origin ADDRESS"
        )
    branch, there = _fetched(repository, git, ours)
    known, tip = commit_at(git, branch.known), commit_at(git, branch.ours)
    if known and not accept_rewritten and (there is None or not is_within(git, known, there)):
        raise Rewritten
    if there is not None and tip is not None and tip != there:
        _catch_up(repository, git, tip, there, known)
    elif there is not None and tip is None and not repository.is_users:
        repository.follow(None, there)
    if there is not None and there != known:
        git("update-ref", branch.known, there)
    elif there is None and known is not None:
        git("update-ref", "-d", branch.known)
    return branch, there


def _fetched(repository: Repository, git: Git, branch: Branch) -> tuple[Branch, str | None]:
    """The remote's branch, and its tip with all that belongs to it; None where it has none.

    Without a clone it is the branch that the remote takes for its main one.
    """
    listed = git.text("ls-remote", "--symref", branch.remote, "HEAD", "refs/heads/*").splitlines()
    if not repository.is_users and listed and listed[0].startswith("ref: "):
        theirs = listed[0].removeprefix("ref: ").partition("\t")[0]
        if theirs != branch.theirs:
            git("config", "tenday.branch", theirs)
            branch = branch._replace(theirs=theirs)
    if not any(line.endswith(f"\t{branch.theirs}") for line in listed):
        return branch, None
    there = f"refs/tenday/there/{branch.ours.removeprefix('refs/heads/')}"
    quiet = ("--quiet", "--no-tags", "--refmap=", "--no-write-fetch-head")
    git("fetch", *quiet, "--no-recurse-submodules", branch.remote, f"+{branch.theirs}:{there}")
    return branch, commit_at(git, there)


def _catch_up(repository: Repository, git: Git, tip: str, there: str, known: str | None) -> None:
    """Stand upon the remote's tip, with our commits that it has not made again on it."""
    seen = [known] if known and not repository.is_users else []
    commits = missing_there(git, tip, there, *seen)
    if not all(is_ours(git, commit) for commit in commits):
        raise Unready(
            "The branch has commits of your own that the remote has not. Push them with git; the "
            "journal goes along."
        )
    stands = is_within(git, there, tip) and commits == missing_there(git, tip, there)
    if stands or (repository.is_users and not commits):
        return
    repository.follow(tip, made_again(git, commits, there))
