"""The backends, each with a calendar of its own, and someone else who writes to it too."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from core.mark import Account
from sync import caldav
from sync import google as google_room
from sync.caldav.account import CalDavService
from sync.caldav.wire import Wire
from sync.google.event_resource import event_id
from sync.memory import Calendar, MemoryService
from sync.service import Item, Service
from tests.conformance.google_server import Google, google
from tests.conformance.proxy import line_to
from tests.conformance.servers import SECRET, USER, radicale, xandikos
from tests.states import ZONE, sample_state
from tests.sync.installation import Notebook

if TYPE_CHECKING:
    from tests.conformance.desk import Desk

PHONE = ("X-PHONE-COLOR", "-PT42M")
"""What a phone may leave in an event."""

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

    def decorate(self, item: Item) -> None:
        """Leave in the event what Tenday does not know."""
        self.put(item.uid, decorated(item.body))


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

    def decorate(self, item: Item) -> None:
        """Leave in the event what Tenday does not know."""
        self.put(item.uid, decorated(item.body))


def decorated(body: str) -> str:
    """The event's text with a phone's alarm and another program's property."""
    extra = "X-PHONE-COLOR:teal\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT42M\r\nEND:VALARM\r\n"
    text = body.replace("\r\n", "\n").replace("\n", "\r\n")
    return text.replace("END:VEVENT", f"{extra}END:VEVENT")


class AtGoogle:
    """Whoever else writes to a calendar at Google."""

    def __init__(self, server: Google) -> None:
        self._server = server
        (self._calendar,) = server.calendars

    def put(self, uid: str, body: str) -> None:
        """Write whatever is there: another's event under an id that Google gave."""
        self._server.put(self._calendar, "someoneelsesid0", iCalUID=uid)

    def remove(self, uid: str) -> None:
        """Delete whatever is there."""
        self._server.put(self._calendar, event_id(uid, 0), status="cancelled")

    def decorate(self, item: Item) -> None:
        """Leave in the event what Tenday does not know."""
        extra = {"private": {"X-PHONE-COLOR": "teal"}, "shared": {"before": "-PT42M"}}
        self._server.put(self._calendar, event_id(item.uid, 0), extendedProperties=extra)


@dataclass
class Backend:
    """A calendar: Tenday's way to it, another computer's, and somebody else's."""

    service: Service
    twin: Service
    other: InMemory | OnServer | AtGoogle


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


@pytest.fixture
def at_google() -> Iterator[Google]:
    """Google's server, with nothing in it."""
    with google() as server:
        yield server


@pytest.fixture(params=["memory", "google", *SERVERS])
def backend(request: pytest.FixtureRequest, servers: dict[str, str]) -> Backend:
    """Each backend in turn, with an empty calendar."""
    if request.param == "memory":
        calendar = Calendar()
        services = MemoryService(calendar, ZONE), MemoryService(calendar, ZONE)
        return Backend(*services, InMemory(calendar))
    if request.param == "google":
        server: Google = request.getfixturevalue("at_google")
        secret = server.secret()
        made = google_room.create(server.url, "", secret, "Plans")
        account = Account("Plans", "google", made.url)
        ports = [google_room.connect(account, secret, ZONE) for _ in range(2)]
        return Backend(ports[0], ports[1], AtGoogle(server))
    account = account_at(servers[request.param])
    return Backend(service_of(account), service_of(account), OnServer(account.url))


@pytest.fixture(params=[*SERVERS])
def server(request: pytest.FixtureRequest, servers: dict[str, str]) -> str:
    """Each server's address in turn."""
    return servers[request.param]


@pytest.fixture
def desk(servers: dict[str, str]) -> "Iterator[Desk]":
    """At Radicale; its account asks over a line of its own."""
    from tests.conformance.desk import Desk

    account = account_at(servers["radicale"])
    with line_to(servers["radicale"]) as line:
        service = service_of(replace(account, url=line.through(account.url)))
        book = Notebook(sample_state())
        made = Desk(line, service, service_of(account), OnServer(account.url), book)
        made.sync()
        line.asked.clear()
        yield made
