"""What can be done to a row of the outline, each an edit with its name; asks the document alone.

Ids of new rows are made here. Where an edit cannot be, the document says so; `retitle` and
`set_length` raise Refused instead, for the field in which it was typed.
"""

import os

from core import edits, outlining
from core.changes import Changes
from core.errors import Refused
from core.links import with_words_alone
from core.model import DayId, ReadingId, SessionId, State
from gui import words
from gui.document import Document, Edit
from gui.fields import minutes_of
from gui.outline.key import Key, Kind
from gui.translation import QT_TRANSLATE_NOOP, translate

USUAL_MINUTES = 60
"""The length of a new session in a plan that has none to go by."""

NEW = {
    Kind.SESSION: QT_TRANSLATE_NOOP("OutlineChanging", "New session"),
    Kind.READING: QT_TRANSLATE_NOOP("OutlineChanging", "New reading"),
    Kind.TOPIC: QT_TRANSLATE_NOOP("OutlineChanging", "New topic"),
    Kind.DAY: QT_TRANSLATE_NOOP("OutlineChanging", "New day"),
}
"""What a new row is called until it has a name."""

ADD = {
    Kind.SESSION: QT_TRANSLATE_NOOP("OutlineChanging", "Add a session"),
    Kind.READING: QT_TRANSLATE_NOOP("OutlineChanging", "Add a reading"),
    Kind.TOPIC: QT_TRANSLATE_NOOP("OutlineChanging", "Add a topic"),
    Kind.DAY: QT_TRANSLATE_NOOP("OutlineChanging", "Add a day"),
}
"""What adding one is called."""


def new_id() -> str:
    """An id that nothing has yet."""
    return os.urandom(16).hex()


