"""The only place that starts threads. Work goes in, its result comes back on the main thread.

One worker runs jobs in the order they were given, so whatever they share (the library) needs no
lock. The work must wait (disk, network) or release the interpreter (Typst, SQLite): Python that
computes for long would stutter the window and belongs in a process of its own.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.errors import Refused

T = TypeVar("T")


class Jobs(QObject):
    """A queue with one worker."""

    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="jobs")
        self._came_back.connect(lambda deliver: deliver())

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run `work` on the worker, then `done` with its result on the main thread.

        Where it raises, `failed` gets the exception there instead. What is not a Refused is our bug
        and is raised again after that, for the excepthook to report.
        """

        def deliver(future: Future[T]) -> None:
            error = future.exception()
            if error is None:
                done(future.result())
                return
            failed(error)
            if not isinstance(error, Refused):
                raise error

        future = self._worker.submit(work)
        future.add_done_callback(lambda f: self._came_back.emit(lambda: deliver(f)))

    def finish(self) -> None:
        """Wait until everything submitted has run; nothing can be submitted afterwards.

        Results not yet delivered by then still are, as long as the event loop turns.
        """
        self._worker.shutdown(wait=True)
