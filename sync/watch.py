"""Looks into an account's other calendars for when the user is busy: walls for every plan.

It reads only, from yesterday to the last day that any plan reaches to.
"""

from typing import TYPE_CHECKING

from whenever import Instant

from core.errors import Refused
from core.mark import Account
from core.model import Busy
from core.saying import Quoted
from core.wallclock import to_wall
from sync.service import Backend, Watching
from sync.waiting import Heed, nobody

if TYPE_CHECKING:
    from core.store.library import Library


def watching(backend: Backend, account: Account) -> Watching:
    """The account's backend, as one that tells of busy times. Raises Refused where it is none."""
    if not isinstance(backend, Watching):
        raise Refused("{name} has no other calendars to look into.", name=Quoted(account.name))
    return backend


def look(
    library: "Library",
    account: Account,
    backend: Backend,
    secret: str,
    zone: str,
    now: Instant,
    heed: Heed = nobody,
) -> bool:
    """Find the busy times of what the account looks into; returns whether they are others now.

    Raises Refused, and keeps what was found before.
    """
    chosen = library.watched.calendars(account.name)
    today = to_wall(now, zone).date()
    last = max((e.target_date for e in library.plans() if not e.archived), default=today)
    found: list[Busy] = []
    for url in chosen:
        one = watching(backend, account).busy
        first, until = today.subtract(days=1), max(today, last)
        found += one(account, secret, url, zone, first, until, heed).values()
    return library.watched.see(account.name, found)
