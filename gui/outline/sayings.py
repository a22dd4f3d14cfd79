"""What a screen reader hears of a row: its words, and all that is painted beside them."""

from typing import TYPE_CHECKING

from core.model import Session, State
from gui import words
from gui.outline.key import Key, Kind

if TYPE_CHECKING:
    from gui.outline.rows import Rows


def spoken(rows: "Rows", key: Key, state: State) -> str:
    """The row in a sentence's worth of words."""
    if key.kind is Kind.DAY:
        sum_ = rows.sum(key)
        today = ", today" if key == rows.today else ""
        hours = f"{words.hours(sum_.done)} of {words.hours(sum_.all)} hours done"
        return f"{rows.text(key)}{today}, {hours}"
    if key.kind is Kind.READING:
        return f"{rows.text(key)}, reading, {'read' if rows.is_done(key) else 'not read'}"
    if key.kind is Kind.TOPIC:
        return f"{rows.text(key)}, topic, {'ticked' if rows.is_done(key) else 'not ticked'}"
    return _session(rows, key, state)


def _session(rows: "Rows", key: Key, state: State) -> str:
    session = rows.session(key)
    said = "now" if rows.is_running(key) else str(session.state)
    slot = state.slots.get(session.id)
    when = "not on the calendar"
    if slot is not None:
        date = words.date_words(state.local(slot.start).date())
        time = words.clock(slot.start, state.availability.zone)
        when = f"{date} {time}{', pinned' if slot.pinned else ''}"
    optional = ", optional" if session.optional else ""
    length = words.spoken_duration(session.minutes)
    return f"{session.title}, {length}, {said}{optional}, {when}{_topics(session)}"


def _topics(session: Session) -> str:
    done = sum(topic.done for topic in session.topics)
    total = words.count(len(session.topics), "topic")
    return f", {done} of {total} ticked" if done else ""
