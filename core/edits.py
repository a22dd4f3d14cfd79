"""Every edit there is: a pure function from one state to the next.

Each returns a new state that shares with the old all it leaves alone, and raises Refused, in words
for the user, where the edit cannot be. Ids of new rows and the present moment come in as arguments.
Edits change what they are named for and nothing else; making room for them is the scheduler's work.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from whenever import Instant

from core.availability import Availability
from core.errors import Refused
from core.model import (
    Busy,
    BusyId,
    Day,
    DayId,
    Note,
    Reading,
    ReadingId,
    Record,
    Rule,
    RunUp,
    Session,
    SessionId,
    SessionState,
    Slot,
    State,
    Topic,
    rank_after,
)
from core.note_confidence import confidence_in
from core.note_links import following
from core.saying import Quoted, Said, template

Key = TypeVar("Key")
Row = TypeVar("Row")


def move(state: State, session: SessionId, start: Instant) -> State:
    """Stand the session at `start` and pin it there: where the user puts a session, it stays."""
    _known(state, session)
    return _with_slot(state, session, Slot(start, pinned=True))


def resize(state: State, session: SessionId, start: Instant, minutes: int) -> State:
    """Give the session a new length and start. A start that changes pins it; a length does not."""
    row, slot = _known(state, session), _placed(state, session)
    resized = _with_session(state, replace(row, minutes=minutes))
    if start == slot.start:
        return resized
    return _with_slot(resized, session, Slot(start, pinned=True))


def pin(state: State, session: SessionId) -> State:
    """Keep the session where it stands: no replan moves it."""
    return _with_slot(state, session, replace(_placed(state, session), pinned=True))


def unpin(state: State, session: SessionId) -> State:
    """Let replanning move the session again."""
    return _with_slot(state, session, replace(_placed(state, session), pinned=False))


def unschedule(state: State, session: SessionId) -> State:
    """Take the session off the calendar; it stays in the plan."""
    _known(state, session)
    return replace(state, slots=_without(state.slots, session))


def place(state: State, starts: Mapping[SessionId, Instant | None]) -> State:
    """Stand each session where the scheduler put it, or nowhere; what stays keeps its pin."""
    slots = dict(state.slots)
    for session, start in starts.items():
        _known(state, session)
        if start is None:
            slots.pop(session, None)
        elif session not in slots or slots[session].start != start:
            slots[session] = Slot(start)
    return replace(state, slots=slots)


def retitle(state: State, session: SessionId, title: str) -> State:
    """Call the session something else, in the links of the plan's notes to it, too."""
    row = _known(state, session)
    called = replace(row, title=_one_line(title, template("A session")))
    return following(state, _with_session(state, called))


def set_minutes(state: State, session: SessionId, minutes: int) -> State:
    """Give the session a new length in elapsed minutes; its start stays."""
    return _with_session(state, replace(_known(state, session), minutes=minutes))


def set_topics(state: State, session: SessionId, topics: tuple[Topic, ...]) -> State:
    """Replace what the session covers."""
    return _with_session(state, replace(_known(state, session), topics=topics))


def tick_topic(state: State, session: SessionId, index: int, done: bool) -> State:
    """Tick one topic of the session off, or take the tick back."""
    topics = list(_known(state, session).topics)
    topics[index] = replace(topics[index], done=done)
    return set_topics(state, session, tuple(topics))


def set_optional(state: State, session: SessionId, optional: bool) -> State:
    """Make the session the first to be cut, or required."""
    return _with_session(state, replace(_known(state, session), optional=optional))


def complete(state: State, session: SessionId, record: Record) -> State:
    """The session is done; `record` says what happened, and its note how sure one is, if not."""
    row = _known(state, session)
    if row.state is not SessionState.DONE and record.confidence is None and session in state.notes:
        record = replace(record, confidence=confidence_in(state.notes[session].text))
    done = _with_session(state, replace(row, state=SessionState.DONE))
    return replace(done, records={**done.records, session: record})


def complete_as_planned(
    state: State,
    session: SessionId,
    now: Instant,
    minutes: int | None = None,
    confidence: int | None = None,
) -> State:
    """The session is done when and for as long as it was planned, or for `minutes`.

    A session without a place on the calendar is taken to end at `now`.
    """
    row, slot = _known(state, session), state.slots.get(session)
    spent = row.minutes if minutes is None else minutes
    started = slot.start if slot else now.subtract(minutes=max(spent, 0))
    return complete(state, session, Record(started, spent, confidence))


