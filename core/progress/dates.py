"""The dates of moments on the user's wall clock, each converted once however often it counts."""

from whenever import Date, Instant

from core.wallclock import to_wall


class Dates(dict[Instant, Date]):
    """The local date in the IANA `zone` of any instant it is asked for."""

    def __init__(self, zone: str) -> None:
        super().__init__()
        self._zone = zone
        self._weekdays: dict[Date, int] = {}

    def __missing__(self, moment: Instant) -> Date:
        date = self[moment] = to_wall(moment, self._zone).date()
        return date

    def weekday(self, date: Date) -> int:
        """The date's weekday, Monday being 1."""
        found = self._weekdays.get(date)
        if found is None:
            found = self._weekdays[date] = date.day_of_week().value
        return found
