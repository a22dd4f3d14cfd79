"""Runs the user's `git`: quietly, never asking, never waiting for ever, and with failures in words.

It knows neither journal nor branches. A token reaches git by the environment alone, and only for
the server it belongs to.
"""

import os
import shlex
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import IO, NamedTuple
from urllib.parse import urlsplit

from core.errors import Refused
from sync.journal.trouble import TALKING, NoGit, failure, took_too_long
from sync.waiting import HEEDED, Heed, nobody

PATIENCE = 120
"""Seconds that any one command may take; a hook of the user's may need them."""

ON_THE_LINE = 3600
"""The same for talking to a server: pictures over a slow line take their time, and each command
that is ended begins anew. The user can end it at any moment, and STALLED tells a dead line.
"""

STALLED = 90
"""Seconds without a byte after which a line counts as dead."""

GENTLY = 3
"""Seconds that git may take once it is to end."""

_QUIET = {
    "LC_ALL": "C.UTF-8",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",
    "SSH_ASKPASS_REQUIRE": "never",
    "GCM_INTERACTIVE": "never",
    "GIT_EDITOR": ":",
}

_ELSEWHERE = (
    *("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"),
    *("GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_CONFIG"),
)
"""What would lead git to another repository than the one it is started in."""

# Bitbucket asks for this name with a token; GitHub, GitLab and Gitea take any.
_NAME_WITH_TOKEN = "x-token-auth"


class Access(NamedTuple):
    """Lets git in at one server: `url` is its address, `token` the secret, empty for none."""

    url: str = ""
    token: str = ""

    @property
    def environment(self) -> dict[str, str]:
        """What hands the token over, to that server only, and keeps the user's helpers from it.

        https://git-scm.com/docs/gitcredentials: an empty helper empties the list of them.
        """
        if not self.token:
            return {}
        parts = urlsplit(self.url)
        server = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        answer = (
            '!f() { test "$1" = get || exit 0; printf "username=%s\\npassword=%s\\n" '
            '"$TENDAY_GIT_NAME" "$TENDAY_GIT_TOKEN"; }; f'
        )
        count = int(os.environ.get("GIT_CONFIG_COUNT", "0") or 0)
        return {
            "GIT_CONFIG_COUNT": str(count + 2),
            f"GIT_CONFIG_KEY_{count}": "credential.helper",
            f"GIT_CONFIG_VALUE_{count}": "",
            f"GIT_CONFIG_KEY_{count + 1}": f"credential.{server}.helper",
            f"GIT_CONFIG_VALUE_{count + 1}": answer,
            "TENDAY_GIT_NAME": parts.username or _NAME_WITH_TOKEN,
            "TENDAY_GIT_TOKEN": self.token,
        }


@dataclass(frozen=True)
class Git:
    """Git in one folder, with some more of its environment."""

    folder: Path
    environment: Mapping[str, str]
    heed: Heed = nobody

    @classmethod
    def at(cls, folder: Path, heed: Heed = nobody) -> "Git":
        """Git in that folder. Raises Refused where there is no such folder."""
        if not folder.is_dir():
            raise Refused(
                "There is no folder {folder}. Name the repository of the journal anew.",
                folder=folder,
            )
        return cls(folder, {}, heed)

    def given(self, **more: str) -> "Git":
        """The same with more of an environment."""
        return replace(self, environment={**self.environment, **more})

    def over_ssh(self) -> "Git":
        """The same for talking to a server: an `ssh` that would ask something fails instead."""
        own = os.environ.get("GIT_SSH_COMMAND") or self.found("config", "core.sshCommand")
        command = own or "ssh"
        if "GIT_SSH" in os.environ or Path(shlex.split(command)[0]).stem != "ssh":
            return self
        alive = f"-o ServerAliveInterval={STALLED // 3} -o ServerAliveCountMax=3"
        quiet = f"{command} -o BatchMode=yes -o ConnectTimeout=20 {alive}"
        return self.given(GIT_SSH_COMMAND=quiet)

    def __call__(self, *arguments: str, stdin: bytes = b"", **more: str) -> bytes:
        """What the command prints. Raises Refused, of a kind of `trouble`, where it fails."""
        code, out, told = self._run(arguments, stdin, more)
        if code:
            raise failure(arguments[0], code, told)
        return out

    def text(self, *arguments: str) -> str:
        """What the command prints as text."""
        return self(*arguments).decode("utf-8", "surrogateescape").strip()

    def found(self, *arguments: str) -> str | None:
        """The same, None where the command fails: it is a question."""
        code, out, _ = self._run(arguments, b"", {})
        return None if code else out.decode("utf-8", "surrogateescape").strip()

    def holds(self, *arguments: str) -> bool:
        """Whether the command succeeds."""
        return self._run(arguments, b"", {})[0] == 0

    def _run(
        self, arguments: tuple[str, ...], stdin: bytes, more: Mapping[str, str]
    ) -> tuple[int, bytes, str]:
        # Files and no pipes: what git leaves running (ssh's master, maintenance) would hold those.
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as told:
            with _start(arguments, self.folder, {**self.environment, **more}, out, told) as process:
                try:
                    self._wait(process, stdin, arguments[0])
                finally:
                    _end(process)
            for file in (out, told):
                file.seek(0)
            return process.returncode, out.read(), told.read().decode("utf-8", "replace")

    def _wait(self, process: "subprocess.Popen[bytes]", stdin: bytes, command: str) -> None:
        """Until it is over, somebody wants it ended, or patience is."""
        until = monotonic() + (ON_THE_LINE if command in TALKING else PATIENCE)
        while monotonic() < until:
            self.heed()
            with suppress(subprocess.TimeoutExpired):
                process.communicate(stdin, HEEDED)
                return
        raise took_too_long(command)


def _start(
    arguments: tuple[str, ...],
    folder: Path,
    more: Mapping[str, str],
    out: IO[bytes],
    told: IO[bytes],
) -> "subprocess.Popen[bytes]":
    kept = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    try:
        return subprocess.Popen(
            ["git", "-c", "i18n.commitEncoding=UTF-8", *arguments],
            cwd=folder,
            env={**_heeding_dead_lines(), **kept, **_QUIET, **more},
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=told,
            start_new_session=True,  # without the terminal nobody can ask on it
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except FileNotFoundError as missing:
        raise NoGit from missing


def _heeding_dead_lines() -> dict[str, str]:
    """What the user has set for that themselves goes before it."""
    return {"GIT_HTTP_LOW_SPEED_LIMIT": "1", "GIT_HTTP_LOW_SPEED_TIME": str(STALLED)}


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End what still runs of the command, and all it started: gently, so that no lock stays."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
        process.wait()
        return
    for way in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, way)
        with suppress(subprocess.TimeoutExpired):
            process.wait(GENTLY)
            return
