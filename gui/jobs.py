"""The only place that starts threads and processes. Work goes in, its result comes back on the
main thread.

One worker runs jobs in the order they were given, so whatever they share (the library) needs no
lock. Its work must wait (disk, network) or release the interpreter (Typst, SQLite). Python that
computes for long would stutter the window, and goes to a process of its own.
"""

from collections.abc import Callable
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from core.errors import Refused
from gui.process import Process, Question

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")

PATIENCE = 300
"""Milliseconds that a computation nobody waits for may still go on: a new process takes as long."""


class Jobs(QObject):
    """A queue with one worker, and one process beside it."""

    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = Process()
        self._wanted: dict[str, tuple[Question, Future[object]]] = {}
        self._finished = False
        self._finishing = Lock()
        self._came_back.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _worker(self) -> "ThreadPoolExecutor":
        return _one_thread("jobs")

    @cached_property
    def _asker(self) -> "ThreadPoolExecutor":
        return _one_thread("compute")

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        asker: QObject | None = None,
    ) -> None:
        """Run `work` on the worker, then `done` with its result on the main thread.

        Where it raises, `failed` gets the exception there instead. What is not a Refused is our bug
        and is raised again after that, for the excepthook to report. An `asker` that is gone by
        then is told nothing.
        """
        if self._finished:
            return
        told = _Told(done, failed, asker)
        future = self._worker.submit(work)
        future.add_done_callback(lambda f: self._bring_back(lambda: told.deliver(f)))

    def attend(
        self,
        work: Callable[[], T],
        failed: Callable[[BaseException], None],
        done: Callable[[T], None] = lambda _: None,
        asker: QObject | None = None,
    ) -> None:
        """Run `work`, which may wait for minutes, beside the queue on a thread of its own.

        `done`, `failed` and `asker` are as in `submit`. Whoever asked for it ends it before the
        window goes.
        """
        if self._finished:
            return
        told, beside = _Told(done, failed, asker), _one_thread("beside")
        future = beside.submit(work)
        future.add_done_callback(lambda f: self._bring_back(lambda: told.deliver(f)))
        beside.shutdown(wait=False)

    def compute(
        self,
        kind: str,
        function: Callable[..., T],
        *arguments: object,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        asker: QObject | None = None,
    ) -> None:
        """Call `function` in the process, then `done` with its result on the main thread.

        The function is a module's own, and its module knows no Qt. A newer request of the same
        `kind` takes the place of an older one, whose answer never comes. Questions are answered in
        the order they were asked; `failed` and `asker` are as in `submit`, also when the process
        dies, and the next question starts another one.
        """
        if self._finished:
            return
        self.cancel(kind)
        told, question = _Told(done, failed, asker), Question(function, arguments)

        def deliver(future: "Future[T]") -> None:
            if kind in self._wanted and self._wanted[kind][0] is question:
                del self._wanted[kind]
                told.deliver(future)

        future = self._asker.submit(self._process.ask, question)
        self._wanted[kind] = question, future
        future.add_done_callback(lambda f: self._bring_back(lambda: deliver(f)))

    def cancel(self, kind: str) -> None:
        """Want the answer of that kind no more. One that takes long yet is stopped."""
        if kind in self._wanted:
            question, future = self._wanted.pop(kind)
            if not future.cancel():
                QTimer.singleShot(PATIENCE, self, lambda: self._process.stop(question))

    def _bring_back(self, deliver: Callable[[], None]) -> None:
        """Carry an answer to the main thread; called on the thread that has it.

        Once finished, this object may be destroyed at any moment, and touching it would crash.
        """
        with self._finishing:
            if not self._finished:
                self._came_back.emit(deliver)

    def _hand_over(self, deliver: Callable[[], None]) -> None:
        if not self._finished:
            deliver()

    def finish(self) -> None:
        """Wait until everything submitted has run, and stop computing.

        Results not yet delivered by then are not any more: whoever asked for them is going, too.
        For the same reason nothing that is asked for after it is done: a timer of the window may
        still fire before the program ends.
        """
        with self._finishing:
            self._finished = True
        self._wanted.clear()
        self._asker.shutdown(wait=False, cancel_futures=True)
        self._process.close()
        self._worker.shutdown(wait=True)


def _one_thread(name: str) -> "ThreadPoolExecutor":
    # Imported with the first job, which is after the first picture.
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)


class _Told(Generic[T]):
    """Who is told what became of a piece of work, on the main thread."""

    def __init__(
        self,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        asker: QObject | None,
    ) -> None:
        self._done, self._failed, self._asker = done, failed, asker

    def deliver(self, future: "Future[T]") -> None:
        """Tell them, unless they are gone; a bug of ours is raised whoever listens."""
        listens = self._asker is None or isValid(self._asker)
        error = future.exception()
        if error is None:
            if listens:
                self._done(future.result())
            return
        if listens:
            self._failed(error)
        if not isinstance(error, Refused):
            raise error
