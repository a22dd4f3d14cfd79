"""The library's pictures as the window has them: kept by the worker, decoded beside it, remembered.

Decoding and encoding may take a second, and the worker's queue is for what is written: so they have
a thread of their own, one picture at a time.
"""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.errors import Refused
from core.pictures.picture import Picture
from gui.jobs import Jobs
from gui.pictures.arriving import Arrival
from gui.pictures.pixels import Pixels, fitting, pixels
from gui.shelf import Shelf

MOST = 64
"""How many pictures are remembered as they were shown last."""


class Album(QObject):
    """`came` tells the name of a picture that can be shown now, `missing` of one that cannot."""

    came = Signal(str)
    missing = Signal(str)

    def __init__(self, shelf: Shelf, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf, self._jobs = shelf, jobs
        self._shown = OrderedDict[str, Pixels]()
        self._wanted = dict[str, int]()
        self._loading = ""

    def keep(
        self,
        arrival: Arrival,
        done: Callable[[str], None],
        failed: Callable[[BaseException], None],
        asker: QObject,
    ) -> None:
        """Put a picture into the library, then tell its name: by then it is on the disk."""

        def store(picture: Picture) -> None:
            keep, name = self._shelf.keep_picture, picture.name
            self._jobs.submit(lambda: keep(picture), lambda _: done(name), failed, asker)

        self._jobs.attend(arrival.read, failed, store, asker)

    def pixels(self, name: str, wide: int) -> Pixels | None:
        """The picture to be shown so many points wide; None as long as it is not decoded.

        Until then there may be a narrower one. One that was shown wider stays so: two notes that
        show it must not take it from each other again and again.
        """
        there = self._shown.get(name)
        if there is not None:
            self._shown.move_to_end(name)
        if there is None or there.image.width() < fitting(there.size, wide).width():
            self._wanted[name] = wide
            self._load()
        return there

    def _load(self) -> None:
        if self._loading or not self._wanted:
            return
        name = self._loading = next(iter(self._wanted))
        wide, read = self._wanted.pop(name), self._shelf.picture

        def load() -> Pixels | None:
            data = read(name)
            try:
                return None if data is None else pixels(data, wide)
            except Refused:
                return None

        self._jobs.attend(load, self._not_loaded, self._loaded, self)

    def _loaded(self, made: Pixels | None) -> None:
        name, self._loading = self._loading, ""
        if made is None:
            self.missing.emit(name)
        else:
            self._shown[name] = made
            self._shown.move_to_end(name)
            if len(self._shown) > MOST:
                self._shown.popitem(last=False)
            self.came.emit(name)
        self._load()

    def _not_loaded(self, _: BaseException) -> None:
        self._loading = ""
