"""Where dates begin on the user's wall clock, each worked out once however often it counts."""

from functools import lru_cache

from whenever import Date, Instant, Time

from core.wallclock import from_wall

_MIDNIGHT = Time(0)


class Midnights:
    """The midnights of one IANA `zone`."""

    def __init__(self, zone: str) -> None:
        self._zone = zone
        self._midnights: dict[Date, Instant] = {}

    def before(self, date: Date) -> Instant:
        """The midnight that the date begins with."""
        found = self._midnights.get(date)
        if found is None:
            found = self._midnights[date] = from_wall(date, _MIDNIGHT, self._zone)
        return found


@lru_cache(4)
def midnights_of(zone: str) -> Midnights:
    """The midnights of a zone, kept from one count to the next: there is one after each edit."""
    return Midnights(zone)
