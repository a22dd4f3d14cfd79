"""Brings the focus timer into the window: its commands, button and window, what it asks."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMessageBox

from core.agenda import next_session
from core.errors import Refused
from core.focus import timer as timers
from core.focus.timer import MINUTE, Rhythm
from core.model import Session, SessionId, SessionState
from gui import words
from gui.actions import connect
from gui.errands import Errands
from gui.focus.button import FocusButton
from gui.focus.focusing import Focusing
from gui.preferences import PLACE, RHYTHM, Preferences
from gui.shelf import OpenPlan
from gui.translation import translate

if TYPE_CHECKING:
    from gui.focus.window import FocusWindow

EARLY = 10 * MINUTE
"""Seconds saved by finishing early from which on it is worth offering to use them."""


class Focus(QObject):
    """Connected once to a window. `pull_forward` shows what a replan would make of time saved."""

    def __init__(
        self,
        errands: Errands,
        preferences: Preferences,
        open_plan: OpenPlan,
        pull_forward: Callable[[], None],
    ) -> None:
        super().__init__(errands.window)
        self._errands, self._preferences = errands, preferences
        self._pull_forward = pull_forward
        self.focusing = Focusing(
            errands.document,
            errands.shelf,
            errands.jobs,
            errands.now,
            self.rhythm,
            open_plan,
            self,
        )
        self.button = FocusButton(self.focusing, errands.theme)
        self._small: FocusWindow | None = None
        self.asked: QMessageBox | None = None

    def connect_actions(self) -> None:
        """Let the window's actions, its calendar and its bar lead here."""
        window, focusing = self._errands.window, self.focusing
        actions = window.actions_
        connect(
            {
                actions.focus: self._chosen,
                actions.focus_pause: focusing.pause_or_resume,
                actions.focus_more: lambda: focusing.extend(15),
                actions.focus_done: focusing.finish,
                actions.focus_stop: focusing.stop,
            }
        )
        window.calendar.focus_wished.connect(lambda session: self.start(SessionId(session)))
        window.bar.add_state(self.button)
        self.button.clicked.connect(lambda: self.small.show_again(active=True))
        focusing.changed.connect(self._allow)
        focusing.ended.connect(self._ended)
        focusing.left_out.connect(self._tell_left_out)
        focusing.trouble.connect(window.toast.show_error)
        window.closing.connect(self._close)
        self._allow()

    @property
    def small(self) -> "FocusWindow":
        """The timer's own window, made when it is first needed."""
        if self._small is None:
            from gui.focus.window import FocusWindow

            main, theme = self._errands.window, self._errands.theme
            self._small = FocusWindow(self.focusing, theme, main, self._own_place())
            self._small.carried.connect(
                lambda at: self._preferences.put(PLACE, f"{at.x()},{at.y()}")
            )
        return self._small

    def _own_place(self) -> QPoint | None:
        """Where the user has put the small window, None where that was nowhere."""
        x, _, y = self._preferences.text(PLACE).partition(",")
        try:
            return QPoint(int(x), int(y))
        except ValueError:
            return None

    def rhythm(self) -> Rhythm | None:
        """The rhythm the user works in, None for none."""
        work, _, rest = self._preferences.text(RHYTHM).partition("/")
        try:
            return Rhythm(int(work), int(rest))
        except (ValueError, Refused):
            return None

    def begin(self) -> None:
        """Show the timer that runs already, or ask about one that ran out long ago."""
        self.focusing.look(self._found)

    def start(self, session: SessionId) -> None:
        """Start the timer for a session; where it runs already, show it."""
        timer = self.focusing.timer
        is_its = timer is not None and timer.session == session
        if is_its or self.focusing.start(session):
            self.small.show_again(active=is_its)

    @property
    def candidate(self) -> Session | None:
        """What the timer would be started for: the chosen session, else what is on or comes next.

        Without a plan, or with nothing left to do, there is none.
        """
        document = self._errands.document
        if not document.is_open:
            return None
        chosen = self._errands.window.calendar.selected
        row = document.state.sessions.get(chosen) if chosen is not None else None
        if row is not None and row.state in (SessionState.PLANNED, SessionState.MISSED):
            return row
        return next_session(document.state, self._errands.now())

    def start_or_show(self) -> None:
        """Show the timer there is, or start that of the candidate."""
        candidate = self.candidate
        if self.focusing.timer is not None:
            self.small.show_again(active=True)
        elif candidate is not None:
            self.start(candidate.id)

    def _chosen(self) -> None:
        """Start the chosen session's timer. Where none is chosen, show it or offer the next."""
        candidate, toast = self.candidate, self._errands.window.toast
        chosen = self._errands.window.calendar.selected
        if chosen is not None:
            self.start(chosen)
        elif self.focusing.timer is not None:
            self.small.show_again(active=True)
        elif candidate is None:
            text = translate("Focus", "Choose a session first, then start its timer.")
            toast.show_message(text)
        else:
            text = translate("Focus", "No session is chosen. Next is {title}.")
            start, title = translate("Focus", "Start timer"), candidate.words
            act = partial(self.start, candidate.id)
            toast.show_message(text.format(title=title), start, act, bold=title)

    def _found(self) -> None:
        timer = self.focusing.timer
        if timer is not None and timers.is_forgotten(timer, self._errands.now()):
            from gui.focus.forgotten import Forgotten

            self.asked = Forgotten(self.focusing, self._errands.window)
            self.asked.finished.connect(self._answered)
            self.asked.open()
        else:
            self.small.show_again(active=False)

    def _answered(self) -> None:
        self.asked = None
        if self.focusing.timer is not None:
            self.small.show_again(active=False)

    def _allow(self) -> None:
        """Offer only what can be done now."""
        actions, there = self._errands.window.actions_, self.focusing.timer is not None
        for action in (
            actions.focus_pause,
            actions.focus_more,
            actions.focus_done,
            actions.focus_stop,
        ):
            action.setEnabled(there)

    def _ended(self, _session: str, title: str, left: int) -> None:
        """Say that it is done, and offer to use what was saved."""
        toast = self._errands.window.toast
        if left < EARLY:
            text = translate("Focus", "Done: {title}").format(title=title)
            undo = translate("Focus", "Undo")
            toast.show_message(text, undo, self._errands.document.undo, bold=title)
            return
        text = translate("Focus", "Done: {title}, {length} early.").format(
            title=title, length=words.duration(left // MINUTE)
        )
        offer = translate("Focus", "Pull the next forward")
        toast.show_message(text, offer, self._pull_forward, bold=title)

    def _tell_left_out(self, gap: int | None) -> None:
        toast = self._errands.window.toast
        if gap is None:
            text = translate("Focus", "The clock was put back. What was counted is kept.")
            toast.show_message(text)
            return
        text = translate("Focus", "The computer slept for {length}. The timer did not count it.")
        toast.show_message(
            text.format(length=words.duration(gap // MINUTE)),
            translate("Focus", "Count it"),
            lambda: self.focusing.count_in(gap),
        )

    def _close(self) -> None:
        self.focusing.close()
        if self._small is not None:
            self._small.close()
            self._small.deleteLater()
