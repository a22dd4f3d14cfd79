"""The right-click menu of a session, the same on the calendar and in the outline."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget
from whenever import Instant

from core import edits
from core.model import Rule, Session, SessionId, SessionState, State
from gui.document import Document


class SessionMenu(QMenu):
    """What can be done with one session."""

    def __init__(
        self,
        document: Document,
        session: SessionId,
        now: Callable[[], Instant],
        edit_wished: Callable[[SessionId], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._session = session
        state = document.state
        row, slot = state.sessions[session], state.slots.get(session)
        self.addAction("Edit…", lambda: edit_wished(session))
        self.addSeparator()
        if row.state is SessionState.PLANNED:
            self._offer(
                "Done", f"Done: {row.title}", lambda s, i: edits.complete_as_planned(s, i, now())
            )
            self._offer("Missed", f"Missed: {row.title}", edits.miss)
            self._offer("Skip", f"Skip {row.title}", edits.skip)
        else:
            self._offer("Plan again", f"Plan {row.title} again", edits.reopen)
        self.addSeparator()
        if slot is not None:
            if slot.pinned:
                self._offer("Unpin", f"Unpin {row.title}", edits.unpin)
            else:
                self._offer("Pin", f"Pin {row.title}", edits.pin)
            self._offer_day(row)
            self._offer(
                "Take off the calendar", f"Take {row.title} off the calendar", edits.unschedule
            )
        self._offer("Delete from the plan", f"Delete {row.title}", edits.delete_session)

    def show_at(self, position: QPoint) -> None:
        """Open at a global position; the menu goes when it is closed."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(position)

    def _offer_day(self, row: Session) -> None:
        """Keep the session on the date it stands on, or let it change dates again."""
        rule = self._document.state.rules.get(row.id, Rule())
        text, name = "Keep on its day", f"Keep {row.title} on its day"
        if rule.keep_day:
            text, name = "Let it change days", f"Let {row.title} change days"
        kept = replace(rule, keep_day=not rule.keep_day)
        self._offer(text, name, lambda state, id_: edits.set_rule(state, id_, kept))

    def _offer(self, text: str, name: str, edit: Callable[[State, SessionId], State]) -> None:
        session = self._session
        self.addAction(text, lambda: self._document.do(name, lambda state: edit(state, session)))
