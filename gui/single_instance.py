"""One window a library: a second start hands its plan to the first and goes.

Who holds the lock file beside the library is first and listens on a local socket named after it.
Qt's network module is imported only where there is someone to talk to.
"""

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 1000
"""Milliseconds to wait for the other instance to answer."""


class SingleInstance(QObject):
    """The first instance's ear. `called` brings the plan a second start was given, or None."""

    called = Signal(object)

    def __init__(self, library: Path) -> None:
        super().__init__()
        self._name = f"tenday-{zlib.crc32(str(library.absolute()).encode()):08x}"
        self._lock = QLockFile(QDir.temp().filePath(f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self.is_first = self._lock.tryLock(0)

    def hand_over(self, plan: Path | None) -> bool:
        """Give `plan` to the instance that has the library open; False if it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.write(b"" if plan is None else str(plan.absolute()).encode())
        socket.waitForBytesWritten(PATIENCE)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Answer later starts. A socket left by an instance that was killed is taken over."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _answer(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readChannelFinished.connect(lambda s=socket: self._read(s))

    def _read(self, socket: "QLocalSocket") -> None:
        name = bytes(socket.readAll().data()).decode()
        self.called.emit(Path(name) if name else None)
        socket.deleteLater()
