"""A calendar file for a phone in the same network: no account, and nothing in between.

The file is served by this machine itself, under an address that cannot be guessed, for ten minutes
and to one device. It knows neither what stands in the file nor who shows the address.
"""

import secrets
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Event, Lock

from whenever import Instant, TimeDelta

from core.errors import Refused

OPEN_FOR = TimeDelta(minutes=10)

PATIENCE = 30
"""Seconds that a device may take over one request."""

LOOK = 0.25
"""Seconds between looks whether the link is over."""


class PhoneLink:
    """Listens from the start, and answers while `serve` runs. Its members may be read meanwhile."""

    def __init__(self, host: str, content: bytes, now: Callable[[], Instant]) -> None:
        """Listen at `host`, an IPv4 address of this machine. Raises Refused where it is not one."""
        self._now = now
        self._content = content
        self._path = f"/{secrets.token_urlsafe(16)}/tenday.ics"
        self._closed = Event()
        self._device = ""
        self._choosing = Lock()
        self.ends = now() + OPEN_FOR
        self.taken_by = ""
        """The address of the device that has the whole file; empty until one has."""
        try:
            self._server = _Server((host, 0), self._handler)
        except OSError as error:
            raise Refused(
                "This computer no longer has the address {host}. See that it is in the "
                "same network as the phone, and try again.",
                host=host,
            ) from error
        self.url = f"http://{host}:{self._server.server_address[1]}{self._path}"

    @property
    def is_over(self) -> bool:
        """Whether nobody gets anything any more."""
        return self._closed.is_set() or self._now() >= self.ends

    def serve(self) -> None:
        """Answer until the link is over; returns a moment after that."""
        with self._server:
            while not self.is_over:
                self._server.handle_request()

    def close(self) -> None:
        """Let the link be over. May be called from any thread, and more than once."""
        self._closed.set()

    def admits(self, path: str, device: str) -> bool:
        """Whether the device may have what it asks for: the first that knows the address does."""
        if self.is_over or not secrets.compare_digest(path.encode(), self._path.encode()):
            return False
        with self._choosing:
            self._device = self._device or device
            return device == self._device

    def _handler(self, *given: object) -> BaseRequestHandler:
        return _Handler(self, self._content, *given)


class _Server(ThreadingTCPServer):
    """A thread for each request: browsers open connections early on which they say nothing yet."""

    daemon_threads = True
    timeout = LOOK


class _Handler(BaseHTTPRequestHandler):
    timeout = PATIENCE
    server_version, sys_version = "Tenday", ""

    def __init__(self, link: PhoneLink, content: bytes, *given: object) -> None:
        self._link = link
        self._content = content
        super().__init__(*given)  # pyright: ignore[reportArgumentType] - as the server gives them

    def handle(self) -> None:
        with suppress(OSError):  # the device has gone; it may ask again
            super().handle()

    def do_HEAD(self) -> None:
        self._may_have()

    def do_GET(self) -> None:
        if self._may_have():
            self.wfile.write(self._content)
            self._link.taken_by = self.client_address[0]

    def _may_have(self) -> bool:
        """Answer up to the content; whether the content may follow."""
        if not self._link.admits(self.path, self.client_address[0]):
            self.send_error(HTTPStatus.NOT_FOUND)
            return False
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/calendar; charset=utf-8")
        self.send_header("Content-Disposition", 'inline; filename="tenday.ics"')
        self.send_header("Content-Length", str(len(self._content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        return True

    def log_message(self, format: str, *args: object) -> None:
        """Who asked for what stays in memory."""
