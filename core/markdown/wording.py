"""A plan's text both ways: the text that holds now, and what an edit of it makes of the plan.

The text is derived from the words it was last given and from the state; an edited text changes just
what it says differently than before. A row keeps its id, and so its place, its notes and its event,
by its words and its place among the others, as `core.markdown.identity` finds it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any

from whenever import Instant

from core import edits
from core.changes import OF_A_DAY, OF_A_SESSION, Changes
from core.markdown.answers import Answers
from core.markdown.identity import Row, matched, ranked
from core.markdown.reader import NotAPlan, Reading, read, read_text
from core.markdown.source import Source, with_endings_of
from core.markdown.writer import write
from core.model import (
    Day,
    DayId,
    PlanId,
    ReadingId,
    Session,
    SessionId,
    SessionState,
    State,
    Topic,
    Wording,
)
from core.model import Reading as ReadingRow
from core.note_links import following
from core.saying import Quoted, Said, template


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to say about a line, counted from 1: a doubt, or why there is no plan at all."""

    line: int
    text: str
    is_grave: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
    """What an edited text comes to: no changes at all where it is no plan, and `fault` says why."""

    changes: Changes | None
    problems: tuple[Problem, ...]
    fault: Said | None = None


def reading_of(state: State, source: bytes) -> Reading:
    """The words the plan was last given, read, with the ids of the state. `source` is its first."""
    answers = Answers.of_text(state.wording.answers)
    if not state.wording.text:
        return read(source, answers)
    given = Source.decode(source)
    reading = read_text(replace(given, text=state.wording.text), answers)
    names = [*reading.days, *reading.sessions, *reading.readings]
    ids: dict[str, str] = dict(zip(names, state.wording.ids, strict=False))
    if len(names) != len(state.wording.ids):  # read in another way than when it was written
        olds, news = _flat(state), _flat(reading)
        ids = {news[new].id: olds[pair.old].id for new, pair in matched(olds, news).items()}
    return _called(reading, ids, state.plan.id)


def with_fresh_ids(reading: Reading, fresh: str) -> Reading:
    """The same plan as another one: every row has an id that follows from `fresh` and its place."""
    names = [*reading.days, *reading.sessions, *reading.readings]
    ids: dict[str, str] = {id_: _fresh_id(fresh, place) for place, id_ in enumerate(names)}
    return _called(reading, ids, PlanId(_fresh_id(fresh, "plan")))


def wording_of(reading: Reading) -> Wording:
    """The words of a reading, with the ids it has."""
    ids = (*reading.days, *reading.sessions, *reading.readings)
    return Wording(reading.text, ids, reading.answers.as_text())


def text_of(state: State, source: bytes) -> str:
    """The text that says what the state says of the plan."""
    return Source.decode(bytes_of(state, source)).text


def bytes_of(state: State, source: bytes) -> bytes:
    """The same as a file has it."""
    return write(reading_of(state, source), state)


def understand(state: State, source: bytes, text: str, now: Instant, fresh: str) -> Understood:
    """What the state becomes where its text is edited to `text`, and what is to be said of that.

    Where lines of `text` end in line feeds, they are written as they ended before. `fresh` makes
    the ids of new rows: the same one, the same ids.
    """
    return follow(state, source, with_endings_of(text_of(state, source), text), now, fresh)


def follow(state: State, source: bytes, text: str, now: Instant, fresh: str) -> Understood:
    """The same for a text that is to stay as it is, line endings and all."""
    now_said = text_of(state, source)
    answers = Answers.of_text(state.wording.answers)
    try:
        after = read_text(_decoded(text), answers)
    except NotAPlan as refused:
        sentence = Said("{reason} {remedy}", reason=refused.reason, remedy=refused.remedy)
        problem = Problem(refused.line or 1, sentence, is_grave=True)
        return Understood(None, (problem,), refused.said)
    if text == now_said:
        return Understood(Changes({}), tuple(_said(after)))
    before = read_text(Source(now_said), answers)
    made = _Following(state, before, after, now, fresh)
    changes = Changes.between(state, made.state(text))
    return Understood(changes, tuple(sorted((*_said(after), *made.doubts), key=_line)))


def _decoded(text: str) -> Source:
    """The text, refused in the words in which a file of it would be."""
    return Source.decode(text.encode("utf-8", "replace"))


