"""A line to a real server that fails on demand: answers lost, cut, late, edited or made up.

The request is carried out before its answer is tampered with, as on a real line.
"""

import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Asked:
    """A request; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def kind(self) -> str:
        """The method, for a REPORT which one."""
        for report in ("sync-collection", "multiget", "calendar-query"):
            if report.encode() in self.body:
                return report
        return self.method


@dataclass(frozen=True)
class Answer:
    """What comes back, of whose body no more than `sent` bytes do; `late` by so many seconds."""

    status: int
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    sent: int | None = None
    late: float = 0

    def edited(self, pattern: bytes, by: bytes) -> "Answer":
        """The answer with what the pattern matches in it replaced."""
        return replace(self, body=re.sub(pattern, by, self.body))

    def without(self, header: str) -> "Answer":
        """The answer without a header."""
        left = {n: v for n, v in self.headers.items() if n.lower() != header.lower()}
        return replace(self, headers=left)


LOST = Answer(0)
"""The request is carried out, its answer never comes."""


@dataclass
class Line:
    """The way to a server: `instead` may answer for it, `tamper` with what it answers."""

    url: str
    server: str
    instead: Callable[[Asked], Answer | None] = lambda _: None
    tamper: Callable[[Asked, Answer], Answer] = lambda _, answer: answer
    asked: list[Asked] = field(default_factory=list[Asked])
    bytes: int = 0
    """How much was asked and answered, heads aside."""

    def through(self, url: str) -> str:
        """The same address over this line."""
        return self.url + url.removeprefix(self.server)

    def mend(self) -> None:
        """From now on the line is good."""
        self.instead, self.tamper = lambda _: None, lambda _, answer: answer

    def carry(self, asked: Asked) -> Answer:
        """What came of the request."""
        self.asked.append(asked)
        answer = self.instead(asked) or self.tamper(asked, self._carried(asked))
        self.bytes += len(asked.body) + len(answer.body)
        return answer

    def _carried(self, asked: Asked) -> Answer:
        line = HTTPConnection(urlsplit(self.server).netloc, timeout=20)
        try:
            plain = {n: v for n, v in asked.headers.items() if n != "accept-encoding"}
            line.request(asked.method, asked.path, asked.body, plain)
            response = line.getresponse()
            return Answer(response.status, dict(response.getheaders()), response.read())
        finally:
            line.close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    line: Line

    def _do(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        answer = self.line.carry(Asked(self.command, self.path, headers, body))
        self.close_connection = True
        if answer is LOST:
            return
        time.sleep(answer.late)
        self.send_response_only(answer.status)
        for name, value in answer.headers.items():
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(answer.body[: answer.sent])

    do_GET = do_PUT = do_DELETE = do_REPORT = do_PROPFIND = do_MKCALENDAR = do_MOVE = _do  # noqa: N815

    def log_message(self, format: str, *args: object) -> None: ...


class _Server(ThreadingHTTPServer):
    daemon_threads = True


@contextmanager
def line_to(server: str) -> Iterator[Line]:
    """A line to the server at that address, for as long as it is needed."""
    line = Line("", server)
    handler = type("Handler", (_Handler,), {"line": line})
    with _Server(("127.0.0.1", 0), handler) as running:
        line.url = f"http://127.0.0.1:{running.server_port}/"
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield line
        finally:
            running.shutdown()
            thread.join()
