"""Which sessions are reviews of which: the one thing that ties them together is their id.

The id of a session's n-th review follows from the session's own, so nothing more is stored, and a
review that is retitled, moved or written in another language is still known for what it is.
"""

from collections.abc import Iterator

from core.markdown.reading import derived
from core.model import Session, SessionId, State
from core.progress.confidence import Point, confidence
from core.progress.history import History

MOST = 9
"""Reviews of one session."""


def review_id(source: SessionId, number: int) -> SessionId:
    """The id of the session's review of that number, counted from 1."""
    return SessionId(derived(source, "review", number))


def reviews_of(state: State, source: SessionId) -> Iterator[Session]:
    """The session's reviews that there are, in the order of their numbers."""
    for number in range(1, MOST + 1):
        review = state.sessions.get(review_id(source, number))
        if review is not None:
            yield review


def all_reviews(state: State) -> dict[SessionId, list[Session]]:
    """The reviews of every session that has any."""
    if not any(session.optional for session in state.sessions.values()):
        return {}
    found = ((source, list(reviews_of(state, source))) for source in state.sessions)
    return {source: reviews for source, reviews in found if reviews}


def free_number(state: State, source: SessionId, taken: set[SessionId]) -> int | None:
    """The lowest number that none of the session's reviews has; None where all are taken."""
    numbers = range(1, MOST + 1)
    ids = ((number, review_id(source, number)) for number in numbers)
    return next((n for n, id_ in ids if id_ not in state.sessions and id_ not in taken), None)


def source_of(state: State, session: SessionId) -> SessionId:
    """What the session is a review of, by the rule that every review comes with; else itself."""
    rule = state.rules.get(session)
    for source in rule.after if rule else ():
        if any(review.id == session for review in reviews_of(state, source)):
            return source
    return session


def over_time(state: State, history: History, session: SessionId) -> list[Point]:
    """How sure one was of the session and in its reviews, date by date."""
    source = source_of(state, session)
    rows = [state.sessions[source], *reviews_of(state, source)]
    said = confidence(rows, history, state.availability.zone).sessions
    return sorted(point for points in said.values() for point in points)
