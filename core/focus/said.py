"""A timer in a line for a terminal, and as JSON for programs."""

from typing import Any

from whenever import Instant

from core.focus.timer import MINUTE, Phase, Timer, ends, record, standing
from core.model import State
from core.timespan import length


def line(state: State, timer: Timer, now: Instant) -> str:
    """How the timer stands: "SQL review: 25 min, 1 h 05 left, to 10:30"."""
    found, title = standing(timer, now), state.sessions[timer.session].words
    spent, end = length(found.counted // MINUTE), ends(timer)
    until = f", to {state.local(end).format('HH:mm')}" if end else ""
    left = f"{length(-(-found.left // MINUTE))} left"
    match found.phase:
        case Phase.OVER:
            return f"{title}: {spent}, over by {length(-found.left // MINUTE)}"
        case Phase.PAUSED:
            return f"{title}: {spent}, {left}, paused"
        case Phase.BREAK:
            return f"{title}: {spent}, break, {left}{until}"
        case Phase.WORK:
            return f"{title}: {spent}, {left}{until}"


def as_json(state: State, timer: Timer, now: Instant) -> dict[str, Any]:
    """The timer for programs: seconds counted in this sitting, minutes as they would be recorded.

    `left` is below 0 where it is over; `ends` is None while it is paused.
    """
    found, end = standing(timer, now), ends(timer)
    return {
        "session": timer.session,
        "title": state.sessions[timer.session].title,
        "phase": str(found.phase),
        "started": state.local(timer.started).to_fixed_offset().format_iso(),
        "ends": state.local(end).to_fixed_offset().format_iso() if end else None,
        "counted": found.counted,
        "left": found.left,
        "minutes": record(timer, now).minutes,
    }
