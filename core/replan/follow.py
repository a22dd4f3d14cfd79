"""One edit and what follows from it: the least change of everything else round it.

What an edit puts somewhere stays there. The rest gives way only where it must, and where nothing
must, nothing does.
"""

from collections.abc import Callable, Mapping, Set

from whenever import Instant

from core.model import SessionId, SessionState, State
from core.plan_order import in_order, overruled, prerequisites
from core.planning import problem_of, tasks_of
from core.replan.nearby import Surroundings
from core.replan.standing import stand
from core.replan.why import title
from core.saying import Said, Several
from core.scheduling.explanation import Reason, Why
from core.scheduling.solve import Places, places

Edit = Callable[[State], State]


def follow(
    edit: Edit, now: Instant, *, touched: SessionId | None = None, alone: bool = False
) -> Edit:
    """`edit`, and then everything else replanned with least change round it.

    The `touched` session stays where the edit puts it; put back where it stood, nothing changes at
    all. Sessions that wait for a place keep waiting, unless the edit is of hours, busy times or the
    run-up, or makes them. `alone`: just the edit, whatever overlaps then.
    """
    if alone:
        return edit

    def followed(state: State) -> State:
        edited = edit(state)
        if touched is not None and is_put_back(state, edited, touched):
            return state
        return settle(state, edited, now, touched)

    return followed


def settle(before: State, edited: State, now: Instant, touched: SessionId | None) -> State:
    """`edited` with everything else replanned round what makes it differ from `before`."""
    held: Set[SessionId] = {touched} if touched is not None and touched in edited.slots else set()
    if _frame_changed(before, edited):
        problem = problem_of(edited, now, held=held)
        return stand(edited, _of_sessions(places(problem)[0]))
    waiting = {id_ for id_ in before.sessions if id_ != touched and _waits(before, edited, id_)}
    near = Surroundings(before, edited, now, held, waiting)
    return stand(edited, _of_sessions(near.places()))


def _of_sessions(found: Places) -> Mapping[SessionId, Instant | None]:
    return {SessionId(id_): start for id_, start in found.items()}


def is_put_back(before: State, edited: State, touched: SessionId) -> bool:
    """Whether all the edit did is to pin the session where it stood."""
    old, new = before.slots.get(touched), edited.slots.get(touched)
    if edited.sessions is not before.sessions or old is None or new is None:
        return False
    return old.start == new.start


def contradictions(state: State, now: Instant, session: SessionId) -> tuple[Said, ...]:
    """What the place of a session goes against, in sentences: the plan's order, prerequisites.

    Order is waived for what the user puts somewhere, prerequisites are not; both are said.
    """
    tasks = in_order(tasks_of(state, now, held={session}), prerequisites(state))
    said = [_hint(state, r) for r in overruled(tasks) if r.sessions[0] == session]
    span = state.span_of(session)
    for first, id_ in prerequisites(state):
        other = state.span_of(first)
        if id_ == session and span and (other is None or other.end > span.start):
            what, needed = title(state, session), title(state, first)
            said.append(Said("{title} needs {needed} first.", title=what, needed=needed))
    return tuple(said)


def _hint(state: State, reason: Reason) -> Said:
    first, *others = (title(state, id_) for id_ in reason.sessions)
    before = reason.kind is Why.PIN_BEFORE
    return Said(
        "{title} is now before {others}." if before else "{title} is now after {others}.",
        title=first,
        others=Several(tuple(others)),
    )


def _frame_changed(before: State, edited: State) -> bool:
    return (
        before.availability != edited.availability
        or before.run_up != edited.run_up
        or before.busy != edited.busy
    )


def _waits(before: State, edited: State, session: SessionId) -> bool:
    """Whether the session stood nowhere before the edit and does not after it."""
    return _stands_nowhere(before, session) and _stands_nowhere(edited, session)


def _stands_nowhere(state: State, session: SessionId) -> bool:
    row = state.sessions.get(session)
    return session not in state.slots or row is None or row.state is SessionState.MISSED
