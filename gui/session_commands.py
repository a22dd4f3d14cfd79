"""What the window's commands do with the chosen session: edit it, tick it off, carry it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from whenever import Instant

from core import edits
from core.model import SessionId, SessionState, State
from gui.actions import Actions, connect
from gui.calendar.calendar import Calendar
from gui.document import Document

QUARTER = 15 * 60
"""Seconds of a quarter of an hour."""


class SessionCommands(QObject):
    """Connected once. Without a chosen session only the command for a new one does anything."""

    def __init__(
        self,
        calendar: Calendar,
        actions: Actions,
        document: Document,
        now: Callable[[], Instant],
        edit: Callable[[SessionId], None],
        create: Callable[[Instant, int], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._calendar = calendar
        self._document = document
        self._now = now
        self._create = create
        connect(
            {
                actions.session_new: self.new,
                actions.session_edit: lambda: self._with(edit),
                actions.session_done: lambda: self._with(self._toggle_done),
                actions.session_missed: lambda: self._with(self._miss),
                actions.session_lift: lambda: self._with(calendar.lift),
            }
        )

    def new(self) -> None:
        """Add a session behind the chosen one, else at the next quarter of an hour from now."""
        if not self._document.is_open:
            return
        state, chosen = self._document.state, self._calendar.selected
        span = state.span_of(chosen) if chosen is not None else None
        if span is not None:
            self._create(span.end, 60)
            return
        now = self._now().timestamp()
        self._create(Instant.from_timestamp(-(-now // QUARTER) * QUARTER), 60)

    def _with(self, what: Callable[[SessionId], object]) -> None:
        if self._calendar.selected is not None:
            what(self._calendar.selected)

    def _toggle_done(self, session: SessionId) -> None:
        row, now = self._document.state.sessions[session], self._now()
        if row.state is SessionState.DONE:
            name = self.tr("Plan {title} again").format(title=row.words)
            self._document.do(name, lambda state: edits.reopen(state, session))
            return

        def done(state: State) -> State:
            return edits.complete_as_planned(state, session, now)

        self._document.do(self.tr("Done: {title}").format(title=row.words), done)

    def _miss(self, session: SessionId) -> None:
        title = self._document.state.sessions[session].words
        name = self.tr("Missed: {title}").format(title=title)
        self._document.do(name, lambda state: edits.miss(state, session))
