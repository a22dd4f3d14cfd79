"""A phone fetches the calendar from this machine; nobody else does, and not for long."""

import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPResponse
from threading import Thread
from urllib.parse import urlsplit

import pytest
from whenever import Instant, TimeDelta

from core.errors import Refused
from sync.phone_link import OPEN_FOR, PhoneLink

HERE = "127.0.0.1"
FILE = b"BEGIN:VCALENDAR\r\nSUMMARY:\xe2\x9c\x93\r\nEND:VCALENDAR\r\n" * 100_000


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.instant = Instant.from_utc(2026, 3, 2, 8)

    def __call__(self) -> Instant:
        return self.instant


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def link(clock: Clock) -> Iterator[PhoneLink]:
    made = PhoneLink(HERE, FILE, clock)
    thread = Thread(target=made.serve)
    thread.start()
    yield made
    made.close()
    thread.join()


def connection(link: PhoneLink, device: str = HERE) -> HTTPConnection:
    to = urlsplit(link.url)
    assert to.hostname
    return HTTPConnection(to.hostname, to.port, timeout=20, source_address=(device, 0))


def ask(
    link: PhoneLink, path: str | None = None, method: str = "GET", device: str = HERE
) -> tuple[HTTPResponse, bytes]:
    asked = connection(link, device)
    asked.request(method, urlsplit(link.url).path if path is None else path)
    answer = asked.getresponse()
    body = answer.read()
    asked.close()
    return answer, body


def test_the_phone_gets_the_file_as_a_calendar_that_nobody_keeps(link: PhoneLink) -> None:
    assert link.taken_by == ""
    answer, body = ask(link)
    assert answer.status == 200 and body == FILE
    assert answer.headers.get_content_type() == "text/calendar"
    assert answer.headers["Cache-Control"] == "no-store"
    assert ask(link)[1] == FILE, "a phone may ask again where its download broke off"
    assert link.taken_by == HERE


def test_looking_at_the_link_fetches_nothing_yet(link: PhoneLink) -> None:
    answer, body = ask(link, method="HEAD")
    assert answer.status == 200 and body == b""
    assert answer.headers["Content-Length"] == str(len(FILE))
    assert link.taken_by == ""


@pytest.mark.parametrize(
    "path", ["/", "/tenday.ics", "/../tenday.ics", "/%00", "/é".encode().hex()]
)
def test_who_does_not_know_the_address_finds_nothing(link: PhoneLink, path: str) -> None:
    answer, body = ask(link, path)
    assert answer.status == 404 and b"VCALENDAR" not in body
    longer, _ = ask(link, urlsplit(link.url).path + "x")
    assert longer.status == 404
    assert link.taken_by == ""


def test_no_two_links_share_an_address(clock: Clock) -> None:
    links = [PhoneLink(HERE, FILE, clock) for _ in range(20)]
    assert len({urlsplit(link.url).path for link in links}) == 20
    for link in links:
        link.close()
        link.serve()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux is 127.0.0.2 without being told")
def test_a_second_device_finds_nothing_even_with_the_address(link: PhoneLink) -> None:
    assert ask(link)[0].status == 200
    assert ask(link, device="127.0.0.2")[0].status == 404
    assert link.taken_by == HERE


def test_ten_minutes_later_nothing_listens_any_more(clock: Clock) -> None:
    link = PhoneLink(HERE, FILE, clock)
    served = Thread(target=link.serve)
    served.start()
    clock.instant += OPEN_FOR - TimeDelta(seconds=1)
    assert ask(link)[0].status == 200
    clock.instant += TimeDelta(seconds=1)
    served.join(10)
    assert not served.is_alive() and link.is_over
    with pytest.raises(ConnectionRefusedError):
        ask(link)


def test_closing_ends_it_at_once_for_whoever_is_connected_already(link: PhoneLink) -> None:
    early = connection(link)
    early.connect()
    link.close()
    answer = None
    with suppress(OSError):  # it may not have come to be listened to
        early.request("GET", urlsplit(link.url).path)
        answer = early.getresponse()
    assert answer is None or answer.status == 404
    assert link.taken_by == ""
    early.close()


def test_a_device_that_says_nothing_keeps_nobody_waiting(link: PhoneLink) -> None:
    to = urlsplit(link.url)
    with socket.create_connection((HERE, to.port)), socket.create_connection((HERE, to.port)):
        assert ask(link)[1] == FILE


def test_a_download_that_broke_off_can_be_had_again(
    link: PhoneLink, capfd: pytest.CaptureFixture[str]
) -> None:
    to = urlsplit(link.url)
    with socket.create_connection((HERE, to.port)) as broken:
        broken.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        broken.sendall(f"GET {to.path} HTTP/1.1\r\nHost: {HERE}\r\n\r\n".encode())
        assert broken.recv(10) == b"HTTP/1.0 2"
    assert ask(link)[1] == FILE
    assert capfd.readouterr().err == ""


def test_an_address_that_this_machine_has_not_is_refused_in_words(clock: Clock) -> None:
    with pytest.raises(Refused, match="same network as the phone"):
        PhoneLink("203.0.113.1", FILE, clock)
