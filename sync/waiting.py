"""Waits for servers, and asks all the while whether anybody still wants the answer.

A request that is given up goes on by itself, on a thread that keeps no program from ending, and
nobody looks at what comes of it: it may have arrived, like any whose answer is lost.
"""

from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Thread
from time import monotonic, sleep
from typing import TypeVar

T = TypeVar("T")

HEEDED = 0.2
"""Seconds between two looks whether the waiting is to end."""

Heed = Callable[[], object]
"""Is called again and again while something is waited for; what it raises ends the waiting."""


def nobody() -> None:
    """Nobody wants it ended."""


def pause(seconds: float, heed: Heed) -> None:
    """Let so much time go by."""
    until = monotonic() + seconds
    while (left := until - monotonic()) > 0:
        heed()
        sleep(min(left, HEEDED))


def answer_of(request: Callable[[], T], heed: Heed) -> T:
    """What the request returns or raises; it is made on a thread of its own."""
    heed()
    answer = Future[T]()
    Thread(target=_ask, args=(request, answer), daemon=True).start()
    while not wait((answer,), HEEDED).done:
        heed()
    return answer.result()


def _ask(request: Callable[[], T], answer: "Future[T]") -> None:
    try:
        answer.set_result(request())
    except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
        answer.set_exception(error)
