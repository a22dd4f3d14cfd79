"""What the window asks of the journal, as it is handed in; it knows no Git and no secret's place.

Every method may wait for Git or a server, so each is called beside the main thread.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from core.journal.choice import Done, Journal, Proceed, Standing
from core.model import PlanId

if TYPE_CHECKING:
    from core.journal.reading import Notes


class JournalCourier(Protocol):
    """Between the library and its journal. Every method raises Refused in the user's words."""

    def standing(self) -> Standing | None: ...
    def set_up(self, journal: Journal, token: str = "", for_now: bool = False) -> Journal: ...
    def off(self) -> None: ...
    def write(self, pushes: bool | None = None) -> Done: ...
    def push(self, accept_rewritten: bool = False) -> Done: ...
    def found(self) -> "Mapping[PlanId, Notes]": ...


OpenJournal = Callable[[Proceed, str], JournalCourier]
"""Makes the courier, at first need; it tells how far it is, and writes in the locale named."""
