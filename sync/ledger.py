"""A plan and what is remembered of its mirror, in the library; the engine's one door to it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from whenever import Instant

from core.mark import Account, Step
from core.model import PlanId
from sync.receive import View

if TYPE_CHECKING:
    from core.store.library import Library


class LibraryLedger:
    """One plan's ledger with one account. Used on the thread that opened the library."""

    def __init__(
        self, library: "Library", account: Account, plan: PlanId, now: Callable[[], Instant]
    ) -> None:
        self._library = library
        self._account = account
        self._plan = plan
        self._now = now

    def look(self) -> View:
        """See `sync.mirror.Ledger`."""
        library, plan = self._library, self._plan
        memory = library.mirrors.memory(self._account.name, plan)
        return View(library.load(plan), library.stamps(plan), memory, self._account.alarm)

    def record(self, step: Step) -> None:
        """See `sync.mirror.Ledger`."""
        self._library.mirrors.record(self._account.name, self._plan, step, self._now())
