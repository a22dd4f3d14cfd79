"""Why each session moves and what stops those without a place, in the plan's own titles.

The scheduler gives reasons as values; here they become the sentence that stands beside a move,
where "from" and "to" are shown already.
"""

from collections.abc import Callable, Mapping

from whenever import Instant

from core.model import SessionId, SessionState, State
from core.planning import keeps_no_day
from core.scheduling.explanation import Explanation, Reason, Why, day_name
from core.timespan import Span, length

Sentence = Callable[[State, Reason], str]

_PLAIN: Mapping[Why, str] = {
    Why.HOURS: "no study time is open at its old place any more",
    Why.ROOM: "it makes room for others",
}


def why_moved(state: State, reason: Reason) -> str:
    """The reason of a move as a sentence without its from and to."""
    text = _SAYING[reason.kind](state, reason) if reason.kind in _SAYING else _PLAIN[reason.kind]
    return _sentence(text)


def why_placed(state: State, session: SessionId) -> str:
    """Why a session gets a place that stood nowhere ahead."""
    row, slot = state.sessions[session], state.slots.get(session)
    if row.state is SessionState.MISSED:
        return _sentence(
            f"it was missed on {moment(state, slot.start)}" if slot else "it was missed"
        )
    return "It had no place yet."


def why_without_place(
    state: State, explanation: Explanation, session: SessionId, reason: Reason | None
) -> str:
    """What stops a session, with numbers; `reason` is what the scheduler says of it."""
    if keeps_no_day(state, session):
        return (
            f"{title(state, session)}: it keeps its day, but stands on none. Put it on the day it "
            "should keep, or let it change days."
        )
    if reason is not None:
        return said(state, explanation, reason)
    needed = length(state.sessions[session].minutes)
    return f"{title(state, session)}: {needed} found no place before the target date."


def said(state: State, explanation: Explanation, reason: Reason) -> str:
    """A reason as it is, the sessions called by their titles."""
    kept = [id_ for id_ in reason.sessions if _is_kept(state, SessionId(id_))]
    if kept and reason.kind in _KEPT:
        return _sentence(_KEPT[reason.kind](state, reason))
    return reason.sentence(explanation.zone, lambda id_: _title(state, id_))


def late_pins(state: State, target: Instant) -> list[str]:
    """Sessions that the user keeps beyond the target date."""
    return [
        f"{title(state, id_)} is pinned on {moment(state, slot.start)}, after the target date."
        for id_, slot in state.slots.items()
        if slot.pinned
        and state.sessions[id_].state is SessionState.PLANNED
        and slot.start.add(minutes=state.sessions[id_].minutes) > target
    ]


def moment(state: State, instant: Instant) -> str:
    """As people say it: Thursday 15 January 09:00."""
    wall = state.local(instant)
    return f"{day_name(wall.date())} {wall.hour:02}:{wall.minute:02}"


def title(state: State, session: str) -> str:
    """The title in quotes."""
    return f"“{_title(state, session)}”"


def _title(state: State, session: str) -> str:
    row = state.sessions.get(SessionId(session))
    return row.title if row else session


def _is_kept(state: State, session: SessionId) -> bool:
    """Whether it stays by the frozen hours or for now only: planned, and not pinned."""
    row, slot = state.sessions.get(session), state.slots.get(session)
    if row is None or slot is None:
        return False
    return row.state is SessionState.PLANNED and not slot.pinned


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _busy(state: State, reason: Reason) -> str:
    id_ = SessionId(reason.sessions[0])
    stood = Span.lasting(reason.times["old"], state.sessions[id_].minutes)
    hit = [busy for busy in state.walls.values() if busy.span.overlaps(stood)]
    names = " and ".join(sorted({f"“{busy.title}”" for busy in hit if busy.title.strip()}))
    start, end = (reason.times[name] for name in ("start", "end"))
    return f"{names or 'a busy time'} takes {moment(state, start)} to {moment(state, end)}"


def _others(state: State, reason: Reason) -> str:
    called = [title(state, id_) for id_ in reason.sessions[1:]]
    return " and ".join([", ".join(called[:-1]), called[-1]] if len(called) > 1 else called)


def _order(state: State, reason: Reason) -> str:
    return f"it keeps its order with {_others(state, reason)}"


def _limits(state: State, reason: Reason) -> str:
    earliest, latest = (moment(state, reason.times[name]) for name in ("earliest", "latest"))
    return f"it has to lie between {earliest} and {latest}"


def _capacity(_: State, reason: Reason) -> str:
    load, most = (length(reason.minutes[name]) for name in ("load", "most"))
    return f"{day_name(reason.dates['date'])} would hold {load}, and {most} is the most"


_SAYING: Mapping[Why, Sentence] = {
    Why.BUSY: _busy,
    Why.GRID: lambda _, reason: f"starts go by {length(reason.minutes['grid'])}",
    Why.LIMITS: _limits,
    Why.FIXED: lambda state, reason: f"{_others(state, reason)} stands there",
    Why.ORDER: _order,
    Why.DISPLACED: lambda state, reason: f"{_others(state, reason)} needs its place",
    Why.CAPACITY: _capacity,
    Why.BEFORE_PIN: lambda state, reason: f"it has to come before {_others(state, reason)}",
}

_KEPT: Mapping[Why, Sentence] = {
    Why.PINS_OVERLAP: lambda state, reason: (
        f"{title(state, reason.sessions[0])} and {_others(state, reason)} overlap; both are kept"
    ),
    Why.PIN_ON_BUSY: lambda state, reason: (
        f"{title(state, reason.sessions[0])} is kept on a busy time, "
        f"{moment(state, reason.times['start'])} to {moment(state, reason.times['end'])}"
    ),
}
