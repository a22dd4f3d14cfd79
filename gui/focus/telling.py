"""Tells the desktop what is due: by notifications that can be answered, else by its tray.

What is answered there is done here, as in the banner. Where the desktop has neither, or will not
take it, the banner over the calendar is all there is.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.focus.reminders import Answer, Key, Kind, Reminder
from core.focus.timer import Phase
from core.model import SessionState
from gui import words
from gui.focus import sayings
from gui.focus.banner import of_plan, sentence
from gui.focus.focusing import Focusing
from gui.focus.notice import OPEN, Notice
from gui.focus.reminding import MORE, Reminding
from gui.translation import translate

if TYPE_CHECKING:
    from gui.focus.desktop import Desktop
    from gui.focus.notifications import Notifications

TIMER = "timer"
"""The tag of what the timer says."""


class Telling(QObject):
    """What the desktop is told. `called`: the user wants to see the window.

    `timer_wished` asks for a session's timer.
    """

    called = Signal()
    timer_wished = Signal(object)

    def __init__(
        self,
        reminding: Reminding,
        focusing: Focusing,
        notifications: "Notifications | None",
        tray: "Desktop | None",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reminding, self._focusing = reminding, focusing
        self._notifications, self._tray = notifications, tray
        self._told: dict[str, Reminder] = {}
        reminding.changed.connect(self._tidy)
        focusing.changed.connect(self._tidy_timer)
        if notifications is not None:
            notifications.acted.connect(self._acted)
            notifications.unheard.connect(lambda _tag, notice: self._by_tray(notice))
        if tray is not None:
            tray.called.connect(self.called)

    def tell(self, reminder: Reminder) -> None:
        """Tell of a session."""
        zone = self._reminding.document.state.availability.zone
        is_end = reminder.kind is Kind.END
        body = of_plan(self._reminding, reminder.about) or _time(reminder, zone)
        tag = _tag(reminder.about.key)
        self._told[tag] = reminder
        actions = _at_end() if is_end else _at_start()
        self._say(tag, Notice(sentence(reminder, zone), body, actions, lasts=is_end))

    def tell_turn(self, phase: Phase) -> None:
        """Tell of the timer's break, or of its end, which can be answered."""
        said = sayings.spoken(self._focusing.title, self._focusing.standing)
        is_over = phase is Phase.OVER
        actions = (_done(), _more()) if is_over else ()
        self._say(TIMER, Notice(said, "", actions, lasts=is_over))

    def close(self) -> None:
        """Leave the desktop."""
        if self._notifications is not None:
            self._notifications.close()
        if self._tray is not None:
            self._tray.close()

    def _say(self, tag: str, notice: Notice) -> None:
        if self._notifications is not None and self._notifications.is_there:
            self._notifications.say(tag, notice)
        else:
            self._by_tray(notice)

    def _by_tray(self, notice: Notice) -> None:
        if self._tray is not None:
            self._tray.say(" ".join(filter(None, (notice.summary, notice.body))))

    def _take_back(self, tag: str) -> None:
        if self._notifications is not None:
            self._notifications.take_back(tag)

    def _tidy(self) -> None:
        """What was answered in the window, or is over, is not to be answered there any more."""
        waiting = self._reminding.waiting
        for tag in [tag for tag, reminder in self._told.items() if reminder not in waiting]:
            del self._told[tag]
            self._take_back(tag)

    def _tidy_timer(self) -> None:
        if self._focusing.timer is None or self._focusing.standing.phase is not Phase.OVER:
            self._take_back(TIMER)

    # What is answered

    def _acted(self, tag: str, action: str) -> None:
        self._does(tag).get(action, self.called.emit)()

    def _does(self, tag: str) -> dict[str, Callable[[], object]]:
        """What each answer to the notification means."""
        if tag == TIMER:
            focusing = self._focusing
            return {"done": focusing.finish, "more": partial(focusing.extend, MORE)}
        reminding, reminder = self._reminding, self._told.get(tag)
        if reminder is None:
            return {}

        def show() -> None:
            reminding.bring_up(reminder)
            self.called.emit()

        return {
            OPEN: show,
            "begin": partial(self.timer_wished.emit, reminder.about.key),
            "later": partial(reminding.put_off, reminder),
            "done": partial(reminding.answer, reminder, Answer(SessionState.DONE)),
            "missed": partial(reminding.answer, reminder, Answer(SessionState.MISSED)),
            "more": partial(reminding.give_more, reminder),
        }


def _tag(key: Key) -> str:
    return f"{key.plan}/{key.session}"


def _time(reminder: Reminder, zone: str) -> str:
    return words.time_range(reminder.about.span, zone)


def _at_start() -> tuple[tuple[str, str], ...]:
    return (
        _show(),
        ("begin", translate("Reminding", "Start timer")),
        ("later", translate("Reminding", "Later")),
    )


def _at_end() -> tuple[tuple[str, str], ...]:
    """Three buttons and no more: that is what desktops have room for."""
    return (_show(), _done(), ("missed", translate("Reminding", "Missed")), _more())


def _show() -> tuple[str, str]:
    """What a click beside the buttons does."""
    return OPEN, translate("Reminding", "Show")


def _done() -> tuple[str, str]:
    return "done", translate("Reminding", "Done")


def _more() -> tuple[str, str]:
    return "more", translate("Reminding", "{minutes} minutes more").format(minutes=MORE)
