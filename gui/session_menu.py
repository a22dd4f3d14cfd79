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
        self.addAction(self.tr("Edit…"), lambda: edit_wished(session))
        self.addSeparator()
        if row.state is SessionState.PLANNED:
            self._offer(
                self.tr("Done"),
                self.tr("Done: {title}"),
                lambda s, i: edits.complete_as_planned(s, i, now()),
            )
            self._offer(self.tr("Missed"), self.tr("Missed: {title}"), edits.miss)
            self._offer(self.tr("Skip"), self.tr("Skip {title}"), edits.skip)
        else:
            self._offer(self.tr("Plan again"), self.tr("Plan {title} again"), edits.reopen)
        self.addSeparator()
        if slot is not None:
            if slot.pinned:
                self._offer(self.tr("Unpin"), self.tr("Unpin {title}"), edits.unpin)
            else:
                self._offer(self.tr("Pin"), self.tr("Pin {title}"), edits.pin)
            self._offer_day(row)
            self._offer(
                self.tr("Take off the calendar"),
                self.tr("Take {title} off the calendar"),
                edits.unschedule,
            )
        self._offer(
            self.tr("Delete from the plan"), self.tr("Delete {title}"), edits.delete_session
        )

    def show_at(self, position: QPoint) -> None:
        """Open at a global position; the menu goes when it is closed."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(position)

    def _offer_day(self, row: Session) -> None:
        """Keep the session on the date it stands on, or let it change dates again."""
        rule = self._document.state.rules.get(row.id, Rule())
        text, name = (
            self.tr("Keep on its day"),
            self.tr("Keep {title} on its day"),
        )
        if rule.keep_day:
            text, name = (
                self.tr("Let it change days"),
                self.tr("Let {title} change days"),
            )
        kept = replace(rule, keep_day=not rule.keep_day)
        self._offer(text, name, lambda state, id_: edits.set_rule(state, id_, kept))

    def _offer(self, text: str, name: str, edit: Callable[[State, SessionId], State]) -> None:
        session = self._session
        name = name.format(title=self._document.state.sessions[session].title)
        self.addAction(text, lambda: self._document.do(name, lambda state: edit(state, session)))
