"""The user stops a sync while a real server lets it wait: it ends there, and the next goes on."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

import pytest

from core import edits
from core.exchange import Stopped
from core.mark import Account
from sync import caldav
from sync import google as google_room
from sync.courier import Courier
from sync.google.event_resource import event_id
from sync.service import Service
from tests.conformance import google_server
from tests.conformance.conftest import account_at
from tests.conformance.desk import PLANNED, Desk
from tests.conformance.google_server import Google
from tests.conformance.proxy import LOST, Answer, Asked, Line, line_to
from tests.conformance.servers import SECRET
from tests.conformance.test_courier import courier_of
from tests.states import ZONE, sample_state
from tests.sync.installation import Notebook, sync


@dataclass
class Stop:
    """What the user does while a server hangs; that hangs until the test is over."""

    wanted: Event = field(default_factory=Event)
    over: Event = field(default_factory=Event)

    def heed(self, *_: int) -> None:
        if self.wanted.is_set():
            raise Stopped("It was stopped.")

    def hang(self) -> None:
        self.wanted.set()
        self.over.wait()


@pytest.fixture
def stop() -> Iterator[Stop]:
    made = Stop()
    yield made
    made.over.set()


def connected(desk: Desk, stop: Stop) -> None:
    """Have the desk's calendar heed the stop."""
    account = Account("a", "caldav", desk.service.url, desk.service.wire.user)
    desk.service = caldav.connect(account, SECRET, ZONE, stop.heed)


def retitle_all(book: Notebook) -> None:
    for number, session in enumerate([*book.state.slots]):
        book.edit(edits.retitle(book.state, session, f"New {number}"))


def stopped(book: Notebook, service: Service, stop: Stop) -> None:
    """Sync until the stop; from then on nobody wants one."""
    with pytest.raises(Stopped):
        sync(book, service)
    stop.wanted.clear()


@pytest.mark.parametrize("arrives", [True, False], ids=["arrives", "is lost"])
@pytest.mark.parametrize("kind", ["sync-collection", "multiget", "PUT", "DELETE"])
def test_a_hanging_request_is_given_up(desk: Desk, stop: Stop, kind: str, arrives: bool) -> None:
    """Whether it was carried out or not: the next sync sends nothing twice and loses nothing."""
    connected(desk, stop)
    retitle_all(desk.book)
    desk.edit_there(description="From the phone")
    desk.book.edit(edits.delete_session(desk.book.state, next(iter(desk.book.state.slots))))

    def hang(asked: Asked) -> Answer | None:
        if asked.kind != kind or stop.wanted.is_set():
            return None
        stop.hang()
        return LOST

    if arrives:
        desk.line.tamper = lambda asked, answer: hang(asked) or answer
    else:
        desk.line.instead = hang
    stopped(desk.book, desk.service, stop)
    desk.comes_to_rest()
    assert not any(mark.held for mark in desk.book.memory.marks.values())


@pytest.mark.parametrize("kind", ["sync-collection", "PUT"])
def test_a_pause_that_a_server_asks_for_is_ended(desk: Desk, stop: Stop, kind: str) -> None:
    """It says to come back in twenty seconds, and the user does not want to."""
    connected(desk, stop)
    retitle_all(desk.book)

    def busy(asked: Asked) -> Answer | None:
        if asked.kind != kind:
            return None
        stop.wanted.set()
        return Answer(429, {"Retry-After": "20"})

    desk.line.instead = busy
    stopped(desk.book, desk.service, stop)
    assert sum(asked.kind == kind for asked in desk.line.asked) == 1
    desk.comes_to_rest()


def hanging_courier(line: Line, stop: Stop, tmp_path: Path, url: str) -> Courier:
    """A computer whose account's server hangs at the third event that it is to take."""
    courier = courier_of(tmp_path / "library.sqlite")
    courier.add(Account("cloud", "caldav", line.through(url), "ada"), SECRET, for_now=True)
    puts: list[Asked] = []

    def third(asked: Asked) -> Answer | None:
        puts.extend([asked] if asked.kind == "PUT" else [])
        if len(puts) != 3:
            return None
        stop.hang()
        return LOST

    line.instead = third
    return courier


