"""Why each session moves and what stops those without a place, in the plan's own titles.

The scheduler gives reasons as values; here they become the sentence that stands beside a move,
where "from" and "to" are shown already.
"""

from collections.abc import Callable, Mapping

from whenever import Instant

from core.model import SessionId, SessionState, State
from core.planning import keeps_no_day
from core.saying import Day, Length, Moment, Quoted, Said, Several, template
from core.scheduling.explanation import Explanation, Reason, Why
from core.timespan import Span

Sentence = Callable[[State, Reason], Said]


def why_moved(state: State, reason: Reason) -> Said:
    """The reason of a move as a sentence without its from and to."""
    return _SAYING[reason.kind](state, reason)


def why_placed(state: State, session: SessionId) -> Said:
    """Why a session gets a place that stood nowhere ahead."""
    row, slot = state.sessions[session], state.slots.get(session)
    if row.state is not SessionState.MISSED:
        return Said("It had no place yet.")
    if slot is None:
        return Said("It was missed.")
    return Said("It was missed on {when}.", when=moment(state, slot.start))


def why_without_place(
    state: State, explanation: Explanation, session: SessionId, reason: Reason | None
) -> Said:
    """What stops a session, with numbers; `reason` is what the scheduler says of it."""
    called = title(state, session)
    if keeps_no_day(state, session):
        return Said(
            "{title}: it keeps its day, but stands on none. Put it on the day it should keep, or "
            "let it change days.",
            title=called,
        )
    if reason is not None:
        return said(state, explanation, reason)
    needed = Length(state.sessions[session].minutes)
    return Said(
        "{title}: {needed} found no place before the target date.", title=called, needed=needed
    )


def said(state: State, explanation: Explanation, reason: Reason) -> Said:
    """A reason as it is, the sessions called by their titles."""
    kept = [id_ for id_ in reason.sessions if _is_kept(state, SessionId(id_))]
    if kept and reason.kind in _KEPT:
        return _KEPT[reason.kind](state, reason)
    return reason.sentence(explanation.zone, lambda id_: _title(state, id_))


def late_pins(state: State, target: Instant) -> list[Said]:
    """Sessions that the user keeps beyond the target date."""
    return [
        Said(
            "{title} is pinned on {when}, after the target date.",
            title=title(state, id_),
            when=moment(state, slot.start),
        )
        for id_, slot in state.slots.items()
        if slot.pinned
        and state.sessions[id_].state is SessionState.PLANNED
        and slot.start.add(minutes=state.sessions[id_].minutes) > target
    ]


def moment(state: State, instant: Instant) -> Moment:
    """As people say it: Thursday 15 January 09:00."""
    return Moment(state.local(instant))


def title(state: State, session: str) -> Quoted:
    """The title in quotes."""
    return Quoted(_title(state, session))


def _title(state: State, session: str) -> str:
    row = state.sessions.get(SessionId(session))
    return row.words if row else session


def _is_kept(state: State, session: SessionId) -> bool:
    """Whether it stays by the frozen hours or for now only: planned, and not pinned."""
    row, slot = state.sessions.get(session), state.slots.get(session)
    if row is None or slot is None:
        return False
    return row.state is SessionState.PLANNED and not slot.pinned


def _busy(state: State, reason: Reason) -> Said:
    id_ = SessionId(reason.sessions[0])
    stood = Span.lasting(reason.times["old"], state.sessions[id_].minutes)
    hit = [busy for busy in state.walls.values() if busy.span.overlaps(stood)]
    names = sorted({busy.title for busy in hit if busy.title.strip()})
    times = _times(state, reason, "start", "end")
    if not names:
        return Said("A busy time takes {start} to {end}.", **times)
    what = Several(tuple(Quoted(name) for name in names))
    return Said("{what} takes {start} to {end}.", what=what, **times)


def _others(state: State, reason: Reason) -> Several:
    return Several(tuple(title(state, id_) for id_ in reason.sessions[1:]))


def _times(state: State, reason: Reason, *names: str) -> dict[str, Moment]:
    return {name: moment(state, reason.times[name]) for name in names}


def _about_others(text: str) -> Sentence:
    return lambda state, reason: Said(text, others=_others(state, reason))


_SAYING: Mapping[Why, Sentence] = {
    Why.HOURS: lambda _state, _reason: Said("No study time is open at its old place any more."),
    Why.ROOM: lambda _state, _reason: Said("It makes room for others."),
    Why.BUSY: _busy,
    Why.GRID: lambda _, reason: Said("Starts go by {grid}.", grid=Length(reason.minutes["grid"])),
    Why.LIMITS: lambda state, reason: Said(
        "It has to lie between {earliest} and {latest}.",
        **_times(state, reason, "earliest", "latest"),
    ),
    Why.FIXED: _about_others(template("{others} stands there.")),
    Why.ORDER: _about_others(template("It keeps its order with {others}.")),
    Why.DISPLACED: _about_others(template("{others} needs its place.")),
    Why.CAPACITY: lambda _, reason: Said(
        "{date} would hold {load}, and {most} is the most.",
        date=Day(reason.dates["date"]),
        load=Length(reason.minutes["load"]),
        most=Length(reason.minutes["most"]),
    ),
    Why.BEFORE_PIN: _about_others(template("It has to come before {others}.")),
}

_KEPT: Mapping[Why, Sentence] = {
    Why.PINS_OVERLAP: lambda state, reason: Said(
        "{first} and {others} overlap; both are kept.",
        first=title(state, reason.sessions[0]),
        others=_others(state, reason),
    ),
    Why.PIN_ON_BUSY: lambda state, reason: Said(
        "{first} is kept on a busy time, {start} to {end}.",
        first=title(state, reason.sessions[0]),
        **_times(state, reason, "start", "end"),
    ),
}
