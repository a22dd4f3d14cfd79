"""Says when a file may have changed on the disk, however an editor saves it.

Many save a new file under the old name, so its folder is watched as well. Knows nothing of plans,
and never looks into the file.
"""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

PAUSE = 200
"""Milliseconds of quiet after which an editor has done saving."""


class Watch(QObject):
    """Watches one file at a time."""

    stirred = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._rested)
        self._watcher.fileChanged.connect(lambda _: self._pause.start())
        self._watcher.directoryChanged.connect(lambda _: self._pause.start())

    def follow(self, path: Path | None) -> None:
        """Watch this file and no other; None watches nothing."""
        if path == self._path:
            return
        known = [*self._watcher.files(), *self._watcher.directories()]
        if known:
            self._watcher.removePaths(known)
        self._path = path
        self._watch()

    def _watch(self) -> None:
        if self._path is None:
            return
        known = {*self._watcher.files(), *self._watcher.directories()}
        new = {str(p) for p in (self._path, self._path.parent) if p.exists()} - known
        if new:
            self._watcher.addPaths(sorted(new))

    def _rested(self) -> None:
        self._watch()  # a file that was put in its place is another one to watch
        self.stirred.emit()