def test_a_stopped_round_tells_what_was_done_before(
    servers: dict[str, str], stop: Stop, tmp_path: Path
) -> None:
    """And that it was stopped; the next round makes the rest, each event once."""
    account = account_at(servers["radicale"])
    with line_to(servers["radicale"]) as line:
        courier = hanging_courier(line, stop, tmp_path, account.url)
        done = courier.sync("cloud", proceed=stop.heed)
        assert done.trouble is not None
        assert str(done.trouble.why) == "It was stopped."
        assert [len(exchange.made) for exchange in done.exchanges] == [2]
        stop.wanted.clear()
        line.mend()
        (rest,) = courier.sync("cloud", proceed=stop.heed).exchanges
        assert len(rest.made) == 3
        assert not rest.taken
        assert not any(courier.sync("cloud", proceed=stop.heed).exchanges)


@pytest.mark.parametrize("kind", ["PROPFIND", "MKCALENDAR"])
def test_adding_an_account_can_be_stopped(
    servers: dict[str, str], stop: Stop, tmp_path: Path, kind: str
) -> None:
    """While the server looks for its calendars, or makes one."""
    courier = replace(courier_of(tmp_path / "library.sqlite"), heed=stop.heed)

    def hang(asked: Asked) -> Answer | None:
        if asked.kind != kind:
            return None
        stop.hang()
        return LOST

    with line_to(servers["radicale"]) as line:
        line.instead = hang
        ask = courier.calendars if kind == "PROPFIND" else courier.create
        with pytest.raises(Stopped):
            ask("caldav", line.url, "ada", SECRET)


@dataclass
class AtGoogle:
    """A computer whose plan is in a calendar at Google already."""

    there: Google
    book: Notebook
    account: Account

    def service(self, stop: Stop) -> Service:
        return google_room.connect(self.account, self.there.secret(), ZONE, stop.heed)

    def comes_to_rest(self, stop: Stop) -> None:
        self.there.fault = lambda _: None
        for _ in range(2):
            last = sync(self.book, self.service(stop))
        assert not last.made + last.changed + last.deleted + last.problems  # pyright: ignore[reportPossiblyUnboundVariable]
        (events,) = self.there.calendars.values()
        shown = {event["summary"] for event in events.values()}
        assert shown == {
            row.title for s, row in self.book.state.sessions.items() if s in self.book.state.slots
        }


@pytest.fixture
def cloud(at_google: Google, stop: Stop) -> AtGoogle:
    made = google_room.create(at_google.url, "", at_google.secret(), "Plans")
    cloud = AtGoogle(at_google, Notebook(sample_state()), Account("g", "google", made.url))
    sync(cloud.book, cloud.service(stop))
    return cloud


@pytest.mark.parametrize("path", ["/token", "/batch", "events?", "one event"])
def test_a_hanging_request_to_google_is_given_up(cloud: AtGoogle, stop: Stop, path: str) -> None:
    """The sign-in, a batch, the listing, or one event on its own."""
    if path == "one event":
        path = event_id(f"{PLANNED}@tenday", 0)
        cloud.book.edit(edits.retitle(cloud.book.state, PLANNED, "New"))
    else:
        retitle_all(cloud.book)

    def hang(asked: google_server.Asked) -> google_server.Answer | None:
        if path in asked.path:
            stop.hang()
            return google_server.LOST
        return None

    cloud.there.fault = hang
    stopped(cloud.book, cloud.service(stop), stop)
    cloud.comes_to_rest(stop)


@pytest.mark.parametrize("wait", [{"retry-after": "20"}, {}], ids=["as told", "by itself"])
def test_a_pause_for_google_is_ended(cloud: AtGoogle, stop: Stop, wait: dict[str, str]) -> None:
    """As long as Google says, or as Tenday would wait by itself."""
    retitle_all(cloud.book)
    busy = google_server.refused(429, "rateLimitExceeded")

    def fault(asked: google_server.Asked) -> google_server.Answer | None:
        if "/token" in asked.path or asked.method == "GET":
            return None
        stop.wanted.set()
        return replace(busy, headers=wait)

    cloud.there.fault = fault
    stopped(cloud.book, cloud.service(stop), stop)
    cloud.comes_to_rest(stop)
