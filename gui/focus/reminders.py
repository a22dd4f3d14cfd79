"""Brings reminders into the window: the banner, the desktop, what went by before a start."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.focus.reminders import Key, Reminder
from core.focus.timer import Phase
from core.model import PlanId
from gui.actions import connect
from gui.errands import Errands
from gui.focus.banner import Banner
from gui.focus.elsewhere import Elsewhere
from gui.focus.focus import Focus
from gui.focus.reminding import NO, Reminding
from gui.focus.went_by import WentBy
from gui.preferences import AT_OPENING, ON_DESKTOP, Preferences
from gui.shelf import OpenPlan
from gui.translation import translate

if TYPE_CHECKING:
    from gui.focus.notifications import Notifications
    from gui.focus.telling import Telling

FIRST_LOOK = 2_000
"""Milliseconds after the start until the user is told what went by: the week comes first."""


class Reminders(QObject):
    """Connected once to a window. `come_forward` brings it to the front."""

    def __init__(
        self,
        errands: Errands,
        preferences: Preferences,
        focus: Focus,
        open_plan: OpenPlan,
        come_forward: Callable[[], None],
        first_look: int = FIRST_LOOK,
    ) -> None:
        super().__init__(errands.window)
        self._errands, self._preferences, self._focus = errands, preferences, focus
        self._open_plan, self._come_forward = open_plan, come_forward
        self._telling: Telling | None = None
        document, now = errands.document, errands.now
        self.elsewhere = Elsewhere(document, errands.shelf, errands.jobs, self)
        self.went_by = WentBy(document, self.elsewhere, self._timed, self)
        self.reminding = Reminding(document, self.elsewhere, preferences, now, self._timed, self)
        self.banner = Banner(self.reminding, self.went_by, errands.theme)
        QTimer.singleShot(first_look, self, self.begin)

    def connect_actions(self) -> None:
        """Let the banner stand over the calendar, and lead where it says."""
        window, banner, elsewhere = self._errands.window, self.banner, self.elsewhere
        window.panes.stand_above(banner)
        banner.timer_wished.connect(self._start_timer)
        banner.catch_up_wished.connect(self._catch_up)
        banner.left.connect(window.calendar.setFocus)
        connect({window.actions_.answer: banner.take_focus})
        elsewhere.edited.connect(self._tell_edited)
        elsewhere.refused.connect(window.toast.show_error)
        self._focus.focusing.changed.connect(self.reminding.look)
        self.reminding.came.connect(self._tell)
        self._focus.focusing.turned.connect(self._tell_turn)
        window.closing.connect(self._close)

    def begin(self) -> None:
        """Find the desktop's way to tell, and ask about what went by while nobody was here."""
        if self._preferences.text(ON_DESKTOP) != NO:
            self._telling = self._find_desktop()
        if self._errands.document.is_open and self._preferences.text(AT_OPENING) != NO:
            now = self._errands.now()
            self.elsewhere.look(lambda: self.went_by.ask(now))

    def _find_desktop(self) -> "Telling":
        from gui.focus.desktop import Desktop
        from gui.focus.telling import Telling

        tray = (
            Desktop(self._focus, self._errands.window.actions_, self)
            if Desktop.is_there()
            else None
        )
        telling = Telling(
            self.reminding, self._focus.focusing, self._find_notifications(), tray, self
        )
        telling.called.connect(self._come_forward)
        telling.timer_wished.connect(self._start_timer)
        return telling

    def _find_notifications(self) -> "Notifications | None":
        if sys.platform != "linux":
            return None
        from gui.focus.bus import session_bus
        from gui.focus.notifications import Notifications

        address = session_bus()
        return None if address is None else Notifications(address, self)

    def _timed(self) -> Key | None:
        timer = self._focus.focusing.timer
        return Key(timer.plan, timer.session) if timer is not None else None

    def _start_timer(self, key: Key) -> None:
        self._open_plan(key.plan, lambda: self._focus.start(key.session))

    def _catch_up(self, plan: str) -> None:
        self._open_plan(PlanId(plan), self._errands.window.actions_.catch_up.trigger)

    def _tell_edited(self, name: str, undo: Callable[[], object]) -> None:
        """Say what became of a plan that is not on the screen."""
        self._errands.window.toast.show_message(name, translate("Reminding", "Undo"), undo)

    def _tell(self, reminder: Reminder) -> None:
        """Have the desktop say it, where the user is not looking at the window."""
        if self._telling is not None and not self._errands.window.isActiveWindow():
            self._telling.tell(reminder)

    def _tell_turn(self, phase: Phase) -> None:
        """Have the desktop say it, too, when a break or the end has come."""
        if self._telling is not None and phase is not Phase.PAUSED:
            self._telling.tell_turn(phase)

    def _close(self) -> None:
        self.reminding.close()
        if self._telling is not None:
            self._telling.close()
