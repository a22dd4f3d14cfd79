"""Google Calendar on this machine's loopback: what Tenday relies on, and what Google is known for.

Ids stay taken once deleted, tokens come on the last page alone, each write gives another etag, and
parts of a batch fail alone. What is asked and answered has to be in Google's own description.
"""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from googleapiclient.discovery_cache import get_static_doc
from whenever import Instant

SECRET_PARTS = {"client_id": "tests", "client_secret": "s", "refresh_token": "long"}
_LISTING = {"alt", "maxResults", "singleEvents", "syncToken", "pageToken", "showDeleted"}
_BASE = "/calendar/v3/calendars"
DESCRIPTION: dict[str, Any] = json.loads(str(get_static_doc("calendar", "v3")))
BUSY = (
    {"start": "2026-03-04T09:00:00Z", "end": "2026-03-04T10:30:00Z"},
    {"start": "2026-08-20T09:00:00Z", "end": "2026-08-20T10:30:00Z"},
)
"""When the user is busy by their own calendar."""

_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str, "boolean": bool, "integer": int, "array": list, "object": dict,
}  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """A request, or a part of a batch; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    part: bool = False

    @property
    def query(self) -> dict[str, str]:
        return {name: values[-1] for name, values in parse_qs(urlsplit(self.path).query).items()}


@dataclass(frozen=True)
class Answer:
    """What Google says to one."""

    status: int
    told: dict[str, Any] | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def body(self) -> bytes:
        return b"" if self.told is None else json.dumps(self.told).encode()


LOST = Answer(0)
"""The request arrives, its answer does not."""

Fault = Callable[[Asked], Answer | None]


def refused(status: int, reason: str, **headers: str) -> Answer:
    """An error as Google tells it."""
    error = {"code": status, "message": reason, "errors": [{"reason": reason}]}
    return Answer(status, {"error": error}, headers)


def unknown_in(told: Any, schema: dict[str, Any], where: str = "") -> list[str]:
    """What in a resource is not as Google's description has it."""
    schema = DESCRIPTION["schemas"][schema["$ref"]] if "$ref" in schema else schema
    if told is None:
        return []
    kind = _TYPES.get(schema.get("type", ""))
    if kind and not isinstance(told, kind):
        return [f"{where} is no {schema['type']}"]
    if isinstance(told, list):
        return [e for one in told for e in unknown_in(one, schema["items"], f"{where}[]")]
    if not isinstance(told, dict):
        return []
    known, others = schema.get("properties", {}), schema.get("additionalProperties")
    found: list[str] = []
    for name, value in told.items():
        if name not in known and others is None:
            found.append(f"{where}.{name}")
        else:
            found += unknown_in(value, known.get(name, others), f"{where}.{name}")
    return found


