"""What a screen reader hears of a row: its words, and all that is painted beside them."""

from typing import Protocol

from core.model import Session, State
from gui import words
from gui.calendar.names import state_name, ticked
from gui.links import InWords
from gui.outline.key import Key, Kind
from gui.translation import translate


class Sum(Protocol):
    """How much of a day is done, in minutes."""

    @property
    def done(self) -> int: ...
    @property
    def all(self) -> int: ...


class Told(Protocol):
    """What is known of the rows that are told."""

    @property
    def today(self) -> Key | None: ...
    def sum(self, key: Key) -> Sum: ...
    def text(self, key: Key) -> str: ...
    def shown(self, key: Key) -> InWords: ...
    def is_done(self, key: Key) -> bool: ...
    def has_note(self, key: Key) -> bool: ...
    def is_running(self, key: Key) -> bool: ...
    def session(self, key: Key) -> Session: ...


def spoken(rows: Told, key: Key, state: State) -> str:
    """The row in a sentence's worth of words."""
    if key.kind is Kind.DAY:
        sum_ = rows.sum(key)
        today = translate("OutlineSayings", ", today") if key == rows.today else ""
        hours = translate("OutlineSayings", "{done} of {all} hours done").format(
            done=words.hours(sum_.done), all=words.hours(sum_.all)
        )
        noted = translate("OutlineSayings", ", with a note") if rows.has_note(key) else ""
        return f"{rows.text(key)}{today}, {hours}{noted}"
    if key.kind is Kind.READING:
        read = translate("OutlineSayings", "{text}, reading, read")
        unread = translate("OutlineSayings", "{text}, reading, not read")
        return (read if rows.is_done(key) else unread).format(text=rows.shown(key).spoken())
    if key.kind is Kind.TOPIC:
        ticked = translate("OutlineSayings", "{text}, topic, ticked")
        unticked = translate("OutlineSayings", "{text}, topic, not ticked")
        return (ticked if rows.is_done(key) else unticked).format(text=rows.shown(key).spoken())
    return _session(rows, key, state)


def _session(rows: Told, key: Key, state: State) -> str:
    session = rows.session(key)
    said = translate("Names", "now") if rows.is_running(key) else state_name(session.state)
    slot = state.slots.get(session.id)
    when = translate("OutlineSayings", "not on the calendar")
    pinned = translate("OutlineSayings", ", pinned")
    if slot is not None:
        date = words.date_words(state.local(slot.start).date())
        time = words.clock(slot.start, state.availability.zone)
        when = f"{date} {time}{pinned if slot.pinned else ''}"
    optional = translate("OutlineSayings", ", optional") if session.optional else ""
    length = words.spoken_duration(session.minutes)
    parts = (f"{rows.shown(key).spoken()}, {length}, {said}{optional}, {when}", ticked(session))
    return ", ".join(filter(None, parts))
