"""Sends requests to Google, alone and in batches, and repeats what may be repeated.

Google's own client repeats no part of a batch, so all repeating is done here: after a pause that
doubles, with a little chance in it, or as long as Google asks for. It knows no events.
"""

import json
import random
import weakref
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any, cast

from core.errors import Refused
from core.saying import template
from sync.google.throttle import Throttle
from sync.service import Denied, Unreachable
from sync.waiting import Heed, answer_of, nobody, pause

BATCH = 50
"""Google refuses more parts in one request than this."""

TRIES = 4
LONGEST_WAIT = 20.0
"""Seconds that Google may make us wait before a request is sent again."""

DEFAULT_ROOT = "https://www.googleapis.com/"
_TIMEOUT = 60
_RATES = (b"ateLimitExceeded", b"quotaExceeded")
_DENIED = template(
    "Google no longer lets Tenday in. Connect the account again. If that happens every week, "
    "publish your client's consent screen: while it is in testing, access ends after seven days."
)

Request = Any
"""A request as Google's client builds it; that package tells no types."""

Outcome = Any
"""What was answered: the resource, or the HttpError of one that may not be repeated."""


@dataclass
class Client:
    """Google's calendars as one user, at the server `root`, with what `sign_in` returned.

    `heed` is called while Google is waited for, and may end it.
    """

    root: str
    secret: str = field(repr=False)
    heed: Heed = nobody
    pause: Callable[[float, Heed], object] = pause
    throttle: Throttle = field(default_factory=Throttle)

    @cached_property
    def api(self) -> Any:
        """The API's resources, described by the file that came with the client."""
        import google_auth_httplib2  # pyright: ignore[reportMissingTypeStubs]
        import httplib2  # pyright: ignore[reportMissingTypeStubs]
        from googleapiclient import discovery  # pyright: ignore[reportMissingTypeStubs]
        from googleapiclient.discovery_cache import (  # pyright: ignore[reportMissingTypeStubs]
            get_static_doc,  # pyright: ignore[reportUnknownVariableType]
        )

        line = httplib2.Http(timeout=_TIMEOUT)
        weakref.finalize(self, line.close).atexit = False  # it would wait for what was given up
        document: dict[str, Any] = json.loads(str(get_static_doc("calendar", "v3")))
        # Batches go to the document's root, whatever endpoint is given beside it.
        document |= {"rootUrl": self.root, "baseUrl": f"{self.root}calendar/v3/"}
        credentials = _credentials(self.secret)
        with _in_words():
            # A batch would renew them over a line of its own, and leave that open.
            self._answer_of(partial(credentials.refresh, google_auth_httplib2.Request(line)))
        http: Any = google_auth_httplib2.AuthorizedHttp(credentials, http=line)
        build: Any = cast("Any", discovery).build_from_document
        return build(document, http=http)

    @cached_property
    def events(self) -> Any:
        """The API's events; made once, since Google's client builds each of its methods anew."""
        return self.api.events()

    def send(self, request: Request) -> Any:
        """Send one request. Raises HttpError, Unreachable, Denied."""
        (answer,) = self.send_all([request])
        if isinstance(answer, Exception):
            raise answer
        return answer

    def send_all(self, requests: Sequence[Request]) -> list[Outcome]:
        """Send them in batches and say for each what came of it: parts fail alone.

        Raises Unreachable and Denied, which hold for all of them.
        """
        answers: list[Outcome] = []
        for at in range(0, len(requests), BATCH):
            answers += self._batch(requests[at : at + BATCH])
        return answers

    def _batch(self, requests: Sequence[Request]) -> list[Outcome]:
        answers: list[Outcome] = [None] * len(requests)
        waiting = [*range(len(requests))]
        # A batch is sent once: what failed in it is repeated one by one.
        if len(requests) > 1:
            for at, answer in zip(waiting, self._together(requests), strict=True):
                answers[at] = answer
            waiting = [at for at in waiting if _may_repeat(answers[at])]
        for at in waiting:
            answers[at] = self._alone(requests[at], answers[at])
        for answer in answers:
            _refuse_denied(answer)
        return answers

    def _together(self, requests: Sequence[Request]) -> list[Outcome]:
        """What came of each part; where the batch itself failed, the same for all."""
        from googleapiclient.errors import (  # pyright: ignore[reportMissingTypeStubs]
            BatchError,
            HttpError,
        )

        found: dict[str, Outcome] = {}

        def note(key: str, answer: Outcome, error: Exception | None) -> None:
            found[key] = error or answer

        batch = self.api.new_batch_http_request(callback=note)
        for number, request in enumerate(requests):
            batch.add(request, request_id=str(number))
        self.throttle.spend(len(requests), self._pause)
        with _in_words():
            try:
                self._answer_of(batch.execute)
            except BatchError as error:
                raise Unreachable("Google's answer was garbled. Sync again later.") from error
            except HttpError as error:
                return [error] * len(requests)
        return [found[str(number)] for number in range(len(requests))]

    def _alone(self, request: Request, before: Outcome) -> Outcome:
        from googleapiclient.errors import (  # pyright: ignore[reportMissingTypeStubs]
            HttpError,
        )

        failed: Outcome = before
        for tries in range(TRIES):
            if failed is not None:
                self._pause(_wait(failed, tries))
            self.throttle.spend(1, self._pause)
            with _in_words():
                try:
                    return self._answer_of(request.execute)
                except HttpError as error:
                    failed = error
            if not _may_repeat(failed):
                return failed
        raise Unreachable("Google is too busy. Nothing is lost: sync again later.")

    def _pause(self, seconds: float) -> None:
        self.pause(seconds, self.heed)

    def _answer_of(self, request: Callable[[], Any]) -> Any:
        return answer_of(partial(self._made, request), self.heed)

    def _made(self, request: Callable[[], Any]) -> Any:
        """Its thread holds the client: to close a line in use would wait for the answer."""
        return request()


