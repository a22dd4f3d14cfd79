"""The focus timer as a value: what is worked on, what was counted, and since when it counts on.

Nothing here runs: the time counted follows from the value and the present moment, so whatever
stops the program or the computer, the timer goes on. It knows no library and no window.

A session of 120 minutes is begun at 09:00, paused from 09:30 to 09:40 and extended by 5 minutes:

>>> at = lambda hour, minute: Instant.from_utc(2026, 3, 2, hour, minute)
>>> timer = Timer(PlanId("p"), SessionId("s"), at(9, 0), goal=120 * 60, since=at(9, 0))
>>> timer = extend(resume(pause(timer, at(9, 30)), at(9, 40)), 5, at(9, 50))
>>> counted(timer, at(10, 0)) // 60, ends(timer).format_iso()
(50, '2026-03-02T11:15:00Z')

At 10:00 the computer sleeps until 10:30, or its clock is put back to 09:00: what the clock did
meanwhile is left out, and counting goes on from there.

>>> counted(leave_out(timer, at(10, 0), at(10, 30)), at(10, 31)) // 60
51
>>> counted(leave_out(timer, at(10, 0), at(9, 0)), at(9, 1)) // 60
51
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from whenever import Instant

from core.errors import Refused
from core.model import LONGEST_SESSION, PlanId, Record, SessionId, SessionState, State
from core.saying import Quoted

MINUTE = 60
"""Seconds."""

SHORTEST = 5 * MINUTE
"""Seconds that must be left of a session's place for the timer to count to its end."""

GAP = 90
"""Seconds between two looks at the clock from which on the computer must have slept."""