def spend(state: State, session: SessionId, record: Record) -> State:
    """Time was spent on the session, which is as far as it was."""
    _known(state, session)
    return replace(state, records={**state.records, session: record})


def miss(state: State, session: SessionId) -> State:
    """The session did not happen; it still has to."""
    return _with_state(state, session, SessionState.MISSED)


def skip(state: State, session: SessionId) -> State:
    """The session did not happen and no longer has to."""
    return _with_state(state, session, SessionState.SKIPPED)


def reopen(state: State, session: SessionId) -> State:
    """The session is planned again; what was recorded of it is dropped."""
    return _with_state(state, session, SessionState.PLANNED)


def set_rule(state: State, session: SessionId, rule: Rule) -> State:
    """Ask for something of the session's place; a rule that asks for nothing removes it.

    Raises Refused, naming the sessions, where prerequisites would wait for each other in a circle.
    """
    from core.plan_order import prerequisites  # the scheduler's, which a start does without

    _known(state, session)
    if rule == Rule():
        return replace(state, rules=_without(state.rules, session))
    ruled = replace(state, rules={**state.rules, session: rule})
    prerequisites(ruled)
    return ruled


def write_note(state: State, session: SessionId, text: str) -> State:
    """Replace the session's note; an empty text removes it. Its record takes a new confidence."""
    _known(state, session)
    told, record = confidence_in(text), state.records.get(session)
    if record and told and told != confidence_in(state.notes.get(session, Note()).text):
        record = replace(record, confidence=told)
        state = replace(state, records={**state.records, session: record})
    if not text:
        return replace(state, notes=_without(state.notes, session))
    return replace(state, notes={**state.notes, session: Note(text)})


def add_session(
    state: State,
    session: SessionId,
    day: DayId,
    title: str,
    minutes: int,
    *,
    optional: bool = False,
) -> State:
    """A new session at the end of `day`, not yet on the calendar."""
    known_day(state, day)
    rank = rank_after([*state.sessions_of(day), *state.readings_of(day)])
    row = Session(
        session, day, rank, _one_line(title, template("A session")), minutes, optional=optional
    )
    return _with_session(state, row)


def delete_session(state: State, session: SessionId) -> State:
    """Remove the session, its place, its rule, its note and its record."""
    _known(state, session)
    return replace(
        state,
        sessions=_without(state.sessions, session),
        slots=_without(state.slots, session),
        rules=_without(state.rules, session),
        records=_without(state.records, session),
        notes=_without(state.notes, session),
    )


def move_to_day(
    state: State, session: SessionId, day: DayId, before: SessionId | None = None
) -> State:
    """Move the session within the plan: into `day`, ahead of `before` or to its end.

    Its place on the calendar stays. Raises Refused where `before` is not in `day`.
    """
    row = _known(state, session)
    known_day(state, day)
    order = [s for s in state.sessions_of(day) if s.id != session]
    index = len(order)
    if before is not None:
        at = [i for i, other in enumerate(order) if other.id == before]
        if not at:
            raise Refused("The session to stand before is not in that day. Choose one that is.")
        index = at[0]
    rank = _rank_between(
        order[index - 1].rank if index else None, order[index].rank if index < len(order) else None
    )
    if rank is not None:
        return _with_session(state, replace(row, day=day, rank=rank))
    order.insert(index, row)
    renumbered = {s.id: replace(s, day=day, rank=float(i)) for i, s in enumerate(order, 1)}
    return replace(state, sessions={**state.sessions, **renumbered})


def add_day(state: State, day: DayId, label: str, theme: str) -> State:
    """A new day at the plan's end, without sessions."""
    row = Day(day, rank_after(state.days.values()), _one_line(label, template("A day")), theme)
    return replace(state, days={**state.days, day: row})


def set_theme(state: State, day: DayId, theme: str) -> State:
    """Give the day another theme."""
    row = replace(known_day(state, day), theme=" ".join(theme.split()))
    return replace(state, days={**state.days, day: row})


def delete_day(state: State, day: DayId) -> State:
    """Remove the day with its sessions, readings and note."""
    known_day(state, day)
    for session in state.sessions_of(day):
        state = delete_session(state, session.id)
    readings = {id_: r for id_, r in state.readings.items() if r.day != day}
    notes = _without(state.day_notes, day)
    return replace(state, readings=readings, days=_without(state.days, day), day_notes=notes)


