"""How someone studies: streaks, punctuality, estimates, confidence, readings, and when in the week.

Each number counts only what was recorded; a function's docstring says what exactly, by the example
that `core.progress` begins with.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from whenever import Date, Instant

from core.loads import done_minutes
from core.model import Record, Session, SessionId, SessionState, State
from core.progress.course import Worked
from core.progress.history import Fact, History
from core.progress.tally import Tally, tally
from core.wallclock import local_date, weekday

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
    starts: dict[SessionId, str] = {}
    for happening in history.of(_START):
        if happening.new:
            starts.setdefault(happening.session, happening.new)
    ended = [
        s.id
        for s in state.sessions.values()
        if s.id in starts and (s.id in worked or s.state is _MISSED)
    ]
    zone = state.availability.zone
    first = {id_: local_date(Instant.parse_iso(starts[id_]), zone) for id_ in ended}
    return Share(sum(id_ in worked and worked[id_] <= first[id_] for id_ in ended), len(ended))


def estimates(state: State) -> Share:
    """Minutes spent of the minutes planned, over the done sessions with a record.

    130 and 110 minutes for two hours each:

    >>> estimates(state).ratio
    1.0
    """
    done = [s for s in _done(state) if s.id in state.records]
    return Share(sum(done_minutes(state, s) for s in done), sum(s.minutes for s in done))


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
    sessions: dict[str, tuple[str, list[Session]]] = {}
    for session in ordered:
        if session.state is _SKIPPED:
            continue
        topics = session.topics
        for text in dict.fromkeys([t.text for t in topics]) if topics else (session.title,):
            sessions.setdefault(text.casefold(), (text, []))[1].append(session)
    found = [_topical(topic, on, state.records) for topic, on in sessions.values()]
    judged = [each for each in found if each.confidence is not None]
    return sorted(judged, key=attrgetter("confidence")) + [
        each for each in found if each.confidence is None
    ]


def _topical(topic: str, sessions: list[Session], records: Mapping[SessionId, Record]) -> Topical:
    minutes = done = minutes_done = judged = confidence = 0
    for session in sessions:
        minutes += session.minutes
        if session.state is not _DONE:
            continue
        done += 1
        minutes_done += session.minutes
        record = records.get(session.id)
        if record is not None and record.confidence is not None:
            judged += 1
            confidence += record.confidence
    return Topical(
        topic,
        tally(len(sessions), minutes),
        tally(done, minutes_done),
        confidence / judged if judged else None,
    )


def coverage(state: State) -> Share:
    """Readings ticked of all there are.

    >>> coverage(state)
    Share(part=1, whole=2)
    """
    return Share(sum(r.done for r in state.readings.values()), len(state.readings))


def by_hour(state: State) -> Mapping[tuple[int, int], int]:
    """Minutes spent by weekday, Monday being 1, and hour of the wall clock at their place.

    130 minutes from nine o'clock on Monday, and 110 on Tuesday:

    >>> sorted(by_hour(state).items())
    [((1, 9), 60), ((1, 10), 60), ((1, 11), 10), ((2, 9), 60), ((2, 10), 50)]
    """
    minutes: Counter[tuple[int, int]] = Counter()
    for session in _done(state):
        record = state.records.get(session.id)
        if record is None:
            continue
        wall, left = state.local(record.started), min(record.minutes, 24 * 60)
        day = weekday(wall.date())
        while left > 0:
            here = min(left, 60 - wall.minute)
            minutes[day, wall.hour] += here
            left -= here
            if left:
                wall = wall.add(minutes=here)
                day = weekday(wall.date())
    return minutes


def _done(state: State) -> list[Session]:
    return [s for s in state.sessions.values() if s.state is _DONE]
