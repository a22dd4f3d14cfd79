"""Where the user keeps the journal, what is remembered of it, and how it stands."""

from collections.abc import Callable
from dataclasses import dataclass

from whenever import Date

from core.errors import Refused
from core.saying import Said, template


class Stopped(Refused):
    """The user did not want to wait any longer."""

    def __init__(self) -> None:
        super().__init__(
            template("It was stopped. What was not written or sent by then is kept for later.")
        )


@dataclass(frozen=True, slots=True)
class Journal:
    """The repository the user named: the path of a local clone, or a remote's address.

    `pushes` sends every commit on at once; with `plans` the plan's Markdown rides along. `name` and
    `email` sign the commits where the user's own Git settings name nobody.
    """

    place: str
    pushes: bool = False
    plans: bool = False
    name: str = ""
    email: str = ""


Proceed = Callable[[int, int], object]
"""Is told how many of how many entries are written, and 0 of 0 again and again while git runs.

What it raises, Stopped, ends the work; all that was done by then stays.
"""


@dataclass(frozen=True, slots=True)
class Written:
    """What this library last wrote of a session or a day: its block's digest, and in which date's
    file.
    """

    digest: str
    date: Date


@dataclass(frozen=True, slots=True)
class Standing:
    """How the journal stands, without asking a server.

    `pending` entries are yet to be written, `unsent` commits yet to be pushed; `written` and `sent`
    are those that are. `remote` is the address they go to, empty where there is none; `is_clone`
    says that the user works there too. `trouble` stopped it last, `rewritten` as in Done.
    """

    journal: Journal
    pending: int
    unsent: int
    remote: str
    is_clone: bool
    written: int = 0
    sent: int = 0
    trouble: Said | None = None
    rewritten: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: the titles of the sessions written, how many commits were sent.

    `trouble` says what stopped it; `rewritten` that only the user can say what holds now.
    """

    titles: tuple[str, ...] = ()
    sent: int = 0
    trouble: Said | None = None
    rewritten: bool = False
