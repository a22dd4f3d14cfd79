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

from whenever import Date, Instant

from core.loads import start_of
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


def progress_by_week(state: State, now: Instant) -> Mapping[Date, Progress]:
    """The progress of each week with a session in it, by its Monday, in the order of time.

    A session counts in the week it was done in, else in the one it stands in; without a place, in
    none.
    """
    by_date: dict[Date, list[Session]] = {}
    for session in state.sessions.values():
        start = start_of(state, session)
        if start is not None:
            by_date.setdefault(state.local(start).date(), []).append(session)
    by_week: dict[Date, list[Session]] = {}
    for date in sorted(by_date):
        monday = date.subtract(days=date.day_of_week().value - 1)
        by_week.setdefault(monday, []).extend(by_date[date])
    return {monday: _progress(state, sessions, now) for monday, sessions in by_week.items()}


def _progress(state: State, sessions: Iterable[Session], now: Instant) -> Progress:
    by_state: dict[SessionState, list[int]] = {each: [] for each in SessionState}
    overdue: list[int] = []
    spent, moment = 0, now.timestamp()
    for session in sessions:
        by_state[session.state].append(session.minutes)
        if session.state is SessionState.PLANNED:
            slot = state.slots.get(session.id)
            if slot is not None and slot.start.timestamp() + 60 * session.minutes <= moment:
                overdue.append(session.minutes)
        if (record := state.records.get(session.id)) is not None:
            spent += record.minutes
    return Progress(
        planned=_tally(by_state[SessionState.PLANNED]),
        done=_tally(by_state[SessionState.DONE]),
        missed=_tally(by_state[SessionState.MISSED]),
        skipped=_tally(by_state[SessionState.SKIPPED]),
        overdue=_tally(overdue),
        spent=spent,
    )


def _tally(minutes: list[int]) -> Tally:
    return Tally(len(minutes), sum(minutes))
