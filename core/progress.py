"""How far a plan has come, in numbers: sessions and minutes by what became of them.

All of it is derived from the state; nothing here is stored, drawn or rounded for show.

Take three sessions: one of 120 minutes, done in 110; one of 180, missed; and one of 90, planned to
end at noon. At one o'clock the plan's `Progress` has

- `done` 1 session of 120 minutes, `missed` 1 of 180, `planned` 1 of 90, `skipped` none;
- `wanted` 3 sessions of 390 minutes;
- `spent` 110 minutes;
- `overdue` 1 session of 90 minutes: nobody has said yet what became of the last one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from whenever import Instant

from core.model import DayId, Session, SessionState, State


@dataclass(frozen=True, slots=True)
class Tally:
    """A number of sessions and the sum of their planned lengths.

    Sessions of 120 and 180 minutes are `Tally(2, 300)`.
    """

    sessions: int = 0
    minutes: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.sessions + other.sessions, self.minutes + other.minutes)


@dataclass(frozen=True, slots=True)
class Progress:
    """What became of a plan's sessions, or of one day's, at a moment.

    `planned`, `done`, `missed` and `skipped` part the sessions by state; each counts planned
    lengths, so a session of 120 minutes done in 110 is 120 minutes `done` and 110 `spent`. `spent`
    is the sum of recorded minutes. `overdue` is the part of `planned` whose place on the clock has
    ended: with a slot from 10 to 12, a session is overdue from 12 o'clock on.
    """

    planned: Tally
    done: Tally
    missed: Tally
    skipped: Tally
    overdue: Tally
    spent: int

    @property
    def wanted(self) -> Tally:
        """What the plan still asks for or has had: all but the skipped ones.

        Ten sessions of an hour, two of them skipped: `Tally(8, 480)`.
        """
        return self.planned + self.done + self.missed

    @property
    def share_done(self) -> float:
        """Minutes done of those wanted, from 0 to 1; 0 where none is wanted.

        120 minutes done of 480 wanted are 0.25.
        """
        return self.done.minutes / self.wanted.minutes if self.wanted.minutes else 0.0


def progress(state: State, now: Instant) -> Progress:
    """The progress of the whole plan at `now`."""
    return _progress(state, state.sessions.values(), now)


def progress_by_day(state: State, now: Instant) -> Mapping[DayId, Progress]:
    """The progress of each plan day at `now`, in the plan's order, days without sessions too.

    A session counts for the day it belongs to in the plan, wherever it stands on the calendar.
    """
    by_day: dict[DayId, list[Session]] = {day.id: [] for day in state.ordered_days()}
    for session in state.sessions.values():
        by_day[session.day].append(session)
    return {day: _progress(state, sessions, now) for day, sessions in by_day.items()}


def _progress(state: State, sessions: Iterable[Session], now: Instant) -> Progress:
    tallies = dict.fromkeys(SessionState, Tally())
    overdue, spent = Tally(), 0
    for session in sessions:
        one = Tally(1, session.minutes)
        tallies[session.state] += one
        span = state.span_of(session.id)
        if session.state is SessionState.PLANNED and span is not None and span.end <= now:
            overdue += one
        if session.id in state.records:
            spent += state.records[session.id].minutes
    return Progress(
        planned=tallies[SessionState.PLANNED],
        done=tallies[SessionState.DONE],
        missed=tallies[SessionState.MISSED],
        skipped=tallies[SessionState.SKIPPED],
        overdue=overdue,
        spent=spent,
    )
