"""The desktop's message bus, as a client that never waits: what comes of a call is told later.

Qt's own D-Bus cannot send a notification's eight arguments from Python, so jeepney makes and reads
the messages and a QLocalSocket carries them. A bus that is not there or hangs answers nothing, and
that is all that comes of it. It knows of no notifications.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.auth import BEGIN, Authenticator
from jeepney.bus import get_connectable_addresses
from jeepney.low_level import Parser
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

PATIENCE = 5_000
"""Milliseconds until a call that nobody answers counts as refused."""

Answer = Callable[[Message | None], object]
"""Gets the reply to a call; None where it was refused, or nobody answered in time."""


def session_bus() -> str | None:
    """Where the session's bus listens, an abstract address after a NUL; None where there is none.

    Where the session does not say, it is where systemd puts it.
    """
    said = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if said:
        try:
            return next(get_connectable_addresses(said), None)
        except (ValueError, RuntimeError):  # of a kind that jeepney does not know
            return None
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "bus")
    return str(usual) if usual.is_socket() else None


class Bus(QObject):
    """One connection. `ready`: it answers; `heard` brings a signal's message; `gone`: it is over.

    It speaks only once it is ready, and says nothing more once it is gone.
    """

    ready = Signal()
    heard = Signal(object)
    gone = Signal()

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._greeting = Authenticator()
        self._parser = Parser()
        self._serial = 0
        self._asked: dict[int, Answer] = {}
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(lambda _: self.close())
        self._socket.disconnected.connect(self.close)
        self._is_over = False
        if address.startswith("\0"):
            option = QLocalSocket.SocketOption.AbstractNamespaceOption
            self._socket.setSocketOptions(option)
        self._socket.connectToServer(address.lstrip("\0"))

    def call(
        self,
        to: DBusAddress,
        method: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
        answer: Answer = lambda _: None,
    ) -> None:
        """Call a method; `answer` is told what came of it, unless the bus goes before."""
        self._send(new_method_call(to, method, signature, body), answer)

    def listen(self, rule: MatchRule) -> None:
        """Have signals that match come here."""
        self._send(message_bus.AddMatch(rule), lambda _: None)

    def close(self) -> None:
        """Say and hear no more."""
        if not self._is_over:
            self._is_over = True
            self._asked.clear()
            self._socket.abort()
            self.gone.emit()

    def leave(self) -> None:
        """Hear no more, once what was said is on its way."""
        self._is_over = True
        self._asked.clear()
        self._socket.flush()
        self._socket.disconnectFromServer()

    def _greet(self) -> None:
        self._socket.write(self._greeting.data_to_send() or b"")

    def _read(self) -> None:
        data = bytes(self._socket.readAll().data())
        try:
            if not self._greeting.authenticated:
                self._greeting.feed(data)
                if self._greeting.authenticated:
                    self._socket.write(BEGIN)
                    self._send(message_bus.Hello(), self._welcomed)
                return
            messages = self._parser.feed(data)
        except ValueError:  # it speaks another language
            self.close()
            return
        for message in messages:
            self._take(message)

    def _welcomed(self, reply: Message | None) -> None:
        if reply is None:
            self.close()
        else:
            self.ready.emit()

    def _take(self, message: Message) -> None:
        header = message.header
        if header.message_type is MessageType.signal:
            self.heard.emit(message)
            return
        answer = self._asked.pop(header.fields.get(HeaderFields.reply_serial, 0), None)
        if answer is not None:
            answer(message if header.message_type is MessageType.method_return else None)

    def _send(self, message: Message, answer: Answer) -> None:
        if self._is_over:
            return
        self._serial += 1
        serial = self._serial
        self._asked[serial] = answer
        self._socket.write(message.serialise(serial))
        QTimer.singleShot(PATIENCE, self, lambda: self._give_up(serial))

    def _give_up(self, serial: int) -> None:
        if (answer := self._asked.pop(serial, None)) is not None:
            answer(None)
