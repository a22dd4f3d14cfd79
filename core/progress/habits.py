"""How someone studies: streaks, punctuality, estimates, confidence, readings, and when in the week.

Each number counts only what was recorded; a function's docstring says what exactly, by the example
that `core.progress` begins with.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from whenever import Date, Instant

from core.model import Session, SessionState, State
from core.progress.dates import Worked
from core.progress.history import Fact, History
from core.progress.tally import ONE, Tallies, Tally
from core.wallclock import local_date, to_wall, weekday

_START = Fact.START
_DONE, _MISSED, _SKIPPED = SessionState.DONE, SessionState.MISSED, SessionState.SKIPPED


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many.

    >>> Share(3, 4).ratio
    0.75
    """

    part: int
    whole: int

    @property
    def ratio(self) -> float | None:
        """From 0 to 1, None of nothing."""
        return self.part / self.whole if self.whole else None


@dataclass(frozen=True, slots=True)
class Streak:
    """Study dates in a row with work done: now, and the most there ever were."""

    now: int
    longest: int


def streak(state: State, on: Worked, today: Date) -> Streak:
    """Study dates in a row on which at least one session was done.

    Dates without study hours neither count nor break it, and today breaks nothing before it is
    over: work on Monday and Tuesday is 2 in a row on all of Wednesday, and 0 on Thursday.

    >>> worked = {SessionId("docker"): monday, SessionId("images"): tuesday}
    >>> streak(state, worked, wednesday)
    Streak(now=2, longest=2)
    >>> streak(state, worked, wednesday.add(days=1))
    Streak(now=0, longest=2)
    """
    worked = set(on.values())
    current = longest = 0
    date = min(worked, default=today)
    if (today.to_stdlib() - date.to_stdlib()).days > 3 * 366:
        date = state.run_up.first_day
    while date <= today:
        if date in worked:
            current += 1
            longest = max(longest, current)
        elif date != today and state.availability.hours_on(date):
            current = 0
        date = date.add(days=1)
    return Streak(current, longest)


def on_time(state: State, history: History, worked: Worked) -> Share:
    """Sessions done no later than the date they were first given, of those done and missed.

    Those whose first date was never recorded are in neither number. Of "docker" and "sql" on Monday
    and "images" on Tuesday, "sql" was missed:

    >>> worked = {SessionId("docker"): monday, SessionId("images"): tuesday}
    >>> on_time(state, history, worked)
    Share(part=2, whole=3)
    """
    starts = {h.session: h.new for h in reversed(history.of(_START)) if h.new}
    zone, kept, ended = state.availability.zone, 0, 0
    for session in state.sessions.values():
        on = worked.get(session.id)
        if on is None and session.state is not _MISSED:
            continue
        if (start := starts.get(session.id)) is not None:
            ended += 1
            kept += on is not None and on <= _date_of(start, zone)
    return Share(kept, ended)


@lru_cache(8192)
def _date_of(start: str, zone: str) -> Date:
    """The local date of a start as it was recorded, read once: there is a count after each edit."""
    return local_date(Instant.parse_iso(start), zone)


def estimates(state: State) -> Share:
    """Minutes spent of the minutes planned, over the done sessions with a record.

    130 and 110 minutes for two hours each:

    >>> estimates(state).ratio
    1.0
    """
    spent = planned = 0
    for session in state.sessions.values():
        if session.state is _DONE and (record := state.records.get(session.id)) is not None:
            spent += record.minutes
            planned += session.minutes
    return Share(spent, planned)


class Topical(NamedTuple):
    """What became of the sessions on one topic; `confidence` is their mean, None without any."""

    topic: str
    wanted: Tally
    done: Tally
    confidence: float | None


def by_topic(state: State, ordered: Iterable[Session]) -> list[Topical]:
    """The topics, those least sure first, then those not judged yet, each in the order given.

    A session counts for each of its topics, and for its title where it has none. Skipped sessions
    count nowhere. Confidences of 2 and 5 on sessions about Docker are 3.5 for Docker:

    >>> topics = by_topic(state, state.ordered_sessions())
    >>> [(of.topic, of.done.minutes, of.confidence) for of in topics]
    [('Docker', 240, 3.5), ('sql', 0, None), ('tests', 0, None)]
    """
    # Of each topic: the count wanted, the count done, times it was judged, sum of confidences.
    names, counts, records = list[str](), dict[str, list[int]](), state.records
    for session in ordered:
        if (stands := session.state) is _SKIPPED:
            continue
        one, record = ONE + session.minutes, None
        if stands is _DONE:
            record = records.get(session.id)
        topics = session.topics
        for text in dict.fromkeys([t.text for t in topics]) if topics else (session.title,):
            key = text.casefold()
            if (of := counts.get(key)) is None:
                names.append(text)
                of = counts[key] = [0, 0, 0, 0]
            of[0] += one
            if stands is _DONE:
                of[1] += one
                if record is not None and record.confidence is not None:
                    of[2] += 1
                    of[3] += record.confidence
    tallies = Tallies()
    rows = [
        (name, tallies[wanted], tallies[done], confidence / times if times else None)
        for name, (wanted, done, times, confidence) in zip(names, counts.values(), strict=True)
    ]
    judged = sorted((row for row in rows if row[3] is not None), key=itemgetter(3))
    return [*map(Topical._make, judged), *map(Topical._make, (r for r in rows if r[3] is None))]


def coverage(state: State) -> Share:
    """Readings ticked of all there are.

    >>> coverage(state)
    Share(part=1, whole=2)
    """
    return Share(sum(r.done for r in state.readings.values()), len(state.readings))


def by_hour(state: State) -> Mapping[tuple[int, int], int]:
    """Minutes spent by weekday, Monday being 1, and hour of the wall clock at their place.

    130 minutes from nine o'clock on Monday, and 110 on Tuesday:

    >>> by_hour(state)
    {(1, 9): 60, (1, 10): 60, (1, 11): 10, (2, 9): 60, (2, 10): 50}
    """
    hours, weekdays = [0] * (8 * 24), dict[Date, int]()
    records, zone = state.records, state.availability.zone
    for session in state.sessions.values():
        if session.state is not _DONE or (record := records.get(session.id)) is None:
            continue
        wall, left = to_wall(record.started, zone), min(record.minutes, 24 * 60)
        while left > 0:
            date, here = wall.date(), 60 - wall.minute
            if here > left:
                here = left
            if (day := weekdays.get(date)) is None:
                day = weekdays[date] = weekday(date)
            hours[24 * day + wall.hour] += here
            left -= here
            if left:
                wall = wall.add(minutes=here)
    return {divmod(hour, 24): minutes for hour, minutes in enumerate(hours) if minutes}
