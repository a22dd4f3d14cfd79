"""Looks at the clock for reminders and holds those that wait for the user, the newest shown first.

What is due, core.focus.reminders decides; the banner and the desktop show it. Sessions of plans
that are not open are reminded of, too, and what is answered for one is an edit of its plan.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from whenever import Instant, Time

from core.focus import timer as timers
from core.focus.reminders import (
    Answer,
    Choices,
    Key,
    Kind,
    Planned,
    Reminder,
    answered,
    due,
    is_over,
    planned_in,
)
from core.model import PlanId, SessionState, State
from gui.document import Document, Edit
from gui.focus.elsewhere import Elsewhere
from gui.preferences import AHEAD, AT_END, AT_START, QUIET, Preferences
from gui.translation import translate

OFTEN = 15_000
"""Milliseconds between looks at the clock."""

MORE = 15
"""Minutes that a session gets that needs more time."""

NO = "no"
"""What a preference says of what is not wanted."""


class Reminding(QObject):
    """`came` tells of a new Reminder, `changed` that others, or none, are the ones to show."""

    came = Signal(object)
    changed = Signal()

    def __init__(
        self,
        document: Document,
        elsewhere: Elsewhere,
        preferences: Preferences,
        now: Callable[[], Instant],
        timed: Callable[[], Key | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.document, self._elsewhere, self._preferences = document, elsewhere, preferences
        self.now, self._timed = now, timed
        self._seen = now()
        self.waiting: list[Reminder] = []
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(OFTEN)
        document.changed.connect(self._tidy)
        document.opened.connect(self._tidy)
        elsewhere.changed.connect(self._tidy)

    @property
    def current(self) -> Reminder | None:
        """The reminder to show."""
        return self.waiting[-1] if self.waiting else None

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
        planned, zone = self._planned(), self.document.state.availability.zone
        choices, timed = self._choices(), self._timed()
        for reminder in due(planned.values(), zone, choices, since, self._seen, timed):
            # A session has one reminder at a time: its start takes the place of what was ahead.
            key = reminder.about.key
            self.waiting = [w for w in self.waiting if w.about.key != key]
            self.waiting.append(reminder)
            self.came.emit(reminder)
        self._tidy()
        self._elsewhere.look()

    def answer(self, reminder: Reminder, answer: Answer) -> None:
        """Record how the session went, as one edit of its plan."""
        session, now = reminder.about.key.session, self.now()
        name = translate("Reminding", "Done: {title}")
        if answer.state is not SessionState.DONE:
            name = translate("Reminding", "Missed: {title}")
        self._do(reminder, name, lambda state: answered(state, session, answer, now))

    def give_more(self, reminder: Reminder) -> None:
        """Make the session longer from now on; what follows gives way."""
        from core import edits
        from core.replan.follow import follow

        session, now = reminder.about.key.session, self.now()
        late = max(0, timers.seconds(reminder.about.span.end, now)) // timers.MINUTE

        def longer(state: State) -> State:
            minutes = state.sessions[session].minutes + late + MORE
            return edits.set_minutes(state, session, minutes)

        name = translate("Reminding", "More time for {title}")
        self._do(reminder, name, follow(longer, now, touched=session))

    def put_off(self, reminder: Reminder) -> None:
        """Show it no more; a session that went by stays to be answered by catching up."""
        if reminder in self.waiting:
            self.waiting.remove(reminder)
            self.changed.emit()

    def bring_up(self, reminder: Reminder) -> None:
        """Show this one of those that wait."""
        if reminder in self.waiting:
            self.waiting.remove(reminder)
            self.waiting.append(reminder)
            self.changed.emit()

    def is_open(self, plan: PlanId) -> bool:
        """Whether that plan is the open one."""
        return self.document.is_open and self.document.state.plan.id == plan

    def close(self) -> None:
        """Look no more."""
        self._clock.stop()

    def _do(self, reminder: Reminder, name: str, edit: Edit) -> None:
        """Edit the reminder's plan, whether it is the open one or not."""
        name, plan = name.format(title=reminder.about.title), reminder.about.key.plan
        if self.is_open(plan):
            self.document.do(name, edit)
        else:
            self.put_off(reminder)
            self._elsewhere.do(plan, name, edit)

    def _planned(self) -> dict[Key, Planned]:
        """What is still to be done of all plans."""
        own = planned_in(self.document.state) if self.document.is_open else ()
        return {about.key: about for about in (*own, *self._elsewhere.planned)}

    def _tidy(self, _: object = None) -> None:
        if self.waiting:
            planned, now, timed = self._planned(), self.now(), self._timed()
            self.waiting = [
                w
                for w in self.waiting
                if not is_over(planned, w, now)
                and not (w.about.key == timed and w.kind is not Kind.END)
            ]
        self.changed.emit()

    def _choices(self) -> Choices:
        text = self._preferences.text
        first, _, last = text(QUIET).partition("-")
        ahead = int(self._preferences.number(AHEAD, 5))
        quiet = (Time(int(first)), Time(int(last))) if first.isdecimal() and last else None
        return Choices(ahead or None, text(AT_START) != NO, text(AT_END) != NO, quiet)
