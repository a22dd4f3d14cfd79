"""What the window asks of sync, as it is handed in: it knows no server and no secret's place.

Every method may wait for a server, so each is called beside the main thread.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from core.changes import Changes
from core.exchange import Exchange, Question, Round, Standing
from core.mark import Account

GOOGLE = "google"
"""The kind of account that is connected by signing in with a browser."""

Waits = Callable[[str, Callable[[], None]], object]
"""Is told the address that the user has to open in a browser, and how to end the waiting."""


class Courier(Protocol):
    """Between the library and its accounts. Every method raises Refused in the user's words."""

    def kinds(self) -> list[str]: ...
    def accounts(self) -> Sequence[Standing]: ...
    def calendars(self, kind: str, url: str, user: str, secret: str) -> dict[str, str]: ...
    def create(self, kind: str, url: str, user: str, secret: str) -> str: ...
    def sign_in(self, kind: str, client_file: Path, waits: Waits) -> str: ...
    def sign_in_again(self, account: Account, waits: Waits) -> None: ...
    def add(self, account: Account, secret: str, for_now: bool = False) -> None: ...
    def reconnect(self, account: Account, secret: str, for_now: bool = False) -> None: ...
    def remove(self, name: str, with_events: bool) -> None: ...
    def history(self) -> list[Exchange]: ...
    def questions(self) -> list[Question]: ...
    def answer(self, question: Question, answer: str) -> Changes: ...
    def sync(
        self,
        name: str,
        *,
        dry_run: bool = False,
        accept_deletions: bool = False,
        proceed: Callable[[int, int], None] = ...,
    ) -> Round: ...


OpenCourier = Callable[[], Courier]
"""Makes the courier, at first need: what it stands on is slow to import."""
