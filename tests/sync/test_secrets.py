"""Secrets are kept in a keyring that is one, and for as long as they are needed."""

from collections.abc import Iterator, Sequence

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.null import Keyring as SwitchedOff

from core.exchange import NoKeyring, NoSecret
from core.mark import Account
from sync.accounts import Secrets
from tests.sync.keyrings import InMemory

ACCOUNT = Account("cloud", "caldav", "https://cloud.example/tenday/", "ada")


class PlainFile(InMemory):
    """As the one of keyrings.alt, which writes into the home folder."""

    __module__ = "keyrings.alt.file"


class Chain(InMemory):
    """As keyring itself makes one where it finds several: it writes to the first."""

    def __init__(self, *backends: KeyringBackend) -> None:
        super().__init__()
        self.backends: Sequence[KeyringBackend] = backends


class LineBroken(InMemory):
    """As where the desktop's service dies while it is asked."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise BrokenPipeError

    def get_password(self, service: str, username: str) -> str | None:
        raise BrokenPipeError

    def delete_password(self, service: str, username: str) -> None:
        raise BrokenPipeError


@pytest.fixture(autouse=True)
def keyring_before() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.mark.parametrize(
    "ring", [PlainFile(), Chain(PlainFile(), InMemory()), SwitchedOff(), LineBroken()]
)
def test_a_keyring_that_keeps_no_secret_is_none(ring: KeyringBackend):
    """Plain files, by themselves or first in a chain, and one that forgets or does not answer."""
    keyring.set_keyring(ring)
    with pytest.raises(NoKeyring):
        Secrets().keep(ACCOUNT, "secret")
    for each in (ring, *getattr(ring, "backends", ())):
        assert not getattr(each, "kept", {})
    Secrets().forget(ACCOUNT)


def test_a_chain_that_begins_with_a_safe_one_is_taken():
    """What stands behind it is never asked to keep anything."""
    keyring.set_keyring(Chain(InMemory(), PlainFile()))
    Secrets().keep(ACCOUNT, "secret")
    assert Secrets().of(ACCOUNT) == "secret"


def test_where_the_keyring_does_not_answer_the_secret_is_not_known():
    """That is the user's to mend, and no bug."""
    keyring.set_keyring(LineBroken())
    with pytest.raises(NoSecret):
        Secrets().of(ACCOUNT)
