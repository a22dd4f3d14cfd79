"""What went wrong with Git, told apart by what the user can do about it, and said in words.

Git says it in English here: it is run in the C locale.
"""

import re
from collections.abc import Iterable

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


class Unsigned(Refused):
    """The user's commits are signed, and this one could not be."""


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
_UNSIGNED = ("failed to sign the data", "cannot run gpg", "failed to write commit object")
_UNKNOWN_HOST = ("Host key verification failed",)
_CHANGED_HOST = ("REMOTE HOST IDENTIFICATION HAS CHANGED",)
_NO_KEY = ("Permission denied (", "Too many authentication failures")
_NO_SSH = ("cannot run ssh", "ssh: command not found", "ssh: not found")
_NO_SUCH = ("epository not found", "' not found", "returned error: 404")
_DENIED = (
    *("Authentication failed", "could not read Username", "could not read Password"),
    *("returned error: 403", "returned error: 401", "Access denied", "Permission to "),
    "terminal prompts disabled",
)
_UNREACHABLE = (
    *("Could not resolve host", "Failed to connect", "Connection refused", "Couldn't connect"),
    *("Connection timed out", "Operation timed out", "Network is unreachable", "Empty reply"),
    *("No route to host", "Connection reset", "Could not resolve hostname", "returned error: 5"),
    *(
        "Operation too slow",
        "Recv failure",
        "early EOF",
        "unexpected disconnect",
        "Connection closed",
    ),
    *("does not appear to be a git repository", "Could not read from remote repository"),
)
_BEHIND = (
    *("(fetch first)", "(non-fast-forward)", "failed to update ref", "cannot lock ref"),
    *("incorrect old value provided", "(stale info)"),
)
_SIGNAL_FILE_TOO_LARGE = -25


def failure(command: str, code: int, told: str) -> Refused:
    """The failure of a git command, by its exit code and what it told."""

    def says(words: Iterable[str], by: str = told) -> bool:
        return any(word in by for word in words)

    here = "\n".join(line for line in told.splitlines() if not line.startswith("remote:"))
    if code == _SIGNAL_FILE_TOO_LARGE or says(_FULL, here):
        return Refused(
            "The disk is full: the journal was not written. Free some space; what is left to "
            "write is kept until then."
        )
    if lock := re.search(r"Unable to create '([^']+\.lock)': File exists", here):
        return Locked(
            "Another program is at work in the repository of the journal. Write the journal again "
            "when it is done; if there is none, delete {lock}.",
            lock=lock[1],
        )
    if says(_BEHIND):
        return Behind()
    heard = Quoted(_heard(told))
    if "[remote rejected]" in told:
        return Refused("The remote does not take the journal: {told}", told=heard)
    if command in ("commit", "commit-tree") and says(_UNSIGNED):
        return Unsigned(
            "Your Git signs commits, and could not sign this one: {told} Let gpg or ssh-agent have "
            "the key without a question, or sign none in this repository: git config "
            "commit.gpgSign false",
            told=heard,
        )
    for words, kind, sentence in _OF_THE_REMOTE:
        if command in TALKING and says(words):
            return kind(sentence, told=heard)
    return Refused(
        "Git could not do it (git {command}): {told}",
        command=command,
        told=Quoted(_heard(told) or str(code)),
    )


TALKING = ("ls-remote", "fetch", "push")
"""The commands that a server answers to."""

_OF_THE_REMOTE = (
    (
        _CHANGED_HOST,
        Denied,
        template(
            "The server shows another key than it had before. Nothing was sent, for it may be "
            "somebody else's. Ask whoever runs it; if the change was meant, forget the old key "
            "with: ssh-keygen -R HOST"
        ),
    ),
    (
        _UNKNOWN_HOST,
        Denied,
        template(
            "Your ssh does not know the server's key yet: {told} Connect once in a terminal "
            "(ssh HOST), compare the key it shows, and say yes."
        ),
    ),
    (
        _NO_KEY,
        Denied,
        template(
            "The server does not take your SSH key: {told} Give it your public key; a key with a "
            "passphrase has to be in the agent (ssh-add), for nobody is asked here."
        ),
    ),
    (
        _NO_SSH,
        Denied,
        template("There is no ssh on this computer: {told} Install OpenSSH, or use https."),
    ),
    (
        _NO_SUCH,
        Denied,
        template(
            "There is no such repository at the remote, or you may not see it: {told} Look at its "
            "address; a private one wants a token that may read and write there."
        ),
    ),
    (
        _DENIED,
        Denied,
        template(
            "The remote does not let Tenday in: {told} Give a token that may read and write there."
        ),
    ),
    (
        _UNREACHABLE,
        Unreachable,
        template(
            "The remote of the journal cannot be reached now: {told} What was not sent is kept "
            "and sent later."
        ),
    ),
)
"""What is wrong at the remote: the words that tell, the kind of trouble, what to do about it."""


def took_too_long(command: str) -> Refused:
    """A command that was ended because it never came to an end."""
    return Unreachable(
        "Git did not come to an end (git {command}) and was stopped. Try again later; if it asks "
        "for something, do it once in a terminal.",
        command=command,
    )


_SAYING_NOTHING = (
    *("hint:", "To ", "warning:", "Please make sure you have the correct access rights"),
    *("and the repository exists.", "fatal: Could not read from remote repository."),
)


def _heard(told: str) -> str:
    """The telling lines of what git or a hook said, on one line."""
    lines = [line.strip() for line in told.splitlines() if line.strip()]
    plain = [line for line in lines if not line.startswith(_SAYING_NOTHING)]
    text = " ".join((plain or lines)[-6:])
    return re.sub(r"//[^/@\s]+@", "//", text)[:400]
