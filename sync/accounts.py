"""Accounts: which kinds there are, where each kind's room is, and secrets, kept in the keyring.

A secret never reaches the library, a file or a log. Without a keyring it can be held for as long as
the program runs; a keyring that keeps plain text is none.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from core.errors import Refused
from core.exchange import NoKeyring, NoSecret
from core.mark import Account
from core.saying import Quoted
from sync.service import Backend

KEYRING_NAME = "Tenday"
"""Under what the system's keyring lists the secrets."""

FILE = "file"
"""The kind of account that is a calendar file, kept up to date for a folder that others see."""

GOOGLE = "google"
"""The kind of account whose secret comes of signing in with a browser."""

_ROOMS: Mapping[str, str] = {"caldav": "sync.caldav", GOOGLE: "sync.google"}


def kinds() -> list[str]:
    """The kinds of account there are."""
    return [*(kind for kind, room in _ROOMS.items() if find_spec(room)), FILE]


def backend(kind: str) -> Backend:
    """What speaks to that kind of server; imported only now. Raises Refused for an unknown one."""
    if kind not in kinds() or kind not in _ROOMS:
        raise Refused(
            "There is no kind of account {kind}. Choose from: {join}.",
            kind=Quoted(kind),
            join=", ".join(kinds()),
        )
    return cast("Backend", import_module(_ROOMS[kind]))


class Secrets:
    """The accounts' secrets: in the keyring, or in memory for this run alone."""

    def __init__(self) -> None:
        self._held: dict[str, str] = {}

    def keep(self, account: Account, secret: str) -> None:
        """Put the secret into the keyring. Raises NoKeyring where there is no safe one."""
        import keyring
        from keyring.errors import KeyringError

        place = _place(account)
        try:
            _refuse_plain_text(keyring.get_keyring())
            keyring.set_password(KEYRING_NAME, place, secret)
            if keyring.get_password(KEYRING_NAME, place) != secret:  # one that is switched off
                raise _no_keyring()
        except (KeyringError, RuntimeError, OSError) as error:
            raise _no_keyring() from error
        self._held.pop(_place(account), None)

    def hold(self, account: Account, secret: str) -> None:
        """Remember the secret for this run alone."""
        self._held[_place(account)] = secret

    def is_held(self, account: Account) -> bool:
        """Whether the secret is known for this run alone."""
        return _place(account) in self._held

    def of(self, account: Account) -> str:
        """The account's secret; empty for a file, which has none. Raises NoSecret."""
        import keyring
        from keyring.errors import KeyringError

        if account.kind == FILE:
            return ""
        if _place(account) in self._held:
            return self._held[_place(account)]
        try:
            secret = keyring.get_password(KEYRING_NAME, _place(account))
        except (KeyringError, RuntimeError, OSError):
            secret = None
        if secret is None:
            raise NoSecret(
                "The password of {name} is not known. Connect the account again.",
                name=Quoted(account.name),
            )
        return secret

    def forget(self, account: Account) -> None:
        """Take the secret out of the keyring, where it is in one."""

        import keyring
        from keyring.errors import KeyringError

        self._held.pop(_place(account), None)
        if account.kind != FILE:
            with suppress(KeyringError, RuntimeError, OSError):
                keyring.delete_password(KEYRING_NAME, _place(account))


def _place(account: Account) -> str:
    return f"{account.user} {account.url}"


def _refuse_plain_text(ring: object) -> None:
    """Refuse a keyring that keeps plain files, by itself or as the first of a chain."""
    chain: Sequence[object] = getattr(ring, "backends", ())
    if any(type(each).__module__.startswith("keyrings.alt") for each in (ring, *chain[:1])):
        raise _no_keyring()


def _no_keyring() -> NoKeyring:
    return NoKeyring(
        "This system has no keyring that is open and safe. Unlock or install one (GNOME Keyring, "
        "KWallet), or keep the password for this run only."
    )
