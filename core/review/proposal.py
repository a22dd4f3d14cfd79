"""Reviews to look at before they are made: which, when, why, and the edit that adds them.

A review is an optional session after its source, with the source's topics to tick, that keeps its
date. Nothing is changed here; `Reviews.edit` does all of it as one edit, and undo takes it away.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from whenever import Date, Instant

from core.errors import Refused
from core.model import DayId, Rule, Session, SessionId, SessionState, Slot, State, Topic
from core.outlining import rows_by_day
from core.planning import slack
from core.progress.dates import done_on
from core.progress.history import History
from core.replan.catch_up import overdue
from core.replan.proposal import Move
from core.review.room import Place, Room
from core.review.series import MOST, all_reviews, free_number, review_id
from core.review.spacing import UNSAID, Chain, Need
from core.review.why import why
from core.saying import Length, Said, template

_PLANNED, _MISSED, _DONE = SessionState.PLANNED, SessionState.MISSED, SessionState.DONE
_OPEN = (_PLANNED, _MISSED)

SHARES = (10, 20, 30)
"""Per cent of the slack that reviews may take."""

LENGTHS = (15, 20, 30)
"""Minutes of one review."""

SHORTEST, LONGEST = 5, 120
"""Minutes that a review may be asked to have."""

TITLE = template("Review: {title}")


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the user wants reviews: minutes each, the share of the slack for all, their title.

    Raises Refused on a length or a share that cannot be.
    """

    minutes: int = 20
    share: int = 20
    title: str = TITLE

    def __post_init__(self) -> None:
        if not SHORTEST <= self.minutes <= LONGEST:
            raise Refused(
                "A review of {minutes} minutes is not between {shortest} and {longest}.",
                minutes=self.minutes,
                shortest=SHORTEST,
                longest=LONGEST,
            )
        if not 1 <= self.share <= 100:
            raise Refused(
                "Reviews cannot take {share} % of the spare time; give 1 to 100.", share=self.share
            )


@dataclass(frozen=True, slots=True)
class Review:
    """One review: of what, when, in which day of the plan, and why.

    `before` is where it stood when it was missed; `is_new` says that the plan does not have it yet.
    """

    session: SessionId
    source: SessionId
    day: DayId
    start: Instant
    minutes: int
    title: str
    topics: tuple[Topic, ...]
    why: Said
    is_new: bool
    before: Instant | None = None

    def still_holds(self, state: State) -> bool:
        """Whether there is still what it is a review of, and nothing became of it meanwhile."""
        if self.source not in state.sessions or self.day not in state.days:
            return False
        row = state.sessions.get(self.session)
        return row is None if self.is_new else row is not None and row.state in _OPEN

    def row(self, old: Session | None, rank: float) -> Session:
        """It as a session of the plan, the last of its day by `rank`."""
        if old is not None:
            return replace(old, day=self.day, rank=rank, state=SessionState.PLANNED)
        return Session(
            self.session,
            self.day,
            rank,
            self.title,
            self.minutes,
            topics=self.topics,
            optional=True,
        )

    @property
    def move(self) -> Move:
        """The same as a replan tells of it."""
        return Move(self.session, self.before, self.start, self.why)


@dataclass(frozen=True, slots=True)
class Reviews:
    """The reviews that are missing, in order of time; `minutes` may go to them of the slack.

    `hint` says why there are none, or that there is no time for more; None where all are there.
    """

    wanted: Wanted
    slack: int
    minutes: int
    found: tuple[Review, ...]
    hint: Said | None

    def edit(self, state: State, without: Collection[SessionId] = ()) -> State:
        """The state with all of them but those; what meanwhile is no longer so is left out.

        Each stands at the end of its day of the plan, in order of time.
        """
        sessions, slots, rules = dict(state.sessions), dict(state.slots), dict(state.rules)
        ends = {day: rows[-1].rank for day, rows in rows_by_day(state).items()}
        for review in self.found:
            if review.session in without or not review.still_holds(state):
                continue
            rank = ends[review.day] = ends.get(review.day, 0.0) + 1.0
            id_ = review.session
            sessions[id_] = review.row(sessions.get(id_), rank)
            slots[id_] = Slot(review.start)
            rule = rules.get(id_, Rule())
            rules[id_] = replace(rule, keep_day=True, after=(review.source,))
        return replace(state, sessions=sessions, slots=slots, rules=rules)


def reviews(state: State, history: History, now: Instant, wanted: Wanted = Wanted()) -> Reviews:
    """The reviews that the plan lacks. Same state, history and moment: the same reviews.

    Raises Refused where prerequisites wait for each other in a circle.
    """
    spare = slack(state, now).minutes
    known = all_reviews(state)
    ahead = [r for of in known.values() for r in of if r.state is _PLANNED and r.id in state.slots]
    minutes = max(0, spare) * wanted.share // 100
    left = minutes - sum(review.minutes for review in ahead)
    search = _Search(state, now, wanted, _chains(state, history, known))
    found = tuple(sorted(search.run(left), key=lambda review: (review.start, review.session)))
    hint = _hint(search, spare, wanted, bool(ahead))
    if search.chains and spare > 0 and _is_replan_due(state, now):
        hint = Said("Sessions wait for a new time. Replan first: it may need where reviews stand.")
    return Reviews(wanted, spare, minutes, found, hint)


