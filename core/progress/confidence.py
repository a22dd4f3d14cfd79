"""How sure one was of sessions and topics over time: what was said, and when it was said.

Nothing is worked out from how a session stands now: what was never recorded is not there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from whenever import Date

from core.model import Session, SessionId, SessionState
from core.progress.history import Fact, History
from core.wallclock import local_date

_CONFIDENCE, _SKIPPED = Fact.CONFIDENCE, SessionState.SKIPPED


class Point(NamedTuple):
    """How sure one was on a date, from 1 to 5; of several sessions it is their mean."""

    date: Date
    confidence: float


@dataclass(frozen=True, slots=True)
class Confidence:
    """What was said of each session, and of each topic by its name in lower case, by date.

    "Docker" was the topic of a session said to be at 2 on Monday, and of its review, at 4 on
    Friday: both sessions have one `Point`, and "docker" has both.
    """

    sessions: Mapping[SessionId, Sequence[Point]] = field(
        default_factory=dict[SessionId, Sequence[Point]]
    )
    topics: Mapping[str, Sequence[Point]] = field(default_factory=dict[str, Sequence[Point]])

    def of_topic(self, topic: str) -> Sequence[Point]:
        """How sure one was of a topic; the first is the oldest."""
        return self.topics.get(topic.casefold(), ())


def confidence(ordered: Iterable[Session], history: History, zone: str) -> Confidence:
    """What was said of these sessions and their topics, as far as it was recorded.

    Dates are those of the IANA `zone`.
    """
    said = _by_session(history, zone)
    sessions: dict[SessionId, Sequence[Point]] = {}
    topics: dict[str, Sequence[Point]] = {}
    several: dict[str, list[Sequence[Point]]] = {}
    for session in ordered if said else ():
        if (points := said.get(session.id)) is None:
            continue
        sessions[session.id] = points
        if session.state is _SKIPPED:
            continue
        named = session.topics
        for key in {t.text.casefold() for t in named} if named else (session.title.casefold(),):
            if (first := topics.setdefault(key, points)) is not points:
                several.setdefault(key, [first]).append(points)
    topics |= {key: _together(of) for key, of in several.items()}
    return Confidence(sessions, topics)


def _together(several: Iterable[Sequence[Point]]) -> list[Point]:
    """The mean of each date."""
    dates: dict[Date, list[float]] = {}
    for date, of in (point for points in several for point in points):
        dates.setdefault(date, []).append(of)
    return [Point(date, sum(dates[date]) / len(dates[date])) for date in sorted(dates)]


def _by_session(history: History, zone: str) -> dict[SessionId, list[Point]]:
    """The last that was said of each session on each date; what was taken back on it is nothing."""
    said: dict[SessionId, list[Point]] = {}
    for happening in history.of(_CONFIDENCE):
        date, new = local_date(happening.at, zone), happening.new
        points = [] if new is None else [Point(date, float(new))]
        if before := said.get(happening.session):
            points += [point for point in before if point.date != date]
            points.sort()
        said[happening.session] = points
    return {session: points for session, points in said.items() if points}
