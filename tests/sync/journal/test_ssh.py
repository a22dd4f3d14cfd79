"""The journal over the user's own ssh, at a real sshd on loopback: nobody is asked anything."""

import getpass
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.sync.journal.computers import FIRST, NOTE, Computer, computer, notes_at
from tests.sync.repositories import checked, git, messages, needs_git

SSHD = shutil.which("sshd") or shutil.which("sshd", path="/usr/sbin:/usr/local/sbin")
MISSING = [name for name in ("ssh", "ssh-keygen") if shutil.which(name) is None]
MISSING += [] if SSHD else ["sshd"]
pytestmark = [
    needs_git,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

PATIENCE = 20
"""Seconds for sshd to listen, and for ssh to say no: it says so at once, or it asks somebody."""


def key(file: Path, passphrase: str = "") -> Path:
    """A key pair of the test's own."""
    words = ("ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", str(file))
    subprocess.run(words, check=True, stdin=subprocess.DEVNULL)
    return file


@contextmanager
def listening(folder: Path, port: int) -> Iterator[None]:
    """An sshd that lets in who has the key in `folder/allowed`."""
    settings = f"""
        ListenAddress 127.0.0.1
        HostKey {folder}/host
        AuthorizedKeysFile {folder}/allowed
        PidFile none
        StrictModes no
        UsePAM no
        PasswordAuthentication no
        KbdInteractiveAuthentication no
    """
    (folder / "sshd_config").write_text("\n".join(line.strip() for line in settings.splitlines()))
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # where it puts those in who are not in yet
    words = (str(SSHD), "-D", "-e", "-f", str(folder / "sshd_config"), "-p", str(port))
    with subprocess.Popen(words, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE) as daemon:
        assert daemon.stderr is not None
        said = b""
        while b"Server listening" not in said:
            line = daemon.stderr.readline()
            assert line, said.decode()
            said += line
        try:
            yield
        finally:
            daemon.terminate()


@dataclass
class Server:
    """Where sshd listens, and the folder with its keys and the user's."""

    folder: Path
    port: int

    def address(self, remote: Path) -> str:
        return f"ssh://{getpass.getuser()}@127.0.0.1:{self.port}{remote}"

    def know(self, line: str | None = None) -> None:
        """The user has seen the server's key; or another one."""
        host = line or (self.folder / "host.pub").read_text()
        (self.folder / "known").write_text(f"[127.0.0.1]:{self.port} {host}")


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    folder = tmp_path / "ssh"
    folder.mkdir()
    key(folder / "host")
    shutil.copy(key(folder / "mine").with_suffix(".pub"), folder / "allowed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = folder / "config"
    config.write_text(
        f"UserKnownHostsFile {folder}/known\nIdentityFile {folder}/mine\n"
        f"IdentitiesOnly yes\nIdentityAgent none\nGlobalKnownHostsFile none\n"
    )
    monkeypatch.setenv("GIT_SSH_COMMAND", f"ssh -F {config}")
    monkeypatch.setenv("SSH_ASKPASS", "/bin/false")
    with listening(folder, port):
        yield Server(folder, port)


def told(one: Computer) -> str:
    """What the user is told; in less time than anybody could answer a question."""
    start = time.monotonic()
    done = one.courier.write()
    assert time.monotonic() - start < PATIENCE
    assert done.titles == ("Packages and imports",)
    return str(done.trouble)


def test_the_users_own_key_opens_it(server: Server, remote: Path, tmp_path: Path):
    """Without a clone, and as a clone's remote; a second computer reads the notes back."""
    server.know()
    one = computer(tmp_path / "a", server.address(remote))
    assert one.write().sent == 1
    assert notes_at(remote) == {FIRST: NOTE.strip()}
    two = computer(tmp_path / "b", server.address(remote))
    two.note(FIRST, "")
    two.courier.read()
    assert two.state().notes[FIRST].text == NOTE
    checked(remote)


def test_a_clones_remote_is_reached_in_the_same_way(
    server: Server, work: Path, remote: Path, tmp_path: Path
):
    """The setting `core.sshCommand` of the clone holds, as for the user."""
    server.know()
    command = os.environ.pop("GIT_SSH_COMMAND")
    git(work, "config", "core.sshCommand", command)
    git(work, "remote", "set-url", "origin", server.address(remote))
    assert computer(tmp_path / "a", work).write().sent == 1
    assert messages(remote)[0] == "Journal: Packages and imports (2026-03-02)"
    os.environ["GIT_SSH_COMMAND"] = command
    checked(work)


def test_a_server_that_is_not_known_yet_is_told_and_not_trusted(
    server: Server, remote: Path, tmp_path: Path
):
    """What to do is said; once the user has done it the commit goes."""
    one = computer(tmp_path / "a", server.address(remote))
    assert told(one).startswith("Your ssh does not know the server's key yet: ")
    assert not (server.folder / "known").exists()
    server.know()
    assert one.courier.push().sent == 1


def test_a_server_with_another_key_is_a_warning(server: Server, remote: Path, tmp_path: Path):
    """Nothing is sent to it."""
    server.know((key(server.folder / "other").with_suffix(".pub")).read_text())
    one = computer(tmp_path / "a", server.address(remote))
    assert told(one).startswith("The server shows another key than it had before.")
    assert messages(remote) == ["Mine"]


@pytest.mark.parametrize("passphrase", ["", "locked"])
def test_a_key_that_is_refused_or_locked_is_told(
    server: Server, remote: Path, tmp_path: Path, passphrase: str
):
    """One that the server does not have, and one whose passphrase would have to be asked for."""
    server.know()
    for file in (server.folder / "mine", server.folder / "mine.pub"):
        file.unlink()
    mine = key(server.folder / "mine", passphrase)
    if passphrase:
        shutil.copy(mine.with_suffix(".pub"), server.folder / "allowed")
    one = computer(tmp_path / "a", server.address(remote))
    assert told(one).startswith("The server does not take your SSH key: ")
    assert "ssh-add" in told_again(one)


def told_again(one: Computer) -> str:
    return str(one.courier.push().trouble)


def test_a_repository_that_is_not_there_is_told(server: Server, remote: Path, tmp_path: Path):
    """And a server that is not, too: what waits is counted."""
    server.know()
    one = computer(tmp_path / "a", server.address(remote))
    remote.rename(tmp_path / "gone.git")
    assert "cannot be reached now" in told(one)
    standing = one.courier.standing()
    assert standing is not None
    assert standing.unsent == 1
