"""Lets a user sign in with Google through their own browser (RFC 8252, RFC 7636).

Google answers to a port of this machine; the proof key and the state that come with that are made
by Google's own library. What comes of it fits a keyring.
"""

import json
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any, cast

from core.errors import Refused
from core.saying import Quoted, Said, template
from sync.service import Waits

CALENDARS = "https://www.googleapis.com/auth/calendar.app.created"
"""The least access there is: calendars that Tenday made."""

BUSY = "https://www.googleapis.com/auth/calendar.events.freebusy"
"""When the user is busy, without a word of why; asked for only where it is wanted."""

MINUTES = 5
_KEPT = ("client_id", "client_secret", "auth_uri", "token_uri")
_BUSY = "busy"
_HOW = template(
    "In the Google Cloud console make a project, enable the Calendar API, make an OAuth client of "
    "the type “Desktop app”, and download its JSON file. Publish the consent screen, or access "
    "ends after seven days."
)


def sign_in(client_file: Path, waits: Waits) -> str:
    """Have the user let Tenday in; returns the secret to keep. Waits some minutes.

    `waits` is called once Google may answer. Raises Refused.
    """
    return _let_in(_config(client_file), waits, busy=False)


def sign_in_again(secret: str, waits: Waits, busy: bool = False) -> str:
    """The same once more, with the client and at least the rights that the secret came of."""
    kept = json.loads(secret)
    return _let_in({key: kept[key] for key in _KEPT}, waits, busy or sees_busy(secret))


def sees_busy(secret: str) -> bool:
    """Whether the user was asked, when signing in, to let Tenday see when they are busy."""
    return bool(json.loads(secret).get(_BUSY))


def _let_in(client: dict[str, str], waits: Waits, busy: bool) -> str:
    from google_auth_oauthlib.flow import (  # pyright: ignore[reportMissingTypeStubs]
        InstalledAppFlow,
        WSGITimeoutError,
    )
    from oauthlib.oauth2.rfc6749.errors import OAuth2Error
    from requests.exceptions import RequestException

    scopes = [CALENDARS, *([BUSY] if busy else [])]
    flow = cast("Any", InstalledAppFlow).from_client_config({"installed": client}, scopes)
    waiting = _Waiting(flow, waits)
    try:
        credentials = waiting.run()
    except (OAuth2Error, Warning) as error:
        raise Refused(
            "The sign-in was stopped."
            if waiting.is_stopped
            else "Google did not let Tenday in. Try again, and leave all boxes ticked."
        ) from error
    except WSGITimeoutError as error:
        raise Refused(
            "Nobody signed in for {minutes} minutes. Try again.", minutes=MINUTES
        ) from error
    except RequestException as error:
        raise Refused("Google cannot be reached. Check the connection, then try again.") from error
    token = credentials.refresh_token
    if not token:
        raise Refused(
            "Google gave no lasting access. Remove Tenday from your account's third-"
            "party access at Google, then try again."
        )
    return json.dumps({**client, "refresh_token": token, _BUSY: busy})


class _Waiting:
    """Google's library listening at a port of this machine until the browser comes back to it."""

    def __init__(self, flow: Any, waits: Waits) -> None:
        self._flow, self._waits = flow, waits
        self._address_of = flow.authorization_url
        flow.authorization_url = self._told
        self.is_stopped = False

    def run(self) -> Any:
        return self._flow.run_local_server(
            host="127.0.0.1",
            port=0,
            open_browser=False,
            authorization_prompt_message="",
            success_message="Tenday is signed in. You can close this page.",
            timeout_seconds=MINUTES * 60,
            access_type="offline",
            prompt="consent",
        )

    def _told(self, **asked: str) -> tuple[str, str]:
        """The library calls this for the address to open: by then it listens."""
        address, state = self._address_of(**asked)
        self._waits(address, self._stop)
        return address, state

    def _stop(self) -> None:
        """Answer in the browser's place that the user did not agree."""
        self.is_stopped = True
        Thread(target=_refuse, args=(self._flow.redirect_uri,), daemon=True).start()


def _refuse(address: str) -> None:
    from requests import RequestException, get

    with suppress(RequestException):
        get(address, {"error": "access_denied"}, timeout=5)


def _config(client_file: Path) -> dict[str, str]:
    """What the client file says. Raises Refused where it is none of a desktop app."""
    refusal = Refused(
        "{file} is no client file of a desktop app. {how}",
        file=Quoted(str(client_file)),
        how=Said(_HOW),
    )
    try:
        said: dict[str, dict[str, str]] = json.loads(client_file.read_text(encoding="utf-8"))
        client = {key: said["installed"][key] for key in _KEPT}
    except (OSError, ValueError, KeyError, TypeError):
        raise refusal from None
    if not all(client.values()):
        raise refusal
    return client
