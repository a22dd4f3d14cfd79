"""Collects Python's garbage on the main thread alone.

Python collects on whichever thread happens to allocate. On a worker that would destroy widgets
beside the main thread, which Qt cannot bear: the window crashes at some later moment.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500
"""Milliseconds between two looks at how much there is."""


class Garbage(QObject):
    """From its making on nothing else collects. Made on the main thread, for the whole run."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation that Python would collect by now, and the younger with it."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    generations = [n for n, (count, threshold) in enumerate(due) if count > threshold > 0]
    if generations:
        gc.collect(generations[-1])
