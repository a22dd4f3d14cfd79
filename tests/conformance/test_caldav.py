"""CalDAV accounts at real servers: found, connected, synced to agree, with few requests."""

import shutil
import socket
import ssl
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from core import edits
from core.errors import Refused
from core.mark import Account
from sync import caldav, google
from sync.caldav.account import CTAG, CalDavService
from sync.caldav.wire import Wire, checked, same_site
from sync.event import session_uid
from sync.service import Denied, TokenRefused, Unreachable
from tests.conformance.conftest import account_at, service_of
from tests.conformance.servers import SECRET, USER, radicale
from tests.states import sample_state, session_id, ten_day_state
from tests.sync.installation import Network, Notebook, sync

PINNED = session_id(3, 1)


@dataclass
class Counted(Wire):
    """A wire that counts what goes over it, and how much."""

    requests: list[str] = field(default_factory=list)
    answered: int = 0

    def ask(
        self,
        method: str,
        url: str,
        body: str = "",
        headers: Mapping[str, str] | None = None,
        expect: Any = (),
    ) -> Any:
        """Ask, and count."""
        self.requests.append(method)
        response = super().ask(method, url, body, headers, expect)
        self.answered += len(response.content)
        return response


def counted(account: Account) -> tuple[CalDavService, Counted]:
    """The account's calendar over a wire that counts."""
    service = service_of(account)
    wire = Counted(USER, SECRET)
    service.wire = wire
    return service, wire


def test_calendars_are_found_from_the_servers_address(server: str) -> None:
    """From its root, without a scheme's help, and from the calendar's own address."""
    account = account_at(server, "My plans")
    found = {each.url: each.name for each in caldav.calendars(server, USER, SECRET)}
    assert found[account.url] == "My plans"
    assert [each.url for each in caldav.calendars(account.url, USER, SECRET)] == [account.url]


def test_a_wrong_password_asks_to_connect_again(servers: dict[str, str]) -> None:
    """The sentence says who refused whom; nothing is sent."""
    account = account_at(servers["radicale"])
    for ask in (
        lambda: caldav.calendars(servers["radicale"], USER, "wrong"),
        lambda: caldav.connect(account, "wrong", "UTC").listing(""),
    ):
        with pytest.raises(Denied, match="app password"):
            ask()


def test_a_password_of_any_letters_lets_in(tmp_path: Path) -> None:
    """As servers read it: in UTF-8 (RFC 7617, 2.1)."""
    user, secret = "kaethe", "pässwört – पासवर्ड €"
    with radicale(tmp_path, user, secret) as url:
        made = caldav.create(url, user, secret, "Plans")
        assert [each.url for each in caldav.calendars(made.url, user, secret)] == [made.url]


def test_a_password_in_the_address_is_refused(servers: dict[str, str]) -> None:
    """It would be kept in the library and shown with the account."""
    with_password = servers["radicale"].replace("://", f"://{USER}:{SECRET}@")
    with pytest.raises(Refused, match="Leave the password out") as refused:
        caldav.calendars(with_password, USER, SECRET)
    assert SECRET not in str(refused.value)


def test_no_secret_shows_in_what_speaks_to_a_server() -> None:
    """As in the report of a bug."""
    assert SECRET not in repr(
        caldav.connect(Account("x", "caldav", "http://[::1]/"), SECRET, "UTC")
    )
    url = "https://www.googleapis.com/calendar/v3/calendars/x"
    assert SECRET not in repr(google.connect(Account("x", "google", url), SECRET, "UTC"))


