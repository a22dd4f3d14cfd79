"""One process of our own that computes, so that long Python never makes the window stutter.

It takes a function and its arguments, and gives back what the function returns or raises. The
function's module is imported on the other side too, where there is no window: it must not know Qt,
and neither does anything here.
"""

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection, PipeConnection
    from multiprocessing.process import BaseProcess

    Pipe = Connection[Any, Any] | PipeConnection[Any, Any]


@dataclass(frozen=True, eq=False)
class Question:
    """A function of a module's own, and its arguments; both can be pickled."""

    function: Callable[..., object]
    arguments: tuple[object, ...]


class ProcessDied(Exception):
    """The process ended before it answered: stopped by us, or by a fault of ours."""


class Process:
    """Starts with the first question, and again after it has died. One thread asks, any stops."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._pipe: Pipe | None = None
        self._asked: Question | None = None
        self._is_over = False

    def ask(self, question: Question) -> Any:
        """What the function returns over there. Raises what it raises, or ProcessDied."""
        try:
            pipe = self._begin(question)
            pipe.send((question.function, question.arguments))
            answer, error = pipe.recv()
        except (EOFError, OSError):
            self.stop(question)
            raise ProcessDied(f"{question.function.__name__} was not answered") from None
        with self._lock:
            self._asked = None
        if error is not None:
            raise error
        return answer

    def stop(self, question: Question) -> None:
        """End the process at once if it is at that question; who waits for it gets ProcessDied."""
        with self._lock:
            if self._asked is question:
                self._end()

    def close(self) -> None:
        """End the process at once, for good."""
        with self._lock:
            self._is_over = True
            self._end()

    def _begin(self, question: Question) -> "Pipe":
        from multiprocessing import get_context

        with self._lock:
            if self._is_over:
                raise EOFError
            self._asked = question
            if self._process is None or self._pipe is None or not self._process.is_alive():
                context = get_context("spawn")
                self._pipe, theirs = context.Pipe()
                self._process = context.Process(target=_answer, args=(theirs,), daemon=True)
                self._process.start()
                theirs.close()
            return self._pipe

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
        self._process = self._asked = None


def _answer(pipe: "Pipe") -> None:
    """Over there: answer until the other end has gone, however it went."""
    import signal
    from concurrent.futures import ThreadPoolExecutor

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with ThreadPoolExecutor(max_workers=1) as worker:
        while (call := _next(pipe)) is not None:
            function, arguments = call
            future = worker.submit(function, *arguments)
            error = future.exception()
            if error is not None:
                error.add_note("".join(traceback.format_exception(error)))
            pipe.send((None if error else future.result(), error))


def _next(pipe: "Pipe") -> tuple[Callable[..., object], tuple[object, ...]] | None:
    try:
        return pipe.recv()
    except EOFError:
        return None
