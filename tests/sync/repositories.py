"""Repositories for tests: real ones on the disk, and Git's own HTTP server behind a password."""

import base64
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(folder: Path, *arguments: str, stdin: str = "") -> str:
    """What git prints; an error fails the test."""
    return subprocess.run(
        ["git", *arguments], cwd=folder, input=stdin, capture_output=True, text=True, check=True
    ).stdout.strip()


def at_home(monkeypatch: pytest.MonkeyPatch, folder: Path, named: bool = True) -> None:
    """Git's settings are the test's own from here on."""
    settings = folder / "gitconfig"
    person = "[user]\nname = Ada\nemail = ada@example.org\n" if named else ""
    settings.write_text(f"{person}[init]\ndefaultBranch = main\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("HOME", str(folder))


def bare(folder: Path) -> Path:
    """An empty repository to push to."""
    folder.mkdir()
    git(folder, "init", "--quiet", "--bare")
    return folder


def clone(remote: Path, folder: Path) -> Path:
    """A clone of it with a branch of its own."""
    git(remote.parent, "clone", "--quiet", str(remote), str(folder))
    return folder


def put(folder: Path, path: str, text: str, message: str = "By hand") -> str:
    """Somebody commits a file in a clone; returns the commit."""
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text)
    git(folder, "add", path)
    git(folder, "commit", "--quiet", "-m", message)
    return git(folder, "rev-parse", "HEAD")


def messages(folder: Path, branch: str = "main") -> list[str]:
    """The subjects of a branch's commits, the latest first."""
    return git(folder, "log", "--format=%s", branch).splitlines()


def checked(folder: Path) -> None:
    """The repository is whole."""
    git(folder, "fsck", "--strict", "--no-dangling")


class _Handler(BaseHTTPRequestHandler):
    """Git's CGI program, https://git-scm.com/docs/git-http-backend, behind Basic authentication."""

    root: Path
    secret: str
    asked: list[str]

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def log_message(self, format: str, *_: object) -> None:
        pass

    def _answer(self) -> None:
        given = self.headers.get("Authorization", "")
        self.asked.append(given)
        name, _, password = base64.b64decode(given.removeprefix("Basic ")).decode().partition(":")
        if password != self.secret:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="git"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        path, _, query = self.path.partition("?")
        environment = {
            **os.environ,
            "GIT_PROJECT_ROOT": str(self.root),
            "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "REQUEST_METHOD": self.command,
            "REMOTE_USER": name,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
        }
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        done = subprocess.run(
            ["git", "http-backend"], env=environment, input=body, capture_output=True, check=False
        )
        head, _, content = done.stdout.partition(b"\r\n\r\n")
        lines = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        self.send_response(int(lines.pop("Status", "200").split()[0]))
        for name, value in lines.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def served(root: Path, secret: str) -> Iterator[tuple[str, list[str]]]:
    """The repositories under `root` over HTTP; gives the address and what was sent to get in."""
    for folder in root.glob("*.git"):
        git(folder, "config", "http.receivepack", "true")
    asked: list[str] = []
    kind = type("Handler", (_Handler,), {"root": root, "secret": secret, "asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), kind)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
