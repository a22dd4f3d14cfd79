"""Which of an account's other calendars take hours away from the plans.

What it can look into is asked beside the main thread; where the user has to allow it first, that is
offered here.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.exchange import NotAllowed
from core.mark import Account
from gui.boxes import WrappingCheck
from gui.dialog import Dialog
from gui.lines import LinesLabel
from gui.sentences import told
from gui.sync.courier import Courier, Waits
from gui.sync.signing_in import BrowserWait
from gui.sync.syncing import Syncing
from gui.theme import BODY, Theme
from gui.translation import translate


class BusyCalendars(Dialog):
    """A box for each calendar; `chosen` says that the walls were looked for again."""

    chosen = Signal(bool)

    def __init__(self, syncing: Syncing, account: Account, theme: Theme, parent: QWidget) -> None:
        title = translate("Busy", "Busy times from {name}").format(name=account.name)
        super().__init__(theme, title, translate("Busy", "Apply"), parent)
        self._syncing, self._account = syncing, account
        self._must_sign_in = self._is_busy = False
        self.boxes: dict[str, WrappingCheck] = {}
        said = LinesLabel(theme, BODY, "muted", most=4)
        said.show_text(
            translate(
                "Busy",
                "Nothing is planned over the events of the calendars you tick. They are looked at "
                "again with each sync, and nothing in them is changed.",
            )
        )
        self.browser = BrowserWait(syncing, self._wait)
        for part in (said, self.browser):
            self.body.addWidget(part)
        self.setMinimumWidth(theme.px(420))
        self._load()

    def accept(self) -> None:
        """Look into what is ticked; the dialog goes once that is done."""
        if self._is_busy:
            return
        if self._must_sign_in:
            self._sign_in()
            return
        name = self._account.name
        ticked = {url: box.words for url, box in self.boxes.items() if box.isChecked()}
        self._wait(translate("Busy", "Looking…"))

        def done(differ: bool) -> None:
            self.chosen.emit(differ)
            super(BusyCalendars, self).accept()

        self._syncing.ask(lambda c: c.watch(name, ticked), done, self._refused, asker=self)

    def done(self, result: int) -> None:
        """However it ends, nothing waits for a browser any more."""
        self.browser.end()
        super().done(result)

    def _load(self) -> None:
        name = self._account.name
        self._wait(translate("Busy", "Asking which calendars there are…"))

        def ask(courier: Courier) -> tuple[dict[str, str], dict[str, str]]:
            return courier.readable(name), courier.watched(name)

        self._syncing.ask(ask, lambda found: self._show(*found), self._refused, asker=self)

    def _show(self, there: dict[str, str], watched: dict[str, str]) -> None:
        self._wait("")
        self._must_sign_in = False
        self.ok.setText(translate("Busy", "Apply"))
        for url, name in {**watched, **there}.items():
            box = self.boxes[url] = WrappingCheck(name, self.theme)
            box.setChecked(url in watched)
            self.body.addWidget(box)
        if not self.boxes:
            self.verdict.say(translate("Busy", "There is no other calendar in this account."))
        else:
            next(iter(self.boxes.values())).setFocus()
        self.look()

    def _sign_in(self) -> None:
        account = self._account

        def ask(courier: Courier, waits: Waits) -> None:
            courier.sign_in_again(account, waits, busy=True)

        self.browser.ask(ask, lambda _: self._load(), self._refused)

    def _refused(self, error: BaseException) -> None:
        self._wait("")
        if isinstance(error, NotAllowed):
            self._must_sign_in = True
            self.ok.setText(translate("Busy", "Sign in…"))
        self.verdict.warn(told(error))

    def _wait(self, said: str) -> None:
        self._is_busy = bool(said)
        self.ok.setEnabled(not said)
        self.verdict.say(said)