@dataclass
class Google:
    """All calendars there are; `fault` may answer in the server's place, or lose an answer."""

    url: str = ""
    page: int = 2500
    calendars: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    changed: dict[tuple[str, str], int] = field(default_factory=dict)
    changes: int = 0
    oldest: int = 0
    undeletes: bool = True
    fault: Fault = lambda _: None
    requests: list[Asked] = field(default_factory=list[Asked])
    bytes: int = 0

    def secret(self) -> str:
        """What signing in at this server would give."""
        return json.dumps({**SECRET_PARTS, "token_uri": f"{self.url}token"})

    def answer(self, asked: Asked) -> Answer:
        """What the server says; LOST where the line is cut once it has done it."""
        fault = self.fault(asked)
        if fault is not None and fault is not LOST:
            return fault
        done = self._answer(asked)
        return LOST if fault is LOST else done

    def put(self, calendar: str, id_: str, **fields: Any) -> dict[str, Any]:
        """Someone writes an event, whatever stands there."""
        old = self.calendars[calendar].get(id_, {"id": id_, "status": "confirmed", "sequence": 0})
        self.changes += 1
        new = _without_none(_merged(old, fields))
        new |= {"etag": f'"{self.changes}"', "updated": "2026-03-03T18:00:00.000Z"}
        self.calendars[calendar][id_] = new
        self.changed[calendar, id_] = self.changes
        return new

    def _answer(self, asked: Asked) -> Answer:
        where = urlsplit(asked.path).path
        if where == "/token":
            token = {"access_token": "short", "expires_in": 3600, "token_type": "Bearer"}
            return Answer(200, token)
        if asked.headers.get("authorization") != "Bearer short":
            return refused(401, "authError")
        if where == "/calendar/v3/freeBusy":
            return self._busy(json.loads(asked.body))
        if not where.startswith(_BASE):
            return refused(403, "insufficientPermissions")
        path = [unquote(part) for part in where.removeprefix(_BASE).split("/")[1:]]
        return self._in_calendar(path, json.loads(asked.body or b"{}"), asked)

    def _busy(self, asked: dict[str, Any]) -> Answer:
        """Of the user's own calendar alone, and of no more than three months."""
        since, until = (Instant.parse_iso(asked[name]) for name in ("timeMin", "timeMax"))
        if (until - since).total("hours") > 24 * 92:
            return refused(400, "timeRangeTooLong")
        found = [period for period in BUSY if since <= Instant.parse_iso(period["start"]) < until]
        (calendar,) = (item["id"] for item in asked["items"])
        unknown = {"errors": [{"domain": "global", "reason": "notFound"}], "busy": []}
        told = {"busy": found} if calendar == "primary" else unknown
        return Answer(200, {"calendars": {calendar: told}})

    def _in_calendar(self, path: list[str], body: dict[str, Any], asked: Asked) -> Answer:
        match path, asked.method:
            case [], "POST":
                id_ = f"c{len(self.calendars) + 1}@group.calendar.google.com"
                self.calendars[id_], self.names[id_] = {}, body["summary"]
                return Answer(200, {"id": id_, "summary": body["summary"]})
            case [calendar, *_], _ if calendar not in self.calendars:
                return refused(404, "notFound")
            case [calendar], "GET":
                return Answer(200, {"id": calendar, "summary": self.names[calendar]})
            case [calendar, "events"], "GET":
                return self._list(calendar, asked.query)
            case [calendar, "events"], "POST":
                return self._insert(calendar, body)
            case [calendar, "events", id_], _:
                return self._event(calendar, id_, body, asked)
            case _:
                return refused(404, "notFound")

    def _list(self, calendar: str, query: dict[str, str]) -> Answer:
        assert query.keys() <= _LISTING, "what a sync token may not be asked with"
        since, start, _ = (query.get("pageToken") or f"{query.get('syncToken', '')},0,").split(",")
        token = since.removeprefix("t")
        if since and not (token.isdecimal() and self.oldest <= int(token) <= self.changes):
            return refused(410, "fullSyncRequired")
        events = self.calendars[calendar]
        found = [
            _tombstone(event) if event["status"] == "cancelled" else event
            for id_, event in events.items()
            if (self.changed[calendar, id_] > int(token) if since else _stands(event))
        ]
        at = int(start)
        told: dict[str, Any] = {"kind": "calendar#events", "items": found[at : at + self.page]}
        if at + self.page < len(found):
            return Answer(200, {**told, "nextPageToken": f"{since},{at + self.page},"})
        return Answer(200, {**told, "nextSyncToken": f"t{self.changes}"})

    def _insert(self, calendar: str, body: dict[str, Any]) -> Answer:
        if wrong := unknown_in(body, {"$ref": "Event"}):
            return refused(400, f"unknown: {wrong}")
        id_ = body["id"]
        if not 5 <= len(id_) <= 1024 or set(id_) - set("abcdefghijklmnopqrstuv0123456789"):
            return refused(400, "invalid id")
        if id_ in self.calendars[calendar]:
            return refused(409, "duplicate")
        return Answer(200, self.put(calendar, id_, **body))

    def _event(self, calendar: str, id_: str, body: dict[str, Any], asked: Asked) -> Answer:
        event = self.calendars[calendar].get(id_)
        condition = asked.headers.get("if-match")
        if event is None:
            return refused(404, "notFound")
        if asked.method == "GET":
            return Answer(200, event)
        if event["status"] == "cancelled" and asked.method in ("DELETE", "PATCH"):
            return refused(410, "deleted")
        if condition is not None and condition != event["etag"]:
            return refused(412, "conditionNotMet")
        if asked.method == "DELETE":
            self.put(calendar, id_, status="cancelled")
            return Answer(204)
        if wrong := unknown_in(body, {"$ref": "Event"}):
            return refused(400, f"unknown: {wrong}")
        if event["status"] == "cancelled" and not self.undeletes:
            return refused(403, "forbidden")
        if asked.method == "PUT":
            self.calendars[calendar][id_] = {"id": id_, "sequence": event["sequence"]}
        return Answer(200, self.put(calendar, id_, **body))


