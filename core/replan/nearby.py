"""The part of a plan that lies near what was touched: all that is further away stays as it is.

What gives way to a drop gives way within a few days of it, so a replan that follows a pointer need
not ask the rest. Where that leaves something out, it is asked as far as the nearest dates that have
room; all of it only where these do not serve.
"""

from collections.abc import Set
from dataclasses import dataclass, replace
from itertools import accumulate

from whenever import Date, Instant

from core.availability import MIDNIGHT
from core.changes import Changes
from core.model import SessionId, SessionState, State
from core.planning import problem_of, spare_by_date
from core.replan.standing import stand
from core.scheduling.board import Tiers
from core.scheduling.problem import Problem, Task, TaskState
from core.scheduling.solve import Places, places
from core.timespan import Span
from core.wallclock import from_wall

REACH = 4
"""Days before and after the dates touched that belong to what is near."""

PART = 2
"""What is near is worth asking by itself where there are so many times as many sessions in all."""

MARGIN = 24
"""Hours beyond what is near from which the sessions are taken along as facts."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """An edit with all that may give way to it; `held` and `waiting` are not asked to.

    `held` sessions stay where they stand, `waiting` ones go on waiting for a place.
    """

    before: State
    edited: State
    now: Instant
    held: Set[SessionId]
    waiting: Set[SessionId]

    def places(self) -> Places:
        """Where the sessions go that the edit pushes; those it need not ask about are not in it.

        Of what was asked it is what costs least, the nearest first.
        """
        near = self._found(REACH)
        if near is None:
            return self._all()[0]
        found, cost = near
        if not _is_lacking(cost):
            return found
        reach = self._reach_of(max(1, cost[0]), found)
        if reach is None:
            return found
        farther = self._found(reach) if reach > REACH else None
        if farther is not None and not _is_lacking(farther[1]):
            return farther[0]
        return min((near, self._all()), key=lambda answer: answer[1])[0]

    def _all(self) -> tuple[Places, Tiers]:
        return places(problem_of(self.edited, self.now, held=self.held, without=self.waiting))

    def _found(self, reach: int) -> tuple[Places, Tiers] | None:
        """What is found within so many days; None where there is no use in asking just these."""
        problem = self._near(reach)
        return None if problem is None else places(problem)

    def _near(self, reach: int) -> Problem | None:
        """The sessions about what was touched, with those at their margin as facts."""
        edited, dates = self.edited, self._touched()
        if not dates or self._is_one_loose():
            return None
        zone = edited.availability.zone
        since = from_wall(dates[0].subtract(days=reach), MIDNIGHT, zone)
        until = from_wall(dates[-1].add(days=reach + 1), MIDNIGHT, zone)
        along = Span(since.subtract(hours=MARGIN), until.add(hours=MARGIN))
        only = {id_ for id_, slot in edited.slots.items() if along.start <= slot.start < along.end}
        if PART * len(only) > len(edited.slots):
            return None
        held, without = self.held, self.waiting
        problem = problem_of(edited, self.now, held=held, without=without, only=only)
        return between(problem, max(since, problem.now), min(until, problem.target))

    def _touched(self) -> list[Date]:
        """The dates that the sessions stood on which the edit changed, and stand on now."""
        changed = Changes.between(self.before, self.edited).sessions()
        states = self.before, self.edited
        spans = [s.span_of(id_) for s in states for id_ in changed & s.sessions.keys()]
        return sorted({self.edited.local(span.start).date() for span in spans if span is not None})

    def _is_one_loose(self) -> bool:
        """Whether a session is to be placed that stands nowhere."""
        open_ = (SessionState.PLANNED, SessionState.MISSED)
        return any(
            row.state in open_
            and (id_ not in self.edited.slots or row.state is SessionState.MISSED)
            and id_ not in self.waiting
            for id_, row in self.edited.sessions.items()
        )

    def _reach_of(self, minutes: int, found: Places) -> int | None:
        """Within how many days there is room for so much beside what was found; None: nowhere."""
        state = stand(self.edited, {SessionId(id_): start for id_, start in found.items()})
        spare = spare_by_date(state, self.now, held=self.held, without=self.waiting)
        dates = self._touched()
        away = sorted((_days_away(date, dates), room) for date, room in spare.items())
        rooms = accumulate(room for _, room in away)
        return next((d for (d, _), room in zip(away, rooms, strict=True) if room >= minutes), None)


def between(problem: Problem, since: Instant, until: Instant) -> Problem:
    """The same problem for what stands from `since` to `until`, with the others as facts.

    Each task has a start.
    """
    tasks = (t if t.fixed or _is_within(t, since, until) else _as_fact(t) for t in problem.tasks)
    return replace(problem, now=since, target=until, horizon_end=None, tasks=tuple(tasks))


def _is_lacking(cost: Tiers) -> bool:
    left_out, late, out_of_order, _, cut, *_ = cost
    return bool(left_out or late or out_of_order or cut)


def _days_away(date: Date, touched: list[Date]) -> int:
    """How many days before or after the dates touched; 0 among them."""
    first, last = touched[0], touched[-1]
    return max(0, int(first.since(date, total="days")), int(date.since(last, total="days")))


def _is_within(task: Task, since: Instant, until: Instant) -> bool:
    return task.start is not None and (
        since <= task.start and task.start.add(minutes=task.dur) <= until
    )


def _as_fact(task: Task) -> Task:
    """The task as one that stays where it stands."""
    return replace(task, state=TaskState.PINNED, earliest=None, latest=None)
