"""A desktop for notifications: a bus of its own, and on it a server as the protocol has them."""

import queue
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
EXPIRED, DISMISSED = 1, 2


CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A bus that starts no server by itself, whatever this machine has installed."""


@contextmanager
def bus(folder: Path) -> Iterator[str]:
    """A message bus of its own; gives its address."""
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(path=folder / "bus"))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.communicate()


class Told(NamedTuple):
    """What one call of Notify asked for."""

    replaces: int
    summary: str
    body: str
    actions: dict[str, str]
    hints: dict[str, Any]
    expires: int


class Server:
    """Shows what it is told in `shown`, by number, and lets a test press what is there.

    One that is `mute` takes calls and answers none.
    """

    def __init__(self, address: str, able: list[str], *, mute: bool = False) -> None:
        self._address, self._able, self.mute = address, able, mute
        self.told: list[Told] = []
        self.shown: dict[int, Told] = {}
        self._last = 0
        self._orders: queue.SimpleQueue[Callable[[Any], object]] = queue.SimpleQueue()
        self._is_over, self._is_up = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> "Server":
        self._thread.start()
        assert self._is_up.wait(20)
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def press(self, number: int, action: str) -> None:
        """Press a button of a notification; it goes, as it does on most desktops."""
        self._emit("ActionInvoked", "us", (number, action))
        self.go(number, DISMISSED)

    def go(self, number: int, why: int = EXPIRED) -> None:
        """Have a notification go."""
        self.shown.pop(number)
        self._emit("NotificationClosed", "uu", (number, why))

    def _emit(self, name: str, signature: str, body: tuple[Any, ...]) -> None:
        from jeepney import DBusAddress, new_signal

        emitter = DBusAddress(PATH, interface=NAME)
        self._orders.put(lambda bus: bus.send(new_signal(emitter, name, signature, body)))

    def _serve(self) -> None:
        from jeepney import MessageType, message_bus
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection(self._address) as bus:
            bus.send_and_get_reply(message_bus.RequestName(NAME), timeout=20)
            self._is_up.set()
            while not self._is_over.is_set():
                while not self._orders.empty():
                    self._orders.get()(bus)
                try:
                    message = bus.receive(timeout=0.02)
                except TimeoutError:
                    continue
                if message.header.message_type is MessageType.method_call:
                    self._answer(bus, message)

    def _answer(self, bus: Any, message: Any) -> None:
        from jeepney import HeaderFields, new_method_return

        if self.mute:
            return
        match message.header.fields[HeaderFields.member]:
            case "GetCapabilities":
                bus.send(new_method_return(message, "as", (self._able,)))
            case "Notify":
                bus.send(new_method_return(message, "u", (self._show(message.body),)))
            case "CloseNotification":
                self.shown.pop(message.body[0], None)
                bus.send(new_method_return(message))

    def _show(self, body: tuple[Any, ...]) -> int:
        _, replaces, _, summary, text, actions, hints, expires = body
        pairs = dict(zip(actions[::2], actions[1::2], strict=True))
        told = Told(replaces, summary, text, pairs, hints, expires)
        self.told.append(told)
        if not replaces:
            self._last += 1
        number = replaces or self._last
        self.shown[number] = told
        return number
