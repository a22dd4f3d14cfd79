"""Real calendar servers on this machine's loopback, each started once, each calendar new."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from socket import socket
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

USER, SECRET = "ada", "lovelace"


class _Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def radicale(folder: Path, user: str = USER, secret: str = SECRET) -> Iterator[str]:
    """Radicale with one user, who has to log in."""
    from radicale import config
    from radicale.app import Application

    passwords = folder / "users"
    passwords.write_text(f"{user}:{secret}\n", encoding="utf-8")
    settings: Any = config.load()
    settings.update(
        {
            "storage": {"filesystem_folder": str(folder / "collections")},
            "auth": {
                "type": "htpasswd",
                "htpasswd_filename": str(passwords),
                "htpasswd_encryption": "plain",
                "delay": "0",
            },
            "logging": {"level": "critical"},
        },
        "tests",
    )
    server = make_server("127.0.0.1", 0, Application(settings), _Threads, _Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def xandikos(folder: Path) -> Iterator[str]:
    """Xandikos, which lets in whoever asks."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    where = ["--listen-address", "127.0.0.1", "--port", str(port), "--no-detect-systemd"]
    command = [sys.executable, "-m", "xandikos", "serve", "--defaults", "-d", str(folder / "dav")]
    with subprocess.Popen([*command, *where], stderr=subprocess.DEVNULL) as process:
        while not _listens(port):
            with suppress(subprocess.TimeoutExpired):
                raise AssertionError(f"Xandikos ended with {process.wait(0.05)}")
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def _listens(port: int) -> bool:
    with socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0
