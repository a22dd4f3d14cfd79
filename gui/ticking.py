"""Offers to call a session done once the last of its topics is ticked off; it never does so itself.

Ticks say how far the topics are, not how long one worked: until the session is done, its minutes
count as still to do, in the progress as everywhere.
"""

from functools import partial

from PySide6.QtCore import QObject

from core import edits
from core.changes import Change, Changes
from core.model import SessionId, SessionState, State, Topic
from gui.errands import Errands
from gui.focus.focusing import Focusing
from gui.translation import translate

OPEN = (SessionState.PLANNED, SessionState.MISSED)


class Ticking(QObject):
    """Listens to the document's edits."""

    def __init__(self, errands: Errands, focusing: Focusing) -> None:
        super().__init__(errands.window)
        self._errands, self._document, self._focusing = errands, errands.document, focusing
        self._document.changed.connect(self._look)

    def _look(self, changes: Changes) -> None:
        if self._document.redo_name is not None:  # it was undone just now
            return
        for session in changes.sessions():
            change = changes.get("sessions", session, "topics")
            row = self._document.state.sessions.get(session)
            if change is not None and row is not None and row.state in OPEN and _is_last(change):
                self._offer(session, row.words)

    def _offer(self, session: SessionId, title: str) -> None:
        text = translate("Ticking", "All topics of {title} are ticked.").format(title=title)
        offer, act = translate("Ticking", "Session done"), partial(self._done, session, title)
        self._errands.window.toast.show_message(text, offer, act, bold=title)

    def _done(self, session: SessionId, title: str) -> None:
        """Done: with the minutes that its timer counted, where that runs."""
        timer, state, now = self._focusing.timer, self._document.state, self._errands.now()
        if timer is not None and (timer.plan, timer.session) == (state.plan.id, session):
            self._focusing.finish()
            return

        def done(state: State) -> State:
            return edits.complete_as_planned(state, session, now)

        self._document.do(translate("Ticking", "Done: {title}").format(title=title), done)


def _is_last(change: Change) -> bool:
    """Whether all topics are ticked now that were not all before."""
    return _all(change.new) and isinstance(change.old, tuple) and not _all(change.old)


def _all(topics: object) -> bool:
    return (
        isinstance(topics, tuple)
        and bool(topics)
        and all(isinstance(topic, Topic) and topic.done for topic in topics)
    )
