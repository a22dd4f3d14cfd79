"""Brings the accounts into the window: its actions, the button in its bar, its page and dialogs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.exchange import Exchange
from core.mark import Account
from core.model import PlanId
from gui import words
from gui.actions import connect
from gui.errands import Errands
from gui.preferences import Preferences
from gui.sentences import in_words
from gui.shelf import OpenPlan
from gui.sync.courier import GOOGLE, OpenCourier
from gui.sync.state_button import StateButton
from gui.sync.syncing import Syncing

if TYPE_CHECKING:
    from gui.sync.add_dialog import AddAccount
    from gui.sync.busy_dialog import BusyCalendars
    from gui.sync.page import AccountsPage
    from gui.sync.reconnect import Reconnect, SignInAgain

AUTOMATIC = "sync"
"""The preference that says "hand" where the user wants no sync that was not asked for."""

FIRST_LOOK = 3_000
"""Milliseconds after the start until the accounts are looked at: the week comes first."""


class Accounts(QObject):
    """Connected once to a window. `has_any` says cheaply whether the library has accounts."""

    def __init__(
        self,
        errands: Errands,
        open_courier: OpenCourier,
        preferences: Preferences,
        has_any: Callable[[], bool],
        open_plan: OpenPlan,
        first_look: int = FIRST_LOOK,
    ) -> None:
        super().__init__(errands.window)
        self._errands, self._preferences, self._has_any = errands, preferences, has_any
        self._open_plan = open_plan
        self.syncing = Syncing(
            open_courier,
            errands.document,
            errands.jobs,
            errands.now,
            lambda: preferences.text(AUTOMATIC) != "hand",
            self,
        )
        self.button = StateButton(self.syncing, errands.theme, self._zone)
        self.page: AccountsPage | None = None
        QTimer.singleShot(first_look, self, self._begin)

    def connect_actions(self) -> None:
        """Let the window's actions and its bar lead here."""
        window, syncing = self._errands.window, self.syncing
        connect({window.actions_.accounts: self.open, window.actions_.sync: self.sync})
        window.bar.add_state(self.button)
        self.button.clicked.connect(self._clicked)
        syncing.took.connect(self._tell)
        syncing.overlapped.connect(self._tell_overlap)
        syncing.refused.connect(window.toast.show_error)
        window.closing.connect(syncing.close)

    def open(self) -> "AccountsPage":
        """Show the page, or bring it forward."""
        from gui.sync.page import AccountsPage

        if self.page is None:
            window = self._errands.window
            self.page = AccountsPage(
                self.syncing, self._errands.theme, self._zone, self._is_automatic, window
            )
            self.page.add_wished.connect(self.add)
            self.page.reconnect_wished.connect(self.reconnect)
            self.page.busy_wished.connect(self.choose_busy)
            self.page.replan_wished.connect(window.actions_.replan.trigger)
            self.page.plan_wished.connect(lambda plan: self._open_plan(PlanId(plan), lambda: None))
            self.page.automatic_wished.connect(self._choose)
            window.closing.connect(self.page.close)
        self.syncing.refresh()
        self.page.show()
        self.page.raise_()
        self.page.activateWindow()
        return self.page

    def sync(self) -> None:
        """Sync now; without an account, show where one is added."""
        if self.syncing.standings:
            self.syncing.sync()
        else:
            self.syncing.refresh(
                lambda: self.syncing.sync() if self.syncing.standings else self.open()
            )

    def add(self) -> None:
        """Ask for a new account."""
        self.syncing.ask(lambda courier: courier.kinds(), self.ask_for_account)

    def ask_for_account(self, kinds: list[str]) -> "AddAccount":
        """The dialog for a new account of one of these kinds."""
        from gui.sync.add_dialog import AddAccount

        taken = {standing.account.name for standing in self.syncing.standings}
        over = self.page or self._errands.window
        dialog = AddAccount(self.syncing, kinds, taken, self._errands.theme, over)
        dialog.added.connect(lambda name: self.syncing.refresh(lambda: self.syncing.sync(name)))
        self._errands.window.closing.connect(dialog.reject)
        dialog.open()
        return dialog

    def reconnect(self, account: Account) -> "Reconnect | SignInAgain":
        """Have the user connect an account again, and sync it then."""
        from gui.sync.reconnect import Reconnect, SignInAgain

        ask = SignInAgain if account.kind == GOOGLE else Reconnect
        dialog = ask(self.syncing, account, self._errands.theme, self.page or self._errands.window)
        dialog.connected.connect(lambda: self.syncing.sync(account.name))
        self._errands.window.closing.connect(dialog.reject)
        dialog.open()
        return dialog

    def choose_busy(self, account: Account) -> "BusyCalendars":
        """Ask which other calendars of the account take hours away from the plans."""
        from gui.sync.busy_dialog import BusyCalendars

        over = self.page or self._errands.window
        dialog = BusyCalendars(self.syncing, account, self._errands.theme, over)
        dialog.chosen.connect(lambda differ: self.syncing.see_walls() if differ else None)
        dialog.chosen.connect(lambda _: self.syncing.refresh())
        self._errands.window.closing.connect(dialog.reject)
        dialog.open()
        return dialog

    @property
    def _is_automatic(self) -> bool:
        return self._preferences.text(AUTOMATIC) != "hand"

    def _choose(self, automatic: bool) -> None:
        self._preferences.put(AUTOMATIC, None if automatic else "hand")

    def _begin(self) -> None:
        if self._has_any():
            self.syncing.begin()

    def _clicked(self) -> None:
        """Sync; where something waits for the user, or one is under way, show it instead."""
        if self.syncing.open_matters or self.syncing.is_running:
            self.open()
        else:
            self.syncing.sync()

    def _tell(self, exchange: Exchange) -> None:
        """Say what came, with the way back or to what is to be decided."""
        toast = self._errands.window.toast
        said = self.tr("{account} changed {count}.").format(
            account=exchange.account, count=words.count(len(exchange.taken), "session")
        )
        hints = [
            in_words(hint)
            for arrival in self.syncing.arrivals
            if arrival.plan == exchange.plan
            for hint in arrival.hints
        ]
        if hints:
            toast.show_message(" ".join([said, hints[0]]), self.tr("Look"), self.open)
        else:
            toast.show_message(said, self.tr("Undo"), self._errands.document.undo)

    def _tell_overlap(self, sessions: int) -> None:
        window = self._errands.window
        said = self.tr("{count} now in the way of busy times.").format(
            count=words.count(sessions, "session")
        )
        window.toast.show_message(said, self.tr("Replan…"), window.actions_.replan.trigger)

    def _zone(self) -> str:
        document = self._errands.document
        return document.state.availability.zone if document.is_open else self._errands.zone
