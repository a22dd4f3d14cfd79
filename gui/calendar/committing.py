"""Where wishes become edits: what a gesture or a key asks for goes to the document, by name."""

from PySide6.QtCore import QObject, Signal

from core.changes import Changes
from core.model import SessionId
from core.timespan import Span
from gui.calendar.accessible import Voice
from gui.calendar.carrying import Copy, Move, Swap, TakeOff
from gui.calendar.gestures import DrawNew, Edit, Gesture
from gui.calendar.words import moment
from gui.document import Document
from gui.words import duration


class Committing(QObject):
    """Makes edits and has them spoken.

    `put` tells of a session that was let go of and of how many others moved with it;
    `create_wished` of a place that was drawn for a new one, with its minutes.
    """

    put = Signal(str, int)
    create_wished = Signal(object, int)
    chosen = Signal(object)

    def __init__(self, document: Document, voice: Voice, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._voice = voice

    def do(self, name: str, edit: Edit, run: str | None = None) -> None:
        """Make an edit; where it cannot be, the document says why."""
        if self._document.do(name, edit, run):
            self._voice.say(name)

    def commit(self, gesture: Gesture, span: Span | None, changes: Changes) -> None:
        """Make exactly what was shown of a gesture, as one edit."""
        if isinstance(gesture, DrawNew):
            if span is not None:
                self.create_wished.emit(span.start, span.minutes)
            return
        touched = gesture.touched
        if touched is None or not changes:
            return
        if not isinstance(gesture, Copy):
            self.chosen.emit(gesture.session)
        self.do(self.named(gesture, span), changes.apply)
        if isinstance(gesture, Copy):
            self.chosen.emit(gesture.new)
        if not isinstance(gesture, TakeOff):
            self.put.emit(touched, len(changes.sessions() - self._asked(gesture)))

    def named(self, gesture: Gesture, span: Span | None) -> str:
        """What a gesture does, in words."""
        state, title = self._document.state, gesture.title
        many = len(gesture.grip.together) if isinstance(gesture, Move | TakeOff) else 1
        if isinstance(gesture, TakeOff) or span is None:
            if many > 1:
                return self.tr("Take {number} sessions off the calendar").format(number=many)
            return self.tr("Take {title} off the calendar").format(title=title)
        if isinstance(gesture, Swap) and gesture.other is not None:
            other = state.sessions[gesture.other].words
            return self.tr("Swap {title} with {other}").format(title=title, other=other)
        if gesture.verb == "Resize":
            length = duration(span.minutes)
            return self.tr("Resize {title} to {length}").format(title=title, length=length)
        when = moment(state.local(span.start))
        if isinstance(gesture, Copy):
            return self.tr("Copy {title} to {time}").format(title=title, time=when)
        if many > 1:
            text = self.tr("Move {title} and {number} more to {time}")
            return text.format(title=title, number=many - 1, time=when)
        return self.tr("Move {title} to {time}").format(title=title, time=when)

    def _asked(self, gesture: Gesture) -> set[SessionId]:
        """The sessions that the gesture itself moves."""
        asked = {gesture.session, gesture.touched}
        if isinstance(gesture, Move):
            asked |= set(gesture.grip.together)
        if isinstance(gesture, Swap):
            asked.add(gesture.other)
        return {session for session in asked if session is not None}