def test_nobody_there_is_told_as_such() -> None:
    """A closed port is a network that fails, and no fault of the plan's."""
    nowhere = Account("x", "caldav", "http://127.0.0.1:9/cal/", USER)
    with pytest.raises(Unreachable, match="nothing is lost"):
        caldav.connect(nowhere, SECRET, "UTC").listing("")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_a_certificate_that_is_not_valid_is_no_dead_network(tmp_path: Path) -> None:
    """What to look at is said, the clock first; the password is not sent."""
    made = ("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    files = ("-keyout", "server.key", "-out", "server.pem", "-days", "1", "-subj", "/CN=localhost")
    subprocess.run(["openssl", *made, *files], cwd=tmp_path, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "server.pem", tmp_path / "server.key")
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"https://localhost:{server.getsockname()[1]}/"

        def answer() -> None:
            line, _ = server.accept()
            with line, suppress(OSError):
                context.wrap_socket(line, server_side=True)

        thread = Thread(target=answer)
        thread.start()
        with pytest.raises(Unreachable, match="date and time"):
            caldav.calendars(url, USER, SECRET)
        thread.join()


def test_an_address_without_calendars_is_refused(servers: dict[str, str]) -> None:
    """What is no calendar server, and what is no address."""
    with pytest.raises(Refused, match="no web address"):
        caldav.calendars("ftp://example.org", USER, SECRET)
    with pytest.raises(Refused, match="unprotected"):
        caldav.calendars("http://example.org/dav", USER, SECRET)


def test_a_password_stays_with_the_site_it_is_for() -> None:
    """Sisters of the host get it, strangers and plain connections do not."""
    assert same_site("https://caldav.icloud.com/", "https://p42-caldav.icloud.com/x")
    assert not same_site("https://cloud.example.org/", "https://example.com/")
    assert not same_site("https://cloud.example.org/", "http://cloud.example.org/")
    assert not same_site("http://10.0.0.1/", "http://10.9.0.1/")
    assert checked("cloud.example.org/dav") == "https://cloud.example.org/dav"


def test_a_plan_is_pushed_with_a_request_an_event(server: str) -> None:
    """Forty events take forty-one requests; nothing new takes one, of hardly any bytes."""
    service, wire = counted(account_at(server))
    desk = Notebook(ten_day_state())
    sync(desk, service)
    assert len(wire.requests) <= 42
    sync(desk, service)
    wire.requests.clear()
    wire.answered = 0
    assert not any((o := sync(desk, service)).made + o.changed + o.deleted)
    assert wire.requests == ["REPORT"]
    assert wire.answered < 1000


def test_an_edit_on_the_phone_takes_two_requests(server: str) -> None:
    """And it is an edit of the plan then; the same again is nothing."""
    account = account_at(server)
    service, wire = counted(account)
    desk = Notebook(sample_state())
    sync(desk, service)
    sync(desk, service)
    phone = service_of(account)
    (item,) = phone.fetch([session_uid(PINNED)])
    event = phone.read(item.body)
    assert event is not None
    later = Notebook(edits.move(desk.state, PINNED, event.start.add(hours=1)))
    moved = later.state.span_of(PINNED)
    assert moved is not None
    phone.write(_at(event, moved.start, moved.end), item)
    wire.requests.clear()
    sync(desk, service)
    assert len(wire.requests) == 2
    assert desk.state.slots[PINNED].start == moved.start
    sync(desk, service)
    assert wire.requests[2:] == ["REPORT"]


def _at(event: Any, start: Any, end: Any) -> Any:
    from dataclasses import replace

    return replace(event, start=start, end=end, sequence=event.sequence + 1)


def test_a_second_computer_adopts_and_never_duplicates(server: str) -> None:
    """The same plan on two machines is one event a session."""
    account = account_at(server)
    one, other = Notebook(sample_state()), Notebook(sample_state())
    made = sync(one, service_of(account)).made
    assert made
    assert sync(other, service_of(account)).made == []
    assert len(service_of(account).listing("").etags) == len(made)


@pytest.mark.parametrize("nth", range(1, 7))
def test_a_lost_answer_makes_no_duplicate(server: str, nth: int) -> None:
    """Whichever it was: the next sync finds what arrived, and the one after does nothing."""
    account = account_at(server)
    desk = Notebook(sample_state())
    with pytest.raises(Unreachable):
        sync(desk, Network(service_of(account), lose_answer=nth))
    sync(desk, service_of(account))
    outcome = sync(desk, service_of(account))
    assert not outcome.made + outcome.changed + outcome.deleted
    placed = len(service_of(account).listing("").etags)
    assert placed == len([s for s in desk.state.sessions if s in desk.state.slots])


def test_without_sync_tokens_a_change_tag_tells(servers: dict[str, str]) -> None:
    """A server that tells only whether anything changed is asked for all tags when it did."""
    account = account_at(servers["radicale"])
    service, wire = counted(account)
    desk = Notebook(sample_state())
    sync(desk, service)
    before = service.listing(f"{CTAG}of long ago")
    assert before.whole
    assert before.token.startswith(CTAG)
    assert before.etags == service.listing("").etags
    wire.requests.clear()
    assert service.listing(before.token).etags == {}
    assert wire.requests == ["PROPFIND"]


def test_an_event_under_another_name_is_found(servers: dict[str, str]) -> None:
    """An import may have put it elsewhere; it is changed there, not doubled."""
    account = account_at(servers["radicale"])
    service = service_of(account)
    desk = Notebook(sample_state())
    sync(desk, service)
    uid = session_uid(PINNED)
    (item,) = service.fetch([uid])
    service.delete(item)
    Wire(USER, SECRET).ask(
        "PUT", f"{account.url}else.ics", item.body, {"Content-Type": "text/calendar"}
    )
    (found,) = service_of(account).fetch([uid])
    event = service.read(found.body)
    assert event is not None
    again = service_of(account)
    again.fetch([uid])
    assert again.write(event, found).uid == uid


def test_a_calendar_that_is_gone_is_told(servers: dict[str, str]) -> None:
    """With a token it is asked for everything first, then the answer is a sentence."""
    account = account_at(servers["radicale"])
    service = service_of(account)
    token = service.listing("").token
    Wire(USER, SECRET).ask("DELETE", account.url)
    with pytest.raises(TokenRefused):
        service.listing(token)
    with pytest.raises(Refused, match="no longer has the calendar"):
        service.listing("")