class Changing:
    """The outline's edits of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self, key: Key) -> str:
        """What the row is called, as it is edited."""
        state = self._document.state
        if key.kind is Kind.DAY:
            return state.days[DayId(key.id)].theme
        if key.kind is Kind.READING:
            return state.readings[ReadingId(key.id)].title
        session = state.sessions[SessionId(key.id)]
        return session.topics[key.place].text if key.kind is Kind.TOPIC else session.title

    def name(self, key: Key) -> str:
        """The row as an edit's name says it."""
        if key.kind is Kind.DAY:
            return words.day_name(self._document.state.days[DayId(key.id)])
        return with_words_alone(self.title(key))

    # Words, lengths and ticks

    def retitle(self, key: Key, text: str, run: str | None = None) -> None:
        """Call the row something else. Raises Refused."""
        if " ".join(text.split()) == self.title(key):
            return

        def edit(state: State) -> State:
            match key.kind:
                case Kind.DAY:
                    return edits.set_theme(state, DayId(key.id), text)
                case Kind.READING:
                    return edits.retitle_reading(state, ReadingId(key.id), text)
                case Kind.TOPIC:
                    return outlining.retitle_topic(state, SessionId(key.id), key.place, text)
                case Kind.SESSION:
                    return edits.retitle(state, SessionId(key.id), text)

        self._do_or_raise(
            translate("OutlineChanging", "Rename {name}").format(name=self.name(key)), edit, run
        )

    def set_length(self, key: Key, text: str) -> None:
        """Give the session the length that was typed. Raises Refused."""
        minutes = minutes_of(text)
        if minutes is None:
            raise Refused(
                translate(
                    "OutlineChanging",
                    "“{strip}” is not a length. Write it like 2 h, 1 h 30 or 90 min.",
                ).format(strip=text.strip())
            )
        session = SessionId(key.id)
        name = translate("OutlineChanging", "Change the length of {name}").format(
            name=self.name(key)
        )
        self._do_or_raise(name, lambda state: edits.set_minutes(state, session, minutes), None)

    def tick(self, key: Key, done: bool) -> None:
        """Tick a reading or a topic off, or take the tick back."""
        ticked = translate("OutlineChanging", "Tick {title}")
        unticked = translate("OutlineChanging", "Untick {title}")
        name = (ticked if done else unticked).format(title=self.name(key))
        if key.kind is Kind.TOPIC:
            edit: Edit = lambda s: edits.tick_topic(s, SessionId(key.id), key.place, done)  # noqa: E731
        else:
            edit = lambda s: edits.tick_reading(s, ReadingId(key.id), done)  # noqa: E731
        self._document.do(name, edit)

    # Rows that come and go

    def add(self, kind: Kind, beside: Key | None, run: str | None = None) -> Key | None:
        """A new row of that kind below `beside`, or at the plan's end; None where it cannot be."""
        state, id_ = self._document.state, new_id()
        day, place = self._place_below(beside)
        made, title = Key(kind, id_), translate("OutlineChanging", NEW[kind])
        if kind is Kind.DAY:
            edit: Edit = lambda s: outlining.add_day(s, DayId(id_), title)  # noqa: E731
        elif kind is Kind.TOPIC:
            made, edit = self._new_topic(beside)
        elif day is None:
            return None
        elif kind is Kind.READING:
            edit = lambda s: outlining.add_reading(s, ReadingId(id_), day, place, title)  # noqa: E731
        else:
            minutes = _usual_minutes(state, day)
            edit = lambda s: outlining.add_session(  # noqa: E731
                s, SessionId(id_), day, place, title, minutes
            )
        added = self._document.do(translate("OutlineChanging", ADD[kind]), edit, run)
        return made if added else None

    def duplicate(self, key: Key) -> Key | None:
        """The row once more, below itself; a day at the plan's end. A topic is not doubled."""
        id_ = new_id()
        if key.kind is Kind.TOPIC:
            return None
        if key.kind is Kind.DAY:
            rows = outlining.rows_of(self._document.state, DayId(key.id))
            ids = [id_, *(new_id() for _ in rows)]
            edit: Edit = lambda s: outlining.duplicate_day(s, DayId(key.id), iter(ids))  # noqa: E731
        else:
            edit = lambda s: outlining.duplicate(s, _row_id(key), id_)  # noqa: E731
        added = self._document.do(
            translate("OutlineChanging", "Duplicate {name}").format(name=self.name(key)), edit
        )
        return Key(key.kind, id_) if added else None

    def delete(self, key: Key) -> Changes:
        """Remove the row with all below it."""

        def edit(state: State) -> State:
            match key.kind:
                case Kind.DAY:
                    if len(state.days) == 1:
                        raise Refused(
                            translate(
                                "OutlineChanging",
                                "A plan has at least one day. Delete its sessions instead.",
                            )
                        )
                    return edits.delete_day(state, DayId(key.id))
                case Kind.READING:
                    return edits.delete_reading(state, ReadingId(key.id))
                case Kind.TOPIC:
                    return outlining.delete_topic(state, SessionId(key.id), key.place)
                case Kind.SESSION:
                    return edits.delete_session(state, SessionId(key.id))

        return self._document.do(
            translate("OutlineChanging", "Delete {name}").format(name=self.name(key)), edit
        )

    # The order

    def step(self, key: Key, by: int) -> Key:
        """One place up (-1) or down (1); returns the row as it is then."""
        if key.kind is Kind.TOPIC:
            topics = len(self._document.state.sessions[SessionId(key.id)].topics)
            return self.put_topic(key, min(max(key.place + by, 0), topics - 1))
        if key.kind is Kind.DAY:
            self._move(key, lambda state: outlining.step_day(state, DayId(key.id), by))
        else:
            self._move(key, lambda state: outlining.step(state, _row_id(key), by))
        return key

    def to_day_beside(self, key: Key, by: int) -> None:
        """A session or reading to the end of the day before (-1) or after (1)."""
        if key.kind in (Kind.SESSION, Kind.READING):
            self._move(key, lambda state: outlining.to_day_beside(state, _row_id(key), by))

    def put(self, key: Key, day: str, place: int) -> None:
        """Stand a session or reading at `place` among the other rows of a day."""
        self._move(key, lambda state: outlining.put(state, _row_id(key), DayId(day), place))

    def put_day(self, key: Key, place: int) -> None:
        """Stand a day at `place` among the other days."""
        self._move(key, lambda state: outlining.put_day(state, DayId(key.id), place))

    def put_topic(self, key: Key, place: int) -> Key:
        """Stand a topic at `place` among the other topics of its session."""
        session = SessionId(key.id)
        self._move(key, lambda state: outlining.put_topic(state, session, key.place, place))
        return Key(Kind.TOPIC, key.id, place)

    def _move(self, key: Key, edit: Edit) -> None:
        self._document.do(
            translate("OutlineChanging", "Move {name} in the plan").format(name=self.name(key)),
            edit,
        )

    def _place_below(self, beside: Key | None) -> tuple[DayId | None, int]:
        """The day and the place in it that come after the row."""
        state = self._document.state
        if beside is None:
            days = state.ordered_days()
            return (days[-1].id, len(outlining.rows_of(state, days[-1].id))) if days else (None, 0)
        if beside.kind is Kind.DAY:
            return DayId(beside.id), len(outlining.rows_of(state, DayId(beside.id)))
        row = state.sessions.get(SessionId(beside.id)) or state.readings[ReadingId(beside.id)]
        return row.day, outlining.rows_of(state, row.day).index(row) + 1

    def _new_topic(self, beside: Key | None) -> tuple[Key, Edit]:
        assert beside is not None and beside.kind in (Kind.SESSION, Kind.TOPIC)
        session = SessionId(beside.id)
        last = len(self._document.state.sessions[session].topics)
        place = beside.place + 1 if beside.kind is Kind.TOPIC else last
        made = Key(Kind.TOPIC, session, place)
        return made, lambda state: outlining.add_topic(
            state, session, place, translate("OutlineChanging", NEW[Kind.TOPIC])
        )

    def _do_or_raise(self, name: str, edit: Edit, run: str | None) -> None:
        self._document.preview(edit)
        self._document.do(name, edit, run)


def _row_id(key: Key) -> SessionId | ReadingId:
    return SessionId(key.id) if key.kind is Kind.SESSION else ReadingId(key.id)


def _usual_minutes(state: State, day: DayId) -> int:
    """As long as the last session of the day, else of the plan."""
    sessions = [*state.ordered_sessions(), *state.sessions_of(day)]
    return sessions[-1].minutes if sessions else USUAL_MINUTES
