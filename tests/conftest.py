"""What every test gets: a home of its own, no screen or desktop, no network beyond this machine."""

import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

_home = tempfile.mkdtemp(prefix="tenday-tests-")
for _name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
    os.environ[_name] = _home
for _name in ("CONFIG", "DATA", "CACHE", "STATE"):
    os.environ[f"XDG_{_name}_HOME"] = str(Path(_home, _name.lower()))
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# The same examples each time: a change is to blame for a failure, not the dice. More are thrown
# with HYPOTHESIS_PROFILE=search.
settings.register_profile("tenday", max_examples=50, deadline=None, derandomize=True)
settings.register_profile("search", max_examples=500, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "tenday"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="throw the dice, and more often")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--long"):
        settings.load_profile("search")


def _stay_home(event: str, arguments: tuple[object, ...]) -> None:
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple) and str(address[0]) not in ("127.0.0.1", "::1", "localhost"):
        raise PermissionError(f"a test reached for {address}; tests stay on this machine")


sys.addaudithook(_stay_home)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What pytest-qt makes the application with: what a start makes it with."""
    from gui.theme import ARGUMENTS

    return ARGUMENTS
