"""All numbers of a plan's progress together, for the page, the report and programs alike.

They are counted once, from the state, what was recorded of it, and the moment; nothing is rounded.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from whenever import Date, Instant

from core.model import DayId, SessionId, SessionState, State
from core.progress.confidence import Confidence, confidence
from core.progress.course import Course, course
from core.progress.dates import dates_of
from core.progress.habits import (
    Share,
    Streak,
    Topical,
    by_hour,
    by_topic,
    coverage,
    estimates,
    on_time,
    streak,
)
from core.progress.history import History
from core.progress.midnights import midnights_of
from core.progress.pace import Pace, pace
from core.progress.since import Miss, Since, misses, since
from core.progress.tally import Progress, standing

_PLANNED = SessionState.PLANNED


@dataclass(frozen=True, slots=True)
class Today:
    """What is left of a date: minutes of its sessions that are still planned and not over.

    `next` is the session that comes next on any date, the one under way included. Tuesday at noon,
    in the plan that `core.progress` begins with:

    >>> numbers(state, history, now).today
    Today(left=120, next='tests')
    """

    left: int
    next: SessionId | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """Everything counted; see the type or function of each. `slack` is in minutes.

    None where nobody worked the slack out: that takes the scheduler. `weeks` are by their Monday.
    """

    date: Date
    whole: Progress
    days: Mapping[DayId, Progress]
    weeks: Mapping[Date, Progress]
    course: Course
    pace: Pace
    streak: Streak
    on_time: Share
    estimates: Share
    coverage: Share
    topics: tuple[Topical, ...]
    confidence: Confidence
    by_hour: Mapping[tuple[int, int], int]
    misses: tuple[Miss, ...]
    since_yesterday: Since
    today: Today
    slack: int | None
    slack_by_date: Mapping[Date, int]

    @property
    def slack_over_time(self) -> Sequence[tuple[Date, int]]:
        """The slack of each date that it is known of, the oldest first, today's as it is now.

        >>> numbers(state, history, now, 330).slack_over_time
        [(Date("2026-03-02"), 480), (Date("2026-03-03"), 330)]
        """
        known = dict(self.slack_by_date)
        if self.slack is not None:
            known[self.date] = self.slack
        return sorted((date, slack) for date, slack in known.items() if date <= self.date)


def numbers(state: State, history: History, now: Instant, slack: int | None = None) -> Numbers:
    """The plan's progress at `now`."""
    date = state.local(now).date()
    midnights, ordered = midnights_of(state.availability.zone), state.ordered_sessions()
    on = dates_of(state, history)
    stands, way = standing(state, on, now), course(state, history, date, on, midnights)
    remaining = stands.whole.planned.minutes + stands.whole.missed.minutes
    return Numbers(
        date=date,
        whole=stands.whole,
        days=stands.days,
        weeks=stands.weeks,
        course=way,
        pace=pace(state, way, date, remaining),
        streak=streak(state, on.worked, date),
        on_time=on_time(state, history, on.worked),
        estimates=estimates(state),
        coverage=coverage(state),
        topics=tuple(by_topic(state, ordered)),
        confidence=confidence(ordered, history, state.availability.zone),
        by_hour=by_hour(state),
        misses=tuple(misses(ordered, history)),
        since_yesterday=since(ordered, history, midnights.before(date.subtract(days=1))),
        today=_today(state, midnights.before(date.add(days=1)), now),
        slack=slack,
        slack_by_date=history.slack,
    )


def counted(state: State, history: History, now: Instant) -> Numbers:
    """The same, with the slack as the scheduler works it out.

    On Tuesday at noon "tests" has begun, and "sql" still needs two hours. Two mornings of four
    hours are left, in each of which a quarter hour between two sessions is a break.

    >>> counted(state, history, now).slack == 2 * (240 - 15) - 120
    True
    >>> counted(state, history, now).slack_by_date
    {Date("2026-03-02"): 480}
    """
    from core.planning import slack

    return numbers(state, history, now, slack(state, now).minutes)


def _today(state: State, midnight: Instant, now: Instant) -> Today:
    soonest: tuple[Instant, SessionId] | None = None
    left, moment, slots = 0, now.timestamp(), state.slots
    for session in state.sessions.values():
        if session.state is not _PLANNED or (slot := slots.get(session.id)) is None:
            continue
        start = slot.start
        if start >= now or start.timestamp() + 60 * session.minutes > moment:
            if start < midnight:
                left += session.minutes
            if soonest is None or start <= soonest[0]:
                soonest = min(soonest or (start, session.id), (start, session.id))
    return Today(left, soonest and soonest[1])