FORGOTTEN = 30 * MINUTE
"""Seconds over the end from which on a timer found running was rather forgotten."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """So many minutes of work, then so many of break, again and again."""

    work: int
    rest: int

    def __post_init__(self) -> None:
        if not (1 <= self.work <= LONGEST_SESSION and 1 <= self.rest <= LONGEST_SESSION):
            raise Refused(
                "A rhythm needs at least a minute of work and of break, not {work} and {rest}.",
                work=self.work,
                rest=self.rest,
            )


@dataclass(frozen=True, slots=True)
class Timer:
    """Work on one session. `goal` and `worked` are seconds, `earlier` minutes of other sittings.

    It counts since `since`, and is paused where that is None; `worked` was counted before. The
    breaks of its rhythm are part of the session and count; pauses do not. `started` is when work on
    the session began, in this sitting or an earlier one.
    """

    plan: PlanId
    session: SessionId
    started: Instant
    goal: int
    since: Instant | None
    worked: int = 0
    earlier: int = 0
    rhythm: Rhythm | None = None

    @property
    def is_paused(self) -> bool:
        """Whether it does not count at present."""
        return self.since is None


class Phase(StrEnum):
    """What goes on: work, a break of the rhythm, a pause, or work beyond the end."""

    WORK = "work"
    BREAK = "break"
    PAUSED = "paused"
    OVER = "over"


class Standing(NamedTuple):
    """How a timer stands at a moment; lengths are seconds.

    `left` is below 0 where it is over; `turn` is how long the phase still lasts, None without
    an end of its own.
    """

    phase: Phase
    counted: int
    left: int
    turn: int | None


def begin(state: State, session: SessionId, now: Instant, rhythm: Rhythm | None = None) -> Timer:
    """A timer that starts to count now: to the end of the session's place where that is now.

    Elsewhere for the session's length, less what its record says was spent on it before. Raises
    Refused where the session is gone, or no longer to be done.
    """
    row = state.sessions.get(session)
    if row is None:
        raise Refused("That session is no longer in the plan. It was deleted; undo brings it back.")
    if row.state in (SessionState.DONE, SessionState.SKIPPED):
        raise Refused(
            "{title} is no longer to be done. Plan it again before you start its timer.",
            title=Quoted(row.words),
        )
    record, span = state.records.get(session), state.span_of(session)
    earlier = record.minutes if record else 0
    goal = max(row.minutes * MINUTE - earlier * MINUTE, SHORTEST)
    if span is not None and span.start <= now and seconds(now, span.end) >= SHORTEST:
        goal = seconds(now, span.end)
    started = record.started if record else now
    return Timer(state.plan.id, session, started, goal, now, earlier=earlier, rhythm=rhythm)


def counted(timer: Timer, now: Instant) -> int:
    """Seconds counted by `now`; what a clock does that was put back counts nothing."""
    return timer.worked + (max(0, seconds(timer.since, now)) if timer.since else 0)


def ends(timer: Timer) -> Instant | None:
    """When it comes to its end if nobody pauses it; None while it is paused."""
    return timer.since and timer.since.add(seconds=timer.goal - timer.worked)


def standing(timer: Timer, now: Instant) -> Standing:
    """How the timer stands at `now`."""
    done = counted(timer, now)
    left = timer.goal - done
    if timer.is_paused:
        return Standing(Phase.PAUSED, done, left, None)
    if left <= 0:
        return Standing(Phase.OVER, done, left, None)
    if timer.rhythm is None:
        return Standing(Phase.WORK, done, left, left)
    work, rest = timer.rhythm.work * MINUTE, timer.rhythm.rest * MINUTE
    into = done % (work + rest)
    phase, turn = (Phase.WORK, work - into) if into < work else (Phase.BREAK, work + rest - into)
    return Standing(phase, done, left, min(turn, left))


def pause(timer: Timer, now: Instant) -> Timer:
    """Count no more until it is resumed."""
    return replace(timer, worked=counted(timer, now), since=None)


def resume(timer: Timer, now: Instant) -> Timer:
    """Count on; a timer that counts already does so from `now`, with all it counted before."""
    return replace(timer, worked=counted(timer, now), since=now)


def extend(timer: Timer, minutes: int, now: Instant) -> Timer:
    """Put its end off by `minutes`; of a timer that is over, to so many from now."""
    return replace(timer, goal=max(timer.goal, counted(timer, now)) + minutes * MINUTE)


def strayed(seen: Instant, now: Instant) -> bool:
    """Whether the clock did between two looks what no running clock does: back, or far ahead."""
    return not -1 <= seconds(seen, now) <= GAP


def leave_out(timer: Timer, seen: Instant, now: Instant) -> Timer:
    """Count to `seen` and on from `now`: what the clock did between them is not counted."""
    if timer.is_paused:
        return timer
    return replace(timer, worked=counted(timer, seen), since=now)


def anchored(timer: Timer, now: Instant) -> Timer:
    """Count on from `now` where the clock was put back to before the timer last began to count."""
    return timer if timer.since is None or timer.since <= now else replace(timer, since=now)


def count_in(timer: Timer, more: int) -> Timer:
    """Count `more` seconds besides, which were left out."""
    return replace(timer, worked=timer.worked + max(0, more))


def is_forgotten(timer: Timer, now: Instant) -> bool:
    """Whether it ran out so long ago that the user should say what became of it."""
    found = standing(timer, now)
    return found.phase is Phase.OVER and found.left <= -FORGOTTEN


def record(timer: Timer, now: Instant, confidence: int | None = None) -> Record:
    """What to record of the session if the timer ends now: whole minutes, the earlier included."""
    minutes = timer.earlier + counted(timer, now) // MINUTE
    return Record(timer.started, min(minutes, LONGEST_SESSION), confidence)


def is_same(timer: Timer | None, other: Timer | None) -> bool:
    """Whether both are of one start, however far each has come."""
    if timer is None or other is None:
        return timer is other
    return _start_of(timer) == _start_of(other)


def ended(kept: Timer | None, timer: Timer) -> Timer | None:
    """What is there once that timer has ended: none, unless another was started meanwhile."""
    return None if is_same(kept, timer) else kept


def seconds(start: Instant, end: Instant) -> int:
    """Whole seconds from one moment to the other; negative where it is earlier."""
    return int(end.timestamp() - start.timestamp())


def _start_of(timer: Timer) -> tuple[object, ...]:
    return timer.plan, timer.session, timer.started, timer.earlier