def _credentials(secret: str) -> Any:
    from google.oauth2.credentials import Credentials

    try:
        parts: dict[str, str] = json.loads(secret)
        return Credentials(  # pyright: ignore[reportUnknownVariableType]
            None,
            refresh_token=parts["refresh_token"],
            client_id=parts["client_id"],
            client_secret=parts["client_secret"],
            token_uri=parts["token_uri"],
        )
    except (ValueError, KeyError, TypeError):
        raise Denied("Tenday is not signed in with Google. Connect the account again.") from None


@contextmanager
def _in_words() -> Generator[None, None, None]:
    """Say in words what went wrong before Google could answer."""
    from http.client import HTTPException

    import httplib2  # pyright: ignore[reportMissingTypeStubs]
    from google.auth.exceptions import RefreshError, TransportError

    try:
        yield
    except RefreshError as error:
        if "invalid_grant" not in str(error):
            raise Unreachable("Google cannot be asked now. Sync again later.") from error
        raise Denied(_DENIED) from error
    except (TransportError, httplib2.HttpLib2Error, HTTPException, OSError) as error:
        raise Unreachable("Google cannot be reached. Check the connection.") from error


def status_of(outcome: Outcome) -> int:
    """The status that a request failed with; 0 for one that did not."""
    failed: Any = outcome if isinstance(outcome, Exception) else None
    return int(failed.resp.status) if failed else 0


def refusal(outcome: Outcome) -> Refused:
    """What to tell of a request that Google understood and did not do."""
    status = status_of(outcome)
    if status in (404, 410):
        return Refused(
            "The calendar is no longer at Google. If it was deleted, remove this account and add "
            "it again; nothing was changed here."
        )
    return Refused(
        "Google does not take it (status {status}). Check the account's rights there.",
        status=status,
    )


def _may_repeat(outcome: Outcome) -> bool:
    status = status_of(outcome)
    limited = status == 403 and any(name in outcome.content for name in _RATES)
    return limited or status == 429 or status >= 500


def _refuse_denied(outcome: Outcome) -> None:
    if status_of(outcome) == 401:
        raise Denied(_DENIED)


def _wait(failed: Outcome, tries: int) -> float:
    told = str(failed.resp.get("retry-after", ""))
    wait = float(told) if told.isdecimal() else 2.0**tries + random.random()
    if wait > LONGEST_WAIT:
        raise Unreachable("Google is too busy. Nothing is lost: sync again later.")
    return wait
