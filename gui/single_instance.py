"""One window a library: a second start hands its plan to the first and goes.

The first listens on a local socket named after the library; whoever can connect to it is second.
"""

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 1000
"""Milliseconds to wait for the other instance to answer."""


class SingleInstance(QObject):
    """The first instance's ear. `called` brings the plan a second start was given, or None."""

    called = Signal(object)

    def __init__(self, library: Path) -> None:
        super().__init__()
        place = hashlib.sha256(str(library.absolute()).encode()).hexdigest()[:16]
        self._name = f"tenday-{place}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def hand_over(self, plan: Path | None) -> bool:
        """Give `plan` to the instance that has the library open; False if there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        message = json.dumps({"plan": None if plan is None else str(plan.absolute())})
        socket.write(message.encode())
        socket.waitForBytesWritten(PATIENCE)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Become the first instance. A socket left by one that was killed is taken over."""
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readChannelFinished.connect(lambda s=socket: self._read(s))

    def _read(self, socket: QLocalSocket) -> None:
        message = json.loads(bytes(socket.readAll().data()) or b'{"plan": null}')
        plan = message["plan"]
        self.called.emit(None if plan is None else Path(plan))
        socket.deleteLater()