def _merged(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """A patch: objects are merged, all else is replaced."""
    both = {**old, **new}
    for name in old.keys() & new.keys():
        if isinstance(old[name], dict) and isinstance(new[name], dict):
            both[name] = _merged(old[name], new[name])
    return both


def _without_none(told: dict[str, Any]) -> dict[str, Any]:
    return {
        name: _without_none(value) if isinstance(value, dict) else value
        for name, value in told.items()
        if value is not None
    }


def _stands(event: dict[str, Any]) -> bool:
    return event["status"] != "cancelled"


def _tombstone(event: dict[str, Any]) -> dict[str, Any]:
    return {"id": event["id"], "status": "cancelled"}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    google: Google

    def _do(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(self.command, self.path, headers, body)
        self.google.requests.append(asked)
        if self.path.startswith("/batch/"):
            answer, told = self._batch(asked)
        else:
            answer = self.google.answer(asked)
            told = answer.body
        if answer is LOST:
            self.close_connection = True
            return
        self.google.bytes += len(body) + len(told)
        self.send_response_only(answer.status)
        for name, value in {"Content-Type": "application/json", **answer.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        self.wfile.write(told)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _do  # noqa: N815 - its names there

    def _batch(self, asked: Asked) -> tuple[Answer, bytes]:
        fault = self.google.fault(asked)
        if fault is not None and fault is not LOST:
            return fault, fault.body
        whole = (
            b"Content-Type: " + asked.headers["content-type"].encode() + b"\r\n\r\n" + asked.body
        )
        parts: Any = BytesParser().parsebytes(whole).get_payload()
        if len(parts) > 50:
            return refused(400, "too many parts"), b""
        told = b""
        for part in parts:
            line, _, rest = part.get_payload().partition("\n")
            inner = BytesParser().parsebytes(rest.encode())
            headers = {name.lower(): value for name, value in inner.items()}
            headers.setdefault("authorization", asked.headers.get("authorization", ""))
            method, path, _ = line.split(" ")
            body = str(inner.get_payload()).strip().encode()
            answer = self.google.answer(Asked(method, path, headers, body, part=True))
            name = part["Content-ID"].strip("<>")
            told += b"--b\r\nContent-Type: application/http\r\n"
            told += f"Content-ID: <response-{name}>\r\n\r\n".encode()
            more = "".join(f"{n}: {v}\r\n" for n, v in answer.headers.items())
            told += f"HTTP/1.1 {answer.status} X\r\n{more}".encode()
            told += b"Content-Type: application/json\r\n\r\n" + answer.body + b"\r\n"
        kind = {"Content-Type": "multipart/mixed; boundary=b"}
        return LOST if fault is LOST else Answer(200, None, kind), told + b"--b--\r\n"

    def log_message(self, format: str, *args: Any) -> None: ...


class _Server(ThreadingHTTPServer):
    daemon_threads = True


@contextmanager
def google() -> Iterator[Google]:
    """The server, for as long as it is needed."""
    there = Google()
    with _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"google": there})) as server:
        there.url = f"http://127.0.0.1:{server.server_port}/"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield there
        finally:
            server.shutdown()
            thread.join()


def redirected(asked: str, code: str) -> str:
    """Where the page that asks the user sends them once they agree."""
    query = parse_qs(urlsplit(asked).query)
    return f"{query['redirect_uri'][0]}?{urlencode({'code': code, 'state': query['state'][0]})}"
