"""A screen reader's side of the desktop's accessibility bus, as far as the tests need it."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CDLL
from pathlib import Path
from typing import Any, NamedTuple

import run

LAUNCHERS = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
    "/usr/lib/at-spi-bus-launcher",
)
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
CHECKED, FOCUSABLE, FOCUSED, SELECTED = 4, 11, 12, 23
"""The numbers of states, as AtspiStateType has them."""


def missing() -> str:
    """What of the machinery this machine lacks; empty where it has all of it."""
    lacking = missing_for_a_screen("dbus-run-session")
    if launcher() is None:
        lacking.append("at-spi2-core")
    return ", ".join(lacking)


def missing_for_a_screen(*tools: str) -> list[str]:
    """What a screen of its own and the tools lack here: programs, and Qt's libraries for X11."""
    lacking = [tool for tool in ("Xvfb", *tools) if shutil.which(tool) is None]
    return lacking + run.missing_libraries(run.X11_LIBRARIES, CDLL)


def launcher() -> str | None:
    """Where the accessibility bus is started from."""
    return next((path for path in LAUNCHERS if Path(path).exists()), None)


@contextmanager
def screen(*options: str) -> Iterator[str]:
    """A screen of its own, with these options of Xvfb; gives the name of the display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1200x900x24", *options],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class Node(NamedTuple):
    """An accessible object: where it is on the bus, and what it says of itself."""

    owner: str
    path: str
    name: str
    role: str


class Reader:
    """Asks the accessibility bus as a screen reader does."""

    def __init__(self) -> None:
        from jeepney.io.blocking import open_dbus_connection

        address = self._ask(
            open_dbus_connection("SESSION"), "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
            "GetAddress",
        )[0]  # fmt: skip
        self._bus = open_dbus_connection(address)

    @staticmethod
    def _ask(
        bus: Any, owner: str, path: str, interface: str, method: str,
        signature: str | None = None, body: tuple[Any, ...] = (),
    ) -> Any:  # fmt: skip
        from jeepney import DBusAddress, MessageType, new_method_call

        to = DBusAddress(path, owner, interface)
        reply = bus.send_and_get_reply(new_method_call(to, method, signature, body), timeout=10)
        assert reply.header.message_type is MessageType.method_return, reply.body
        return reply.body

    def ask(
        self, node: tuple[str, ...], interface: str, method: str,
        signature: str | None = None, *body: Any,
    ) -> Any:  # fmt: skip
        """Call a method of an object."""
        return self._ask(self._bus, node[0], node[1], interface, method, signature, body)

    def node(self, owner: str, path: str) -> Node:
        """An object by its address."""
        get = "org.freedesktop.DBus.Properties"
        name = self.ask((owner, path), get, "Get", "ss", ACCESSIBLE, "Name")[0][1]
        role = self.ask((owner, path), ACCESSIBLE, "GetRoleName")[0]
        return Node(owner, path, name, role)

    def walk(self, at: tuple[str, ...] = ROOT) -> Iterator[Node]:
        """Every object below one."""
        for owner, path in self.ask(at, ACCESSIBLE, "GetChildren")[0]:
            node = self.node(owner, path)
            yield node
            yield from self.walk(node)

    def wait_for(self, role: str, start: str) -> Node:
        """The first object of a role whose name starts so, once it is there."""
        until = time.monotonic() + 20
        while time.monotonic() < until:
            for node in self.walk():
                if node.role == role and node.name.startswith(start):
                    return node
            time.sleep(0.1)
        raise AssertionError(f"no {role} called {start}…")

    def has_state(self, node: Node, state: int) -> bool:
        """Whether an object is in a state, by the number of the state."""
        words = self.ask(node, ACCESSIBLE, "GetState")[0]
        return bool(words[state // 32] >> state % 32 & 1)

    def comes_to(self, node: Node, *states: int) -> bool:
        """Whether an object is in those states before long."""
        until = time.monotonic() + 20
        while not (are := all(self.has_state(node, state) for state in states)):
            if time.monotonic() > until:
                break
            time.sleep(0.1)
        return are

    def act(self, node: Node, name: str) -> None:
        """Do one of the actions that an object offers."""
        offered = [action[0] for action in self.ask(node, ACTION, "GetActions")[0]]
        assert name in offered, offered
        self.ask(node, ACTION, "DoAction", "i", offered.index(name))
