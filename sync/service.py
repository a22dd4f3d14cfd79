"""The port to a calendar on a server: what the engine asks of any backend.

A backend knows how its server is spoken to and how an event is spelled there; it decides nothing,
and never shows the engine an event that is not Tenday's own.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from whenever import Date

from core.errors import Refused
from core.mark import Account
from core.model import Busy, BusyId
from sync.event import Event
from sync.waiting import Heed, nobody


@dataclass(frozen=True, slots=True)
class Item:
    """An event as it stands on the server. The body is the backend's own text of it.

    `rings` is the alarm that Tenday itself gave it, in minutes before its start, where it is known.
    """

    uid: str
    etag: str
    body: str
    rings: int | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """Which of Tenday's events are new or different since a token, and which went.

    A `whole` listing names every event there is, and `gone` is empty. `token` asks for what comes
    after it; it is empty where the server has none.
    """

    etags: Mapping[str, str]
    gone: frozenset[str]
    token: str
    whole: bool


class Clash(Exception):
    """The event is no longer as we knew it; nothing was written. Look at it again."""


class TokenRefused(Exception):
    """The server no longer knows what was new since the token. Ask for everything."""


class Unreachable(Refused):
    """The server could not be asked, or its answer was lost; the request may have arrived."""


class Failed(Refused):
    """The server broke down over one request, which may have arrived; others may go through."""


class Denied(Refused):
    """The server no longer takes the user's secret: the account has to be connected again."""


class Service(Protocol):
    """One calendar. Every method may raise Refused, in words, where the server does not let it."""

    def listing(self, token: str) -> Listing:
        """What changed since the token; everything, for an empty one. Raises TokenRefused."""
        ...

    def fetch(self, uids: Collection[str]) -> list[Item]:
        """Those of the events that are there."""
        ...

    def read(self, body: str) -> Event | None:
        """The event a body tells of, or None where it is not one with a start and an end."""
        ...

    def write(self, event: Event, upon: Item | None) -> Item:
        """Make the event, or change the one it was; what else stands in it stays. Raises Clash."""
        ...

    def delete(self, item: Item) -> None:
        """Delete the event; one that is gone already is fine. Raises Clash."""
        ...


@runtime_checkable
class Batching(Service, Protocol):
    """A calendar on a server that takes several writes in one request."""

    def write_many(
        self, writes: Sequence[tuple[Event, Item | None]]
    ) -> list[Item | Clash | Refused]:
        """What came of each write, in order: one that fails keeps no other from being written."""
        ...


AT_ONCE = 50
"""How many writes go together at most where a server takes several."""


@dataclass(frozen=True, slots=True)
class CalendarAddress:
    """A calendar that an account could mirror the plans in: its name, and its own address."""

    name: str
    url: str


Waits = Callable[[str, Callable[[], None]], object]
"""Is told the address that the user has to open in a browser, and how to end the waiting."""


class Backend(Protocol):
    """What the room of each kind of server has as functions: `sync.caldav`, `sync.google`.

    `heed` is called while the server is waited for: what it raises ends the waiting.
    """

    def connect(self, account: Account, secret: str, zone: str, heed: Heed = nobody) -> Service:
        """The account's calendar; times without a zone are in `zone`.

        It asks nothing of the server, and reading a body needs neither the server nor the secret.
        """
        ...

    def calendars(
        self, url: str, user: str, secret: str, heed: Heed = nobody
    ) -> list[CalendarAddress]:
        """The calendars of the server at `url` that take events. Raises Refused."""
        ...

    def create(
        self, url: str, user: str, secret: str, name: str, heed: Heed = nobody
    ) -> CalendarAddress:
        """Make a calendar there. Raises Refused where the server lets nobody."""
        ...


@runtime_checkable
class SigningIn(Backend, Protocol):
    """A kind of server whose secret comes of signing in with a browser."""

    def sign_in(self, client_file: Path, waits: Waits) -> str:
        """Wait until the user let Tenday in; returns the secret to keep. Raises Refused."""
        ...

    def sign_in_again(self, secret: str, waits: Waits, busy: bool = False) -> str:
        """The same once more, with the client that the secret came of. Raises Refused.

        `busy`: let the user allow, too, that Tenday sees when they are busy.
        """
        ...


@runtime_checkable
class Watching(Backend, Protocol):
    """A kind of server that also tells when the user is busy by their other calendars."""

    def readable(self, account: Account, secret: str, heed: Heed = nobody) -> list[CalendarAddress]:
        """The calendars to look into, the account's own aside. Raises Refused, NotAllowed."""
        ...

    def busy(
        self,
        account: Account,
        secret: str,
        url: str,
        zone: str,
        first: Date,
        last: Date,
        heed: Heed = nobody,
    ) -> dict[BusyId, Busy]:
        """The walls in the calendar at `url` between two dates, both included. Raises Refused."""
        ...
