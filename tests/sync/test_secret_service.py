"""Secrets in the keyring of desktops on Linux, over D-Bus: a real one, of this test alone."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from core.exchange import NoSecret
from core.mark import Account
from sync.accounts import Secrets

account = Account("cloud", "caldav", "https://cloud.example/tenday/", "ada")
match sys.argv[1]:
    case "keep":
        Secrets().keep(account, "geheim – 秘密")
    case "forget":
        Secrets().forget(account)
    case _:
        try:
            print(Secrets().of(account))
        except NoSecret:
            print("nothing")
"""

SESSION = """
echo -n unlocked | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null &
keyring=$!
trap 'kill $keyring' EXIT
until dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \\
    string:org.freedesktop.secrets | grep -q true; do sleep 0.05; done
for each in ask keep ask forget ask; do "$0" -c "$1" $each || exit 1; done
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring-daemon",
)
def test_a_secret_outlives_the_program_in_the_systems_keyring(tmp_path: Path) -> None:
    """Each step is a program of its own: nothing is there, it is kept, found, and forgotten."""
    mine = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    backend = {"PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring"}
    said = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SESSION, sys.executable, PROGRAM],
        env={**os.environ, **mine, **backend, "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert said.returncode == 0, said.stderr
    assert said.stdout.splitlines() == ["nothing", "geheim – 秘密", "nothing"]
    assert all(b"geheim" not in f.read_bytes() for f in tmp_path.rglob("*") if f.is_file())
