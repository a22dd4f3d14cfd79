"""Brings reminders into the window: the banner, the desktop, what went by before a start."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.focus.reminders import Reminder
from core.focus.timer import Phase
from core.model import SessionId
from gui.actions import connect
from gui.errands import Errands
from gui.focus import sayings
from gui.focus.banner import Banner, sentence
from gui.focus.focus import Focus
from gui.focus.reminding import NO, Reminding
from gui.preferences import AT_OPENING, ON_DESKTOP, Preferences

if TYPE_CHECKING:
    from gui.focus.desktop import Desktop

FIRST_LOOK = 2_000
"""Milliseconds after the start until the user is told what went by: the week comes first."""


class Reminders(QObject):
    """Connected once to a window. `come_forward` brings it to the front."""

    def __init__(
        self,
        errands: Errands,
        preferences: Preferences,
        focus: Focus,
        come_forward: Callable[[], None],
        first_look: int = FIRST_LOOK,
    ) -> None:
        super().__init__(errands.window)
        self._errands, self._preferences = errands, preferences
        self._focus, self._come_forward = focus, come_forward
        self._desktop: Desktop | None = None
        self.reminding = Reminding(errands.document, preferences, errands.now, self._timed, self)
        self.banner = Banner(self.reminding, errands.theme)
        QTimer.singleShot(first_look, self, self._begin)

    def connect_actions(self) -> None:
        """Let the banner stand over the calendar, and lead where it says."""
        window, banner = self._errands.window, self.banner
        window.stand_above(banner)
        banner.timer_wished.connect(lambda session: self._focus.start(SessionId(session)))
        banner.catch_up_wished.connect(window.actions_.catch_up.trigger)
        connect({window.actions_.answer: banner.take_focus})
        self._focus.focusing.changed.connect(self.reminding.look)
        self.reminding.came.connect(self._tell)
        self._errands.document.changed.connect(self._count)
        self._focus.focusing.turned.connect(self._tell_turn)
        window.closing.connect(self._close)

    def _timed(self) -> SessionId | None:
        timer = self._focus.focusing.timer
        return timer.session if timer is not None else None

    def _begin(self) -> None:
        """Take a place in the tray, and ask about what went by while nobody was here."""
        from gui.focus.desktop import Desktop

        if Desktop.is_there() and self._preferences.text(ON_DESKTOP) != NO:
            self._desktop = Desktop(self._errands.window.actions_, self)
            self._desktop.called.connect(self._come_forward)
        if self._errands.document.is_open and self._preferences.text(AT_OPENING) != NO:
            self.banner.show_went_by(self._went_by)

    @property
    def _went_by(self) -> int:
        """How many sessions went by without an answer."""
        from core.replan.catch_up import overdue

        timed = self._timed()
        went_by = overdue(self._errands.document.state, self._errands.now())
        return sum(session != timed for session in went_by)

    def _count(self) -> None:
        """Ask about no more than are left to ask about."""
        if self.banner.went_by:
            self.banner.show_went_by(min(self.banner.went_by, self._went_by))

    def _tell(self, reminder: Reminder) -> None:
        """Have the desktop say it, where the user is not looking at the window."""
        if self._desktop is not None and not self._errands.window.isActiveWindow():
            self._desktop.say(sentence(self.reminding, reminder))

    def _tell_turn(self, phase: Phase) -> None:
        """Have the desktop say it, too, when a break or the end has come."""
        focusing = self._focus.focusing
        if self._desktop is not None and phase is not Phase.PAUSED:
            self._desktop.say(sayings.spoken(focusing.title, focusing.standing))

    def _close(self) -> None:
        self.reminding.close()
        if self._desktop is not None:
            self._desktop.close()
