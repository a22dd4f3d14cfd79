"""The dates of moments on the user's wall clock, each converted once however often it counts."""

from whenever import Date, Instant

from core.wallclock import to_wall


class Dates(dict[Instant, Date]):
    """The local date in the IANA `zone` of any instant it is asked for."""

    def __init__(self, zone: str) -> None:
        super().__init__()
        self._zone = zone

    def __missing__(self, moment: Instant) -> Date:
        date = self[moment] = to_wall(moment, self._zone).date()
        return date