def add_reading(state: State, reading: ReadingId, day: DayId, title: str) -> State:
    """A new reading at the end of `day`."""
    known_day(state, day)
    rank = rank_after([*state.sessions_of(day), *state.readings_of(day)])
    return _with_reading(
        state, Reading(reading, day, rank, _one_line(title, template("A reading")))
    )


def retitle_reading(state: State, reading: ReadingId, title: str) -> State:
    """Call the reading something else."""
    row = _known_reading(state, reading)
    return _with_reading(state, replace(row, title=_one_line(title, template("A reading"))))


def tick_reading(state: State, reading: ReadingId, done: bool) -> State:
    """Tick the reading off, or take the tick back."""
    return _with_reading(state, replace(_known_reading(state, reading), done=done))


def delete_reading(state: State, reading: ReadingId) -> State:
    """Remove the reading."""
    _known_reading(state, reading)
    return replace(state, readings=_without(state.readings, reading))


def describe_plan(
    state: State, *, title: str | None = None, target: str | None = None, goal: str | None = None
) -> State:
    """Replace the words at the plan's head; None leaves them as they are."""
    plan = state.plan
    return replace(
        state,
        plan=replace(
            plan,
            title=plan.title if title is None else _one_line(title, template("A plan")),
            target=plan.target if target is None else " ".join(target.split()),
            goal=plan.goal if goal is None else " ".join(goal.split()),
        ),
    )


def set_run_up(state: State, run_up: RunUp) -> State:
    """Choose another first day or target date."""
    return replace(state, run_up=run_up)


def set_availability(state: State, availability: Availability) -> State:
    """Replace when the user can study."""
    return replace(state, availability=availability)


def freeze(state: State, hours: int) -> State:
    """Leave the next `hours` as they are, whatever is replanned."""
    return set_availability(state, replace(state.availability, freeze_hours=hours))


def set_busy(state: State, busy: Mapping[BusyId, Busy]) -> State:
    """Replace the busy times of other calendars."""
    return replace(state, busy=busy)


def _known(state: State, session: SessionId) -> Session:
    row = state.sessions.get(session)
    if row is None:
        raise Refused("That session is no longer in the plan. It was deleted; undo brings it back.")
    return row


def known_day(state: State, day: DayId) -> Day:
    """The day. Raises Refused where it is no longer there."""
    row = state.days.get(day)
    if row is None:
        raise Refused("That day is no longer in the plan. It was deleted; undo brings it back.")
    return row


def _known_reading(state: State, reading: ReadingId) -> Reading:
    row = state.readings.get(reading)
    if row is None:
        raise Refused("That reading is no longer in the plan. It was deleted; undo brings it back.")
    return row


def _placed(state: State, session: SessionId) -> Slot:
    row, slot = _known(state, session), state.slots.get(session)
    if slot is None:
        raise Refused(
            "{title} is not on the calendar yet. Give it a time first.", title=Quoted(row.words)
        )
    return slot


def _one_line(text: str, what: str) -> str:
    line = " ".join(text.split())
    if not line:
        raise Refused(
            "{what} needs a title. Type one, or press Esc to keep the old one.", what=Said(what)
        )
    return line


def _rank_between(before: float | None, after: float | None) -> float | None:
    """A rank strictly between two, or None where floating point has no room left for one."""
    if before is None:
        return 1.0 if after is None else after - 1.0
    if after is None:
        return before + 1.0
    middle = (before + after) / 2
    return middle if before < middle < after else None


def _with_session(state: State, row: Session) -> State:
    return replace(state, sessions={**state.sessions, row.id: row})


def _with_reading(state: State, row: Reading) -> State:
    return replace(state, readings={**state.readings, row.id: row})


def _with_slot(state: State, session: SessionId, slot: Slot) -> State:
    return replace(state, slots={**state.slots, session: slot})


def _with_state(state: State, session: SessionId, to: SessionState) -> State:
    changed = _with_session(state, replace(_known(state, session), state=to))
    return replace(changed, records=_without(changed.records, session))


def _without(rows: Mapping[Key, Row], key: Key) -> dict[Key, Row]:
    return {other: row for other, row in rows.items() if other != key}
