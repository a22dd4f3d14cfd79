"""The backends, each with a calendar of its own, and someone else who writes to it too."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from urllib.parse import quote

import pytest

from core.mark import Account
from sync import caldav
from sync.caldav.account import CalDavService
from sync.caldav.wire import Wire
from sync.memory import Calendar, MemoryService
from sync.service import Service
from tests.conformance.servers import SECRET, USER, radicale, xandikos
from tests.states import ZONE

SERVERS = {"radicale": radicale, "xandikos": xandikos}


class InMemory:
    """Whoever else writes to a calendar in memory."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar

    def put(self, uid: str, body: str) -> None:
        """Write whatever is there."""
        self._calendar.put(uid, body)

    def remove(self, uid: str) -> None:
        """Delete whatever is there."""
        self._calendar.remove(uid)


@dataclass
class OnServer:
    """Whoever else writes to a calendar on a server, without asking what is there."""

    url: str
    wire: Wire = field(default_factory=lambda: Wire(USER, SECRET))

    def put(self, uid: str, body: str) -> None:
        """Write whatever is there."""
        headers = {"Content-Type": "text/calendar; charset=utf-8"}
        self.wire.ask("PUT", f"{self.url}{quote(uid)}.ics", body, headers)

    def remove(self, uid: str) -> None:
        """Delete whatever is there."""
        self.wire.ask("DELETE", f"{self.url}{quote(uid)}.ics")


@dataclass
class Backend:
    """A calendar: Tenday's way to it, another computer's, and somebody else's."""

    service: Service
    twin: Service
    other: InMemory | OnServer


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """All servers' addresses by name."""
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(run(tmp_path_factory.mktemp(name)))
            for name, run in SERVERS.items()
        }


def account_at(server: str, name: str = "Plans") -> Account:
    """An account with a new calendar on the server."""
    made = caldav.create(server, USER, SECRET, name)
    return Account(name, "caldav", made.url, USER)


def service_of(account: Account) -> CalDavService:
    """The account's calendar."""
    return caldav.connect(account, SECRET, ZONE)


@pytest.fixture(params=["memory", *SERVERS])
def backend(request: pytest.FixtureRequest, servers: dict[str, str]) -> Backend:
    """Each backend in turn, with an empty calendar."""
    if request.param == "memory":
        calendar = Calendar()
        services = MemoryService(calendar, ZONE), MemoryService(calendar, ZONE)
        return Backend(*services, InMemory(calendar))
    account = account_at(servers[request.param])
    return Backend(service_of(account), service_of(account), OnServer(account.url))


@pytest.fixture(params=[*SERVERS])
def server(request: pytest.FixtureRequest, servers: dict[str, str]) -> str:
    """Each server's address in turn."""
    return servers[request.param]
