"""What stands on the calendar, as a list by time, and sessions found: the next, or by their id."""

from dataclasses import dataclass

from whenever import Date, Instant

from core.errors import Refused
from core.model import DayId, Session, SessionId, SessionState, State
from core.timespan import Span

SHORTEST_PREFIX = 4


@dataclass(frozen=True, slots=True)
class Item:
    """One session on the calendar. `span` is absolute; the date is its start's in the zone."""

    session: Session
    span: Span
    date: Date
    pinned: bool

    def as_json(self, state: State) -> dict[str, object]:
        """The item for programs: ids, the plan's words, local times with their offset."""
        day = state.days[self.session.day]
        return {
            "id": self.session.id,
            "title": self.session.title,
            "day": day.label,
            "theme": day.theme,
            "start": state.local(self.span.start).to_fixed_offset().format_iso(),
            "end": state.local(self.span.end).to_fixed_offset().format_iso(),
            "minutes": self.session.minutes,
            "state": str(self.session.state),
            "pinned": self.pinned,
            "optional": self.session.optional,
        }


def agenda(state: State, first: Date, days: int) -> list[Item]:
    """The sessions that start on one of `days` dates from `first` on, in order of time."""
    last = first.add(days=days)
    items = [_item(state, session) for session in state.slots]
    return sorted(
        (item for item in items if first <= item.date < last),
        key=lambda item: (item.span.start, item.session.id),
    )


def lines(state: State, first: Date, days: int) -> list[str]:
    """The same, a line each with the id as short as it may be; a sentence where there is none."""
    ids = short_ids(state)
    return [
        f"{ids[item.session.id]}  {sentence(state, item.session.id)}"
        for item in agenda(state, first, days)
    ] or [f"Nothing is planned in the {days} days from {first} on."]


def next_session(state: State, now: Instant) -> Session | None:
    """The planned session that is on now or comes next."""
    ahead = [
        (slot.start, session)
        for id_, slot in state.slots.items()
        if (session := state.sessions[id_]).state is SessionState.PLANNED
        and slot.start.add(minutes=session.minutes) > now
    ]
    return min(ahead, key=lambda pair: pair[0])[1] if ahead else None


def find(state: State, prefix: str) -> SessionId:
    """The one session whose id starts with `prefix`. Raises Refused on none and on several."""
    matches = [id_ for id_ in state.sessions if id_.startswith(prefix.lower())]
    if len(matches) == 1:
        return matches[0]
    if len(matches) > 1:
        raise Refused(f"Several sessions have ids that start with {prefix}. Give more of the id.")
    raise Refused(
        f"No session has an id that starts with {prefix}. See the ids with: tenday agenda"
    )


def find_day(state: State, asked: str) -> DayId:
    """The one day of that label, name or id. Raises Refused on none and on several."""
    wanted = asked.strip().casefold()
    matches = [
        day.id
        for day in state.ordered_days()
        if wanted in (day.label.casefold(), day.name.casefold(), day.id.casefold())
    ]
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise Refused(f"Several days are called {asked}. Give an id: {', '.join(matches)}")
    names = ", ".join(day.label for day in state.ordered_days())
    raise Refused(f"No day is called {asked}. The days are: {names}")


def short_ids(state: State) -> dict[SessionId, str]:
    """The fewest leading characters, the same for all, that tell the sessions apart."""
    length = SHORTEST_PREFIX
    while len({id_[:length] for id_ in state.sessions}) < len(state.sessions):
        length += 1
    return {id_: id_[:length] for id_ in state.sessions}


def sentence(state: State, id_: SessionId) -> str:
    """The session in one line: its title, its state and when it stands on the user's clock."""
    session, span = state.sessions[id_], state.span_of(id_)
    if span is None:
        return f"{session.words}: {session.state}, not on the calendar"
    start, end = state.local(span.start), state.local(span.end)
    pinned = ", pinned" if state.slots[id_].pinned else ""
    when = f"{start.date()} {start.format('HH:mm')} – {end.format('HH:mm')}"
    return f"{session.words}: {session.state}, {when}{pinned}"


def _item(state: State, id_: SessionId) -> Item:
    session, slot = state.sessions[id_], state.slots[id_]
    span = Span.lasting(slot.start, session.minutes)
    return Item(session, span, state.local(slot.start).date(), slot.pinned)
