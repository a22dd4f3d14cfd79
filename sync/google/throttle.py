"""Keeps within the requests a minute that Google allows a user. It knows nothing of requests."""

import time
from collections.abc import Callable
from dataclasses import dataclass

AT_ONCE = 500
A_SECOND = 9.0
"""Google takes 600 a minute; each part of a batch is one."""


@dataclass
class Throttle:
    """So many requests may be sent at once, and so many more with each second."""

    clock: Callable[[], float] = time.monotonic
    left: float = AT_ONCE
    asked: float | None = None

    def spend(self, requests: int, pause: Callable[[float], object]) -> None:
        """Take that many, after a pause where there are not enough left."""
        now = self.clock()
        since = now - self.asked if self.asked is not None else 0.0
        self.left = min(self.left + since * A_SECOND, AT_ONCE) - requests
        self.asked = now
        if self.left < 0:
            pause(-self.left / A_SECOND)
