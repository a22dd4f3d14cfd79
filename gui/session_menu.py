"""The right-click menu of a session, the same on the calendar and in the outline."""

import os
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget
from whenever import Instant

from core import edits, regroup
from core.model import Rule, Session, SessionId, SessionState, Slot, State
from core.timespan import Span
from gui.document import Document, Edit
from gui.words import clock, duration, menu_text


class SessionMenu(QMenu):
    """What can be done with one session."""

    def __init__(
        self,
        document: Document,
        session: SessionId,
        now: Callable[[], Instant],
        edit_wished: Callable[[SessionId], None],
        parent: QWidget,
        lift_wished: Callable[[SessionId], None] | None = None,
        split_at: Instant | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._session = session
        self._now = now
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
        if slot is not None and lift_wished is not None:
            self.addAction(self.tr("Move with arrows or pointer"), lambda: lift_wished(session))
        if row.state is SessionState.PLANNED:
            self._offer_split(split_at)
            self._offer_neighbours()
        self.addSeparator()
        if slot is not None:
            self._offer_place(row, slot)
        self._offer(
            self.tr("Delete from the plan"), self.tr("Delete {title}"), edits.delete_session
        )

    def show_at(self, position: QPoint) -> None:
        """Open at a global position; the menu goes when it is closed."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(position)

    def _offer_place(self, row: Session, slot: Slot) -> None:
        """What can be said of the place it has."""
        if slot.pinned:
            self._offer(self.tr("Unpin"), self.tr("Unpin {title}"), edits.unpin)
        else:
            self._offer(self.tr("Pin"), self.tr("Pin {title}"), edits.pin)
        self._offer_day(row)
        text, name = self.tr("Take off the calendar"), self.tr("Take {title} off the calendar")
        self._offer(text, name, edits.unschedule)

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

    def _offer_split(self, at: Instant | None) -> None:
        """Cut the session at the moment pointed at, else in the middle."""
        state, session = self._document.state, self._session
        row, span = state.sessions[session], state.span_of(session)
        minutes = row.minutes // 2
        if at is not None and span is not None and span.start < at < span.end:
            minutes = Span(span.start, at).minutes
        if minutes < 1:
            return
        text = self.tr("Split after {length}").format(length=duration(minutes))
        if span is not None:
            cut = span.start.add(minutes=minutes)
            time = clock(cut, state.availability.zone)
            text = self.tr("Split at {time}").format(time=time)
        rest = SessionId(os.urandom(16).hex())
        self._offer(text, self.tr("Split {title}"), lambda s, i: regroup.split(s, i, rest, minutes))

    def _offer_neighbours(self) -> None:
        """Merge with what follows on the same date, or change places with it."""
        state, session = self._document.state, self._session
        other = next_on_date(state, session)
        if other is None:
            return
        row, then = state.sessions[session], state.sessions[other]
        merged = self.tr("Merge with “{other}”").format(other=menu_text(then.words))
        swapped = self.tr("Swap with “{other}”").format(other=menu_text(then.words))
        if row.state is then.state is SessionState.PLANNED:
            name = self.tr("Merge {title} with {other}")
            name = name.format(title=row.words, other=then.words)
            self._offer_followed(merged, name, lambda state: regroup.merge(state, session, other))
        name = self.tr("Swap {title} with {other}").format(title=row.words, other=then.words)
        self._offer_followed(swapped, name, lambda state: regroup.swap(state, session, other))

    def _offer_followed(self, text: str, name: str, edit: Edit) -> None:
        """An edit to which the other sessions give way."""

        def do() -> None:
            from core.replan.follow import follow

            self._document.do(name, follow(edit, self._now(), touched=self._session))

        self.addAction(text, do)

    def _offer(self, text: str, name: str, edit: Callable[[State, SessionId], State]) -> None:
        session = self._session
        name = name.format(title=self._document.state.sessions[session].words)
        self.addAction(text, lambda: self._document.do(name, lambda state: edit(state, session)))


def next_on_date(state: State, session: SessionId) -> SessionId | None:
    """The session that follows on the same date, None where there is none."""
    slot = state.slots.get(session)
    if slot is None:
        return None
    date = state.local(slot.start).date()
    later = [
        (other.start, id_)
        for id_, other in state.slots.items()
        if other.start > slot.start and state.local(other.start).date() == date
    ]
    return min(later)[1] if later else None
