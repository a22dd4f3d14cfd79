"""Lets a user sign in with Google through their own browser (RFC 8252, RFC 7636).

Google answers to a port of this machine; the proof key and the state that come with that are made
by Google's own library. What comes of it fits a keyring.
"""

import json
from pathlib import Path
from typing import Any, cast

from core.errors import Refused

CALENDARS = "https://www.googleapis.com/auth/calendar.app.created"
"""The least access there is: calendars that Tenday made."""

BUSY = "https://www.googleapis.com/auth/calendar.events.freebusy"
"""When the user is busy, without a word of why; asked for only where it is wanted."""

MINUTES = 5
_KEPT = ("client_id", "client_secret", "token_uri")
_HOW = (
    "In the Google Cloud console make a project, enable the Calendar API, make an OAuth client of "
    "the type “Desktop app”, and download its JSON file. Publish the consent screen, or access "
    "ends after seven days."
)


def sign_in(client_file: Path, *, browser: bool, busy: bool = False) -> str:
    """Have the user let Tenday in; returns the secret to keep.

    Without a `browser` the address to open is printed. Waits some minutes. Raises Refused.
    """
    from google_auth_oauthlib.flow import (  # pyright: ignore[reportMissingTypeStubs]
        InstalledAppFlow,
        WSGITimeoutError,
    )
    from oauthlib.oauth2.rfc6749.errors import OAuth2Error
    from requests.exceptions import RequestException

    scopes = [CALENDARS, *([BUSY] if busy else [])]
    config = _config(client_file)
    flow = cast("Any", InstalledAppFlow).from_client_config(config, scopes)
    try:
        credentials = flow.run_local_server(
            host="127.0.0.1",
            port=0,
            open_browser=browser,
            authorization_prompt_message="" if browser else "Open this address: {url}",
            success_message="Tenday is signed in. You can close this page.",
            timeout_seconds=MINUTES * 60,
            access_type="offline",
            prompt="consent",
        )
    except (OAuth2Error, Warning) as error:
        raise Refused("Google did not let Tenday in. Try again, and leave all boxes ticked.") from (
            error
        )
    except WSGITimeoutError as error:
        raise Refused(f"Nobody signed in for {MINUTES} minutes. Try again.") from error
    except RequestException as error:
        raise Refused("Google cannot be reached. Check the connection, then try again.") from error
    token = credentials.refresh_token
    if not token:
        raise Refused(
            "Google gave no lasting access. Remove Tenday from your account's third-"
            "party access at Google, then try again."
        )
    return json.dumps({**{key: config["installed"][key] for key in _KEPT}, "refresh_token": token})


def _config(client_file: Path) -> dict[str, dict[str, str]]:
    """What the client file says. Raises Refused where it is none of a desktop app."""
    refusal = Refused(f"“{client_file}” is no client file of a desktop app. {_HOW}")
    try:
        config: dict[str, dict[str, str]] = json.loads(client_file.read_text(encoding="utf-8"))
        complete = all(config["installed"][key] for key in (*_KEPT, "auth_uri"))
    except (OSError, ValueError, KeyError, TypeError):
        raise refusal from None
    if not complete:
        raise refusal
    return config
