"""Requests to one WebDAV server: who asks, how long to wait, where a redirect may lead.

What a server says of itself becomes one of the port's exceptions; what it says of a resource is
handed back. A password goes to the site it is for, and never in the clear across the internet.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from functools import partial
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from core.errors import Refused
from core.saying import Quoted
from sync.service import Denied, Failed, Unreachable
from sync.waiting import Heed, answer_of, nobody, pause

if TYPE_CHECKING:
    from requests import Response, Session

TIMEOUT = (10, 60)
"""Seconds to wait for a connection, and for the next bytes of an answer."""

REDIRECTS = 5
_MOVED = (301, 302, 307, 308)
_BUSY = (429, 502, 503, 504)
TRIES = 4
LONGEST_WAIT = 20
"""Seconds that a server may make us wait before a request is sent again."""


@dataclass(slots=True)
class Wire:
    """A user's way to a server. `heed` is called while that is waited for, and may end it."""

    user: str
    secret: str = field(repr=False)
    heed: Heed = nobody
    pause: Callable[[float, Heed], object] = pause
    _session: "Session | None" = field(default=None, repr=False)

    def ask(
        self,
        method: str,
        url: str,
        body: str = "",
        headers: Mapping[str, str] | None = None,
        expect: Collection[int] = (),
    ) -> "Response":
        """The server's answer, a success or one of the codes in `expect`.

        Raises Unreachable, Failed, Denied where the password is refused, or Refused.
        """
        response = self._after_a_wait(method, checked(url), body, headers or {})
        code = response.status_code
        if code < 300 or code in expect:
            return response
        if code == 401:
            raise Denied(
                "{host} does not take the name or password of {user}. Connect the "
                "account again; many servers want an app password, not the one you log "
                "in with.",
                host=_host(url),
                user=Quoted(self.user),
            )
        if code in _BUSY:
            raise _busy(_host(url), _seconds_to_wait(response))
        if code >= 500:
            raise Failed(
                "{host} failed (error {code}). Sync again in a while.", host=_host(url), code=code
            )
        raise _refusal(_host(url), code)

    def xml(
        self, method: str, url: str, body: str, depth: int, expect: Collection[int] = ()
    ) -> "Response":
        """Ask with a body of XML."""
        headers = {"Content-Type": "application/xml; charset=utf-8", "Depth": str(depth)}
        head = '<?xml version="1.0" encoding="utf-8"?>'
        return self.ask(method, url, head + body, headers, expect)

    def _after_a_wait(
        self, method: str, url: str, body: str, headers: Mapping[str, str]
    ) -> "Response":
        """The answer; where the server asks to come back in a moment, the one after that."""
        for _ in range(TRIES - 1):
            response = self._sent(method, url, body, headers)
            seconds = _seconds_to_wait(response)
            if response.status_code not in _BUSY or seconds is None or seconds > LONGEST_WAIT:
                return response
            self.pause(float(seconds), self.heed)
        return self._sent(method, url, body, headers)

    def _sent(self, method: str, url: str, body: str, headers: Mapping[str, str]) -> "Response":
        from requests import RequestException
        from requests.exceptions import SSLError

        if self._session is None:
            self._session = self._new_session()
        origin = url
        asking = partial(
            self._session.request,
            method,
            data=body.encode() or None,
            headers=dict(headers),
            auth=(_as_sent(self.user), _as_sent(self.secret)),
            timeout=TIMEOUT,
            allow_redirects=False,
        )
        try:
            for _ in range(REDIRECTS):
                response = answer_of(partial(asking, url=url), self.heed)
                onward = response.headers.get("Location")
                if response.status_code not in _MOVED or not onward:
                    return response
                url = checked(urljoin(url, onward))
                if not same_site(origin, url):
                    raise Refused(
                        "{host} sends its visitors on to {onward}. If that is your calendar "
                        "server, enter its address.",
                        host=_host(origin),
                        onward=_host(url),
                    )
        except RequestException as error:
            raise _unreachable(_host(url), isinstance(error, SSLError)) from error
        raise Refused(
            "{host} sends its visitors round in a circle. Check the address.", host=_host(origin)
        )

    def _new_session(self) -> "Session":
        from requests import Session

        session = Session()
        session.headers["User-Agent"] = "Tenday"
        session.trust_env = False
        return session


