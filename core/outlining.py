"""The plan's edits that need its order: rows and days put elsewhere, doubled, added at a place.

A day's rows are its sessions and readings in one order; a place counts them from 0. Each edit is a
pure function like those of `core.edits`, and changes nothing on the calendar.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from core import edits
from core.errors import Refused
from core.model import (
    Day,
    DayId,
    Reading,
    ReadingId,
    Session,
    SessionId,
    SessionState,
    State,
    Topic,
)
from core.saying import Quoted

Row = Session | Reading


def rows_of(state: State, day: DayId) -> list[Row]:
    """The sessions and readings of a day as they follow each other."""
    rows: list[Row] = [*state.sessions_of(day), *state.readings_of(day)]
    return sorted(rows, key=lambda row: row.rank)


def rows_by_day(state: State) -> dict[DayId, list[Row]]:
    """The same for every day that has rows, in one pass over the plan."""
    found: dict[DayId, list[Row]] = {}
    for row in sorted((*state.sessions.values(), *state.readings.values()), key=lambda r: r.rank):
        found.setdefault(row.day, []).append(row)
    return found


def put(state: State, row: SessionId | ReadingId, day: DayId, place: int) -> State:
    """Stand the row at `place` among the other rows of `day`; a place too high is its end."""
    moved = _row(state, row)
    edits.known_day(state, day)
    others = [other for other in rows_of(state, day) if other.id != row]
    if moved.day == day and rows_of(state, day).index(moved) == min(place, len(others)):
        return state
    others.insert(place, replace(moved, day=day))
    return _ranked(state, others, moved.id)


def step(state: State, row: SessionId | ReadingId, by: int) -> State:
    """One place up (-1) or down (1) in the plan; past its day's end it joins the next day."""
    moved = _row(state, row)
    order = rows_of(state, moved.day)
    place = order.index(moved) + by
    if 0 <= place < len(order):
        return put(state, row, moved.day, place)
    beside = _beside(state, moved.day, by)
    if beside is None:
        raise Refused(
            "{title} is the last of the plan." if by > 0 else "{title} is the first of the plan.",
            title=Quoted(moved.words),
        )
    return put(state, row, beside, 0 if by > 0 else len(rows_of(state, beside)))


def to_day_beside(state: State, row: SessionId | ReadingId, by: int) -> State:
    """To the end of the day before (-1) or after (1)."""
    moved = _row(state, row)
    beside = _beside(state, moved.day, by)
    if beside is None:
        raise Refused(
            "{title} is in the last day." if by > 0 else "{title} is in the first day.",
            title=Quoted(moved.words),
        )
    return put(state, row, beside, len(rows_of(state, beside)))


def put_day(state: State, day: DayId, place: int) -> State:
    """Stand the day at `place` among the others, with all that is in it.

    Where every day is called by a number, the numbers stay in their order: the days move.
    """
    order = state.ordered_days()
    moved = state.days[day]
    labels = [each.label for each in order]
    others = [each for each in order if each.id != day]
    others.insert(place, moved)
    if [each.id for each in others] == [each.id for each in order]:
        return state
    if all(label.isdecimal() for label in labels):
        others = [replace(d, label=label) for d, label in zip(others, labels, strict=True)]
    ranked = {each.id: replace(each, rank=float(i)) for i, each in enumerate(others, 1)}
    return replace(state, days=ranked)


def step_day(state: State, day: DayId, by: int) -> State:
    """The day one place up (-1) or down (1)."""
    place = [each.id for each in state.ordered_days()].index(day) + by
    if not 0 <= place < len(state.days):
        raise Refused(
            "{name} is the last day." if by > 0 else "{name} is the first day.",
            name=state.days[day].name,
        )
    return put_day(state, day, place)


def add_session(
    state: State, session: SessionId, day: DayId, place: int, title: str, minutes: int
) -> State:
    """A new session at `place` of `day`, not yet on the calendar."""
    return put(edits.add_session(state, session, day, title, minutes), session, day, place)


def add_reading(state: State, reading: ReadingId, day: DayId, place: int, title: str) -> State:
    """A new reading at `place` of `day`."""
    return put(edits.add_reading(state, reading, day, title), reading, day, place)


def add_day(state: State, day: DayId, theme: str) -> State:
    """A new day at the plan's end, called by what follows the last one's name."""
    return edits.add_day(state, day, next_label(state.ordered_days()), theme)


def next_label(days: Sequence[Day]) -> str:
    """What a day behind these is called: the number after the last one's, else how many it is."""
    last = days[-1].label if days else ""
    numbered = re.search(r"\d+$", last)
    if numbered is None:
        return str(len(days) + 1)
    return f"{last[: numbered.start()]}{int(numbered[0]) + 1}"


