"""Accounts and what they ask, on the command line."""

import io
import json
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core import edits
from core.changes import Changes
from core.command_line import ACCOUNT, SYNC, Argument
from core.errors import Refused
from core.exchange import NoSecret
from core.model import SessionState
from core.store.library import Library
from sync.account_commands import account
from sync.accounts import Secrets
from sync.commands import sync
from sync.courier import Courier
from tests.states import NOW, ZONE, sample_state, session_id
from tests.sync.installation import Phone
from tests.sync.keyrings import InMemory, in_memory
from tests.sync.test_courier import Cloud

PLANNED = session_id(3, 1)
URL = "https://cloud.example/tenday/"


@pytest.fixture
def keyring() -> Iterator[InMemory]:
    with in_memory() as kept:
        yield kept


class Terminal:
    """A shell on a computer with the sample plan, and a cloud."""

    def __init__(self, folder: Path, out: Callable[[], str], pipe: Callable[[str], object]) -> None:
        self.path, self.cloud, self._out, self._pipe = folder / "l.sqlite", Cloud(), out, pipe
        with closing(Library.open(self.path, NOW)) as library:
            library.add(sample_state(), b"", NOW)
        self.start()

    def start(self) -> None:
        """Each command is a run of its own."""
        self.courier = Courier(
            lambda: Library.open(self.path, NOW),
            Secrets(),
            lambda: NOW,
            lambda: ZONE,
            lambda _: self.cloud,
        )

    def account(self, *words: str, typed: str = "") -> str:
        self._pipe(typed)
        self.start()
        account(_parsed(ACCOUNT, words), self.courier)
        return self._out()

    def sync(self, *words: str, typed: str = "") -> str:
        self._pipe(typed)
        self.start()
        sync(_parsed(SYNC, words), self.courier)
        return self._out()

    def both_edited(self) -> None:
        Phone(self.cloud.calendar).edit(PLANNED, summary="Theirs")
        with closing(Library.open(self.path, NOW)) as library:
            before = library.load(sample_state().plan.id)
            after = edits.retitle(before, PLANNED, "Mine")
            library.write(before.plan.id, Changes.between(before, after), NOW)

    def title(self) -> str:
        with closing(Library.open(self.path, NOW)) as library:
            return library.load(sample_state().plan.id).sessions[PLANNED].title


def _parsed(arguments: tuple[Argument, ...], words: tuple[str, ...]):
    parser = ArgumentParser()
    for names, options in arguments:
        parser.add_argument(*names, **options)
    return parser.parse_args(words)


@pytest.fixture
def terminal(
    tmp_path: Path,
    keyring: InMemory,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    def pipe(typed: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))

    return Terminal(tmp_path, lambda: capsys.readouterr().out, pipe)


ADD = ("add", "caldav", URL, "--user", "ada", "--name", "cloud")


def test_a_question_is_shown_with_what_to_type_and_settled_so(terminal: Terminal) -> None:
    """A conflict, by its part; the answer that it does not have is refused."""
    terminal.account(*ADD, "--password-stdin", typed="secret\n")
    terminal.sync()
    terminal.both_edited()
    said = terminal.sync()
    assert "title: Mine / Theirs" in said
    assert f"tenday account answer {PLANNED} here|there --part title" in said
    asked = json.loads(terminal.account("answer", "--json"))
    assert [(q["session"], q["answers"]) for q in asked] == [(PLANNED, ["here", "there"])]
    with pytest.raises(Refused, match="here, there"):
        terminal.account("answer", PLANNED, "missed")
    assert "there" in terminal.account("answer", PLANNED, "there", "--part", "title")
    assert terminal.title() == "Theirs"
    assert "Nothing is asked" in terminal.account("answer")
    with pytest.raises(Refused, match="Nothing is asked about that session"):
        terminal.account("answer", PLANNED, "here")


def test_what_waits_in_the_tray_is_settled_by_a_word(terminal: Terminal) -> None:
    """A session that was deleted on the phone was missed."""
    terminal.account(*ADD, typed="secret\n")
    terminal.sync()
    Phone(terminal.cloud.calendar).delete(PLANNED)
    assert "missed|skipped|put-back" in terminal.sync()
    terminal.account("answer", PLANNED, "missed")
    with closing(Library.open(terminal.path, NOW)) as library:
        state = library.load(sample_state().plan.id)
    assert state.sessions[PLANNED].state is SessionState.MISSED


def test_without_a_keyring_the_password_is_piped_into_each_sync(
    terminal: Terminal, keyring: InMemory
) -> None:
    """It is kept nowhere, and a sync without it says what to do."""
    terminal.account(*ADD, "--no-keyring", "--password-stdin", typed="secret\n")
    assert not keyring.kept
    terminal.sync()
    with pytest.raises(NoSecret):
        terminal.courier.secrets.of(terminal.courier.accounts()[0].account)
    assert "made SQL review" in terminal.sync("--password-stdin", typed="secret\n")
    assert not keyring.kept


def test_an_account_is_connected_again_and_rings_at_another_time(terminal: Terminal) -> None:
    """What it mirrored stays agreed."""
    terminal.account(*ADD, typed="secret\n")
    terminal.sync()
    terminal.cloud.password = "new"
    assert "Connected" in terminal.account("reconnect", "cloud", typed="new\n")
    assert "nothing to do" in terminal.sync()
    assert "30 min" in terminal.account("alarm", "cloud", "30")
    assert "changed SQL review" in terminal.sync()
    with pytest.raises(Refused, match="never, 0, 5, 10, 15, 30, 60"):
        terminal.account("alarm", "cloud", "7")
    assert json.loads(terminal.account("list", "--json"))[0]["alarm"] == 30


def test_an_account_that_cannot_be_synced_keeps_no_other_back(
    terminal: Terminal, tmp_path: Path
) -> None:
    """Each says how it went, and what is wrong with which."""
    gone = tmp_path / "stick"
    gone.mkdir()
    terminal.account("add", "file", str(gone / "out.ics"), "--name", "a file")
    terminal.account("add", "caldav", URL, "--user", "ada", typed="secret\n")
    gone.rmdir()
    told = terminal.sync()
    assert "caldav: made SQL review" in told
    assert terminal.cloud.calendar.bodies