def checked(url: str) -> str:
    """The address, with https where it has no scheme.

    Raises Refused where it is none, or shows a password, which would be kept with it.
    """
    whole = url.strip() if "://" in url else f"https://{url.strip()}"
    try:
        parts = urlsplit(whole)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        host, parts = "", urlsplit("")
    if not host or parts.scheme not in ("http", "https"):
        raise Refused(
            "{url} is no web address. Enter one such as https://cloud.example.org.", url=Quoted(url)
        )
    if parts.password:
        raise Refused(
            "Leave the password out of the address, where others can see it. You are asked for it."
        )
    if parts.scheme == "http" and not _is_at_home(host):
        raise Refused(
            "{host} would get your password unprotected. Use an address with https://.", host=host
        )
    return whole


def same_site(one: str, other: str) -> bool:
    """Whether a password for the one may go to the other: a host or its sisters, as safely."""
    a, b = urlsplit(one), urlsplit(other)
    if a.scheme == "https" and b.scheme != "https":
        return False
    first, second = a.hostname or "", b.hostname or ""
    if first == second:
        return True
    family = first.split(".")[-2:]
    return len(family) == 2 and not family[-1].isdecimal() and second.split(".")[-2:] == family


def _as_sent(text: str) -> str:
    """What requests, which writes Latin-1, has to be given to send UTF-8."""
    return text.encode().decode("latin-1")


def _is_at_home(host: str) -> bool:
    if host == "localhost" or host.endswith((".local", ".localhost", ".lan", ".home.arpa")):
        return True
    try:
        return ip_address(host).is_private
    except ValueError:
        return False


def _host(url: str) -> str:
    return urlsplit(url).hostname or url


def _seconds_to_wait(response: "Response") -> int | None:
    """How long the server asks to wait; None where it does not say (RFC 9110, 10.2.3).

    A moment is told by the server's own clock, whatever ours says.
    """
    told, sent = (response.headers.get(name, "") for name in ("Retry-After", "Date"))
    if told.isdecimal():
        return int(told)
    try:
        wait = parsedate_to_datetime(told) - parsedate_to_datetime(sent)
    except (ValueError, TypeError):
        return None
    return max(round(wait.total_seconds()), 0)


def _refusal(host: str, code: int) -> Refused:
    """What to tell of a request that the server understood and did not do."""
    if code in (404, 410):
        return Refused(
            "{host} no longer has the calendar. If it was deleted, remove this account and add it "
            "again; nothing was changed here.",
            host=host,
        )
    if code == 403:
        return Refused("{host} does not allow this. Is the calendar shared read-only?", host=host)
    return Refused(
        "{host} answered with error {code}. Check the calendar's address.", host=host, code=code
    )


def _unreachable(host: str, is_untrusted: bool) -> Unreachable:
    if is_untrusted:
        return Unreachable(
            "{host} cannot show that it is the one: its certificate is not valid here. Nothing was "
            "sent. Check this computer's date and time, and the address; else ask whoever runs the "
            "server.",
            host=host,
        )
    return Unreachable(
        "{host} cannot be reached. Check the network and the address, then sync again; nothing is "
        "lost.",
        host=host,
    )


def _busy(host: str, seconds: int | None) -> Unreachable:
    if seconds is None:
        return Unreachable("{host} is busy just now. Sync again in a while.", host=host)
    return Unreachable(
        "{host} is busy just now. Sync again in {n} min.", host=host, n=-(-seconds // 60)
    )
