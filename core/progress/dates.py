"""The user's wall clock as progress is counted by it: the dates of moments, and midnights."""

from whenever import Date, Instant, Time

from core.wallclock import from_wall, to_wall

_MIDNIGHT = Time(0)
_TWO_DAYS = 2 * 24 * 60 * 60


class Dates:
    """The dates of one IANA `zone`."""

    def __init__(self, zone: str) -> None:
        self._zone = zone
        self._midnights: dict[Date, Instant] = {}

    def of(self, moment: Instant) -> Date:
        """The local date at the moment."""
        return to_wall(moment, self._zone).date()

    def beginning(self, date: Date) -> Instant:
        """The date's midnight."""
        found = self._midnights.get(date)
        if found is None:
            found = self._midnights[date] = from_wall(date, _MIDNIGHT, self._zone)
        return found

    def is_changed_near(self, date: Date) -> bool:
        """Whether the clock is changed on the date or the next one, which hours may last into."""
        begins, ends = self.beginning(date), self.beginning(date.add(days=2))
        return ends.timestamp() - begins.timestamp() != _TWO_DAYS