def duplicate(state: State, row: SessionId | ReadingId, new: str) -> State:
    """The same row once more below itself, all of it still to do and not on the calendar."""
    old = _row(state, row)
    place = rows_of(state, old.day).index(old) + 1
    return put(_copied(state, old, old.day, new), type(row)(new), old.day, place)


def duplicate_day(state: State, day: DayId, ids: Iterator[str]) -> State:
    """The day once more at the plan's end, with all its rows; `ids` are the new ones'."""
    new = DayId(next(ids))
    copied = add_day(state, new, state.days[day].theme)
    for row in rows_of(state, day):
        copied = _copied(copied, row, new, next(ids))
    return copied


def start_over(state: State) -> State:
    """All of the plan still to do: nothing ticked, nothing recorded."""
    sessions = {
        id_: replace(
            row,
            state=SessionState.PLANNED,
            topics=tuple(replace(topic, done=False) for topic in row.topics),
        )
        for id_, row in state.sessions.items()
    }
    readings = {id_: replace(row, done=False) for id_, row in state.readings.items()}
    return replace(state, sessions=sessions, readings=readings, records={})


def put_topic(state: State, session: SessionId, index: int, place: int) -> State:
    """Stand a topic elsewhere among those of its session."""
    topics = list(state.sessions[session].topics)
    topics.insert(place, topics.pop(index))
    return edits.set_topics(state, session, tuple(topics))


def add_topic(state: State, session: SessionId, place: int, text: str) -> State:
    """A new topic at `place` of the session."""
    topics = list(_session(state, session).topics)
    topics.insert(place, Topic(_one_line(text)))
    return edits.set_topics(state, session, tuple(topics))


def retitle_topic(state: State, session: SessionId, index: int, text: str) -> State:
    """Call the topic something else; its tick stays."""
    topics = list(_session(state, session).topics)
    topics[index] = replace(topics[index], text=_one_line(text))
    return edits.set_topics(state, session, tuple(topics))


def delete_topic(state: State, session: SessionId, index: int) -> State:
    """Remove the topic."""
    topics = list(_session(state, session).topics)
    del topics[index]
    return edits.set_topics(state, session, tuple(topics))


def _row(state: State, row: str) -> Row:
    found = state.sessions.get(SessionId(row)) or state.readings.get(ReadingId(row))
    if found is None:
        raise Refused("That is no longer in the plan. It was deleted; undo brings it back.")
    return found


def _session(state: State, session: SessionId) -> Session:
    found = _row(state, session)
    assert isinstance(found, Session)
    return found


def _beside(state: State, day: DayId, by: int) -> DayId | None:
    order = [each.id for each in state.ordered_days()]
    place = order.index(day) + by
    return order[place] if 0 <= place < len(order) else None


def _copied(state: State, row: Row, day: DayId, new: str) -> State:
    """The row again, as the last of `day`."""
    rank = max((other.rank for other in rows_of(state, day)), default=0.0) + 1.0
    if isinstance(row, Reading):
        reading = Reading(ReadingId(new), day, rank, row.title)
        return replace(state, readings={**state.readings, reading.id: reading})
    topics = tuple(replace(topic, done=False) for topic in row.topics)
    session = replace(
        row,
        id=SessionId(new),
        day=day,
        rank=rank,
        label="",
        topics=topics,
        state=SessionState.PLANNED,
    )
    return replace(state, sessions={**state.sessions, session.id: session})


def _ranked(state: State, order: Sequence[Row], moved: str) -> State:
    """The state with the moved row's rank between its neighbours', or all ranks of the day anew."""
    at = next(i for i, row in enumerate(order) if row.id == moved)
    before = order[at - 1].rank if at else None
    after = order[at + 1].rank if at + 1 < len(order) else None
    if before is None:
        rank = 1.0 if after is None else after - 1.0
    else:
        rank = before + 1.0 if after is None else (before + after) / 2
    if (before is None or before < rank) and (after is None or rank < after):
        return _with(state, [replace(order[at], rank=rank)])
    return _with(state, [replace(row, rank=float(i)) for i, row in enumerate(order, 1)])


def _with(state: State, rows: Sequence[Row]) -> State:
    sessions = {row.id: row for row in rows if isinstance(row, Session)}
    readings = {row.id: row for row in rows if isinstance(row, Reading)}
    return replace(
        state,
        sessions={**state.sessions, **sessions} if sessions else state.sessions,
        readings={**state.readings, **readings} if readings else state.readings,
    )


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    if not line:
        raise Refused("A topic needs words. Type some, or press Esc to keep the old ones.")
    return line