def _is_replan_due(state: State, now: Instant) -> bool:
    """Whether a replan would place required sessions anew, and then be in the reviews' way."""
    late = set(overdue(state, now))
    return any(
        row.state is _MISSED
        or (row.state is _PLANNED and (row.id not in state.slots or row.id in late))
        for row in state.sessions.values()
        if not row.optional
    )


def _hint(search: "_Search", spare: int, wanted: Wanted, are_some: bool) -> Said | None:
    if not search.chains:
        return Said("There is nothing to review yet: no session is done.")
    if spare <= 0:
        return Said("There is no time to spare for reviews before the target date.")
    if search.is_short:
        text = template("More reviews would take more than {share} % of the {spare} to spare.")
        return Said(text, share=wanted.share, spare=Length(spare))
    if search.without_place:
        return Said("For some reviews no time is free on the dates that would serve.")
    if not search.found:
        return (
            Said("Every review that would serve stands in the plan already.")
            if are_some
            else Said("The target date is too near for a review to serve.")
        )
    return None


class _Search:
    """Goes through what is needed, the first review of every session before any second one."""

    def __init__(self, state: State, now: Instant, wanted: Wanted, chains: list[Chain]) -> None:
        self._state, self._wanted = state, wanted
        self._today, self._target = state.local(now).date(), state.run_up.target_date
        self._room = Room(state, now)
        self._taken: set[SessionId] = set()
        self.chains = sorted(chains, key=self._urgency)
        self.found: list[Review] = []
        self.is_short = self.without_place = False

    def run(self, left: int) -> list[Review]:
        """The reviews, as far as so many minutes go."""
        for chain, need in self._needs():
            source = self._state.sessions[chain.source]
            minutes = min(self._wanted.minutes, source.minutes)
            if minutes > left:
                self.is_short = True
                break
            place = self._room.find(need, minutes)
            session = self._session_for(chain)
            chain.has_first = True
            if place is None or session is None:
                self.without_place |= not chain.ahead
                chain.closed = need.level > 0 or not chain.ahead
                continue
            self._room.take(place, minutes)
            left -= minutes
            chain.ahead = sorted((*chain.ahead, place.date))
            self.found.append(self._review(session, source, chain, need, place, minutes))
        return self.found

    def _needs(self) -> Iterator[tuple[Chain, Need]]:
        for level in range(MOST):
            for chain in self.chains:
                need = chain.next_need(self._today, self._target)
                if need is not None and need.level == level:
                    yield chain, need

    def _urgency(self, chain: Chain) -> tuple[object, ...]:
        """Low confidence first, then what was seen long ago, then what is long."""
        session = self._state.sessions[chain.source]
        sure = UNSAID if chain.confidence is None else chain.confidence
        rank = self._state.days[session.day].rank, session.rank
        return sure, chain.seen, -session.minutes, rank, session.id

    def _session_for(self, chain: Chain) -> SessionId | None:
        """The review that takes this place: one that was missed, or a new one."""
        if chain.lost:
            return chain.lost.pop(0)
        number = free_number(self._state, chain.source, self._taken)
        return None if number is None else review_id(chain.source, number)

    def _review(
        self,
        session: SessionId,
        source: Session,
        chain: Chain,
        need: Need,
        place: Place,
        minutes: int,
    ) -> Review:
        self._taken.add(session)
        old, slot = self._state.sessions.get(session), self._state.slots.get(session)
        topics = tuple(Topic(topic.text) for topic in source.topics) or (Topic(source.title),)
        return Review(
            session,
            source.id,
            place.day,
            place.start,
            minutes if old is None else old.minutes,
            self._wanted.title.format(title=source.title) if old is None else old.title,
            topics if old is None else old.topics,
            why(chain, need, place.date, self._target, self._today),
            is_new=old is None,
            before=slot and slot.start,
        )


def _chains(
    state: State, history: History, known: Mapping[SessionId, list[Session]]
) -> list[Chain]:
    """Every done session that is no review itself, as it was seen last."""
    worked = done_on(state, history)
    of_others = {review.id for of in known.values() for review in of}
    return [
        _chain(state, session, known.get(session.id, []), worked)
        for session in state.sessions.values()
        if session.state is _DONE and session.id not in of_others and session.id in worked
    ]


def _chain(
    state: State,
    source: Session,
    known: list[Session],
    worked: Mapping[SessionId, Date],
) -> Chain:
    seen = sorted(
        (worked[s.id], s.id != source.id, s.id) for s in (source, *known) if s.id in worked
    )
    said = (state.records[id_].confidence for _, _, id_ in reversed(seen) if id_ in state.records)
    last = seen[-1][0]
    ahead = sorted(
        state.local(state.slots[r.id].start).date()
        for r in known
        if r.state is not _DONE and _stands(state, r)
    )
    return Chain(
        source.id,
        last,
        next((confidence for confidence in said if confidence is not None), None),
        [date for date in ahead if date > last],
        [r.id for r in known if r.state in _OPEN and not _stands(state, r)],
        is_reviewed=len(seen) > 1,
    )


def _stands(state: State, review: Session) -> bool:
    """Whether it is to happen on its date, or was skipped there: no other takes its place."""
    return review.id in state.slots and review.state is not _MISSED