def _line(problem: Problem) -> int:
    return problem.line


def _said(reading: Reading) -> list[Problem]:
    kept = template("Not understood, and kept as it is: {why}.")
    doubt, assumed = template("Worth a look: {what}."), template("Assumed: {what}.")
    said = [Problem(at, Said(kept, why=why)) for at, _, why in reading.left_out()]
    said += [Problem(at, Said(doubt, what=text)) for at, text in reading.warnings]
    return said + [Problem(at, Said(assumed, what=text)) for at, text in reading.assumed]


class _Following:
    """A state, its text as read before, and the same text as read after the edit."""

    def __init__(
        self, state: State, before: Reading, after: Reading, now: Instant, fresh: str
    ) -> None:
        self._state = state
        self._before, self._after = before, after
        self._now = now
        self._fresh = fresh
        self.doubts: list[Problem] = []
        self._said = self._said_before()
        self._ids = self._identified()

    def state(self, text: str) -> State:
        """The state that the edited text asks for."""
        old, after = self._state, self._after
        days = {i: self._day(i, row) for i, row in self._new(after.days)}
        sessions = {SessionId(i): self._session(i, row) for i, row in self._new(after.sessions)}
        readings = {ReadingId(i): self._reading(i, row) for i, row in self._new(after.readings)}
        kept = {
            table: {key: row for key, row in getattr(old, table).items() if key in there}
            for there, tables in ((sessions, OF_A_SESSION), (days, OF_A_DAY))
            for table in tables[1:]
        }
        made = replace(
            old,
            plan=self._merged(old.plan, self._before.plan, after.plan, _HEAD),
            days=_in_order({DayId(i): row for i, row in days.items()}),
            wording=replace(old.wording, text=text, ids=tuple(self._ids.values())),
            **kept,
        )
        made = replace(made, **_rows_in_order(sessions, readings, self._order()))
        return following(old, self._ticked(made))

    def _new(self, rows: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
        return [(self._ids[id_], row) for id_, row in rows.items()]

    def _said_before(self) -> dict[str, Row]:
        """What the text said of each row of the state; the row itself, where the two differ."""
        rows, own = _flat(self._before), _flat(self._state)
        if [type(row) for row in rows] != [type(row) for row in own]:
            rows = own
        return {mine.id: row for mine, row in zip(own, rows, strict=True)}

    def _identified(self) -> dict[str, str]:
        """The state's id of each row of the edited text; a new one for what is new."""
        news = _flat(self._after)
        olds = list(self._said.items())
        pairs = matched([row for _, row in olds], news)
        ids: dict[str, str] = {}
        for at, row in enumerate(news):
            pair = pairs.get(at)
            ids[row.id] = self._made(at) if pair is None else olds[pair.old][0]
            if pair is not None and pair.is_doubtful:
                name = _words(olds[pair.old][1])
                sentence = Said(
                    "Taken for what was {name}: its place and its notes stay.", name=Quoted(name)
                )
                self.doubts.append(Problem(self._after.lines[row.id], sentence))
        order = [*self._after.days, *self._after.sessions, *self._after.readings]
        return {id_: ids[id_] for id_ in order}

    def _made(self, at: int) -> str:
        return _fresh_id(self._fresh, at)

    def _day(self, id_: str, row: Day) -> Day:
        old = self._state.days.get(DayId(id_))
        if old is None:
            return replace(row, id=DayId(id_))
        return self._merged(old, self._said[id_], row, ("label", "theme"))

    def _session(self, id_: str, row: Session) -> Session:
        day = DayId(self._ids[row.day])
        old = self._state.sessions.get(SessionId(id_))
        if old is None:
            return replace(row, id=SessionId(id_), day=day)
        said = self._said[id_]
        assert isinstance(said, Session)
        merged = self._merged(old, said, row, ("title", "minutes", "label", "optional"))
        if row.topics != said.topics:
            merged = replace(merged, topics=_topics(old, said, row))
        return replace(merged, day=day)

    def _reading(self, id_: str, row: ReadingRow) -> ReadingRow:
        day = DayId(self._ids[row.day])
        old = self._state.readings.get(ReadingId(id_))
        if old is None:
            return replace(row, id=ReadingId(id_), day=day)
        return replace(self._merged(old, self._said[id_], row, ("title", "done")), day=day)

    def _merged(self, mine: Any, said: Any, says: Any, names: Sequence[str]) -> Any:
        """My row with what the text now says otherwise than it did."""
        changed = {n: getattr(says, n) for n in names if getattr(says, n) != getattr(said, n)}
        return replace(mine, **changed) if changed else mine

    def _order(self) -> dict[str, list[str]]:
        """The rows of each day as the edited text has them."""
        rows = [*self._after.sessions.values(), *self._after.readings.values()]
        order: dict[str, list[str]] = {}
        for row in sorted(rows, key=lambda row: row.rank):
            order.setdefault(self._ids[row.day], []).append(self._ids[row.id])
        return order

    def _ticked(self, state: State) -> State:
        """Sessions whose box was ticked in the text are done, those unticked planned again."""
        for id_, row in self._new(self._after.sessions):
            said = self._said.get(id_)
            if not isinstance(said, Session) or said.state is row.state:
                continue
            if row.state is SessionState.DONE:
                state = edits.complete_as_planned(state, SessionId(id_), self._now)
            elif state.sessions[SessionId(id_)].state is SessionState.DONE:
                state = edits.reopen(state, SessionId(id_))
        return state


_HEAD = ("title", "target", "goal", "tips")


def _flat(plan: Reading | State) -> list[Row]:
    """Every day with its rows behind it, in the plan's order."""
    by_day: dict[DayId, list[Session | ReadingRow]] = {}
    for row in sorted((*plan.sessions.values(), *plan.readings.values()), key=lambda row: row.rank):
        by_day.setdefault(row.day, []).append(row)
    flat: list[Row] = []
    for day in sorted(plan.days.values(), key=lambda day: day.rank):
        flat += [day, *by_day.get(day.id, ())]
    return flat


def _words(row: Row) -> str:
    return row.theme or row.name if isinstance(row, Day) else row.title


def _topics(old: Session, said: Session, says: Session) -> tuple[Topic, ...]:
    """The topics the text names; where it says nothing new of a tick, mine stays."""
    mine = {topic.text: topic.done for topic in old.topics}
    before = {topic.text: topic.done for topic in said.topics}
    return tuple(
        replace(topic, done=mine[topic.text])
        if topic.text in mine and before.get(topic.text) == topic.done
        else topic
        for topic in says.topics
    )


def _in_order(days: dict[DayId, Day]) -> dict[DayId, Day]:
    ranks = ranked([row.rank for row in days.values()])
    rows = zip(days.items(), ranks, strict=True)
    return {id_: replace(row, rank=rank) for (id_, row), rank in rows}


def _rows_in_order(
    sessions: dict[SessionId, Session],
    readings: dict[ReadingId, ReadingRow],
    order: Mapping[str, Sequence[str]],
) -> dict[str, Any]:
    for ids in order.values():
        rows = [sessions.get(SessionId(i)) or readings[ReadingId(i)] for i in ids]
        for row, rank in zip(rows, ranked([row.rank for row in rows]), strict=True):
            if isinstance(row, Session):
                sessions[row.id] = replace(row, rank=rank)
            else:
                readings[row.id] = replace(row, rank=rank)
    return {"sessions": sessions, "readings": readings}


def _fresh_id(fresh: str, place: object) -> str:
    return blake2b(f"{fresh}/{place}".encode(), digest_size=16).hexdigest()


def _called(reading: Reading, ids: Mapping[str, str], plan: PlanId) -> Reading:
    """The reading with other ids for its plan and its rows."""

    def renamed(rows: Mapping[Any, Any]) -> dict[Any, Any]:
        called = {id_: ids.get(id_, id_) for id_ in rows}
        return {called[id_]: replace(row, id=called[id_]) for id_, row in rows.items()}

    def moved(rows: Mapping[Any, Any]) -> dict[Any, Any]:
        return {
            id_: replace(row, day=ids.get(row.day, row.day)) for id_, row in renamed(rows).items()
        }

    return replace(
        reading,
        plan=replace(reading.plan, id=plan),
        days=renamed(reading.days),
        sessions=moved(reading.sessions),
        readings=moved(reading.readings),
        lines={ids.get(name, name): line for name, line in reading.lines.items()},
        ends={ids.get(name, name): line for name, line in reading.ends.items()},
        origins={SessionId(ids.get(id_, id_)): o for id_, o in reading.origins.items()},
    )
