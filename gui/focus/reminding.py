"""Looks at the clock for reminders and holds those that wait for the user, the newest shown first.

What is due, core.focus.reminders decides; the banner and the desktop show it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from whenever import Instant, Time

from core.focus import timer as timers
from core.focus.reminders import Answer, Choices, Kind, Reminder, answered, due, is_over
from core.model import SessionId, SessionState, State
from gui.document import Document
from gui.preferences import AHEAD, AT_END, AT_START, QUIET, Preferences
from gui.translation import translate

OFTEN = 15_000
"""Milliseconds between looks at the clock."""

MORE = 15
"""Minutes that a session gets that needs more time."""

NO = "no"
"""What a preference says of what is not wanted."""


class Reminding(QObject):
    """`came` tells of a new Reminder, `changed` that another one, or none, is the one to show."""

    came = Signal(object)
    changed = Signal()

    def __init__(
        self,
        document: Document,
        preferences: Preferences,
        now: Callable[[], Instant],
        timed: Callable[[], SessionId | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.document, self._preferences = document, preferences
        self.now, self._timed = now, timed
        self._seen = now()
        self._waiting: list[Reminder] = []
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(OFTEN)
        document.changed.connect(self._tidy)
        document.opened.connect(self._forget)

    @property
    def current(self) -> Reminder | None:
        """The reminder to show."""
        return self._waiting[-1] if self._waiting else None

    def look(self) -> None:
        """Take up what came due since the last look.

        What came due while the computer slept is not said late: what went by then is asked about
        by catching up.
        """
        since, self._seen = self._seen, self.now()
        if not self.document.is_open:
            return
        if timers.strayed(since, self._seen):
            since = self._seen.subtract(seconds=timers.GAP)
        state, choices = self.document.state, self._choices()
        for reminder in due(state, choices, since, self._seen, self._timed()):
            # A session has one reminder at a time: its start takes the place of what was ahead.
            self._waiting = [w for w in self._waiting if w.session != reminder.session]
            self._waiting.append(reminder)
            self.came.emit(reminder)
        self._tidy()

    def answer(self, answer: Answer) -> None:
        """Record how the session went, as one edit."""
        if (reminder := self.current) is None:
            return
        session, now = reminder.session, self.now()
        title = self.document.state.sessions[session].title
        name = translate("Reminding", "Done: {title}")
        if answer.state is not SessionState.DONE:
            name = translate("Reminding", "Missed: {title}")
        self.document.do(
            name.format(title=title), lambda state: answered(state, session, answer, now)
        )

    def give_more(self) -> None:
        """Make the session longer from now on; what follows gives way."""
        from core import edits
        from core.replan.follow import follow

        if (reminder := self.current) is None:
            return
        session, now = reminder.session, self.now()
        row = self.document.state.sessions[session]
        late = max(0, timers.seconds(reminder.span.end, now)) // timers.MINUTE

        def longer(state: State) -> State:
            return edits.set_minutes(state, session, row.minutes + late + MORE)

        name = translate("Reminding", "More time for {title}").format(title=row.title)
        self.document.do(name, follow(longer, now, touched=session))

    def put_off(self) -> None:
        """Show it no more; a session that went by stays to be answered by catching up."""
        if self._waiting:
            self._waiting.pop()
            self.changed.emit()

    def close(self) -> None:
        """Look no more."""
        self._clock.stop()

    def _tidy(self, _: object = None) -> None:
        state, now, timed = self.document.state, self.now(), self._timed()
        self._waiting = [
            w
            for w in self._waiting
            if not is_over(state, w, now) and not (w.session == timed and w.kind is not Kind.END)
        ]
        self.changed.emit()

    def _forget(self) -> None:
        self._seen, self._waiting = self.now(), []
        self.changed.emit()

    def _choices(self) -> Choices:
        text = self._preferences.text
        first, _, last = text(QUIET).partition("-")
        ahead = int(self._preferences.number(AHEAD, 5))
        quiet = (Time(int(first)), Time(int(last))) if first.isdecimal() and last else None
        return Choices(ahead or None, text(AT_START) != NO, text(AT_END) != NO, quiet)
