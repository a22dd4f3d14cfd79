"""What went wrong with Git, told apart by what the user can do about it, and said in words.

Git says it in English here: it is run in the C locale.
"""

import re

from core.errors import Refused
from core.saying import Quoted, template


class NoGit(Refused):
    """There is no `git` on this computer."""

    def __init__(self) -> None:
        super().__init__(
            template(
                "Git is not installed, and the journal is kept in it. Install Git, then write the "
                "journal again."
            )
        )


class Nameless(Refused):
    """Nobody is known who commits."""

    def __init__(self) -> None:
        super().__init__(
            template(
                "Git does not know yet who you are: your name and email address stand in each "
                "commit. Give them to the journal, or tell Git with: git config --global user.name"
            )
        )


class Locked(Refused):
    """Another program is at work in the repository, or left its lock behind."""


class Denied(Refused):
    """The server does not let us in."""


class Unreachable(Refused):
    """The server does not answer; later it may."""


class Behind(Refused):
    """Somebody was quicker: the remote has moved on, and we have to look again."""

    def __init__(self) -> None:
        super().__init__(
            template("Others are sending to the remote at this moment. Push again a little later.")
        )


class Rewritten(Refused):
    """The remote no longer has what it had: only the user knows whether that was meant."""

    def __init__(self) -> None:
        super().__init__(
            template(
                "The remote's history was rewritten: commits that were there are gone. Nothing was "
                "sent. If that was meant, go on from what it has now: in the settings, or with "
                "tenday journal push --accept-rewritten"
            )
        )


class Unready(Refused):
    """The clone is in a state that only the user can bring to its end."""


_FULL = ("No space left on device", "Disk quota exceeded", "File too large")
_DENIED = (
    *("Authentication failed", "could not read Username", "could not read Password"),
    *("Permission denied (", "Host key verification failed", "terminal prompts disabled"),
    *("returned error: 403", "returned error: 401", "Access denied", "Permission to "),
)
_UNREACHABLE = (
    *("Could not resolve host", "Failed to connect", "Connection refused", "Couldn't connect"),
    *("Connection timed out", "Operation timed out", "Network is unreachable", "Empty reply"),
    *("No route to host", "Connection reset", "Could not resolve hostname", "returned error: 5"),
    *("Recv failure", "early EOF", "unexpected disconnect"),
    *("does not appear to be a git repository", "Could not read from remote repository"),
)
_BEHIND = (
    *("(fetch first)", "(non-fast-forward)", "failed to update ref", "cannot lock ref"),
    *("incorrect old value provided", "(stale info)"),
)
_SIGNAL_FILE_TOO_LARGE = -25


def failure(command: str, code: int, told: str) -> Refused:
    """The failure of a git command, by its exit code and what it told."""

    def says(*words: str) -> bool:
        return any(word in told for word in words)

    if code == _SIGNAL_FILE_TOO_LARGE or says(*_FULL):
        return Refused(
            "The disk is full: the journal was not written. Free some space; what is left to "
            "write is kept until then."
        )
    if says(*_BEHIND):
        return Behind()
    if says("[remote rejected]"):
        return Refused("The remote does not take the journal: {told}", told=Quoted(_heard(told)))
    if lock := re.search(r"Unable to create '([^']+\.lock)': File exists", told):
        return Locked(
            "Another program is at work in the repository of the journal. Write the journal again "
            "when it is done; if there is none, delete {lock}.",
            lock=lock[1],
        )
    if says(*_DENIED):
        return Denied(
            "The remote does not let Tenday in: {told} Give a token that may write there, or "
            "see that your SSH key is let in without a question.",
            told=Quoted(_heard(told)),
        )
    if says(*_UNREACHABLE):
        return Unreachable(
            "The remote of the journal cannot be reached now: {told} What was not sent is kept "
            "and sent later.",
            told=Quoted(_heard(told)),
        )
    return Refused(
        "Git could not do it (git {command}): {told}",
        command=command,
        told=Quoted(_heard(told) or str(code)),
    )


def took_too_long(command: str) -> Refused:
    """A command that was ended because it never came to an end."""
    return Unreachable(
        "Git did not come to an end (git {command}) and was stopped. Try again later; if it asks "
        "for something, do it once in a terminal.",
        command=command,
    )


def _heard(told: str) -> str:
    """The telling lines of what git or a hook said, on one line."""
    lines = [line.strip() for line in told.splitlines() if line.strip()]
    plain = [line for line in lines if not line.startswith(("hint:", "To ", "warning:"))]
    text = " ".join((plain or lines)[-6:])
    return re.sub(r"//[^/@\s]+@", "//", text)[:400]
